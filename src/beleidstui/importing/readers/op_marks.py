"""Bullets and numbers that stand before a text, as an element or as its first characters."""

import re
from typing import NamedTuple

from beleidstui.importing.blocks import BlockKind
from beleidstui.model.nodes import Note

_BULLET = r"[-–—•●▪*]"
_BEFORE_TEXT = re.compile(rf"({_BULLET}|[a-z]\.|[0-9]{{1,2}}\.|[0-9]{{1,2}}°\.?) (?=\S)")


class Mark(NamedTuple):
    """A bullet or number that waits for its words."""

    kind: BlockKind
    sign: str = ""
    notes: tuple[Note, ...] = ()


def is_doubled(sign: str, text: str) -> bool:
    """Tell whether a text that has a bullet begins with one besides: ``-`` and ``– Het …``."""
    return bool(re.fullmatch(_BULLET, sign) and re.match(rf"{_BULLET} \S", text))


def split_mark(text: str, notes: tuple[Note, ...]) -> tuple[str, str, tuple[Note, ...]]:
    """Give the bullet or number that a text begins with, empty where there is none, and the rest.

    The notes come with their places in what is left.
    """
    found = _BEFORE_TEXT.match(text)
    if found is None:
        return "", text, notes
    moved = (Note(sign=n.sign, place=max(n.place - found.end(), 0), text=n.text) for n in notes)
    return found[1], text[found.end() :], tuple(moved)
