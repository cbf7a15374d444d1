"""A part of the library that a reader limits the search to."""

from typing import NamedTuple


class Within(NamedTuple):
    """What may be found, and what that is called."""

    mask: int
    """The items that may be hits, as a set."""
    told: str
