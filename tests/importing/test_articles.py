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
        ("Artikel 100 van de Grondwet", None, None),
        ("Artikel 23, vierde lid", None, None),
        ("Artikel 100-procedures", None, None),
        ("Artikel 4: van bron tot kade", "4", "van bron tot kade"),
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


def test_an_article_of_a_law_as_a_heading_between_paragraphs_is_none_of_the_budget() -> None:
    blocks = [head("Artikel 1 Inzet"), loose("Artikel 100 Grondwet"), para("A."), loose("Kades")]
    assert [(one.number, one.end) for one in found_in(blocks)] == [("1", 4)]


@pytest.mark.parametrize("part", ["Verdiepingsbijlage", "Overzicht mutaties", "Leeswijzer"])
def test_a_number_that_comes_again_is_the_article_where_it_stands_itself(part: str) -> None:
    own = [head("Artikel 2 Havens", 2), para("Kort."), head("Artikel 3 Kaden", 2), para("Kort.")]
    again = [head("Artikel 2 Havens", 2), para("Veel langer."), head("Artikel 3 Kaden", 2)]
    after = found_in([head("Beleidsartikelen"), *own, head(part), *again, para("Langer.")])
    before = found_in([head(part), *again, para("Langer."), head("Beleidsartikelen"), *own])
    assert [(one.start, one.end) for one in after] == [(1, 3), (3, 5)]
    assert [(one.start, one.end) for one in before] == [(6, 8), (8, 10)]


def test_a_heading_between_paragraphs_that_repeats_an_article_does_not_cut_another() -> None:
    blocks = [head("Artikel 2 Havens"), para("A."), loose("Artikel 3 Kaden"), para("Zie daar.")]
    found = found_in([*blocks, head("Artikel 3 Kaden"), para("B.")])
    assert [(one.number, one.start, one.end) for one in found] == [("2", 0, 4), ("3", 4, 6)]


def test_a_part_of_the_paper_with_a_letter_is_no_section_of_the_last_article() -> None:
    blocks = [head("B. Beleid"), head("Artikel 2 Havens", 2), head("A. Doel", 2), para("Tekst.")]
    assert found_in([*blocks, head("C. Jaarrekening"), para("Meer.")])[0].end == 4


@pytest.mark.parametrize("chapter", ["3. Beleidsartikelen", "3. De productartikelen"])
def test_what_stands_before_the_chapter_of_the_articles_is_no_article(chapter: str) -> None:
    blocks = [
        head("B. Toelichting bij de begrotingsartikelen"),
        head("1. Leeswijzer", 2),
        head("2. Beleid", 2),
        head(chapter, 2),
    ]
    numbered = [head("1. Havens", 3), para("A."), head("2. Kaden", 3), para("B.")]
    named = [head("Artikel 1 Havens", 3), para("A."), head("Artikel 2 Kaden", 3), para("B.")]
    for articles in (numbered, named):
        found = found_in([*blocks, *articles])
        assert [(one.number, one.start) for one in found] == [("1", 4), ("2", 6)]


IN_PRINT = [
    loose("3. DE BELEIDSARTIKELEN"),
    loose("11. HAVENS"),
    loose("11.1 Doel"),
    para("A."),
    loose("12. KADEN"),
    para("B."),
    loose("4. NIET-BELEIDSARTIKELEN"),
    loose("91. APPARAAT"),
    para("C."),
]


@pytest.mark.parametrize("part", ["5. BEDRIJFSVOERINGSPARAGRAAF", "C. JAARREKENING", "Bijlage 1"])
def test_articles_are_found_where_print_alone_tells_what_is_below_what(part: str) -> None:
    blocks = [*IN_PRINT, loose(part), para("D.")]
    as_page = [one._replace(is_loose=False) for one in blocks]
    for found in (found_in(blocks), found_in(as_page, nests=False)):
        whole = [(one.number, one.start, one.end) for one in found]
        assert whole == [("11", 1, 4), ("12", 4, 6), ("91", 7, 9)]


def test_a_part_of_an_article_has_its_number_in_print() -> None:
    blocks = [head("Artikel 11 Havens"), head("11.01 Kaden"), para("A."), head("5.2 Anders")]
    assert found_in(blocks, nests=False)[0].end == 3


def test_a_numbered_heading_that_holds_articles_is_none_itself() -> None:
    blocks = [head("Toelichting bij de artikelen"), head("3. Havenbeleid", 2)]
    found = found_in([*blocks, head("Artikel 7 Havens", 3), para("A.")])
    assert [(one.number, one.start) for one in found] == [("7", 2)]
