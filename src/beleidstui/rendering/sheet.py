"""What is known of an item, and in which order it is told: said here once, for every face.

A face walks the sheet and decides on form only. A fact of a new kind is a block of a new class:
mypy then names each face that does not tell it yet.
"""

from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import NamedTuple, Protocol

from beleidstui.library.library import Library
from beleidstui.library.users import Share, spread
from beleidstui.library.versions import Version, versions
from beleidstui.model.citation import citation_of
from beleidstui.model.nodes import HEADED, Article, Kind, Node, Official, Part, Table, Term
from beleidstui.model.source import Herkomst, Source
from beleidstui.rendering.amounts import Amounts, Cost, amounts_block, cost_of
from beleidstui.rendering.facts import Name, term_names
from beleidstui.rendering.flow import Span
from beleidstui.rendering.fragment import ellipses
from beleidstui.rendering.line import Line, Mark, Role
from beleidstui.rendering.notes import note_texts, with_signs


class Title(NamedTuple):
    """What the item is called."""

    item: Node


class Place(NamedTuple):
    """What kind of item it is, and where it stands."""

    item: Node
    parent: Node | None
    """What holds it; None for an article and a term."""

    @property
    def number(self) -> Span | None:
        """Give which bullet it is, from 1, and of how many; None for what is no bullet."""
        if self.parent is None or self.item.kind is not Kind.PUNT:
            return None
        alike = [one.id for one in self.parent.children if one.kind is Kind.PUNT]
        return alike.index(self.item.id) + 1, len(alike)


class About(StrEnum):
    """What of an item the provenance is of."""

    NUMBER = "number and title of an article"
    ITSELF = "title"
    TEXT = "text, below a title by the editors"
    FIRST_WORDS = "text, whose first words are the title"
    EXPLANATION = "explanation"


class Provenance(NamedTuple):
    """Where it comes from."""

    about: About
    herkomst: Herkomst
    reason: str
    """Why it is derived; empty where it is not."""
    lines: Span | None
    """The first and last printed line that it stands on; None where it is not literal."""


class Scope(NamedTuple):
    """What of the article is there, where that is not all."""

    said: str


class Text(NamedTuple):
    """The official wording, or the explanation of a term."""

    item: Node
    links: tuple[Mark, ...]
    """Where terms stand in it."""

    @property
    def is_verbatim(self) -> bool:
        """Tell whether it is quoted from the source."""
        return self.item.herkomst is Herkomst.LETTERLIJK

    def line(self, matches: tuple[Mark, ...] = ()) -> Line:
        """Give it with the signs of its notes, and an ellipsis where a sentence is cut off."""
        marked = Line(self.item.text, tuple(sorted((*self.links, *matches))))
        return with_signs(marked, self.item).between(*ellipses(self.item))


class Cells(NamedTuple):
    """The cells of a table, and in what its amounts are."""

    table: Table


class Notes(NamedTuple):
    """The notes at the text or the table, each after its sign."""

    texts: tuple[str, ...]


class Below(NamedTuple):
    """What stands below it, in reading order."""

    parts: Sequence[Part]


class Terms(NamedTuple):
    """The terms that stand in its text, each once."""

    terms: tuple[Term, ...]
    in_explanation: bool


class Remark(NamedTuple):
    """What the editors say of the provenance of what is not derived."""

    said: str


class Whole(NamedTuple):
    """The term that it is a part of."""

    term: Node


class Parts(NamedTuple):
    """The terms that are a part of it."""

    terms: Sequence[Term]


class Uses(NamedTuple):
    """The items whose official text uses the term; none is told too."""

    term: Term
    users: Sequence[Node]
    spread: tuple[Share, ...]
    """Over which budgets and years they are spread, where there are several."""

    @property
    def shown(self) -> Sequence[Node]:
        """The first of them: all, unless there are many."""
        return self.users if len(self.users) <= FEW else self.users[:WINDOW]


class Others(NamedTuple):
    """What stands at its place in other editions of the article."""

    versions: Sequence[Version]


class Cited(NamedTuple):
    """The paper that it stands in."""

    citation: str
    source: Source


class PageReason(NamedTuple):
    """Why the page of the article is derived."""

    said: str


class Id(NamedTuple):
    """By what it is asked for."""

    item: Node


FEW, WINDOW = 50, 20
"""Uses that are all told with their sentences; and of more, how many are."""
Written = Text | Cells | Notes
Block = (
    Title | Place | Provenance | Scope | Written | Below | Terms
    | Name | Remark | Whole | Parts | Uses | Cost | Amounts | Others | Cited | PageReason | Id
)  # fmt: skip


def blocks(item: Node, library: Library) -> Iterator[Block]:
    """Give what is known of an item, in the order in which it is told; nothing empty."""
    yield Title(item)
    parent = library.above(item)
    yield Place(item, parent)
    yield provenance_of(item, library)
    if isinstance(item, Article) and item.edition.scope:
        yield Scope(item.edition.scope)
    amounts = amounts_block(item, library)
    if amounts is not None:
        yield cost_of(amounts)
    yield from written(item, library)
    if item.children:
        yield Below(item.children)
    terms = library.terms_in(item)
    if terms:
        yield Terms(terms, isinstance(item, Term))
    if isinstance(item, Term):
        yield from term_names(item, library)
    if item.reason and item.herkomst is not Herkomst.AFGELEID:
        yield Remark(item.reason)
    if isinstance(item, Term):
        yield from _around(item, library)
    if amounts is not None:
        yield amounts
    if isinstance(item, Official):
        others = versions(item, library)
        if others:
            yield Others(others)
        yield Cited(citation_of(item), item.source)
    if isinstance(item, Article) and item.source.page_reason:
        yield PageReason(item.source.page_reason)
    yield Id(item)


def written(item: Node, library: Library) -> Iterator[Written]:
    """Give what is written of an item itself: its text or its table, and its notes."""
    if isinstance(item, Table):
        yield Cells(item)
    elif item.text:
        links = library.occurrences(item)
        marks = (Mark(o.start, o.end, Role.LINK, o.term_id) for o in links if not o.nested)
        yield Text(item, tuple(marks))
    notes = note_texts(item)
    if notes:
        yield Notes(tuple(notes))


class Proven(Protocol):
    """Knows where texts stand on their pages."""

    def lines_of(self, node: Node) -> tuple[int, int] | None:
        """Give the first and last printed line of a node, from 1; None elsewhere."""


def provenance_of(item: Node, library: Proven) -> Provenance:
    """Give where an item comes from."""
    about = About.ITSELF
    if isinstance(item, Article):
        about = About.NUMBER
    elif isinstance(item, Term):
        about = About.EXPLANATION
    elif isinstance(item, Part) and item.kind not in HEADED:
        about = About.TEXT if item.is_named else About.FIRST_WORDS
    lines = None
    if item.herkomst is Herkomst.LETTERLIJK:
        lines = library.lines_of(item)
    return Provenance(about, item.herkomst, item.reason, lines)


def _around(term: Term, library: Library) -> Iterator[Block]:
    if term.part_of:
        whole = library.node(term.part_of)
        yield Whole(whole)
    parts = library.parts(term)
    if parts:
        yield Parts(parts)
    users = library.users(term.id)
    shares = spread(users.numbers, library)
    yield Uses(term, users, shares if len(shares) > 1 else ())
