"""Going through the content on the main screen: the reader moves, and the panes follow."""

from beleidstui import texts
from beleidstui.library.library import Library
from beleidstui.model.nodes import Node
from beleidstui.reading.history import Visit
from beleidstui.reading.places import Place, item_place
from beleidstui.reading.reader import Reader
from beleidstui.rendering.flow import Span
from beleidstui.tui.screens.panes import Panes
from beleidstui.tui.screens.telling import Telling


class Walk:
    """Moves the reader, and shows in the panes where that leads."""

    def __init__(self, reader: Reader, panes: Panes, telling: Telling) -> None:
        """Move this reader, in these panes."""
        self._reader, self._panes, self._telling = reader, panes, telling

    def show(self, item: Node, matches: tuple[Span, ...] = (), top: int = 0) -> None:
        """Show an item without going there."""
        self._reader.look(item)
        self._panes.detail.show_item(item, matches, top)
        self._telling.tell()

    def go(self, item: Node, matches: tuple[Span, ...] = ()) -> None:
        """Go on to an item."""
        self._reader.go(item_place(item), self._here)
        self._arrive(matches)

    def go_back(self) -> None:
        """Go back to what was visited before."""
        self._travel(self._reader.go_back(self._here), texts.NO_BACK)

    def go_forward(self) -> None:
        """Go forward again."""
        self._travel(self._reader.go_forward(self._here), texts.NO_FORWARD)

    def open_hit(self) -> None:
        """Go to the chosen hit, and stand in its text."""
        hit = self._reader.found.current
        if hit is not None:
            self.go(hit.item, hit.spans)
            self._panes.read()

    def step_hit(self, by: int) -> None:
        """Go to another hit; during the search only look at it."""
        if self._reader.found.current is None:
            self._telling.tell(texts.NO_SEARCH_YET)
            return
        self._panes.hits.step(by)
        hit = self._reader.found.current
        if not self._reader.is_aside:
            self.go(hit.item, hit.spans)

    def search_aside(self) -> None:
        """Begin to search beside what is read."""
        self._reader.search_aside(self._here)
        self._panes.show(text_first=False)

    def look_for(self, question: Place) -> None:
        """Show what answers a question, and look at the best of it."""
        hit = self._reader.look_for(question)
        self._panes.hits.show_found()
        self._panes.choose()
        if hit is None:
            self.show(self._reader.item, top=self._reader.came_from.top)
        else:
            self.show(hit.item, hit.spans)

    def back_out(self) -> None:
        """Go one step back: out of the text, out of the search."""
        if self._panes.detail.has_focus:
            self._panes.leave_text()
        elif self._reader.is_aside:
            visit = self._reader.return_from_search()
            self._panes.show_limit()
            self._panes.choose()
            self.show(self._reader.item, top=visit.top)
            self._panes.leave_text()

    def follow_focus(self) -> None:
        """Search where the search line has the focus, and no longer where the tree has it."""
        panes = self._panes
        if panes.search_line.has_focus:
            self._reader.search_aside(self._here)
        elif panes.tree.has_focus:
            self._reader.leave_search()
        panes.show(text_first=panes.detail.has_focus)

    def renew(self, library: Library) -> None:
        """Show another version of the library.

        The reader stays at the same item, as far down as before, or comes to the nearest that is
        left above it; branches, the query and the selected hit stay as they are.
        """
        reader, panes = self._reader, self._panes
        item_id, top = reader.item.id, panes.detail.top
        reader.renew(library, panes.detail.has_focus)
        panes.detail.take(library)
        panes.tree.show_library(library)
        panes.hits.renew()
        panes.show_limit()
        hit = reader.found.current
        self.show(reader.item, hit.spans if hit is not None and reader.is_at_hit else ())
        if reader.item.id == item_id:
            panes.detail.scroll_lines(top)

    @property
    def _here(self) -> Visit[Place]:
        detail = self._panes.detail
        return self._reader.here(detail.top, detail.has_focus)

    def _arrive(self, matches: tuple[Span, ...] = (), top: int = 0) -> None:
        item = self._reader.item
        self._panes.choose()
        # Opening branches moves the cursor of the tree, which shows items in passing.
        self._panes.tree.goto(item.id)
        self.show(item, matches, top)

    def _travel(self, visit: Visit[Place] | None, nothing: str) -> None:
        if visit is None:
            self._telling.tell(nothing)
            return
        self._arrive(top=visit.top)
        self._panes.stand_again()
