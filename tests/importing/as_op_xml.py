"""Writes an invented paper as official XML (op-xsd), in either of the two printings in use."""

from collections.abc import Iterator
from enum import Enum
from xml.sax.saxutils import escape, quoteattr

from tests.importing.as_op_text import op_text
from tests.importing.paper_tree import (
    Body,
    Box,
    Bullets,
    Cell,
    Contents,
    Division,
    Grid,
    Group,
    InventedPaper,
    Loose,
    Odd,
    Para,
    Picture,
    Signing,
)


class Printing(Enum):
    """How the elements stand on lines: the indent, the end of a line, and spaces within a text."""

    TWO_CRLF = ("  ", "\r\n", False)
    THREE_LF = ("   ", "\n", True)


def op_xml(paper: InventedPaper, printing: Printing) -> bytes:
    """Give the file."""
    indent, end, has_loose_space = printing.value
    lines = ['<?xml version="1.0" encoding="utf-8"?>']
    for depth, line in _paper(paper, has_loose_space):
        lines.append(indent * depth + line)
    made = end.join(lines) + end
    bom = b"" if has_loose_space else b"\xef\xbb\xbf"
    return bom + made.encode()


_Line = tuple[int, str]


def _paper(paper: InventedPaper, loose: bool) -> Iterator[_Line]:
    yield 0, "<officiele-publicatie>"
    yield from _metadata(paper)
    yield 1, "<kamerstuk>"
    yield from _head(paper)
    yield 2, "<stuk>"
    yield 3, f'<stuknr>Nr. <ondernummer kamer="2">{paper.number}</ondernummer></stuknr>'
    yield 3, f"<titel>{escape(paper.title)}</titel>"
    date = f'<datum isodatum="{paper.date}">{paper.date_text}</datum>'
    yield 3, f"<datumtekst>Ontvangen {date}</datumtekst>"
    yield 3, "<algemeen>"
    yield 4, "<vrije-tekst>"
    for part in paper.parts:
        yield from _deeper(5, _body(part, loose))
    yield 4, "</vrije-tekst>"
    yield 3, "</algemeen>"
    yield 2, "</stuk>"
    yield 1, "</kamerstuk>"
    yield 0, "</officiele-publicatie>"


def _metadata(paper: InventedPaper) -> Iterator[_Line]:
    chapter = f"-{paper.chapter}" if paper.chapter else ""
    document = f"kst-{paper.dossier.replace(' ', '')}{chapter}-{paper.number}"
    yield 1, "<metadata>"
    for name, content in (
        ("DC.identifier", document),
        ("DC.creator", "Tweede Kamer der Staten-Generaal"),
        ("DCTERMS.issued", paper.date),
        ("OVERHEIDop.publicationName", "Kamerstuk"),
    ):
        yield 2, f'<meta name="{name}" scheme="" content={quoteattr(content)}/>'
    yield 2, f'<meta name="DC.type" scheme="OVERHEIDop.KamerstukTypen" content="{paper.kind}"/>'
    yield 1, "</metadata>"


def _head(paper: InventedPaper) -> Iterator[_Line]:
    yield 2, "<kamerstukkop>"
    for name, text in (
        ("vergaderjaar", f"Vergaderjaar {paper.session}"),
        ("kameraanduiding", "Tweede Kamer der Staten-Generaal"),
        ("kamernummer", "2"),
        ("documenttype", "Kamerstukken"),
    ):
        yield 3, f'<tekstregel inhoud="{name}">{text}</tekstregel>'
    yield 2, "</kamerstukkop>"
    yield 2, "<dossier>"
    yield 3, "<dossiernummer>"
    yield 4, f"<dossiernr>{paper.dossier}</dossiernr>"
    if paper.chapter:
        yield 4, f"<begrotingshoofdstuk>{paper.chapter}</begrotingshoofdstuk>"
    yield 3, "</dossiernummer>"
    yield 3, f"<titel>{escape(paper.dossier_title)}</titel>"
    yield 2, "</dossier>"


def _deeper(depth: int, lines: Iterator[_Line]) -> Iterator[_Line]:
    for own, line in lines:
        yield depth + own, line


def _within(opening: str, parts: tuple[Body, ...], loose: bool) -> Iterator[_Line]:
    yield 0, f"<{opening}>"
    for part in parts:
        yield from _deeper(1, _body(part, loose))
    yield 0, f"</{opening.split()[0]}>"


