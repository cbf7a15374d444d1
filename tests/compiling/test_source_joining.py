"""How the broken lines of a printed page are joined."""

import pytest

from beleidstui.model.page_lines import join_lines


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
        pytest.param("één\n- ", "één\n", id="a bullet at the end without a text"),
    ],
)
def test_lines_are_joined_by_how_they_end(page: str, joined: str) -> None:
    assert join_lines(page).text == joined


def test_every_character_knows_its_printed_line() -> None:
    joined = join_lines("– ab\nc \nd\nE")
    assert joined.text == "abc d\nE\n"
    assert joined.lines == (1, 1, 2, 2, 3, 3, 4, 4)
    assert joined.lines_of(1, 3) == (1, 2)
