"""Which two items are compared where one or two are named, and what comes of it."""

from collections.abc import Generator
from typing import NamedTuple

from beleidstui.comparing.compare import Comparison, compare, compare_in_steps, within
from beleidstui.comparing.editions import Moment, article_of, edition_after, edition_before, history
from beleidstui.errors import BeleidstuiError
from beleidstui.library.library import Library
from beleidstui.model.nodes import Article, Node, Official
from beleidstui.reading.jump import meant
from beleidstui.rendering.words import edition_mark
from beleidstui.texts import comparing as words


class Asked(NamedTuple):
    """What is compared."""

    old: Official
    new: Official
    only: Official | None = None
    """The item of one of them that is asked for; None for all."""

    def steps(self) -> Generator[float, None, Comparison]:
        """Compare in steps of some milliseconds."""
        comparison = yield from compare_in_steps(self.old, self.new)
        return comparison if self.only is None else within(comparison, self.only)

    def compare(self) -> Comparison:
        """Compare."""
        comparison = compare(self.old, self.new)
        return comparison if self.only is None else within(comparison, self.only)


def history_of(asked: Asked, library: Library) -> Generator[float, None, list[Moment]]:
    """Give, in steps, what the item that is asked for is in all editions; nothing for all."""
    if asked.only is None:
        return []
    return (yield from history(asked.only, library))


def asked(first: str, second: str, library: Library) -> tuple[Asked, list[str]]:
    """Give what is compared by one or two ids, and what to say of how these were taken.

    Of one it is the edition before. Raises UnknownIdError where an id is none, and
    BeleidstuiError for a term and where there is no edition before.
    """
    items: list[Official] = []
    said: list[str] = []
    for typed in filter(None, (first, second)):
        item, took = meant(typed, library)
        items.append(_official(item))
        said += filter(None, (took,))
    if len(items) > 1:
        return Asked(items[0], items[1]), said
    item = items[0]
    own = article_of(item, library)
    before = edition_before(own, library) if own else None
    if own is None or before is None:
        raise BeleidstuiError(words.NO_EDITION_BEFORE.format(edition_mark(item) or item.id))
    return Asked(before, own, None if isinstance(item, Article) else item), said


def beside(item: Node, library: Library) -> Asked | None:
    """Give what an item is compared with: the edition before, else that after; None for none."""
    own = article_of(item, library)
    if own is None or not isinstance(item, Official):
        return None
    only = None if isinstance(item, Article) else item
    before = edition_before(own, library)
    if before is not None:
        return Asked(before, own, only)
    after = edition_after(own, library)
    return None if after is None else Asked(own, after, only)


def no_other_edition(item: Node) -> str:
    """Say why an item cannot be compared."""
    return words.NO_OTHER_EDITION if isinstance(item, Official) else words.TERM_REFUSED


def _official(item: Node) -> Official:
    if not isinstance(item, Official):
        raise BeleidstuiError(words.TERM_REFUSED)
    return item
