"""The words of lines that belong together: pure functions on lines."""

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

from beleidstui.importing.readers.pdf.lines import Line

_SPACES = re.compile(r"[^\S\xa0\u2007\u202f]+")
_TOKEN = re.compile(r"[^\W_]+(?:-[^\W_]+)*")
_BROKEN = re.compile(r"[^\W_]+(?:-[^\W_]+)*-$")
_FIRST = re.compile(r"[^\W_]+")
_KEPT = re.compile(r"(?:\b[A-Z]|[A-Z]{2}|\d)-$")
_PARTED = re.compile(r"(?:en|of|tot|als|noch|dan wel|en/of)\b")
"""What follows a hyphen that stands for the rest of a word: ``binnen- en buitenland``."""
_LONGEST = 100


class Placed(NamedTuple):
    """The sign of a note in joined text."""

    place: int
    text: str
    page: int


class Doubt(NamedTuple):
    """A hyphen at the end of a line of which nothing tells whether it belongs to the word."""

    word: str
    page: int


class Wording(NamedTuple):
    """The text of some lines."""

    text: str
    signs: tuple[Placed, ...] = ()
    removed: int = 0
    """How many hyphens were left out."""
    doubts: tuple[Doubt, ...] = ()


class Words:
    """The words of a whole file, by which a hyphen at the end of a line is known."""

    def __init__(self, lines: Sequence[Line], creator: str) -> None:
        """Gather the words that were not cut."""
        self._words: set[str] = set()
        self._joins = "XPP" in creator
        for before, line in pairwise([None, *lines]):
            assert line is not None
            tokens = [match[0].lower() for match in _TOKEN.finditer(line.text)]
            if before is not None and before.text.endswith("-"):
                tokens = tokens[1:]
            if line.text.endswith("-"):
                tokens = tokens[:-1]
            self._words.update(tokens)

    def joint(self, end: str, start: str) -> tuple[str, str, bool]:
        """Give a line's end as it stands before the next, what comes between, and any doubt."""
        if not end.endswith("-"):
            is_whole = end.endswith((" ", "/"))
            return end, "" if is_whole else " ", False
        broken, follows = _BROKEN.search(end[-_LONGEST:]), _FIRST.match(start)
        if broken is None or follows is None or "://" in end.rpartition(" ")[2]:
            return end, "", False
        if _PARTED.match(start):
            return end, " ", False
        if not start[0].islower() or _KEPT.search(end):
            return end, "", False
        made = broken[0][:-1] + follows[0]
        if made.lower() in self._words:
            return end[:-1], "", False
        if (broken[0] + follows[0]).lower() in self._words:
            return end, "", False
        if not self._joins:
            return end, "", True
        from beleidstui.dutch.lexicon import is_dutch

        return end[:-1], "", not is_dutch(made.lower())


def joined(lines: Iterable[Line], words: Words) -> Wording:
    """Join lines that follow each other to one text, each white space in it one space."""
    parts: list[str] = []
    signs: list[Placed] = []
    doubts: list[Doubt] = []
    size = removed = page = 0
    for line in lines:
        piece = line.text.lstrip(" ")
        if parts:
            end, between, doubt = words.joint(parts[-1], piece)
            removed += len(parts[-1]) - len(end)
            size += len(end) + len(between) - len(parts[-1])
            parts[-1] = end + between
            if doubt:
                doubts.append(Doubt(_word(end, piece), page))
        shift = size - (len(line.text) - len(piece))
        signs += [Placed(max(0, sign.place + shift), sign.text, line.page) for sign in line.signs]
        parts.append(piece)
        size += len(piece)
        page = line.page
    return _squeezed(Wording("".join(parts), tuple(signs), removed, tuple(doubts)))


def _word(end: str, start: str) -> str:
    first = _FIRST.match(start)
    return end.rpartition(" ")[2] + (first[0] if first else "")


def _squeezed(wording: Wording) -> Wording:
    """Give each run of spaces as one, and the places of signs in what is left."""
    squeezed = _SPACES.sub(" ", wording.text.strip(" \t"))
    if squeezed == wording.text:
        return wording
    signs = tuple(
        sign._replace(place=len(_SPACES.sub(" ", wording.text[: sign.place].lstrip(" \t"))))
        for sign in wording.signs
    )
    most = len(squeezed)
    signs = tuple(sign._replace(place=min(sign.place, most)) for sign in signs)
    return wording._replace(text=squeezed, signs=signs)
