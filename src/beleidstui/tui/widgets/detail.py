"""The pane that shows one item whole."""

from rich.cells import cell_len
from textual import events

from beleidstui.library.library import Library
from beleidstui.model.nodes import Node
from beleidstui.rendering.detail import item_lines
from beleidstui.rendering.flow import Span
from beleidstui.rendering.line import Line, Role
from beleidstui.rendering.page import Page
from beleidstui.tui.commands import Place, bindings
from beleidstui.tui.messages import ItemOpened
from beleidstui.tui.widgets.line_view import Spot
from beleidstui.tui.widgets.pager import Pager

Link = tuple[Spot, ...]
"""The parts of a link: more than one where it is broken over lines."""


class Detail(Pager):
    """Shows an item, and leads to what it is linked to."""

    BINDINGS = bindings(Place.DETAIL)

    def __init__(self, library: Library, *, id: str | None = None) -> None:
        """Start without an item."""
        super().__init__(id=id)
        self._library = library
        self._item: Node | None = None
        self._matches: tuple[Span, ...] = ()
        self._links: list[Link] = []
        self._current = -1
        self._wanted_top = 0

    @property
    def selected_target(self) -> str:
        """The id that the selected link leads to; empty without a selected link."""
        return self._links[self._current][0][1].target if self._current >= 0 else ""

    def take(self, library: Library) -> None:
        """Take the items that are shown from now on from another version of the library."""
        self._library = library

    def show_item(self, item: Node, matches: tuple[Span, ...] = (), top: int = 0) -> None:
        """Show an item; the first match is brought into view."""
        self._item, self._matches, self._current = item, matches, -1
        self._wanted_top = top
        self.show(self.made_lines(), top)
        if matches:
            self._bring_match_into_view()

    def on_resize(self) -> None:
        """Show what was asked for while the pane was not on the screen and had no width."""
        if self._item is not None and not self.lines:
            self.show_item(self._item, self._matches, self._wanted_top)
        else:
            super().on_resize()

    def made_lines(self) -> list[Line]:
        """Give the lines of the item, broken to the width of the pane."""
        self._links = []
        if self._item is None or not self.size.width:
            return []
        lines = item_lines(
            self._item, Page(self._library, self.size.width, cell_len), self._matches
        )
        self._links, self._current = links_in(lines), -1
        return lines

    def action_next_link(self) -> None:
        """Select the next link."""
        self.step_link(1)

    def action_previous_link(self) -> None:
        """Select the previous link."""
        self.step_link(-1)

    def step_link(self, by: int) -> bool:
        """Select another link; False where there is none that way."""
        target = self._current + by
        if not 0 <= target < len(self._links):
            return False
        self._current = target
        link = self._links[target]
        self.select(range(link[0][0], link[-1][0] + 1), link)
        return True

    def leave_links(self) -> None:
        """Select no link."""
        self._current = -1
        self.select(range(0))

    def action_open_link(self) -> None:
        """Go to the item that the selected link leads to."""
        if self.selected_target:
            self.post_message(ItemOpened(self.selected_target))

    def on_click(self, event: events.Click) -> None:
        """Go to the item of the link that was clicked."""
        number = self.top + event.y
        if number >= len(self.lines):
            return
        line = self.lines[number]
        for mark in line.marks:
            start = cell_len(line.text[: mark.start])
            end = cell_len(line.text[: mark.end])
            if mark.target and start <= event.x < end:
                self.post_message(ItemOpened(mark.target))
                return

    def _bring_match_into_view(self) -> None:
        for number, line in enumerate(self.lines):
            if any(mark.role is Role.MATCH for mark in line.marks):
                if number >= self.top + self.rows:
                    self.scroll_lines(number - self.rows // 2)
                return


def links_in(lines: list[Line]) -> list[Link]:
    """Give the links in some lines; one that goes on at the start of the next line is one link."""
    links: list[Link] = []
    for number, line in enumerate(lines):
        for mark in line.marks:
            if mark.role is not Role.LINK:
                continue
            if links and _goes_on(links[-1][-1], (number, mark), lines):
                links[-1] = (*links[-1], (number, mark))
            else:
                links.append(((number, mark),))
    return links


def _goes_on(one: Spot, other: Spot, lines: list[Line]) -> bool:
    (above, start), (below, end) = one, other
    return (
        below == above + 1
        and start.target == end.target
        and start.end == len(lines[above].text)
        and not lines[below].text[: end.start].strip()
    )
