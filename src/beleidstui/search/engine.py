"""The search: from what someone types to hits with reasons."""

from collections.abc import Callable, Sequence
from functools import cached_property, partial
from itertools import chain, islice
from typing import TYPE_CHECKING

from beleidstui import texts
from beleidstui.dutch.fillers import FILLERS
from beleidstui.dutch.words import without_note
from beleidstui.library.library import Library
from beleidstui.library.names import Called, Names
from beleidstui.model.nodes import Node
from beleidstui.search.answer import Answer, Hit, Told, nothing
from beleidstui.search.query import Asked, phrase_of, read_query
from beleidstui.search.telling import name_reason, short_name, uses

if TYPE_CHECKING:
    from beleidstui.search.called import CalledTerms
    from beleidstui.search.finder import Finder
    from beleidstui.search.index import Index
    from beleidstui.search.naming import Naming
    from beleidstui.search.scope import Scope, Scopes
    from beleidstui.search.scoping import Scoping
    from beleidstui.search.units import Unit

Lacking = Callable[[Node], str] | None
"""Tells which words of a query a hit does not have; empty where it has all."""
_NAMING = 3
_FEW = 1_000
"""Items that are all read before the first key; of more those are that a query finds."""
_WARMING = ("navo rechtsodre xqzjv", "kst-10000-1")
"""A name, a slip in a word, no word at all, and a paper: they need all but what two slips need.

That is a library of 4 MB, loaded with the first word that has them.
"""


