"""Which words of a source page are in no item."""

import re
from typing import NamedTuple

from beleidstui.compiling.placing import Placement
from beleidstui.model.page_lines import Joined


class Stretch(NamedTuple):
    """Words of a page that follow each other, and are all in no item."""

    words: tuple[tuple[int, str], ...]
    """Each with the printed line, from 1, that it begins on."""

    @property
    def lines(self) -> tuple[int, int]:
        """The first and last printed line that a word begins on."""
        return self.words[0][0], self.words[-1][0]

    @property
    def text(self) -> str:
        """The words with a space between."""
        return " ".join(word for _, word in self.words)


class Coverage(NamedTuple):
    """How much of a page is in an item."""

    total: int
    """The words of the page; its foot lines do not count."""
    stretches: tuple[Stretch, ...]
    """What is in no item, in order."""

    @property
    def missing(self) -> int:
        """How many words are in no item."""
        return sum(len(stretch.words) for stretch in self.stretches)


def cover(joined: Joined, placements: list[Placement], feet: set[int]) -> Coverage:
    """Give what of a page is in none of the placements; ``feet`` are its foot lines, from 1."""
    total = 0
    stretches: list[list[tuple[int, str]]] = [[]]
    for start, end, is_covered in _words(joined.text, placements):
        line = joined.lines[start]
        is_foot = line in feet
        total += not is_foot
        if not is_foot and not is_covered:
            stretches[-1].append((line, joined.text[start:end]))
        elif stretches[-1]:
            stretches.append([])
    return Coverage(total, tuple(Stretch(tuple(words)) for words in stretches if words))


def _words(text: str, placements: list[Placement]) -> list[tuple[int, int, bool]]:
    """Give the span of each word, and whether a placement has a part of it."""
    waiting = sorted(placements, reverse=True)
    reached = 0
    words = []
    for match in re.finditer(r"\S+", text):
        start, end = match.span()
        while waiting and waiting[-1].start < end:
            reached = max(reached, waiting.pop().end)
        if any(character.isalnum() for character in match.group()):
            words.append((start, end, reached > start))
    return words
