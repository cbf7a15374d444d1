"""Which lines belong together: pure functions on lines, measures in points."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from beleidstui.importing.readers.pdf.layout import Layout, fits
from beleidstui.importing.readers.pdf.lines import Line

_MARK = re.compile(
    r"\s*([–—‒•▪◦∙‣■►\uf0b7\uf0a7-]|o(?=\s{2})|(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]|\d{1,2}°|"
    r"\([a-z\d]{1,2}\))\s+(?=\S)"
)
_HEADING_MARK = re.compile(r"\s*(\d{1,2}(?:\.\d{1,2})*\.?|[a-z]\))\s+(?=\S)")
_STOP = re.compile(r"[.:;,!?…]['\"’”»)]*\s*$")
_END = re.compile(r"[.:;!…]['\"’”»)]*\s*$")
_GAP = 1.3
_NEAR = 2.0
_LARGER = 0.8
_LONGEST_HEADING = 120


class Paragraph(NamedTuple):
    """Lines that belong together."""

    lines: list[Line]
    mark: str = ""

    @property
    def first(self) -> Line:
        """The line that it begins with."""
        return self.lines[0]

    @property
    def inside(self) -> float:
        """Where its words begin, after a mark."""
        if len(self.lines) > 1:
            return self.lines[1].left
        cells = self.first.cells
        return cells[1].left if self.mark and len(cells) > 1 else self.first.left


def paragraphs_of(lines: Sequence[Line], layout: Layout) -> list[Paragraph]:
    """Put lines together that are one heading, paragraph or bullet."""
    made: list[Paragraph] = []
    for line in lines:
        mark = mark_of(line)
        if made and _goes_on(made[-1], line, mark, layout):
            made[-1].lines.append(line)
        else:
            made.append(Paragraph([line], mark))
    return made


def mark_of(line: Line) -> str:
    """Give the bullet or number that a line begins with; empty where it has none."""
    found = _MARK.match(line.text)
    if found is None and line.is_bold:
        found = _HEADING_MARK.match(line.text)
    return found[1] if found is not None else ""


def without_mark(line: Line, mark: str) -> Line:
    """Give a line without its bullet or number."""
    cut = line.text.index(mark) + len(mark)
    rest = line.text[cut:].lstrip(" ")
    shift = len(line.text) - len(rest)
    signs = tuple(sign._replace(place=max(0, sign.place - shift)) for sign in line.signs)
    return line._replace(text=rest, signs=signs)


def is_heading(paragraph: Paragraph, text: str, layout: Layout) -> bool:
    """Tell by how it is printed whether a paragraph is a heading."""
    lines = paragraph.lines
    if len(text) > _LONGEST_HEADING or not any(letter.isalpha() for letter in text):
        return False
    if all(line.size > layout.size + _LARGER for line in lines):
        return True
    if _END.search(text):
        return False
    return all(line.is_bold for line in lines) or all(line.is_italic for line in lines)


def _goes_on(above: Paragraph, line: Line, mark: str, layout: Layout) -> bool:
    """Tell whether a line goes on with the paragraph above it."""
    last = above.lines[-1]
    if abs(line.size - last.size) > 0.6 or line.is_bold != last.is_bold:
        return False
    if line.is_italic != last.is_italic and (last.is_italic or _STOP.search(last.text[-40:])):
        return False
    if line.page == last.page and not _is_next(last, line, layout):
        return False
    is_cut = last.text.endswith("-") and line.text[:1].islower()
    would_fit = not is_cut and fits(last, line, layout.right)
    if mark and not _is_inside(above, line, mark, would_fit):
        return False
    if would_fit or not _is_below(above, line) or _is_row(last, line):
        return False
    if layout.has_spaces and not last.text.endswith((" ", "-")):
        return line.text[:1].islower()
    return True


def _is_row(last: Line, line: Line) -> bool:
    """Tell whether the second columns of two lines are below each other."""
    cells = (last.cells, line.cells)
    return all(len(one) > 1 for one in cells) and abs(cells[0][1].left - cells[1][1].left) < _NEAR


def _is_next(last: Line, line: Line, layout: Layout) -> bool:
    """Tell whether a line is right below another."""
    gap = last.base - line.base
    scale = max(1.0, max(last.size, line.size) / layout.size)
    return 0.5 * line.size < gap < _GAP * layout.leading * scale


def _is_below(above: Paragraph, line: Line) -> bool:
    """Tell whether a line begins where the paragraph goes on."""
    if line.page != above.lines[-1].page and len(above.lines) == 1:
        return True
    if len(above.lines) > 1:
        return abs(line.left - above.inside) < _NEAR
    if above.mark:
        return line.left > above.first.left - _NEAR
    return line.left < above.first.left + _NEAR


def _is_inside(above: Paragraph, line: Line, mark: str, would_fit: bool) -> bool:
    """Tell whether what looks like a mark is a part of a sentence."""
    last = above.lines[-1]
    if would_fit or _STOP.search(last.text[-40:]) or above.mark == mark:
        return False
    return abs(line.left - above.inside) < _NEAR and last.text.rstrip(" ")[-1:].isalnum()
