"""A quotation that can be trusted: the text, its citation, its link, or all of it as Markdown."""

from enum import StrEnum

from beleidstui.model.citation import citation_of, permalink
from beleidstui.model.nodes import Node, Official, Table
from beleidstui.model.source import Herkomst
from beleidstui.rendering.fragment import shown
from beleidstui.rendering.markdown import escape, table_block
from beleidstui.rendering.words import page_note


class Quote(StrEnum):
    """What one can quote of an item."""

    TEXT = "text"
    CITATION = "citation"
    LINK = "link"
    MARKDOWN = "markdown"
    WHOLE = "whole"


def quotes_of(item: Node) -> tuple[Quote, ...]:
    """Give what one can quote of an item, piece by piece."""
    if isinstance(item, Official):
        return Quote.TEXT, Quote.CITATION, Quote.LINK, Quote.MARKDOWN
    return Quote.TEXT, Quote.MARKDOWN


def quote(item: Node, kind: Quote) -> str:
    """Give a quotation; empty where the item has none of this kind, as a term has no source.

    Text that is not verbatim says so, so that it never passes for the official text.
    """
    if kind is Quote.TEXT:
        return _text(item)
    if not isinstance(item, Official):
        return _text(item) if kind in (Quote.MARKDOWN, Quote.WHOLE) else ""
    link = permalink(item.source)
    if kind is Quote.CITATION:
        return citation_of(item)
    if kind is Quote.LINK:
        return link
    note = page_note(item.source)
    if kind is Quote.WHOLE:
        return "\n\n".join((_text(item), f"{citation_of(item)}{note}\n{link}"))
    if isinstance(item, Table):
        return f"{table_block(item)}\n\n[{citation_of(item)}]({link}){note}"
    quoted = "\n".join(f"> {escape(row)}" for row in _text(item).split("\n"))
    return f"{quoted}\n\n[{citation_of(item)}]({link}){note}"


def _text(item: Node) -> str:
    text = shown(item).text if item.text else item.title
    if isinstance(item, Table):
        text = "\n".join((item.title, *("\t".join(row) for row in (*item.columns, *item.rows))))
    if item.herkomst is Herkomst.LETTERLIJK:
        return text
    name = f"{item.title}: " if item.text else ""
    return f"[{item.herkomst.value}] {name}{text}"
