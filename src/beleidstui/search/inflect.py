"""Which words are forms of one word.

The Dutch Snowball stems bring the candidates: both of them, since one joins *sancties* and
*sanctie* and takes *wapen* for a verb, and the other does the reverse. They also join *veiling* and
*veilig*. So two words with a shared stem count as forms of one word only where taking off plain
endings, with the vowel written as Dutch spelling then wants it, makes them the same.
"""

from collections.abc import Iterable, Iterator
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
_VOWELS = "aeiou"


class Inflections:
    """The words of a vocabulary by their stems."""

    def __init__(self, vocabulary: Iterable[str]) -> None:
        """Keep these words; their stems are made when the first word is asked for."""
        self._vocabulary = tuple(word for word in vocabulary if _can_inflect(word))
        self._by_stem: dict[str, list[str]] = {}

    def of(self, word: str) -> list[str]:
        """Give the other forms of a folded word that are in the vocabulary."""
        if not _can_inflect(word):
            return []
        if not self._by_stem:
            for other in self._vocabulary:
                for stem in _stems(other):
                    self._by_stem.setdefault(stem, []).append(other)
        mine = set(_bases(word))
        found = dict.fromkeys(
            other for stem in _stems(word) for other in self._by_stem.get(stem, ())
        )
        return [other for other in found if other != word and not mine.isdisjoint(_bases(other))]


def noun_forms(word: str) -> list[str]:
    """Give a folded word and what it may be a plural of, longest first."""
    if not _can_inflect(word):
        return [word]
    found = {word, *(base for base, kind in _bases(word) if kind == "noun")}
    return sorted((one for one in found if len(one) >= _SHORTEST), key=lambda one: (-len(one), one))


def _stems(word: str) -> set[str]:
    from Stemmer import Stemmer

    if not _stemmers:
        _stemmers.extend((Stemmer("dutch"), Stemmer("dutch_porter")))
    found = {stemmer.stemWord(word) for stemmer in _stemmers}
    return found | {base for base, _ in _bases(word)}


_stemmers: list[Any] = []


def _can_inflect(word: str) -> bool:
    return _SHORTEST <= len(word) <= _LONGEST and word.isalpha()


def _bases(word: str) -> Iterator[tuple[str, str]]:
    """Give what a word may be a form of: as a noun or adjective, as a verb, as an action.

    An action (*toetsing*) is a form of its verb's infinitive and participle (*toetsen*, *getoetst*)
    and of nothing else.
    """
    for base in _take_off(word, _NOUN_ENDINGS):
        yield base, "noun"
    for base in _take_off(word, _QUALITY_ENDINGS):
        if len(base) >= _SHORTEST_QUALITY:
            yield base, "noun"
    for base in _take_off(word, _VERB_ENDINGS):
        yield base, "verb"
    for base in _take_off(word, ("en",)):
        yield base, "action"
    for base in _take_off(word, _ACTION_ENDINGS):
        if len(base) >= _SHORTEST_ACTION:
            yield base, "action"
    place = word.find("ge", 0, _LONGEST_PREFIX)
    if place >= 0 and word[-1] in ("dtn" if place else "dt"):
        for base in _take_off(word[:place] + word[place + 2 :], ("d", "t", "en")):
            yield base, "verb"
            yield base, "action"


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
