"""From a word that finds nothing to the words of the content that are close to it."""

import re
from collections.abc import Callable, Iterable, Iterator
from string import ascii_lowercase

from beleidstui.dutch import lexicon
from beleidstui.dutch.compounds import LONGEST
from beleidstui.dutch.sound import first_letters, pattern_of, sound_of
from beleidstui.library.spelling import Spelling
from beleidstui.search.index import Index
from beleidstui.search.match import (
    ONE_TYPO,
    PREFIX,
    SOUND,
    TWO_TYPOS,
    Match,
    Matcher,
    remember,
)
from beleidstui.search.query import Asked

_ONE_TYPO_FROM = 4
_TWO_TYPOS_FROM = 8
_SOUND_ALIKE = ("ck", "sz", "fv", "ij", "iy")
_Places = Callable[[str], Iterable[tuple[str, int, int]]]


class Nearness:
    """Finds the words of one index that are a slip away, or sound alike; remembers its answers."""

    def __init__(self, index: Index, matcher: Matcher) -> None:
        """Search the vocabulary of this index, which this matcher knows."""
        self._matcher = matcher
        self._ways: tuple[tuple[Spelling, _Places], ...] = (
            (index.slipping, lambda word: ((word, 0, len(word)),)),
            (index.parts, index.with_part),
        )
        self._known: dict[str, tuple[Match, ...]] = {}

    def of(self, word: str) -> tuple[Match, ...]:
        """Give the words that are close to this one; none for a word that exists itself."""
        return remember(self._known, word, lambda: tuple(self._find(word)))

    def _find(self, word: str) -> Iterator[Match]:
        size = len(word)
        if size < _ONE_TYPO_FROM or size > LONGEST or not word.isalpha() or lexicon.exists(word):
            return
        near = self._one_slip(word)
        if near:
            yield from near
            return
        heard = self._sounding(word)
        if heard or size < _TWO_TYPOS_FROM or lexicon.is_compound(word):
            yield from heard
            return
        for spelling, places in self._ways:
            near = _two_slips(word, spelling, places)
            if near:
                yield from near
                return

    def _one_slip(self, word: str) -> list[Match]:
        """Give the words, or else the parts of words, that one slip makes of this one."""
        first, later = slips_in_first(word), slips_after_first(word)
        for spelling, places in self._ways:
            near = spelling.among(word[0], later).union(one for one in first if one in spelling)
            found = [
                Match(whole, ONE_TYPO, start, end)
                for one in sorted(near)
                if len(one) >= _ONE_TYPO_FROM
                for whole, start, end in places(one)
            ]
            if found:
                return found
        return []

    def _sounding(self, word: str) -> list[Match]:
        """Give the words of the content that sound alike, else what such a Dutch word means."""
        sound = sound_of(word)
        pattern = pattern_of(sound)
        for spelling, places in self._ways:
            alike = [
                Match(whole, SOUND, start, end)
                for letter in sorted(first_letters(sound))
                for found in re.finditer(pattern, spelling.of_letter(letter))
                if len(found[1]) >= _ONE_TYPO_FROM and sound_of(found[1]) == sound
                for whole, start, end in places(found[1])
            ]
            if alike:
                return alike
        for other in lexicon.matching(pattern, first_letters(sound)):
            if sound_of(other) == sound:
                meant = self._matcher.sure(Asked(other, False, False))
                alike = [one._replace(kind=SOUND) for one in meant if one.kind != PREFIX]
                if alike:
                    return alike
        return []


def _two_slips(word: str, spelling: Spelling, places: _Places) -> list[Match]:
    """Give the words, or parts of words, that are two slips away."""
    from rapidfuzz.distance import OSA  # dear to load, and seldom needed
    from rapidfuzz.process import extract

    alike = spelling.of_letter(word[0]).split()  # two slips leave the first letter
    found = extract(word, alike, scorer=OSA.distance, score_cutoff=2, limit=None)
    return [
        Match(whole, TWO_TYPOS, start, end)
        for near, far, _ in found
        if far == 2 and len(near) >= _ONE_TYPO_FROM
        for whole, start, end in places(near)
    ]


def slips_after_first(word: str) -> set[str]:
    """Give all that one slip can make of a word of plain letters where its first letter is right.

    A slip is a letter too many, too few or wrong, or two neighbours that changed places.
    """
    cuts = [(word[:place], word[place:]) for place in range(1, len(word) + 1)]
    made = {left + right[1:] for left, right in cuts}
    made |= {left + right[1] + right[0] + right[2:] for left, right in cuts if len(right) > 1}
    for letter in ascii_lowercase:
        made |= {left + letter + right for left, right in cuts}
        made |= {left + letter + right[1:] for left, right in cuts}
    return made - {word}


def slips_in_first(word: str) -> set[str]:
    """Give what one slip in the first letter makes of a word, where such a slip is likely.

    It is one too many or too few, swapped with the second, or another that sounds alike.
    """
    made = {word[1:], word[1] + word[0] + word[2:]}
    made |= {letter + word for letter in ascii_lowercase}
    alike = (pair.replace(word[0], "") for pair in _SOUND_ALIKE if word[0] in pair)
    return (made | {letter + word[1:] for letter in alike}) - {word}
