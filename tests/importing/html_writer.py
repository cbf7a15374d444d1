"""Writes the body of an invented paper as HTML, with its notes for the end of it."""

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


class Writer:
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
