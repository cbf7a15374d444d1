"""The source page: which of its lines belong together.

Tools that take text out of a paper end a line in two ways. Some leave the space after the last
word of a line that goes on; there a line without one ends its paragraph, or was cut inside a word.
Others leave no space at the end of any line; there a paragraph ends before an empty line, a bullet
or a lettered line, after the end of a sentence, and around a heading. Which of the two a page is,
it says itself. The page is never changed: what was read over has no place in the text.
"""

import re
from collections.abc import Iterator
from enum import StrEnum
from itertools import pairwise
from typing import NamedTuple

from beleidstui.dutch.fillers import FILLERS
from beleidstui.model.source import SourcePage

BULLET = re.compile(r"[ \t]*(?:[–—‒•▪◦∙‣\uf0b7-][ \t]+|o[ \t]{2,})")
_OWN_LINE = re.compile(r"[ \t]*(?:(?:[a-z]|\d{1,2}|[ivx]{1,4})[.)]\s|waarvan\b)")
_SENTENCE_END = re.compile(r"[.:;!?…]['\"’”»)]*$")
_BROKEN_WORD = re.compile(r"([^\W\d_]+)-$")
_LAST_WORD = re.compile(r"[^\W\d_]+$")
_FIRST_WORD = re.compile(r"(?=[^\W\dA-Z_])[^\W\d_]+")
_KEPT_HYPHEN = re.compile(r"(?:[A-Z]{2,}|[A-Z]|\d)-$")
READ_OVER = dict.fromkeys(map(ord, "\f\t\u00ad"), " ")
"""What tools put on a page, as it is looked at for characters that may not be there."""
BY_LINE = "alinea"
_SHORT = 0.6
_MOST_IN_A_HEADING = 10


class Reading(StrEnum):
    """How a page tells that a line goes on."""

    SPACES = "een spatie aan het eind"
    SENTENCES = "zinnen en witregels"
    LINES = "elke regel een alinea"


class Hyphen(NamedTuple):
    """A hyphen at the end of a line of which nothing tells whether it belongs to the word."""

    line: int
    """The printed line, from 1."""
    word: str
    """The word as it was read."""


class Joined(NamedTuple):
    """A source page with its broken lines joined."""

    text: str
    """The paragraphs, without bullet marks, with a newline between them."""
    lines: tuple[int, ...]
    """The line of the page, counted from 1, for each character of the text."""
    reading: Reading = Reading.SPACES
    doubtful: tuple[Hyphen, ...] = ()

    def lines_of(self, start: int, end: int) -> tuple[int, int]:
        """Give the first and last line of the page for a span of the text."""
        return self.lines[start], self.lines[end - 1]


def join_lines(page: str, by_line: bool = False) -> Joined:
    """Join the lines of a page that were broken within a paragraph.

    By line each is a paragraph, and nothing was broken.
    """
    raw = page.split("\n")
    rows = [_plain(row) for row in raw]
    reading = Reading.LINES if by_line else reading_of(rows, page)
    ends = [row.endswith("\f") or after.startswith("\f") for row, after in pairwise([*raw, ""])]
    goes_on = [on and not end for on, end in zip(_goes_on(rows, reading), ends, strict=True)]
    parts: list[str] = []
    numbers: list[int] = []
    doubtful: list[Hyphen] = []
    for number, row in enumerate(rows):
        is_inside = by_line or (number > 0 and goes_on[number - 1])
        mark = None if is_inside else BULLET.match(row)
        piece = row[mark.end() :] if mark else row
        if number and goes_on[number - 1]:
            piece = piece.lstrip(" ")  # a hanging indent is no part of the text
        if not goes_on[number]:
            piece += "\n"
        elif not piece.endswith(" ") and number + 1 < len(rows):
            piece, doubt = _before(piece, rows[number + 1].lstrip(" "), reading, page)
            doubtful += [Hyphen(number + 1, doubt)] if doubt else []
        parts.append(piece)
        numbers.extend([number + 1] * len(piece))
    return Joined("".join(parts), tuple(numbers), reading, tuple(doubtful))


