"""The places of the dialogue, and what is told at one."""

from enum import StrEnum
from typing import NamedTuple

from beleidstui.library.library import Library
from beleidstui.model.nodes import Kind, Node
from beleidstui.rendering.quote import Quote


class Shown(StrEnum):
    """What kind of place it is."""

    START = "start"
    TERMS = "terms"
    KIND = "kind"
    ITEM = "item"
    HITS = "hits"
    USES = "uses"
    QUOTES = "quotes"
    COMPARE = "compare"
    PAGE = "page"


class Place(NamedTuple):
    """Where the reader can be, and so where they can come back to."""

    shown: Shown
    value: str = ""
    """The id of the item, the kind of the terms or the query."""

    @property
    def item_id(self) -> str:
        """The id of the item that is read here; empty where it is a list."""
        lists = (Shown.START, Shown.TERMS, Shown.KIND, Shown.HITS)
        return "" if self.shown in lists else self.value


class Choice(NamedTuple):
    """One numbered choice."""

    label: str
    leads_to: Place | Quote
    lines: tuple[str, ...] = ()
    """What is told below the label."""


class Group(NamedTuple):
    """Choices under a heading, which is told with their number."""

    heading: str
    choices: tuple[Choice, ...]


class View(NamedTuple):
    """What is told at a place: what it is, first, and then what can be chosen."""

    lines: tuple[str, ...]
    groups: tuple[Group, ...] = ()
    printed: tuple[str, ...] = ()
    """Lines told as they are, after the others."""

    @property
    def choices(self) -> tuple[Choice, ...]:
        """All choices, in the order of their numbers."""
        return tuple(choice for group in self.groups for choice in group.choices)


START = Place(Shown.START)


def item_place(item: Node) -> Place:
    """Give the place where an item is read."""
    return Place(Shown.ITEM, item.id)


def above(place: Place, library: Library) -> Place | None:
    """Give the place that this one belongs to; None where there is none."""
    if place.shown in (Shown.START, Shown.HITS):
        return None
    if place.shown is Shown.PAGE:
        return Place(Shown.COMPARE, place.value)
    if place.shown is Shown.KIND:
        return Place(Shown.TERMS)
    if place.shown is Shown.TERMS:
        return START
    if place.shown is not Shown.ITEM:
        return Place(Shown.ITEM, place.value)
    item = library.node(place.value)
    if item.kind is Kind.BEGRIP:
        return Place(Shown.KIND, item.path[0])
    parent = library.above(item)
    return START if parent is None else item_place(parent)
