"""Pages of HTML: the invented paper in each form, real ones, and pages that are badly made.

Every text that is written out here is invented (verzonnen).
"""

import re

import pytest

from beleidstui.importing.blocks import BlockKind, missing_from
from beleidstui.importing.readers.html.reading import read_html
from beleidstui.importing.readers.html.saved import read_mhtml
from beleidstui.importing.typed_marks import with_typed_marks
from beleidstui.texts import papers as texts
from tests.importing.paper_blocks import Manner, blocks_of, told_of
from tests.importing.paper_html import as_mhtml, as_site_page, as_xhtml
from tests.importing.papers import BUDGET_PAPER
from tests.importing.reading_pages import read, skipped_of, texts_of
from tests.importing.real_papers import real_paper

FORMS = {
    "xhtml": (as_xhtml, read_html),
    "site": (as_site_page, read_html),
    "mhtml": (as_mhtml, read_mhtml),
}


@pytest.mark.parametrize("form", FORMS)
def test_the_invented_paper_reads_the_same_in_each_form(form: str) -> None:
    write, read_form = FORMS[form]
    paper = read_form(write(BUDGET_PAPER), "stuk")
    told = [
        told_of(block)
        for block in with_typed_marks(paper).blocks
        if block.kind is not BlockKind.FRONT
    ]
    wanted = paper._replace(blocks=tuple(blocks_of(BUDGET_PAPER, Manner())))
    assert told == list(map(told_of, with_typed_marks(wanted).blocks))
    assert missing_from(paper) == 0
    assert texts_of(paper, BlockKind.FRONT) == [
        "99 999 X",
        BUDGET_PAPER.dossier_title,
        "Nr. 2",
        BUDGET_PAPER.title,
        "Ontvangen 17 september 2030",
    ]
    facts = paper.facts
    assert (facts.document, facts.dossier, facts.number) == ("kst-99999-X-2", "99999 X", "2")
    assert (facts.session, facts.chamber, facts.date) == ("2030-2031", "II", "2030-09-17")
    assert (facts.publication, facts.kind) == ("kamerstuk", "Memorie van toelichting")


@pytest.mark.parametrize("form", ["xhtml", "site"])
def test_blocks_stand_on_the_line_where_they_begin(form: str) -> None:
    raw = FORMS[form][0](BUDGET_PAPER)
    lines = raw.decode().split("\n")
    blocks = [block for block in read_html(raw, "stuk").blocks if block.text]
    assert [block.line for block in blocks] == sorted(block.line for block in blocks)
    first = (block.text.split()[0] for block in blocks)
    for word, block in zip(first, blocks, strict=True):
        # Where a bullet is typed again, its text may begin on the next line.
        assert word in "".join(lines[block.line - 1 : block.line + 1])


# Counts in order: heads, headings, paragraphs, bullets, tables.
REAL = {
    "kst-32545-143.html": ((5, 0, 10, 0, 0), "De Kamer,", "Grinwis"),
    "gmb.html": ((1, 0, 17, 0, 0), "De burgemeester c.q.", "Ingrid Hagen-Pietersma"),
    "stb.html": ((1, 3, 15, 0, 0), "Wij Willem-Alexander,", "De Minister van Binnenlandse"),
    "stcrt.html": ((1, 3, 4, 1, 0), "Het college van", "Tijdens de terinzagetermijn"),
    "trb-2017-47.html": ((0, 7, 108, 12, 2), "50 (1973) Nr. 26", "De Minister van Buitenlandse"),
}
KINDS = (
    BlockKind.FRONT,
    BlockKind.HEADING,
    BlockKind.PARAGRAPH,
    BlockKind.ITEM,
    BlockKind.TABLE,
)


@pytest.mark.parametrize("name", REAL)
def test_real_pages_give_what_stands_on_them(name: str) -> None:
    paper = read_html(real_paper(name), name)
    counts, first, last = REAL[name]
    assert tuple(len(texts_of(paper, kind)) for kind in KINDS) == counts
    paragraphs = texts_of(paper, BlockKind.PARAGRAPH)
    assert paragraphs[0].startswith(first)
    assert paragraphs[-1].startswith(last)
    assert missing_from(paper) == 0
    assert not paper.remarks


