"""Text from one file and pages from the PDF of the same paper."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from beleidstui.importing.blocks import Block, BlockKind, Paper
from beleidstui.importing.pages import with_pages
from beleidstui.importing.paper_facts import PaperFacts
from beleidstui.texts import papers

K = BlockKind
LONG = "De waterschappen zorgen voor de dijken en de gemeenten voor de kust van de delta, samen"


def paper(*blocks: Block, foot_line: str = "") -> Paper:
    return Paper(blocks, PaperFacts(foot_line=foot_line), 0)


def texts(*rows: str) -> Paper:
    return paper(*(Block(K.PARAGRAPH, row) for row in rows))


def on(*rows: tuple[str, int]) -> Paper:
    return paper(*(Block(K.PARAGRAPH, row, page=page) for row, page in rows))


def pages(one: Paper) -> list[int]:
    return [block.page for block in one.blocks]


@pytest.mark.parametrize(
    ("rows", "printed", "wanted"),
    [
        pytest.param(["Een.", "Twee."], [("Een.", 1), ("Twee.", 2)], [1, 2], id="the same"),
        pytest.param(
            ["Zee- en ‘havens’\u00ad"], [('Zee-en "HAVENS"', 3)], [3], id="hyphens and quotes"
        ),
        pytest.param(["bĳ de zee"], [("bij de zee", 3)], [3], id="one letter or two"),
        pytest.param(
            ["Een.", "Anders.", "Drie."], [("Een.", 4), ("Twee.", 4), ("Drie.", 4)], [4, 4, 4],
            id="between two on one page",
        ),
        pytest.param(
            ["Een.", "Anders.", "Drie."], [("Een.", 4), ("Drie.", 5)], [4, 0, 5],
            id="between two pages",
        ),
        pytest.param(["Nieuw.", "Een."], [("Een.", 4)], [0, 4], id="before the first"),
        pytest.param(
            [LONG, LONG], [(f"{LONG}, {LONG}", 2), ("Slot.", 2)], [2, 2], id="two in one"
        ),
        pytest.param(
            [LONG, f"Ook {LONG}"], [(f"{LONG}. Ook {LONG}", 2), ("Slot.", 3)], [2, 0],
            id="two in one that may go on on the next page",
        ),
        pytest.param([LONG], [(LONG[:40], 2), (LONG[40:], 3)], [2], id="one in two"),
        pytest.param(
            [LONG.replace("samen", "altijd")], [(LONG, 2)], [2], id="the end is another"
        ),
        pytest.param(
            ["1", "Een lang verhaal over havens.", "1", "Nog een verhaal over de kust."],
            [("1", 1), ("Een lang verhaal over havens.", 1), ("1", 2),
             ("Nog een verhaal over de kust.", 2)],
            [1, 1, 2, 2],
            id="short ones that come back",
        ),
        pytest.param(
            ["Havens.", "Kust.", "Zee."], [("Zee.", 1), ("Havens.", 2), ("Kust.", 3)], [2, 3, 0],
            id="another order",
        ),
    ],
)  # fmt: skip
def test_pages_come_from_the_pdf(
    rows: list[str], printed: list[tuple[str, int]], wanted: list[int]
) -> None:
    assert pages(with_pages(texts(*rows), on(*printed))) == wanted


def test_marks_and_cells_count_too() -> None:
    table = Block(K.TABLE, "Tabel 1", rows=(("Uitgaven", "40.118"),))
    item = Block(K.ITEM, "een sluis", 1, "a.")
    pdf = on(("a. een sluis", 3), ("Tabel 1", 4), ("Uitgaven 40.118", 4))
    assert pages(with_pages(paper(item, table), pdf)) == [3, 4]


def test_the_text_and_its_facts_stay_and_the_foot_line_is_added() -> None:
    one = texts("Een.")
    merged = with_pages(one, paper(Block(K.PARAGRAPH, "een", page=2), foot_line="Tweede Kamer, …"))
    assert [block._replace(page=0) for block in merged.blocks] == list(one.blocks)
    assert merged.facts.foot_line == "Tweede Kamer, …"
    assert (
        with_pages(one._replace(facts=PaperFacts(foot_line="eigen")), one).facts.foot_line
        == "eigen"
    )


def test_where_the_two_differ_is_told() -> None:
    merged = with_pages(
        texts("Een zin over havens.", "Alleen in de tekst.", "Ook alleen hier."),
        on(("Een zin over havens.", 1), ("Alleen in de PDF.", 2)),
    )
    assert [(one.message, one.page) for one in merged.remarks] == [
        (papers.NOT_IN_PDF.format(2, "Alleen in de tekst."), 0),
        (papers.ONLY_IN_PDF.format(1, "Alleen in de PDF."), 2),
    ]


WORDS = st.sampled_from(["Een.", "Twee.", LONG, LONG + " en meer", "1", "–", ""])


@given(st.lists(WORDS, max_size=9), st.lists(st.tuples(WORDS, st.integers(0, 4)), max_size=9))
def test_any_two_papers_can_be_laid_side_by_side(
    rows: list[str], printed: list[tuple[str, int]]
) -> None:
    merged = with_pages(texts(*rows), on(*printed))
    assert [block.text for block in merged.blocks] == rows
    assert set(pages(merged)) <= {0, *(page for _, page in printed)}


@given(st.lists(st.sampled_from(["Een.", LONG, "Twee woorden", "Kust en zee."]), max_size=9))
def test_a_paper_beside_itself_has_its_own_pages(rows: list[str]) -> None:
    printed = on(*((row, number) for number, row in enumerate(rows, start=1)))
    merged = with_pages(texts(*rows), printed)
    assert pages(merged) == pages(printed)
    assert merged.remarks == ()
