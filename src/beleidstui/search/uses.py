"""The uses of a term as an answer, so that they are read and walked through as hits are."""

from collections.abc import Iterator
from functools import partial

from beleidstui import texts
from beleidstui.library.library import Library
from beleidstui.library.sets import make_mask, numbers_in
from beleidstui.library.users import spread
from beleidstui.model.nodes import Node, Term
from beleidstui.search.answer import Answer, Hit, Hits, Told
from beleidstui.search.newest import Newest
from beleidstui.search.telling import editions_beside

FEW = 50
"""Uses that are told as they are; of more is told first where they stand."""


def uses_of(item: Node, library: Library) -> Answer:
    """Give the items that use a term; for another item, those that use a term of its text."""
    used: dict[int, Term] = {}
    terms = (item,) if isinstance(item, Term) else library.terms_in(item)
    for term in terms:
        for number in library.users(term.id).numbers:
            used.setdefault(number, term)
    used.pop(library.number(item.id), None)
    numbers = list(numbers_in(Newest(library).of(make_mask(used, library.size))))

    def hits() -> Iterator[Hit]:
        for number in numbers:
            tell = partial(_told, number, used[number], library)
            yield Hit(partial(library.at, number), tell, partial(editions_beside, library, number))

    count = len(numbers)
    shares = spread(used, library) if count > FEW else ()
    return Answer(item.title, Hits(hits(), count), "", count, spread=shares)


def _told(number: int, term: Term, library: Library) -> Told:
    spans = library.spans(library.at(number), term.id)
    return Told(texts.REASON_USES.format(term.title), spans)
