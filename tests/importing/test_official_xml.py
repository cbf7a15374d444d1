"""Real official XML comes out as the manifest beside it says."""

import re
from xml.etree import ElementTree

import pytest

from beleidstui.importing.blocks import BlockKind, Paper, missing_from
from beleidstui.importing.paper_facts import PaperFacts
from beleidstui.importing.readers.xml.metadata import read_metadata, read_records
from beleidstui.importing.readers.xml.reading import read_op_xml
from tests.importing.official import manifest, official

OWN_PARAGRAPHS = {
    "kst-32545-143.xml": 10,
    "kst-35470-XIV-4.xml": 15,
    "kst-36750-3.xml": 22,
    "stb.xml": 13,
}
"""The paragraphs outside lists and tables, those of who signs left out."""
PAPERS = list(OWN_PARAGRAPHS)


def read(file: str) -> Paper:
    return read_op_xml(official(file), file)


def of_kind(paper: Paper, kind: BlockKind) -> list[str]:
    return [block.text for block in paper.blocks if block.kind is kind]


def all_texts(paper: Paper) -> list[str]:
    return [
        text
        for block in paper.blocks
        for text in (block.text, *(cell for row in (*block.heads, *block.rows) for cell in row))
    ]


def paragraphs_of(file: str) -> list[str]:
    """Give the words of each ``al`` by another reader of XML, without notes."""
    root = ElementTree.fromstring(official(file))
    for holder in root.iter():
        for note in holder.findall("noot"):
            kept = note.tail
            note.clear()
            note.tail = kept
    return [" ".join("".join(al.itertext()).split()) for al in root.iter("al")]


@pytest.mark.parametrize("file", PAPERS)
def test_the_counts_are_those_of_the_manifest(file: str) -> None:
    paper, row = read(file), manifest(file)
    assert missing_from(paper) == 0
    assert len(of_kind(paper, BlockKind.PARAGRAPH)) == OWN_PARAGRAPHS[file]
    assert len(of_kind(paper, BlockKind.ITEM)) == int(row["list items"])
    assert len(of_kind(paper, BlockKind.TABLE)) == int(row["tables"])
    assert sum(len(block.notes) for block in paper.blocks) == int(row["notes"])
    assert len(paragraphs_of(file)) == int(row["paragraphs"])


@pytest.mark.parametrize("file", PAPERS)
def test_each_paragraph_is_one_text_word_for_word(file: str) -> None:
    texts = all_texts(read(file))
    assert [al for al in paragraphs_of(file) if al not in texts] == []


@pytest.mark.parametrize("file", PAPERS)
def test_the_first_and_last_sentence_are_as_printed(file: str) -> None:
    row, alineas = manifest(file), paragraphs_of(file)
    texts = all_texts(read(file))
    for sentence, alinea in (
        (row["first sentence"], alineas[0]),
        (row["last sentence"], alineas[-1]),
    ):
        assert alinea.startswith(sentence)
        assert alinea in texts


@pytest.mark.parametrize("file", PAPERS)
def test_the_head_says_what_the_paper_is(file: str) -> None:
    facts, row = read(file).facts, manifest(file)
    assert facts.number == row["number"]
    assert facts.dossier == row["dossier"].replace(" ", "", 1)
    assert row["date"] in ("", facts.date)
    assert facts.title.casefold() == row["title"].casefold() or file == "stb.xml"


def test_a_heading_that_is_a_whole_paragraph_is_one() -> None:
    paper = read("kst-35470-XIV-4.xml")
    headings = of_kind(paper, BlockKind.HEADING)
    assert max(map(len, headings)) < 120
    assert len(headings) == 24
    (found,) = (b for b in paper.blocks if b.text.startswith("De begrotingsstaten die onderdeel"))
    assert found.kind is BlockKind.PARAGRAPH


def test_a_bold_first_row_is_the_head_of_a_table() -> None:
    first, second, third = (
        block
        for block in read("kst-35470-XIV-4.xml").blocks
        if block.kind is BlockKind.TABLE
    )  # fmt: skip
    assert [(len(t.heads), len(t.rows)) for t in (first, second, third)] == [(1, 4), (1, 9), (1, 9)]
    assert second.heads == (("", "Verplichtingen", "Uitgaven", "Ontvangsten"),)
    assert second.rows[0] == ("Totaal Art. 11", "‒ 9,9", "‒ 9,5", "0,4")
    assert first.text == ""
    assert third.text.startswith("Slotverschillen Artikel 12")


def test_notes_stand_where_their_signs_are() -> None:
    blocks = [block for block in read("kst-36750-3.xml").blocks if block.notes]
    signs = [note.sign for block in blocks for note in block.notes]
    assert signs == [str(number) for number in range(1, 20)]
    brief = next(block for block in blocks if any(note.sign == "15" for note in block.notes))
    assert brief.text[: brief.notes[0].place].endswith("Met de brief")
    assert brief.text[brief.notes[0].place :].startswith(" van 10 februari")
    assert re.search(r"methaandoel\.$", next(b.text for b in blocks if "methaandoel" in b.text))


def test_the_law_has_its_numbers() -> None:
    blocks = read("stb.xml").blocks
    assert [b.text for b in blocks if b.kind is BlockKind.HEADING] == [
        "Artikel 1",
        "Artikel 2",
        "Artikel 3",
    ]
    assert [b.mark for b in blocks if b.mark] == ["1.", "a.", "b.", "2.", "3."]
    assert [b.text for b in blocks][-2:] == [
        "De Minister van Justitie en Veiligheid,",
        "F.B.J. Grapperhaus",
    ]


@pytest.mark.parametrize(
    ("file", "document", "dossier", "number", "kind", "date"),
    [
        ("kst-32545-143.metadata.xml", "kst-32545-143", "32545", "143", "Motie", "2021-07-06"),
        ("kst-32545-143.metadata_owms.xml", "kst-32545-143", "32545", "143", "Motie", "2021-07-06"),
        ("metadata_owms-kst.xml", "kst-35842-4", "35842", "4", "Overig", "2021-05-25"),
        ("sru_record_kst.xml", "kst-35842-4", "35842", "4", "Overig", "2021-05-25"),
        ("sru-oep.xml", "kst-32545-143", "32545", "143", "Motie", "2021-07-06"),
        ("blg-1007826.metadata.xml", "blg-1007826", "33037", "430", "", "2021-12-03"),
    ],
)
def test_metadata_say_what_a_paper_is(
    file: str, document: str, dossier: str, number: str, kind: str, date: str
) -> None:
    facts = read_metadata(official(file), file)
    found = (facts.document, facts.dossier, facts.number, facts.kind, facts.date)
    assert found == (document, dossier, number, kind, date)
    assert facts.publication == "kamerstuk"
    assert facts.session in ("2020-2021", "2021-2022")


def test_three_forms_of_metadata_agree() -> None:
    files = ("kst-32545-143.metadata.xml", "kst-32545-143.metadata_owms.xml", "sru-oep.xml")
    same = PaperFacts._fields.index
    facts = [read_metadata(official(file), file) for file in files]
    for field in ("document", "session", "title", "dossier_title", "kind"):
        assert len({one[same(field)] for one in facts}) == 1, field


def test_an_answer_of_the_search_tells_of_each_paper() -> None:
    records = read_records(official("sru-oep.xml"), "sru-oep.xml")
    assert [facts.document for facts in records] == [
        "kst-32545-143",
        "ah-tk-20202021-3235",
        "blg-1007826",
        "blg-1025203",
        "kst-32545-144",
    ]
