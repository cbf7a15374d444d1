"""Which nodes use a term: over which budgets and years they are spread, and with which words.

They may be thousands, and are counted without being read.
"""

from array import array
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

from beleidstui.dutch.fillers import FILLERS
from beleidstui.library import tables as kept
from beleidstui.library.fields import TEXT
from beleidstui.library.library import WORD, Library
from beleidstui.library.records import Below
from beleidstui.library.sets import make_mask, numbers_in, unpack

_FEW = 100


class Share(NamedTuple):
    """How many nodes stand in the editions of one budget and year."""

    budget: str
    year: int
    times: int


def spread(numbers: Iterable[int], library: Library) -> tuple[Share, ...]:
    """Give over which budgets and years nodes are spread, in the order of the shelf.

    The numbers are those of nodes of articles.
    """
    runs = library.about("shelf")
    articles = library.article_numbers
    firsts = [articles[place] for *_, place in runs]
    counted = Counter(bisect_right(firsts, number) - 1 for number in numbers)
    found: dict[tuple[str, int], int] = {}
    for place, (budget, _, year, _) in enumerate(runs):
        if counted[place]:
            found[budget, year] = found.get((budget, year), 0) + counted[place]
    return tuple(Share(budget, year, count) for (budget, year), count in found.items())


def users_with(term_id: str, words: Iterable[str], library: Library) -> Below:
    """Give the users of a term in which certain folded words may stand, in reading order.

    All are given where they are few.
    """
    users = library.users(term_id)
    if len(users) <= _FEW:
        return users
    mask = make_mask(users.numbers, library.size)
    for word in words:
        found = library.tables.get(kept.POSTINGS, f"{WORD}{word}")
        if word not in FILLERS and found is not None:
            mask &= next((unpack(held) for field, held in found[1] if field == TEXT), 0)
    return Below(array("I", numbers_in(mask)), library.at)
