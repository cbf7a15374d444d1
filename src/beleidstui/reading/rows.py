"""The rows of the tree: the shelf, what is open below its articles, and the terms by kind.

A row is known by a number: of a node its own, of a branch that is no node one below zero. Only the
rows that are there have a number in memory; a node is read when its row is shown.
"""

from collections.abc import Iterator
from typing import NamedTuple

from beleidstui.library.library import Library
from beleidstui.model.nodes import Article, Kind, Node
from beleidstui.reading.branches import Branches
from beleidstui.reading.shelf import Branch
from beleidstui.rendering.words import marked_title
from beleidstui.texts import shelf as words

READ_ABOVE = (Kind.ALINEA, Kind.BEELD)
"""What has no row of its own: it is read in the text of what it stands below."""
MOST_OPEN = 500
"""Nodes of articles that are all open at the start; of more the articles are closed."""
FITS = 20
"""Rows of the shelf that are open at the start where the articles are closed."""
MOST_UNFOLDED = 2_000
"""Rows below a branch that can be opened at once; of more only the outermost are."""


class Row(NamedTuple):
    """What one row shows."""

    label: str
    many: str
    """How many are below it; empty where that is not told."""
    depth: int
    is_open: bool | None
    """Whether the branch is open; None for what is no branch."""
    item: Node | None
    """What is read there; None for a branch that is no node."""


class Rows:
    """Knows which rows there are, and opens and closes branches."""

    def __init__(self, library: Library, was_open: dict[str, bool] | None = None) -> None:
        """Show the articles and the terms; branches that were there are open as they were."""
        self._library, self._branches = library, Branches(library)
        self._was_open = was_open or {}
        self._all_open = library.size - library.term_count <= MOST_OPEN
        self._open: dict[int, bool] = {}
        self._open_first = set(self._what_fits())
        self._rows = self._all_rows()

    def __len__(self) -> int:
        """Give how many rows there are."""
        return len(self._rows)

    def at(self, place: int) -> Row:
        """Give what a row shows."""
        number = self._rows[place]
        depth = len(self._way_down(number))
        if number < 0:
            title, many = self._branches.title(number), self._branches.count(number)
            return Row(title, many, depth, self._is_open(number), None)
        item = self._library.at(number)
        if item.kind is Kind.BEGRIP:
            return Row(item.title, "", depth, None, item)
        below = len(self._below(number))
        many = str(below) if below and item.kind is not Kind.ARTIKEL else ""
        is_open = self._is_open(number) if below else None
        label = marked_title(item)
        if isinstance(item, Article) and self._branches.is_year_above(item):
            label = label.replace(words.of_year(item.edition.year), "", 1)
        return Row(label, many, depth, is_open, item)

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

    def fold(self, place: int) -> int:
        """Close all but what is above a row, and give where that row is then."""
        number = self._rows[place]
        way = self._way_down(number)
        self._all_open, self._open_first, self._was_open = False, set(), {}
        self._open = dict.fromkeys(way, True)
        self._rows = self._all_rows()
        return self._rows.index(number)

    def unfold(self, place: int) -> None:
        """Open all that is below a row, the outermost first, as far as it is not too much."""
        number = self._rows[place]
        shown = len(list(self._with_below(number)))
        level, total = [number], 0
        while level:
            below = {one: self._below(one) for one in level}
            total += sum(map(len, below.values()))
            if total > MOST_UNFOLDED:
                break
            self._open.update((one, True) for one, several in below.items() if several)
            level = [one for several in below.values() for one in several]
        self._rows[place : place + shown] = self._with_below(number)

    def above(self, place: int) -> int:
        """Give the row that a row stands below; -1 where there is none."""
        way = self._way_down(self._rows[place])
        return self._rows.index(way[-1]) if way else -1

    def row_of(self, item_id: str) -> str:
        """Give the id of the item in whose row an item is read; its own where it has one."""
        if self._branches.named(item_id) is not None:
            return item_id
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

    def name_at(self, place: int) -> str:
        """Give the name of a row: the id of an item, or that of a branch, which no id begins as."""
        return self._name(self._rows[place])

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

    def _all_rows(self) -> list[int]:
        return [row for number in self._branches.top for row in self._with_below(number)]

    def _what_fits(self) -> Iterator[int]:
        """Give the branches of the shelf level by level, as long as all rows fit on a screen."""
        level = list(self._branches.shelf.held)
        rows = len(level)
        while level:
            inside = [one for one in level if isinstance(one, Branch)]
            level = [held for one in inside for held in one.below]
            rows += len(level)
            if rows > FITS and not self._all_open:
                return
            for one in inside:
                yield self._branches.number(one)

    def _below(self, number: int) -> list[int]:
        if number < 0:
            return self._branches.below(number)
        library = self._library
        children = library.at(number).children
        return [library.number(one.id) for one in children if one.kind not in READ_ABOVE]

    def _is_open(self, number: int) -> bool:
        is_open = self._open.get(number)
        if is_open is None:
            is_open = number in self._open_first or (self._all_open and number >= 0)
            if self._was_open:
                is_open = self._was_open.get(self._name(number), is_open)
                self._open[number] = is_open
        return is_open

    def _name(self, number: int) -> str:
        return self._branches.name(number) if number < 0 else str(self._library.at(number).id)

    def _number(self, name: str) -> int | None:
        if name in self._library:
            return self._library.number(name)
        return self._branches.named(name)

    def _way_down(self, number: int) -> list[int]:
        """Give the branches above a row, the outermost first."""
        if number < 0:
            return self._branches.above(number)
        item: Node = self._library.at(number)
        way: list[int] = []
        above = self._library.above(item)
        while above is not None:
            item = above
            way.insert(0, self._library.number(item.id))
            above = self._library.above(item)
        return [*self._branches.above_root(item), *way]

    def _is_read_above(self, item_id: str) -> bool:
        if item_id not in self._library:
            return True
        return self._library.node(item_id).kind in READ_ABOVE
