"""A pane of lines that one reads from top to bottom."""

import bisect
import itertools

from rich.cells import cell_len

from beleidstui.rendering.line import Line, Role, wrap_line
from beleidstui.tui.commands import Place, bindings
from beleidstui.tui.widgets.line_view import LineView


class Pager(LineView, can_focus=True):
    """Shows lines, broken to its width, and scrolls through them."""

    BINDINGS = bindings(Place.PAGER)

    def __init__(self, text: list[Line] | None = None, *, id: str | None = None) -> None:
        """Show these lines."""
        super().__init__(id=id)
        self._text = text or []
        self._kept: tuple[list[Line], int, int] = ([], 0, 0)

    def on_resize(self) -> None:
        """Break the lines to the new width; what was at the top stays there."""
        lines, top, read = self._kept
        if (lines, top) != (self.lines, self.top):
            read = sum(_letters(line) for line in self.lines[: self.top])
        lines = self.made_lines()
        self.show(lines, _line_at(lines, read))
        # Resized line by line, a place that was worked out anew each time would creep up.
        self._kept = (lines, self.top, read)
        super().on_resize()

    def made_lines(self) -> list[Line]:
        """Give the lines, broken to the width of the pane."""
        width = max(self.size.width, 1)
        return [
            part
            for line in self._text
            for part in (wrap_line(line, width, cell_len) if line.text.strip() else [line])
        ]

    def scroll_to_mark(self) -> None:
        """Bring the first heading in the lines into view, with a few lines above it."""
        self.scroll_lines(self.first_mark - self.rows // 4)

    @property
    def first_mark(self) -> int:
        """The number of the first line with a heading; 0 where there is none."""
        marked = (
            number
            for number, line in enumerate(self.lines)
            if any(mark.role is Role.HEADING for mark in line.marks)
        )
        return next(marked, 0)

    def action_line_up(self) -> None:
        """Scroll one line up."""
        self.scroll_lines(self.top - 1)

    def action_line_down(self) -> None:
        """Scroll one line down."""
        self.scroll_lines(self.top + 1)

    def action_page_up(self) -> None:
        """Scroll one page up."""
        self.scroll_lines(self.top - max(1, self.rows - 1))

    def action_page_down(self) -> None:
        """Scroll one page down."""
        self.scroll_lines(self.top + max(1, self.rows - 1))

    def action_top(self) -> None:
        """Scroll to the first line."""
        self.scroll_lines(0)

    def action_bottom(self) -> None:
        """Scroll to the last line."""
        self.scroll_lines(self.last_top)

    def on_mouse_scroll_down(self) -> None:
        """Scroll with the wheel."""
        self.scroll_lines(self.top + 2)

    def on_mouse_scroll_up(self) -> None:
        """Scroll with the wheel."""
        self.scroll_lines(self.top - 2)


def _letters(line: Line) -> int:
    """Count what breaking a text into lines leaves as it is: all but the spaces."""
    return len("".join(line.text.split()))


def _line_at(lines: list[Line], letters: int) -> int:
    """Give the number of the line that holds the letter after so many, counted over all lines."""
    ends = list(itertools.accumulate(_letters(line) for line in lines))
    return bisect.bisect_right(ends, letters) if letters else 0
