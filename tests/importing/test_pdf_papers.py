"""A paper that is printed as the official ones are comes back whole: texts, marks, notes, pages."""

from pathlib import Path
from xml.etree import ElementTree

import pytest

from beleidstui.importing.blocks import Block, BlockKind, missing_from
from beleidstui.importing.pages import key_of
from beleidstui.importing.readers.pdf.reading import read_pdf
from beleidstui.texts import papers
from tests.importing.invented_paper import BLOCKS, CONTENTS, FRONT
from tests.importing.paper_pdf import FOOT_LINE, Manner, printed
from tests.importing.pdf_writer import BOLD, Text, pdf

pytest.importorskip("pypdfium2", reason="pypdfium2 is not there: no PDF is read in this run")

REAL = Path("/work/shared/officieel")
MANNERS = {
    "as the official papers": Manner(),
    "without spaces at the ends of lines": Manner(spaces=False),
    "no white line between paragraphs": Manner(gap=1.0),
    "half a white line, no spaces": Manner(spaces=False, gap=1.5),
    "made by another program": Manner(hyphens=False, creator="WeasyPrint", compressed=False),
}


def said(block: Block) -> tuple[object, ...]:
    """Give what a block says, without its level and page."""
    notes = [(note.sign, note.place, note.text) for note in block.notes]
    return block.kind, block.mark, block.text, notes, block.heads, block.rows


@pytest.mark.parametrize("manner", MANNERS.values(), ids=MANNERS)
def test_a_printed_paper_comes_back_whole(manner: Manner) -> None:
    paper = read_pdf(printed(BLOCKS, manner, CONTENTS), "verzonnen.pdf")
    assert list(map(said, paper.blocks)) == list(map(said, BLOCKS))
    assert missing_from(paper) == 0
    assert paper.remarks == ()


def test_bullets_have_their_depth_and_headings_their_rank() -> None:
    paper = read_pdf(printed(BLOCKS, Manner()), "verzonnen.pdf")
    items = [block.level for block in paper.blocks if block.kind is BlockKind.ITEM]
    assert items == [1, 1, 1, 2, 2, 1, 1, 1, 1]
    levels = {block.text: block.level for block in paper.blocks}
    assert levels["A. Algemene doelstelling"] < levels["Stimuleren"]


def test_the_foot_line_tells_the_facts_and_the_pages() -> None:
    paper = read_pdf(printed(BLOCKS, Manner(), CONTENTS), "verzonnen.pdf")
    facts = paper.facts
    assert facts.foot_line == FOOT_LINE
    assert (facts.chamber, facts.session, facts.dossier, facts.number) == (
        "II",
        "2030-2031",
        "99999 XXX",
        "7",
    )
    assert facts.document == "kst-99999-XXX-7"
    assert facts.title == FRONT[6].text
    pages = [block.page for block in paper.blocks]
    assert pages[0] == 1
    assert pages == sorted(pages)
    assert set(pages) == set(range(1, max(pages) + 1))
    reasons = {skip.reason for skip in paper.skipped}
    assert reasons == {
        papers.CONTENTS,
        papers.DOUBLE_SIGNS,
        papers.FOOT_LINES,
        papers.HYPHENS,
        papers.IMPRINT,
    }


def test_another_layout_is_read_and_told() -> None:
    rows = ("Een brief over havens, in een andere opmaak, die over twee", "regels verdergaat.")
    texts = [Text(72, 700 - 12 * place, row) for place, row in enumerate(rows)]
    texts += [Text(72, 740, "Verzonnen brief", BOLD, 12)]
    paper = read_pdf(pdf([texts], "Word", (595.3, 841.9)), "brief.pdf")
    assert [block.text for block in paper.blocks if block.kind is BlockKind.PARAGRAPH] == [
        " ".join(rows)
    ]
    assert [remark.message for remark in paper.remarks] == [papers.OTHER_LAYOUT]
    assert missing_from(paper) == 0


def test_text_in_the_margin_comes_before_what_it_stands_beside() -> None:
    body = [Text(221.1, 600 - 10.65 * row, f"Regel {row} van de tekst, ") for row in range(8)]
    margin = [Text(55.3, 600 - 10.65 * 4, "In de kantlijn")]
    paper = read_pdf(pdf([[*margin, *body]]), "verzonnen.pdf")
    texts = [block.text for block in paper.blocks]
    assert texts.index("In de kantlijn") == texts.index("Regel 4 van de tekst,") - 1


def test_a_turned_page_is_read_along_its_lines() -> None:
    turned = b"\n".join(
        b"BT /F1 9.1 Tf 0 1 -1 0 %d 100 Tm (Regel %d van de liggende tabel) Tj ET" % (100 + at, at)
        for at in (12, 24, 36)
    )
    from tests.importing.pdf_writer import pdf_of_streams, stream

    paper = read_pdf(pdf_of_streams([stream(turned)]), "verzonnen.pdf")
    assert [block.text for block in paper.blocks] == [
        f"Regel {at} van de liggende tabel" for at in (12, 24, 36)
    ]


def real(name: str) -> bytes:
    path = REAL / name
    if not path.exists():
        pytest.skip(f"the real paper {path} is not on this machine")
    return path.read_bytes()


def test_a_real_motion_is_read_as_its_xml_says() -> None:
    tree = ElementTree.fromstring(real("kst-32545-143.xml"))
    wanted = ["".join(al.itertext()) for al in tree.iter("al")]
    paper = read_pdf(real("kst-32545-143.pdf"), "kst-32545-143.pdf")
    found = [block.text for block in paper.blocks if block.kind is BlockKind.PARAGRAPH]
    assert [" ".join(text.split()) for text in wanted] == found
    assert missing_from(paper) == 0
    assert paper.facts.document == "kst-32545-143"
    assert paper.facts.dossier == "32545"
    assert {block.page for block in paper.blocks} == {1}
    assert paper.remarks == ()


@pytest.mark.parametrize(
    ("name", "first", "last"),
    [
        (
            "fiche-5-mifid.pdf",
            "Fiche 5: Herziening verordening en richtlijn markten voor financiële instrumenten",
            "Naar verwachting zijn er geen implicaties voor ontwikkelingslanden.",
        ),
        ("bmh-15-veiligheid.pdf", "Veiligheid en veranderende machtsverhoudigen", ""),
    ],
)
def test_a_real_paper_of_another_layout_loses_nothing(name: str, first: str, last: str) -> None:
    paper = read_pdf(real(name), name)
    assert missing_from(paper) == 0
    assert paper.blocks[0].text == first
    assert paper.blocks[-1].text.endswith(last)
    assert paper.remarks[0].message == papers.OTHER_LAYOUT
    assert all(map(key_of, paper.blocks[:20]))
