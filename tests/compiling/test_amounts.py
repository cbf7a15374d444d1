"""Amounts of a content folder: read exactly, checked, kept by what they are of, and renewed."""

from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from beleidstui.authoring.locate import packaged_content
from beleidstui.authoring.shape import is_amount
from beleidstui.compiling.kept import library_in_memory, library_of
from beleidstui.library.amounts import amount_rows, amounts_of, called, kinds_of, parts_of
from beleidstui.library.library import Library
from beleidstui.library.memory import MemoryTables
from beleidstui.library.tables import AMOUNT
from beleidstui.model.amounts import KINDS, PHASES, Amount, Kind, Phase
from beleidstui.model.nodes import Part
from beleidstui.model.source import Herkomst
from tests.contents import AMOUNTS, ARTICLE, copy_with_amounts, told_of

SPENT, REAL = Kind.SPENT, Phase.REAL


def library(tmp_path: Path) -> Library:
    return library_in_memory(str(copy_with_amounts(tmp_path)))


def test_amounts_are_in_whole_euros_and_what_is_unknown_is_not_there(tmp_path: Path) -> None:
    found = amounts_of(library(tmp_path), "I-01", "", SPENT)
    assert [(one.year, one.phase.value, one.euros) for one in found] == [
        (2027, "ontwerp", 1_200_000),
        (2027, "vastgesteld", 1_000_000),
        (2027, "realisatie", -250_000),
        (2029, "ontwerp", 2_000_000),
        (2029, "realisatie", 2_000_000),
        (2030, "realisatie", 1_750_500),
    ]
    assert {(one.unit, one.source, one.herkomst) for one in found} == {
        (1000, "cijfers.csv", Herkomst.LETTERLIJK)
    }


def test_they_are_asked_for_by_series_part_kind_and_window_of_years(tmp_path: Path) -> None:
    of = library(tmp_path)
    assert kinds_of(of, "I-01") == (SPENT, Kind.RECEIVED)
    assert parts_of(of, "I-01") == ("1.1", "1.2")
    assert [one.euros for one in amounts_of(of, "I-01", "1.2", SPENT)] == [400_000]
    assert {one.year for one in amounts_of(of, "I-01", "", SPENT, (2028, 2029))} == {2029}
    assert [one.euros for one in amounts_of(of, "I-01", "", Kind.RECEIVED)] == [0]
    assert (kinds_of(of, "I-0"), parts_of(of, "I"), called(of, "I-0")) == ((), (), ())
    assert called(of, "I-01") == ((2027, 2027, "Water en land"), (2028, 2030, "Water"))


def test_a_bullet_says_which_part_pays_for_it_and_why(tmp_path: Path) -> None:
    part = library(tmp_path).node("2030-I-01/betalen/pompen")
    assert isinstance(part, Part)
    [tie] = part.ties
    assert (tie.part, tie.herkomst, tie.reason) == (
        "1.1", Herkomst.AFGELEID, "Zo heet onderdeel 1.1."
    )  # fmt: skip


PLACES = st.tuples(
    st.sampled_from(["V-02", "V-021", "V", "IX-02"]), st.sampled_from(["", "2.1", "2.10", "2.9"]),
    st.sampled_from(KINDS), st.integers(1, 9999), st.sampled_from(PHASES),
)  # fmt: skip


@given(st.dictionaries(PLACES, st.integers(-(10**18), 10**18), max_size=30))
def test_every_amount_comes_back_where_it_was_put(
    held: dict[tuple[str, str, Kind, int, Phase], int],
) -> None:
    rows = [Amount(*place, euros, 1, "a", 0, Herkomst.LETTERLIJK) for place, euros in held.items()]
    tables = MemoryTables()
    tables.put(AMOUNT, amount_rows(rows, {}))
    of = Library(tables)
    for series in ("V-02", "V-021", "V", "IX-02"):
        parts = {one.part for one in rows if one.series == series} - {""}
        assert set(parts_of(of, series)) == parts
        for part in ("", "2.1", "2.10", "2.9"):
            kinds = {one.kind for one in rows if (one.series, one.part) == (series, part)}
            assert set(kinds_of(of, series, part)) == kinds
            for kind in KINDS:
                wanted = [one for one in rows if one[:3] == (series, part, kind)]
                assert set(amounts_of(of, series, part, kind)) == set(wanted)


