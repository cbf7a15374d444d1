"""Who signed a paper: its last lines, which belong to no article.

A file may say so itself; a page only prints *De Minister van X,* and a name.
"""

import re

from beleidstui.importing.blocks import Block, BlockKind, Paper

_OFFICE = re.compile(
    r"(?:De|Onze)\s(?:Minister|Staatssecretaris|minister|staatssecretaris)(?:-\w+)?\b[^.;:]{0,90},"
    r"(?:\s(?:[A-Z]\.\s?)+.{2,40})?"
)
_MOST_LINES = 8
_LONGEST = 60


def with_closing(paper: Paper) -> Paper:
    """Give a paper in which the lines that sign it are its closing."""
    blocks = list(paper.blocks)
    first = _first_of_closing(blocks)
    for place in range(first, len(blocks)):
        blocks[place] = blocks[place]._replace(kind=BlockKind.CLOSING)
    return paper if first == len(blocks) else paper._replace(blocks=tuple(blocks))


def signed_by(paper: Paper) -> str:
    """Give the office that signed a paper first; empty where its closing names none."""
    closing = (block.text for block in paper.blocks if block.kind is BlockKind.CLOSING)
    found = next((office for text in closing if (office := _OFFICE.fullmatch(text))), None)
    return found[0].partition(",")[0] if found is not None and found[0].endswith(",") else ""


def _first_of_closing(blocks: list[Block]) -> int:
    """Give where the closing begins; the number of blocks where there is none."""
    first = len(blocks)
    for place in range(len(blocks) - 1, max(len(blocks) - _MOST_LINES, 0) - 1, -1):
        block = blocks[place]
        if block.kind is not BlockKind.PARAGRAPH or block.level or block.notes:
            break
        if _OFFICE.fullmatch(block.text):
            first = place
        elif len(block.text) > _LONGEST or block.text.endswith((".", ";", ":")):
            break
    return first
