"""A table of an OpenDocument text as one block."""

from collections.abc import Iterator
from typing import TypeVar

from beleidstui.importing.blocks import Block, BlockKind, Look, size_of
from beleidstui.importing.readers.grid import MOST_CELLS, Cell, TooWideError, laid_out, span_of
from beleidstui.importing.readers.odt.pieces import Pieces
from beleidstui.importing.readers.xml_tree import Element, all_text
from beleidstui.model.nodes import Note

_CELLS = ("table:table-cell", "table:covered-table-cell")
_ROW_GROUPS = ("table:table-header-rows", "table:table-rows", "table:table-row-group")
_MOST_EMPTY = 100
"""Empty cells and rows that are repeated more often only fill the sheet."""

_Held = TypeVar("_Held")


class TableReader:
    """Reads tables, and counts what a repetition prints again."""

    def __init__(self, pieces: Pieces) -> None:
        """Hold what gathers the text."""
        self._pieces = pieces
        self.repeated = 0
        """The characters that stand in the file once and on the page again."""
        self._is_bold = True
        """Whether all cells of the last row are bold."""
        self.is_clipped = False
        """Whether empty rows or columns were left out."""
        self.loose: list[str] = []
        """Text of the last table that stands in no cell, which no program writes."""

    def read(self, table: Element, title: str, title_notes: tuple[Note, ...]) -> Block:
        """Give a table as a block; raises TooWideError."""
        notes = list(title_notes)
        heads, rows = list[list[Cell]](), list[list[Cell]]()
        self.loose = []
        is_bold_first = False
        for row, is_head in self._rows(table, is_head=False):
            times = self._times(
                row, "table:number-rows-repeated", is_empty=not size_of(all_text(row))
            )
            cells = self._row(row, notes)
            again = sum(size_of(cell.text) for cell in cells) * (times - 1)
            self.repeated += again
            is_first = not (heads or rows) and times == 1
            is_bold_first |= is_first and self._is_bold and any(cell.text for cell in cells)
            _repeat(cells, times, heads if is_head else rows)
        if is_bold_first and len(rows) > 1 and not heads:
            heads.append(rows.pop(0))
        texts = laid_out(heads + rows)
        return Block(
            BlockKind.TABLE,
            title,
            notes=tuple(notes),
            heads=texts[: len(heads)],
            rows=texts[len(heads) :],
            line=table.line,
        )

    def _row(self, row: Element, notes: list[Note]) -> list[Cell]:
        cells: list[Cell] = []
        self._is_bold = True
        for element in row.children:
            if isinstance(element, str) or element.name not in _CELLS:
                self._keep_loose(element)
                continue
            run = self._pieces.run_of(element, notes)
            text = run.text
            self._is_bold &= not text or run.look is Look.BOLD
            if element.name == _CELLS[1] and not text:
                continue
            times = self._times(element, "table:number-columns-repeated", is_empty=not text)
            self.repeated += size_of(text) * (times - 1)
            columns = span_of(element.attributes.get("table:number-columns-spanned", ""))
            rows = span_of(element.attributes.get("table:number-rows-spanned", ""))
            _repeat(Cell(text, columns, rows), times, cells)
        return cells

    def _rows(self, element: Element, *, is_head: bool) -> Iterator[tuple[Element, bool]]:
        for child in element.children:
            if isinstance(child, str) or child.name not in (*_ROW_GROUPS, "table:table-row"):
                self._keep_loose(child)
            elif child.name == "table:table-row":
                yield child, is_head
            else:
                yield from self._rows(child, is_head=is_head or child.name == _ROW_GROUPS[0])

    def _keep_loose(self, element: Element | str) -> None:
        text = element if isinstance(element, str) else self._pieces.plain(element)
        if text.strip():
            self.loose.append(text)

    def _times(self, element: Element, attribute: str, *, is_empty: bool) -> int:
        times = span_of(element.attributes.get(attribute, ""))
        if is_empty and times > _MOST_EMPTY:
            self.is_clipped = True
            return 1
        return times


def _repeat(what: _Held, times: int, made: list[_Held]) -> None:
    if len(made) + times > MOST_CELLS:
        raise TooWideError
    made.extend([what] * times)


def signed(title: Block) -> tuple[str, tuple[Note, ...]]:
    """Give the title of a table with the signs of its notes in it, and these notes."""
    text = title.text
    for note in reversed(title.notes):
        text = f"{text[: note.place]}{note.sign}{text[note.place :]}"
    return text, tuple(Note(sign=note.sign, place=0, text=note.text) for note in title.notes)
