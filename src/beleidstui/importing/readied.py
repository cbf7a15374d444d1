"""The blocks of an article made ready: each with words, in its place, and known for what it is.

Contents that repeat the headings are left out, bullets that were written as text are bullets, a
line above a table is its title, and a role in the margin goes below the heading of the roles.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from beleidstui.importing.blocks import Block, BlockKind, Look, Skip, size_of_block
from beleidstui.importing.printed_levels import is_section
from beleidstui.model.nodes import Note
from beleidstui.model.roles import KNOWN_ROLES, names_roles
from beleidstui.texts import importing, papers

_NUMBERED_TABLE = re.compile(r"(?:tabel|overzicht)\s+\d", re.IGNORECASE)
_TABLE_TITLE = re.compile(r"(?:tabel|overzicht|budgettaire gevolgen)\b", re.IGNORECASE)
_UNIT = re.compile(
    r"(?:[^.!?;]|\.(?=\d)){3,160}\(?(?:bedragen\s+)?(?:x|×|in)\s+(?:€|EUR|euro)[^()]{0,20}\)?",
    re.IGNORECASE,
)
"""A line that ends with the unit of amounts: the title of the table that follows."""


class Readied(NamedTuple):
    """Blocks that an article can be built of."""

    blocks: list[Block]
    skipped: tuple[Skip, ...]
    told: tuple[str, ...]
    """What was read in another way than it stands there."""


def readied(blocks: Sequence[Block]) -> Readied:
    """Make the blocks of an article ready."""
    kept, skipped = _without_contents([worded for one in blocks for worded in _worded(one)])
    ordered, told = _roles_in_place(kept)
    return Readied(list(_titled_tables(ordered)), skipped, told)


def moved(notes: Sequence[Note], by: int = 0) -> tuple[Note, ...]:
    """Give notes with their places moved; the content has none before the first character."""
    return tuple(Note(sign=n.sign, place=max(n.place + by, 1), text=n.text) for n in notes)


def _worded(block: Block) -> Iterator[Block]:
    """Give a block that has words; a mark without words is the words, a note alone a paragraph."""
    if block.kind is BlockKind.TABLE:
        yield from _table_or_cells(block)
    elif block.text:
        yield from _noted(block)
    elif block.mark:
        kind = BlockKind.HEADING if is_heading(block) else BlockKind.PARAGRAPH
        yield block._replace(kind=kind, text=block.mark, mark="")
    else:
        for note in block.notes:
            yield Block(BlockKind.PARAGRAPH, note.text, block.level, note.sign, page=block.page)


def _noted(block: Block) -> Iterator[Block]:
    """Give a block with its notes; one without a sign or without words is a paragraph."""
    whole = tuple(note for note in block.notes if note.sign and note.text)
    yield block._replace(notes=whole)
    for note in block.notes:
        if note not in whole and (note.text or note.sign):
            yield Block(BlockKind.PARAGRAPH, note.text or note.sign, block.level, page=block.page)


def _table_or_cells(block: Block) -> Iterator[Block]:
    """Give a table of two rows or more; of less each cell as a paragraph."""
    rows = [row for row in (*block.heads, *block.rows) if any(row)]
    if len(rows) > 1:
        many = min(max(len(list(filter(any, block.heads))), 1), len(rows) - 1)
        whole = tuple(note for note in block.notes if note.sign and note.text)
        yield block._replace(heads=tuple(rows[:many]), rows=tuple(rows[many:]), notes=whole)
        rest = [note for note in block.notes if note not in whole]
    else:
        rest = list(block.notes)
        for text in (f"{block.mark} {block.text}".strip(), *(cell for row in rows for cell in row)):
            if text:
                yield Block(BlockKind.PARAGRAPH, text, page=block.page)
    for note in rest:
        if note.text:
            yield Block(BlockKind.PARAGRAPH, note.text, page=block.page)


def _without_contents(blocks: Sequence[Block]) -> tuple[list[Block], tuple[Skip, ...]]:
    """Leave out what only repeats the headings that follow: a table of contents."""
    titles = ["".join(f"{one.mark}{one.text}".split()) for one in blocks if is_heading(one)]
    kept: list[Block] = []
    left = 0
    for block in blocks:
        repeated = "".join(f"{block.mark}{block.text}".split())
        repeated += "".join("".join(cell.split()) for row in block.rows for cell in row)
        if not is_heading(block) and _is_made_of(repeated, titles):
            left += size_of_block(block)
        else:
            kept.append(block)
    return kept, (Skip(papers.CONTENTS, left),) if left else ()


def _is_made_of(text: str, titles: list[str]) -> bool:
    """Tell whether a text is two or more of these titles, one after the other."""
    used = 0
    for title in titles:
        if title and text.startswith(title):
            text = text[len(title) :].lstrip("0123456789")
            used += 1
    return used > 1 and not text


def _roles_in_place(blocks: list[Block]) -> tuple[list[Block], tuple[str, ...]]:
    """Put a role that stands in the margin before the heading of the roles below that heading."""
    ordered = list(blocks)
    told = []
    for place in range(len(ordered) - 1):
        role, section = ordered[place], ordered[place + 1]
        if (
            is_heading(role)
            and is_heading(section)
            and role.text.casefold() in KNOWN_ROLES
            and names_roles(section.text)
        ):
            below = role._replace(level=section.level, is_loose=True, look=Look.BOLD)
            ordered[place : place + 2] = section, below
            told.append(importing.ROLE_BEFORE.format(role.text, section.text))
    return ordered, tuple(told)


def _titled_tables(blocks: Sequence[Block]) -> Iterator[Block]:
    """Give the blocks with bullets that were written as paragraphs, and tables with their titles.

    The title of a table may stand before it, as a heading or a bold line of its own.
    """
    held: Block | None = None
    after = (*blocks[2:], None, None)
    for block, after_next in zip(blocks, after, strict=False):
        if block.kind is BlockKind.TABLE and not block.text and held is not None:
            block = block._replace(text=held.text, mark=held.mark, notes=held.notes + block.notes)
            held = None
        if held is not None:
            yield held
            held = None
        if _may_title(block, after_next):
            held = block
        else:
            yield block
    if held is not None:
        yield held


def _may_title(block: Block, after_next: Block | None) -> bool:
    """Tell whether a line may be the title of the table below it; a section stays a section."""
    if _NUMBERED_TABLE.match(block.text):
        return is_heading(block) or block.kind is BlockKind.PARAGRAPH
    if is_heading(block) and not block.is_loose:
        holds_more = after_next is not None and not is_heading(after_next)
        if holds_more or is_section(block):
            return False
    elif not is_heading(block) and block.kind is not BlockKind.PARAGRAPH:
        return False
    return bool(_TABLE_TITLE.match(block.text) or _UNIT.fullmatch(block.text))


def is_heading(block: Block) -> bool:
    """Tell whether a block is a heading."""
    return block.kind is BlockKind.HEADING
