"""A paper as every reader gives it: flat blocks in reading order, each with its place in the file.

Nothing that a reader meets is lost: its characters stand in a block, or in what it skipped with the
reason. Texts have each white space, however much of it, as one space.
"""

from enum import StrEnum
from typing import NamedTuple

from beleidstui.importing.paper_facts import PaperFacts
from beleidstui.model.nodes import Note


class BlockKind(StrEnum):
    """What a block is on the page."""

    FRONT = "kop van het stuk"
    """The paper's own head: its session, dossier, title, number or date, each a block."""
    HEADING = "kop"
    PARAGRAPH = "alinea"
    ITEM = "punt"
    TABLE = "tabel"
    IMAGE = "beeld"
    """The caption of an image."""
    CLOSING = "slot van het stuk"
    """What closes the paper, such as who signed it: a paragraph of no article."""


class Look(StrEnum):
    """How the whole of a block is printed."""

    PLAIN = "romein"
    BOLD = "vet"
    ITALIC = "cursief"


class Block(NamedTuple):
    """One paragraph, heading, bullet, table or caption."""

    kind: BlockKind
    text: str = ""
    """The words; of a table its title, empty where it has none."""
    level: int = 0
    """Of a heading how deep it nests, of a bullet its depth, both from 1; 0 is unknown or none.

    A paragraph that goes on inside a bullet has the depth of that bullet.
    """
    mark: str = ""
    """What is printed before the text as its bullet or number: ``–``, ``a.``, ``4.3``."""
    notes: tuple[Note, ...] = ()
    """Each with its place in the text, which has no signs; those of a table are in its cells."""
    look: Look = Look.PLAIN
    is_loose: bool = False
    """Whether a heading nests nothing (tussenkop): it only stands between paragraphs."""
    is_boxed: bool = False
    """Whether the block stands in a box (kader)."""
    heads: tuple[tuple[str, ...], ...] = ()
    """The rows of heads of a table; a cell over several columns is followed by empty ones."""
    rows: tuple[tuple[str, ...], ...] = ()
    """The rows of a table, as wide as its heads."""
    element: str = ""
    """The name of an unknown element that the block was made of; empty for known ones."""
    line: int = 0
    """The line of the file that it begins on, from 1; 0 where the file has no lines."""
    page: int = 0
    """The printed page that it begins on; 0 where it is not known."""


class Skip(NamedTuple):
    """What a reader left out."""

    reason: str
    """One of the reasons of ``texts.importing``: a heading of a table of contents, a foot line."""
    characters: int
    """How many characters that are no white space."""


class Remark(NamedTuple):
    """What a reader tells beside what it read, for who looks after the content."""

    message: str
    line: int = 0
    page: int = 0


class Paper(NamedTuple):
    """What one file says."""

    blocks: tuple[Block, ...]
    facts: PaperFacts
    met: int
    """The characters that are no white space, as they came out of the file."""
    skipped: tuple[Skip, ...] = ()
    remarks: tuple[Remark, ...] = ()
    nests: bool = True
    """Whether the file says which heading stands below which; a printed page only shows it."""
    acronyms: tuple[tuple[str, str], ...] = ()
    """Each acronym with its full form, where the file itself ties them (organisatie)."""


def size_of(text: str) -> int:
    """Count the characters of a text that are no white space."""
    return len("".join(text.split()))


def size_of_block(block: Block) -> int:
    """Count the characters of a block: its mark, words, notes with their signs, and cells.

    The signs of the notes of a table stand in its cells.
    """
    is_table = block.kind is BlockKind.TABLE
    notes = sum(size_of(note.text) + (not is_table) * size_of(note.sign) for note in block.notes)
    cells = sum(size_of(cell) for row in (*block.heads, *block.rows) for cell in row)
    return size_of(block.mark) + size_of(block.text) + notes + cells


def missing_from(paper: Paper) -> int:
    """Give how many characters were met and stand nowhere; below 0 where some were invented."""
    kept = sum(map(size_of_block, paper.blocks))
    return paper.met - kept - sum(skip.characters for skip in paper.skipped)
