"""The source page: which of its lines belong together."""

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
