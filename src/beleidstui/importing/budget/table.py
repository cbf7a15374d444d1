"""A CSV file as rows of text, each with the line of the file that it begins on."""

import csv
from collections.abc import Iterator
from io import StringIO
from typing import NamedTuple

from beleidstui.importing.budget.amounts import Tale
from beleidstui.importing.budget.decoding import decoded
from beleidstui.importing.refusal import MOST_BYTES, UnreadablePaperError
from beleidstui.texts import budget, papers

_BOM = b"\xef\xbb\xbf"


class Row(NamedTuple):
    """One row of a table."""

    line: int
    cells: tuple[str, ...]


def read_table(raw: bytes, name: str, tale: Tale) -> Iterator[Row]:
    """Give the rows of a file, its header first; what stands before a comma or a semicolon.

    Raises UnreadablePaperError for what is too large or no table.
    """
    if len(raw) > MOST_BYTES:
        raise UnreadablePaperError(papers.TOO_LARGE.format(name))
    text = raw.removeprefix(_BOM).decode("latin-1")
    head = text.split("\n", 1)[0]
    if "\0" in text or not head.strip():
        raise UnreadablePaperError(budget.NO_TABLE.format(name, 1))
    delimiter = max(",;\t", key=_outside_quotes(head).count)
    reader = csv.reader(StringIO(text, newline=""), delimiter=delimiter)
    line = 1
    try:
        for cells in reader:
            yield Row(line, tuple(decoded(cell, line, tale) for cell in cells))
            line = reader.line_num + 1
    except csv.Error as error:
        raise UnreadablePaperError(budget.NO_TABLE.format(name, line)) from error


def _outside_quotes(head: str) -> str:
    return "".join(head.split('"')[::2])
