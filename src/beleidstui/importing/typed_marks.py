"""Bullets and numbers that are typed at the beginning of a text, in whatever file: one rule."""

import re

from beleidstui.importing.blocks import Block, BlockKind, Paper, Skip, size_of
from beleidstui.model.nodes import Note
from beleidstui.texts import papers

_SIGN = re.compile(r"([-–—‒•·●▪■◦○∙‣►*\uf0b7\uf0a7])\s+(?=\S)")
_NUMBER = re.compile(r"((?:\d{1,2}|[a-z]|[ivx]{2,4})[.)°]|\d{1,2}°\.)\s+(?=\S)")
_OF_A_NOTE = "*"
"""Before a paragraph it is the sign of a note, not a bullet."""


def with_typed_marks(paper: Paper) -> Paper:
    """Give a paper with the marks that are typed in texts apart from them.

    A paragraph with a bullet before it is a bullet. Where a bullet has a sign and another is typed,
    the typed one counts: the other is what a list prints of itself, and is told as left out.
    """
    left = 0
    blocks = list(paper.blocks)
    for place, block in enumerate(blocks):
        mark = typed_mark(block)
        if mark:
            blocks[place] = _marked(block, mark)
            left += size_of(block.mark)
    skipped = (*paper.skipped, Skip(papers.DOUBLE_MARKS, left)) if left else paper.skipped
    return paper._replace(blocks=tuple(blocks), skipped=skipped)


def typed_mark(block: Block) -> str:
    """Give the mark that is typed before the text of a block; empty where there is none."""
    found = None
    if block.kind is BlockKind.ITEM and (not block.mark or _SIGN.match(f"{block.mark} x")):
        found = _SIGN.match(block.text) or (None if block.mark else _NUMBER.match(block.text))
    elif block.kind is BlockKind.PARAGRAPH and not block.mark:
        found = _SIGN.match(block.text)
        found = None if found and found[1] == _OF_A_NOTE else found
    return found[1] if found else ""


def _marked(block: Block, mark: str) -> Block:
    text = block.text[len(mark) :].lstrip()
    cut = len(block.text) - len(text)
    notes = tuple(Note(sign=n.sign, place=max(n.place - cut, 0), text=n.text) for n in block.notes)
    level = block.level if block.kind is BlockKind.ITEM else block.level + 1
    return block._replace(
        kind=BlockKind.ITEM, level=max(level, 1), mark=mark, text=text, notes=notes
    )
