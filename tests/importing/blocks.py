"""Blocks in short, for tests of what is read out of them; all texts are invented."""

from beleidstui.importing.blocks import Block, BlockKind, Look
from beleidstui.model.nodes import Note


def head(text: str, level: int = 1, mark: str = "") -> Block:
    return Block(BlockKind.HEADING, text, level, mark)


def loose(text: str, look: Look = Look.BOLD) -> Block:
    return Block(BlockKind.HEADING, text, is_loose=True, look=look)


def para(text: str, level: int = 0, *notes: tuple[str, int, str]) -> Block:
    made = tuple(Note(sign=sign, place=place, text=words) for sign, place, words in notes)
    return Block(BlockKind.PARAGRAPH, text, level, notes=made)


def item(text: str, level: int = 1, mark: str = "–") -> Block:
    return Block(BlockKind.ITEM, text, level, mark)


def cells(*rows: tuple[str, ...], title: str = "") -> Block:
    return Block(BlockKind.TABLE, title, heads=rows[:1], rows=rows[1:])
