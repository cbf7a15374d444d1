"""Which words are forms of one word: by both Dutch Snowball stems and by plain endings.

Neither stem is good alone: one joins *sancties* and *sanctie* and takes *wapen* for a verb, the
other does the reverse. A shared stem counts only where the words also differ in their endings
alone, so that *veiling* is no form of *veilig*.
"""

from collections.abc import Iterable
from typing import Any

_SHORTEST = 4
_LONGEST = 64
_PLAIN_ENDINGS = ("en", "e", "s", "n")
_ENDINGS = frozenset(
    ("", *"s e n d t en es de te den ten end ende er ers ere ing ingen heid".split())
)
_LONGEST_PREFIX = 6
_SHORTEST_SAME = 3


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
        return [other for other in forms if other != word and _differ_in_endings(word, other)]

    def stems(self, word: str) -> tuple[str, ...]:
        """Give the stems of a folded word, itself included, longest first; none of a short one."""
        if not _can_inflect(word):
            return ()
        from Stemmer import Stemmer

        if not _stemmers:
            _stemmers.extend((Stemmer("dutch"), Stemmer("dutch_porter")))
        found = {stemmer.stemWord(word) for stemmer in _stemmers}
        found.add(word)
        found.update(word[: -len(end)] for end in _PLAIN_ENDINGS if word.endswith(end))
        long = (stem for stem in found if len(stem) >= _SHORTEST_SAME)
        return tuple(sorted(long, key=lambda stem: (-len(stem), stem)))


_stemmers: list[Any] = []


def _can_inflect(word: str) -> bool:
    return _SHORTEST <= len(word) <= _LONGEST and word.isalpha()


def _differ_in_endings(one: str, other: str) -> bool:
    """Tell whether two words differ in their endings only, or in the *ge* of a participle."""
    return any(
        _same_start(_single(mine), _single(theirs))
        for mine in (one, *_without_ge(one))
        for theirs in (other, *_without_ge(other))
    )


def _without_ge(word: str) -> Iterable[str]:
    """Give what a participle may come from: *getoetst*, *uitgevoerd*."""
    place = word.find("ge", 0, _LONGEST_PREFIX)
    if place >= 0 and word[-1] in "dtn":
        yield word[:place] + word[place + 2 :]


def _single(word: str) -> str:
    """Write doubled letters once: *aanvraag* and *aanvragen* then begin alike."""
    return "".join(
        letter
        for place, letter in enumerate(word)
        if word[place : place + 1] != word[place + 1 : place + 2]
    )


def _same_start(one: str, other: str) -> bool:
    same = 0
    for mine, theirs in zip(one, other, strict=False):
        if mine != theirs:
            break
        same += 1
    while same >= _SHORTEST_SAME:
        if one[same:] in _ENDINGS and other[same:] in _ENDINGS:
            return True
        same -= 1
    return False
