"""Writes an invented paper as an OpenDocument text."""

import io
from collections.abc import Iterator
from xml.sax.saxutils import escape
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

from tests.importing.paper_tree import (
    Body,
    Box,
    Bullets,
    Cell,
    Contents,
    Cut,
    Division,
    Foot,
    Grid,
    Group,
    InventedPaper,
    Loose,
    Odd,
    Para,
    Picture,
    Signing,
    Styled,
    Text,
)

_SPACES = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{full}:1.0"'
    for name, full in (
        ("office", "office"),
        ("text", "text"),
        ("table", "table"),
        ("style", "style"),
        ("draw", "drawing"),
        ("fo", "xsl-fo-compatible"),
        ("svg", "svg-compatible"),
        ("meta", "meta"),
    )
)
_STYLES = """<office:automatic-styles>
<style:style style:family="paragraph" style:name="P1" style:parent-style-name="tussenkop_vet"/>
<style:style style:family="paragraph" style:name="P2" style:parent-style-name="tussenkop_cur"/>
<style:style style:family="paragraph" style:name="P3"><style:text-properties
fo:font-weight="bold"/></style:style>
<style:style style:family="text" style:name="T1"><style:text-properties fo:font-style="italic"/>
</style:style></office:automatic-styles>"""
_NAMED_STYLES = """<office:styles><style:style style:family="paragraph" style:name="tussenkop_vet">
<style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:family="paragraph" style:name="tussenkop_cur">
<style:text-properties fo:font-style="italic"/></style:style>
<style:style style:family="paragraph" style:name="Table" style:parent-style-name="Caption"/>
</office:styles>"""


def as_odt(paper: InventedPaper) -> bytes:
    """Give the paper as an OpenDocument text."""
    lines = "".join(line for part in paper.parts for line in _body(part, 1))
    body = f"<office:body><office:text>{_head(paper)}{lines}</office:text></office:body>"
    dossier = paper.dossier.replace(" ", "")
    user = "".join(
        f'<meta:user-defined meta:name="{name}">{escape(value)}</meta:user-defined>'
        for name, value in (
            ("OVERHEIDop.ParlID/DC.identifier", f"kst-{dossier}-{paper.chapter}-{paper.number}"),
            ("OVERHEIDop.dossiernummer", f"{dossier}-{paper.chapter}"),
            ("OVERHEIDop.vergaderjaar", paper.session),
            ("DCTERMS.W3CDTF/DCTERMS.issued", paper.date),
        )
    )
    return packed(
        {
            "content.xml": _document("document-content", _STYLES + body),
            "styles.xml": _document("document-styles", _NAMED_STYLES),
            "meta.xml": _document("document-meta", f"<office:meta>{user}</office:meta>"),
        }
    )


