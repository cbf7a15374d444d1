"""Where the terminal's own cursor stands: there a screen reader reads, and a magnifier looks."""

from rich.cells import cell_len
from textual.geometry import Offset
from textual.screen import Screen
from textual.widgets import Input

from beleidstui.tui.widgets.line_view import LineView


def cursor_place(screen: Screen[object]) -> Offset:
    """Give the cell of the screen where the cursor belongs.

    It is where one types, on what is selected, or at the top of what is read; where nothing has
    the focus, at the start of the last lines that are shown, such as a question.
    """
    widget = screen.focused
    if widget is None:
        shown = [view for view in screen.query(LineView) if view.region]
        widget = shown[-1] if shown else None
    if isinstance(widget, Input):
        typed = widget.value[: widget.cursor_position]
        cell = Offset(cell_len(typed) - widget.scroll_offset.x, 0)
    elif isinstance(widget, LineView):
        cell = widget.cursor_cell
    else:
        return Offset(0, 0)
    region = widget.content_region
    return region.offset + region.size.clamp_offset(cell)
