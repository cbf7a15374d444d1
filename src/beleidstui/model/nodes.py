"""What a policy article is: items with their provenance, and the corpus that holds them.

The records are named tuples: immutable like frozen dataclasses, while importing ``dataclasses``
would alone cost a look-up more than one and a half bare interpreter starts.
"""

from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple


class Herkomst(StrEnum):
    """The provenance of a text."""

    LETTERLIJK = "letterlijk"
    AFGELEID = "afgeleid"
    REDACTIE = "redactie"


class Kind(StrEnum):
    """The kind of an item, as the command line names it."""

    ARTIKEL = "artikel"
    ROL = "rol"
    PUNT = "punt"
    BEGRIP = "begrip"


class Source(NamedTuple):
    """The parliamentary paper (kamerstuk) that an article was taken from."""

    document: str
    """The identifier of the paper, such as ``kst-36360-V-1``."""
    year: str
    """The parliamentary year (vergaderjaar), such as ``2022-2023``."""
    dossier: str
    number: str
    page: int | None
    page_herkomst: Herkomst
    page_reason: str
    """Why the page is derived; empty where it is printed in the source."""
    file: str
    """The file name of the source page in ``bronnen``."""
    footer: str
    """The foot line of the page, verbatim; empty where it has none."""


class ArticleFacts(NamedTuple):
    """What only an article has."""

    number: str
    budget: str
    """The budget chapter (begroting), such as ``V``."""
    ministry: str
    year: int
    document_kind: str
    """The kind of the paper, such as ``jaarverslag``."""


class TermFacts(NamedTuple):
    """What only a term (begrip) has."""

    name: str
    abbreviation: str
    """The acronym; empty where the term has none."""
    kind: str
    """What the term is: organisatie, fonds, programma, …"""
    variants: tuple[str, ...]
    """Other spellings and inflected forms that stand in the texts."""
    english: str
    part_of: str
    """The id of the whole that this term is a part of; empty where there is none."""
    related: tuple[str, ...] = ()
    """Other words by which readers look for it."""


class TextWord(NamedTuple):
    """A word of the texts that is no term, with what readers call it."""

    word: str
    related: tuple[str, ...]
    english: tuple[str, ...]


class Item(NamedTuple):
    """One thing that can be shown, found and quoted: an article, a role, a bullet or a term."""

    id: str
    kind: Kind
    title: str
    text: str
    """The official wording of a bullet, the explanation of a term; empty for an article or role."""
    herkomst: Herkomst
    """The provenance of the text, or of the title where there is no text."""
    reason: str
    """Why the item is derived; empty where it is not."""
    path: tuple[str, ...]
    """The titles from the root down to this item, this item's included."""
    source: Source | None
    children: tuple["Item", ...]
    article: ArticleFacts | None
    term: TermFacts | None
    cut_before: bool = False
    """Whether the text begins inside a sentence of the source."""
    cut_after: bool = False
    """Whether the text ends inside a sentence of the source."""

    @property
    def fragment(self) -> bool:
        """Whether the text is a part of a sentence of the source."""
        return self.cut_before or self.cut_after


class SourcePage(NamedTuple):
    """A page of a parliamentary paper as it was printed."""

    file: str
    text: str


class Corpus:
    """All articles and terms of one content folder, in reading order, each found by its id."""

    def __init__(
        self,
        articles: tuple[Item, ...],
        terms: tuple[Item, ...],
        pages: dict[str, SourcePage],
        words: tuple[TextWord, ...] = (),
    ) -> None:
        """Hold the items; the ids must be unique."""
        self.articles = articles
        self.terms = terms
        self.pages = pages
        self.words = words
        self._by_id = {item.id: item for item in self}
        self._parts: dict[str, list[Item]] | None = None
        self._parents = {child.id: item.id for item in self for child in item.children}

    def __iter__(self) -> Iterator[Item]:
        """Walk all items in reading order: each article with all below it, then the terms."""
        for root in (*self.articles, *self.terms):
            yield from walk(root)

    def __contains__(self, item_id: str) -> bool:
        """Tell whether an item has this id."""
        return item_id in self._by_id

    def __getitem__(self, item_id: str) -> Item:
        """Give the item with this id; raises KeyError where there is none."""
        return self._by_id[item_id]

    def parent(self, item: Item) -> Item | None:
        """Give the item that holds this one; None for an article or a term."""
        parent_id = self._parents.get(item.id)
        return None if parent_id is None else self._by_id[parent_id]

    def parts(self, term: Item) -> tuple[Item, ...]:
        """Give the terms that are a part of this term, in reading order."""
        if self._parts is None:
            self._parts = {}
            for one in self.terms:
                if one.term is not None and one.term.part_of:
                    self._parts.setdefault(one.term.part_of, []).append(one)
        return tuple(self._parts.get(term.id, ()))


def walk(item: Item) -> Iterator[Item]:
    """Walk an item and all below it in reading order."""
    yield item
    for child in item.children:
        yield from walk(child)
