"""The question what to quote, in the place of the status line."""

from textual.app import ComposeResult
from textual.screen import ModalScreen

from beleidstui import texts
from beleidstui.rendering.quote import Quote
from beleidstui.tui.commands import Place, bindings
from beleidstui.tui.widgets.status_line import StatusLine


class QuoteScreen(ModalScreen[Quote | None]):
    """Waits for the key that chooses."""

    BINDINGS = bindings(Place.QUOTE)

    def __init__(self, quotes: tuple[Quote, ...]) -> None:
        """Offer these; another is told to be none."""
        super().__init__()
        self._quotes = quotes

    def compose(self) -> ComposeResult:
        """Ask in the bottom line."""
        yield StatusLine(id="question")

    def on_mount(self) -> None:
        """Put the question."""
        offered = [texts.QUOTES[quote.value] for quote in self._quotes]
        self.query_one(StatusLine).tell("  ".join((*offered, texts.STATUS_QUOTE_BACK)), "")

    def action_copy(self, kind: str) -> None:
        """Choose what to quote."""
        self.dismiss(Quote(kind))

    def action_leave(self) -> None:
        """Quote nothing."""
        self.dismiss(None)
