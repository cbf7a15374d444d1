"""A text as it is shown: with what tells that it is a part of more, or the part around a find."""

from typing import NamedTuple

from beleidstui.model.nodes import Node, Part
from beleidstui.rendering.flow import Span

ELLIPSIS = "…"


class Fragment(NamedTuple):
    """A part of a text with the spans that lie in it, counted in characters of the fragment."""

    text: str
    spans: tuple[Span, ...]


def shown(item: Node, spans: tuple[Span, ...] = ()) -> Fragment:
    """Give the text of an item, with an ellipsis where it is cut off inside a sentence.

    Spans are 0-based and end-exclusive, in characters of the text.
    """
    before, after = ellipses(item)
    shift = len(before)
    return Fragment(before + item.text + after, tuple((a + shift, b + shift) for a, b in spans))


def ellipses(item: Node) -> tuple[str, str]:
    """Give what is shown before and after the text of an item; empty where it is whole."""
    if not isinstance(item, Part):
        return "", ""
    return ELLIPSIS if item.cut_before else "", ELLIPSIS if item.cut_after else ""


def fragment(text: str, spans: tuple[Span, ...], width: int) -> Fragment:
    """Cut a text to a width around its first span, at the borders of words.

    Spans are 0-based and end-exclusive, in characters of the text; what is cut off is left out.
    """
    if len(text) <= width:
        return Fragment(text, spans)
    room = max(width - 2 * len(ELLIPSIS), 1)
    start, end = _window(text, spans[0] if spans else (0, 0), room)
    before = ELLIPSIS if start else ""
    after = ELLIPSIS if end < len(text) else ""
    shift = len(before) - start
    kept = tuple(
        (max(a, start) + shift, min(b, end) + shift) for a, b in spans if a < end and b > start
    )
    return Fragment(before + text[start:end] + after, kept)


def _window(text: str, span: Span, room: int) -> Span:
    """Choose a part of a text that is longer than the room: a third of it before the span."""
    first, last = _whole_words(text, span)
    if last - first > room:
        first, last = span
    start = max(first - room // 3, min(last - room, first))
    start = max(min(start, len(text) - room), 0)
    if start:
        start = text.find(" ", start - 1, first) + 1 or first
    end = start + room
    space = text.rfind(" ", start + 1, end + 1)
    is_cut = space >= last or last > end  # a span without room for it is cut too
    return start, space if is_cut and space > start and end < len(text) else min(end, len(text))


def _whole_words(text: str, span: Span) -> Span:
    after = text.find(" ", span[1])
    return text.rfind(" ", 0, span[0]) + 1, len(text) if after < 0 else after
