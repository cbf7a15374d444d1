"""A source page as it was printed, with the lines of an item marked."""

from beleidstui import texts
from beleidstui.policy.model import Item
from beleidstui.policy.shelf import Shelf
from beleidstui.rendering.line import Line, Mark, Role, plain_line

MARKED = "┃"


def source_page_lines(item: Item, shelf: Shelf) -> list[Line]:
    """Give the printed lines with their numbers; those of the item have a bar and are marked."""
    page = None if item.source is None else shelf.corpus.pages.get(item.source.file)
    if page is None:
        return [plain_line(texts.NO_SOURCE_PAGE, Role.NOTE)]
    first, last = shelf.proof.lines_of(item) or (0, 0)
    lines = [plain_line(page.file, Role.TITLE)]
    for number, row in enumerate(page.text.removesuffix("\n").split("\n"), start=1):
        if first <= number <= last:
            start = f"{number:>2} {MARKED} "
            lines.append(Line(start + row, (Mark(len(start), len(start + row), Role.HEADING),)))
        else:
            lines.append(Line(f"{number:>2}   {row}"))
    return lines
