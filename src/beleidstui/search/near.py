"""From a word that finds nothing to the words of the content that are close to it."""

import re
from collections.abc import Iterator

from beleidstui.dutch import lexicon
from beleidstui.dutch.sound import pattern_of, sound_of
from beleidstui.search.fields import ENGLISH, RELATED, SHOWN, VARIANT
from beleidstui.search.index import Index
from beleidstui.search.match import (
    LONGEST,
    ONE_TYPO,
    PREFIX,
    SOUND,
    TWO_TYPOS,
    Match,
    Matcher,
    remember,
)
from beleidstui.search.query import Asked

_SURE_TAIL = 6
_ONE_TYPO_FROM = 4
_TWO_TYPOS_FROM = 8
_SOUND_ALIKE = ("ck", "sz", "fv", "ij", "iy")
_SLIPS_COUNT = frozenset((*SHOWN, VARIANT, ENGLISH, RELATED))
_Places = dict[str, list[tuple[str, int, int]]]


class Nearness:
    """Finds the words of one index that are a slip away, or sound alike; remembers its answers."""

    def __init__(self, index: Index, matcher: Matcher) -> None:
        """Search the vocabulary of this index, which this matcher knows."""
        self._index = index
        self._matcher = matcher
        self._wholes: _Places = {}
        self._parts_in: _Places = {}
        self._texts: dict[int, str] = {}
        self._sizes: dict[int, dict[int, list[str]]] = {}
        self._known: dict[str, tuple[Match, ...]] = {}

    def of(self, word: str) -> tuple[Match, ...]:
        """Give the words that are close to this one; none for a word that exists itself."""
        return remember(self._known, word, lambda: tuple(self._find(word)))

    def _find(self, word: str) -> Iterator[Match]:
        size = len(word)
        if size < _ONE_TYPO_FROM or size > LONGEST or not word.isalpha() or lexicon.exists(word):
            return
        far: list[Match] = []
        for places in (self._whole_words, self._word_parts):
            found = self._slips(word, places())
            near = [one for one in found if one.kind == ONE_TYPO]
            if near:
                yield from near
                return
            far = far or found
        yield from self._sounding(word) or ([] if lexicon.is_compound(word) else far)

    def _slips(self, word: str, places: _Places) -> list[Match]:
        """Give the nearest of these words or parts of words: all one slip away, or all two."""
        from rapidfuzz.distance import OSA
        from rapidfuzz.process import extract

        limit = 2 if len(word) >= _TWO_TYPOS_FROM else 1
        by_size = self._by_size(places)
        sizes = range(len(word) - limit, len(word) + limit + 1)
        can_be = [one for size in sizes for one in by_size.get(size, ())]
        found = extract(word, can_be, scorer=OSA.distance, score_cutoff=limit, limit=None)
        slips = [(near, int(far)) for near, far, _ in found if _is_slip(word, near, int(far))]
        return [
            Match(whole, ONE_TYPO if far == 1 else TWO_TYPOS, start, end)
            for near, far in slips
            if far == slips[0][1]
            for whole, start, end in places[near]
        ]

    def _sounding(self, word: str) -> list[Match]:
        """Give the words of the content that sound alike, else what such a Dutch word means."""
        sound = sound_of(word)
        pattern = pattern_of(sound)
        for places in (self._whole_words(), self._word_parts()):
            alike = [
                Match(whole, SOUND, start, end)
                for found in re.finditer(pattern, self._as_text(places))
                if len(found[1]) >= _ONE_TYPO_FROM and sound_of(found[1]) == sound
                for whole, start, end in places[found[1]]
            ]
            if alike:
                return alike
        for other in lexicon.matching(pattern):
            if sound_of(other) == sound:
                meant = self._matcher.sure(Asked(other, False, False))
                alike = [one._replace(kind=SOUND) for one in meant if one.kind != PREFIX]
                if alike:
                    return alike
        return []

    def _by_size(self, places: _Places) -> dict[int, list[str]]:
        """Give the words by their length: a slip changes that by one at most."""
        by_size = self._sizes.get(id(places))
        if by_size is None:
            by_size = self._sizes[id(places)] = {}
            for word in places:
                by_size.setdefault(len(word), []).append(word)
        return by_size

    def _as_text(self, places: _Places) -> str:
        """Give the words as lines, to be gone through in one go."""
        text = self._texts.get(id(places))
        if text is None:
            text = self._texts[id(places)] = "\n".join(("", *places, ""))
        return text

    def _whole_words(self) -> _Places:
        """Give the words of the content in which a slip can be made."""
        if not self._wholes:
            for word in self._index.vocabulary:
                counts = any(field in _SLIPS_COUNT for field in self._index.fields(word))
                can_slip = word.isalpha() and len(word) <= LONGEST
                if counts and can_slip and not self._index.is_acronym(word):
                    self._wholes[word] = [(word, 0, len(word))]
        return self._wholes

    def _word_parts(self) -> _Places:
        """Give the parts of the compounds of the content, each with the words it stands in."""
        if not self._parts_in:
            lexicon.know_all()
            for word in self._whole_words():
                for place in range(_SURE_TAIL, len(word) - _SURE_TAIL + 1):
                    if self._matcher.is_cut(word[:place], word[place:]):
                        for start, end in ((0, place), (place, len(word))):
                            part = self._parts_in.setdefault(word[start:end], [])
                            part.append((word, start, end))
        return self._parts_in


def _is_slip(word: str, other: str, distance: int) -> bool:
    """Tell whether a near word can be meant: a first letter is seldom wrong."""
    if not distance or min(len(word), len(other)) < _ONE_TYPO_FROM:
        return False
    if word[0] == other[0]:
        return True
    if distance > 1:
        return False
    if word[1:] == other[1:]:
        return any(word[0] in pair and other[0] in pair for pair in _SOUND_ALIKE)
    return word[:2] == other[1::-1] or word[1:] == other or word == other[1:]
