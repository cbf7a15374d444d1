"""The words that a query means: some whole, and all with a certain beginning."""

from collections.abc import Collection, Iterable, Sequence

from beleidstui.dutch.fillers import FILLERS
from beleidstui.search.match import Match

_Span = tuple[int, int]
_NOTHING: set[_Span] = set()


class Meant:
    """Tells whether a word is meant, and which part of it."""

    def __init__(self, matches: Iterable[Match] = ()) -> None:
        """Mean the words of these matches."""
        self._whole: dict[str, set[_Span]] = {}
        self._begun: tuple[str, ...] = ()
        self._never = FILLERS
        """What begins so and is not meant: fillers, and the beginning as a word of its own."""
        self.add(matches)

    def add(self, matches: Iterable[Match]) -> None:
        """Mean the words of these matches too."""
        for one in matches:
            if one.is_beginning:
                self._begun = (*self._begun, one.word)
                self._never |= {one.word}
            else:
                self._whole.setdefault(one.word, set()).add((one.start, one.end))

    def __bool__(self) -> bool:
        """Tell whether any word is meant."""
        return bool(self._whole or self._begun)

    def __contains__(self, word: str) -> bool:
        """Tell whether a word is meant."""
        return word in self._whole or self._is_begun(word)

    def _is_begun(self, word: str) -> bool:
        return word.startswith(self._begun) and word not in self._never

    def is_in(self, words: Iterable[str]) -> bool:
        """Tell whether any of these words is meant."""
        if not self._whole.keys().isdisjoint(words):
            return True
        return bool(self._begun) and any(map(self._is_begun, words))

    def spans(self, word: str) -> Collection[_Span]:
        """Give which parts of a word are meant."""
        found = self._whole.get(word, _NOTHING)
        if not self._begun or not self._is_begun(word):
            return found
        return found | {(0, len(start)) for start in self._begun if word.startswith(start)}

    def places(self, words: Sequence[str], joined: str) -> list[int]:
        """Give where words that are meant stand among these, in any order.

        They are also given as one text, with a space before and after each: what begins so is
        found sooner there.
        """
        found: list[int] = []
        if not self._whole.keys().isdisjoint(words):
            found += [place for place, word in enumerate(words) if word in self._whole]
        for start in self._begun:
            at = joined.find(f" {start}")
            while at >= 0:
                place = joined.count(" ", 0, at)
                if words[place] not in self._never:
                    found.append(place)
                at = joined.find(f" {start}", at + 1)
        return found

    def copy(self) -> "Meant":
        """Give the same words, to be added to."""
        made = Meant()
        made._whole = {word: set(spans) for word, spans in self._whole.items()}
        made._begun, made._never = self._begun, self._never
        return made
