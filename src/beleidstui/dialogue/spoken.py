"""Where an item stands and comes from, in words that can be read aloud."""

from typing import NamedTuple

from beleidstui import texts
from beleidstui.library.library import Library
from beleidstui.model.nodes import Article, Node, Official, Term
from beleidstui.model.source import Herkomst
from beleidstui.rendering.sheet import About, Place, Provenance
from beleidstui.rendering.words import edition_mark
from beleidstui.texts import dialogue as words

_PATTERNS = {
    About.NUMBER: words.ITSELF_BY,
    About.ITSELF: words.ITSELF_BY,
    About.TEXT: words.TEXT_BY,
    About.FIRST_WORDS: words.FIRST_WORDS,
    About.EXPLANATION: words.EXPLANATION_BY,
}


class PrintedLines(NamedTuple):
    """The lines of a source page as they were printed; numbers count from 1."""

    file: str
    rows: tuple[str, ...]

    @property
    def last(self) -> int:
        """The number of the last line."""
        return len(self.rows)

    def lines(self, first: int, last: int) -> tuple[str, ...]:
        """Give these lines, each after its number."""
        return tuple(f"{number}: {self.rows[number - 1]}" for number in range(first, last + 1))

    @staticmethod
    def name(first: int, last: int) -> str:
        """Name these lines by their numbers."""
        one = words.ONE_LINE.format(first)
        return one if first == last else words.MORE_LINES.format(first, last)


def printed_lines(item: Node, library: Library) -> PrintedLines | None:
    """Give the source page of an item; None where there is none."""
    page = library.page(item.source.file) if isinstance(item, Official) else None
    if page is None:
        return None
    return PrintedLines(page.file, tuple(page.text.removesuffix("\n").split("\n")))


def herkomst_line(known: Provenance) -> str:
    """Tell the provenance of what is read."""
    said = _PATTERNS[known.about].format(_herkomst(known).rstrip("."))
    return words.HERKOMST.format(said)


def _herkomst(known: Provenance) -> str:
    if known.herkomst is Herkomst.AFGELEID:
        return words.DERIVED.format(known.reason)
    if known.herkomst is Herkomst.REDACTIE:
        return words.BY_EDITORS
    if known.lines is None:
        return known.herkomst.value
    first, last = known.lines
    return words.ON_LINE.format(first) if first == last else words.ON_LINES.format(first, last)


def place_line(place: Place) -> str:
    """Tell where an item stands; of a term its kind, of an article the budget it is in."""
    item = place.item
    if isinstance(item, Term):
        holds = f" ({texts.HOLDS_FOR.format(item.holds_for)})" if item.holds_for else ""
        return words.SORT.format(item.sort) + holds
    if not isinstance(item, Official):
        return ""
    edition = item.edition
    if isinstance(item, Article):
        paper = (edition.document_kind, edition.year)
        return words.BUDGET.format(edition.budget, edition.ministry, *paper)
    article = edition_mark(item) or words.PLACE_ARTICLE.format(edition.number)
    number = place.number
    bullet = () if number is None else (words.PLACE_BULLET.format(*number),)
    return words.PLACE.format(", ".join((article, *item.path[1:-1], *bullet)))
