"""What must come out of an invented paper, whatever the file it was written as."""

from collections.abc import Iterator
from typing import NamedTuple

from beleidstui.importing.blocks import Block, BlockKind, Look
from beleidstui.model.nodes import Note
from tests.importing.paper_tree import (
    Body,
    Box,
    Bullets,
    Cell,
    Contents,
    Cut,
    Division,
    Foot,
    Grid,
    Group,
    InventedPaper,
    Loose,
    Odd,
    Para,
    Picture,
    Signing,
    Text,
)


class Manner(NamedTuple):
    """What a form of file cannot tell, or tells in another way."""

    knows_odd: bool = True
    """Whether there are elements that nobody knows."""
    signs_in_one: bool = True
    """Whether who signs stands in one paragraph with the function."""


def blocks_of(paper: InventedPaper, manner: Manner) -> list[Block]:
    """Give the blocks after the head of the paper."""
    return [block for part in paper.parts for block in _body(part, manner, 1)]


def told_of(block: Block) -> tuple[Block, list[tuple[str, int, str]]]:
    """Give a block without its place in the file, looks only where they tell something."""
    look = block.look if block.is_loose else Look.PLAIN
    notes = sorted((note.sign, note.place, note.text) for note in block.notes)
    return block._replace(line=0, page=0, look=look, notes=()), notes


def _body(part: Body, manner: Manner, depth: int) -> Iterator[Block]:
    match part:
        case Para(text):
            yield _block(BlockKind.PARAGRAPH, text)
        case Odd(element, words):
            shown = element if manner.knows_odd else ""
            yield Block(BlockKind.PARAGRAPH, words, element=shown)
        case Group(parts):
            for held in parts:
                yield from _body(held, manner, depth)
        case Loose(text, "rom"):
            yield _block(BlockKind.PARAGRAPH, text)
        case Loose(text, look):
            shown_as = Look.BOLD if look == "vet" else Look.ITALIC
            yield _block(BlockKind.HEADING, text)._replace(is_loose=True, look=shown_as)
        case Bullets():
            yield from _bullets(part, manner, 1)
        case Grid():
            yield _grid(part)
        case Picture(_, caption):
            yield _block(BlockKind.IMAGE, caption)
        case Division(number, title, parts):
            yield _block(BlockKind.HEADING, title)._replace(level=depth, mark=number)
            for below in parts:
                yield from _body(below, manner, depth + 1)
        case Box(title, parts):
            inside = [Loose(title), *parts]
            for block in (made for below in inside for made in _body(below, manner, depth)):
                yield block._replace(is_boxed=True)
        case Signing(role, names):
            signers = [role, *names]
            for line in [" ".join(signers)] if manner.signs_in_one else signers:
                yield Block(BlockKind.PARAGRAPH, line)
        case Contents():
            pass


def _bullets(part: Bullets, manner: Manner, depth: int) -> Iterator[Block]:
    for item in part.items:
        kind, mark = BlockKind.ITEM, item.mark
        for below in item.parts:
            if isinstance(below, Bullets):
                yield from _bullets(below, manner, depth + 1)
                continue
            (block,) = _body(below, manner, depth)
            if kind is BlockKind.ITEM and block.text.startswith("– "):
                block, mark = block._replace(text=block.text.removeprefix("– ")), "–"
            yield block._replace(kind=kind, mark=mark, level=depth)
            kind, mark = BlockKind.PARAGRAPH, ""


def _block(kind: BlockKind, text: Text) -> Block:
    words, notes = "", []
    for piece in (text,) if isinstance(text, str) else text:
        if isinstance(piece, Foot):
            notes.append(Note(sign=piece.sign, place=len(words), text=piece.text))
        elif not isinstance(piece, Cut):
            words += _clean(piece if isinstance(piece, str) else piece.text)
    return Block(kind, words, notes=tuple(notes))


def _clean(words: str) -> str:
    return words.replace("\u00ad", "").replace("\u00a0", " ")


def _signed(text: Text, notes: list[Note]) -> str:
    """Give the words with the signs of the notes in them."""
    words = ""
    for piece in (text,) if isinstance(text, str) else text:
        if isinstance(piece, Foot):
            notes.append(Note(sign=piece.sign, place=0, text=piece.text))
            words += piece.sign
        elif not isinstance(piece, Cut):
            words += _clean(piece if isinstance(piece, str) else piece.text)
    return words


def _grid(part: Grid) -> Block:
    notes: list[Note] = []
    title = _signed(part.title, notes)
    heads = _rows(part.heads, part.columns, notes)
    rows = _rows(part.rows, part.columns, notes)
    if not heads and all(cell.bold or not cell.text for cell in part.rows[0]):
        heads, rows = rows[:1], rows[1:]
    return Block(BlockKind.TABLE, title, notes=tuple(notes), heads=heads, rows=rows)


def _rows(
    rows: tuple[tuple[Cell, ...], ...], columns: int, notes: list[Note]
) -> tuple[tuple[str, ...], ...]:
    made = [[""] * columns for _ in rows]
    covered: set[tuple[int, int]] = set()
    for down, row in enumerate(rows):
        column = 0
        for cell in row:
            while (down, column) in covered:
                column += 1
            made[down][column] = _signed(cell.text, notes)
            covered |= {
                (down + y, column + x) for y in range(cell.down) for x in range(cell.across)
            }
            column += cell.across
    return tuple(map(tuple, made))
