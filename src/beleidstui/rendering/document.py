"""The content as a document: its sections in order, and what each tells besides its text."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from beleidstui import texts
from beleidstui.library.library import Library
from beleidstui.model.citation import permalink
from beleidstui.model.nodes import Article, Node, Term
from beleidstui.rendering import sheet
from beleidstui.rendering.amounts import Amounts, Cost
from beleidstui.rendering.facts import Name
from beleidstui.rendering.words import page_note, place, spread_lines, version_name
from beleidstui.rendering.written import provenance
from beleidstui.texts import export

TOP = 2
"""The level of the highest headings below the title."""


class Section(NamedTuple):
    """A heading with what stands below it."""

    level: int
    title: str
    item: Node | None
    """The item that it tells of; None where it only holds the sections below it."""


class Document(NamedTuple):
    """A title and sections; a link is made only to an item that has a section of its own."""

    title: str
    sections: tuple[Section, ...]
    library: Library
    ids: frozenset[str]
    elsewhere: Callable[[str], str] = lambda _: ""
    """Gives the address of an item that has no section here; empty where it has none."""

    def address(self, item_id: str) -> str:
        """Give the address of an item, here or elsewhere; empty where it has none."""
        return f"#{item_id}" if item_id in self.ids else self.elsewhere(item_id)


class Part(NamedTuple):
    """A piece of a fact, with the address of a page or ``#`` and an id where it is a link."""

    text: str
    target: str = ""
    note: str = ""
    """What is said beside it, and is no part of the link."""
    language: str = ""
    """The language tag, where it is not Dutch."""


class Fact(NamedTuple):
    """A label and what it says of an item."""

    label: str
    parts: tuple[Part, ...]


class Entry(NamedTuple):
    """What a section tells of its item."""

    known: str
    """Where it comes from, and where it stands if the headings do not tell."""
    written: tuple[sheet.Written, ...]
    facts: tuple[Fact, ...]
    amounts: Amounts | None = None
    """What it costs."""


_Told = (
    sheet.Scope | sheet.Terms | sheet.Remark | Name | sheet.Whole | sheet.Parts | sheet.Uses
    | sheet.Others | sheet.Cited | sheet.PageReason | sheet.Id
)  # fmt: skip


def entry(item: Node, document: Document) -> Entry:
    """Give what is known of an item as its section tells it."""
    known: list[str] = []
    written: list[sheet.Written] = []
    facts: list[Fact] = []
    amounts: Amounts | None = None
    for block in sheet.blocks(item, document.library):
        match block:
            case sheet.Title() | sheet.Below() | Cost():  # told elsewhere
                pass
            case sheet.Place(_, parent):
                if parent is not None and parent.id not in document.ids:
                    known.append(place(item))
                facts += _facts_of_place(item)
            case sheet.Provenance():
                known.append(provenance(block))
            case sheet.Text():
                inside = (mark for mark in block.links if document.address(mark.target))
                written.append(block._replace(links=tuple(inside)))
            case sheet.Cells() | sheet.Notes():
                written.append(block)
            case Amounts():
                amounts = block
            case _:
                facts += _facts(block, document)
    return Entry(texts.PLACE_MARK.join(known), tuple(written), tuple(facts), amounts)


def _facts_of_place(item: Node) -> list[Fact]:
    """Give what neither the headings nor the place in words tell."""
    if isinstance(item, Term) and item.holds_for:
        return [_fact(export.HOLDS_FOR, item.holds_for)]
    if not isinstance(item, Article):
        return []
    edition = item.edition
    paper = export.BUDGET.format(edition.document_kind, edition.year, edition.budget)
    return [_fact(export.MINISTRY, edition.ministry), _fact(export.PAPER, paper)]


def _facts(block: _Told, document: Document) -> list[Fact]:
    match block:
        case sheet.Scope(said):
            return [_fact(export.SCOPE, said)]
        case sheet.Terms(terms, in_explanation):
            label = texts.TERMS_IN_EXPLANATION if in_explanation else texts.TERMS_HERE
            return [_links(label, terms, document)]
        case sheet.Remark(said):
            return [_fact(texts.REASON, said)]
        case Name():
            return [Fact(block.label, (Part(block.said, language=block.language),))]
        case sheet.Whole(term):
            return [_links(texts.PART_OF, (term,), document)]
        case sheet.Parts(terms):
            return [_links(texts.PARTS, terms, document)]
        case sheet.Uses(_, users, shares):
            none = _fact(export.USED_IN, export.NOT_USED)
            spread = [_fact(export.USED_WHEN, one) for one in spread_lines(shares)]
            used = _links(export.USED_IN, block.shown, document) if users else none
            return [*spread, used]
        case sheet.Others(others):
            named = ((version_name(one), document.address(one.item.id)) for one in others)
            return [Fact(texts.OTHER_YEARS, tuple(Part(*one) for one in named))]
        case sheet.Cited(citation, source):
            cited = Part(citation, permalink(source), page_note(source).strip())
            return [Fact(texts.SOURCE, (cited,))]
        case sheet.PageReason(said):
            return [_fact(texts.PAGE, said)]
        case sheet.Id(item):
            return [Fact(texts.ID, (Part(item.id, f"#{item.id}"),))]


def _fact(label: str, said: str) -> Fact:
    return Fact(label, (Part(said),))


def _links(label: str, items: Sequence[Node], document: Document) -> Fact:
    return Fact(
        label,
        tuple(Part(one.title, document.address(one.id)) for one in items),
    )
