"""The uses of a term as an answer, so that they are read and walked through as hits are."""

from functools import partial

from beleidstui import texts
from beleidstui.compiling.shelf import Shelf
from beleidstui.model.nodes import Node, Term
from beleidstui.search.answer import Answer, Hit, Told


def uses_of(item: Node, shelf: Shelf) -> Answer:
    """Give the items that use a term; for another item, those that use a term of its text."""
    hits: dict[str, Hit] = {}
    terms = (item,) if isinstance(item, Term) else shelf.links.terms_in(item)
    for term in terms:
        for user in shelf.links.used_in(term.id):
            if user.id != item.id and user.id not in hits:
                hits[user.id] = Hit(user, partial(_told, user, term, shelf))
    order = {one.id: place for place, one in enumerate(shelf.corpus)}
    found = tuple(sorted(hits.values(), key=lambda hit: order[hit.item.id]))
    return Answer(item.title, found, "", len(found))


def _told(user: Node, term: Term, shelf: Shelf) -> Told:
    return Told(texts.REASON_USES.format(term.title), shelf.links.spans(user, term.id))
