"""Which words are forms of one word.

Two words are, where taking off plain endings, with the vowel written as Dutch spelling then wants
it, makes them the same; or where a Dutch Snowball stem does, one that is long and left whole.
Neither Snowball stem is good alone: one joins *sancties* and *sanctie* and takes *wapen* for a
verb, the other does the reverse; and both join *veiling* and *veilig*, so short stems say nothing.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Any

_SHORTEST = 4
_LONGEST = 64
_NOUN_ENDINGS = ("", "s", "e", "n", "en", "es")
_VERB_ENDINGS = ("en", "d", "t", "de", "te", "den", "ten", "end", "ende")
_ACTION_ENDINGS = ("ing", "ingen")
_QUALITY_ENDINGS = ("heid", "heden")
_SHORTEST_BASE = 3
_SHORTEST_QUALITY = 6
_SHORTEST_ACTION = 5
_LONGEST_PREFIX = 6
_SHORTEST_STEM = 5
_REMEMBERED = 4096
_LONGEST_REST = 4
_VOWELS = "aeiou"


class Inflections:
    """Finds the forms of words in a vocabulary."""

    def __init__(self, vocabulary: Iterable[str]) -> None:
        """Keep these words, which must be sorted."""
        self._vocabulary = tuple(word for word in vocabulary if _can_inflect(word))

    def of(self, word: str) -> list[str]:
        """Give the other forms of a folded word that are in the vocabulary."""
        if not _can_inflect(word):
            return []
        mine = _bases(word)
        starts = {word[:_SHORTEST_BASE]}
        for base, _ in mine:
            short = base[:2] + base[3:] if base[1] == base[2] else base
            starts |= {base[:_SHORTEST_BASE], short[:_SHORTEST_BASE], f"ge{base[:2]}"}
        return [
            other
            for start in sorted(starts)
            for other in self._beginning(start)
            if other != word and (not mine.isdisjoint(_bases(other)) or _share_stem(word, other))
        ]

    def _beginning(self, start: str) -> Iterator[str]:
        for place in range(bisect_left(self._vocabulary, start), len(self._vocabulary)):
            if not self._vocabulary[place].startswith(start):
                return
            yield self._vocabulary[place]


def noun_forms(word: str) -> list[str]:
    """Give a folded word and what it may be a plural of, longest first."""
    if not _can_inflect(word):
        return [word]
    found = {word, *(base for base, kind in _bases(word) if kind == "noun")}
    return sorted((one for one in found if len(one) >= _SHORTEST), key=lambda one: (-len(one), one))


def _share_stem(one: str, other: str) -> bool:
    """Tell whether two words have a Snowball stem in common that both begin with."""
    from Stemmer import Stemmer

    if not _stemmers:
        _stemmers.extend((Stemmer("dutch"), Stemmer("dutch_porter")))
    for stemmer in _stemmers:
        stem = stemmer.stemWord(one)
        if len(stem) >= _SHORTEST_STEM and stem == stemmer.stemWord(other):
            rests = one.removeprefix(stem), other.removeprefix(stem)
            return all(len(rest) <= _LONGEST_REST and rest[:3] != "ing" for rest in rests)
    return False


_stemmers: list[Any] = []


def _can_inflect(word: str) -> bool:
    return _SHORTEST <= len(word) <= _LONGEST and word.isalpha()


@lru_cache(maxsize=_REMEMBERED)
def _bases(word: str) -> frozenset[tuple[str, str]]:
    """Give what a word may be a form of: as a noun or adjective, as a verb, as an action.

    An action (*toetsing*) is a form of its verb's infinitive and participle (*toetsen*, *getoetst*)
    and of nothing else.
    """
    nouns = {*_take_off(word, _NOUN_ENDINGS)}
    nouns |= {b for b in _take_off(word, _QUALITY_ENDINGS) if len(b) >= _SHORTEST_QUALITY}
    verbs = {*_take_off(word, _VERB_ENDINGS)}
    actions = {*_take_off(word, ("en", "t"))}
    actions |= {b for b in _take_off(word, _ACTION_ENDINGS) if len(b) >= _SHORTEST_ACTION}
    place = word.find("ge", 0, _LONGEST_PREFIX)
    if place >= 0 and word[-1] in ("dtn" if place else "dt"):
        participles = {*_take_off(word[:place] + word[place + 2 :], ("d", "t", "en"))}
        verbs |= participles
        actions |= participles
    return frozenset(
        (base, kind)
        for kind, bases in (("noun", nouns), ("verb", verbs), ("action", actions))
        for base in bases
    )


def _take_off(word: str, endings: Iterable[str]) -> Iterator[str]:
    for ending in endings:
        base = word[: len(word) - len(ending)]
        if word.endswith(ending) and len(base) >= _SHORTEST_BASE:
            bases = _closed(base) if ending[:1] in ("e", "i") and ending != "heden" else (base,)
            yield from (one for one in bases if len(one) >= _SHORTEST)


def _closed(base: str) -> Iterator[str]:
    """Give how a base is written on its own: *zak* from *zaken* is *zaak*, *zakk* is *zak*."""
    last, before = base[-1], base[-2]
    if last == before:
        yield base[:-1]
        return
    softened = base[:-1] + {"v": "f", "z": "s"}.get(last, last)
    if before in _VOWELS and last not in _VOWELS and base[-3] not in _VOWELS:
        yield softened[:-1] + before + softened[-1]
        if not any(letter in _VOWELS for letter in base[:-3]):
            return
    yield softened
