"""A larger mark of where one is: a pointer beside the row, and the whole row set off."""

from typing import TYPE_CHECKING

from rich.segment import Segment
from rich.style import Style
from textual.geometry import Region
from textual.strip import Strip

from beleidstui.tui.widgets.detail import Detail
from beleidstui.tui.widgets.hit_list import HitList
from beleidstui.tui.widgets.item_tree import ItemTree
from beleidstui.tui.widgets.search_line import SearchLine

POINTER = "▶ "
"""As wide as the padding that the style sheet leaves for it."""
REVERSE = Style(reverse=True)


if TYPE_CHECKING:
    from textual.widget import Widget as Mixin
else:
    Mixin = object  # queries find a widget by its first base that is one: that must be the pane


class Pointed(Mixin):
    """Points at a row of the pane, in the padding at its left."""

    whole_row = False

    def pointed_row(self) -> int:
        """Give the row in view to point at, from 0; -1 for none."""
        return 0 if self.has_focus else -1

    def render_lines(self, crop: Region) -> list[Strip]:
        """Draw the rows, one of them with the pointer."""
        strips = list(super().render_lines(crop))
        row = self.pointed_row() - crop.y
        if crop.x == 0 and 0 <= row < len(strips):
            strips[row] = pointed(strips[row], self.whole_row, self.rich_style)
        return strips

    def watch_has_focus(self, has_focus: bool) -> None:
        """Draw the pointer, or take it away: it stands beside what the pane repaints itself."""
        super().watch_has_focus(has_focus)
        self.refresh()


def pointed(strip: Strip, whole_row: bool, base: Style) -> Strip:
    """Put the pointer at the start of a row; blanks have no ink but that of the pane, the base."""
    head = Strip([Segment(POINTER, base + Style(bold=True))], len(POINTER))
    row = Strip.join([head, strip.crop(len(POINTER))])
    if not whole_row:
        return row
    return Strip(list(Segment.apply_style(row, base, REVERSE)), row.cell_length)


class PointedSearchLine(Pointed, SearchLine):
    """Points at itself while one types."""


class PointedTree(Pointed, ItemTree):
    """Points at the row of the cursor."""

    whole_row = True

    def pointed_row(self) -> int:
        """Give the row of the cursor."""
        return self.cursor_line - self.top if self.has_focus else -1

    def redraw(self) -> None:
        """Move the pointer along."""
        super().redraw()
        self.refresh()


class PointedHits(Pointed, HitList):
    """Points at the selected hit, also while one types."""

    whole_row = True

    def pointed_row(self) -> int:
        """Give the first row of the hit."""
        return self._selected.start - self.top if self._selected else -1

    def redraw(self) -> None:
        """Move the pointer along."""
        super().redraw()
        self.refresh()


class PointedDetail(Pointed, Detail):
    """Points at the selected link, else at where one reads."""

    def pointed_row(self) -> int:
        """Give the row of the link, or the top row."""
        if not self.has_focus:
            return -1
        return self._selected.start - self.top if self._selected else 0

    def redraw(self) -> None:
        """Move the pointer along."""
        super().redraw()
        self.refresh()
