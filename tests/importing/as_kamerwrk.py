"""Writes an invented paper as official XML of before 2010 (kamerwrk): flat, with hard lines."""

import textwrap
from collections.abc import Iterator
from xml.sax.saxutils import escape

from tests.importing.paper_tree import Body, Bullets, InventedPaper, Loose, Para, Signing, plain


def kamerwrk(paper: InventedPaper) -> bytes:
    """Give the file; it knows headings, paragraphs, bullets and who signs."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        '<kamerwrk kamer="2" publtype="meto">',
        "  <frontm>",
        '    <versie dtd="0.10" conv="verzonnen"></versie>',
        f"    <vergjaar>{paper.session}</vergjaar>",
        "    <onderw>",
        f"      <nummer>{paper.dossier}</nummer>",
        f"      <naam>{escape(paper.dossier_title)}</naam>",
        "    </onderw>",
        "  </frontm>",
        "  <body>",
        "    <stuk>",
        "      <ltrlabel>Nr. </ltrlabel>",
        f"      <nummer>{paper.number}</nummer>",
        f"      <titel>{escape(paper.title)} </titel>",
        f"      <al>{paper.date_text}</al>",
        *(f"      {line}" for part in paper.parts for line in _part(part)),
        "    </stuk>",
        "  </body>",
        "</kamerwrk>",
    ]
    return "\n".join(lines).encode()


def _part(part: Body) -> Iterator[str]:
    match part:
        case Loose(text, look):
            yield f'<tuskop letat="{look}">{escape(plain(text))} </tuskop>'
        case Para(text):
            yield f"<al>{_wrapped(plain(text))}</al>"
            yield "<witreg></witreg>"
        case Bullets(items):
            for item in items:
                (below,) = item.parts
                assert isinstance(below, Para)
                yield f"<al>{_wrapped(f'{item.mark} {plain(below.text)}')}</al>"
        case Signing(role, names):
            yield "<ondtek>"
            yield f"<functie>{escape(role)}</functie>"
            yield from (f"<naam>{escape(name)}</naam>" for name in names)
            yield "</ondtek>"
        case _:
            raise TypeError(part)


def _wrapped(text: str) -> str:
    return "\n".join(textwrap.wrap(escape(text), 80))
