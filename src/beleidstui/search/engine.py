"""The search: from what someone types to hits with reasons."""

from functools import cached_property, partial
from typing import TYPE_CHECKING

from beleidstui import texts
from beleidstui.dutch.fillers import FILLERS
from beleidstui.dutch.words import without_note
from beleidstui.library.library import Library
from beleidstui.library.names import Called, Names
from beleidstui.library.sets import make_mask, numbers_in
from beleidstui.model.nodes import Node
from beleidstui.search.answer import Answer, Hit, Lacking, Told, Wanted
from beleidstui.search.query import LONGEST, Asked, read_query
from beleidstui.search.telling import editions_beside, name_reason, short_name, uses

if TYPE_CHECKING:
    from beleidstui.search.by_words import WordSearch
    from beleidstui.search.scope import Scopes
    from beleidstui.search.within import Within

_WARMING = ("navo rechtsodre xqzjv", "kst-10000-1")
"""A name, a slip in a word, no word at all, and a paper: they need all but what two slips need.

That is a library of 4 MB, loaded with the first word that has them.
"""


class Searcher:
    """Finds items of one library; what it needs it makes when the first query needs it."""

    def __init__(self, library: Library) -> None:
        """Search this library."""
        self._library = library

    def search(
        self, query: str, limit: int | None = None, within: "Within | None" = None
    ) -> Answer:
        """Find what a query means; at most ``limit`` hits are worked out. Never raises.

        Where a part of the library is given nothing outside it is found; what is there is counted
        where there is nothing within.
        """
        if within is None:
            return self._find(Wanted(query, limit))
        answer = self._find(Wanted(query, limit, within.mask))
        outside = 0 if answer.hits else self._find(Wanted(query, 1)).total
        told = texts.LIST.join(filter(None, (within.told, answer.within)))
        return answer._replace(within=told, outside=outside or answer.outside)

    def warm(self) -> None:
        """Make what queries need, so that the first is as quick as the next."""
        self._words.warm()
        for query in _WARMING:
            self.search(query, 1)

    def _find(self, wanted: Wanted) -> Answer:
        typed = self._read(wanted.query)
        key = "".join(word.text for word in typed)
        if not key:
            return Answer(wanted.query)
        called = self._names.acronym(key)
        if called:
            return self._by_acronym(wanted, called)
        scope = self._scopes.read(wanted.query[:LONGEST])
        if scope is not None:
            return self._words.in_scope(wanted, scope, self._read)
        return self._words.find(wanted, typed)

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
    def _words(self) -> "WordSearch":
        from beleidstui.search.by_words import WordSearch

        return WordSearch(self._library, self._names, self._by_acronym)

    @cached_property
    def _scopes(self) -> "Scopes":
        from beleidstui.search.scope import Scopes

        return Scopes(self._library)

    def _by_acronym(
        self, wanted: Wanted, called: list[Called], suggestion: str = "", lacking: Lacking = None
    ) -> Answer:
        """Give the terms of acronyms and what uses them; ``lacking`` tells what a hit has not."""
        library, limit = self._library, wanted.limit
        hits: dict[int, Hit] = {}
        for one in called:
            number = library.number(one.term.id)
            if wanted.allowed is None or wanted.allowed >> number & 1:
                hits[number] = Hit(one.term, partial(_called, one, suggestion, lacking))
        found = set(hits)
        for one in called:
            numbers = self._newest(library.users(one.term.id).numbers, wanted.allowed)
            found.update(numbers)
            for number in numbers if limit is None else numbers[:limit]:
                tell = partial(self._used, number, one, suggestion, lacking)
                also = partial(editions_beside, library, number)
                hits.setdefault(number, Hit(partial(library.at, number), tell, also))
        return Answer(wanted.query, tuple(hits.values())[:limit], suggestion, len(found))

    def _newest(self, numbers: list[int], allowed: int | None) -> list[int]:
        """Give the users of a term that are allowed, without older editions of the same text."""
        if len(self._library.articles) == 1 and allowed is None:
            return numbers
        from beleidstui.search.newest import Newest  # for a shelf, or a part of it

        mask = make_mask(numbers, self._library.size)
        return list(numbers_in(Newest(self._library).of(mask, -1 if allowed is None else allowed)))

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


def _called(called: Called, suggestion: str, lacking: Lacking) -> Told:
    """Tell of a term that an acronym, or one that is a slip away, is the name of."""
    why = (lacking(called.term) if lacking else "") or name_reason(called)
    if suggestion:
        why = texts.REASON_DID_YOU_MEAN.format(term=suggestion)
    short = short_name(called.term)
    start = called.term.title.find(short)
    return Told(why, (), ((start, start + len(short)),) if start >= 0 else ())
