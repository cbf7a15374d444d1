"""The lines of a table of contents, that only repeat headings with their pages."""

import re
from collections.abc import Sequence

from beleidstui.importing.readers.pdf.lines import Line

_HEAD = re.compile(r"\s*(?:inhoud|inhoudsopgave)\s*", re.IGNORECASE)
_LEADERS = re.compile(r"\.\s?\.\s?\.\s?\.\s*(?:\d{1,4}|[ivxlc]{1,7})?\s*\Z", re.IGNORECASE)
_ENTRY = re.compile(r"[\s—–.](?:\d{1,4}|[ivxlc]{1,7})\s*\Z", re.IGNORECASE)
_FEW = 2
_LONGEST = 300


def contents_in(lines: Sequence[Line]) -> set[int]:
    """Give which of the lines, by place, are of a table of contents."""
    found = {place for place, line in enumerate(lines) if _has_leaders(line)}
    for place, line in enumerate(lines):
        if place not in found and _HEAD.fullmatch(line.text):
            found |= _below(lines, place)
    return found


def _below(lines: Sequence[Line], head: int) -> set[int]:
    """Give the lines below a heading that are entries, with their wrapped first halves."""
    found: set[int] = set()
    waiting: list[int] = []
    for place in range(head + 1, len(lines)):
        if _is_entry(lines[place]):
            found |= {place, *waiting}
            waiting = []
        else:
            waiting.append(place)
            if len(waiting) > _FEW:
                break
    return found | {head} if len(found) > _FEW else set()


def _is_entry(line: Line) -> bool:
    if _has_leaders(line):
        return True
    is_entry = len(line.text) < _LONGEST and _ENTRY.search(line.text) is not None
    return is_entry and (len(line.cells) > 1 or "—" in line.text)


def _has_leaders(line: Line) -> bool:
    return len(line.text) < _LONGEST and _LEADERS.search(line.text) is not None