def _body(part: Body, loose: bool) -> Iterator[_Line]:
    match part:
        case Para(text):
            yield 0, op_text("al", text, loose)
        case Odd(element, words):
            yield 0, f"<{element}>{escape(words)}</{element}>"
        case Loose(text, look):
            yield 0, op_text(f'tussenkop kopopmaak="{look}"', text, loose)
        case Group(parts):
            yield from _within("al-groep", parts, loose)
        case Bullets():
            yield from _bullets(part, loose)
        case Grid():
            yield from _grid(part, loose)
        case Picture(file, caption):
            yield 0, "<plaatje>"
            yield 1, f'<illustratie kleur="nee" formaat="png" naam="{file}"/>'
            yield 1, op_text("bijschrift", caption, loose)
            yield 0, "</plaatje>"
        case Box(title, parts):
            yield 0, "<kader>"
            yield 1, op_text('tussenkop kopopmaak="vet"', title, loose)
            for below in parts:
                yield from _deeper(1, _body(below, loose))
            yield 0, "</kader>"
        case Division():
            yield from _division(part, loose)
        case Contents(title, lines):
            yield from _contents(title, lines)
        case Signing(role, names):
            yield from _signing(role, names)


def _division(part: Division, loose: bool) -> Iterator[_Line]:
    yield 0, '<divisie opmaak="default">'
    yield 1, f'<kop kopopmaak="{part.look}">'
    if part.number:
        yield 2, f'<nr status="officieel">{part.number}</nr>'
    yield 2, op_text("titel", part.title, loose)
    yield 1, "</kop>"
    for below in part.parts:
        yield from _deeper(1, _body(below, loose))
    yield 0, "</divisie>"


def _contents(title: str, lines: tuple[str, ...]) -> Iterator[_Line]:
    yield 0, "<officiele-inhoudsopgave>"
    yield 1, f"<kop><titel>{title}</titel></kop>"
    for line in lines:
        yield 1, f"<al>{escape(line)}</al>"
    yield 0, "</officiele-inhoudsopgave>"


def _signing(role: str, names: tuple[str, ...]) -> Iterator[_Line]:
    yield 0, "<tekst-sluiting>"
    yield 1, "<ondertekening>"
    yield 2, f"<functie>{escape(role)}</functie>"
    for name in names:
        yield 2, f"<naam><achternaam>{escape(name)}</achternaam></naam>"
    yield 1, "</ondertekening>"
    yield 0, "</tekst-sluiting>"


def _bullets(part: Bullets, loose: bool) -> Iterator[_Line]:
    yield 0, '<lijst type="expliciet" level="single" nr-sluiting=".">'
    for item in part.items:
        yield 1, "<li>"
        yield 2, f"<li.nr>{item.mark}</li.nr>"
        for below in item.parts:
            yield from _deeper(2, _body(below, loose))
        yield 1, "</li>"
    yield 0, "</lijst>"


def _grid(part: Grid, loose: bool) -> Iterator[_Line]:
    yield 0, '<table rowsep="0" colsep="0" tabstyle="kio2" frame="topbot">'
    if part.title:
        yield 1, op_text("title", part.title, loose)
    yield 1, f'<tgroup cols="{part.columns}">'
    for number in range(1, part.columns + 1):
        yield 2, f'<colspec colnum="{number}" colname="col{number}" colwidth="10*"/>'
    for name, rows in (("thead", part.heads), ("tbody", part.rows)):
        if rows:
            yield 2, f"<{name}>"
            yield from _deeper(3, _rows(rows, loose))
            yield 2, f"</{name}>"
    yield 1, "</tgroup>"
    yield 0, "</table>"


def _rows(rows: tuple[tuple[Cell, ...], ...], loose: bool) -> Iterator[_Line]:
    covered: dict[tuple[int, int], bool] = {}
    for down, row in enumerate(rows):
        yield 0, '<row rowsep="1">'
        column = 0
        for cell in row:
            while (down, column) in covered:
                column += 1
            for below in range(1, cell.down):
                covered[down + below, column] = True
            yield 1, _entry(cell, column, loose)
            column += cell.across
        yield 0, "</row>"


def _entry(cell: Cell, column: int, loose: bool) -> str:
    place = f'colname="col{column + 1}"'
    if cell.across > 1:
        place = f'namest="col{column + 1}" nameend="col{column + cell.across}"'
    if cell.down > 1:
        place += f' morerows="{cell.down - 1}"'
    if not cell.text:
        return f"<entry {place}/>"
    text = op_text("al", cell.text, loose)
    if cell.bold:
        text = text.replace("<al>", '<al><nadruk type="vet">').replace("</al>", "</nadruk></al>")
    return f"<entry {place}>{text}</entry>"
