"""OpenDocument texts: the invented paper, a real one, and files that are badly made.

Every text that is written out here is invented (verzonnen).
"""

import pytest

from beleidstui.importing.blocks import BlockKind, Look, Paper, missing_from
from beleidstui.importing.readers.html.reading import read_html
from beleidstui.importing.readers.odt.reading import read_odt
from beleidstui.importing.typed_marks import with_typed_marks
from beleidstui.texts import papers as texts
from tests.importing.paper_blocks import Manner, blocks_of, told_of
from tests.importing.paper_odt import as_odt, content_of, packed
from tests.importing.papers import BUDGET_PAPER
from tests.importing.reading_pages import check, skipped_of, texts_of
from tests.importing.real_papers import real_paper


def read(body: str) -> Paper:
    """Read a body of which nothing may be lost."""
    paper = read_odt(packed({"content.xml": content_of(body)}), "stuk.odt")
    check(paper)
    return paper


def test_the_invented_paper_reads_as_it_was_written() -> None:
    paper = read_odt(as_odt(BUDGET_PAPER), "stuk.odt")
    told = [
        told_of(block)
        for block in with_typed_marks(paper).blocks
        if block.kind is not BlockKind.FRONT
    ]
    manner = Manner(knows_odd=False, signs_in_one=False)
    wanted = paper._replace(blocks=tuple(blocks_of(BUDGET_PAPER, manner)))
    assert told == list(map(told_of, with_typed_marks(wanted).blocks))
    check(paper)
    assert texts_of(paper, BlockKind.FRONT) == [
        "Tweede Kamer der Staten-Generaal",
        "2",
        "Vergaderjaar 2030–2031",
        "99 999 X",
        BUDGET_PAPER.dossier_title,
        "Nr. 2",
        BUDGET_PAPER.title,
        "Ontvangen 17 september 2030",
    ]
    facts = paper.facts
    assert (facts.document, facts.dossier, facts.session) == (
        "kst-99999-X-2",
        "99999 X",
        "2030-2031",
    )


def test_a_real_paper_has_the_paragraphs_of_its_page() -> None:
    paper = read_odt(real_paper("kst-32545-143.odt"), "kst")
    page = read_html(real_paper("kst-32545-143.html"), "kst")
    assert missing_from(paper) == 0
    paragraphs = texts_of(paper, BlockKind.PARAGRAPH)
    assert paragraphs == texts_of(page, BlockKind.PARAGRAPH)
    assert len(paragraphs) == 10
    front = texts_of(page, BlockKind.FRONT)
    assert texts_of(paper, BlockKind.FRONT)[-len(front) :] == front
    assert paper.facts == page.facts
    assert skipped_of(paper) == {texts.FOOT_LINES: 30}


BODIES = {
    "spaces": ("<text:p>een<text:s text:c='9'/>twee<text:tab/>drie\n<text:line-break/>vier"
               "</text:p>", ["een twee drie vier"]),
    "note in a note": ("<text:p>een<text:note><text:note-citation>1</text:note-citation>twee"
                       "<text:note>drie</text:note></text:note></text:p>", ["een"]),
    "table without cells": ("<table:table>een<table:table-row>twee</table:table-row></table:table>",
                            ["een", "twee", ""]),
    "sections": ("<text:section><text:p>een</text:p></text:section><text:p/><text:p>twee</text:p>",
                 ["een", "twee"]),
    "box": ("<text:p>een<draw:frame><draw:text-box><text:p>twee</text:p></draw:text-box>"
            "</draw:frame> drie</text:p>", ["een drie", "twee"]),
    "loose text": ("los<text:p>een</text:p>", ["los", "een"]),
    "title of no table": ("<text:p text:style-name='Table'>een</text:p><text:p>twee</text:p>",
                          ["een", "twee"]),
    "numbered heading": ("<text:list><text:list-item><text:h>een</text:h></text:list-item>"
                         "</text:list>", ["een"]),
    "comments": ("<text:p>een<office:annotation><text:p>twee</text:p></office:annotation></text:p>",
                 ["een"]),
    "deleted": ("<text:tracked-changes><text:p>twee</text:p></text:tracked-changes>"
                "<text:p>een</text:p>", ["een"]),
}  # fmt: skip


@pytest.mark.parametrize("name", BODIES)
def test_what_stands_in_a_text_is_read(name: str) -> None:
    body, wanted = BODIES[name]
    assert [block.text for block in read(body).blocks] == wanted


ITEM = "<text:list><text:list-item>{}</text:list-item></text:list>"
BULLETS = {
    "printed": (ITEM.format("<text:p>een</text:p>"), [("", "een", 1)]),
    "with a tab": ("<text:p>a.<text:tab/>een</text:p>", [("a.", "een", 1)]),
    "nested": (
        ITEM.format("<text:number>1.</text:number>" + ITEM.format("<text:p>een</text:p>")),
        [("1.", "", 1), ("", "een", 2)],
    ),
    "no bullet": ("<text:p>Naam<text:tab/>een</text:p>", []),
}


@pytest.mark.parametrize("name", BULLETS)
def test_bullets_have_their_mark_and_depth(name: str) -> None:
    body, wanted = BULLETS[name]
    items = [block for block in read(body).blocks if block.kind is BlockKind.ITEM]
    assert [(block.mark, block.text, block.level) for block in items] == wanted


def test_the_look_comes_from_the_style_and_what_it_is_made_from() -> None:
    span = "<text:span text:style-name='T1'>een</text:span>"
    paper = read(f"<text:p>{span}</text:p><text:p text:style-name='P2'>twee</text:p>")
    assert paper.blocks[0].look is Look.ITALIC
    assert paper.blocks[1].is_loose


def cell(text: str, more: str = "") -> str:
    return f"<table:table-cell {more}><text:p>{text}</text:p></table:table-cell>"


def row(*cells: str, more: str = "") -> str:
    return f"<table:table-row {more}>{''.join(cells)}</table:table-row>"


def test_cells_that_repeat_are_printed_as_often_and_empty_ones_only_fill_the_sheet() -> None:
    twice = cell("‒ 5", "table:number-columns-repeated='2'")
    many = "<table:table-cell table:number-columns-repeated='16384'/>"
    lots = row("<table:table-cell/>", more="table:number-rows-repeated='1048576'")
    same = row(cell("x"), more="table:number-rows-repeated='2'")
    paper = read(f"<table:table>{row(cell('a'), twice, many)}{same}{lots}</table:table>")
    assert paper.blocks[0].rows == (
        ("a", "‒ 5", "‒ 5", ""),
        ("x", "", "", ""),
        ("x", "", "", ""),
        ("", "", "", ""),
    )
    assert [remark.message for remark in paper.remarks] == [texts.REPEATED_TOO_OFTEN]
