"""How deep headings nest, counted from the highest that a file has."""

from collections.abc import Sequence

from beleidstui.importing.blocks import Block, BlockKind


def levelled(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """Let the highest headings be of level 1."""
    above = min((block.level for block in blocks if _nests(block)), default=1) - 1
    return tuple(
        block._replace(level=block.level - above) if _nests(block) else block for block in blocks
    )


def _nests(block: Block) -> bool:
    return block.kind is BlockKind.HEADING and not block.is_loose