def test_a_real_page_has_each_of_its_paragraphs_in_a_block_or_a_cell() -> None:
    """The paragraphs that a page marks as such: those outside of tables, and those in cells."""
    raw = real_paper("trb-2017-47.html")
    paper = read_html(raw, "trb")
    page = raw.decode()
    in_tables = sum(
        len(re.findall(r"<p[ >]", table)) for table in re.findall(r"(?s)<table.*?</table>", page)
    )
    labeled = page.count('<p class="labeled">')
    outside = len(texts_of(paper, BlockKind.PARAGRAPH)) + labeled
    assert outside + in_tables == 1760


def test_what_stands_around_the_paper_is_counted_by_its_reason() -> None:
    page = (
        "<header><nav>menu</nav></header><div id=inhoudsopgave>inhoud</div><div id=kopregel>kop"
        "</div><main><nav aria-label='Inhoudsopgave'>ook</nav><h1>titel</h1><p>een"
        "<button>x</button><svg><text>as</text></svg></p><p hidden>nee</p></main>"
        "<div id=voetregel>voet</div>"
    )
    paper = read(page)
    assert [block.text for block in paper.blocks] == ["titel", "een"]
    assert skipped_of(paper) == {
        texts.NAVIGATION: len("menu" + "x" + "nee"),
        texts.CONTENTS: len("inhoud" + "ook"),
        texts.RUNNING_HEADS: len("kop"),
        texts.IMAGE_TEXT: len("as"),
        texts.FOOT_LINES: len("voet"),
    }


def test_a_page_of_rijksfinancien_says_that_it_is_not_the_whole_article() -> None:
    page = (
        "<main><h1>Artikel 1</h1><div class='reader-content' itemprop='articleBody'>"
        "<h2 class='officiele-inhoudsopgave_kop'>Inhoud</h2><div class='officiele-inhoudsopgave'>"
        "A. Doel</div><h2><a name='12'></a>A. Doel</h2><p>Zand.<sup><a href='#noot-1'>1</a></sup>"
        "</p></div><minfin-notes><p id='noot-1'>1 Nat zand.</p></minfin-notes></main>"
    )
    paper = read(page)
    assert [block.text for block in paper.blocks] == ["A. Doel", "Zand."]
    (note,) = paper.blocks[1].notes
    assert (note.sign, note.place, note.text) == ("1", 5, "Nat zand.")
    assert [remark.message for remark in paper.remarks] == [texts.PARTIAL_PAGE]


def test_notes_that_no_sign_refers_to_are_kept_and_a_second_sign_stays_in_the_text() -> None:
    paper = read(
        "<div id=broodtekst><p>een<sup><a href='#a'>1</a></sup> en twee<a href='#a'>1</a></p></div>"
        "<div id=noten><p id=a>1. noot</p><p id=b>2. los</p></div>"
    )
    assert [block.text for block in paper.blocks] == ["een en twee1", "2. los"]
    assert [note.text for note in paper.blocks[0].notes] == ["noot"]
    assert skipped_of(paper) == {texts.DOUBLE_SIGNS: 2}


ENCODINGS = {
    "declared": ("<?xml version='1.0' encoding='iso-8859-15'?><p>één €</p>", "iso-8859-15", ""),
    "meta": ("<meta charset=windows-1252><p>één €</p>", "cp1252", ""),
    "latin-1 is windows": ("<meta charset=iso-8859-1><p>één €</p>", "cp1252", ""),
    "mark": ("<meta charset=ascii><p>één €</p>", "utf-8-sig", ""),
    "utf-16": ("<p>één €</p>", "utf-16", ""),
    "nothing": ("<p>één €</p>", "utf-8", texts.UNDECLARED.format("utf-8")),
    "nothing, old": ("<p>één €</p>", "cp1252", texts.UNDECLARED.format("windows-1252")),
    "unknown": ("<meta charset=x-y><p>één €</p>", "utf-8", texts.UNDECLARED.format("utf-8")),
    "wrong": (
        "<meta charset=utf-8><p>één €</p>",
        "cp1252",
        texts.WRONGLY_DECLARED.format("utf-8", "windows-1252"),
    ),
}


@pytest.mark.parametrize("name", ENCODINGS)
def test_characters_are_read_as_the_file_says_and_else_it_is_told(name: str) -> None:
    page, encoding, remark = ENCODINGS[name]
    paper = read_html(page.encode(encoding), "stuk.html")
    assert [block.text for block in paper.blocks] == ["één €"]
    assert [told.message for told in paper.remarks] == ([remark] if remark else [])
