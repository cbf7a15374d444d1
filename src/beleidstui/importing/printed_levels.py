"""How deep the headings of an article stand that only shows them in print.

A printed page tells sizes and weights, and these differ by ministry. What an article is built of
says more: its sections have letters, or are those of the roles; roles stand deepest; what stands
between is a theme or a group.
"""

import re
from collections.abc import Sequence

from beleidstui.importing.blocks import Block, BlockKind, Look, Paper
from beleidstui.model.roles import names_role, names_roles

_SECTION = re.compile(r"[A-H]\d?\.?\s+\S.*")
_SECTION_LEVEL, _GROUP_LEVEL, _ROLE_LEVEL = 1, 2, 3


def only_prints_levels(paper: Paper) -> bool:
    """Tell whether a paper only shows in print which heading stands below which.

    A printed page does, and so does the older XML, whose headings all stand between paragraphs.
    """
    heads = [block for block in paper.blocks if block.kind is BlockKind.HEADING]
    return not paper.nests or (len(heads) > 1 and all(block.is_loose for block in heads))


def with_levels(blocks: Sequence[Block]) -> list[Block]:
    """Give the blocks of an article with a level for each of its headings."""
    blocks = [_with_size(block) for block in blocks]
    heads = [block for block in blocks if block.kind is BlockKind.HEADING]
    is_lettered = any(is_section(one) for one in heads)
    least = min((one.level for one in heads), default=1)
    leveled = []
    is_among_roles = False
    for place, block in enumerate(blocks):
        if block.kind is BlockKind.HEADING:
            after = blocks[place + 1] if place + 1 < len(blocks) else block
            is_theme = after.kind is BlockKind.HEADING and names_role(after.text)
            level = _level(block, is_lettered, is_among_roles, is_theme, least)
            if level == _SECTION_LEVEL:
                is_among_roles = names_roles(block.text)
            block = block._replace(level=level, is_loose=False)
        leveled.append(block)
    return leveled


def _with_size(block: Block) -> Block:
    """Give a heading that nests nothing the level that its look tells."""
    return block._replace(level=1 + (block.look is Look.ITALIC)) if block.is_loose else block


def is_section(block: Block) -> bool:
    """Tell whether a heading has the letter of a section: *A. Doel*, *D1 Tabel*."""
    return _SECTION.fullmatch(f"{block.mark} {block.text}".strip()) is not None


def _level(
    block: Block, is_lettered: bool, is_among_roles: bool, is_theme: bool, least: int
) -> int:
    if is_section(block) or names_roles(block.text):
        return _SECTION_LEVEL
    if names_role(block.text) and (is_among_roles or block.level > least):
        return _ROLE_LEVEL
    if is_lettered or (is_among_roles and is_theme):
        return _GROUP_LEVEL
    return _SECTION_LEVEL if block.level == least else _GROUP_LEVEL
