"""Which words are forms of one word: by both Dutch Snowball stems and by plain endings.

Neither stem is good alone: one joins *sancties* and *sanctie* and takes *wapen* for a verb, the
other does the reverse. A shared stem counts only where the words also look alike, so that
*veiling* is no form of *veiligheid*.
"""

from collections.abc import Iterable
from typing import Any

_SHORTEST = 4
_LONGEST_REST = 4
_ENDINGS = ("en", "e", "s", "n")


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
                for stem in self.stems(other):
                    self._by_stem.setdefault(stem, []).append(other)
        forms = dict.fromkeys(
            other for stem in self.stems(word) for other in self._by_stem.get(stem, ())
        )
        return [other for other in forms if other != word and _look_alike(word, other)]

    def stems(self, word: str) -> tuple[str, ...]:
        """Give the stems of a folded word, longest first; none where it cannot inflect."""
        if not _can_inflect(word):
            return ()
        from Stemmer import Stemmer

        if not _stemmers:
            _stemmers.extend((Stemmer("dutch"), Stemmer("dutch_porter")))
        found = {stemmer.stemWord(word) for stemmer in _stemmers}
        found.add(word)
        found.update(word[: -len(ending)] for ending in _ENDINGS if word.endswith(ending))
        return tuple(sorted((stem for stem in found if len(stem) >= 3), key=lambda s: (-len(s), s)))


_stemmers: list[Any] = []


def _can_inflect(word: str) -> bool:
    return _SHORTEST <= len(word) <= 64 and word.isalpha()


def _look_alike(one: str, other: str) -> bool:
    """Tell whether two words differ in their endings only, or in the *ge* of a participle."""
    return (
        _same_start(one, other)
        or (_is_participle(one) and _same_start(one[2:], other))
        or (_is_participle(other) and _same_start(one, other[2:]))
    )


def _is_participle(word: str) -> bool:
    return word.startswith("ge") and word[-1] in "dt"


def _same_start(one: str, other: str) -> bool:
    same = 0
    for mine, theirs in zip(one, other, strict=False):
        if mine != theirs:
            break
        same += 1
    rest = max(len(one), len(other)) - same
    return same >= 3 and rest <= _LONGEST_REST and same >= 0.6 * min(len(one), len(other))
