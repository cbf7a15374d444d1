"""The places where a reader can be, and the way up from one."""

from enum import StrEnum
from typing import NamedTuple

from beleidstui.library.library import Library
from beleidstui.model.nodes import Article, Kind, Node
from beleidstui.reading.branches import ON_SHELF, TERMS
from beleidstui.reading.shelf import Branch, Shelf


class Shown(StrEnum):
    """What kind of place it is."""

    START = "start"
    SHELF = "shelf"
    TERMS = "terms"
    KIND = "kind"
    ITEM = "item"
    HITS = "hits"
    USES = "uses"
    QUOTES = "quotes"
    COMPARE = "compare"
    PAGE = "page"
    CHANGES = "changes"


class Place(NamedTuple):
    """Where the reader can be, and so where they can come back to."""

    shown: Shown
    value: str = ""
    """The id of the item, the name of the branch, the kind of the terms or the query."""

    within: str = ""
    """The branch or item that a query is limited to, by the name of its row; empty for none."""

    @property
    def item_id(self) -> str:
        """The id of the item that is read here; empty where it is a list."""
        lists = (Shown.START, Shown.SHELF, Shown.TERMS, Shown.KIND, Shown.HITS)
        return "" if self.shown in lists else self.value

    @property
    def is_question(self) -> bool:
        """Whether it is a list of hits, with a question that these answer."""
        return self.shown in (Shown.HITS, Shown.USES)


START = Place(Shown.START)


def item_place(item: Node) -> Place:
    """Give the place where an item is read."""
    return Place(Shown.ITEM, item.id)


def shelf_place(branch: Branch) -> Place:
    """Give the place of what stands in a branch of the shelf."""
    return Place(Shown.SHELF, branch.name)


def hits_place(query: str, within: str = "") -> Place:
    """Give the place of what a query finds, in all of the library or in a part of it."""
    return Place(Shown.HITS, query, within)


def uses_place(item: Node) -> Place:
    """Give the place of what uses a term, or the terms of another item."""
    return Place(Shown.USES, item.id)


def branch_name(place: Place) -> str:
    """Give the name of the row of the tree where a place is; of hits, that of their part."""
    if place.shown is Shown.HITS:
        return place.within
    if place.shown is Shown.SHELF:
        return f"{ON_SHELF}{place.value}"
    if place.shown in (Shown.TERMS, Shown.KIND):
        return f"{TERMS}{place.value}"
    return place.item_id


def above(place: Place, library: Library) -> Place | None:
    """Give the place that this one belongs to; None where there is none."""
    if place.shown in (Shown.START, Shown.HITS):
        return None
    if place.shown is Shown.SHELF:
        shelf = Shelf(library)
        return _on_shelf(shelf.above(shelf.branches[place.value]))
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
    if isinstance(item, Article):
        return _on_shelf(Shelf(library).branch_of(item))
    parent = library.above(item)
    return START if parent is None else item_place(parent)


def _on_shelf(branch: Branch | None) -> Place:
    return START if branch is None else shelf_place(branch)
