"""The main screen when the content changes: all that it holds of one version of the shelf."""

from beleidstui import texts
from beleidstui.compiling.shelf import Shelf
from beleidstui.model.nodes import Node
from beleidstui.reading.history import Visit
from beleidstui.tui.messages import SearchReady
from beleidstui.tui.screens.panes import PanesScreen
from beleidstui.tui.screens.problems import ProblemsScreen

WARM_AFTER = 0.2
"""Seconds after the start, when the first frame is there."""


class RenewableScreen(PanesScreen):
    """Shows another version of the shelf, and what is wrong with one that cannot be shown."""

    def __init__(self, shelf: Shelf, start: Node) -> None:
        """Show this item of the shelf first."""
        super().__init__(shelf, start)
        self._fault = ""
        self.problems: list[str] = []
        """What is wrong in the newest version of the content; empty where that is shown."""

    def renew(self, shelf: Shelf) -> None:
        """Show another version of the shelf, and say so.

        The reader stays at the same item, as far down as before, or comes to the nearest that is
        left above it; branches, the query and the selected hit stay as they are.
        """
        reader, was = self._reader, Visit(self._reader.item.id, self._detail.top)
        reader.renew(shelf, self._detail.has_focus)
        self._detail.take(shelf)
        self._tree.show_corpus(shelf.corpus)
        self._hits.renew()
        hit = reader.found.current
        self._show(reader.item, hit.spans if hit is not None and reader.is_at_hit else ())
        if reader.item.id == was.place:
            self._detail.scroll_lines(was.top)
        self._fault, self.problems = "", []
        self.tell(texts.RENEWED)
        self.set_timer(WARM_AFTER, self._warm)

    def tell_fault(self, fault: str, problems: list[str]) -> None:
        """Say what is wrong with the newest version, and until it is right that there is a fault.

        All its problems are kept for whoever asks for them.
        """
        self._fault, self.problems = fault, problems
        self.tell(fault)

    def show_problems(self) -> None:
        """Show all that is wrong with the newest version."""
        self.app.push_screen(ProblemsScreen(self.problems))

    def _tell_again(self) -> None:
        if self._fault and self._message == self._fault:
            self._status.tell(self._fault, texts.FAULT_HINT)
        else:
            super()._tell_again()

    def _where(self) -> str:
        """Say where the reader is, after a word that the newest version is not what is shown."""
        return f"{texts.FAULT_MARK}  {super()._where()}" if self._fault else super()._where()

    def _warm(self) -> None:
        """Make what the first query and the first slip need, while the reader reads."""
        self._reader.warm()
        self.post_message(SearchReady())
