"""The texts of notes at the foot of pages, and where their signs stand: pure functions."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from beleidstui.importing.readers.pdf.layout import Layout
from beleidstui.importing.readers.pdf.lines import Line
from beleidstui.importing.readers.pdf.wording import Doubt, Placed, Words, joined
from beleidstui.model.nodes import Note

_START = re.compile(r"\s*(\d{1,3})\s*(?=\D)")
_SMALLER = 0.93


class NoteText(NamedTuple):
    """What stands at the foot of a page for one sign."""

    sign: str
    text: str
    page: int
    removed: int = 0
    """How many hyphens were left out."""
    doubts: tuple[Doubt, ...] = ()


class Told(NamedTuple):
    """The pages without their notes, and the notes."""

    pages: tuple[tuple[Line, ...], ...]
    notes: tuple[NoteText, ...]


def notes_of(pages: Sequence[Sequence[Line]], layout: Layout, words: Words) -> Told:
    """Take the texts of the notes from the foot of the pages."""
    kept: list[tuple[Line, ...]] = []
    found: list[tuple[str, int, list[Line]]] = []
    for number, lines in enumerate(pages):
        signs = {sign.text for line in lines for sign in line.signs}
        is_open = bool(found) and found[-1][1] >= number - 1 and not _is_ended(found[-1][2])
        taken = set()
        for line in _low(lines, layout):
            start = _START.match(line.text)
            if start is not None and start[1] in signs:
                signs.remove(start[1])
                found.append((start[1], number, [_cut(line, start.end())]))
                is_open = True
            elif is_open:
                found[-1][2].append(line)
            else:
                continue
            taken.add(id(line))
        kept.append(tuple(line for line in lines if id(line) not in taken))
    return Told(tuple(kept), tuple(_note(*one, words) for one in found))


def _is_ended(lines: list[Line]) -> bool:
    return lines[-1].text.rstrip(" ").endswith((".", ")"))


def placed(
    text: str, signs: Sequence[Placed], notes: dict[str, list[NoteText]]
) -> tuple[str, tuple[Note, ...]]:
    """Give a text and its notes; a raised number of which no note tells stays in the text."""
    made: list[Note] = []
    parts: list[str] = []
    done = size = 0
    for sign in signs:
        note = _taken(sign, notes)
        piece = text[done : sign.place] + ("" if note is not None else sign.text)
        parts.append(piece)
        size += len(piece)
        done = sign.place
        if note is not None:
            made.append(Note(sign=sign.text, place=size, text=note.text))
    return "".join([*parts, text[done:]]), tuple(made)


def _taken(sign: Placed, notes: dict[str, list[NoteText]]) -> NoteText | None:
    """Take the note of a sign, from its page or the next."""
    waiting = notes.get(sign.text, [])
    for place, note in enumerate(waiting):
        if note.page in (sign.page, sign.page + 1):
            return waiting.pop(place)
    return None


def _low(lines: Sequence[Line], layout: Layout) -> list[Line]:
    """Give the small lines below all lines of the usual size, from the top."""
    most = _SMALLER * layout.size
    lowest = min((line.base for line in lines if line.size > most), default=float("inf"))
    small = [line for line in lines if line.size <= most and line.base < lowest]
    return sorted(small, key=lambda line: -line.base)


def _cut(line: Line, end: int) -> Line:
    signs = tuple(sign._replace(place=max(0, sign.place - end)) for sign in line.signs)
    return line._replace(text=line.text[end:], signs=signs)


def _note(sign: str, page: int, lines: list[Line], words: Words) -> NoteText:
    wording = joined([line._replace(text=line.whole, signs=()) for line in lines], words)
    return NoteText(sign, wording.text, page, wording.removed, wording.doubts)
