"""The headings of a source page: the paragraphs that are the name of a role or of an article."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from beleidstui.model.nodes import HEADED, Node, walk
from beleidstui.model.page_lines import Joined
from beleidstui.model.roles import ROLES

_NUMBERED = re.compile(
    r"\s*(?:[-–—•*]\s+)?(?:[A-Za-z]\.\s+|\d+(?:\.\d+)*\.?\s+)?"
    r"(?:(?:niet-)?(?:beleids)?artikel\s+\d+[.:]?\s*|\d+[.:]\s*)?",
    re.IGNORECASE,
)


class Heading(NamedTuple):
    """A heading on a page: the span of its name in the joined text."""

    start: int
    end: int
    name: str
    is_role: bool


class Headings:
    """The headings of one page, in order, and which part of the page each is above."""

    def __init__(self, joined: Joined, articles: Iterable[Node]) -> None:
        """Find the titles of these articles and of their parts, also in capitals."""
        names = dict.fromkeys(ROLES, True)
        for article in articles:
            names |= {part.title: True for part in walk(article) if part.kind in HEADED}
            names.setdefault(article.title, False)
        names.pop("", None)
        names |= {name.upper(): is_role for name, is_role in names.items()}
        self.all = list(_find(joined.text, names))
        self._numbers: dict[str, list[int]] = {}
        for number, one in enumerate(self.all):
            if one.is_role:
                self._numbers.setdefault(one.name, []).append(number)
        self._starts = [one.start for one in self.all]
        self._ends = [*self._starts[1:], len(joined.text)]

    def of_role(self, name: str) -> list[int]:
        """Give the numbers of the headings of a role."""
        return self._numbers.get(name, [])

    def region(self, number: int) -> tuple[int, int]:
        """Give the part of the page below a heading, to the next."""
        return self.all[number].end, self._ends[number]

    def outside(self, name: str) -> list[tuple[int, int]]:
        """Give the parts of the page that are under no heading of a role but this one."""
        first = self.all[0].start if self.all else self._ends[-1]
        below = [
            self.region(number)
            for number, one in enumerate(self.all)
            if not one.is_role or one.name.casefold() == name.casefold()
        ]
        return [(0, first), *below]

    def above(self, place: int) -> Heading | None:
        """Give the heading that a place stands under; None above the first."""
        number = bisect_right(self._starts, place) - 1
        return self.all[number] if number >= 0 else None


def _find(text: str, names: dict[str, bool]) -> Iterator[Heading]:
    start = 0
    for paragraph in text.split("\n"):
        found = _heading(paragraph, names)
        if found is not None:
            begin, name = found
            yield Heading(start + begin, start + begin + len(name), name, names[name])
        start += len(paragraph) + 1


def _heading(paragraph: str, names: dict[str, bool]) -> tuple[int, str] | None:
    """Give the name that a paragraph has as its heading, and where in the paragraph it begins.

    The name of a role may also stand before a colon, with its text on the same line.
    """
    numbered = _NUMBERED.match(paragraph)
    for begin in (len(paragraph) - len(paragraph.lstrip()), numbered.end() if numbered else 0):
        body = paragraph[begin:].rstrip()
        for name in (body, body.rstrip(" .:")):
            if name in names:
                return begin, name
        name = body.partition(":")[0].rstrip()
        if names.get(name, False):
            return begin, name
    return None
