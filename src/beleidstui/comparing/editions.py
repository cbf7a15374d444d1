"""The editions of an article through the years, and what became of a text in each."""

from collections.abc import Generator
from typing import NamedTuple

from beleidstui.comparing.compare import Change, Comparison, compare_in_steps
from beleidstui.library import tables as kept
from beleidstui.library.library import SERIES, Library
from beleidstui.library.sets import unpack_numbers
from beleidstui.model.nodes import Article, Node, Official
from beleidstui.model.shelf import shelf_key


class Moment(NamedTuple):
    """A text in one edition of its series."""

    edition: Article
    item: Node | None
    """What it is there; None where it is not there."""
    is_changed: bool
    """Whether its words differ from those of the edition before."""


def editions_of(article: Article, library: Library) -> list[Article]:
    """Give all editions of the series of an article, the oldest first; at least itself."""
    series = article.edition.series
    held = library.tables.get(kept.POSTINGS, f"{SERIES}{series}") if series else None
    found = [library.at(number) for number in unpack_numbers(held)] if held else [article]
    return sorted(found, key=_age)


def edition_before(article: Article, library: Library) -> Article | None:
    """Give the edition before this one; None for the first."""
    editions = editions_of(article, library)
    place = editions.index(article)
    return editions[place - 1] if place else None


def edition_after(article: Article, library: Library) -> Article | None:
    """Give the edition after this one; None for the last."""
    editions = editions_of(article, library)
    return next(iter(editions[editions.index(article) + 1 :]), None)


def article_of(item: Node, library: Library) -> Article | None:
    """Give the edition that an item stands in; None for a term."""
    if not isinstance(item, Official):
        return None
    found = library.node(item.id.partition("/")[0])
    return found if isinstance(found, Article) else None


def history(item: Official, library: Library) -> Generator[float, None, list[Moment]]:
    """Give what a text is in each edition of its series, the oldest first, in steps.

    From its own edition it is followed from pair to pair, as far as it goes. There is
    nothing for an article.
    """
    own = article_of(item, library)
    if own is None or isinstance(item, Article):
        return []
    editions = editions_of(own, library)
    place = editions.index(own)
    items: list[Node | None] = [None] * len(editions)
    changed = [False] * len(editions)
    items[place] = item
    for at in range(place + 1, len(editions)):
        comparison = yield from compare_in_steps(editions[at - 1], editions[at])
        items[at], changed[at] = _followed(items[at - 1], comparison, forward=True)
    for at in range(place - 1, -1, -1):
        comparison = yield from compare_in_steps(editions[at], editions[at + 1])
        items[at], changed[at + 1] = _followed(items[at + 1], comparison, forward=False)
    return [Moment(*one) for one in zip(editions, items, changed, strict=True)]


def _followed(item: Node | None, comparison: Comparison, forward: bool) -> tuple[Node | None, bool]:
    """Give what an item is on the other side, and whether its words changed."""
    if item is None:
        return None, False
    for pair in comparison.pairs:
        here, there = (pair.old, pair.new) if forward else (pair.new, pair.old)
        if there and any(one.node.id == item.id for one in here):
            is_changed = pair.change not in (Change.GELIJK, Change.VORM, Change.VERPLAATST)
            return there[0].node, is_changed
    return None, False


def _age(article: Article) -> tuple[int, int, str]:
    key = shelf_key(article.edition)
    return -key.year, -key.phase, key.id
