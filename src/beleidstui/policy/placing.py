"""Where a text stands on its source page."""

from typing import NamedTuple

from beleidstui.policy.model import Herkomst, Item, Kind
from beleidstui.policy.source import Joined

LITERAL_KEYS = {Kind.ARTIKEL: "titel", Kind.ROL: "naam", Kind.PUNT: "tekst"}
"""The key that claims to be verbatim, of each kind that can."""


class Placement(NamedTuple):
    """Where a text stands: its span in the joined page, and its first and last printed line."""

    start: int
    end: int
    first_line: int
    last_line: int


def locate_all(joined: Joined, texts: list[str]) -> list[Placement | None]:
    """Find each text on the page as whole words, each in a place of its own; None where it is not.

    The longest text chooses first, so that a short text never takes a place inside a longer one.
    """
    found: list[Placement | None] = [None] * len(texts)
    taken: list[tuple[int, int]] = []
    for index in sorted(range(len(texts)), key=lambda i: -len(texts[i])):
        text = texts[index]
        start = joined.text.find(text) if text else -1
        while start >= 0:
            end = start + len(text)
            if _stands_free(joined.text, start, end) and not _overlaps(taken, start, end):
                taken.append((start, end))
                found[index] = Placement(start, end, *joined.lines_of(start, end))
                break
            start = joined.text.find(text, start + 1)
    return found


def uncovered(joined: Joined, placements: list[Placement]) -> list[tuple[int, str]]:
    """Give every word of the page that is in none of the placements, with its printed line."""
    missing = []
    position = 0
    for placement in sorted(placements):
        missing += _words(joined, position, placement.start)
        position = placement.end
    return missing + _words(joined, position, len(joined.text))


def _words(joined: Joined, start: int, end: int) -> list[tuple[int, str]]:
    words = []
    for word in joined.text[start:end].split():
        start = joined.text.index(word, start)
        words.append((joined.lines[start], word))
        start += len(word)
    return words


def _stands_free(text: str, start: int, end: int) -> bool:
    before = text[start - 1 : start]
    after = text[end : end + 1]
    return not (before.isalnum() and text[start].isalnum()) and not (
        after.isalnum() and text[end - 1].isalnum()
    )


def _overlaps(taken: list[tuple[int, int]], start: int, end: int) -> bool:
    return any(start < other_end and other_start < end for other_start, other_end in taken)


def is_literal(item: Item, file: str) -> bool:
    """Tell whether the item claims to be verbatim from this source file."""
    return (
        item.kind in LITERAL_KEYS
        and item.herkomst is Herkomst.LETTERLIJK
        and item.source is not None
        and item.source.file == file
    )


def literal_text(item: Item) -> str:
    """Give the words of an item that claim to stand in the source: a bullet's text, or a title."""
    return item.text if item.kind is Kind.PUNT else item.title
