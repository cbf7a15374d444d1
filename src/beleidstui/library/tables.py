"""The ordered tables that a library is kept in: values by key, and by a range of keys."""

from collections.abc import Iterable, Iterator
from typing import Any, Protocol

Key = int | str
Row = tuple[Key, Any]

LAST = "\U0010ffff"
"""Comes after every text: what begins with a text lies between it and it with this."""

ABOUT = "about"
"""Facts of the library as a whole, by name."""
NODE = "node"
"""Nodes by number, with how far before them what holds them is, and their article.

Numbers go up in reading order.
"""
SHARED = "shared"
"""The edition and the sources of an article, which its nodes share, by its number."""
NUMBER = "number"
"""Numbers of nodes by id: the id case folded, a tab, and the id."""
ENDING = "ending"
"""Numbers of nodes by how their id ends: the folded id backwards, a tab, and the id."""
LINK = "link"
"""Where terms stand in the text of a node, by its number."""
WORDS = "words"
"""The words of a node, field by field, by its number."""
POSTINGS = "postings"
"""Sets of nodes: by word, by term that is used, by heading, by what names an edition."""
CALLED = "called"
"""Terms by all that they are called."""
ACRONYM = "acronym"
"""Terms by their acronyms."""
OTHER = "other"
"""Words of the texts by what readers call them."""
PAPER = "paper"
"""Texts that name a paper, by its dossier or law."""
SPELLING = "spelling"
"""Words as sorted lines, by the way they are sought and their first letter."""
ROOT = "root"
"""Words by what they share with their forms: that, a tab, and the word."""
PART = "part"
"""Parts of compounds: the part, a tab, the word, a tab, and where the part begins."""
SAME = "same"
"""The same text in other editions, by number.

Of the newest the numbers of the older ones, as bytes; of an older one the number of the newest.
"""
WITHIN = "within"
"""Numbers of the terms that are used in an article, by its number."""
AMOUNT = "amount"
"""Amounts by series, part, kind, year and phase, a tab between; and what a series is called."""
PAGE = "page"
"""Source pages by the name of their file."""

BY_NUMBER = (NODE, SHARED, LINK, WORDS, WITHIN, SAME)
BY_TEXT = (
    ABOUT,
    NUMBER,
    ENDING,
    POSTINGS,
    CALLED,
    ACRONYM,
    OTHER,
    PAPER,
    SPELLING,
    ROOT,
    PART,
    AMOUNT,
    PAGE,
)


class Tables(Protocol):
    """Gives what is in the tables: what was put there, or BrokenLibraryError is raised."""

    def get(self, table: str, key: Key) -> Any:
        """Give the value of a key; None where there is none."""

    def need(self, table: str, key: Key) -> Any:
        """Give the value of a key that must be there."""

    def between(self, table: str, first: Key, last: Key) -> Iterator[Row]:
        """Give the rows with keys from ``first``, and below ``last``, in order of key."""


class ChangingTables(Tables, Protocol):
    """Gives what is in the tables, and changes it."""

    def replace(self, table: str, rows: Iterable[Row]) -> None:
        """Put rows in a table, in the place of those with the same keys."""

    def remove(self, table: str, keys: Iterable[Key]) -> None:
        """Take rows out of a table; a key that is not there is passed over."""


class NewTables(Protocol):
    """Takes what is to be in the tables, a key once.

    A value is made of tuples, texts, bytes, numbers and None.
    """

    def put(self, table: str, rows: Iterable[Row]) -> None:
        """Add rows to a table."""
