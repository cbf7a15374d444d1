"""Text as Markdown that reads back as the same text."""

import re
from collections.abc import Sequence

from beleidstui.rendering.table import Gridded, column_heads, is_amount, unit_line

DEEPEST = 6
"""The lowest level of headings that there is."""
_MARKS = re.compile(r"[\\`*_\[\]<>#~$]|&(?=#?\w)")
_START = re.compile(r"[-+](?=\s|$|-)|\d+(?=[.)])")


def escape(text: str) -> str:
    """Keep what stands in a line of text from being read as Markdown.

    White space at the ends would be lost, so it is written as a character reference.
    """
    body = text.strip()
    start = text[: len(text) - len(text.lstrip())] if body else text
    end = text[len(start) + len(body) :]
    escaped = escape_marks(body)
    opening = _START.match(escaped)
    if opening is not None:
        place = opening.end() if opening[0][0].isdigit() else 0
        escaped = f"{escaped[:place]}\\{escaped[place:]}"
    return _references(start) + escaped + _references(end)


def escape_marks(text: str) -> str:
    """Keep what stands inside a line from being read as Markdown, as in the cell of a table."""
    return _MARKS.sub(r"\\\g<0>", text)


def _references(space: str) -> str:
    return "".join(f"&#{ord(character)};" for character in space)


def table_block(table: Gridded) -> str:
    """Give a table with one row of heads, as Markdown has no more; numbers stand at the right."""
    heads = column_heads(table)
    amounts = [
        any(is_amount(row[place]) for row in table.rows if place < len(row))
        for place in range(len(heads))
    ]
    rule = "|".join(("", *("---:" if one else "---" for one in amounts), ""))
    lines = [_cells(heads), rule, *map(_cells, table.rows)]
    unit = unit_line(table)
    return "\n".join([*lines, *(["", unit] if unit else [])])


def _cells(row: Sequence[str]) -> str:
    cells = (escape_marks(cell).replace("|", "\\|") for cell in row)
    return f"| {' | '.join(cells)} |"
