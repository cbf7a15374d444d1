"""Nodes as plain values and back.

What many nodes share (their edition and sources) is kept once, and what stands below a node is
read when it is first asked for.
"""

from array import array
from collections.abc import Callable, Sequence
from typing import Any

from beleidstui.model.nodes import Article, Kind, Node, Note, Part, Table, Term, Tie
from beleidstui.model.record import Record
from beleidstui.model.source import Edition, Herkomst, Source

_NODES: tuple[type[Node], ...] = (Article, Part, Table, Term)
_SHARED: tuple[type[Record], ...] = (Edition, Source)
_NAMES = {one: one.names() for one in (*_NODES, *_SHARED)}
_ENUMERATIONS = {"kind": Kind, "herkomst": Herkomst, "page_herkomst": Herkomst}

Share = Callable[[Record], int]
"""Keeps a record that many nodes have, and gives its place among those."""


def shared_value(record: Record) -> tuple[Any, ...]:
    """Give an edition or a source as a plain value."""
    kind = type(record)
    return _SHARED.index(kind), *(_plain(getattr(record, name)) for name in _NAMES[kind])


def shared_record(value: tuple[Any, ...]) -> Any:
    """Give the edition or source of a plain value."""
    return _filled(_SHARED[value[0]], value[1:])


def node_value(node: Node, below: "array[int]", share: Share) -> tuple[Any, ...]:
    """Give a node as a plain value, with how far on the nodes right below it are."""
    kind = type(node)
    facts: list[Any] = [_NODES.index(kind)]
    for name in _NAMES[kind]:
        fact = getattr(node, name)
        if name == "children":
            fact = below.tobytes()
        elif name == "sources":
            fact = tuple(map(share, fact))
        elif name == "notes":
            fact = tuple((note.sign, note.place, note.text) for note in fact)
        elif name == "ties":
            fact = tuple((tie.part, str(tie.herkomst), tie.reason) for tie in fact)
        facts.append(share(fact) if isinstance(fact, Record) else _plain(fact))
    return tuple(facts)


def node_of(
    value: tuple[Any, ...], shared: Callable[[int], Any], below: Callable[[bytes], Sequence[Any]]
) -> Any:
    """Give the node of a plain value; what it shares and what is below it come from these two."""
    kind = _NODES[value[0]]
    facts = []
    for name, fact in zip(_NAMES[kind], value[1:], strict=True):
        if name == "children":
            fact = below(fact) if fact else ()
        elif name in ("edition", "source"):
            fact = shared(fact)
        elif name == "sources":
            fact = tuple(map(shared, fact))
        elif name == "notes" and fact:
            fact = tuple(Note(sign=sign, place=place, text=text) for sign, place, text in fact)
        elif name == "ties" and fact:
            fact = tuple(
                Tie(part=part, herkomst=Herkomst(herkomst), reason=reason)
                for part, herkomst, reason in fact
            )
        facts.append(fact)
    return _filled(kind, facts)


class Below(Sequence[Any]):
    """The nodes right below one, each read when it is asked for."""

    def __init__(self, numbers: "array[int]", at: Callable[[int], Any]) -> None:
        """Hold their numbers, and what reads a node."""
        self._numbers, self._at = numbers, at

    @property
    def numbers(self) -> list[int]:
        """Their numbers."""
        return list(self._numbers)

    def __len__(self) -> int:
        """Give how many there are."""
        return len(self._numbers)

    def __getitem__(self, place: Any) -> Any:
        """Give the node at a place, or those of a slice."""
        if isinstance(place, slice):
            return tuple(map(self._at, self._numbers[place]))
        return self._at(self._numbers[place])


def _filled(kind: type[Any], facts: Sequence[Any]) -> Any:
    made = object.__new__(kind)
    for name, fact in zip(_NAMES[kind], facts, strict=True):
        if name in _ENUMERATIONS:
            fact = _ENUMERATIONS[name](fact)
        setattr(made, name, fact)
    return made


def _plain(fact: Any) -> Any:
    """Give a text of an enumeration as a plain one; nothing else is other than it was."""
    return str(fact) if isinstance(fact, str) else fact
