"""A number comes back exactly in every style, and never where it can be read in two ways."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from beleidstui.importing.budget.numbers import Styles, Unreadable

GROUPED = [("{:,}", ","), ("{:,}", ".")]


def read(*written: str) -> list[Decimal | Unreadable]:
    styles = Styles([(2030, 1, one) for one in written])
    return [styles.read(2030, 1, one) for one in written]


@pytest.mark.parametrize(
    ("written", "number"),
    [
        (["251622"], "251622"),
        (["258,513", "1,258,513"], "258513"),
        (["251.622", "1.251.622"], "251622"),
        (["1.168", "3.141.592"], "1168"),
        (["1.168", "0.5"], "1.168"),
        (["1.168", "2511373.0"], "1.168"),
        (["355572.7449"], "355572.7449"),
        (["7.874,50"], "7874.50"),
        (["7,874.50"], "7874.50"),
        (["972,6"], "972.6"),
        (["1.039", "7.874,50"], "1039"),
        (["251622 "], "251622"),
        (["\xa0251622\xa0"], "251622"),
        ([" -2,812", "1,000,000"], "-2812"),
        (["\u2212 5"], "-5"),
        ([" -00 "], "0"),
        (["2511373.0"], "2511373"),
    ],
)
def test_a_number_is_read_as_its_column_writes_them(written: list[str], number: str) -> None:
    assert read(*written)[0] == Decimal(number)


@pytest.mark.parametrize("written", [["1.168"], ["1.168", "0.5", "1.000.000"], ["12,345", "1.5"]])
def test_what_nothing_decides_is_refused(written: list[str]) -> None:
    assert read(*written)[0] == Unreadable(is_two_ways=True)


def test_a_lost_zero_among_thousands_is_refused() -> None:
    assert read("40.59", "1.251.622") == [Unreadable(is_two_ways=True), Decimal(1251622)]


def test_another_column_of_the_year_decides_another_year_does_not() -> None:
    styles = Styles([((2030, 1000), 1, "1.000.000"), ((2031, 1000), 2, "0.5")])
    assert styles.read((2030, 1000), 2, "1.168") == 1168
    assert styles.read((2031, 1000), 1, "1.168") == Decimal("1.168")
    assert styles.read((2030, 1), 1, "1.168") == Unreadable(is_two_ways=True)


@pytest.mark.parametrize(
    "written", ["pm", "96%", "1.2.3", "1e5", "12.34.567", "-", "1 2", "٣", "1" * 16, "--1", "1,"]
)
def test_what_is_no_number_is_refused(written: str) -> None:
    assert read(written) == [Unreadable(is_two_ways=False)]


AMOUNTS = st.lists(st.integers(-(10**9), 10**9), max_size=20)


@given(AMOUNTS, st.sampled_from(",."))
def test_thousands_come_back_exactly(amounts: list[int], mark: str) -> None:
    written = [f"{one:,}".replace(",", mark) for one in [*amounts, 1234567]]
    assert read(*written)[:-1] == amounts


@given(AMOUNTS, st.integers(1, 4), st.sampled_from([",.", ".,"]), st.booleans())
def test_decimals_come_back_exactly(
    amounts: list[int], places: int, marks: str, is_grouped: bool
) -> None:
    exact = [Decimal(one).scaleb(-places) for one in [*amounts, 12345678901]]
    swap = str.maketrans(",.", marks)
    written = [f"{one:{',' if is_grouped else ''}.{places}f}".translate(swap) for one in exact]
    assert read(*written) == exact


@given(st.lists(st.text("0123456789.,- \u2212", max_size=14), max_size=12))
def test_anything_is_read_or_refused(written: list[str]) -> None:
    for one in read(*written):
        assert isinstance(one, Decimal | Unreadable)
