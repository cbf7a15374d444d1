"""The face that prints answers: data on stdout, messages on stderr, an exit code back."""

import os
import sys
from typing import TYPE_CHECKING, Any

from beleidstui import texts
from beleidstui.compiling.resolve import resolve
from beleidstui.compiling.shelf import Shelf
from beleidstui.compiling.store import corpus_of
from beleidstui.errors import (
    FAILED,
    FOUND,
    NOTHING_FOUND,
    BeleidstuiError,
    ContentError,
    Problem,
    UnknownIdError,
)
from beleidstui.model.nodes import Official
from beleidstui.rendering import plain
from beleidstui.rendering.style import Style, style_for
from beleidstui.rendering.words import not_found, shortened
from beleidstui.safe_text import forbidden_in, strip_forbidden, strip_lines
from beleidstui.search import Searcher

if TYPE_CHECKING:
    from beleidstui.rendering.document import Document

DEFAULT_WIDTH = 80


def find(folder: str, query: str, most: int | None, as_json: bool) -> int:
    """Search, and print the hits; a near miss is told on stderr."""
    corpus = corpus_of(folder)
    if not query.strip():
        tell(texts.NO_QUERY)
    answer = Searcher(corpus).search(query, most)
    if as_json:
        from beleidstui.rendering.record import answer_record

        _print_json(answer_record(answer))
    else:
        _print_lines(plain.answer_lines(answer, _width(), _style()))
    missed = not_found(answer)
    if missed:
        tell(missed)
    return FOUND if answer.hits else NOTHING_FOUND


def show(folder: str, item_id: str, as_json: bool) -> int:
    """Print one item whole."""
    corpus = corpus_of(folder)
    item, shelf = resolve(corpus, item_id), Shelf(corpus)
    if as_json:
        from beleidstui.rendering.record import full_record

        _print_json(full_record(item, shelf))
    else:
        _print_lines(plain.full_lines(item, shelf, _width(), _style()))
    return FOUND


def export_item(folder: str, item_id: str, as_html: bool) -> int:
    """Print one item and all below it as a document in HTML or Markdown."""
    from beleidstui.reading.outline import outline_of

    corpus = corpus_of(folder)
    _print_document(outline_of(resolve(corpus, item_id), Shelf(corpus)), as_html)
    return FOUND


def list_items(folder: str, kind: str | None, as_json: bool, with_tabs: bool) -> int:
    """Print all items, or those of one kind, in reading order."""
    items = [item for item in corpus_of(folder) if kind is None or item.kind == kind]
    if as_json:
        from beleidstui.rendering.record import list_record

        _print_json(list_record(items))
    else:
        _print_lines(plain.tab_lines(items) if with_tabs else plain.list_lines(items))
    return FOUND if items else NOTHING_FOUND


def export(folder: str, kind: str, as_html: bool) -> int:
    """Print all items, or those of one kind, as one document in HTML or Markdown."""
    from beleidstui.reading.outline import outline

    document = outline(Shelf(corpus_of(folder)), kind)
    _print_document(document, as_html)
    return FOUND if document.ids else NOTHING_FOUND


def _print_document(document: "Document", as_html: bool) -> None:
    from beleidstui.rendering.html_page import html_page
    from beleidstui.rendering.markdown_page import markdown_page

    _print_utf8(strip_lines(html_page(document) if as_html else markdown_page(document)))


def cite(folder: str, item_id: str) -> int:
    """Print the citation of an item; that its page is derived is said beside it, on stderr."""
    from beleidstui.rendering.quote import Quote, quote
    from beleidstui.rendering.words import page_note

    item = resolve(corpus_of(folder), item_id)
    if not isinstance(item, Official):
        tell(texts.NOTHING_TO_QUOTE)
        return NOTHING_FOUND
    _print_lines([strip_forbidden(quote(item, Quote.CITATION))])
    note = page_note(item.source).strip()
    if note:
        tell(note)
    return FOUND


def check(folder: str, as_json: bool, with_evidence: bool) -> int:
    """Check a content folder, and print that it is in order, or every problem; remarks too.

    With evidence it also prints on which lines of the source each item stands, and it fails where
    a word of a source page is in no item.
    """
    if as_json:
        return _check_as_json(folder, with_evidence)
    from beleidstui.rendering.evidence import coverage_lines, evidence_lines
    from beleidstui.rendering.problems import remark_lines
    from beleidstui.tours.tour import load_with_tours

    remarks: list[Problem] = []
    try:
        shelf = Shelf(load_with_tours(folder, remarks.append))
    except ContentError:
        _print_lines(remark_lines(folder, remarks))
        raise
    _print_lines([texts.content_in_order([item.kind.value for item in shelf.corpus])])
    _print_lines(coverage_lines(shelf))
    _print_lines(remark_lines(folder, remarks))
    if not with_evidence:
        return FOUND
    _print_lines(["", *evidence_lines(shelf)])
    return FOUND if shelf.proof.is_complete else FAILED


def _check_as_json(folder: str, with_evidence: bool) -> int:
    from beleidstui.rendering.evidence import check_record, coverage_record, evidence_record
    from beleidstui.tours.tour import load_with_tours

    remarks: list[Problem] = []
    try:
        shelf = Shelf(load_with_tours(folder, remarks.append))
    except ContentError as error:
        _print_json(check_record(error.folder, error.problems, remarks))
        return FAILED
    record = check_record(folder, (), remarks) | coverage_record(shelf)
    if with_evidence:
        record |= evidence_record(shelf)
    _print_json(record)
    return FAILED if with_evidence and not shelf.proof.is_complete else FOUND


def print_schema(file: str) -> int:
    """Print the JSON Schema of the content files, or of one kind of them."""
    from beleidstui.authoring.json_schema import content_schema

    _print_json(content_schema(file))
    return FOUND


def tell(message: str) -> None:
    """Print a message on stderr, free of anything that could steer the terminal."""
    for line in message.split("\n"):
        print(strip_forbidden(line), file=sys.stderr)


def tell_error(error: BeleidstuiError) -> None:
    """Print an error on stderr, in Dutch and complete."""
    if isinstance(error, ContentError):
        from beleidstui.rendering.problems import problem_lines
        from beleidstui.texts import author

        for line in problem_lines(error.folder, error.problems):
            tell(line)
        tell(author.content_refused(len(error.problems)))
    elif isinstance(error, UnknownIdError):
        tell(texts.unknown_id(shortened(error.item_id), error.nearest))
    else:
        tell(str(error))


def _print_lines(lines: list[str]) -> None:
    if lines:
        print("\n".join(lines))


def _print_json(record: dict[str, Any]) -> None:
    import json  # costs a look-up half a bare interpreter start

    # Where a terminal takes bytes for letters, those of UTF-8 can be commands to it.
    as_ascii = sys.stdout.isatty() and sys.stdout.encoding.lower() != "utf-8"
    text = json.dumps(record, ensure_ascii=as_ascii, indent=2)
    for character in forbidden_in(text) - {"\n"}:
        units = character.encode("utf-16-be").hex(" ", 2).split()
        text = text.replace(character, "".join(f"\\u{unit}" for unit in units))
    _print_utf8(text + "\n")


def _print_utf8(text: str) -> None:
    sys.stdout.flush()
    sys.stdout.buffer.write(text.encode("utf-8", "replace"))


def _width() -> int:
    try:
        return os.get_terminal_size(sys.stdout.fileno()).columns or DEFAULT_WIDTH
    except (OSError, ValueError):
        return DEFAULT_WIDTH


def _style() -> Style:
    return style_for(sys.stdout.isatty(), os.environ)
