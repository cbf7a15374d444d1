"""How the words of a library are spelled, for who seeks by letters and not by whole words."""

from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from functools import lru_cache

from beleidstui.library import tables as kept
from beleidstui.library.tables import Tables

ALL, CAN_SLIP, PARTS, ACRONYMS = "aspc"
"""The lists there are: all words, those in which a slip is likely, parts of compounds, acronyms."""
_MANY = 60
"""Words that are looked up in the lines of a letter, before a set of them is worth its time."""
_FEW = 4
"""Letters of which the words that hold them are remembered: most that is sought begins so too."""
_REMEMBERED = 64


class Spelling:
    """One list of words, read a letter at a time, or whole where it must be."""

    def __init__(self, tables: Tables, way: str) -> None:
        """Read one of the lists of these tables."""
        self._tables, self._way = tables, way
        self._by_letter: dict[str, str] = {}
        self._words: dict[str, frozenset[str]] = {}
        self._asked: dict[str, int] = {}
        self._whole = ""
        self._with_few = lru_cache(_REMEMBERED)(self._find_with_few)

    def of_letter(self, letter: str) -> str:
        """Give the sorted words that begin with a letter as lines, with a break around each."""
        if letter not in self._by_letter:
            found = self._tables.get(kept.SPELLING, f"{self._way}{letter}")
            self._by_letter[letter] = f"\n{found}\n" if found else ""
        return self._by_letter[letter]

    def whole(self) -> str:
        """Give all words as lines, with a break around each."""
        if not self._whole:
            rows = self._tables.between(kept.SPELLING, self._way, self._way + kept.LAST)
            self._whole = "\n".join(("", *(lines for _, lines in rows), ""))
        return self._whole

    def holding(self, text: str) -> Iterator[str]:
        """Give the words with a text of a few letters or more in them, in order."""
        return _lines_with(text, self._with_few(text[:_FEW]))

    def __contains__(self, word: str) -> bool:
        """Tell whether a word is on the list."""
        letter = word[:1]
        words = self._words.get(letter)
        if words is not None:
            return word in words
        asked = self._asked[letter] = self._asked.get(letter, 0) + 1
        if asked > _MANY:
            return word in self._set_of(letter)
        return bool(word) and f"\n{word}\n" in self.of_letter(letter)

    def among(self, letter: str, words: AbstractSet[str]) -> set[str]:
        """Give which of many words, all of which begin with a letter, are on the list."""
        return set(words & self._set_of(letter))

    def know_all(self) -> None:
        """Make sets of the list: worth its time where many words are looked up."""
        for key, _ in self._tables.between(kept.SPELLING, self._way, self._way + kept.LAST):
            self._set_of(str(key)[len(self._way) :])

    def beginning(self, start: str) -> list[str]:
        """Give the words that begin so, in order."""
        lines = self.of_letter(start[:1])
        first = lines.find(f"\n{start}")
        if first < 0:
            return []
        last = lines.rfind(f"\n{start}")
        return lines[first + 1 : lines.index("\n", last + 1)].split("\n")

    def _find_with_few(self, letters: str) -> str:
        return "\n".join(("", *_lines_with(letters, self.whole()), ""))

    def _set_of(self, letter: str) -> frozenset[str]:
        if letter not in self._words:
            self._words[letter] = frozenset(self.of_letter(letter).split())
        return self._words[letter]


def _lines_with(text: str, lines: str) -> Iterator[str]:
    """Give the lines with a text in them; there is a break around each."""
    place = lines.find(text)
    while place >= 0:
        start, end = lines.rfind("\n", 0, place) + 1, lines.find("\n", place)
        yield lines[start:end]
        place = lines.find(text, end)
