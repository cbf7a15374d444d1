"""The part of a text around what was found in it."""

from typing import NamedTuple

from beleidstui.rendering.flow import Span

ELLIPSIS = "…"


class Fragment(NamedTuple):
    """A part of a text with the spans that lie in it, counted in characters of the fragment."""

    text: str
    spans: tuple[Span, ...]


def fragment(text: str, spans: tuple[Span, ...], width: int) -> Fragment:
    """Cut a text to a width around its first span, at the borders of words.

    Spans are 0-based and end-exclusive, in characters of the text; those cut off are left out.
    """
    if len(text) <= width:
        return Fragment(text, spans)
    start, end = _window(text, spans[0] if spans else (0, 0), width)
    before = ELLIPSIS if start else ""
    after = ELLIPSIS if end < len(text) else ""
    shift = len(before) - start
    kept = tuple((a + shift, b + shift) for a, b in spans if a >= start and b <= end)
    return Fragment(before + text[start:end] + after, kept)


def _window(text: str, span: Span, width: int) -> Span:
    room = max(width - 2 * len(ELLIPSIS), 1)
    start = max(0, min(span[0] - room // 3, len(text) - room))
    if start:
        space = text.find(" ", start, span[0])
        start = start if space < 0 else space + 1
    end = min(len(text), start + room)
    if end < len(text):
        space = text.rfind(" ", max(span[1], start + 1), end)
        end = end if space < 0 else space
    return start, end
