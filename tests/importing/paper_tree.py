"""What an invented paper is made of, whatever the file it is written as.

A text is a string, or pieces: strings, notes, raised and lowered signs, links and words in
another look. Each writer (``as_op_xml.py`` and those beside it) makes one kind of file of it.
"""

from typing import NamedTuple, TypeAlias


class Foot(NamedTuple):
    """A note, where its sign stands."""

    sign: str
    text: str


class Raised(NamedTuple):
    text: str


class Lowered(NamedTuple):
    text: str


class Styled(NamedTuple):
    text: str
    look: str = "cur"
    """``vet`` or ``cur``, as official XML names it."""


class Link(NamedTuple):
    text: str
    to: str


class Odd(NamedTuple):
    """Words in an element that nobody knows, within a sentence."""

    element: str
    text: str


class Cut(NamedTuple):
    """A hint for the printer, inside a word; there is nothing of it in the text."""


CUT = Cut()
Piece: TypeAlias = str | Foot | Raised | Lowered | Styled | Link | Odd | Cut
Text: TypeAlias = str | tuple[Piece, ...]


class Para(NamedTuple):
    text: Text


class Group(NamedTuple):
    """Paragraphs that are kept together on a page (al-groep)."""

    parts: tuple[Para, ...]


class Loose(NamedTuple):
    """A heading that only stands between paragraphs (tussenkop)."""

    text: Text
    look: str = "vet"


class Bullet(NamedTuple):
    mark: str
    parts: "tuple[Para | Bullets | Odd, ...]"


class Bullets(NamedTuple):
    items: tuple[Bullet, ...]


class Cell(NamedTuple):
    text: Text = ""
    across: int = 1
    down: int = 1
    bold: bool = False


class Grid(NamedTuple):
    """A table; rows leave out the cells that another one covers."""

    title: Text
    heads: tuple[tuple[Cell, ...], ...]
    rows: tuple[tuple[Cell, ...], ...]
    columns: int


class Box(NamedTuple):
    title: Text
    parts: "tuple[Body, ...]"


class Picture(NamedTuple):
    file: str
    caption: Text


class Division(NamedTuple):
    """A heading with all that is below it; the number stands apart, where there is one."""

    number: str
    title: Text
    parts: "tuple[Body, ...]"
    look: str = "vet"


class Contents(NamedTuple):
    """A table of contents: the titles repeated."""

    title: str
    lines: tuple[str, ...]


class Signing(NamedTuple):
    role: str
    names: tuple[str, ...]


Body: TypeAlias = (
    Para | Group | Loose | Bullets | Grid | Box | Picture | Division | Contents | Signing | Odd
)


class InventedPaper(NamedTuple):
    session: str
    """As in ``2030–2031``."""
    dossier: str
    """As in ``99 999``."""
    chapter: str
    dossier_title: str
    number: str
    title: str
    date: str
    """As in ``2030-09-17``."""
    date_text: str
    kind: str
    parts: tuple[Body, ...]


def plain(text: Text) -> str:
    """Give the words of a text, without the notes."""
    if isinstance(text, str):
        return text
    pieces = (piece for piece in text if not isinstance(piece, Foot | Cut))
    return "".join(piece if isinstance(piece, str) else piece.text for piece in pieces)
