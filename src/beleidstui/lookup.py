"""The face that prints answers: data on stdout, messages on stderr, an exit code back."""

from contextlib import suppress
from functools import reduce
from typing import TYPE_CHECKING, NamedTuple

from beleidstui import texts
from beleidstui.compiling.kept import library_of
from beleidstui.errors import DIFFERENT, FOUND, NOTHING_FOUND, BeleidstuiError, UnknownIdError
from beleidstui.model.nodes import Official
from beleidstui.printing import print_json, print_lines, print_utf8, style, tell, width
from beleidstui.rendering import plain
from beleidstui.rendering.line import Line
from beleidstui.rendering.words import edition_mark, not_found, only_within, shortened
from beleidstui.safe_text import strip_forbidden, strip_lines
from beleidstui.search import Searcher

if TYPE_CHECKING:
    from collections.abc import Iterator

    from beleidstui.comparing.compare import Comparison
    from beleidstui.library.library import Library
    from beleidstui.model.nodes import Node
    from beleidstui.reading.compared import Asked
    from beleidstui.rendering.document import Document
    from beleidstui.search.within import Within


class Limit(NamedTuple):
    """The part of the content that is asked for; all of it where nothing is said."""

    kind: str = ""
    year: int = 0
    budget: str = ""
    """The chapter, or what its ministry is called."""
    below: str = ""
    """The id of an item, for it and all below it."""


EVERYTHING = Limit()


def find(
    folder: str, query: str, most: int | None, as_json: bool, limit: Limit = EVERYTHING
) -> int:
    """Search, and print the hits; a near miss and what was searched are told on stderr."""
    library = library_of(folder)
    if not query.strip():
        tell(texts.NO_QUERY)
    answer = Searcher(library).search(query, most, _within(library, limit))
    if as_json:
        from beleidstui.rendering.record import answer_record

        print_json(answer_record(answer))
    else:
        print_lines(plain.answer_lines(answer, width(), style()))
    told = not_found(answer) or only_within(answer)
    if told:
        tell(told)
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


def money(folder: str, item_id: str, year: int, phase: str, as_json: bool, with_tabs: bool) -> int:
    """Print what an item costs, or all articles; in full, as an object or in columns."""
    from beleidstui.reading.money import asked

    item, library = _item(folder, item_id) if item_id else (None, library_of(folder))
    blocks = asked(item, library, year, phase)
    if as_json or with_tabs:
        from beleidstui.rendering.money_record import money_record, money_tabs

        amounts = [one for block in blocks for kind in block.kinds for one in kind.amounts]
        print_json(money_record(amounts)) if as_json else print_lines(money_tabs(amounts))
    else:
        print_lines(plain.costs_lines(blocks, library, width(), style()))
    if not blocks:
        from beleidstui.texts.money import no_amounts

        tell(no_amounts(item.title if item else "", bool(year or phase)))
    return FOUND if blocks else NOTHING_FOUND


def export_item(folder: str, item_id: str, as_html: bool) -> int:
    """Print one item and all below it as a document in HTML or Markdown."""
    from beleidstui.reading.outline import outline_of

    _print_document(outline_of(*_item(folder, item_id)), as_html)
    return FOUND


def list_items(folder: str, limit: Limit, as_json: bool, with_tabs: bool) -> int:
    """Print all items, or those of a part, in reading order."""
    library = library_of(folder)
    items = list(_items(library, limit))
    if as_json:
        from beleidstui.rendering.record import list_record

        print_json(list_record(items))
    else:
        print_lines(plain.tab_lines(items) if with_tabs else plain.list_lines(items))
    if not items:
        tell(texts.NOTHING_THERE)
    return FOUND if items else NOTHING_FOUND


def export(folder: str, limit: Limit, as_html: bool) -> int:
    """Print all items, or those of a part, as one document in HTML or Markdown."""
    from beleidstui.reading.outline import outline

    library = library_of(folder)
    within = _within(library, limit._replace(kind=""))
    title = within.told if within else ""
    document = outline(library, limit.kind, _items(library, limit), title)
    _print_document(document, as_html)
    return FOUND if document.ids else NOTHING_FOUND


