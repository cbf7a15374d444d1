"""Characters that content may not hold, taken out of what was read and counted."""

from beleidstui.importing.blocks import Block, Paper, Skip, size_of_block
from beleidstui.model.nodes import Note
from beleidstui.safe_text import find_forbidden, strip_forbidden
from beleidstui.texts import papers


def cleaned(paper: Paper) -> Paper:
    """Give a paper without invisible characters; they are told as left out."""
    if not any(_is_touched(block) for block in paper.blocks):
        return paper
    blocks = tuple(_clean(block) if _is_touched(block) else block for block in paper.blocks)
    left = sum(map(size_of_block, paper.blocks)) - sum(map(size_of_block, blocks))
    skipped = (*paper.skipped, Skip(papers.INVISIBLE, left)) if left else paper.skipped
    return paper._replace(blocks=blocks, skipped=skipped)


def _is_touched(block: Block) -> bool:
    return any(find_forbidden(text) >= 0 for text in _texts(block))


def _texts(block: Block) -> list[str]:
    cells = [cell for row in (*block.heads, *block.rows) for cell in row]
    return [block.text, block.mark, *(f"{one.sign}{one.text}" for one in block.notes), *cells]


def _clean(block: Block) -> Block:
    notes = tuple(
        Note(
            sign=_visible(one.sign),
            place=len(_visible(block.text[: one.place])),
            text=_visible(one.text),
        )
        for one in block.notes
    )
    return block._replace(
        text=_visible(block.text),
        mark=_visible(block.mark),
        notes=notes,
        heads=tuple(tuple(map(_visible, row)) for row in block.heads),
        rows=tuple(tuple(map(_visible, row)) for row in block.rows),
    )


def _visible(text: str) -> str:
    return " ".join(strip_forbidden(text).split())
