"""The sentence around a place in a text."""

import re

from beleidstui.rendering.flow import Span

_END = re.compile(r"[.!?][)\]”’\"]*\s+(?=[A-ZÀ-Þ(“‘])")


def sentence_around(text: str, span: Span) -> Span:
    """Give the span of the sentence that a span starts in; 0-based and end-exclusive."""
    start = 0
    for match in _END.finditer(text):
        if match.end() > span[0]:
            return start, match.start() + len(match.group().rstrip())
        start = match.end()
    return start, len(text)
