"""How the broken lines of a printed page are joined, and where a text stands on it."""

import pytest

from beleidstui.policy.source import join_lines, locate_all, uncovered


@pytest.mark.parametrize(
    ("page", "joined"),
    [
        pytest.param("een \ntwee", "een twee\n", id="space: goes on"),
        pytest.param("een \nTwee", "een Twee\n", id="space before a capital: goes on"),
        pytest.param("een- \n(twee)", "een- (twee)\n", id="space before a bracket: goes on"),
        pytest.param("crisisbeheersings\noperaties", "crisisbeheersingsoperaties\n", id="cut word"),
        pytest.param("Ontwik\nkeling", "Ontwikkeling\n", id="cut word after a capital"),
        pytest.param("co\nördinatie", "coördinatie\n", id="cut word before an accent"),
        pytest.param("een.\nTwee", "een.\nTwee\n", id="capital: a new paragraph"),
        pytest.param("een\n– twee", "een\ntwee\n", id="bullet: a new paragraph, without its mark"),
        pytest.param("een\n2 twee", "een\n2 twee\n", id="digit: a new paragraph"),
        pytest.param("– een \n– twee", "een – twee\n", id="space before a dash: no bullet mark"),
        pytest.param("een – twee", "een – twee\n", id="a dash inside a line stays"),
        pytest.param("–een", "–een\n", id="a dash without a space is no bullet"),
        pytest.param("één\n\nTwee", "één\n\nTwee\n", id="an empty line ends a paragraph"),
    ],
)
def test_lines_are_joined_by_how_they_end(page: str, joined: str) -> None:
    assert join_lines(page).text == joined


def test_every_character_knows_its_printed_line() -> None:
    joined = join_lines("– ab\nc \nd\nE")
    assert joined.text == "abc d\nE\n"
    assert joined.lines == (1, 1, 2, 2, 3, 3, 4, 4)
    assert joined.lines_of(1, 3) == (1, 2)


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
