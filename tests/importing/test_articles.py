"""Articles are found by their headings, in every way in which ministries write these."""

import pytest

from beleidstui.importing.articles import ArticleFound, articles_in
from beleidstui.importing.blocks import Block, Paper
from beleidstui.importing.paper_facts import PaperFacts
from tests.importing.blocks import head, loose, para


def found_in(blocks: list[Block], nests: bool = True) -> list[ArticleFound]:
    return articles_in(Paper(tuple(blocks), PaperFacts(), 0, nests=nests))


@pytest.mark.parametrize(
    ("printed", "number", "title"),
    [
        ("4.3 Artikel 3: Veilige havens", "3", "Veilige havens"),
        ("3.2 Artikel 2 Veilige havens", "2", "Veilige havens"),
        ("4.10 Beleidsartikel 14 Havens", "14", "Havens"),
        ("3.10 Artikel 14. Havens", "14", "Havens"),
        ("Artikel 11: Havens en kaden", "11", "Havens en kaden"),
        ("Artikel 06 Havens", "6", "Havens"),
        ("Niet-beleidsartikel 96 Apparaat", "96", "Apparaat"),
        ("Niet beleidsartikel 96 – Apparaat", "96", "Apparaat"),
        ("Begrotingsartikel 5 Havens", "5", "Havens"),
        ("ARTIKEL 7 HAVENS", "7", "HAVENS"),
        ("B. Artikel 7 Havens", None, None),
        ("Wetsartikelen 1 tot en met 3", None, None),
        ("Artikel 1", None, None),
        ("Artikel 1.2 (definities)", None, None),
        ("Artikel 4a Havens", None, None),
        ("Artikel I Havens", None, None),
        ("De beleidsartikelen", None, None),
    ],
)
def test_a_heading_names_an_article(printed: str, number: str | None, title: str | None) -> None:
    found = [(one.number, one.title) for one in found_in([head(printed), para("Tekst.")])]
    assert found == ([] if number is None else [(number, title)])


def test_a_number_of_its_own_element_is_read_with_the_title() -> None:
    found = found_in([head("Veilige havens", 2, "Artikel 3"), para("Tekst.")])
    assert [(one.number, one.title) for one in found] == [("3", "Veilige havens")]


def test_numbered_headings_are_articles_below_a_heading_that_says_so() -> None:
    blocks = [
        head("3. Beleidsartikelen"),
        head("2. Bijstand, en meer", 2),
        head("2.1 Onderdeel", 3),
        head("11: Havens", 2),
        head("4. Bijlagen"),
        head("1. Toezicht", 2),
    ]
    found = found_in(blocks)
    assert [(one.number, one.title) for one in found] == [
        ("2", "Bijstand, en meer"),
        ("11", "Havens"),
    ]
    assert [(one.start, one.end) for one in found] == [(1, 3), (3, 4)]


def test_a_lone_word_before_a_numbered_heading_makes_it_an_article() -> None:
    blocks = [head("Artikel", 2), head("14: HAVENS", 2), para("Tekst."), head("Artikel", 2)]
    blocks += [head("15: KADEN", 2), para("Meer.")]
    found = found_in(blocks)
    assert [(one.number, one.start, one.end) for one in found] == [("14", 1, 3), ("15", 4, 6)]


@pytest.mark.parametrize(
    ("blocks", "end"),
    [
        ([head("Artikel 2 Havens", 2), para("A."), head("Artikel 3 Kaden", 2)], 2),
        ([head("Artikel 2 Havens", 2), head("A. Doel", 3), head("Bijlage", 1)], 2),
        ([head("Artikel 2 Havens", 2), head("A. Doel", 2), para("Tekst.")], 3),
        ([head("Artikel 2 Havens", 2), para("A."), head("Agentschappen", 2)], 2),
        ([head("Apparaat", 2), loose("Artikel 50: Apparaat"), para("A."), head("Slot", 2)], 3),
        ([head("Apparaat", 2), loose("Artikel 50: Apparaat"), loose("Personeel")], 3),
    ],
)
def test_an_article_ends_where_its_heading_no_longer_holds(blocks: list[Block], end: int) -> None:
    assert found_in(blocks)[0].end == end
