"""A pane of lines that repaints only the rows that change."""

import itertools
from collections.abc import Iterable

from rich.cells import cell_len
from rich.segment import Segment
from rich.style import Style
from textual.geometry import Offset, Region, Size
from textual.strip import Strip
from textual.widget import Widget

from beleidstui.rendering.line import Line, Mark, Role
from beleidstui.safe_text import strip_forbidden

Spot = tuple[int, Mark]
"""A mark and the number of the line that it is in."""


class LineView(Widget):
    """Shows lines from a top line on; the lines are already broken to its width.

    It does its own scrolling: a change of a virtual size would cost a layout and a second frame.
    """

    COMPONENT_CLASSES = {f"line--{role.value}" for role in Role} | {"line--selected"}

    def __init__(self, *, id: str | None = None) -> None:
        """Start without lines."""
        super().__init__(id=id)
        self._lines: list[Line] = []
        self._top = 0
        self._selected: range = range(0)
        self._selected_marks: frozenset[Spot] = frozenset()
        self._drawn: list[Strip] = []
        self._drawn_size = Size()
        self._look: dict[str, Style] = {}

    @property
    def top(self) -> int:
        """The number of the first line in view."""
        return self._top

    @property
    def lines(self) -> list[Line]:
        """All lines."""
        return self._lines

    @property
    def cursor_cell(self) -> Offset:
        """The cell of the pane where the reader is: at the first of what is selected, or on top."""
        if not self._selected:
            return Offset(0, 0)
        row = self._selected.start
        column = min(
            (
                cell_len(self._lines[row].text[: mark.start])
                for number, mark in self._selected_marks
                if number == row
            ),
            default=0,
        )
        return Offset(column, row - self._top)

    @property
    def rows(self) -> int:
        """How many lines are in view."""
        return self.size.height

    @property
    def last_top(self) -> int:
        """The top line that brings the last line into view."""
        return max(0, self.count - self.rows)

    @property
    def count(self) -> int:
        """How many lines there are."""
        return len(self._lines)

    def show(self, lines: list[Line], top: int = 0) -> None:
        """Show other lines."""
        self._lines = lines
        self._selected, self._selected_marks = range(0), frozenset()
        self._top = max(0, min(top, self.last_top))
        self.redraw()

    def scroll_lines(self, top: int) -> None:
        """Bring another line to the top, as far as there are lines below it."""
        self._top = max(0, min(top, self.last_top))
        self.redraw()

    def select(self, rows: range, marks: Iterable[Spot] = ()) -> None:
        """Set off some lines, or only some marks in them, and bring them into view."""
        self._selected, self._selected_marks = rows, frozenset(marks)
        if rows:
            if rows.stop > self._top + self.rows:
                self._top = max(0, min(rows.stop - self.rows, self.last_top))
            if rows.start < self._top:
                self._top = rows.start
        self.redraw()

    def redraw(self) -> None:
        """Draw what is in view, and repaint the rows that differ from what was drawn before."""
        if not self._is_drawn:
            self.refresh()
            return
        drawn = self._draw()
        regions = [
            Region(0, row, self.size.width, 1)
            for row, (old, new) in enumerate(zip(self._drawn, drawn, strict=True))
            if old != new
        ]
        self._drawn = drawn
        if regions:
            self.refresh(*regions)

    def render_line(self, y: int) -> Strip:
        """Give one row of the pane."""
        if not self._is_drawn:
            self._drawn, self._drawn_size = self._draw(), self.size
        return self._drawn[y]

    def notify_style_update(self) -> None:
        """Take over the styles of the theme, when the pane is next drawn."""
        super().notify_style_update()
        self._look = {}
        self._drawn = []

    def on_resize(self) -> None:
        """Draw anew in the new size."""
        self._drawn = []
        self._top = max(0, min(self._top, self.last_top))
        self.refresh()

    @property
    def _is_drawn(self) -> bool:
        # A pane can be asked for its rows in a new size before it is told of the size.
        return bool(self._drawn) and self._drawn_size == self.size

    def _draw(self) -> list[Strip]:
        if not self._look:
            self._look = {"": self.rich_style}
            for name in self.COMPONENT_CLASSES:
                style = self.get_component_rich_style(name, partial=True)
                self._look[name.removeprefix("line--")] = style
        return [self._strip(row) for row in range(self.rows)]

    def _strip(self, row: int) -> Strip:
        base = self._look[""]
        number = self._top + row
        width = self.size.width
        if number >= len(self._lines):
            return Strip([Segment(" " * width, base)], width)
        line = self._lines[number]
        whole_row = number in self._selected and not self._selected_marks
        if whole_row:
            base += self._look["selected"]
        segments = [
            Segment(
                strip_forbidden(line.text[start:end]), self._style_at(line, start, base, number)
            )
            for start, end in _pieces(line)
        ]
        length = sum(cell_len(segment.text) for segment in segments)
        return Strip(segments, length).adjust_cell_length(width, base)

    def _style_at(self, line: Line, position: int, base: Style, number: int) -> Style:
        style = base
        for mark in line.marks:
            if mark.start <= position < mark.end:
                style += self._look[mark.role.value]
                if mark.role is Role.ADDRESS:
                    style += Style(link=mark.target)
                if (number, mark) in self._selected_marks:
                    style += self._look["selected"]
        return style


def _pieces(line: Line) -> list[tuple[int, int]]:
    """Give the spans between all the borders of marks in a line."""
    borders = sorted({0, len(line.text), *(b for m in line.marks for b in (m.start, m.end))})
    return list(itertools.pairwise(borders))
