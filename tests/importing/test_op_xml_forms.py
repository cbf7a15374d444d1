"""Forms of official XML that the invented papers have not, each in a piece of its own."""

import pytest

from beleidstui.importing.blocks import Block, BlockKind, missing_from
from beleidstui.importing.readers.xml.reading import read_op_xml


def blocks_of(xml: str, root: str = "officiele-publicatie") -> tuple[Block, ...]:
    """Read a piece of a paper, and see that nothing of it is lost."""
    paper = read_op_xml(f"<{root}>{xml}</{root}>".encode(), "x.xml")
    assert missing_from(paper) == 0
    return paper.blocks


def test_notes_of_before_2010_stand_apart_from_their_signs() -> None:
    xml = "<al>– Zand<voetref refid='v1' nr='1'/> kost geld.</al>"
    note = "<voetnoot id='v1' nr='1'><al>Veel.</al></voetnoot>"
    (block,) = blocks_of(f"<body><stuk>{xml}{note}</stuk></body>", "kamerwrk")
    assert (block.kind, block.text) == (BlockKind.ITEM, "– Zand kost geld.")
    assert [(note.sign, note.place, note.text) for note in block.notes] == [("1", 6, "Veel.")]


@pytest.mark.parametrize(
    ("xml", "made"),
    [
        (
            "<lijst><li><li.nr>a.</li.nr><lijst><li><li.nr>1°</li.nr><al>x</al></li></lijst></li></lijst>",
            [("ITEM", 1, "a.", ""), ("ITEM", 2, "1°", "x")],
        ),
        (
            "<lijst><li><al>x</al></li></lijst>",
            [("ITEM", 1, "", "x")],
        ),
        (
            "<al>voor <lijst><li><li.nr>–</li.nr><al>x</al></li></lijst> na</al>",
            [
                ("PARAGRAPH", 0, "", "voor"),
                ("ITEM", 1, "–", "x"),
                ("PARAGRAPH", 0, "", "na"),
            ],
        ),
        (
            "<artikel><kop><label>Artikel</label><nr>3</nr><titel>Zand</titel></kop>"
            "<lid><lidnr>1.</lidnr><al>x</al></lid></artikel>",
            [("HEADING", 1, "Artikel 3", "Zand"), ("PARAGRAPH", 0, "1.", "x")],
        ),
        (
            "<wijziging><nr>A</nr><wat>Artikel 2 vervalt.</wat></wijziging>",
            [("PARAGRAPH", 0, "A", "Artikel 2 vervalt.")],
        ),
        (
            "<al>De<noot><noot.nr>1</noot.nr><noot.al>a</noot.al><noot.al>b</noot.al></noot></al>",
            [("PARAGRAPH", 0, "", "De")],
        ),
        (
            "<onbekend><al>x</al><ander>y</ander></onbekend>",
            [("PARAGRAPH", 0, "", "x"), ("PARAGRAPH", 0, "", "y")],
        ),
        (
            "<divisie><kop><titel>Inhoudsopgave</titel></kop><al>1 Water</al></divisie><al>x</al>",
            [("PARAGRAPH", 0, "", "x")],
        ),
        (
            "<tussenkop>Inhoudsopgave</tussenkop><table><tgroup><tbody><row><entry>1</entry></row>"
            "</tbody></tgroup></table><al>x</al>",
            [("PARAGRAPH", 0, "", "x")],
        ),
        (
            "<ondertekening><functie>De Minister,</functie><naam><voornaam>W.</voornaam>"
            "<achternaam>Zee</achternaam></naam></ondertekening>",
            [("CLOSING", 0, "", "De Minister,"), ("CLOSING", 0, "", "W. Zee")],
        ),
    ],
)  # fmt: skip
def test_forms_that_the_paper_has_not(xml: str, made: list[tuple[str, int, str, str]]) -> None:
    assert [(b.kind.name, b.level, b.mark, b.text) for b in blocks_of(xml)] == made


@pytest.mark.parametrize(
    ("rows", "made"),
    [
        ("<row><entry morerows='1'>a</entry><entry>b</entry></row><row><entry>c</entry></row>",
         (("a", "b"), ("", "c"))),
        ("<row><entry namest='k1' nameend='k3'>a</entry></row>"
         "<row><entry colname='k2'>b</entry></row>",
         (("a", "", ""), ("", "b", ""))),
        ("<row><entry><al>a</al><al>b</al></entry><entry/></row>", (("a b", ""),)),
        ("<row><entry morerows='99999999999'>a</entry></row><row/>", (("a",), ("",))),
        ("<row><entry colname='k3'>a</entry><entry colname='k1'>b</entry></row>",
         (("", "", "a", "b"),)),
        ("<row>los<entry>a</entry></row>", (("los", "a"),)),
    ],
)  # fmt: skip
def test_cells_that_span_are_followed_by_empty_ones(
    rows: str, made: tuple[tuple[str, ...], ...]
) -> None:
    columns = "".join(f"<colspec colname='k{n}'/>" for n in (1, 2, 3))
    (block,) = blocks_of(f"<table><tgroup>{columns}<tbody>{rows}</tbody></tgroup></table>")
    assert block.rows == made


def test_organisations_tie_acronyms_to_names() -> None:
    xml = "<a><al>Het <organisatie afkorting='LWR'>Landelijke  Waterraad</organisatie>.</al></a>"
    assert read_op_xml(xml.encode(), "x").acronyms == (("LWR", "Landelijke Waterraad"),)
