"""A table as lines: in columns where they fit, else row by row; and as it is read aloud."""

from collections.abc import Sequence
from typing import NamedTuple, Protocol

from beleidstui import texts
from beleidstui.rendering.flow import Measure, wrap_spans
from beleidstui.rendering.line import Line, Mark, Role
from beleidstui.texts.money import DERIVED_SIGN

_GAP = 2
_LEAST_LABEL = 12
_AMOUNT = "0123456789.,-–‒−+% "


class Gridded(Protocol):
    """A table of the content, or one that is made."""

    @property
    def title(self) -> str:
        """What it is called."""

    @property
    def columns(self) -> Sequence[tuple[str, ...]]:
        """The rows of heads."""

    @property
    def rows(self) -> Sequence[tuple[str, ...]]:
        """The rows of cells; the first cell names its row."""

    @property
    def unit(self) -> int:
        """In what the amounts are."""


class Grid(NamedTuple):
    """A table that is made."""

    title: str
    columns: tuple[tuple[str, ...], ...]
    rows: tuple[tuple[str, ...], ...]
    unit: int


def fits(table: Gridded, width: int, measure: Measure = len, gap: int = _GAP) -> bool:
    """Tell whether the columns of a table fit beside each other, with its names whole."""
    widths = [max(map(measure, column), default=0) for column in _columns(table)]
    return sum(widths) + gap * (len(widths) - 1) <= width


def table_lines(table: Gridded, width: int, measure: Measure = len, gap: int = _GAP) -> list[Line]:
    """Give the heads and rows of a table in columns, numbers right-aligned.

    Where the columns do not fit, the cells of a row stand below its name, each after its heads.
    """
    columns = _columns(table)
    widths = [max((measure(cell) for cell in column), default=0) for column in columns]
    label = width - sum(widths[1:]) - gap * (len(widths) - 1)
    if not columns or label < min(widths[0], _LEAST_LABEL):
        return _narrow(table, width, measure)
    widths[0] = min(widths[0], label)
    lines: list[Line] = []
    for number, row in enumerate((*table.columns, *table.rows)):
        made = _row(row, widths, measure, gap)
        is_head = number < len(table.columns)
        lines += [Line(one, (Mark(0, len(one), Role.HEADING),) if is_head else ()) for one in made]
    return lines


def spoken_rows(table: Gridded) -> list[str]:
    """Give each row as a sentence: its name, and each cell after the heads of its column."""
    heads = column_heads(table)
    said = []
    for row in table.rows:
        cells = [
            f"{head}: {cell}" if head else cell
            for head, cell in zip(heads[1:], row[1:], strict=False)
            if cell
        ]
        said.append(". ".join(filter(None, (*row[:1], "; ".join(cells)))))
    return said


def column_heads(table: Gridded) -> list[str]:
    """Give the heads of each column as one text; a head that is empty goes on from its left."""
    width = max(map(len, (*table.columns, *table.rows)), default=0)
    heads = [""] * width
    for row in table.columns:
        said = ""
        for place in range(width):
            said = row[place] if place < len(row) and row[place] else said
            heads[place] = " ".join(filter(None, (heads[place], said)))
    return heads


def unit_line(table: Gridded) -> str:
    """Say in what the amounts are; empty where they are in euros."""
    return texts.in_units(table.unit) if table.unit > 1 else ""


def is_amount(cell: str) -> bool:
    """Tell whether a cell holds a number, and so stands at the right."""
    figure = cell.rstrip(DERIVED_SIGN)
    return bool(figure) and not figure.strip(_AMOUNT)


def _columns(table: Gridded) -> list[list[str]]:
    rows = (*table.columns, *table.rows)
    width = max(map(len, rows), default=0)
    return [[row[place] if place < len(row) else "" for row in rows] for place in range(width)]


def _row(row: tuple[str, ...], widths: list[int], measure: Measure, gap: int) -> list[str]:
    """Give a row; its name may take more lines, and the other cells stand on the last."""
    name = row[0] if row else ""
    parts = [name[a:b] for a, b in wrap_spans(name, widths[0], measure)] or [""]
    last = parts[-1] + " " * (widths[0] - measure(parts[-1]))
    for cell, width in zip(row[1:], widths[1:], strict=False):
        blank = " " * (width - measure(cell))
        last += " " * gap + (blank + cell if is_amount(cell) or not cell else cell + blank)
    return [*parts[:-1], last.rstrip()]


def _narrow(table: Gridded, width: int, measure: Measure) -> list[Line]:
    heads = column_heads(table)
    lines: list[Line] = []
    for row in table.rows:
        name = row[0] if row else ""
        for start, end in wrap_spans(name, width, measure):
            text = name[start:end]
            lines.append(Line(text, (Mark(0, len(text), Role.HEADING),)))
        for head, cell in zip(heads[1:], row[1:], strict=False):
            if not cell:
                continue
            said = f"{head}: {cell}" if head else cell
            lines += [
                Line("  " + said[start:end]) for start, end in wrap_spans(said, width - 2, measure)
            ]
    return lines
