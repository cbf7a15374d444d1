"""The invented budget paper as a PDF, and the blocks that must come out of it (verzonnen).

What a page does not tell is no part of them: boxes, names of elements, spans of cells.
"""

from collections.abc import Iterator

from beleidstui.importing.blocks import Block, BlockKind, Look
from beleidstui.model.nodes import Note
from tests.importing.paper_tree import (
    Body,
    Box,
    Bullet,
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
    Text,
    plain,
)

_OTHER_LETTERS = str.maketrans({"‒": "–", "ĳ": "ij", "Ĳ": "IJ", "\xad": None})
"""What the letters of the invented PDF cannot print."""
_LOOKS = {"vet": Look.BOLD, "cur": Look.ITALIC, "rom": Look.PLAIN}


def blocks_of(paper: InventedPaper) -> list[Block]:
    """Give the blocks that a reader of PDF must make of the paper."""
    front = (
        "Tweede Kamer der Staten-Generaal",
        "2",
        f"Vergaderjaar {paper.session}",
        f"{paper.dossier} {paper.chapter}".strip(),
        paper.dossier_title.partition(" voor ")[0],
        f"Nr. {paper.number}",
        paper.title,
        f"Ontvangen {paper.date_text}",
    )
    head = [Block(BlockKind.FRONT, text) for text in front]
    return head + [block for part in paper.parts for block in _blocks(part, 1)]


def _blocks(part: Body, depth: int) -> Iterator[Block]:
    match part:
        case Division():
            yield _block(BlockKind.HEADING, part.title, depth, part.number, Look.BOLD)
            for below in part.parts:
                yield from _blocks(below, depth + 1)
        case Loose(look="rom") | Para():
            yield _paragraph(part.text)
        case Loose():
            yield _block(BlockKind.HEADING, part.text, 1, look=_LOOKS[part.look])
        case Bullets():
            yield from _bullets(part, 1)
        case Group():
            yield from (_paragraph(one.text) for one in part.parts)
        case Box():
            yield _block(BlockKind.HEADING, part.title, 1, look=Look.BOLD)
            for below in part.parts:
                yield from _blocks(below, depth)
        case Picture():
            yield _paragraph(part.caption)
        case Grid():
            yield from _lines(part)
        case Odd():
            yield _paragraph(part.text)
        case Contents():
            return
        case _:
            yield _paragraph(part.role)
            yield from map(_paragraph, part.names)


def _bullets(bullets: Bullets, level: int) -> Iterator[Block]:
    for item in bullets.items:
        yield from _bullet(item, level)


def _bullet(item: Bullet, level: int) -> Iterator[Block]:
    mark = item.mark
    for part in item.parts:
        if isinstance(part, Bullets):
            yield from _bullets(part, level + 1)
            continue
        kind = BlockKind.ITEM if mark else BlockKind.PARAGRAPH
        yield _block(kind, part.text, level, mark)
        mark = ""


def _lines(grid: Grid) -> Iterator[Block]:
    """Give the words of a table as paragraphs: cells of several lines are not sure."""
    for text in (grid.title, *(_row(row) for row in (*grid.heads, *grid.rows))):
        if plain(text).strip():
            yield _paragraph(text)


def _row(row: tuple[Cell, ...]) -> str:
    return " ".join(said for cell in row if (said := plain(cell.text)))


def _paragraph(text: Text) -> Block:
    said = plain(text)
    if said.startswith("– "):
        return _block(BlockKind.ITEM, said[2:], 1, "–")
    return _block(BlockKind.PARAGRAPH, text)


def _block(
    kind: BlockKind, text: Text, level: int = 0, mark: str = "", look: Look = Look.PLAIN
) -> Block:
    pieces = (text,) if isinstance(text, str) else text
    said, notes = "", []
    for piece in pieces:
        if isinstance(piece, Foot):
            notes.append(Note(sign=piece.sign, place=len(said), text=piece.text))
        elif not isinstance(piece, Cut):
            words = piece if isinstance(piece, str) else piece.text
            said += words.translate(_OTHER_LETTERS)
    return Block(kind, said, level, mark, tuple(notes), look)
