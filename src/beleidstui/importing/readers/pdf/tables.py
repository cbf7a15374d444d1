"""Lines with gaps that surely are rows of a table: pure functions on lines."""

import re
from collections.abc import Iterator, Sequence
from itertools import zip_longest
from typing import NamedTuple

from beleidstui.importing.readers.pdf.layout import Layout
from beleidstui.importing.readers.pdf.lines import Line
from beleidstui.importing.readers.pdf.paragraphs import mark_of

_NEAR = 3.0
_CLOSE = 2.6
_LEAST = 2
_SURE = 4
_INDENT = 15.0
_NUMERIC = re.compile(r"[\s\d.,%€()/+–—‒−-]*|\.\.\.")
_YEAR = re.compile(r"(?:19|20)\d\d\b")


class Table(NamedTuple):
    """Rows whose cells stand under each other."""

    lines: list[Line]
    heads: tuple[tuple[str, ...], ...]
    rows: tuple[tuple[str, ...], ...]


class _Column(NamedTuple):
    left: float
    right: float


def with_tables(lines: Sequence[Line], layout: Layout) -> list[Line | Table]:
    """Give the lines of a page with those that surely are tables as tables."""
    made: list[Line | Table] = []
    for group in _groups(lines, layout):
        table = _table(group) if len(group) >= _LEAST else None
        if table is None:
            made += group
            continue
        first = group.index(table.lines[0])
        made += [*group[:first], table, *group[first + len(table.lines) :]]
    return made


def looks_like_row(line: Line) -> bool:
    """Tell whether a line has gaps as a row of a table has."""
    return len(line.cells) > 2 or (len(line.cells) == 2 and not mark_of(line))


def _groups(lines: Sequence[Line], layout: Layout) -> Iterator[list[Line]]:
    """Give lines that may be rows of one table together, each other line alone."""
    group: list[Line] = []
    for line, after in zip_longest(lines, lines[1:]):
        is_close = group and _is_close(group[-1], line, layout)
        if looks_like_row(line) and (is_close or not group):
            group.append(line)
            continue
        if is_close and _is_label(line, group[-1], after, layout):
            group.append(line)
            continue
        if group:
            yield group
        group = [line] if looks_like_row(line) else []
        if not group:
            yield [line]
    if group:
        yield group


def _is_close(above: Line, line: Line, layout: Layout) -> bool:
    return 0 < above.base - line.base < _CLOSE * layout.leading


def _is_label(line: Line, above: Line, after: Line | None, layout: Layout) -> bool:
    """Tell whether a line is a row of which only the first cell has words."""
    if after is None or not looks_like_row(after) or not _is_close(line, after, layout):
        return False
    return abs(line.left - above.left) < _INDENT and line.right < after.cells[1].left


def _table(lines: list[Line]) -> Table | None:
    """Give the table of some lines; None where it is not sure that they are one."""
    wide = max(len(line.cells) for line in lines)
    whole = [line for line in lines if len(line.cells) == wide]
    if len(whole) < _LEAST or wide < 2:
        return None
    if wide == 2 and len(whole) < _SURE and not all(_has_figures(line) for line in whole):
        return None
    columns = [_column(whole, place) for place in range(wide)]
    if None in columns:
        return None
    known = [column for column in columns if column is not None]
    rows = [(line, _cells(line, known)) for line in lines]
    # Heads over several columns are not sure: they stay lines above the table.
    while rows and rows[0][1] is None:
        rows.pop(0)
    while rows and rows[-1][1] is None:
        rows.pop()
    sure = [(line, row) for line, row in rows if row is not None]
    if len(sure) < len(rows):
        return None
    heads = _heads(sure)
    cells = tuple(row for _, row in sure)
    if not all(row[0] for row in cells[heads:]):
        return None  # the words of a row on two lines may be a line of text above it
    return Table([line for line, _ in sure], cells[:heads], cells[heads:])


def _has_figures(line: Line) -> bool:
    return _NUMERIC.fullmatch(line.cells[1].text) is not None


def _column(lines: list[Line], place: int) -> _Column | None:
    """Give the column of the cells at a place; None where they are not under each other."""
    cells = [line.cells[place] for line in lines]
    is_left = max(cell.left for cell in cells) - min(cell.left for cell in cells) < _NEAR
    is_right = max(cell.right for cell in cells) - min(cell.right for cell in cells) < _NEAR
    if not (is_left or is_right):
        return None
    return _Column(min(cell.left for cell in cells), max(cell.right for cell in cells))


def _cells(line: Line, columns: list[_Column]) -> tuple[str, ...] | None:
    """Put the cells of a line in their columns; None where one fits in none or in several."""
    texts = _texts(line)
    if len(line.cells) == len(columns):
        return tuple(texts)
    row = [""] * len(columns)
    for cell, text in zip(line.cells, texts, strict=True):
        fitting = [
            place
            for place, column in enumerate(columns)
            if cell.left < column.right + 1 and cell.right > column.left - 1
        ]
        if len(fitting) != 1 or row[fitting[0]]:
            return None
        row[fitting[0]] = text
    return tuple(row)


def _texts(line: Line) -> list[str]:
    """Give the words of each cell, with the signs of notes as they stand there."""
    texts, start = [], 0
    for cell in line.cells:
        start = line.text.index(cell.text, start)
        end = start + len(cell.text)
        inside = [sign for sign in line.signs if start < sign.place <= end]
        text = cell.text
        for sign in reversed(inside):
            text = text[: sign.place - start] + sign.text + text[sign.place - start :]
        texts.append(" ".join(text.split(" ")))
        start = end
    return texts


def _heads(rows: list[tuple[Line, tuple[str, ...]]]) -> int:
    """Tell how many of the first rows are heads: bold ones, or with years above the figures."""
    many = 0
    for line, row in rows:
        has_years = any(_YEAR.match(cell) for cell in row[1:])
        no_figures = all(_YEAR.match(c) or not _NUMERIC.fullmatch(c) or not c for c in row[1:])
        if not (line.is_bold or has_years) or not no_figures:
            break
        many += 1
    return many if many < len(rows) else 0
