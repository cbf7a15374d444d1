"""What a query found."""

from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from typing import Any, NamedTuple

from beleidstui.library.users import Share
from beleidstui.model.nodes import Node

Lacking = Callable[[Node], str] | None
"""Tells which words of a query a hit does not have; empty where it has all."""
Spans = tuple[tuple[int, int], ...]


class Told(NamedTuple):
    """What is told of a hit: why it is one, and what to highlight in its text and its title."""

    reason: str
    spans: Spans
    title_spans: Spans = ()


class Hits(Sequence["Hit"]):
    """Hits in order, each made when it is first asked for."""

    def __init__(self, hits: Iterator["Hit"], count: int) -> None:
        """Take these from the iterator, at most so many."""
        self._left, self._count = hits, count
        self._made: list[Hit] = []

    def __len__(self) -> int:
        """Give how many there are."""
        return self._count

    def __getitem__(self, place: Any) -> Any:
        """Give the hit at a place, or those of a slice as a tuple."""
        if isinstance(place, slice):
            places = range(self._count)[place]
            self._make(max(places, default=-1) + 1)
            return tuple(self._made[one] for one in places)
        if not -self._count <= place < self._count:
            raise IndexError(place)
        place %= self._count
        self._make(place + 1)
        return self._made[place]

    def __eq__(self, other: object) -> bool:
        """Tell whether other hits are the same, in the same order."""
        return isinstance(other, Sequence) and tuple(self) == tuple(other)

    def _make(self, count: int) -> None:
        self._made += islice(self._left, max(count - len(self._made), 0))


class Hit:
    """An item that was found; what is told of it is worked out when it is first asked for."""

    __slots__ = ("_also", "_item", "_tell", "_told")

    def __init__(
        self,
        item: Node | Callable[[], Node],
        tell: Callable[[], Told],
        also: Callable[[], Sequence[Node]] = tuple,
    ) -> None:
        """Keep the item, or how to read it, and how to work out what is told of it."""
        self._item = item
        self._tell = tell
        self._also = also
        self._told: Told | None = None

    @property
    def item(self) -> Node:
        """The item that was found."""
        if not isinstance(self._item, Node):
            self._item = self._item()
        return self._item

    def __eq__(self, other: object) -> bool:
        """Tell whether another hit is of the same item, for the same reason."""
        if not isinstance(other, Hit):
            return NotImplemented
        return self.item.id == other.item.id and self._worked_out == other._worked_out

    def __hash__(self) -> int:
        """Give what is the same for hits of the same item."""
        return hash(self.item.id)

    @property
    def also(self) -> Sequence[Node]:
        """The same text in other editions, the newest first."""
        return self._also()

    @property
    def reason(self) -> str:
        """Why it is a hit, in Dutch."""
        return self._worked_out.reason

    @property
    def spans(self) -> Spans:
        """What to highlight in the text of the item: 0-based, end-exclusive, in characters."""
        return self._worked_out.spans

    @property
    def title_spans(self) -> Spans:
        """What to highlight in the title of the item."""
        return self._worked_out.title_spans

    @property
    def _worked_out(self) -> Told:
        if self._told is None:
            self._told = self._tell()
        return self._told


class Wanted(NamedTuple):
    """What a search is for."""

    query: str
    limit: int | None = None
    """How many hits are worked out at most."""
    allowed: int | None = None
    """The items that may be hits, as a set; None for all."""


class Answer(NamedTuple):
    """What a query found."""

    query: str
    hits: Sequence[Hit] = ()
    """The hits, best first; no more than were asked for."""
    suggestion: str = ""
    """The acronym that may be meant, where only a near miss was found; empty otherwise."""
    total: int = 0
    """How many hits there are in all."""
    within: str = ""
    """The part of the library that was searched, as it is told; empty for all of it."""
    spread: tuple[Share, ...] = ()
    """Over which budgets and years the hits are spread, where these are many uses of a term."""
    outside: int = 0
    """How many hits there are elsewhere, where there are none within."""
