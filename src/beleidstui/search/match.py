"""From one word of a query to the words of the content that it can mean, each with its reason."""

from bisect import bisect_left
from collections.abc import Callable, Iterator
from enum import IntEnum
from typing import NamedTuple, TypeVar

from beleidstui.dutch import lexicon
from beleidstui.dutch.inflect import Inflections, noun_forms, nouns_of
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

LONGEST = 64
_LONGEST_ARTICLE = 3
_LINKS = ("", "s", "e", "en", "n")
_SHORTEST_PART = 4
_SHORTEST_LEFT = 3
_CACHED = 4096
# What stands before or after a word without making a compound of it.
_AFFIXES = frozenset(
    """
    aan anti baar bij binnen door elijk gelijk gen heid her ing inge ingen inter king lijk lijke
    ling linge loos mede mee men ming mis multi non onder ont open over samen schap schappen sing
    sten ster tegen teit ten tie ties ting toe trans tussen uit ver voor weer weg zaam
    """.split()  # noqa: SIM905 - a list of fifty strings says no more
)


_Key = TypeVar("_Key")


class Match(NamedTuple):
    """A word of the content that a word of the query can mean."""

    word: str
    kind: Likeness
    start: int
    end: int
    """The part of the content's word that is meant."""


class Matcher:
    """Finds the words of one index that a query word can mean; remembers its answers."""

    def __init__(self, index: Index) -> None:
        """Prepare to search the vocabulary of this index."""
        self._index = index
        self._inflections = Inflections(
            word for word in index.vocabulary if not index.is_acronym(word)
        )
        self._all = "\n" + "\n".join(index.vocabulary) + "\n"
        self._own = frozenset(index.vocabulary)
        self._sure: dict[Asked, tuple[Match, ...]] = {}

    def sure(self, asked: Asked) -> tuple[Match, ...]:
        """Give what a word means when it has no slips: itself, its beginning, form or compound."""
        return remember(self._sure, asked, lambda: tuple(self._find_sure(asked)))

    def is_word(self, text: str) -> bool:
        """Tell whether the content or the Dutch language has this word; no mere endings."""
        if text in _AFFIXES:
            return False
        return text in self._own or lexicon.exists(text)

    def is_cut(self, left: str, right: str) -> bool:
        """Tell whether a compound can be cut here."""
        return self._is_left(left) and self._is_right(right)

    def _find_sure(self, asked: Asked) -> Iterator[Match]:
        word = asked.text
        if len(word) > LONGEST:
            return
        if word in self._index:
            yield Match(word, EXACT, 0, len(word))
        if word.isdigit():
            if asked.is_unfinished:
                found = (one for one in self._beginnings(asked) if one.word.isdigit())
                longest = _LONGEST_ARTICLE if asked.is_of_article else LONGEST
                yield from (one for one in found if len(one.word) <= longest)
            return
        if asked.is_unfinished or len(word) > 2 or (len(word) == 2 and not lexicon.exists(word)):
            yield from self._beginnings(asked)
        if asked.is_acronym:
            return
        for other in self._inflections.of(word):
            yield Match(other, INFLECTED, 0, len(other))
        for noun in nouns_of(word):
            if lexicon.exists(noun):
                if noun in self._index:
                    yield Match(noun, INFLECTED, 0, len(noun))
                yield from self._parts(noun, False)
        is_foreign = not lexicon.exists(word)
        for form in noun_forms(word):
            is_form = form == word or is_foreign or lexicon.exists(form)
            if is_form and len(form) >= _SHORTEST_PART and form not in _AFFIXES:
                yield from self._parts(form, is_foreign)

    def _beginnings(self, asked: Asked) -> Iterator[Match]:
        word = asked.text
        vocabulary = self._index.vocabulary
        for place in range(bisect_left(vocabulary, word), len(vocabulary)):
            longer = vocabulary[place]
            if not longer.startswith(word):
                break
            can_go_on = asked.is_unfinished or not asked.is_acronym
            if longer != word and (can_go_on or self._index.is_acronym(longer)):
                yield Match(longer, PREFIX, 0, len(word))

    def _parts(self, form: str, is_foreign: bool) -> Iterator[Match]:
        place = self._all.find(form)
        while place >= 0:
            start = self._all.rfind("\n", 0, place) + 1
            end = self._all.find("\n", place)
            whole = self._all[start:end]
            left, right = whole[: place - start], whole[place - start + len(form) :]
            ending = _ending(right)
            if (left or right) and self._is_border(left, right, ending, len(form), is_foreign):
                yield Match(whole, PART, len(left), len(left) + len(form) + len(ending))
            place = self._all.find(form, end)

    def _is_border(self, left: str, right: str, ending: str, size: int, is_foreign: bool) -> bool:
        """Tell whether a part stands between other parts, not by chance among letters."""
        if len(left) + size + len(right) > LONGEST:
            return False
        if right != ending and not self._is_right(right):
            return False
        is_short = size == _SHORTEST_PART
        if not left or self._is_left(left, _SHORTEST_PART if is_short else _SHORTEST_LEFT):
            return True
        return right == ending and is_foreign and not is_short and len(left) >= _SHORTEST_LEFT

    def _is_right(self, text: str) -> bool:
        """Tell whether this can follow a part: one word or two, after a linking letter or not."""
        rests = (text[len(link) :] for link in _LINKS if text.startswith(link))
        return any(
            self._is_long_word(rest)
            or any(
                self._is_long_word(rest[place:]) and self._is_left_word(rest[:place])
                for place in range(_SHORTEST_PART, len(rest) - _SHORTEST_PART + 1)
            )
            for rest in rests
        )

    def _is_left(self, text: str, shortest: int = _SHORTEST_LEFT) -> bool:
        """Tell whether this can stand before a part: one word or two, with linking letters."""
        for link in _LINKS:
            part = text[: len(text) - len(link)]
            if text.endswith(link) and len(part) >= shortest and self.is_word(part):
                return True
        return any(
            self._is_left_word(text[:place]) and self._is_left_word(text[place:])
            for place in range(_SHORTEST_PART, len(text) - _SHORTEST_PART + 1)
        )

    def _is_left_word(self, text: str) -> bool:
        parts = (text[: len(text) - len(link)] for link in _LINKS if text.endswith(link))
        return any(self._is_long_word(part) for part in parts)

    def _is_long_word(self, text: str) -> bool:
        return len(text) >= _SHORTEST_PART and self.is_word(text)


def remember(
    cache: dict[_Key, tuple[Match, ...]], key: _Key, make: Callable[[], tuple[Match, ...]]
) -> tuple[Match, ...]:
    """Give what a cache holds for a key; made where it holds nothing."""
    if key not in cache:
        if len(cache) >= _CACHED:
            cache.clear()
        cache[key] = make()
    return cache[key]


def _ending(right: str) -> str:
    return right if right in ("", "s", "e", "en", "n", "es") else ""
