"""The rows of the tree: articles, what is open below them, and the terms by kind.

A row is known by a number: of a node its own, of a branch that is no node one below zero. Only the
rows that are there have a number in memory; a node is read when its row is shown.
"""

from collections.abc import Iterator
from typing import NamedTuple

from beleidstui import texts
from beleidstui.library.library import Library
from beleidstui.model.nodes import Kind, Node
from beleidstui.rendering.words import marked_title

READ_ABOVE = (Kind.ALINEA, Kind.BEELD)
"""What has no row of its own: it is read in the text of what it stands below."""
TERMS = ":"
"""The name of the branch of the terms, and the start of the names of those in it: never an id."""
MOST_OPEN = 500
"""Nodes of articles that are all open at the start; of more the articles are closed."""
_TERMS, _FIRST_KIND = -1, -2


class Row(NamedTuple):
    """What one row shows."""

    label: str
    below: int
    """How many rows are below it; 0 where that is not told."""
    depth: int
    is_open: bool | None
    """Whether the branch is open; None for what is no branch."""
    item: Node | None
    """What is read there; None for a branch that is no node."""


class Rows:
    """Knows which rows there are, and opens and closes branches."""

    def __init__(self, library: Library, was_open: dict[str, bool] | None = None) -> None:
        """Show the articles and the terms; branches that were there are open as they were."""
        self._library = library
        self._was_open = was_open or {}
        self._kinds = list(library.terms)
        self._all_open = library.size - library.term_count <= MOST_OPEN
        self._open: dict[int, bool] = {}
        self._rows: list[int] = []
        for number in library.article_numbers:
            self._rows += self._with_below(number)
        if self._kinds:
            self._rows += self._with_below(_TERMS)

    def __len__(self) -> int:
        """Give how many rows there are."""
        return len(self._rows)

    def at(self, place: int) -> Row:
        """Give what a row shows."""
        number = self._rows[place]
        if number == _TERMS:
            return Row(texts.TERMS, 0, 0, self._is_open(number), None)
        if number <= _FIRST_KIND:
            kind = self._kinds[_FIRST_KIND - number]
            return Row(kind, len(self._library.terms[kind]), 1, self._is_open(number), None)
        item = self._library.at(number)
        if item.kind is Kind.BEGRIP:
            return Row(item.title, 0, 2, None, item)
        below = len(self._below(number))
        count = 0 if item.kind is Kind.ARTIKEL else below
        depth = item.id.count("/")
        return Row(marked_title(item), count, depth, self._is_open(number) if below else None, item)

    def open(self, place: int) -> None:
        """Open a branch."""
        number = self._rows[place]
        if not self._is_open(number):
            self._open[number] = True
            self._rows[place : place + 1] = self._with_below(number)

    def close(self, place: int) -> None:
        """Close a branch."""
        number = self._rows[place]
        self._rows[place : place + len(list(self._with_below(number)))] = [number]
        self._open[number] = False

    def above(self, place: int) -> int:
        """Give the row that a row stands below; -1 where there is none."""
        way = self._way_down(self._rows[place])
        return self._rows.index(way[-1]) if way else -1

    def row_of(self, item_id: str) -> str:
        """Give the id of the item in whose row an item is read; its own where it has one."""
        while "/" in item_id and self._is_read_above(item_id):
            item_id = item_id.rpartition("/")[0]
        return item_id

    def reveal(self, name: str) -> int:
        """Open what is above an item or a branch, and give its row; -1 where there is none."""
        number = self._number(self.row_of(name))
        if number is None:
            return -1
        for above in self._way_down(number):
            self.open(self._rows.index(above))
        return self._rows.index(number)

    def way_up(self, place: int) -> list[str]:
        """Give the names of a row and of all above it, the nearest first."""
        number = self._rows[place]
        return [self._name(number), *map(self._name, reversed(self._way_down(number)))]

    def left_of(self, names: list[str]) -> str:
        """Give the first of these names that is in this version; else the first article."""
        there = (name for name in names if self._number(name) is not None)
        return next(there, self._name(self._rows[0]))

    @property
    def opened(self) -> dict[str, bool]:
        """Which branches are open, by their names; those that were never shown are not told."""
        return {self._name(number): is_open for number, is_open in self._open.items()}

    def _with_below(self, number: int) -> Iterator[int]:
        """Give a row and those below it that are there; what is below a closed one is not read."""
        yield number
        if self._is_open(number):
            for one in self._below(number):
                yield from self._with_below(one)

    def _below(self, number: int) -> list[int]:
        library = self._library
        if number == _TERMS:
            return [_FIRST_KIND - place for place in range(len(self._kinds))]
        if number <= _FIRST_KIND:
            return library.terms[self._kinds[_FIRST_KIND - number]].numbers
        children = library.at(number).children
        return [library.number(one.id) for one in children if one.kind not in READ_ABOVE]

    def _is_open(self, number: int) -> bool:
        is_open = self._open.get(number)
        if is_open is None:
            is_open = self._all_open and number >= 0
            if self._was_open:
                is_open = self._was_open.get(self._name(number), is_open)
                self._open[number] = is_open
        return is_open

    def _name(self, number: int) -> str:
        if number == _TERMS:
            return TERMS
        if number <= _FIRST_KIND:
            return f"{TERMS}{self._kinds[_FIRST_KIND - number]}"
        return str(self._library.at(number).id)

    def _number(self, name: str) -> int | None:
        if name == TERMS:
            return _TERMS if self._kinds else None
        if name.startswith(TERMS):
            kind = name.removeprefix(TERMS)
            return _FIRST_KIND - self._kinds.index(kind) if kind in self._kinds else None
        return self._library.number(name) if name in self._library else None

    def _way_down(self, number: int) -> list[int]:
        """Give the branches above a row, the outermost first."""
        if number < 0:
            return [_TERMS] if number != _TERMS else []
        item: Node = self._library.at(number)
        if item.kind is Kind.BEGRIP:
            return [_TERMS, _FIRST_KIND - self._kinds.index(item.path[0])]
        way: list[int] = []
        above = self._library.above(item)
        while above is not None:
            way.insert(0, self._library.number(above.id))
            above = self._library.above(above)
        return way

    def _is_read_above(self, item_id: str) -> bool:
        if item_id not in self._library:
            return True
        return self._library.node(item_id).kind in READ_ABOVE
