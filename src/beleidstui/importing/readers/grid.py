"""The cells of a table with their spans, laid out as rows that are all as wide."""

from collections.abc import Sequence
from typing import NamedTuple

MOST_CELLS = 2_000_000
MOST_COLUMNS = 1000
"""What a cell may span, as in HTML."""


class Cell(NamedTuple):
    """What stands in one cell, and over how many columns and rows."""

    text: str = ""
    columns: int = 1
    rows: int = 1


class TooWideError(Exception):
    """A table has more cells than can be laid out."""


def laid_out(rows: Sequence[Sequence[Cell]]) -> tuple[tuple[str, ...], ...]:
    """Give the texts; a cell over several columns or rows stands in the first, the rest is empty.

    Raises TooWideError where the spans ask for more than two million cells.
    """
    made: list[list[str]] = []
    hanging: dict[int, int] = {}
    width = 0
    for row in rows:
        texts: list[str] = []
        hung = {column: left - 1 for column, left in hanging.items() if left > 1}
        for cell in row:
            while len(texts) in hanging:
                texts.append("")
            for column in range(len(texts), len(texts) + cell.columns):
                if cell.rows > 1:
                    hung[column] = cell.rows - 1
            texts += [cell.text, *[""] * (cell.columns - 1)]
            width = max(width, len(texts))
            if width * (len(made) + 1) > MOST_CELLS:
                raise TooWideError
        made.append(texts)
        hanging = hung
    return tuple(tuple(texts + [""] * (width - len(texts))) for texts in made)


def span_of(value: str) -> int:
    """Give what a span says, at least 1 and at most a thousand."""
    digits = value.strip()
    is_number = digits.isascii() and digits.isdigit() and len(digits) < 10
    return min(max(int(digits), 1), MOST_COLUMNS) if is_number else 1
