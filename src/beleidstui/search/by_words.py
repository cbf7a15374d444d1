"""The search for words: each finds items, and what all find is the answer.

A query that is an acronym needs none of this, and loads none of it.
"""

from collections.abc import Callable, Sequence
from functools import partial
from itertools import chain

from beleidstui import texts
from beleidstui.dutch.inflect import roots
from beleidstui.dutch.lexicon import exists, know_all
from beleidstui.library.library import Library
from beleidstui.library.names import Called, Names
from beleidstui.model.nodes import Node
from beleidstui.search.acronyms import near_acronyms
from beleidstui.search.answer import Answer, Hits, Wanted
from beleidstui.search.called import CalledTerms
from beleidstui.search.finder import Finder
from beleidstui.search.index import Index
from beleidstui.search.match import Matcher
from beleidstui.search.naming import Naming
from beleidstui.search.newest import Newest
from beleidstui.search.query import Asked, phrase_of, read_query
from beleidstui.search.rank import found_by_all, rank
from beleidstui.search.reasons import Teller, without
from beleidstui.search.scope import Scope
from beleidstui.search.scoping import Scoping
from beleidstui.search.units import ONE_TYPO, Unit

ByAcronym = Callable[..., Answer]
_NAMING = 3
_FEW = 1_000
"""Items that are all read before the first key; of more those are that a query finds."""


class WordSearch:
    """Finds items of one library by words; what it needs it makes when a query needs it."""

    def __init__(self, library: Library, names: Names, by_acronym: ByAcronym) -> None:
        """Search this library, whose terms are called so; acronyms are answered by who asks."""
        self._library, self._names, self._by_acronym = library, names, by_acronym
        self._index = Index(library)
        self._finder = Finder(self._index, Matcher(self._index))
        self._called = CalledTerms(names, self._finder)
        self._naming = Naming(names, self._finder, self._called, self._index.heading)
        self._newest = Newest(library)
        self._scoping = Scoping(self._index, self._finder)

    def warm(self) -> None:
        """Read what any query may need."""
        know_all()
        roots("stammen")
        self._index.vocabulary.know_all()
        if self._library.size <= _FEW:
            for item in self._library.items():
                self._index.segments(self._library.number(item.id))

    def in_scope(self, wanted: Wanted, scope: Scope, read: Callable[[str], list[Asked]]) -> Answer:
        """Give the editions that a query names, and what its other words find within them.

        Where that is nothing, and the names may be words as well, they are sought as such.
        """
        has_words = bool(read_query(scope.rest[: scope.begins]))
        text = scope.rest if scope.is_sure or has_words or scope.begun else wanted.query
        answer = self.find(wanted._replace(query=text), read(text), scope)
        if not answer.total:
            answer = self.find(wanted, read(wanted.query)) if not scope.is_sure else answer
        if not read(scope.rest) or not scope.told:
            return answer._replace(query=wanted.query)
        outside = 0 if answer.total else self.find(Wanted(scope.rest, 1), read(scope.rest)).total
        return answer._replace(query=wanted.query, within=scope.told, outside=outside)

    def find(self, wanted: Wanted, typed: list[Asked], scope: Scope | None = None) -> Answer:
        """Give the items that every word finds, with slips where a word finds nothing else."""
        units = self._finder.words(typed)
        self._called.as_typed(units, typed)
        if scope is not None:
            allowed = self._scoping.add(units, typed, wanted.query, scope)
            wanted = wanted._replace(allowed=_in_both(wanted.allowed, allowed))
        unsure = [unit for unit in units if unit.evidence and unit.word not in self._index]
        for unit in units:
            if unit.evidence:
                continue
            near = self._near_acronyms(unit.word)
            if near and len(units) == 1:
                return self._by_acronym(wanted, near, near[0].form)
            for one in near:
                self._called.name([unit], one, ONE_TYPO)
            if not near:
                self._finder.near(unit)
        self._called.corrected(units)
        answer = self._ranked(wanted, units)
        if answer is None and unsure:
            for unit in unsure:
                self._finder.near(unit)
            answer = self._ranked(wanted, units)
        if answer is None or answer.hits[0].reason == texts.REASON_EXPLANATION:
            named = self._by_what_is_named(wanted, units, answer is not None)
            return named or answer or Answer(wanted.query)
        return answer

    def _by_what_is_named(
        self, wanted: Wanted, units: list[Unit], is_explained: bool
    ) -> Answer | None:
        """Give what the words that name something find, where no item has all words.

        Acronyms alone bring what they bring themselves, and so does each name where no item has
        them all, but where an explanation has all words.
        """
        kept, left_out = self._naming.split(units, is_explained)
        if not kept:
            return None
        acronyms = [self._names.acronym(one.word) for one in kept if len(one.word) >= _NAMING]
        if not is_explained and len(acronyms) == len(kept) and all(acronyms):
            called = [one for found in acronyms for one in found]
            lacking = partial(self._without, wanted.query, left_out)
            return self._by_acronym(wanted, called, "", lacking)
        found = self._ranked(wanted, kept, left_out)
        if found is None and not is_explained:
            either = self._naming.either(kept)
            return self._ranked(wanted, either, [*kept, *left_out])
        return found

    def _without(self, query: str, left_out: list[Unit], item: Node) -> str:
        number = self._library.number(item.id)
        return without(query, [one for one in left_out if not one.finds(number)])

    def _near_acronyms(self, word: str) -> list[Called]:
        if exists(word):
            return []
        sizes = range(len(word) - 1, len(word) + 2)
        near = near_acronyms(word, chain.from_iterable(map(self._names.acronyms, sizes)))
        found = [called for acronym in near for called in self._names.acronym(acronym)]
        return sorted(found, key=lambda one: (self._library.number(one.term.id), one.field))

    def _ranked(
        self, wanted: Wanted, units: list[Unit], left_out: Sequence[Unit] = ()
    ) -> Answer | None:
        """Give the items that all words find; None where there are none."""
        allowed = -1 if wanted.allowed is None else wanted.allowed
        found = self._newest.of(found_by_all(units), allowed)
        total = found.bit_count()
        if not total:
            return None
        units = list(dict.fromkeys(units))
        teller = Teller(self._index, units, wanted.query, left_out)
        ranked = rank(self._index, units, phrase_of(wanted.query), found)
        count = total if wanted.limit is None else min(wanted.limit, total)
        return Answer(wanted.query, Hits(map(teller.hit, ranked), count), "", total)


def _in_both(one: int | None, other: int | None) -> int | None:
    """Give what is in both of two sets, of which None is everything."""
    if one is None or other is None:
        return other if one is None else one
    return one & other
