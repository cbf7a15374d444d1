"""The order in which the content reads as one document."""

from collections.abc import Iterator

from beleidstui import texts
from beleidstui.compiling.shelf import Shelf
from beleidstui.model.nodes import Article, Kind, Node, Part, walk
from beleidstui.reading.terms import terms_by_kind
from beleidstui.rendering.document import TOP, Document, Section
from beleidstui.rendering.words import edition_mark, place
from beleidstui.texts import export


def outline(shelf: Shelf, kind: str = "") -> Document:
    """Give all items, or those of one kind, as a document: the articles, and the terms by kind."""
    ids = frozenset(item.id for item in shelf.corpus if kind in ("", item.kind))
    sections = [*_articles(shelf, ids), *_terms(shelf, ids)]
    return Document(export.TITLES[kind], tuple(sections), shelf, ids)


def outline_of(root: Node, shelf: Shelf) -> Document:
    """Give one item with all that stands below it, as a document with its place as the title."""
    ids = frozenset(item.id for item in walk(root))
    if root.kind is Kind.BEGRIP:
        return Document(place(root), (Section(TOP, root.title, root),), shelf, ids)
    return Document(place(root), tuple(_articles(shelf, ids)), shelf, ids)


def _articles(shelf: Shelf, ids: frozenset[str]) -> Iterator[Section]:
    for item in shelf.corpus:
        if item.id in ids and item.kind is not Kind.BEGRIP:
            above = [one for one in _above(item, shelf) if one.id in ids]
            title = "" if isinstance(item, Part) and not item.is_named else item.title
            if isinstance(item, Article):
                named = export.ARTICLE.format(item.edition.number, title)
                mark = edition_mark(item)
                title = texts.PLACE_MARK.join(filter(None, (named, mark)))
            yield Section(TOP + len(above), title, item)


def _above(item: Node, shelf: Shelf) -> Iterator[Node]:
    parent = shelf.corpus.parent(item)
    while parent is not None:
        yield parent
        parent = shelf.corpus.parent(parent)


def _terms(shelf: Shelf, ids: frozenset[str]) -> Iterator[Section]:
    terms = [term for term in shelf.corpus.terms if term.id in ids]
    if not terms:
        return
    level = TOP
    if len(terms) < len(ids):
        yield Section(level, texts.TERMS, None)
        level += 1
    for kind, members in terms_by_kind(shelf.corpus).items():
        yield Section(level, kind, None)
        for term in members:
            yield Section(level + 1, term.title, term)