def packed(members: dict[str, str | bytes]) -> bytes:
    """Give a package with these members."""
    file = io.BytesIO()
    with ZipFile(file, "w", ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text", ZIP_STORED)
        for name, content in members.items():
            archive.writestr(name, content)
    return file.getvalue()


def content_of(body: str) -> str:
    """Give ``content.xml`` with this body."""
    text = f"<office:body><office:text>{body}</office:text></office:body>"
    return _document("document-content", _STYLES + text)


def _document(name: str, inside: str) -> str:
    opening = f'<office:{name} {_SPACES} office:version="1.2">'
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{opening}{inside}</office:{name}>'


def _head(paper: InventedPaper) -> str:
    cells = "".join(
        f"<table:table-row><table:table-cell><text:p>{words}</text:p></table:table-cell>"
        "</table:table-row>"
        for words in ("Tweede Kamer der Staten-Generaal", "2", f"Vergaderjaar {paper.session}")
    )
    dossier = f"{paper.dossier} {paper.chapter}"
    return (
        '<text:sequence-decls><text:sequence-decl text:name="Table"/></text:sequence-decls>'
        f'<table:table table:name="parlementair.kop">{cells}</table:table>'
        f'<text:h text:outline-level="1">{dossier}<text:tab/>{escape(paper.dossier_title)}</text:h>'
        f'<text:h text:outline-level="1">Nr. {paper.number}\n   <text:tab/>{paper.title}</text:h>'
        f"<text:p>Ontvangen {paper.date_text}</text:p>"
    )


def _body(part: Body, depth: int) -> Iterator[str]:
    match part:
        case Para(text):
            yield f"<text:p>{_text(text)}</text:p>"
        case Odd(_, words):
            yield f"<text:p>{words}</text:p>"
        case Group(parts):
            yield "<text:section>"
            for below in parts:
                yield from _body(below, depth)
            yield "</text:section>"
        case Loose(text, look):
            style = {"vet": "P1", "cur": "P2", "rom": "Standard"}[look]
            yield f'<text:p text:style-name="{style}">{_text(text)}</text:p>'
        case Bullets():
            yield from _bullets(part, depth)
        case Grid():
            yield from _grid(part)
        case Picture(file, caption):
            image = f'<draw:frame><draw:image draw:name="{file}"/><svg:desc>Kaart</svg:desc>'
            words = f'<text:p text:style-name="Illustration">{image}</draw:frame>{_text(caption)}'
            yield f"<text:p><draw:frame><draw:text-box>{words}</text:p></draw:text-box>"
            yield "</draw:frame></text:p>"
        case Division(number, title, parts):
            shown = f"{number}<text:tab/>{_text(title)}" if number else _text(title)
            yield f'<text:h text:outline-level="{depth}">{shown}</text:h>'
            for held in parts:
                yield from _body(held, depth + 1)
        case Box(title, parts):
            yield "<text:p><draw:frame><draw:text-box>"
            for held in (Loose(title), *parts):
                yield from _body(held, depth)
            yield "</draw:text-box></draw:frame></text:p>"
        case Signing(role, names):
            yield from (f"<text:p>{words}</text:p>" for words in (role, *names))
        case Contents(title, lines):
            listed = "".join(f"<text:p>{line}</text:p>" for line in (title, *lines))
            yield f"<text:table-of-content><text:index-body>{listed}</text:index-body>"
            yield "</text:table-of-content>"


def _bullets(part: Bullets, depth: int) -> Iterator[str]:
    yield "<text:list>"
    for item in part.items:
        yield f"<text:list-item><text:number>{item.mark}</text:number>"
        for below in item.parts:
            yield from _body(below, depth)
        yield "</text:list-item>"
    yield "</text:list>"


def _grid(part: Grid) -> Iterator[str]:
    if part.title:
        yield f'<text:p text:style-name="Table">{_text(part.title)}</text:p>'
    yield f'<table:table><table:table-column table:number-columns-repeated="{part.columns}"/>'
    if part.heads:
        yield "<table:table-header-rows>"
        yield from map(_row, part.heads)
        yield "</table:table-header-rows>"
    yield from map(_row, part.rows)
    yield "</table:table>"


def _row(row: tuple[Cell, ...]) -> str:
    return f"<table:table-row>{''.join(map(_cell, row))}</table:table-row>"


def _cell(cell: Cell) -> str:
    spans = f' table:number-columns-spanned="{cell.across}"' if cell.across > 1 else ""
    spans += f' table:number-rows-spanned="{cell.down}"' if cell.down > 1 else ""
    covered = "<table:covered-table-cell/>" * (cell.across - 1)
    style = ' text:style-name="P3"' if cell.bold else ""
    words = f"<text:p{style}>{_text(cell.text)}</text:p>" if cell.text else ""
    return f"<table:table-cell{spans}>{words}</table:table-cell>{covered}"


def _text(text: Text) -> str:
    made = ""
    for piece in (text,) if isinstance(text, str) else text:
        match piece:
            case str():
                made += escape(piece)
            case Foot(sign, words):
                made += (
                    '<text:note text:note-class="footnote">'
                    f"<text:note-citation>{sign}</text:note-citation><text:note-body>"
                    f"<text:p>{escape(words)}</text:p></text:note-body></text:note>"
                )
            case Styled(words):
                made += f'<text:span text:style-name="T1">{words}</text:span>'
            case Cut():
                made += "<text:soft-page-break/>"
            case _:
                made += f"<text:span>{escape(piece.text)}</text:span>"
    return made
