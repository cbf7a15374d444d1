"""Where a text stands on a page."""

import pytest

from beleidstui.compiling.placing import Places
from beleidstui.model.page_lines import join_lines


def lines(places: Places, text: str) -> tuple[int, int] | None:
    """Take the first free place of a text, and give its printed lines."""
    span = next(places.free(text), None)
    return None if span is None else places.take(*span)[2:]


@pytest.mark.parametrize(
    ("page", "text", "lines_of"),
    [
        pytest.param("een twee drie", "twee", (1, 1), id="whole word"),
        pytest.param("een tweede drie", "twee", None, id="not at the start of a word"),
        pytest.param("een vertwee drie", "twee", None, id="not at the end of a word"),
        pytest.param("tweede twee", "twee", (1, 1), id="looks on after a part of a word"),
        pytest.param("een \ntwee \ndrie", "een twee drie", (1, 3), id="over three lines"),
        pytest.param("een \ntwee", "een  twee", None, id="spaces count"),
        pytest.param("Een", "een", None, id="case counts"),
        pytest.param("een", "", None, id="nothing is nowhere"),
    ],
)
def test_a_text_is_found_as_whole_words(
    page: str, text: str, lines_of: tuple[int, int] | None
) -> None:
    assert lines(Places(join_lines(page)), text) == lines_of


def test_each_text_has_a_place_of_its_own() -> None:
    places = Places(join_lines("Financieren met geld\nFinancieren\nFinancieren"))
    texts = ["Financieren met geld", "Financieren", "Financieren", "Financieren", "met geld"]
    assert [lines(places, text) for text in texts] == [(1, 1), (2, 2), (3, 3), None, None]
    assert len(list(places.of("Financieren"))) == 3


@pytest.mark.parametrize("taken", [[(0, 3), (8, 12)], [(8, 12), (0, 3)]])
def test_what_is_taken_is_no_place(taken: list[tuple[int, int]]) -> None:
    places = Places(join_lines("een een een een"))
    for span in taken:
        places.take(*span)
    assert list(places.free("een")) == [(4, 7), (12, 15)]


def test_a_text_is_looked_for_in_a_part() -> None:
    places = Places(join_lines("een een een een"))
    assert list(places.of("een", (3, 11))) == [(4, 7), (8, 11)]
