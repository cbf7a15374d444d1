"""Where a text stands on a page, and which words of the page are in none."""

import pytest

from beleidstui.policy.placing import locate_all, uncovered
from beleidstui.policy.source import join_lines


@pytest.mark.parametrize(
    ("page", "text", "lines"),
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
    page: str, text: str, lines: tuple[int, int] | None
) -> None:
    (place,) = locate_all(join_lines(page), [text])
    assert (place and (place.first_line, place.last_line)) == lines


def test_a_short_text_takes_no_place_inside_a_longer_one() -> None:
    joined = join_lines("Financieren met geld\nFinancieren\nFinancieren")
    texts = ["Financieren", "Financieren met geld", "Financieren", "Financieren"]
    assert [place and place.first_line for place in locate_all(joined, texts)] == [2, 1, 3, None]


def test_words_in_no_text_are_told_with_their_line() -> None:
    joined = join_lines("– een twee \ntwee drie\nvier Vijf")
    places = [place for place in locate_all(joined, ["twee drievier"]) if place is not None]
    assert uncovered(joined, places) == [(1, "een"), (1, "twee"), (3, "Vijf")]
