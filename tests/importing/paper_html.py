"""Writes an invented paper as pages: of the repository, of the site, and saved in one file."""

import quopri
from collections.abc import Iterator
from html import escape
from typing import NamedTuple

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
    Lowered,
    Odd,
    Para,
    Picture,
    Raised,
    Signing,
    Styled,
    Text,
)


class Form(NamedTuple):
    """How a page is written."""

    ends_all: bool
    """Whether paragraphs, bullets and cells have an end tag."""


XHTML, SITE = Form(True), Form(False)


def as_xhtml(paper: InventedPaper) -> bytes:
    """Give the paper as the repository publishes it."""
    writer = _Writer(XHTML)
    body = writer.paper(paper)
    return (
        '<?xml version="1.0" encoding="utf-8"?><!DOCTYPE html\n  PUBLIC "-//W3C//DTD XHTML 1.0'
        ' Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">\n'
        f'<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="nl">\n<head>{_meta(paper)}'
        '<script src="./popup.js" type="text/javascript"></script><title></title></head>\n'
        '<body onload="enablePopup()">\n<div id="kopregel"><!--EINDE kopregel--></div>\n'
        f'<div id="broodtekst">\n{body}</div>\n{writer.note_list()}<div id="voetregel"></div>\n'
        "</body>\n</html>"
    ).encode()


def as_site_page(paper: InventedPaper) -> bytes:
    """Give the paper as a page of the site, saved by a browser; it leaves out what it may."""
    writer = _Writer(SITE)
    body = writer.paper(paper)
    return (
        f"<!DOCTYPE html>\n<html lang=nl>\n<head>\n<meta charset='utf-8'>{_meta(paper)}"
        "<title>Kamerstuk | Overheid.nl</title><style>p > a { color: red }</style></head>\n<body>"
        '<a class="skiplink" href="#content">Direct naar inhoud</a><header><nav><ul><li>Home<li>'
        "Zoeken &amp; vinden</ul></nav></header>\n<main><aside><nav aria-label='Inhoudsopgave'><h2>"
        'Inhoud</h2><ul><li><a href="#1">Dijken</a></ul></nav></aside>\n<article>'
        '<div id="broodtekst" class="stuk broodtekst-container">\n'
        f"{body}{writer.note_list()}</div></article>\n<aside id=extrainfo><p>Kopieer <b>deze</b>"
        " link<button>Deel</button></aside></main><footer>Over deze site</footer>\n"
        "<script>if (1 < 2) document.write('<p>niets</p>')</script></body></html>"
    ).encode()


def as_mhtml(paper: InventedPaper) -> bytes:
    """Give that page as a browser saves it in one file."""
    page = quopri.encodestring(as_site_page(paper))
    address = b"https://zoek.example/kst-99999-X-2.html"
    head = (
        b"From: <Saved by Blink>\nSnapshot-Content-Location: %s\nSubject: Kamerstuk\n"
        b'MIME-Version: 1.0\nContent-Type: multipart/related;\n\ttype="text/html";\n'
        b'\tboundary="----MultipartBoundary--x----"\n\n\n'
    )
    parts = (
        (b"text/html", b"quoted-printable", b"https://zoek.example/frame.html", b"<p>reclame"),
        (b"text/html", b"quoted-printable", address, page),
        (b"image/png", b"base64", b"https://zoek.example/a.png", b"iVBORw0KGgo="),
    )
    made = head % address
    for kind, encoding, location, payload in parts:
        made += b"------MultipartBoundary--x----\nContent-Type: %s\n" % kind
        made += b"Content-Transfer-Encoding: %s\nContent-Location: %s\n\n" % (encoding, location)
        made += payload + b"\n"
    return made + b"------MultipartBoundary--x------\n"


