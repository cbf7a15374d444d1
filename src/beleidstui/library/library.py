"""The library: nodes by id and by number, what is above and below them, their links and pages.

Nodes are numbered in reading order: each article with all below it, then the terms. A set of nodes
is a mask (`sets`). Nothing here goes through all nodes, but for who asks for all.
"""

from array import array
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cached_property, partial
from typing import Any, NamedTuple

from beleidstui.library import tables as kept
from beleidstui.library.records import Below, node_of, shared_record
from beleidstui.library.sets import unpack_numbers
from beleidstui.library.tables import Tables
from beleidstui.model.nodes import Article, Node, Term
from beleidstui.model.source import SourcePage

_REMEMBERED = 4096
USES, PARTS, HEADING, WORD, BEGINNING, QUOTING, THERE, KIND_OF = "uphwbqtk"
SERIES, OLDER = "ro"
"""What a set of nodes is found by: the first letter of its key; `editions` has further ones."""
READY = 4
"""So many letters of a beginning have a set of their own."""


class Occurrence(NamedTuple):
    """One place in a text where a term stands."""

    start: int
    end: int
    term_id: str
    nested: bool
    """Whether it lies inside a longer term, which is the one to mark."""


class Library:
    """All that one content folder holds, read from tables when it is asked for."""

    def __init__(self, tables: Tables) -> None:
        """Read from these tables, which do not change any more."""
        self.tables = tables
        self._nodes: dict[int, Any] = {}
        self._above: dict[int, int] = {}
        self._numbers: dict[str, int] = {}
        self._shared: dict[int, tuple[Any, ...]] = {}
        self._links: dict[str, tuple[Any, tuple[Occurrence, ...]]] = {}

    # The whole.

    @cached_property
    def size(self) -> int:
        """How many numbers there are: each is below it."""
        return int(self.about("size"))

    @cached_property
    def article_numbers(self) -> "array[int]":
        """The numbers of the articles; what stands in one is numbered up to the next."""
        return array("I", self.about("articles"))

    @cached_property
    def articles(self) -> Sequence[Article]:
        """The articles in reading order, each read when it is asked for."""
        return Below(self.article_numbers, self.at)

    @cached_property
    def terms(self) -> dict[str, Below]:
        """The terms of each kind in order of title, each read when it is asked for."""
        return {kind: Below(array("I", held), self.at) for kind, held in self.about("kinds")}

    @cached_property
    def term_count(self) -> int:
        """How many terms there are."""
        return sum(map(len, self.terms.values()))

    def about(self, name: str) -> Any:
        """Give a fact of the library as a whole."""
        return self.tables.need(kept.ABOUT, name)

    # Nodes.

    def __contains__(self, node_id: object) -> bool:
        """Tell whether a node has this id."""
        return isinstance(node_id, str) and self._find(node_id) is not None

    def node(self, node_id: str) -> Node:
        """Give the node with this id; raises KeyError where there is none."""
        node: Node = self.at(self.number(node_id))
        return node

    def number(self, node_id: str) -> int:
        """Give the number of the node with this id; raises KeyError where there is none."""
        number = self._find(node_id)
        if number is None:
            raise KeyError(node_id)
        return number

    def at(self, number: int) -> Any:
        """Give the node with this number, which must be that of one."""
        node = self._nodes.get(number)
        if node is None:
            above, root, value = self.tables.need(kept.NODE, number)
            self._above[number] = number - above if above else -1
            if len(self._nodes) >= _REMEMBERED:
                self._nodes.clear()
            node = node_of(
                value,
                partial(self._shared_at, number - root),
                lambda held: Below(array("I", (number + one for one in array("I", held))), self.at),
            )
            self._nodes[number] = node
            self._numbers[node.id] = number
        return node

    def above(self, node: Node) -> Node | None:
        """Give the node that holds this one; None for an article or a term."""
        number = self.number(node.id)
        if number not in self._above:
            self.at(number)
        above = self._above[number]
        return None if above < 0 else self.at(above)

    def items(self, kind: str = "") -> Iterator[Node]:
        """Walk all nodes in reading order, or those of one kind."""
        for number, _ in self.tables.between(kept.NODE, 0, self.size):
            node = self.at(int(number))
            if kind in ("", node.kind):
                yield node

    def ids_beginning(self, folded: str) -> Iterator[str]:
        """Give the ids that begin so, case folded, in order."""
        for key, _ in self.tables.between(kept.NUMBER, folded, folded + kept.LAST):
            yield str(key).partition("\t")[2]

    def roots_beginning(self, folded: str) -> Iterator[str]:
        """Give the ids of articles that begin so, case folded, in order; nothing below is read."""
        first = folded
        while True:
            rows = self.tables.between(kept.NUMBER, first, folded + kept.LAST)
            key = next((str(key) for key, _ in rows), "")
            if not key:
                return
            start, _, node_id = key.partition("\t")
            if "/" not in start:
                yield node_id
            first = f"{start.partition('/')[0]}/{kept.LAST}"

    def ids_ending(self, folded: str) -> Iterator[str]:
        """Give the ids that end so, case folded."""
        backwards = folded[::-1]
        for key, _ in self.tables.between(kept.ENDING, backwards, backwards + kept.LAST):
            yield str(key).partition("\t")[2]

    def range_of(self, number: int) -> tuple[int, int]:
        """Give the first number of an article and that after all below it, by its number."""
        place = bisect_right(self.article_numbers, number)
        is_last = place == len(self.article_numbers)
        return number, self.about("terms") if is_last else self.article_numbers[place]

    # What belongs to a node.

    def parts(self, term: Node) -> Below:
        """Give the terms that are a part of this term, in reading order."""
        return self._held(f"{PARTS}{term.id}")

    def users(self, term_id: str) -> Below:
        """Give the nodes whose verbatim text uses this term, in reading order."""
        return self._held(f"{USES}{term_id}")

    def terms_within(self, number: int) -> "array[int]":
        """Give the numbers of the terms that are used in an article, by its number."""
        return array("I", self.tables.get(kept.WITHIN, number) or b"")

    def editions_of(self, number: int) -> list[int]:
        """Give the numbers of the same text in all editions, the newest first, by one of them."""
        found = self.tables.get(kept.SAME, number)
        if isinstance(found, int):
            return self.editions_of(found)
        return [number, *array("I", found)] if found else [number]

    def occurrences(self, node: Node) -> tuple[Occurrence, ...]:
        """Give where terms stand in the text of a node, in order; a term's own is left out."""
        return self._about(node)[1]

    def spans(self, node: Node, term_id: str) -> tuple[tuple[int, int], ...]:
        """Give where one term stands in the text of a node, in order."""
        return tuple((o.start, o.end) for o in self.occurrences(node) if o.term_id == term_id)

    def terms_in(self, node: Node) -> tuple[Term, ...]:
        """Give the terms that stand in the text of a node, each once, in order of place."""
        ids = dict.fromkeys(one.term_id for one in self.occurrences(node))
        return tuple(self.at(self.number(term_id)) for term_id in ids)

    def lines_of(self, node: Node) -> tuple[int, int] | None:
        """Give the first and last printed line of a node, from 1; None where it is not literal."""
        lines: tuple[int, int] | None = self._about(node)[0]
        return lines

    def lines_below(self, number: int) -> dict[str, tuple[int, int]]:
        """Give the printed lines of an article and of all below it, by id; by its number."""
        rows = self.tables.between(kept.LINK, *self.range_of(number))
        return {self.at(int(one)).id: lines for one, (lines, _) in rows if lines}

    def page(self, file: str) -> SourcePage | None:
        """Give a source page by the name of its file; None where there is none."""
        found = self.tables.get(kept.PAGE, file)
        return None if found is None else SourcePage(file, *found)

    def _held(self, key: str) -> Below:
        found = self.tables.get(kept.POSTINGS, key)
        return Below(unpack_numbers(found) if found else array("I"), self.at)

    def _about(self, node: Node) -> tuple[Any, tuple[Occurrence, ...]]:
        known = self._links.get(node.id)
        if known is None:
            lines, found = self.tables.get(kept.LINK, self.number(node.id)) or (None, ())
            if len(self._links) >= _REMEMBERED:
                self._links.clear()
            known = self._links[node.id] = lines, tuple(Occurrence(*one) for one in found)
        return known

    def _find(self, node_id: str) -> int | None:
        number = self._numbers.get(node_id)
        if number is None:
            number = self.tables.get(kept.NUMBER, id_key(node_id))
            if number is not None:
                self._numbers[node_id] = number
        return number

    def _shared_at(self, root: int, place: int) -> Any:
        """Give a record that the nodes of an article share."""
        records = self._shared.get(root)
        if records is None:
            found = self.tables.need(kept.SHARED, root)
            records = self._shared[root] = tuple(map(shared_record, found))
        return records[place]


def id_key(node_id: str) -> str:
    """Give the key by which an id is found, in any case."""
    return f"{node_id.casefold()}\t{node_id}"
