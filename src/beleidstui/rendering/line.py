"""A line of text with its marks: what a face shows, said without saying how it looks."""

from enum import StrEnum
from typing import NamedTuple

from beleidstui.rendering.flow import Measure, Span, wrap_spans


class Role(StrEnum):
    """What a marked part of a line is."""

    TITLE = "title"
    HEADING = "heading"
    NOTE = "note"
    LINK = "link"
    MATCH = "match"
    ADDRESS = "address"
    REMOVED = "removed"
    ADDED = "added"


class Mark(NamedTuple):
    """A part of a line with a role; the span is 0-based and end-exclusive, in characters."""

    start: int
    end: int
    role: Role
    target: str = ""
    """The id of the item that a link leads to; of an address the whole, however it is broken."""


class Line(NamedTuple):
    """One line, with its marks in order of start; marks may lie inside each other."""

    text: str
    marks: tuple[Mark, ...] = ()

    def between(self, before: str, after: str) -> "Line":
        """Give the line with something before and after it that has no mark."""
        shift = len(before)
        moved = (m._replace(start=m.start + shift, end=m.end + shift) for m in self.marks)
        return Line(f"{before}{self.text}{after}", tuple(moved))


def plain_line(text: str, role: Role | None = None) -> Line:
    """Give a line that has one role as a whole, or none."""
    return Line(text, () if role is None or not text else (Mark(0, len(text), role),))


def wrap_line(line: Line, width: int, measure: Measure = len, indent: int = 0) -> list[Line]:
    """Break a line to a width in cells; every line gets the indent, and keeps its own marks."""
    return [
        Line(" " * indent + line.text[start:end], _within(line.marks, (start, end), indent))
        for start, end in wrap_spans(line.text, width - indent, measure)
    ]


def _within(marks: tuple[Mark, ...], span: Span, indent: int) -> tuple[Mark, ...]:
    start, end = span
    return tuple(
        mark._replace(
            start=max(mark.start, start) - start + indent, end=min(mark.end, end) - start + indent
        )
        for mark in marks
        if mark.start < end and mark.end > start
    )