class Searcher:
    """Finds items of one library; what it needs it makes when the first query needs it."""

    def __init__(self, library: Library) -> None:
        """Search this library."""
        self._library = library

    def search(self, query: str, limit: int | None = None) -> Answer:
        """Find what a query means; at most ``limit`` hits are worked out. Never raises."""
        typed = self._read(query)
        key = _key(typed)
        if not key:
            return nothing(query)
        called = self._names.acronym(key)
        if called:
            return self._by_acronym(query, called, "", limit)
        scope = self._scopes.read(query)
        if scope is None:
            return self._by_words(query, typed, limit)
        return self._in_scope(query, scope, limit)

    def warm(self) -> None:
        """Make what queries need, so that the first is as quick as the next."""
        from beleidstui.dutch.inflect import roots
        from beleidstui.dutch.lexicon import know_all

        know_all()
        roots("stammen")
        self._index.vocabulary.know_all()
        if self._library.size <= _FEW:
            for item in self._library.items():
                self._index.segments(self._library.number(item.id))
        for query in _WARMING:
            self.search(query, 1)

    def _read(self, query: str) -> list[Asked]:
        """Give the words of a query; an acronym without the *s* or note digits after it."""
        asked = []
        for one in read_query(query):
            base = self._acronym_in(one.text)
            if base in FILLERS and not one.may_be_filler and not self._names.called(base):
                continue
            asked.append(one._replace(text=base))
        return asked

    def _acronym_in(self, word: str) -> str:
        """Give the acronym that a word is a form of; the word itself where it is none."""
        bases = (word, without_note(word), word.removesuffix("s"))
        known = next((base for base in bases if self._names.acronym(base)), word)
        if known == word:
            return word
        from beleidstui.dutch.lexicon import exists

        return word if exists(word) else known

    @cached_property
    def _names(self) -> Names:
        return Names(self._library)

    @cached_property
    def _index(self) -> "Index":
        from beleidstui.search.index import Index

        return Index(self._library)

    @cached_property
    def _finder(self) -> "Finder":
        from beleidstui.search.finder import Finder
        from beleidstui.search.match import Matcher

        return Finder(self._index, Matcher(self._index))

    @cached_property
    def _called(self) -> "CalledTerms":
        from beleidstui.search.called import CalledTerms

        return CalledTerms(self._names, self._finder)

    @cached_property
    def _naming(self) -> "Naming":
        from beleidstui.search.naming import Naming

        return Naming(self._names, self._finder, self._called, self._index.heading)

    @cached_property
    def _scopes(self) -> "Scopes":
        from beleidstui.search.scope import Scopes

        return Scopes(self._library)

    @cached_property
    def _scoping(self) -> "Scoping":
        from beleidstui.search.scoping import Scoping

        return Scoping(self._index, self._finder)

    def _in_scope(self, query: str, scope: "Scope", limit: int | None) -> Answer:
        """Give the editions that are named, and what the other words find within them."""
        has_words = bool(read_query(scope.rest[: scope.begins]))
        text = scope.rest if scope.is_sure or has_words or scope.begun else query
        answer = self._by_words(text, self._read(text), limit, scope)
        if not answer.hits and not scope.is_sure:
            answer = self._by_words(query, self._read(query), limit)
        return answer._replace(query=query)

    def _by_words(
        self, query: str, typed: list[Asked], limit: int | None, scope: "Scope | None" = None
    ) -> Answer:
        """Give the items that every word finds, with slips where a word finds nothing else."""
        from beleidstui.search.units import ONE_TYPO

        units = self._finder.words(typed)
        self._called.as_typed(units, typed)
        if scope is not None:
            self._scoping.add(units, typed, query, scope)
        unsure = [unit for unit in units if unit.evidence and unit.word not in self._index]
        for unit in units:
            if unit.evidence:
                continue
            near = self._near_acronyms(unit.word)
            if near and len(units) == 1:
                return self._by_acronym(query, near, near[0].form, limit)
            for one in near:
                self._called.name([unit], one, ONE_TYPO)
            if not near:
                self._finder.near(unit)
        self._called.corrected(units)
        answer = self._ranked(query, units, limit)
        if answer is None and unsure:
            for unit in unsure:
                self._finder.near(unit)
            answer = self._ranked(query, units, limit)
        if answer is None or answer.hits[0].reason == texts.REASON_EXPLANATION:
            named = self._by_what_is_named(query, units, limit, answer is not None)
            return named or answer or nothing(query)
        return answer

    def _by_what_is_named(
        self, query: str, units: "list[Unit]", limit: int | None, is_explained: bool
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
            return self._by_acronym(
                query, called, "", limit, partial(self._without, query, left_out)
            )
        found = self._ranked(query, kept, limit, left_out)
        if found is None and not is_explained:
            either = self._naming.either(kept)
            return self._ranked(query, either, limit, [*kept, *left_out])
        return found

    def _by_acronym(
        self,
        query: str,
        called: list[Called],
        suggestion: str,
        limit: int | None,
        lacking: Lacking = None,
    ) -> Answer:
        """Give the terms of acronyms and what uses them; ``lacking`` tells what a hit has not."""
        hits: dict[int, Hit] = {}
        for one in called:
            number = self._library.number(one.term.id)
            hits[number] = Hit(one.term, partial(_called, one, suggestion, lacking))
        found = set(hits)
        for one in called:
            numbers = self._library.users(one.term.id).numbers
            found.update(numbers)
            for number in numbers if limit is None else numbers[:limit]:
                read = partial(self._library.at, number)
                tell = partial(self._used, number, one, suggestion, lacking)
                hits.setdefault(number, Hit(read, tell))
        return Answer(query, tuple(hits.values())[:limit], suggestion, len(found))

    def _without(self, query: str, left_out: "list[Unit]", item: Node) -> str:
        from beleidstui.search.reasons import without

        number = self._library.number(item.id)
        return without(query, [one for one in left_out if not one.finds(number)])

    def _used(self, number: int, called: Called, suggestion: str, lacking: Lacking) -> Told:
        item: Node = self._library.at(number)
        spans = uses(item, called.term, self._library)
        is_literal = any(item.text[start:end] == called.form for start, end in spans)
        missing = lacking(item) if lacking else ""
        if missing:
            return Told(missing, spans)
        if is_literal and not suggestion:
            return Told(texts.REASON_EXACT, spans)
        return Told(texts.REASON_VIA.format(term=short_name(called.term)), spans)

    def _near_acronyms(self, word: str) -> list[Called]:
        from beleidstui.dutch.lexicon import exists
        from beleidstui.search.acronyms import near_acronyms

        if exists(word):
            return []
        sizes = range(len(word) - 1, len(word) + 2)
        near = near_acronyms(word, chain.from_iterable(map(self._names.acronyms, sizes)))
        found = [called for acronym in near for called in self._names.acronym(acronym)]
        return sorted(found, key=lambda one: (self._library.number(one.term.id), one.field))

    def _ranked(
        self, query: str, units: "list[Unit]", limit: int | None, left_out: "Sequence[Unit]" = ()
    ) -> Answer | None:
        """Give the items that all words find; None where there are none."""
        from beleidstui.search.rank import found_by_all, rank
        from beleidstui.search.reasons import Teller

        total = found_by_all(units).bit_count()
        if not total:
            return None
        units = list(dict.fromkeys(units))
        teller = Teller(self._index, units, query, left_out)
        ranked = islice(rank(self._index, units, phrase_of(query)), limit)
        return Answer(query, tuple(map(teller.hit, ranked)), "", total)


def _key(asked: list[Asked]) -> str:
    return "".join(word.text for word in asked)


def _called(called: Called, suggestion: str, lacking: Lacking) -> Told:
    """Tell of a term that an acronym, or one that is a slip away, is the name of."""
    why = (lacking(called.term) if lacking else "") or name_reason(called)
    if suggestion:
        why = texts.REASON_DID_YOU_MEAN.format(term=suggestion)
    short = short_name(called.term)
    start = called.term.title.find(short)
    return Told(why, (), ((start, start + len(short)),) if start >= 0 else ())