def export_pages(folder: str, limit: Limit, target: str) -> int:
    """Make a folder of pages of all articles and terms, or of those of a part."""
    from beleidstui.importing.folder import make_folder
    from beleidstui.reading.site import pages
    from beleidstui.texts import folders

    library = library_of(folder)
    items = list(_items(library, limit))
    if not items:
        tell(texts.NOTHING_THERE)
        return NOTHING_FOUND
    make_folder(target, dict(pages(library, items)))
    print_lines(list(map(strip_forbidden, folders.made_pages(target))))
    return FOUND


def compare(folder: str, old_id: str, new_id: str, as_json: bool, with_unchanged: bool) -> int:
    """Print what changed between two items, or between one and the edition before."""
    comparison, asked, library = _compared(folder, old_id, new_id)
    if as_json:
        from beleidstui.rendering.difference_record import difference_record

        print_json(difference_record(comparison, with_unchanged))
    else:
        from beleidstui.rendering.difference import difference_lines

        lines = difference_lines(comparison, plain.room(width()), with_unchanged)
        look = style()
        print_lines([look.render(line) for line in (*lines, *_history(asked, library))])
    return FOUND if comparison.is_equal else DIFFERENT


def export_difference(folder: str, old_id: str, new_id: str, with_unchanged: bool) -> int:
    """Print what changed between two items as one page of HTML."""
    from beleidstui.rendering.difference_html import difference_page

    comparison, _, _ = _compared(folder, old_id, new_id)
    print_utf8(strip_lines(difference_page(comparison, with_unchanged)))
    return FOUND if comparison.is_equal else DIFFERENT


def _history(asked: "Asked", library: "Library") -> "Iterator[Line]":
    """Give the line that tells a text in all editions; nothing for an article."""
    from beleidstui.comparing.compare import whole
    from beleidstui.reading.compared import history_of
    from beleidstui.rendering.difference import history_line

    moments = whole(history_of(asked, library))
    if moments:
        yield Line("")
        yield history_line(moments)


def _compared(folder: str, old_id: str, new_id: str) -> "tuple[Comparison, Asked, Library]":
    from beleidstui.reading.compared import asked

    library = library_of(folder)
    what, said = asked(old_id, new_id, library)
    for one in said:
        tell(one)
    return what.compare(), what, library


def _item(folder: str, item_id: str) -> "tuple[Node, Library]":
    """Give the item that is meant, and the library that it stands on."""
    from beleidstui.reading.jump import meant  # a search has no use for it

    library = library_of(folder)
    item, took = meant(item_id, library)
    if took:
        tell(took)
    return item, library


def _within(library: "Library", limit: Limit) -> "Within | None":
    """Give the part of a library that is asked for; None for all of it."""
    if limit == EVERYTHING:
        return None
    from beleidstui.search.within import Limits

    limits, found = Limits(library), []
    if limit.year:
        found.append(limits.of_year(limit.year))
    if limit.budget:
        found.append(limits.of_budget(limit.budget))
        if not found[-1].editions:
            raise BeleidstuiError(_unknown_budget(limit.budget, library))
    if limit.below:
        item = _below(library, limit)
        found.append(limits.of_item(item, edition_mark(item) or item.title))
    if limit.kind:
        found.append(limits.of_kind(limit.kind))
    return reduce(limits.both, found)


def _below(library: "Library", limit: Limit) -> "Node":
    """Give the item to look below: of an article without a year, the edition of the year asked."""
    from beleidstui.library.resolve import resolve

    if limit.year and limit.below not in library:
        with suppress(UnknownIdError):
            return resolve(library, f"{limit.below}/{limit.year}")
    return resolve(library, limit.below)


def _unknown_budget(name: str, library: "Library") -> str:
    from beleidstui.reading.shelf import Shelf
    from beleidstui.texts import shelf as words

    return words.unknown_budget(shortened(name), Shelf(library).budgets)


def _items(library: "Library", limit: Limit) -> "Iterator[Node]":
    """Give the items of the part that is asked for, in reading order."""
    within = _within(library, limit)
    if within is None:
        return library.items()
    from beleidstui.library.sets import numbers_in

    return map(library.at, numbers_in(within.mask))


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
