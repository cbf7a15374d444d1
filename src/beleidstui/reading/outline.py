"""The order in which the content reads as one document."""

from collections.abc import Iterable, Iterator, Sequence

from beleidstui import texts
from beleidstui.library.library import Library
from beleidstui.model.nodes import Article, Kind, Node, Part, walk
from beleidstui.rendering.document import TOP, Document, Section
from beleidstui.rendering.words import edition_mark, place
from beleidstui.texts import export


def outline(
    library: Library, kind: str = "", part: Iterable[Node] | None = None, within: str = ""
) -> Document:
    """Give all items as a document, or those of one kind: the articles, and the terms by kind.

    Of a part of the library these are its items in reading order, and what it is called.
    """
    items = list(library.items(kind) if part is None else part)
    ids = frozenset(item.id for item in items)
    sections = [*_articles(items, library, ids), *_terms(items, library, kind)]
    title = texts.PLACE_MARK.join(filter(None, (export.TITLES[kind], within)))
    return Document(title, tuple(sections), library, ids)


def outline_of(root: Node, library: Library) -> Document:
    """Give one item with all that stands below it, as a document with its place as the title."""
    items = list(walk(root))
    ids = frozenset(item.id for item in items)
    if root.kind is Kind.BEGRIP:
        return Document(place(root), (Section(TOP, root.title, root),), library, ids)
    return Document(place(root), tuple(_articles(items, library, ids)), library, ids)


def _articles(items: Iterable[Node], library: Library, ids: frozenset[str]) -> Iterator[Section]:
    for item in items:
        if item.kind is not Kind.BEGRIP:
            above = [one for one in _above(item, library) if one.id in ids]
            title = "" if isinstance(item, Part) and not item.is_named else item.title
            if isinstance(item, Article):
                named = export.ARTICLE.format(item.edition.number, title)
                mark = edition_mark(item)
                title = texts.PLACE_MARK.join(filter(None, (named, mark)))
            yield Section(TOP + len(above), title, item)


def _above(item: Node, library: Library) -> Iterator[Node]:
    parent = library.above(item)
    while parent is not None:
        yield parent
        parent = library.above(parent)


def _terms(items: Sequence[Node], library: Library, kind: str) -> Iterator[Section]:
    terms = {item.id for item in items if item.kind is Kind.BEGRIP}
    if not terms:
        return
    level = TOP
    if not kind:
        yield Section(level, texts.TERMS, None)
        level += 1
    for sort, members in library.terms.items():
        held = [term for term in members if term.id in terms]
        if held:
            yield Section(level, sort, None)
        for term in held:
            yield Section(level + 1, term.title, term)
