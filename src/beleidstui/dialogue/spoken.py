"""Where an item stands and comes from, in words that can be read aloud."""

from typing import NamedTuple

from beleidstui import texts
from beleidstui.library.library import Library
from beleidstui.model.nodes import HEADED, Article, Kind, Node, Official, Part, Term
from beleidstui.model.source import Herkomst
from beleidstui.rendering.words import edition_mark
from beleidstui.texts import dialogue as words


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


def herkomst_line(item: Node, library: Library) -> str:
    """Tell the provenance of what is read."""
    pattern = words.ITSELF_BY
    if isinstance(item, Term):
        pattern = words.EXPLANATION_BY
    elif isinstance(item, Part) and item.kind not in HEADED:
        pattern = words.TEXT_BY if item.is_named else words.FIRST_WORDS
    return words.HERKOMST.format(pattern.format(_provenance(item, library).rstrip(".")))


def _provenance(item: Node, library: Library) -> str:
    if item.herkomst is Herkomst.AFGELEID:
        return words.DERIVED.format(item.reason)
    if item.herkomst is Herkomst.REDACTIE:
        return words.BY_EDITORS
    place = library.lines_of(item)
    if place is None:
        return item.herkomst.value
    first, last = place
    return words.ON_LINE.format(first) if first == last else words.ON_LINES.format(first, last)


def place_line(item: Node, library: Library) -> str:
    """Tell where an item stands; of a term its kind, of an article the budget it is in."""
    if isinstance(item, Term):
        holds = f" ({texts.HOLDS_FOR.format(item.holds_for)})" if item.holds_for else ""
        return words.SORT.format(item.sort) + holds
    if isinstance(item, Article):
        facts = item.edition
        return words.BUDGET.format(facts.budget, facts.ministry, facts.document_kind, facts.year)
    steps: list[str] = []
    above = library.above(item)
    if above is not None and item.kind is Kind.PUNT:
        alike = [one.id for one in above.children if one.kind is item.kind]
        steps.append(words.PLACE_BULLET.format(alike.index(item.id) + 1, len(alike)))
    while above is not None:
        if isinstance(above, Article):
            steps.append(edition_mark(above) or words.PLACE_ARTICLE.format(above.edition.number))
        else:
            steps.append(above.title)
        above = library.above(above)
    return words.PLACE.format(", ".join(reversed(steps)))
