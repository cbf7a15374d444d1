"""A source page as it was printed, with the lines of an item marked."""

from beleidstui import texts
from beleidstui.library.library import Library
from beleidstui.model.nodes import Node, Official
from beleidstui.rendering.flow import Measure, wrap_spans
from beleidstui.rendering.line import Line, Mark, Role, plain_line, wrap_line

MARKED = "┃"
MARGIN = 5
"""The width of the number and the bar before each line, in cells."""


def source_page_lines(
    item: Node, library: Library, width: int, measure: Measure = len
) -> list[Line]:
    """Give the printed lines with their numbers; those of the item have a bar and are marked.

    A printed line that is wider than ``width`` cells goes on below, without a number.
    """
    page = library.page(item.source.file) if isinstance(item, Official) else None
    if page is None:
        return wrap_line(plain_line(texts.NO_SOURCE_PAGE, Role.NOTE), width, measure)
    first, last = library.lines_of(item) or (0, 0)
    lines = wrap_line(plain_line(page.file, Role.TITLE), width, measure)
    for number, row in enumerate(page.text.removesuffix("\n").split("\n"), start=1):
        spans = wrap_spans(row, width - MARGIN, measure) or [(0, 0)]
        for place, (start, end) in enumerate(spans):
            shown = "" if place else str(number)
            lines.append(_printed(shown, row[start:end], first <= number <= last))
    return lines


def _printed(number: str, row: str, of_item: bool) -> Line:
    if not of_item:
        return Line(f"{number:>2}   {row}")
    line = f"{number:>2} {MARKED} {row}"
    return Line(line, (Mark(MARGIN, len(line), Role.HEADING),))