def _meta(paper: InventedPaper) -> str:
    dossier = paper.dossier.replace(" ", "")
    chapter = f"-{paper.chapter}" if paper.chapter else ""
    pairs = (
        ("DC.identifier", f"kst-{dossier}{chapter}-{paper.number}"),
        ("OVERHEIDop.dossiernummer", f"{dossier}{chapter}"),
        ("OVERHEIDop.ondernummer", paper.number),
        ("OVERHEIDop.vergaderjaar", paper.session),
        ("OVERHEIDop.dossiertitel", paper.dossier_title),
        ("OVERHEIDop.publicationName", "Kamerstuk"),
        ("DC.creator", "Tweede Kamer der Staten-Generaal"),
        ("DC.type", "Kamerstuk"),
        ("DCTERMS.issued", paper.date),
    )
    kind = f'<meta name="DC.type" scheme="OVERHEIDop.KamerstukTypen" content="{paper.kind}" />'
    return kind + "".join(
        f'<meta name="{name}" content="{escape(held)}" />\n' for name, held in pairs
    )


class _Writer:
    """Writes the body, and keeps the notes for the end of it."""

    def __init__(self, form: Form) -> None:
        self._form = form
        self._notes: list[Foot] = []
        self._anchors = 0

    def _end(self, name: str) -> str:
        return f"</{name}>\n" if self._form.ends_all else "\n"

    def paper(self, paper: InventedPaper) -> str:
        lines = (line for part in paper.parts for line in self._body(part, 1))
        return (
            f'<h1 class="dossiertitel"><a id="d1" name="d1"></a><span class="dossiernummer">\n'
            f"{paper.dossier} {paper.chapter}\n</span> {escape(paper.dossier_title)}</h1>\n"
            f'<div class="stuk"><h1 class="stuktitel"><span class="stuknummer">Nr. {paper.number}'
            f"</span> {escape(paper.title)}</h1>\n"
            f'<p class="kamerstukdatum">Ontvangen <span class="datum">{paper.date_text}</span></p>'
            f'<div class="algemeen">{"".join(lines)}</div></div>\n'
        )

    def note_list(self) -> str:
        if self._form is XHTML:
            notes = "".join(map(_old_note, self._notes))
            return f'<div id="noten"><hr />{notes}</div>\n'
        notes = "".join(
            f'<li id="n{sign}"><a href="#r{sign}">{sign}</a> {escape(text)}'
            for sign, text in self._notes
        )
        return f'<section class="voetnoten"><h2>Noten</h2><ol>{notes}</ol></section>'

    def _body(self, part: Body, depth: int) -> Iterator[str]:
        match part:
            case Para(text):
                yield f"<p>{self._text(text)}{self._end('p')}"
            case Odd(element, words):
                yield "" if self._form.ends_all else "</p>"
                yield f"<{element}>{words}</{element}>\n"
            case Group(parts):
                yield from self._within('<div class="alineagroep">', parts, depth, "</div>")
            case Loose(text, look):
                name = {"vet": "strong", "cur": "em", "rom": "span"}[look]
                words = f'<{name} class="{look}">{self._text(text)}</{name}>'
                yield f'<p class="tussenkop">{words}{self._end("p")}'
            case Bullets():
                yield from self._bullets(part, depth)
            case Grid():
                yield from self._grid(part)
            case Picture(file, caption):
                words = self._text(caption)
                yield f'<figure><img src="{file}" alt="Kaart"><figcaption>{words}</figcaption>'
                yield "</figure>\n"
            case Division(number, title, parts):
                yield self._heading(number, title, depth)
                yield from self._within("<div>", parts, depth + 1, "</div>")
            case Box(title, parts):
                yield from self._within(
                    '<div class="kader">', (Loose(title), *parts), depth, "</div>"
                )
            case Signing(role, names):
                shown = " ".join(f'<span class="naam">{name}</span>' for name in names)
                yield f'<p class="ondertekening"><span class="functie">{role}</span> {shown}</p>'
            case Contents(title, lines):
                listed = "".join(f'<li><a href="#d{line}">{line}</a></li>' for line in lines)
                yield f'<h2 class="officiele-inhoudsopgave_kop">{title}</h2>'
                yield f'<div class="officiele-inhoudsopgave"><ul class="toc">{listed}</ul></div>'

    def _within(
        self, opening: str, parts: tuple[Body, ...], depth: int, ending: str
    ) -> Iterator[str]:
        yield opening
        for part in parts:
            yield from self._body(part, depth)
        yield ending

    def _heading(self, number: str, title: Text, depth: int) -> str:
        name = f"h{min(depth + 1, 6)}"
        self._anchors += 1
        shown = f'<span class="nr">{number}</span> ' if number else ""
        anchor = f'<a id="d{self._anchors}" name="{self._anchors}"></a>'
        words = f"{anchor}{shown}{self._text(title)}"
        return f'<{name} class="divisiekop{depth}">{words}</{name}>\n'

    def _bullets(self, part: Bullets, depth: int) -> Iterator[str]:
        yield '<ul class="expliciet whitespace-small">\n'
        for item in part.items:
            first, *others = item.parts
            assert isinstance(first, Para)
            mark = f'<span class="ol">{item.mark} </span>'
            yield f'<li class="li"><p class="labeled">{mark}{self._text(first.text)}\n'
            yield self._end("p")
            for below in others:
                yield from self._body(below, depth)
            yield self._end("li")
        yield "</ul>\n"

    def _grid(self, part: Grid) -> Iterator[str]:
        yield '<table class="kio2" cellspacing="0">'
        if part.title:
            yield f"<caption>{self._text(part.title)}</caption>"
        yield "<col width='20' /><col />"
        for section, name, rows in (("thead", "th", part.heads), ("tbody", "td", part.rows)):
            yield f"<{section}>" if rows else ""
            for row in rows:
                yield f"<tr>{''.join(self._cell(cell, name) for cell in row)}{self._end('tr')}"
            yield f"</{section}>" if rows else ""
        yield "</table>\n"

    def _cell(self, cell: Cell, name: str) -> str:
        spans = f' colspan="{cell.across}"' if cell.across > 1 else ""
        spans += f' rowspan="{cell.down}"' if cell.down > 1 else ""
        inside = self._text(cell.text)
        shown = f'<strong class="vet">{inside}</strong>' if cell.bold else inside
        words = f"<p>{shown}{self._end('p')}" if cell.text else "&nbsp;"
        return f'<{name} class="left top"{spans}>{words}{self._end(name)}'

    def _text(self, text: Text) -> str:
        made = ""
        for piece in (text,) if isinstance(text, str) else text:
            match piece:
                case str():
                    made += escape(piece).replace(" ", "\n      ", 1)
                case Foot(sign, _):
                    self._notes.append(piece)
                    made += f'<sup><a class="nootnum" id="r{sign}" href="#n{sign}">{sign}</a></sup>'
                case Raised(words):
                    made += f"<sup>{words}</sup>"
                case Lowered(words):
                    made += f"<sub>{words}</sub>"
                case Styled(words, look):
                    made += f'<em class="{look}">{words}</em>'
                case Odd(element, words):
                    made += f"<{element}>{words}</{element}>"
                case Cut():
                    made += "<wbr>"
                case _:
                    made += (
                        f'<a href="{piece.to}.html" title="link naar {piece.to}">{piece.text}</a>'
                    )
        return made


def _old_note(note: Foot) -> str:
    return (
        f'<div class="voet noot snp-mouseoffset notedefault" id="supernote-note-n{note.sign}">'
        f'<h5 class="note-close"><a class="note-close" href="#close-n{note.sign}">X</a> Noot</h5>'
        f'<sup><span class="nootnum"><a id="n{note.sign}" name="n{note.sign}"></a>{note.sign}'
        f"</span></sup><p>{escape(note.text)}</p></div>\n"
    )
