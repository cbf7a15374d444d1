"""What the lines of a PDF have in common: its column, its leading, how its lines end."""

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

from beleidstui.importing.readers.pdf.glyphs import Page
from beleidstui.importing.readers.pdf.lines import Line

_OFFICIAL_SIZE = (558.4, 771.0)
_OFFICIAL_RIGHT = 540.0
_MOST_LEADING = 1.4
_SPACE = 0.28
_NEAR = 2.0


class Layout(NamedTuple):
    """What all pages of a PDF have in common."""

    is_official: bool
    body: float
    """Where the column of the text begins."""
    right: float
    """Where that column ends."""
    size: float
    """How high its letters are."""
    leading: float
    """From one baseline to the next within a paragraph."""
    has_spaces: bool = False
    """Whether a line that goes on ends with a space."""


def is_official(pages: Iterable[Page]) -> bool:
    """Tell whether the pages have the measures of the official papers."""
    pages = tuple(pages)
    right = sum(
        abs(page.width - _OFFICIAL_SIZE[0]) < 3 and abs(page.height - _OFFICIAL_SIZE[1]) < 3
        for page in pages
    )
    return right * 2 > len(pages)


def layout_of(lines: Sequence[Line], official: bool) -> Layout:
    """Measure the lines of all pages."""
    sizes = Counter[float]()
    for line in lines:
        sizes[round(line.size, 1)] += len(line.text)
    size = max(1.0, sizes.most_common(1)[0][0]) if sizes else 1.0
    usual = [line for line in lines if abs(line.size - size) < 0.6]
    body = _most(line.left for line in usual)
    column = [line for line in usual if abs(line.left - body) < 60 and len(line.cells) < 3]
    right = max((line.right for line in column), default=body)
    if official and right < _OFFICIAL_RIGHT:
        right = _OFFICIAL_RIGHT
    gaps = Counter(
        round(above.base - below.base, 1)
        for above, below in pairwise(column)
        if above.page == below.page and 0.5 * size < above.base - below.base < 3 * size
    )
    leading = min((gap for gap, many in gaps.items() if many * 5 >= gaps.total()), default=0.0)
    most = (_MOST_LEADING if official else 2.0) * size
    leading = leading if 0 < leading < most else 1.2 * size
    has_spaces = official and _has_spaces(column, right, leading)
    return Layout(official, body, right, size, leading, has_spaces)


def fits(last: Line, line: Line, right: float) -> bool:
    """Tell whether the first word of a line would have fitted on the line before."""
    end = last.right + _SPACE * line.size + line.first
    return end < max(right, line.right) - _NEAR


def _has_spaces(lines: Sequence[Line], right: float, leading: float) -> bool:
    """Tell whether the lines that surely go on end with a space."""
    spaced = bare = 0
    for line, after in pairwise(lines):
        is_next = line.page == after.page and 0 < line.base - after.base < 1.3 * leading
        is_next = is_next and not fits(line, after, right)
        if is_next and after.text[:1].islower() and not line.text.endswith("-"):
            spaced += line.text.endswith(" ")
            bare += not line.text.endswith(" ")
    return spaced > 50 * bare


def _most(places: Iterable[float]) -> float:
    counted = Counter(round(place, 1) for place in places)
    return counted.most_common(1)[0][0] if counted else 0.0
