"""The tree of articles, roles, bullets and terms."""

from typing import ClassVar

from rich.cells import cell_len, set_cell_size
from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.binding import Binding
from textual.geometry import Offset
from textual.reactive import var
from textual.strip import Strip

from beleidstui.library.library import Library
from beleidstui.model.nodes import Node
from beleidstui.reading.rows import Row, Rows
from beleidstui.safe_text import strip_forbidden
from beleidstui.tui.commands import Place, bindings
from beleidstui.tui.messages import ItemOpened
from beleidstui.tui.widgets.line_view import LineView

INDENT = 2
CLOSED, OPEN = "▸ ", "▾ "
_COUNT = Style(italic=True)
_LEAST_LABEL = 4


class ItemTree(LineView, can_focus=True):
    """Shows the rows in view, and moves a cursor among all rows."""

    BINDINGS = [
        *bindings(Place.TREE),
        Binding("space", "toggle_branch", show=False),
        Binding("pageup", "page(-1)", show=False),
        Binding("pagedown", "page(1)", show=False),
    ]
    COMPONENT_CLASSES: ClassVar[set[str]] = {"tree--cursor"}
    cursor_line: var[int] = var(0)
    """The number of the row of the cursor; who watches it hears of each move."""

    def __init__(self, library: Library, *, id: str | None = None) -> None:
        """Show a library, with the cursor on the first article."""
        super().__init__(id=id)
        self.items = Rows(library)

    @property
    def count(self) -> int:
        """How many rows there are."""
        return len(self.items)

    @property
    def current(self) -> Node | None:
        """The item under the cursor; None at a branch that is none."""
        return self.items.at(self.cursor_line).item

    @property
    def name_of_row(self) -> str:
        """The name of the row under the cursor."""
        return self.items.name_at(self.cursor_line)

    @property
    def cursor_cell(self) -> Offset:
        """The cell of the pane where the label of the selected row begins."""
        depth = self.items.at(self.cursor_line).depth
        return Offset(depth * INDENT, self.cursor_line - self.top)

    def show_library(self, library: Library) -> None:
        """Show another version of the library: branches stay open or closed, and the cursor stays.

        Where the row of the cursor is gone it comes to the nearest above it that is left.
        """
        names, top = self.items.way_up(self.cursor_line), self.top
        self.items = Rows(library, self.items.opened)
        self._move(self.items.reveal(self.items.left_of(names)), top)

    def goto(self, item_id: str) -> None:
        """Put the cursor on an item, or on what it is read in, and open the branches above it."""
        place = self.items.reveal(item_id)
        if place >= 0:
            self._move(place)

    def row_of(self, item_id: str) -> str:
        """Give the id of the item in whose row an item is read; its own where it has one."""
        return self.items.row_of(item_id)

    def on_resize(self) -> None:
        """Keep the cursor in view."""
        super().on_resize()
        self._move(self.cursor_line)

    def on_click(self, event: events.Click) -> None:
        """Open what was clicked."""
        place = self.top + event.y
        if place < self.count:
            self._move(place)
            self.action_select_cursor()

    def on_mouse_scroll_down(self) -> None:
        """Scroll with the wheel."""
        self.scroll_lines(self.top + 2)

    def on_mouse_scroll_up(self) -> None:
        """Scroll with the wheel."""
        self.scroll_lines(self.top - 2)

    def action_cursor_up(self) -> None:
        """Move the cursor to the row above."""
        self._move(self.cursor_line - 1)

    def action_cursor_down(self) -> None:
        """Move the cursor to the row below."""
        self._move(self.cursor_line + 1)

    def action_page(self, by: int) -> None:
        """Move the cursor by as many rows as are in view."""
        self._move(self.cursor_line + by * max(self.rows - 1, 1))

    def action_scroll_home(self) -> None:
        """Move the cursor to the first row."""
        self._move(0)

    def action_scroll_end(self) -> None:
        """Move the cursor to the last row."""
        self._move(self.count - 1)

    def action_collapse(self) -> None:
        """Close the branch, or go to the one above."""
        if self.items.at(self.cursor_line).is_open:
            self.items.close(self.cursor_line)
            self._move(self.cursor_line)
        else:
            above = self.items.above(self.cursor_line)
            self._move(above if above >= 0 else self.cursor_line)

    def action_expand(self) -> None:
        """Open the branch, or go to the first below it."""
        is_open = self.items.at(self.cursor_line).is_open
        if is_open is False:
            self.items.open(self.cursor_line)
            self.redraw()
        elif is_open:
            self._move(self.cursor_line + 1)

    def action_fold(self) -> None:
        """Close all but what is above the cursor."""
        self._move(self.items.fold(self.cursor_line))
        self.redraw()

    def action_unfold(self) -> None:
        """Open all that is below the cursor."""
        self.items.unfold(self.cursor_line)
        self.redraw()

    def action_toggle_branch(self) -> None:
        """Open or close the branch."""
        is_open = self.items.at(self.cursor_line).is_open
        if is_open:
            self.items.close(self.cursor_line)
        elif is_open is not None:
            self.items.open(self.cursor_line)
        self._move(self.cursor_line)

    def action_select_cursor(self) -> None:
        """Go to the item under the cursor; open or close a branch that is none."""
        item = self.current
        if item is None:
            self.action_toggle_branch()
        else:
            self.post_message(ItemOpened(item.id))

    def _move(self, place: int, top: int | None = None) -> None:
        """Put the cursor on a row, and bring it into view."""
        place = max(0, min(place, self.count - 1))
        first = self.top if top is None else top
        if self.rows:  # else it is not laid out yet
            first = min(max(first, place - self.rows + 1), place)
        self.cursor_line = place
        self.scroll_lines(first)

    def _strip(self, row: int) -> Strip:
        base, width = self._look[""], self.size.width
        place = self.top + row
        if place >= self.count:
            return Strip([Segment(" " * width, base)], width)
        shown = self.items.at(place)
        style = base + self._look["tree--cursor"] if place == self.cursor_line else base
        indent = shown.depth * INDENT
        segments = [Segment(" " * indent, base), *_label(shown, width - indent, style)]
        length = sum(cell_len(segment.text) for segment in segments)
        return Strip(segments, length).adjust_cell_length(width, base)


def _label(row: Row, width: int, style: Style) -> list[Segment]:
    """Give the label of a row: without its count, or cut, where it is wider than this."""
    width = max(width, _LEAST_LABEL)
    mark = "" if row.is_open is None else OPEN if row.is_open else CLOSED
    label = mark + strip_forbidden(row.label)
    count = f" {row.many}" if row.many else ""
    if cell_len(label + count) > width:
        count = ""
    if cell_len(label) > width:
        cut = label[: width + 1]
        while cell_len(cut) > width - 1:
            cut = cut[:-1]
        label = set_cell_size(cut, width - 1) + "…"
    pieces = [Segment(label, style)]
    return [*pieces, Segment(count, style + _COUNT)] if count else pieces
