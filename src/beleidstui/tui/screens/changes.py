"""What changed between two editions of an article: each change beside what it was."""

from rich.cells import cell_len
from textual.app import ComposeResult, SuspendNotSupported
from textual.screen import Screen

from beleidstui import texts
from beleidstui.library.library import Library
from beleidstui.reading.compared import Asked
from beleidstui.rendering.difference import difference_lines
from beleidstui.rendering.style import PLAIN
from beleidstui.texts import comparing as words
from beleidstui.tui.clipboard import print_outside
from beleidstui.tui.messages import ItemOpened
from beleidstui.tui.widgets.changes_view import ChangesView
from beleidstui.tui.widgets.status_line import StatusLine


class ChangesScreen(Screen[str]):
    """Shows what changed, and gives the id of a text that is opened."""

    BINDINGS = [
        ("escape,w,q", "app.pop_screen", texts.KEY_BACK_OUT[0]),
        ("p", "print_plain", texts.KEY_PRINT[0]),
    ]

    def __init__(self, asked: Asked, stays: str, library: Library | None = None) -> None:
        """Compare this; ``stays`` is said where nothing can be printed."""
        super().__init__()
        self._asked, self._stays, self._library = asked, stays, library

    def compose(self) -> ComposeResult:
        """Lay out the changes and a line that says where one is."""
        yield ChangesView(self._asked, self._library, id="changes")
        yield StatusLine(id="status")

    def on_mount(self) -> None:
        """Stand in the changes."""
        self.query_one(ChangesView).focus()
        self._tell()

    def on_progress_made(self) -> None:
        """Say how far the comparison is, and then which change is chosen."""
        self._tell()

    def on_item_opened(self, message: ItemOpened) -> None:
        """Leave for the text of a change."""
        message.stop()
        self.dismiss(message.item_id)

    def action_next_change(self) -> None:
        """Go to the next change."""
        self._step(1, words.NO_MORE_CHANGES)

    def action_previous_change(self) -> None:
        """Go to the previous change."""
        self._step(-1, words.NO_CHANGES_BEFORE)

    def action_print_plain(self) -> None:
        """Print what changed outside the full screen."""
        comparison = self.query_one(ChangesView).comparison
        if comparison is None:
            return
        lines = difference_lines(comparison, self.app.size.width, measure=cell_len)
        try:
            print_outside(self.app, "\n".join(PLAIN.render(line) for line in lines))
        except SuspendNotSupported:
            self._say(self._stays)

    def _step(self, by: int, nothing: str) -> None:
        view = self.query_one(ChangesView)
        if not view.step_change(by) and view.done >= 1:
            self._say(nothing)

    def _tell(self) -> None:
        view = self.query_one(ChangesView)
        if view.comparison is None or view.done < 1:
            self._say(words.BUSY.format(int(view.done * 10) * 10))
        elif not view.changes:
            self._say(words.NO_DIFFERENCE)
        else:
            self._say(words.change_of(view.change_number, len(view.changes)))

    def _say(self, said: str) -> None:
        self.query_one(StatusLine).tell(said, *words.SCREEN_HINTS)