@given(st.decimals() | st.integers() | st.floats() | st.booleans() | st.text(max_size=3))
def test_only_what_can_be_kept_exactly_is_an_amount(value: Any) -> None:
    if is_amount(value):
        assert isinstance(value, int | Decimal)
        assert -(10**15) < value < 10**15


# The checks.


def test_parts_that_do_not_add_up_are_remarked_with_the_difference(tmp_path: Path) -> None:
    problems, remarks = told_of(copy_with_amounts(tmp_path))
    assert problems == []
    [(file, line, key, message)] = remarks
    assert (file, line, key) == (AMOUNTS, 23, "bedrag 5")
    assert "2029 realisatie: de onderdelen zijn samen € 1.900.000" in message
    assert "het artikel is € 2.000.000. Het verschil is € 100.000." in message


@pytest.mark.parametrize(
    ("file", "old", "new", "line", "key", "said"),
    [
        (ARTICLE, 'geld = "1.1"', 'geld = "1.9"', 56, "onderdeel betalen/pompen, geld",
         "er zijn geen bedragen van onderdeel 1.9 van reeks I-01."),
        (ARTICLE, 'reeks = "I-01"\n', "", 55, "onderdeel betalen/pompen, geld", "geen `reeks`"),
        (ARTICLE, 'reeks = "I-01"', 'reeks = "I-02"', 19, "bedrag 1, reeks",
         "geen artikel heeft de reeks I-01: die bedragen ziet een lezer niet."),
    ],
)  # fmt: skip
def test_what_no_reader_will_see_is_remarked(
    tmp_path: Path, file: str, old: str, new: str, line: int, key: str, said: str
) -> None:
    folder = copy_with_amounts(tmp_path)
    text = (folder / file).read_text("utf-8")
    assert old in text
    (folder / file).write_text(text.replace(old, new), "utf-8")
    problems, remarks = told_of(folder)
    assert problems == []
    assert [
        one for one in remarks if (one.line, one.key) == (line, key) and said in one.message
    ] != []


def test_the_packaged_amounts_are_those_of_the_files() -> None:
    of = library_in_memory(packaged_content())
    by_place = {(a.year, a.phase): a.euros for a in amounts_of(of, "V-02", "", SPENT)}
    assert by_place[2019, REAL] == 247_238_000
    assert by_place[2020, Phase.SECOND] == 241_438_000
    assert [year for year, _ in by_place if year > 2021] == []
    assert kinds_of(of, "V-02") == (SPENT,)
    assert parts_of(of, "V-02") == ("2.1", "2.2", "2.3", "2.4", "2.5")
    tied = {
        tie.part: part.id.rpartition("/")[2]
        for part in of.items()
        for tie in (part.ties if isinstance(part, Part) else ())
    }
    assert list(tied) == ["2.1", "2.2", "2.3", "2.4", "2.5"]
    assert tied["2.4"] == "rechtsorde-crisisbeheersing"


# The library that is kept.


def test_a_file_that_changes_comes_or_goes_is_noticed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    folder = copy_with_amounts(tmp_path)

    def realised() -> list[int]:
        found = amounts_of(library_of(str(folder)), "I-01", "", SPENT, (2030, 2030))
        return [one.euros for one in found]

    assert realised() == [1_750_500]
    text = (folder / AMOUNTS).read_text("utf-8")
    (folder / AMOUNTS).write_text(text.replace("1750.5", "1750.25"), "utf-8")
    assert realised() == [1_750_250]
    (folder / AMOUNTS).rename(folder / "geld" / "J.toml")
    assert realised() == [1_750_250]
    (folder / "geld" / "J.toml").unlink()
    assert realised() == []
