"""Where a compound can be cut, and whether a word is a part of one or only letters inside it."""

from collections.abc import Callable, Iterator
from typing import Any

from beleidstui.dutch import lexicon

LONGEST = 64
"""Letters of the longest word that is looked into."""
SHORTEST_PART = 4
_SURE_PART = 6
_LINKS = ("", "s", "e", "en", "n")
_SHORTEST_LEFT = 3
_REMEMBERED = 50_000
# What stands before or after a word without making a compound of it.
AFFIXES = frozenset(
    """
    aan anti baar bij binnen door elijk gelijk gen heid her ing inge ingen inter king lijk lijke
    ling linge loos mede mee men ming mis multi non onder ont open over samen schap schappen sing
    sten ster tegen teit ten tie ties ting toe trans tussen uit ver voor weer weg zaam
    """.split()  # noqa: SIM905 - a list of fifty strings says no more
)


class Compounds:
    """Tells parts of compounds by the words of some content and of the Dutch language."""

    def __init__(self, is_own: Callable[[str], bool]) -> None:
        """Ask this whether the content has a word."""
        self._is_own = is_own
        self._left: dict[tuple[str, int], bool] = {}
        self._right: dict[str, bool] = {}

    def is_word(self, text: str) -> bool:
        """Tell whether the content or the Dutch language has this word; no mere endings."""
        return text not in AFFIXES and (lexicon.exists(text) or self._is_own(text))

    def cuts(self, word: str) -> Iterator[int]:
        """Give where a word can be cut in two parts that are long enough to be told apart."""
        for place in range(_SURE_PART, len(word) - _SURE_PART + 1):
            if self._is_left(word[:place]) and self._is_right(word[place:]):
                yield place

    def part_of(self, whole: str, form: str, is_foreign: bool) -> tuple[int, int] | None:
        """Give the span of a form as the first part of a word of its own in a longer word.

        None where it stands there by chance among other letters.
        """
        place = whole.find(form)
        left, right = whole[:place], whole[place + len(form) :]
        ending = _ending(right)
        if (left or right) and self._is_border(left, right, ending, len(form), is_foreign):
            return place, place + len(form) + len(ending)
        return None

    def _is_border(self, left: str, right: str, ending: str, size: int, is_foreign: bool) -> bool:
        """Tell whether a part stands between other parts, not by chance among letters."""
        if len(left) + size + len(right) > LONGEST:
            return False
        if right != ending and not self._is_right(right):
            return False
        is_short = size == SHORTEST_PART
        if not left or self._is_left(left, SHORTEST_PART if is_short else _SHORTEST_LEFT):
            return True
        return right == ending and is_foreign and not is_short and len(left) >= _SHORTEST_LEFT

    def _is_right(self, text: str) -> bool:
        """Tell whether this can follow a part: one word or two, after a linking letter or not."""
        known = self._right.get(text)
        if known is None:
            known = self._right[text] = self._can_follow(text)
            _bound(self._right)
        return known

    def _can_follow(self, text: str) -> bool:
        for link in _LINKS:
            if text.startswith(link):
                rest = text[len(link) :]
                if self._is_long_word(rest):
                    return True
                for place in range(SHORTEST_PART, len(rest) - SHORTEST_PART + 1):
                    if self.is_word(rest[place:]) and self._is_left_word(rest[:place]):
                        return True
        return False

    def _is_left(self, text: str, shortest: int = _SHORTEST_LEFT) -> bool:
        """Tell whether this can stand before a part: one word or two, with linking letters."""
        known = self._left.get((text, shortest))
        if known is None:
            known = self._left[text, shortest] = self._can_precede(text, shortest)
            _bound(self._left)
        return known

    def _can_precede(self, text: str, shortest: int) -> bool:
        for link in _LINKS:
            part = text[: len(text) - len(link)]
            if text.endswith(link) and len(part) >= shortest and self.is_word(part):
                return True
        for place in range(SHORTEST_PART, len(text) - SHORTEST_PART + 1):
            if self._is_left_word(text[:place]) and self._is_left_word(text[place:]):
                return True
        return False

    def _is_left_word(self, text: str) -> bool:
        for link in _LINKS:
            if text.endswith(link) and self._is_long_word(text[: len(text) - len(link)]):
                return True
        return False

    def _is_long_word(self, text: str) -> bool:
        return len(text) >= SHORTEST_PART and self.is_word(text)


def _bound(known: dict[Any, bool]) -> None:
    """Forget all where there is too much."""
    if len(known) > _REMEMBERED:
        known.clear()


def _ending(right: str) -> str:
    return right if right in ("", "s", "e", "en", "n", "es") else ""
