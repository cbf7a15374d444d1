"""Bullets that are typed as text, at the beginning of what is a bullet already."""

import re

from beleidstui.importing.blocks import Block
from beleidstui.model.nodes import Note

_BULLET = re.compile(r"([-–‒—•·▪■●○◦*])\s(?=\S)")
_NUMBER = re.compile(r"((?:\d{1,2}|[a-z]|[ivx]{2,4})[.)°])\s(?=\S)")


def without_typed_mark(block: Block, *, may_be_number: bool) -> tuple[Block, str]:
    """Give a bullet with its mark apart from its text, and the other mark that it has, if any.

    What is typed counts: the other is what a list prints of itself. A typed number is a mark only
    where no other stands before it.
    """
    found = _BULLET.match(block.text)
    if block.mark and not _BULLET.match(f"{block.mark} x"):
        return block, ""
    if found is None and may_be_number and not block.mark:
        found = _NUMBER.match(block.text)
    if found is None:
        return block, ""
    cut = found.end()
    moved = tuple(
        Note(sign=note.sign, place=max(note.place - cut, 0), text=note.text) for note in block.notes
    )
    return block._replace(mark=found[1], text=block.text[cut:], notes=moved), block.mark
