"""Breaking a text into lines without losing the place of its characters."""

import re
from collections.abc import Callable

Span = tuple[int, int]
Measure = Callable[[str], int]

_WORD = re.compile(r"\S+")


def wrap_spans(text: str, width: int, measure: Measure = len) -> list[Span]:
    """Give the span of each line when the text is broken at spaces to a width in cells.

    Spans are 0-based and end-exclusive, in characters of the text; they leave out the space at a
    break, and keep that at the start. A word wider than the line is broken inside. ``measure``
    gives the cells of a string.
    """
    width = max(width, 1)
    spans: list[Span] = []
    start = end = 0
    for match in _WORD.finditer(text):
        if not spans or end > start:
            if measure(text[start : match.end()]) <= width:
                end = match.end()
                continue
            if end > start:
                spans.append((start, end))
        start, end = match.span()
        while measure(text[start:end]) > width:
            cut = _fitting(text, start, end, width, measure)
            spans.append((start, cut))
            start = cut
    if end > start:
        spans.append((start, end))
    return spans


def _fitting(text: str, start: int, end: int, width: int, measure: Measure) -> int:
    """Give the end of the longest piece of a word that fits; at least one character."""
    low, high = start + 1, min(end, start + width + 1)
    while low < high:
        middle = (low + high + 1) // 2
        if measure(text[start:middle]) <= width:
            low = middle
        else:
            high = middle - 1
    return low
