"""What a reader takes out of the explorer: quotations, and what is printed outside it."""

from textual.app import SuspendNotSupported
from textual.screen import Screen

from beleidstui import texts
from beleidstui.model.nodes import Kind, Node, Official
from beleidstui.reading.reader import Reader
from beleidstui.rendering.plain import answer_lines, full_lines
from beleidstui.rendering.quote import Quote, quote, quotes_of
from beleidstui.rendering.style import PLAIN
from beleidstui.rendering.words import page_note
from beleidstui.tui.clipboard import print_outside, send_to_clipboard
from beleidstui.tui.manner import Manner
from beleidstui.tui.screens.quote import QuoteScreen
from beleidstui.tui.screens.telling import Telling


class Quoting:
    """Quotes and prints what a reader reads, and remembers what was quoted of it."""

    def __init__(
        self, screen: Screen[None], reader: Reader, telling: Telling, manner: Manner
    ) -> None:
        """Quote what this reader reads on this screen, and tell so."""
        self._screen, self._reader = screen, reader
        self._telling, self._manner = telling, manner
        self._quoted: tuple[Node | None, str] = (None, "")

    def ask(self) -> None:
        """Ask what to quote of the item."""
        screen = QuoteScreen(quotes_of(self._reader.item))
        self._screen.app.push_screen(screen, self._quote)

    def print_plain(self, at_hits: bool) -> None:
        """Print outside the full screen what was last quoted of the item, or all that is read.

        Among the hits that is their list.
        """
        item, quoted = self._quoted
        is_quoted = bool(quoted) and item == self._reader.item
        try:
            print_outside(self._screen.app, quoted if is_quoted else self._read(at_hits))
        except SuspendNotSupported:
            self._telling.tell(self._manner.stays)

    def _read(self, at_hits: bool) -> str:
        """Give what is read; a text in one line, to be taken over."""
        item, width = self._reader.item, self._screen.app.size.width
        if at_hits:
            return "\n".join(answer_lines(self._reader.found.answer, width, PLAIN))
        if item.kind is Kind.PUNT:
            return quote(item, Quote.WHOLE)
        return "\n".join(full_lines(item, self._reader.library, width, PLAIN))

    def _quote(self, kind: Quote | None) -> None:
        """Send a quotation to the clipboard of the terminal; whether it arrives is not known."""
        if kind is None:
            return
        item = self._reader.item
        quoted = quote(item, kind)
        if not quoted:
            self._telling.tell(texts.TRY_USES.format(texts.NOTHING_TO_QUOTE))
            return
        self._quoted = (item, quoted)
        send_to_clipboard(self._screen.app, quoted)
        said = texts.SENT_WHOLE
        if isinstance(item, Official) and kind is Quote.CITATION:
            said = texts.SENT_DERIVED if page_note(item.source) else said
        self._telling.tell(self._manner.sent.format(said, quoted.replace("\n", " ")))
