"""Where a text that is not on a page comes nearest to it, and what differs there first.

The longest run of the text that stands on the page tells the passage. Of the words of a text only
so many are tried, so that a long text on a long page is answered in a moment too.
"""

import re
import unicodedata
from collections.abc import Iterator
from difflib import SequenceMatcher
from functools import cached_property
from typing import NamedTuple

from beleidstui.model.page_lines import Joined

_MOST_WORDS = 120
_MOST_PLACES = 20
_LEAST = 12
"""How many characters of a text must stand on the page for a passage to be near; half if less."""
_LOOKALIKES = str.maketrans("’‘‚`´ʼ′”“„«»‐‑‒–—−\u00a0\u2009\u202f", "'''''''\"\"\"\"\"------   ")
_SEEN = 30
"""How many characters of the page are shown before and after what differs."""


class Difference(NamedTuple):
    """The first character of a text that is another on the page."""

    here: str
    """In the text, with its accents; empty where the text ends."""
    there: str
    """On the page; a newline where its paragraph ends, empty where the page does."""
    passage: str
    """What stands around it on the page."""
    line: int
    """The printed line, from 1."""


class Passages:
    """The passages of a page, to compare texts with."""

    def __init__(self, joined: Joined) -> None:
        """Hold a page."""
        self._joined = joined

    def first_difference(self, text: str) -> Difference | None:
        """Give the first difference with the nearest passage; None where nothing is near."""
        page = self._joined.text
        run = _longest_run(self._folded, _folded(text))
        if run is None:
            return None
        at_text, at_page = _whole_letter(text, page, *_where(text, page, *run))
        around = page[max(_paragraph(page, at_page), at_page - _SEEN) : at_page + _SEEN]
        line = self._joined.lines[min(at_page, len(self._joined.lines) - 1)]
        passage = around.partition("\n")[0]
        return Difference(_letter(text, at_text), _letter(page, at_page), passage, line)

    @cached_property
    def _folded(self) -> str:
        return _folded(self._joined.text)


def _where(text: str, page: str, begin: int, place: int, length: int) -> tuple[int, int]:
    """Give where a text and the page first differ, around a run that they share."""
    if begin:
        start = _paragraph(page, place)
        at_text, after = _before(page[start:place], text[:begin])
        return at_text, start + after
    pairs = zip(text[:length], page[place : place + length], strict=True)
    same = next((n for n, (here, there) in enumerate(pairs) if here != there), length)
    return same, place + same


def _folded(text: str) -> str:
    """Give a text in which what looks alike is alike, each character in its own place."""
    small = text.translate(_LOOKALIKES)
    return "".join(one.lower() if len(one.lower()) == 1 else one for one in small)


def _longest_run(page: str, text: str) -> tuple[int, int, int] | None:
    """Give the start of a run in the text, its start on the page, and its length."""
    best = (0, 0, 0)
    starts = [match.start() for match in re.finditer(r"\S+", text)][:_MOST_WORDS]
    for start in [0, 1, *starts] if len(text) > 1 else []:
        longest = best[2]
        if page.find(text[start : start + longest + 1]) < 0:
            continue
        length = _run_from(page, text, start, longest + 1)
        if length > longest:
            best = (start, _best_place(page, text, start, length), length)
    return best if best[2] >= max(min(_LEAST, len(text) / 2), 2) else None


def _run_from(page: str, text: str, start: int, length: int) -> int:
    """Give how many characters from a start stand together on the page; so many surely do."""
    low, high = length, len(text) - start
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if text[start : start + middle] in page else (low, middle - 1)
    return min(low, len(text) - start)


def _best_place(page: str, text: str, start: int, length: int) -> int:
    """Give the place of a run after which the page is most like the text."""
    run = text[start : start + length]
    rest = text[start + length : start + length + _SEEN]

    def likeness(place: int) -> float:
        after = page[place + length : place + length + _SEEN]
        return SequenceMatcher(None, after, rest, autojunk=False).ratio()

    return max(_places(page, run), key=likeness)


def _places(page: str, run: str) -> Iterator[int]:
    place = page.find(run)
    for _ in range(_MOST_PLACES):
        if place < 0:
            return
        yield place
        place = page.find(run, place + 1)


def _before(page: str, text: str) -> tuple[int, int]:
    """Give where a text first differs from the end of what stands before it on the page."""
    tail = page[-2 * len(text) - _SEEN :]
    skipped = len(page) - len(tail)
    blocks = SequenceMatcher(None, tail, text, autojunk=False).get_matching_blocks()
    first = blocks[0]
    if first.size == 0:
        return 0, max(len(page) - len(text), 0)
    if first.b > 0:
        return 0, skipped + max(first.a - first.b, 0)
    return first.size, skipped + first.a + first.size


def _paragraph(page: str, place: int) -> int:
    return page.rfind("\n", 0, place) + 1


def _whole_letter(text: str, page: str, at_text: int, at_page: int) -> tuple[int, int]:
    """Go back to the letter where only the accent after it differs."""
    loose = _is_accent(text[at_text : at_text + 1]) or _is_accent(page[at_page : at_page + 1])
    return (at_text - 1, at_page - 1) if loose and at_text and at_page else (at_text, at_page)


def _letter(text: str, place: int) -> str:
    end = place + 1
    while _is_accent(text[end : end + 1]):
        end += 1
    return text[place:end]


def _is_accent(character: str) -> bool:
    return bool(character) and unicodedata.combining(character) > 0
