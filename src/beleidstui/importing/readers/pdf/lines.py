"""Runs of glyphs that stand beside each other become lines: pure functions, measures in points."""

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import NamedTuple

from beleidstui.importing.readers.pdf.glyphs import GAP, Page, Run

_WIDE_GAP = 0.5
_WIDER_GAP = 1.3
_SAME_BASE = 0.15
_RAISED = (0.12, 0.75)
_SMALL = 0.85
_FAR = 80.0
_INDENT = 40.0
_LONGEST_MARK = 3
_COLUMN = 0.4
_MOST_RUNS = 1000


class Sign(NamedTuple):
    """The raised small digits of a note."""

    place: int
    """How many characters of the line stand before it."""
    text: str


class Cell(NamedTuple):
    """A part of a line with white space on both sides."""

    text: str
    left: float
    right: float


class Line(NamedTuple):
    """What stands beside each other on a page."""

    text: str
    """Without the signs of notes; with the space at its end, where it has one."""
    cells: tuple[Cell, ...]
    base: float
    size: float
    first: float
    """The width of its first word."""
    is_bold: bool = False
    is_italic: bool = False
    signs: tuple[Sign, ...] = ()
    page: int = 0
    """From 0."""

    @property
    def left(self) -> float:
        """Where it begins."""
        return self.cells[0].left

    @property
    def right(self) -> float:
        """Where it ends."""
        return self.cells[-1].right

    @property
    def whole(self) -> str:
        """The text with the signs of notes where they stand."""
        parts, done = [], 0
        for sign in self.signs:
            parts += [self.text[done : sign.place], sign.text]
            done = sign.place
        return "".join([*parts, self.text[done:]])


def lines_of(page: Page, number: int, official: bool) -> list[Line]:
    """Give the lines of a page, in the order of the file, or from the top if it is official."""
    pieces = list(_beside(page.runs))
    if official:
        body = _body(run for piece in pieces for run in piece)
        pieces = [part for piece in _merged(pieces) for part in _columns(piece, body)]
    wide = _WIDE_GAP if official else _WIDER_GAP
    return [_line(piece, number, wide) for piece in pieces if _has_text(piece)]


def _body(runs: Iterable[Run]) -> float:
    """Give where the column of the text begins, by how much text begins there."""
    starts = Counter[float]()
    for run in runs:
        starts[round(run.left)] += len(run.text)
    return starts.most_common(1)[0][0] if starts else 0.0


def _beside(runs: Iterable[Run]) -> Iterator[list[Run]]:
    """Put runs that follow each other on one baseline together, raised ones with them."""
    piece: list[Run] = []
    largest: Run | None = None
    for run in runs:
        if largest is not None and not _goes_on(piece, largest, run):
            yield piece
            piece, largest = [], None
        piece.append(run)
        largest = run if largest is None or run.size > largest.size else largest
    if piece:
        yield piece


def _goes_on(piece: list[Run], largest: Run, run: Run) -> bool:
    if run.left < piece[-1].left - 0.5 or len(piece) > _MOST_RUNS:
        return False
    rise = abs(run.base - largest.base)
    if _is_raised(run, largest.base, largest.size) or rise <= _SAME_BASE * largest.size:
        return True
    return _is_raised(piece[-1], run.base, run.size) and len(piece) == 1


def _base(piece: list[Run]) -> tuple[float, float]:
    """Give the baseline and size of the largest of some runs."""
    largest = max(piece, key=lambda run: run.size)
    return largest.base, largest.size


def _is_raised(run: Run, base: float, size: float) -> bool:
    low, high = _RAISED
    return run.size < _SMALL * size and low * size < run.base - base < high * size


def _columns(piece: list[Run], body: float) -> Iterator[list[Run]]:
    """Part what stands in the margin from what stands beside it in the body.

    A row of a table may begin in the margin too: then there are gaps between its cells.
    """
    margin = [run for run in piece if run.right < body - 2 and run.left < body - _FAR]
    rest = [run for run in piece if run.right >= body - 2 or run.left >= body - _FAR]
    gaps = sum(
        after.left - run.right > max(GAP, run.size * _WIDE_GAP) for run, after in pairwise(rest)
    )
    has_mark = bool(rest) and len(rest[0].text.strip()) <= _LONGEST_MARK
    is_text = rest and body - 2 <= rest[0].left < body + _INDENT and gaps <= has_mark
    yield from [margin, rest] if margin and is_text else [piece]


def _merged(pieces: list[list[Run]]) -> list[list[Run]]:
    """Give pieces from the top, with those on one baseline as one."""
    made: list[list[Run]] = []
    for piece in sorted(pieces, key=lambda piece: (-_base(piece)[0], piece[0].left)):
        for other in reversed(made[-4:]):
            if _is_one_line(other, piece):
                other.extend(piece)
                other.sort(key=lambda run: run.left)
                break
        else:
            made.append(piece)
    return made


def _is_one_line(one: list[Run], other: list[Run]) -> bool:
    if len(one) + len(other) > _MOST_RUNS:
        return False
    (base, size), (base2, size2) = _base(one), _base(other)
    for small, large, its_size in ((other, base, size), (one, base2, size2)):
        if all(_is_raised(run, large, its_size) and run.text.strip().isdigit() for run in small):
            return True
    return abs(base - base2) <= _SAME_BASE * min(size, size2)


def _has_text(piece: list[Run]) -> bool:
    return any(run.text.strip() for run in piece)


def _line(piece: list[Run], page: int, wide: float) -> Line:
    base, size = _base(piece)
    signs: list[Sign] = []
    cells: list[Cell] = []
    text = ""
    begin = 0
    for run in piece:
        is_sign = text.strip() and run.text.strip().isdigit() and _is_raised(run, base, size)
        gap = run.left - cells[-1].right if cells else 0
        if cells and gap > max(GAP, wide * size):
            text = text if text.endswith(" ") else text + " "
            begin = len(text)
            cells.append(Cell("", run.left, run.right))
        if is_sign:
            signs.append(Sign(len(text), run.text.strip()))
            text += " " * run.text.endswith(" ")
        elif text and gap > _COLUMN * GAP and not text.endswith(" ") and run.text[:1] != " ":
            text += " " + run.text
        else:
            text += run.text
        left = cells[-1].left if cells else run.left
        right = max(run.right, cells[-1].right) if cells else run.right
        cells[-1:] = [Cell(text[begin:].strip(), left, right)]
    letters = [run for run in piece if run.text.strip() and not _is_raised(run, base, size)]
    bold, italic = all(r.is_bold for r in letters), all(r.is_italic for r in letters)
    first = piece[0].first - piece[0].left
    made = (text, tuple(cells), base, size, first, bold, italic, tuple(signs), page)
    return Line(*made)
