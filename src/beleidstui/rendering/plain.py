"""Answers as lines of plain text, for a terminal or a pipe."""

from typing import TYPE_CHECKING

from beleidstui import texts
from beleidstui.model.citation import citation_of
from beleidstui.model.nodes import Kind, Node, Official, Term
from beleidstui.rendering.fragment import fragment, shown
from beleidstui.rendering.line import Line, Mark, Role, plain_line, wrap_line
from beleidstui.rendering.style import Style
from beleidstui.rendering.words import also_in, marked_title, place
from beleidstui.safe_text import strip_forbidden
from beleidstui.search import Answer, Hit

if TYPE_CHECKING:
    from beleidstui.library.library import Library
    from beleidstui.rendering.amounts import Amounts

INDENT = 2
LEAST_WIDTH = 20
MOST_WIDTH = 100
FRAGMENT_LINES = 3


def answer_lines(answer: Answer, width: int, style: Style) -> list[str]:
    """Give the hits of a search: each its title, its place and reason, a fragment and its id."""
    lines: list[Line] = []
    for number, hit in enumerate(answer.hits):
        whole = number == 0 and hit.item.kind is Kind.BEGRIP
        lines += [*([Line("")] if lines else []), *_hit_lines(hit, room(width), whole)]
    more = answer.total - len(answer.hits)
    if more > 0:
        lines += [Line(""), Line(texts.more_hits(more))]
    return [style.render(line) for line in lines]


def full_lines(item: Node, library: "Library", width: int, style: Style) -> list[str]:
    """Give one item whole, as ``toon`` prints it."""
    from beleidstui.rendering.detail import item_lines  # costs a search, which has no use
    from beleidstui.rendering.page import Page

    return [style.render(line) for line in item_lines(item, Page(library, room(width)))]


def costs_lines(blocks: "list[Amounts]", library: "Library", width: int, style: Style) -> list[str]:
    """Give what items cost, as ``geld`` prints it."""
    from beleidstui.rendering.amount_lines import money_lines
    from beleidstui.rendering.page import Page

    return [style.render(line) for line in money_lines(blocks, Page(library, room(width)))]


def list_lines(items: list[Node]) -> list[str]:
    """Give a line for each item: its id and its title."""
    widest = max((len(item.id) for item in items), default=0)
    return [strip_forbidden(f"{item.id:<{widest}}  {marked_title(item)}") for item in items]


def tab_lines(items: list[Node]) -> list[str]:
    """Give a line for each item, tabs between.

    Its id, kind, title, the acronym of a term, and of what stands in an edition its year, budget
    chapter, number of the article and citation; what an item has none of is empty.
    """
    return ["\t".join(map(strip_forbidden, _columns(item))) for item in items]


def _columns(item: Node) -> tuple[str, ...]:
    columns = (item.id, item.kind.value, item.title)
    if isinstance(item, Term):
        return (*columns, item.abbreviation, "", "", "", "")
    if not isinstance(item, Official):
        return columns
    edition = item.edition
    where = (str(edition.year), edition.budget, edition.number, citation_of(item))
    return (*columns, "", *where)


def _hit_lines(hit: Hit, width: int, whole: bool) -> list[Line]:
    item = hit.item
    known = (place(item), item.herkomst.value, hit.reason, also_in(hit))
    note = texts.PLACE_MARK.join(filter(None, known))
    lines = wrap_line(plain_line(item.title, Role.TITLE), width)
    lines += wrap_line(plain_line(note, Role.NOTE), width, indent=INDENT)
    text, spans = shown(item, hit.spans)
    room = len(text) if whole else FRAGMENT_LINES * (width - INDENT)
    part = fragment(text, spans, room)
    marks = tuple(Mark(start, end, Role.MATCH) for start, end in part.spans)
    lines += wrap_line(Line(part.text, marks), width, indent=INDENT)
    return [*lines, plain_line(" " * INDENT + item.id, Role.NOTE)]


def room(width: int) -> int:
    """Give how wide lines are on a terminal of a width, in cells."""
    return max(LEAST_WIDTH, min(width, MOST_WIDTH))
