"""What a query found."""

from typing import NamedTuple

from beleidstui.policy.model import Item


class Hit(NamedTuple):
    """An item that was found."""

    item: Item
    reason: str
    """Why, in Dutch."""
    spans: tuple[tuple[int, int], ...]
    """What to highlight in the text of the item: 0-based, end-exclusive, in characters."""
    title_spans: tuple[tuple[int, int], ...]
    """What to highlight in the title of the item."""


class Answer(NamedTuple):
    """What a query found."""

    query: str
    hits: tuple[Hit, ...]
    """The hits, best first; no more than were asked for."""
    suggestion: str
    """The acronym that may be meant, where only a near miss was found; empty otherwise."""
    total: int
    """How many hits there are in all."""


def nothing(query: str) -> Answer:
    """Give the answer to a query that finds nothing."""
    return Answer(query, (), "", 0)
