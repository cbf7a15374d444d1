"""The comparison: the source page as printed, beside the item."""

from rich.cells import cell_len
from textual.app import ComposeResult, SuspendNotSupported
from textual.containers import Horizontal
from textual.geometry import Offset
from textual.screen import Screen

from beleidstui import texts
from beleidstui.library.library import Library
from beleidstui.model.nodes import Node
from beleidstui.rendering.line import Line
from beleidstui.rendering.quote import Quote, quote
from beleidstui.rendering.source_page import source_page_lines
from beleidstui.rendering.style import PLAIN
from beleidstui.tui.clipboard import print_outside
from beleidstui.tui.messages import ItemOpened
from beleidstui.tui.widgets.detail import Detail
from beleidstui.tui.widgets.pager import Pager
from beleidstui.tui.widgets.status_line import StatusLine


class SourcePage(Pager):
    """Shows the page that an item was taken from."""

    def __init__(self, item: Node, library: Library, *, id: str | None = None) -> None:
        """Show the page of this item."""
        super().__init__(id=id)
        self._item, self._library = item, library

    @property
    def cursor_cell(self) -> Offset:
        """The cell where the lines of the item begin, or the top where these are out of view."""
        row = self.first_mark - self.top
        return Offset(0, row if 0 <= row < self.rows else 0)

    def made_lines(self) -> list[Line]:
        """Give the printed lines, broken to the width of the pane."""
        width = self.size.width
        return source_page_lines(self._item, self._library, width, cell_len) if width else []


class CompareScreen(Screen[str]):
    """Shows the printed lines, with those of the item marked; gives the id of a followed link."""

    BINDINGS = [
        ("escape,v,q", "app.pop_screen", texts.KEY_BACK_OUT[0]),
        ("p", "print_plain", texts.KEY_PRINT[0]),
    ]
    HORIZONTAL_BREAKPOINTS = [(0, "-single"), (60, "-narrow"), (100, "-wide")]

    def __init__(self, item: Node, library: Library, stays: str) -> None:
        """Compare this item with its page; ``stays`` is said where nothing can be printed."""
        super().__init__()
        self._item, self._library, self._stays = item, library, stays

    def compose(self) -> ComposeResult:
        """Lay out the page, the item and a line that says how to leave."""
        with Horizontal(id="panes"):
            yield SourcePage(self._item, self._library, id="page")
            yield Detail(self._library, id="item")
        yield StatusLine(id="status")

    def on_item_opened(self, message: ItemOpened) -> None:
        """Leave for the item of a link."""
        message.stop()
        self.dismiss(message.item_id)

    def action_print_plain(self) -> None:
        """Print the page as it is shown, and the item, outside the full screen."""
        page = source_page_lines(self._item, self._library, self.app.size.width, cell_len)
        lines = (PLAIN.render(line) for line in page)
        try:
            print_outside(self.app, "\n".join((*lines, "", quote(self._item, Quote.WHOLE))))
        except SuspendNotSupported:
            self.query_one(StatusLine).tell(self._stays, "")

    def on_mount(self) -> None:
        """Show the item, and bring its lines on the page into view."""
        self.query_one(Detail).show_item(self._item)
        self.query_one(StatusLine).tell(texts.COMPARE_TITLE, "")
        self.query_one("#page").focus()
        place = self._library.lines_of(self._item)
        if place is not None:
            self.call_after_refresh(self.query_one("#page", Pager).scroll_to_mark)
