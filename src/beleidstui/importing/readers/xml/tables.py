"""Tables of official XML (CALS) as rows of cells: what spans more than one is followed by none."""

from collections.abc import Iterator
from typing import NamedTuple

from beleidstui.importing.blocks import Block, BlockKind, Look
from beleidstui.importing.readers.running_text import RunningText
from beleidstui.importing.readers.xml.words import Words, look_of
from beleidstui.importing.readers.xml_tree import Child, Element, elements_of, has_own_text
from beleidstui.model.nodes import Note

_MOST_COLUMNS = 64
"""More than any table has: a wider name of a column is not followed, its words are kept."""

Row = dict[int, str]


class _Section(NamedTuple):
    """The rows of a head or of a body."""

    rows: list[Row]
    is_bold: list[bool]


def table_blocks(table: Element, words: Words) -> tuple[list[Block], list[Element]]:
    """Give a table, a block for each group of columns, and the elements that are none of it."""
    notes: list[Note] = []
    title, line = RunningText(), table.line
    groups: list[Element] = []
    others: list[Element] = []
    for child in table.children:
        if isinstance(child, str):
            title.add(child)
        elif child.name == "title":
            words.take(child, title, notes)
        elif child.name == "tgroup":
            groups.append(child)
        else:
            others.append(child)
    blocks: list[Block] = []
    for group in groups or [Element("tgroup", {}, line)]:
        made, rest = _group(group, words)
        others.extend(rest)
        if not blocks:
            made = made._replace(text=title.text, notes=(*notes, *made.notes))
        if made.text or made.heads or made.rows:
            blocks.append(made._replace(line=line))
    return blocks, others


def _group(group: Element, words: Words) -> tuple[Block, list[Element]]:
    notes: list[Note] = []
    others: list[Element] = []
    columns: dict[str, int] = {}
    heads, body, feet = _Section([], []), _Section([], []), _Section([], [])
    sections = {"thead": heads, "tbody": body, "tfoot": feet}
    for child in group.children:
        if isinstance(child, str):
            if child.strip():
                others.append(_wrapped(child, group, "al"))
        elif child.name == "colspec":
            columns.setdefault(child.attributes.get("colname", ""), len(columns))
        elif child.name in sections:
            _read_section(child, columns, words, notes, sections[child.name])
        elif child.name != "spanspec":
            others.append(child)
    if not heads.rows and body.rows and body.is_bold[0] and len(body.rows) > 1:
        heads.rows.append(body.rows.pop(0))
    rows = body.rows + feet.rows
    width = max((max(row, default=-1) + 1 for row in heads.rows + rows), default=0)
    return Block(
        kind=BlockKind.TABLE,
        heads=tuple(_full(row, width) for row in heads.rows),
        rows=tuple(_full(row, width) for row in rows),
        notes=tuple(notes),
    ), others


def _full(row: Row, width: int) -> tuple[str, ...]:
    if width > _MOST_COLUMNS:  # no table: not every row is made as wide as the widest
        width = max(row, default=0) + 1
    return tuple(row.get(column, "") for column in range(width))


def _is_bold(entry: Element) -> bool:
    looks = {look_of(child) for child in elements_of(entry)}
    return looks == {Look.BOLD} and not has_own_text(entry)


def _wrapped(child: Child, parent: Element, name: str) -> Element:
    made = Element(name, {}, parent.line)
    made.children.append(child)
    return made


def _as(name: str, parent: Element) -> Iterator[Element]:
    """Give what is in an element, each as an element of this name."""
    for child in parent.children:
        if isinstance(child, Element) and child.name == name:
            yield child
        elif isinstance(child, Element) or child.strip():
            yield _wrapped(child, parent, name)


def _read_section(
    section: Element, columns: dict[str, int], words: Words, notes: list[Note], made: _Section
) -> None:
    rows = list(_as("row", section))
    covered_to: dict[int, int] = {}
    for down, row in enumerate(rows):
        cells: Row = {}
        next_column = 0
        is_bold = []
        for entry in _as("entry", row):
            first, last = _place(entry, columns, next_column)
            while covered_to.get(first, 0) > down or first in cells:
                first += 1
            last = max(first, last)
            run = RunningText()
            words.take_all(entry, run, notes)
            cells[first] = run.text
            if cells[first]:
                is_bold.append(_is_bold(entry))
            for column in range(first + 1, last + 1):
                cells.setdefault(column, "")
            end = down + 1 + _more_rows(entry, len(rows) - down)
            columns_of_it = range(first, min(last + 1, _MOST_COLUMNS))
            covered_to.update(dict.fromkeys(columns_of_it, end))
            next_column = last + 1
        made.rows.append(cells)
        made.is_bold.append(bool(is_bold) and all(is_bold))


def _place(entry: Element, columns: dict[str, int], next_column: int) -> tuple[int, int]:
    attributes = entry.attributes
    name = attributes.get("namest") or attributes.get("colname", "")
    first = columns.get(name, next_column)
    if not next_column <= first < _MOST_COLUMNS:
        first = next_column
    last = columns.get(attributes.get("nameend", ""), first)
    return first, last if first <= last < _MOST_COLUMNS else first


def _more_rows(entry: Element, left: int) -> int:
    more = entry.attributes.get("morerows", "0")
    return min(int(more), left - 1) if more.isdecimal() and len(more) < 9 else 0
