"""Where a text stands on its source page."""

import re
from bisect import bisect_left, insort
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from beleidstui.model.nodes import HEADED, Node, Part
from beleidstui.model.page_lines import Joined

_MARK = (
    r"(?i)\s*(?:[-–—•*▪]\s*)?(?:\(?(?:[a-z]|[ivx]{1,4}|\d{1,3}(?:\.\d+)*)[.):°]?\s+)?"
    r"(?:(?:niet-)?(?:beleids)?artikel\s+\d+[.:]?\s*)?"
)


class Placement(NamedTuple):
    """Where a text stands: its span in the joined page, and its first and last printed line."""

    start: int
    end: int
    first_line: int
    last_line: int


class Places:
    """The places of a page that are taken, and those that are free for a text."""

    def __init__(self, joined: Joined) -> None:
        """Hold a page on which nothing is taken."""
        self.joined = joined
        self._taken: list[tuple[int, int]] = []

    def take(self, start: int, end: int) -> Placement:
        """Take a part of the page, so that nothing else can stand there."""
        insort(self._taken, (start, end))
        return Placement(start, end, *self.joined.lines_of(start, end))

    def of(self, text: str, part: tuple[int, int] | None = None) -> Iterator[tuple[int, int]]:
        """Give where a text stands as whole words, in the page or a part of it, taken or not."""
        low, high = part or (0, len(self.joined.text))
        start = self.joined.text.find(text, low, high) if text else -1
        while start >= 0:
            end = start + len(text)
            if _stands_free(self.joined.text, start, end):
                yield start, end
            start = self.joined.text.find(text, start + 1, high)

    def free(self, text: str, part: tuple[int, int] | None = None) -> Iterator[tuple[int, int]]:
        """Give where a text stands as whole words and nothing else does."""
        return (span for span in self.of(text, part) if not self._is_taken(*span))

    def row(self, cells: Sequence[str], start: int, end: int) -> tuple[int, int] | None:
        """Give where cells stand after each other and nothing else does, within a stretch.

        They are all of one or more printed lines; between them any white space may stand. An empty
        stretch where all cells are empty, None where they stand nowhere.
        """
        words = [re.escape(word) for cell in cells for word in cell.split()]
        if not words:
            return start, start
        for found in re.compile(r"\s+".join(words)).finditer(self.joined.text, start, end):
            first, last = found.span()
            if self._are_lines(first, last) and not self._is_taken(first, last):
                return first, last
        return None

    def _are_lines(self, start: int, end: int) -> bool:
        """Tell whether a span begins a printed line, its mark aside, and ends one."""
        text, lines = self.joined.text, self.joined.lines
        begin = start
        while begin > 0 and text[begin - 1] != "\n" and lines[begin - 1] == lines[start]:
            begin -= 1
        stop = end
        while stop < len(text) and text[stop] != "\n" and lines[stop] == lines[end - 1]:
            stop += 1
        return re.fullmatch(_MARK, text[begin:start]) is not None and not text[end:stop].strip()

    def _is_taken(self, start: int, end: int) -> bool:
        # What is taken never overlaps, so only the neighbours can be in the way.
        after = bisect_left(self._taken, (start, end))
        return any(
            start < other_end and other_start < end
            for other_start, other_end in self._taken[max(after - 1, 0) : after + 1]
        )


def _stands_free(text: str, start: int, end: int) -> bool:
    before = text[start - 1 : start]
    after = text[end : end + 1]
    return not (before.isalnum() and text[start].isalnum()) and not (
        after.isalnum() and text[end - 1].isalnum()
    )


def literal_text(item: Node) -> str:
    """Give the words of an item that claim to stand in the source: its text, or else its title."""
    if isinstance(item, Part) and not item.is_named:
        return item.text
    return item.title if item.kind in HEADED else item.text or item.title


def literal_key(item: Node) -> str:
    """Give the key of the words that claim to stand in the source."""
    return "tekst" if item.text and item.kind not in HEADED else "titel"


def with_marker(placement: Placement, text: str) -> Placement:
    """Give a placement with what stands before it in its paragraph and is only its mark.

    That is the letter, the number or *Artikel 4* before a heading, a bullet, the sign of a note.
    """
    start = text.rfind("\n", 0, placement.start) + 1
    is_mark = re.fullmatch(_MARK, text[start : placement.start]) is not None
    return placement._replace(start=start) if is_mark else placement
