"""The source page: which of its lines belong together, and where a text stands on it."""

from typing import NamedTuple

BULLET = "– "


class Joined(NamedTuple):
    """A source page with its broken lines joined."""

    text: str
    """The paragraphs, without bullet marks, with a newline between them."""
    lines: tuple[int, ...]
    """The line of the page, counted from 1, for each character of the text."""

    def lines_of(self, start: int, end: int) -> tuple[int, int]:
        """Give the first and last line of the page for a span of the text."""
        return self.lines[start], self.lines[end - 1]


def join_lines(page: str) -> Joined:
    """Join the lines of a page that were broken within a paragraph.

    A line that ends with a space goes on on the next. A line that ends without one was cut inside a
    word where the next starts with a lower-case letter, and ends its paragraph elsewhere. A dash at
    the start of a line is a bullet mark only where a paragraph starts.
    """
    parts: list[str] = []
    numbers: list[int] = []
    rows = page.split("\n")
    goes_on = False
    for number, row in enumerate(rows, start=1):
        following = rows[number] if number < len(rows) else ""
        body = row if goes_on else row.removeprefix(BULLET)
        goes_on = row.endswith(" ") or following[:1].islower()
        piece = body if goes_on else body + "\n"
        parts.append(piece)
        numbers.extend([number] * len(piece))
    return Joined("".join(parts), tuple(numbers))


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
