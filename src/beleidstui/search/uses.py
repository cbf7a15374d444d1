"""The uses of a term as an answer, so that they are read and walked through as hits are."""

from functools import partial

from beleidstui import texts
from beleidstui.library.library import Library
from beleidstui.model.nodes import Node, Term
from beleidstui.search.answer import Answer, Hit, Told


def uses_of(item: Node, library: Library) -> Answer:
    """Give the items that use a term; for another item, those that use a term of its text."""
    hits: dict[str, Hit] = {}
    terms = (item,) if isinstance(item, Term) else library.terms_in(item)
    for term in terms:
        for user in library.users(term.id):
            if user.id != item.id and user.id not in hits:
                hits[user.id] = Hit(user, partial(_told, user, term, library))
    found = tuple(sorted(hits.values(), key=lambda hit: library.number(hit.item.id)))
    return Answer(item.title, found, "", len(found))


def _told(user: Node, term: Term, library: Library) -> Told:
    return Told(texts.REASON_USES.format(term.title), library.spans(user, term.id))
