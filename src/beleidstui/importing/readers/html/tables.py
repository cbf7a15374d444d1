"""A table of a page as one block."""

from typing import NamedTuple

from beleidstui.importing.blocks import Block, BlockKind
from beleidstui.importing.readers.grid import Cell, laid_out, span_of
from beleidstui.importing.readers.html.pieces import Pieces
from beleidstui.importing.readers.html.tokens import Text
from beleidstui.importing.readers.html.tree import Element
from beleidstui.model.nodes import Note

_SECTIONS = ("thead", "tbody", "tfoot")


class _Row(NamedTuple):
    section: str
    cells: list[Element]


class _Parts:
    """What stands in a table."""

    def __init__(self) -> None:
        self.captions: list[Element] = []
        self.rows: list[_Row] = []
        self.loose: list[Element | Text] = []


def is_layout(table: Element) -> bool:
    """Tell whether a table only places its text: it has one cell, or another table in it."""
    cells = 0
    for element in table.elements():
        if element is not table and element.name == "table":
            return True
        cells += element.name in ("td", "th")
    return cells == 1


def table_of(table: Element, pieces: Pieces) -> tuple[Block, list[Text]]:
    """Give a table as a block, and the text that stands in no cell of it.

    Raises TooWideError.
    """
    parts = _Parts()
    _sort(table, "", parts)
    notes: list[Note] = []
    title = " ".join(filter(None, (pieces.cell_text(held, notes) for held in parts.captions)))
    rows = sorted(parts.rows, key=lambda row: (row.section != "thead", row.section == "tfoot"))
    texts = laid_out([[_cell(cell, pieces, notes) for cell in row.cells] for row in rows])
    first = _count_heads(rows)
    if not first and len(rows) > 1 and any(texts[0]):
        first = int(all(pieces.is_bold(cell) for cell in rows[0].cells))
    block = Block(
        BlockKind.TABLE,
        title,
        notes=tuple(notes),
        heads=_not_empty(texts[:first]),
        rows=texts[first:],
        line=table.line,
    )
    loose = [
        node if isinstance(node, Text) else Text(pieces.cell_text(node, notes), node.line)
        for node in parts.loose
    ]
    return block, loose


def _not_empty(heads: tuple[tuple[str, ...], ...]) -> tuple[tuple[str, ...], ...]:
    return heads if any(map(any, heads)) else ()


def _sort(element: Element, section: str, parts: _Parts) -> None:
    for child in element.children:
        if isinstance(child, Text):
            if child.text.strip():
                parts.loose.append(child)
        elif child.name == "caption":
            parts.captions.append(child)
        elif child.name in _SECTIONS:
            _sort(child, child.name, parts)
        elif child.name == "tr":
            parts.rows.append(_Row(section, _cells(child, parts)))
        elif child.name in ("td", "th"):
            parts.rows.append(_Row(section, [child]))
        elif child.name not in ("colgroup", "col"):
            parts.loose.append(child)


def _cells(row: Element, parts: _Parts) -> list[Element]:
    cells = []
    for child in row.children:
        if isinstance(child, Element) and child.name in ("td", "th"):
            cells.append(child)
        elif isinstance(child, Element) or child.text.strip():
            parts.loose.append(child)
    return cells


def _cell(cell: Element, pieces: Pieces, notes: list[Note]) -> Cell:
    return Cell(
        pieces.cell_text(cell, notes),
        span_of(cell.attributes.get("colspan", "")),
        span_of(cell.attributes.get("rowspan", "")),
    )


def _count_heads(rows: list[_Row]) -> int:
    """Give how many rows are heads: those of ``thead``, else the first that are all of ``th``."""
    marked = sum(row.section == "thead" for row in rows)
    if marked:
        return marked
    count = 0
    for row in rows:
        if not row.cells or any(cell.name != "th" for cell in row.cells):
            break
        count += 1
    return count if count < len(rows) else 0
