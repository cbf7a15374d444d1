"""Bullets that are typed as text become marks, whatever file they came from."""

import pytest

from beleidstui.importing.blocks import Block, BlockKind, Paper, Skip, missing_from, size_of_block
from beleidstui.importing.paper_facts import PaperFacts
from beleidstui.importing.typed_marks import with_typed_marks
from beleidstui.model.nodes import Note
from beleidstui.texts import papers

ITEM, PARAGRAPH = BlockKind.ITEM, BlockKind.PARAGRAPH


def marked(*blocks: Block) -> Paper:
    met = sum(map(size_of_block, blocks))
    paper = with_typed_marks(Paper(blocks, PaperFacts(), met))
    assert missing_from(paper) == 0
    return paper


@pytest.mark.parametrize(
    ("block", "made"),
    [
        (Block(PARAGRAPH, "– Een punt."), (ITEM, 1, "–", "Een punt.")),
        (Block(PARAGRAPH, "• Een punt.", 1), (ITEM, 2, "•", "Een punt.")),
        (Block(ITEM, "– Een punt.", 2), (ITEM, 2, "–", "Een punt.")),
        (Block(ITEM, "– Een punt.", 1, "-"), (ITEM, 1, "–", "Een punt.")),
        (Block(ITEM, "a. Een punt.", 1), (ITEM, 1, "a.", "Een punt.")),
        (Block(ITEM, "1° Een punt.", 1), (ITEM, 1, "1°", "Een punt.")),
        (Block(ITEM, "ii) Een punt.", 1), (ITEM, 1, "ii)", "Een punt.")),
    ],
)
def test_what_is_typed_becomes_the_mark(
    block: Block, made: tuple[BlockKind, int, str, str]
) -> None:
    (found,) = marked(block).blocks
    assert (found.kind, found.level, found.mark, found.text) == made


@pytest.mark.parametrize(
    "block",
    [
        Block(PARAGRAPH, "* Voorlopige cijfers."),
        Block(PARAGRAPH, "a. Een zin."),
        Block(PARAGRAPH, "–een zin."),
        Block(PARAGRAPH, "–"),
        Block(ITEM, "– Een punt.", 1, "a."),
        Block(ITEM, "a. Een punt.", 1, "–"),
        Block(ITEM, "1.000 euro.", 1),
        Block(BlockKind.HEADING, "– Een kop", 1),
        Block(BlockKind.TABLE, "– Een titel", rows=(("– x",),)),
    ],
)
def test_what_is_no_typed_mark_stays(block: Block) -> None:
    assert marked(block).blocks == (block,)


def test_the_other_mark_is_told_as_left_out_and_notes_move_along() -> None:
    note = Note(sign="1", place=9, text="Een noot.")
    paper = marked(Block(ITEM, "– Een punt.", 1, "•", (note,)))
    assert paper.skipped == (Skip(papers.DOUBLE_MARKS, 1),)
    assert [(one.place, one.sign) for one in paper.blocks[0].notes] == [(7, "1")]
