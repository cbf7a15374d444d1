"""The face that prints answers: data on stdout, messages on stderr, an exit code back."""

from typing import TYPE_CHECKING

from beleidstui import texts
from beleidstui.compiling.kept import library_of
from beleidstui.errors import FOUND, NOTHING_FOUND
from beleidstui.model.nodes import Official
from beleidstui.printing import print_json, print_lines, print_utf8, style, tell, width
from beleidstui.rendering import plain
from beleidstui.rendering.words import not_found
from beleidstui.safe_text import strip_forbidden, strip_lines
from beleidstui.search import Searcher

if TYPE_CHECKING:
    from beleidstui.library.library import Library
    from beleidstui.model.nodes import Node
    from beleidstui.rendering.document import Document


def find(folder: str, query: str, most: int | None, as_json: bool) -> int:
    """Search, and print the hits; a near miss is told on stderr."""
    library = library_of(folder)
    if not query.strip():
        tell(texts.NO_QUERY)
    answer = Searcher(library).search(query, most)
    if as_json:
        from beleidstui.rendering.record import answer_record

        print_json(answer_record(answer))
    else:
        print_lines(plain.answer_lines(answer, width(), style()))
    missed = not_found(answer)
    if missed:
        tell(missed)
    return FOUND if answer.hits else NOTHING_FOUND


def show(folder: str, item_id: str, as_json: bool) -> int:
    """Print one item whole."""
    item, library = _item(folder, item_id)
    if as_json:
        from beleidstui.rendering.whole_record import full_record

        print_json(full_record(item, library))
    else:
        print_lines(plain.full_lines(item, library, width(), style()))
    return FOUND


def export_item(folder: str, item_id: str, as_html: bool) -> int:
    """Print one item and all below it as a document in HTML or Markdown."""
    from beleidstui.reading.outline import outline_of

    _print_document(outline_of(*_item(folder, item_id)), as_html)
    return FOUND


def list_items(folder: str, kind: str | None, as_json: bool, with_tabs: bool) -> int:
    """Print all items, or those of one kind, in reading order."""
    items = list(library_of(folder).items(kind or ""))
    if as_json:
        from beleidstui.rendering.record import list_record

        print_json(list_record(items))
    else:
        print_lines(plain.tab_lines(items) if with_tabs else plain.list_lines(items))
    return FOUND if items else NOTHING_FOUND


def export(folder: str, kind: str, as_html: bool) -> int:
    """Print all items, or those of one kind, as one document in HTML or Markdown."""
    from beleidstui.reading.outline import outline

    document = outline(library_of(folder), kind)
    _print_document(document, as_html)
    return FOUND if document.ids else NOTHING_FOUND


def _item(folder: str, item_id: str) -> "tuple[Node, Library]":
    """Give the item that is meant, and the library that it stands on."""
    from beleidstui.library.resolve import resolve  # a search has no use for it

    library = library_of(folder)
    return resolve(library, item_id), library


def _print_document(document: "Document", as_html: bool) -> None:
    from beleidstui.rendering.html_page import html_page
    from beleidstui.rendering.markdown_page import markdown_page

    print_utf8(strip_lines(html_page(document) if as_html else markdown_page(document)))


def cite(folder: str, item_id: str) -> int:
    """Print the citation of an item; that its page is derived is said beside it, on stderr."""
    from beleidstui.rendering.quote import Quote, quote
    from beleidstui.rendering.words import page_note

    item, _ = _item(folder, item_id)
    if not isinstance(item, Official):
        tell(texts.NOTHING_TO_QUOTE)
        return NOTHING_FOUND
    print_lines([strip_forbidden(quote(item, Quote.CITATION))])
    note = page_note(item.source).strip()
    if note:
        tell(note)
    return FOUND
