"""From one word of a query to the words of the content that it can mean, each with its reason."""

from collections.abc import Callable, Iterator
from enum import IntEnum
from typing import NamedTuple, TypeVar

from beleidstui.dutch import lexicon
from beleidstui.dutch.compounds import AFFIXES, LONGEST, SHORTEST_PART, Compounds
from beleidstui.dutch.derive import compared, nouns_of
from beleidstui.dutch.inflect import Inflections, noun_forms
from beleidstui.search.index import Index
from beleidstui.search.query import Asked


class Likeness(IntEnum):
    """How a word of the content is like a word of a query."""

    EXACT = 0
    PREFIX = 1
    INFLECTED = 2
    PART = 3
    SOUND = 4
    ONE_TYPO = 5
    TWO_TYPOS = 6

    __hash__ = int.__hash__  # that of an enumeration is slow, and these are looked up for each word


EXACT, PREFIX, INFLECTED, PART, SOUND, ONE_TYPO, TWO_TYPOS = Likeness

_LONGEST_ARTICLE = 3
_CACHED = 4096


_Key = TypeVar("_Key")


class Match(NamedTuple):
    """A word of the content that a word of the query can mean."""

    word: str
    kind: Likeness
    start: int
    end: int
    """The part of the content's word that is meant."""

    @property
    def is_beginning(self) -> bool:
        """Whether it stands for all words that begin with its word."""
        return self.kind is PREFIX and self.end == len(self.word)


class Matcher:
    """Finds the words of one index that a query word can mean; remembers its answers."""

    def __init__(self, index: Index) -> None:
        """Search the vocabulary of this index."""
        self._index = index
        self._inflections = Inflections(index.with_root, index.vocabulary.beginning)
        self._compounds = Compounds(index.vocabulary.__contains__)
        self._sure: dict[Asked, tuple[Match, ...]] = {}

    def sure(self, asked: Asked) -> tuple[Match, ...]:
        """Give what a word means when it has no slips: itself, its beginning, form or compound."""
        return remember(self._sure, asked, lambda: tuple(self._find_sure(asked)))

    def is_word(self, text: str) -> bool:
        """Tell whether the content or the Dutch language has this word; no mere endings."""
        return self._compounds.is_word(text)

    def _find_sure(self, asked: Asked) -> Iterator[Match]:
        word = asked.text
        if len(word) > LONGEST:
            return
        if word in self._index:
            yield Match(word, EXACT, 0, len(word))
        if word.isdigit():
            if asked.is_unfinished:
                longest = _LONGEST_ARTICLE if asked.is_of_article else LONGEST
                for longer in self._index.vocabulary.beginning(word):
                    if longer.isdigit() and word != longer and len(longer) <= longest:
                        yield Match(longer, PREFIX, 0, len(word))
            return
        if asked.is_unfinished or len(word) > 2 or (len(word) == 2 and not lexicon.exists(word)):
            yield from self._beginnings(asked)
        if asked.is_acronym:
            return
        base = compared(word)
        others = [*self._inflections.of(word), *(self._inflections.of(base) if base else ())]
        for other in others:
            yield Match(other, INFLECTED, 0, len(other))
        for noun in nouns_of(word):
            if lexicon.exists(noun):
                for form in (noun, f"{noun}s", f"{noun}en"):
                    if form in self._index and form not in others:
                        yield Match(form, INFLECTED, 0, len(form))
                yield from self._parts(noun, False)
        is_foreign = not lexicon.exists(word)
        for form in noun_forms(word):
            is_form = form == word or is_foreign or lexicon.exists(form)
            if is_form and len(form) >= SHORTEST_PART and form not in AFFIXES:
                yield from self._parts(form, is_foreign)

    def _beginnings(self, asked: Asked) -> Iterator[Match]:
        """Give what a word begins: one match for all words, or those that are acronyms."""
        word = asked.text
        if asked.is_unfinished or not asked.is_acronym:
            if word:
                yield Match(word, PREFIX, 0, len(word))
            return
        for longer in self._index.vocabulary.beginning(word):
            if longer != word and self._index.is_acronym(longer):
                yield Match(longer, PREFIX, 0, len(word))

    def _parts(self, form: str, is_foreign: bool) -> Iterator[Match]:
        for whole in self._index.vocabulary.holding(form):
            span = self._compounds.part_of(whole, form, is_foreign)
            if span is not None:
                yield Match(whole, PART, *span)


def remember(
    cache: dict[_Key, tuple[Match, ...]], key: _Key, make: Callable[[], tuple[Match, ...]]
) -> tuple[Match, ...]:
    """Give what a cache holds for a key; made where it holds nothing."""
    if key not in cache:
        if len(cache) >= _CACHED:
            cache.clear()
        cache[key] = make()
    return cache[key]
