"""A part of the library that a reader limits the search to: editions, a branch, a kind."""

from collections.abc import Iterable
from functools import cached_property
from typing import NamedTuple

from beleidstui import texts
from beleidstui.dutch.folding import fold_only
from beleidstui.dutch.words import word_texts
from beleidstui.library import tables as kept
from beleidstui.library.editions import FACT
from beleidstui.library.library import KIND_OF, THERE, Library
from beleidstui.library.sets import make_mask, numbers_in, unpack
from beleidstui.model.nodes import Article, Node, Term
from beleidstui.model.paper_names import Fact
from beleidstui.search.editions import Editions


class Within(NamedTuple):
    """What may be found, and what that is called."""

    mask: int
    """The items that may be hits, as a set."""
    told: str

    def also(self, other: "Within") -> "Within":
        """Give what is in both."""
        return Within(self.mask & other.mask, texts.LIST.join((self.told, other.told)))


class Limits:
    """Gives parts of one library; to a text belong the terms that it uses."""

    def __init__(self, library: Library) -> None:
        """Give parts of this library."""
        self._library, self._editions = library, Editions(library)
        self._known: dict[int, int] = {}

    @cached_property
    def everything(self) -> int:
        """All items, as a set."""
        return unpack(self._library.tables.need(kept.POSTINGS, THERE))

    def of_year(self, year: int) -> Within:
        """Give the editions of a year."""
        return Within(self._of(f"{FACT}{int(Fact.YEAR)}:{year}"), str(year))

    def of_budget(self, name: str) -> Within:
        """Give the editions of a budget, by its chapter or by what its ministry is called."""
        named = self._of(f"{FACT}{int(Fact.CHAPTER)}:{name.strip().upper()}")
        if not named:
            folded = " ".join(word_texts(fold_only(name)))
            named = self.of_editions(self._editions.of_ministry(folded))
        return Within(named, name)

    def of_kind(self, kind: str) -> Within:
        """Give the items of a kind."""
        held = self._library.tables.get(kept.POSTINGS, f"{KIND_OF}{kind}")
        return Within(unpack(held) if held else 0, kind)

    def of_item(self, item: Node, told: str) -> Within:
        """Give an item and all below it; of a term also what uses it."""
        library, number = self._library, self._library.number(item.id)
        if isinstance(item, Term):
            return Within(make_mask((number, *library.users(item.id).numbers), library.size), told)
        if isinstance(item, Article):
            return Within(self.of_editions(1 << number), told)
        last = item
        while last.children:
            last = last.children[-1]
        numbers = range(number, library.number(last.id) + 1)
        terms = {term.id for one in numbers for term in library.terms_in(library.at(one))}
        return Within(make_mask((*numbers, *map(library.number, terms)), library.size), told)

    def of_articles(self, numbers: Iterable[int], told: str) -> Within:
        """Give articles by their numbers."""
        return Within(self.of_editions(make_mask(numbers, self._library.size)), told)

    def of_editions(self, editions: int) -> int:
        """Give all that stands in these editions, and the terms they use, as a set."""
        if editions == self._editions.all:
            return self.everything
        if editions not in self._known:
            library, mask, terms = self._library, 0, set[int]()
            for number in numbers_in(editions):
                first, end = library.range_of(number)
                mask |= (1 << end) - (1 << first)
                terms.update(library.terms_within(number))
            mask |= make_mask(terms, library.size)
            self._known[editions] = mask & self.everything
        return self._known[editions]

    def _of(self, key: str) -> int:
        held = self._library.tables.get(kept.POSTINGS, key)
        return self.of_editions(unpack(held)) if held else 0
