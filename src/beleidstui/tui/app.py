"""The explorer as a program."""

from textual.app import App
from textual.binding import Binding

from beleidstui import texts
from beleidstui.errors import INTERRUPTED
from beleidstui.policy.load import load_corpus
from beleidstui.policy.model import Item
from beleidstui.policy.resolve import resolve
from beleidstui.policy.shelf import Shelf
from beleidstui.tui.screens.browse import BrowseScreen


class ExplorerApp(App[int]):
    """Shows the articles of a shelf."""

    CSS_PATH = "app.tcss"
    TITLE = "beleidstui"
    BINDINGS = [Binding("ctrl+c", "interrupt", texts.KEY_QUIT[0], priority=True, show=False)]

    def __init__(self, shelf: Shelf, start: Item, query: str = "") -> None:
        """Start at an item, or in the search where there is a query."""
        super().__init__()
        self._shelf, self._start, self._query = shelf, start, query
        self.animation_level = "none"

    def on_mount(self) -> None:
        """Show the main screen."""
        self.theme = "ansi-dark"
        self.push_screen(BrowseScreen(self._shelf, self._start, self._query))

    def action_interrupt(self) -> None:
        """Stop at once, as a program does on ctrl+c."""
        self.exit(INTERRUPTED)


def explore(folder: str, item_id: str, query: str) -> int:
    """Run the explorer on a content folder, and give the exit code."""
    corpus = load_corpus(folder)
    start = resolve(corpus, item_id) if item_id else corpus.articles[0]
    app = ExplorerApp(Shelf(corpus), start, query)
    code = app.run()
    return app.return_code or 0 if code is None else code
