"""What changed between two editions as blocks of lines for a screen: side by side where it is wide.

A block is one change, or all texts beside each other that are as they were, folded.
"""

from collections.abc import Iterator, Sequence
from itertools import groupby, zip_longest
from typing import NamedTuple

from beleidstui.comparing.compare import Change, Comparison, Pair
from beleidstui.comparing.editions import Moment
from beleidstui.rendering import difference
from beleidstui.rendering.flow import Measure
from beleidstui.rendering.line import Line, Mark, Role, plain_line, wrap_line
from beleidstui.rendering.page import INDENT
from beleidstui.texts import comparing as words

WIDE = 100
"""Cells from where the two sides stand beside each other."""
MOST_OPENED = 40
"""How many folded texts are opened at once."""
_EDGE = " │ "


class Block(NamedTuple):
    """What is shown and chosen as one."""

    pairs: tuple[Pair, ...]
    is_change: bool
    is_open: bool = False


class Layout(NamedTuple):
    """How wide the lines are."""

    width: int
    """In cells."""
    measure: Measure = len

    @property
    def is_wide(self) -> bool:
        """Whether the two sides fit beside each other."""
        return self.width >= WIDE


def blocks(comparison: Comparison) -> list[Block]:
    """Give the blocks in reading order."""
    made: list[Block] = []
    for same, run in groupby(comparison.pairs, lambda one: one.change is Change.GELIJK):
        if same:
            made.append(Block(tuple(run), is_change=False))
        else:
            made += [Block((pair,), is_change=True) for pair in run]
    return made


def opened(block: Block) -> list[Block]:
    """Give a folded block opened; of many texts the first, and the others folded."""
    first, rest = block.pairs[:MOST_OPENED], block.pairs[MOST_OPENED:]
    made = [Block(first, is_change=False, is_open=True)]
    return [*made, Block(rest, is_change=False)] if rest else made


def top_lines(comparison: Comparison, layout: Layout) -> list[Line]:
    """Give what stands above the blocks."""
    lines = [*difference.head_lines(comparison), *difference.notes(comparison)]
    return [*_wrapped(lines, layout), Line("")]


def history_lines(moments: Sequence[Moment], layout: Layout) -> list[Line]:
    """Give what stands below the blocks."""
    return list(_wrapped([difference.history_line(moments)], layout))


def block_lines(block: Block, layout: Layout) -> list[Line]:
    """Give the lines of a block; the first is where one stands, the last is empty."""
    if block.is_change:
        return [*_change(block.pairs[0], layout), Line("")]
    sign = words.OPENED if block.is_open else words.FOLDED
    said = sign.format(words.unchanged(len(block.pairs)))
    lines = list(_wrapped([plain_line(said, Role.NOTE)], layout))
    for pair in block.pairs if block.is_open else ():
        lines += _wrapped([plain_line(difference.where(pair), Role.NOTE)], layout, INDENT)
        lines += _wrapped([Line(pair.new_text)], layout, INDENT)
    return [*lines, Line("")]


def _change(pair: Pair, layout: Layout) -> Iterator[Line]:
    yield from _wrapped([difference.pair_head(pair)], layout)
    if not layout.is_wide:
        for line in difference.cited(pair):
            yield from _wrapped([plain_line(line, Role.NOTE)], layout, INDENT)
        yield from _wrapped([difference.marked(pair)], layout, INDENT)
        return
    sides: list[list[Line]] = []
    for is_new, units in ((False, pair.old), (True, pair.new)):
        said = difference.side_cited(pair, is_new)
        lines = [plain_line(said, Role.NOTE), difference.side_line(pair, is_new)] if units else []
        sides.append(list(_wrapped(lines, layout._replace(width=_half(layout)))))
    for old, new in zip_longest(*sides, fillvalue=Line("")):
        yield _beside(old, new, layout)


def _half(layout: Layout) -> int:
    return (layout.width - len(_EDGE)) // 2


def _beside(old: Line, new: Line, layout: Layout) -> Line:
    padded = old.text + " " * (_half(layout) - layout.measure(old.text)) + _EDGE
    shift = len(padded)
    moved = (Mark(one.start + shift, one.end + shift, *one[2:]) for one in new.marks)
    return Line(padded + new.text, (*old.marks, *moved))


def _wrapped(lines: list[Line], layout: Layout, indent: int = 0) -> Iterator[Line]:
    for line in lines:
        yield from wrap_line(line, layout.width, layout.measure, indent)
