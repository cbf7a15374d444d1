"""A screen of a terminal as a small picture: SVG that needs nothing from elsewhere."""

from collections.abc import Iterator
from itertools import groupby
from typing import NamedTuple
from xml.sax.saxutils import escape

from pyte.screens import Char

CELL_WIDTH = 8.4
CELL_HEIGHT = 18
BASELINE = 13.5
MARGIN = 12
FONT = "ui-monospace,'DejaVu Sans Mono',Menlo,Consolas,monospace"


class Paper(NamedTuple):
    """The colours of the terminal itself, as ``#rrggbb``."""

    paper: str
    ink: str
    edge: str


class _Look(NamedTuple):
    """How a run of cells looks."""

    ink: str
    paper: str
    is_bold: bool
    is_italic: bool
    is_underlined: bool


def picture(cells: list[list[Char]], title: str, terminal: Paper) -> str:
    """Give the SVG of these cells, in which a program can read the title and the text.

    Every run is as wide as its cells, whatever the font, and equal looks share a class.
    """
    classes: dict[_Look, str] = {}
    body = [line for y, row in enumerate(cells) for line in _row(row, y, terminal, classes)]
    width = 2 * MARGIN + CELL_WIDTH * len(cells[0])
    height = 2 * MARGIN + CELL_HEIGHT * len(cells)
    wide, high = _number(width), _number(height)
    rules = "".join(f".{name}{{{_rule(look)}}}" for look, name in classes.items())
    return "\n".join(
        [
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{wide}" height="{high}"'
            f' viewBox="0 0 {wide} {high}" role="img" lang="nl">',
            f"<title>{escape(title)}</title>",
            f"<style>text{{font:14px {FONT};white-space:pre}}{rules}</style>",
            f'<rect x=".5" y=".5" width="{_number(width - 1)}" height="{_number(height - 1)}"'
            f' rx="8" fill="{terminal.paper}" stroke="{terminal.edge}"/>',
            *body,
            "</svg>\n",
        ]
    )


def _row(row: list[Char], y: int, terminal: Paper, classes: dict[_Look, str]) -> Iterator[str]:
    x = 0
    for look, cells in groupby(row, lambda cell: _look(cell, terminal)):
        run = list(cells)
        left, top = MARGIN + CELL_WIDTH * x, MARGIN + CELL_HEIGHT * y
        if look.paper != terminal.paper:
            yield (
                f'<rect x="{_number(left)}" y="{top}" width="{_number(CELL_WIDTH * len(run))}"'
                f' height="{CELL_HEIGHT}" fill="{look.paper}"/>'
            )
        text = "".join(cell.data for cell in run)
        shown = text if look.is_underlined else text.strip()
        if shown.strip():
            left += CELL_WIDTH * (len(text) - len(text.lstrip()) if shown != text else 0)
            name = classes.setdefault(look, f"c{len(classes)}")
            yield (
                f'<text class="{name}" x="{_number(left)}" y="{_number(top + BASELINE)}"'
                f' textLength="{_number(CELL_WIDTH * len(shown))}">{escape(shown)}</text>'
            )
        x += len(run)


def _look(cell: Char, terminal: Paper) -> _Look:
    ink = terminal.ink if cell.fg == "default" else f"#{cell.fg}"
    paper = terminal.paper if cell.bg == "default" else f"#{cell.bg}"
    if cell.reverse:
        ink, paper = paper, ink
    return _Look(ink, paper, cell.bold, cell.italics, cell.underscore)


def _rule(look: _Look) -> str:
    return f"fill:{look.ink}" + "".join(
        rule
        for rule, has in (
            (";font-weight:bold", look.is_bold),
            (";font-style:italic", look.is_italic),
            (";text-decoration:underline", look.is_underlined),
        )
        if has
    )


def _number(value: float) -> str:
    return f"{value:.1f}".removesuffix(".0")