def joined(page: SourcePage) -> Joined:
    """Join the lines of a source page as its author says that they are."""
    return join_lines(page.text, page.lines == BY_LINE)


def reading_of(rows: list[str], page: str) -> Reading:
    """Tell how the lines of a page say that they go on.

    Where no line ends with a space, it is told by the words at the ends of the lines: whether two
    that follow each other are whole words, or the halves of one.
    """
    if any(row.endswith(" ") for row in rows if row.strip()):
        return Reading.SPACES
    from beleidstui.dutch.lexicon import is_dutch

    whole = cut = 0
    for row, after in pairwise(rows):
        last, first = _LAST_WORD.search(row), _FIRST_WORD.match(after)
        if last is not None and first is not None:
            is_cut = _is_cut(row, after, page)
            cut += is_cut
            whole += not is_cut and is_dutch(last[0].lower()) and is_dutch(first[0])
    return Reading.SENTENCES if whole > cut else Reading.SPACES


def _plain(row: str) -> str:
    """Give a line without what tools add: the end of a page, soft hyphens, tabs."""
    return row.strip("\f").replace("\t", " ").replace("\u00ad", "")


def _goes_on(rows: list[str], reading: Reading) -> Iterator[bool]:
    """Give for each line whether its paragraph goes on on the next."""
    width = max((len(row) for row in rows), default=0)
    for row, after in zip(rows, [*rows[1:], ""], strict=True):
        if reading is Reading.LINES:
            yield False
        elif reading is Reading.SPACES:
            yield row.endswith(" ") or (after[:1].islower() and not _OWN_LINE.match(after))
        else:
            yield _is_inside(row, after, width)


def _is_inside(row: str, after: str, width: int) -> bool:
    """Tell whether two lines without spaces at their end are of one paragraph."""
    if not row.strip() or not after.strip() or BULLET.match(after) or _OWN_LINE.match(after):
        return False
    if after.lstrip()[:1].islower():
        return True
    if _SENTENCE_END.search(row.rstrip()):
        return False
    return not _is_heading(row, width) and not _is_heading(after, width)


def _is_heading(row: str, width: int) -> bool:
    is_short = len(row) < _SHORT * width and len(row.split()) <= _MOST_IN_A_HEADING
    return is_short and row.lstrip()[:1].isupper() and not _SENTENCE_END.search(row)


def _is_cut(row: str, after: str, page: str) -> bool:
    """Tell whether a line was cut inside a word, that is no word without its other half."""
    last, first = _LAST_WORD.search(row), _FIRST_WORD.match(after)
    if last is None or first is None:
        return False
    from beleidstui.dutch.lexicon import exists, is_dutch

    left, right = last[0].lower(), first[0]
    if left in FILLERS or right in FILLERS:
        return False
    if exists(left + right) or last[0] + right in page:
        return True
    if is_dutch(left) and is_dutch(right):
        return False
    # The s that links two parts of a compound makes no word of the first.
    is_linked = left.endswith("s") and is_dutch(left[:-1]) and is_dutch(right)
    return is_linked or is_dutch(left + right)


def _before(piece: str, after: str, reading: Reading, page: str) -> tuple[str, str]:
    """Give the end of a line as it stands before the next, and the word where that is in doubt."""
    if not piece.endswith("-"):
        is_whole = reading is Reading.SENTENCES and not _is_cut(piece, after, page)
        return f"{piece} " if is_whole else piece, ""
    broken = _BROKEN_WORD.search(piece)
    follows = _FIRST_WORD.match(after.lstrip())
    if (
        broken is None
        or follows is None
        or not follows[0][0].islower()
        or _KEPT_HYPHEN.search(piece)
    ):
        return piece, ""
    joined, kept = broken[1] + follows[0], f"{broken[1]}-{follows[0]}"
    if kept in page and joined not in page:
        return piece, ""
    from beleidstui.dutch.lexicon import is_dutch

    sure = joined in page or is_dutch(joined.lower())
    return piece[:-1], "" if sure else joined
