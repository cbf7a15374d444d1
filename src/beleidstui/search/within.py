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
    editions: int = -1
    """The editions that it is of, as a set; -1 where it is of any."""


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

    def both(self, one: Within, other: Within) -> Within:
        """Give what is in both; of two sets of editions what belongs to those in both."""
        editions = one.editions & other.editions
        mask = one.mask & other.mask
        if one.editions != -1 and other.editions != -1:
            mask = self.of_editions(editions)
        return Within(mask, texts.LIST.join((one.told, other.told)), editions)

    def of_year(self, year: int) -> Within:
        """Give the editions of a year."""
        return self._named(self._held(f"{FACT}{int(Fact.YEAR)}:{year}"), str(year))

    def of_budget(self, name: str) -> Within:
        """Give the editions of a budget, by its chapter or by what its ministry is called.

        A ministry may be called by the beginnings of some of its words. Nothing where no edition is
        of such a budget.
        """
        named = self._held(f"{FACT}{int(Fact.CHAPTER)}:{name.strip().upper()}")
        wanted = word_texts(fold_only(name))
        named = named or self._editions.of_ministry(" ".join(wanted))
        return self._named(named or self._of_ministries(wanted), name)

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
            return self._named(1 << number, told)
        last = item
        while last.children:
            last = last.children[-1]
        numbers = range(number, library.number(last.id) + 1)
        terms = {term.id for one in numbers for term in library.terms_in(library.at(one))}
        return Within(make_mask((*numbers, *map(library.number, terms)), library.size), told)

    def of_articles(self, numbers: Iterable[int], told: str) -> Within:
        """Give articles by their numbers."""
        return self._named(make_mask(numbers, self._library.size), told)

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

    def _named(self, editions: int, told: str) -> Within:
        return Within(self.of_editions(editions), told, editions)

    def _of_ministries(self, wanted: list[str]) -> int:
        """Give the editions of ministries whose names have words that begin so."""
        library = self._library
        runs = library.about("shelf")
        ends = [*(first for *_, first in runs[1:]), len(library.article_numbers)]
        found: list[int] = []
        for (_, ministry, _, first), end in zip(runs, ends, strict=True):
            names = word_texts(fold_only(ministry))
            if wanted and all(any(name.startswith(word) for name in names) for word in wanted):
                found += library.article_numbers[first:end]
        return make_mask(found, library.size)

    def _held(self, key: str) -> int:
        held = self._library.tables.get(kept.POSTINGS, key)
        return unpack(held) if held else 0
