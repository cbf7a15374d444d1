"""What a policy article is made of: nodes, each with its provenance, and the terms of the texts.

Two nodes of the same id are the same node.
"""

from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import Any

from beleidstui.model.record import Record
from beleidstui.model.source import Edition, Herkomst, Source


class Kind(StrEnum):
    """The kind of a node, as the command line names it."""

    ARTIKEL = "artikel"
    DEEL = "deel"
    GROEP = "groep"
    ROL = "rol"
    ALINEA = "alinea"
    PUNT = "punt"
    TABEL = "tabel"
    KADER = "kader"
    BEELD = "beeld"
    BEGRIP = "begrip"


class Note(Record):
    """A note, and where its sign stands in the text."""

    __slots__ = ("place", "sign", "text")

    def __init__(self, *, sign: str, place: int, text: str) -> None:
        """Hold the note; the place counts the characters of the text before the sign."""
        self.sign = sign
        self.place = place
        self.text = text


class Tie(Record):
    """What part of a budget pays for a text, and how that is known."""

    __slots__ = ("herkomst", "part", "reason")

    def __init__(self, *, part: str, herkomst: Herkomst, reason: str = "") -> None:
        """Hold the number of the part, such as ``2.4``, in the series of the article."""
        self.part = part
        self.herkomst = herkomst
        self.reason = reason


def signed(text: str, notes: Sequence[Note]) -> str:
    """Give a text as it is printed: with the signs of its notes, each glued to its place."""
    for note in sorted(notes, key=lambda one: one.place)[::-1]:
        text = text[: note.place] + note.sign + text[note.place :]
    return text


class Node(Record):
    """One thing that can be shown, found and quoted."""

    __slots__ = ("children", "herkomst", "id", "kind", "path", "reason", "text", "title")

    def __init__(
        self,
        *,
        id: str,
        kind: Kind,
        title: str,
        path: tuple[str, ...],
        herkomst: Herkomst,
        reason: str = "",
        text: str = "",
        children: "Sequence[Part]" = (),
    ) -> None:
        """Hold what every node has."""
        self.id = id
        self.kind = kind
        self.title = title
        self.path = path
        """The titles from the root down to this node, this node's included."""
        self.herkomst = herkomst
        """The provenance of the text, or of the title where there is no text."""
        self.reason = reason
        """Why the node is derived; empty where it is not."""
        self.text = text
        """The official wording, or the explanation of a term; empty where it only holds others."""
        self.children = children

    def __eq__(self, other: object) -> bool:
        """Tell whether another node has the same id."""
        return isinstance(other, Node) and self.id == other.id

    def __hash__(self) -> int:
        """Give what is the same for nodes of the same id."""
        return hash(self.id)


class Official(Node):
    """What stands in an edition of an article."""

    __slots__ = ("edition", "source")

    def __init__(self, *, edition: Edition, source: Source, **node: Any) -> None:
        """Hold the edition and the source besides what every node has."""
        super().__init__(**node)
        self.edition = edition
        self.source = source


class Article(Official):
    """An edition of a policy article, with its parts below it."""

    __slots__ = ("sources",)

    def __init__(self, *, sources: tuple[Source, ...] = (), **node: Any) -> None:
        """Hold all sources besides the first."""
        super().__init__(**node)
        self.sources = sources or (self.source,)


HEADED = (Kind.DEEL, Kind.GROEP, Kind.ROL, Kind.TABEL, Kind.KADER)
"""The kinds of parts that have a title of their own on the page."""


class Part(Official):
    """A part of an article: a section, a role, a paragraph, a bullet or a table."""

    __slots__ = ("cut_after", "cut_before", "is_named", "notes", "ties")

    def __init__(
        self,
        *,
        cut_before: bool = False,
        cut_after: bool = False,
        is_named: bool = True,
        notes: tuple[Note, ...] = (),
        ties: tuple[Tie, ...] = (),
        **node: Any,
    ) -> None:
        """Hold where the text is cut off, its notes and its ties, besides what stands in one."""
        super().__init__(**node)
        self.is_named = is_named
        """Whether the title is one; else it is the first words of the text."""
        self.notes = notes
        self.ties = ties
        """What parts of the budget pay for it."""
        self.cut_before = cut_before
        """Whether the text begins inside a sentence of the source."""
        self.cut_after = cut_after
        """Whether the text ends inside a sentence of the source."""

    @property
    def fragment(self) -> bool:
        """Whether the text is a part of a sentence of the source."""
        return self.cut_before or self.cut_after


class Table(Part):
    """A table, its cells as they are printed."""

    __slots__ = ("columns", "rows", "unit")

    def __init__(
        self,
        *,
        columns: tuple[tuple[str, ...], ...],
        rows: tuple[tuple[str, ...], ...],
        unit: int = 1,
        **part: Any,
    ) -> None:
        """Hold the rows of heads and the rows besides what every part has."""
        super().__init__(**part)
        self.columns = columns
        """The heads, one list a row of them."""
        self.rows = rows
        self.unit = unit
        """In what the amounts are: 1000 where they are in thousands of euros."""


class Term(Node):
    """A term of the texts, such as an organisation, a fund or a programme."""

    __slots__ = (
        "abbreviation",
        "english",
        "holds_for",
        "name",
        "part_of",
        "related",
        "sort",
        "variants",
    )

    def __init__(
        self,
        *,
        name: str,
        sort: str,
        abbreviation: str = "",
        variants: tuple[str, ...] = (),
        english: str = "",
        part_of: str = "",
        related: tuple[str, ...] = (),
        holds_for: str = "",
        **node: Any,
    ) -> None:
        """Hold what the term is called besides what every node has."""
        super().__init__(kind=Kind.BEGRIP, **node)
        self.name = name
        self.sort = sort
        """What the term is: organisatie, fonds, programma, …"""
        self.abbreviation = abbreviation
        """The acronym; empty where the term has none."""
        self.variants = variants
        """Other spellings and inflected forms that stand in the texts."""
        self.english = english
        self.part_of = part_of
        """The id of the whole that this term is a part of; empty where there is none."""
        self.related = related
        """Other words by which readers look for it."""
        self.holds_for = holds_for
        """The chapter, series or edition where it is called so; empty where it is anywhere."""


class TextWord(Record):
    """A word of the texts that is no term, with what readers call it."""

    __slots__ = ("english", "related", "word")

    def __init__(self, word: str, related: tuple[str, ...], english: tuple[str, ...]) -> None:
        """Hold the word and its other words."""
        self.word = word
        self.related = related
        self.english = english


def further_texts(node: Node) -> tuple[str, ...]:
    """Give what a node says besides its text: its notes, and the heads of its table."""
    notes = tuple(note.text for note in node.notes) if isinstance(node, Part) else ()
    heads = node.columns if isinstance(node, Table) else ()
    return (*notes, *(cell for row in heads for cell in row if cell))


def walk(node: Node) -> Iterator[Node]:
    """Walk a node and all below it in reading order."""
    yield node
    for child in node.children:
        yield from walk(child)
