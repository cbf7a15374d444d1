"""How a hit on a term is told: what a look-up of an acronym needs, and no more."""

from collections.abc import Iterable

from beleidstui import texts
from beleidstui.library.fields import ABBREVIATION, ENGLISH, NAME, RELATED
from beleidstui.library.library import Library
from beleidstui.library.names import Called
from beleidstui.model.nodes import Node, Term
from beleidstui.search.answer import Spans


def name_reason(called: Called) -> str:
    """Say how a term is called by the query."""
    if called.field == ABBREVIATION:
        return texts.REASON_ABBREVIATION
    if called.field == NAME:
        return texts.REASON_EXACT
    if called.field == RELATED:
        return texts.REASON_OTHER_WORD.format(form=short_name(called.term))
    pattern = texts.REASON_ENGLISH if called.field == ENGLISH else texts.REASON_VARIANT
    return pattern.format(form=called.form)


def short_name(term: Term) -> str:
    """Give what a term is called in short: its acronym, or else its name."""
    return term.abbreviation or term.name


def uses(item: Node, term: Node, library: Library) -> Spans:
    """Give the spans in the text of an item where it uses a term."""
    return merge(library.spans(item, term.id))


def editions_beside(library: Library, number: int) -> list[Node]:
    """Give the same text in other editions, the newest first."""
    return [library.at(one) for one in library.editions_of(number) if one != number]


def merge(spans: Iterable[tuple[int, int]]) -> Spans:
    """Put spans in order and join those that touch."""
    merged: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = merged[-1][0], max(end, merged[-1][1])
        else:
            merged.append((start, end))
    return tuple(merged)
