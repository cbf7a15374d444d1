"""The content as a document: its sections in order, and what each tells besides its text."""

from collections.abc import Sequence
from typing import NamedTuple

from beleidstui import texts
from beleidstui.compiling.shelf import Shelf
from beleidstui.model.citation import citation_of, permalink
from beleidstui.model.nodes import HEADED, Article, Kind, Node, Official, Term
from beleidstui.model.nodes import Part as NodePart
from beleidstui.model.source import Herkomst
from beleidstui.rendering.facts import term_names
from beleidstui.rendering.words import page_note, place, provenance
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
    shelf: Shelf
    ids: frozenset[str]


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


def is_verbatim(item: Node) -> bool:
    """Tell whether the text of an item is quoted from the source."""
    return bool(item.text) and item.herkomst is Herkomst.LETTERLIJK


def known(item: Node, document: Document) -> str:
    """Say where an item comes from, and where it stands if the headings do not tell."""
    said = provenance(item, document.shelf)
    if isinstance(item, NodePart) and item.kind not in HEADED:
        said = (texts.TITLE_AND_TEXT if item.is_named else texts.FIRST_WORDS).format(said)
    elif item.kind is Kind.BEGRIP:
        said = texts.EXPLANATION_BY.format(said)
    parent = document.shelf.corpus.parent(item)
    if parent is None or parent.id in document.ids:
        return said
    return texts.PLACE_MARK.join((place(item), said))


def facts(item: Node, document: Document) -> list[Fact]:
    """Give what is known of an item besides its text."""
    shelf = document.shelf
    made = []
    if isinstance(item, Term):
        made = _term_facts(item, document)
    elif isinstance(item, Article):
        made = _article_facts(item)
    if isinstance(item, NodePart) and item.text:
        made.append(_links(texts.TERMS_HERE, shelf.links.terms_in(item), document))
    if isinstance(item, Official):
        cited = Part(citation_of(item), permalink(item.source), page_note(item.source).strip())
        made.append(Fact(texts.SOURCE, (cited,)))
    made.append(Fact(texts.ID, (Part(item.id, f"#{item.id}"),)))
    return [fact for fact in made if any(part.text for part in fact.parts)]


def _article_facts(article: Article) -> list[Fact]:
    edition = article.edition
    paper = export.BUDGET.format(edition.document_kind, edition.year, edition.budget)
    return [
        Fact(export.MINISTRY, (Part(edition.ministry),)),
        Fact(export.PAPER, (Part(paper),)),
        Fact(texts.PAGE, (Part(article.source.page_reason),)),
    ]


def _term_facts(item: Term, document: Document) -> list[Fact]:
    shelf = document.shelf
    whole = item.part_of
    return [
        *(
            Fact(name.label, (Part(name.said, language=name.language),))
            for name in term_names(item, shelf)
        ),
        _links(texts.PART_OF, (shelf.corpus[whole],) if whole else (), document),
        _links(texts.PARTS, shelf.corpus.parts(item), document),
        _links(export.USED_IN, shelf.links.used_in(item.id), document),
    ]


def _links(label: str, items: Sequence[Node], document: Document) -> Fact:
    return Fact(
        label,
        tuple(Part(one.title, f"#{one.id}" if one.id in document.ids else "") for one in items),
    )
