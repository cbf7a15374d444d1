"""The head of an official paper, above its text, and what stands in the margin."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from beleidstui.importing.readers.pdf.layout import Layout
from beleidstui.importing.readers.pdf.lines import Line

_DATE = re.compile(
    r"(?:Voorgesteld|Ontvangen|Vastgesteld|Ingezonden|Gewijzigd|Mededeling|Aan de|Den Haag|"
    r"[’'‘]s-Gravenhage|Ter griffie|Bij het|Antwoord van).*\d{4}.*"
)
_HEAD = re.compile(r"\s*(?:Vergaderjaar\s+\d{4}|Nr\.\s|[A-Z]{1,2}\s*$|\d[\d\s.]+(?:[A-Z]+)?\s*$)")
_FAR = 80.0
_CLOSE = 2.6
_UPPER = 0.35


class Front(NamedTuple):
    """The head of a paper, and the lines below it."""

    groups: list[list[Line]]
    """The lines of each part of the head: session, dossier, title, date."""
    rest: list[Line]
    title: str = ""


def front_of(lines: Sequence[Line], height: float, layout: Layout) -> Front:
    """Part the head of the first page of an official paper from its text."""
    end = _end(lines, height, layout)
    head = [line for line in lines if line.base >= end - 1]
    rest = [line for line in lines if line.base < end - 1]
    if not head or not any("ergaderjaar" in line.text for line in head):
        return Front([], list(lines))
    while rest and _belongs(head[-1], rest[0], layout):
        head.append(rest.pop(0))
    groups: list[list[Line]] = []
    for line in head:
        if groups and _is_one(groups[-1][-1], line):
            groups[-1].append(line)
        else:
            groups.append([line])
    body = [group for group in groups if group[0].left > layout.body - 2 and group[0].is_bold]
    title = " ".join(line.text.strip() for line in body[-1]) if body else ""
    return Front(groups, rest, title)


def is_margin(line: Line, layout: Layout) -> bool:
    """Tell whether a line stands in the margin, beside the column of the text."""
    return line.left < layout.body - _FAR and line.right < layout.body - 2


def in_margin(lines: Sequence[Line], layout: Layout) -> list[Line]:
    """Give the lines in the margin that are no first cells of a table as wide as the page."""
    wide = sorted(line.base for line in lines if line.left < layout.body - _FAR < line.right - _FAR)
    near = _CLOSE * layout.leading
    return [
        line
        for line in lines
        if is_margin(line, layout)
        and bisect_left(wide, line.base - near) == bisect_left(wide, line.base + near)
    ]


def _end(lines: Sequence[Line], height: float, layout: Layout) -> float:
    """Give the baseline of the last line in the margin that belongs to the head."""
    in_margin = [
        line.base
        for line in lines
        if line.base > _UPPER * height and line.left < layout.body - _FAR and _HEAD.match(line.text)
    ]
    return min(in_margin, default=height * 2)


def _belongs(last: Line, line: Line, layout: Layout) -> bool:
    is_next = 0 < last.base - line.base < 1.35 * layout.leading * max(1.0, line.size / layout.size)
    is_title = line.is_bold and last.is_bold and abs(line.size - last.size) < 0.6
    return is_next and (is_title or _DATE.match(line.text) is not None)


def _is_one(last: Line, line: Line) -> bool:
    """Tell whether two lines of the head are one part of it."""
    if abs(last.size - line.size) > 0.6 or last.is_bold != line.is_bold:
        return False
    is_beside = abs(last.base - line.base) < 1 and 0 <= line.left - last.right < line.size
    is_below = abs(last.left - line.left) < 2 and 0 < last.base - line.base < 1.5 * line.size
    return is_beside or is_below
