"""The panes of the main screen: which of them are shown, and in which one the reader stands."""

from rich.cells import cell_len
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.screen import Screen

from beleidstui import texts
from beleidstui.reading.reader import Reader
from beleidstui.rendering.line import Line, Role, plain_line
from beleidstui.tui.commands import Place
from beleidstui.tui.manner import Manner
from beleidstui.tui.widgets.line_view import LineView
from beleidstui.tui.widgets.pager import Pager
from beleidstui.tui.widgets.status_line import StatusLine, shortened_to

LEAST_WIDTH = 30
LEAST_HEIGHT = 8
TWO_PANES_WIDTH = 60


class Panes:
    """The search line, the tree or the hits, the text of an item and the status line.

    Panes are shown and hidden one by one: a class of the screen would style all of them anew.
    """

    def __init__(self, screen: Screen[None], reader: Reader, manner: Manner) -> None:
        """Make the panes of a screen that shows where this reader is."""
        self._screen, self._reader = screen, reader
        self.limit = LineView(id="limit")
        self.search_line = manner.search_line(id="search")
        self.tree = manner.tree(reader.library, id="tree")
        self.hits = manner.hits(reader.found, id="hits")
        self.detail = manner.detail(reader.library, id="detail")
        self.status = StatusLine(id="status")
        self._left = Vertical(self.tree, self.hits, id="left")
        self.is_text_first = False
        """Whether the text is what is shown where there is room for one pane."""

    def compose(self) -> ComposeResult:
        """Lay out the panes."""
        yield Horizontal(self.limit, self.search_line, id="ask")
        yield Horizontal(self._left, self.detail, id="panes")
        yield self.status
        yield Pager([Line(texts.TOO_SMALL)], id="small")

    @property
    def place(self) -> Place:
        """Where the keys go."""
        places = {"search": Place.SEARCH, "hits": Place.HITS, "detail": Place.DETAIL}
        focused = self._screen.focused
        return Place.TREE if focused is None else places.get(focused.id or "", Place.TREE)

    @property
    def is_at_branch(self) -> bool:
        """Whether the reader is at a branch of the tree that is no item."""
        return self.place is Place.TREE and self.tree.current is None

    def fit(self) -> None:
        """Say so where there is no room for the explorer; where there is again, go on."""
        size = self._screen.size
        tiny = size.width < LEAST_WIDTH or size.height < LEAST_HEIGHT
        self._screen.set_class(tiny, "-tiny")
        self.choose()
        if not tiny and self._screen.focused is None:
            self._screen.call_after_refresh(self.stand_again)

    def choose(self) -> None:
        """Show the hits of a search for words, or else the tree; where it fits, also the text."""
        is_single = self._screen.size.width < TWO_PANES_WIDTH
        self.hits.display = self._reader.is_aside and bool(self.hits.asked.strip())
        self.tree.display = not self.hits.display
        self._left.display = not (is_single and self.is_text_first)
        self.detail.display = self.is_text_first or not is_single

    def show_limit(self) -> None:
        """Show before the query what the search is limited to."""
        told = self._reader.limit_told
        self.limit.display = bool(told)
        self.search_line.placeholder = texts.SEARCH_IN if told else texts.SEARCH_HERE
        if told:
            most = max(self._screen.size.width // 2, 1)
            text = shortened_to(texts.SEARCH_LIMIT.format(told), most)
            self.limit.styles.width = cell_len(text) + 1
            self.limit.show([plain_line(text, Role.NOTE)])

    def show(self, text_first: bool) -> None:
        """Show the text first, or what is beside it."""
        self.is_text_first = text_first
        self.choose()

    def read(self) -> None:
        """Stand in the text."""
        self.show(text_first=True)  # a pane that is not shown cannot take the focus
        self.detail.focus()

    def leave_text(self) -> None:
        """Stand in what is beside the text."""
        self.show(text_first=False)
        self.stand_again()

    def stand_again(self) -> None:
        """Stand in what is shown first."""
        if self.is_text_first:
            self.detail.focus()
        elif self.hits.display:
            self.hits.focus()
        elif self._reader.is_aside:
            self.search_line.focus()
        else:
            self.tree.focus()
