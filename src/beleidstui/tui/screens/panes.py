"""The panes of the main screen, and what they show."""

from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.events import Key
from textual.screen import Screen

from beleidstui import texts
from beleidstui.compiling.shelf import Shelf
from beleidstui.model.nodes import Node
from beleidstui.reading.history import Visit
from beleidstui.reading.places import Place as Spot
from beleidstui.reading.places import item_place
from beleidstui.reading.reader import Reader
from beleidstui.rendering.flow import Span
from beleidstui.rendering.line import Line
from beleidstui.rendering.words import breadcrumb
from beleidstui.tui.commands import LETTERS, Place
from beleidstui.tui.hints import hints
from beleidstui.tui.widgets.detail import Detail
from beleidstui.tui.widgets.hit_list import HitList
from beleidstui.tui.widgets.item_tree import ItemTree
from beleidstui.tui.widgets.pager import Pager
from beleidstui.tui.widgets.search_line import SearchLine
from beleidstui.tui.widgets.status_line import StatusLine

LEAST_WIDTH = 30
LEAST_HEIGHT = 8
TWO_PANES_WIDTH = 60


class PanesScreen(Screen[None]):
    """Lays out the search line, the tree or the hits, the text of an item and the status line.

    Panes are shown and hidden one by one: a class of the screen would style all of them anew.
    """

    AUTO_FOCUS = ""  # the search line comes first, and searches as soon as it has the focus
    SEARCH_LINE, TREE, HITS, DETAIL = SearchLine, ItemTree, HitList, Detail
    HORIZONTAL_BREAKPOINTS = [(0, "-single"), (TWO_PANES_WIDTH, "-narrow"), (100, "-wide")]

    def __init__(self, shelf: Shelf, start: Node) -> None:
        """Show this item of the shelf first."""
        super().__init__()
        self._reader = Reader(shelf, item_place(start), by_branch=True)
        self._message = ""
        self._asked = ""
        self._reading = False

    def compose(self) -> ComposeResult:
        """Lay out the panes."""
        yield self.SEARCH_LINE(id="search")
        with Horizontal(id="panes"):
            with Vertical(id="left"):
                yield self.TREE(self._reader.shelf.corpus, id="tree")
                yield self.HITS(self._reader.found, id="hits")
            yield self.DETAIL(self._reader.shelf, id="detail")
        yield StatusLine(id="status")
        yield Pager([Line(texts.TOO_SMALL)], id="small")

    def on_key(self, event: Key) -> None:
        """Ask after Caps Lock at a capital that is no command, but whose small letter is one."""
        letter = event.key
        is_capital = len(letter) == 1 and letter.isupper()
        if is_capital and letter not in LETTERS and letter.lower() in LETTERS:
            self._asked = texts.CAPS_LOCK.format(letter)
            self.tell(self._asked)
        elif self._message and self._message == self._asked:
            self.tell()

    def on_resize(self) -> None:
        """Say so where there is no room for the explorer; where there is again, go on."""
        tiny = self.size.width < LEAST_WIDTH or self.size.height < LEAST_HEIGHT
        self.set_class(tiny, "-tiny")
        self._choose_panes()
        if not tiny and self.focused is None:
            self.call_after_refresh(self._focus_again)

    @property
    def _search_line(self) -> SearchLine:
        return self.query_one(SearchLine)

    @property
    def _tree(self) -> ItemTree:
        return self.query_one(ItemTree)

    @property
    def _hits(self) -> HitList:
        return self.query_one(HitList)

    @property
    def _detail(self) -> Detail:
        return self.query_one(Detail)

    @property
    def _status(self) -> StatusLine:
        return self.query_one(StatusLine)

    @property
    def _place(self) -> Place:
        places = {"search": Place.SEARCH, "hits": Place.HITS, "detail": Place.DETAIL}
        focused = self.focused
        return Place.TREE if focused is None else places.get(focused.id or "", Place.TREE)

    @property
    def _here(self) -> Visit[Spot]:
        return self._reader.here(self._detail.top, self._detail.has_focus)

    def _show(self, item: Node, matches: tuple[Span, ...] = (), top: int = 0) -> None:
        self._reader.look(item)
        self._detail.show_item(item, matches, top)
        self.tell()

    def _enter_search(self) -> None:
        self._reader.search_aside(self._here)
        self._reading = False
        self._choose_panes()

    def _leave_search(self) -> None:
        self._reader.leave_search()
        self._choose_panes()

    def _choose_panes(self) -> None:
        """Show the hits of a search for words, or else the tree; where it fits, also the text."""
        is_single = self.size.width < TWO_PANES_WIDTH
        self._hits.display = self._reader.is_aside and bool(self._hits.asked.strip())
        self._tree.display = not self._hits.display
        self.query_one("#left").display = not (is_single and self._reading)
        self._detail.display = self._reading or not is_single

    def _read(self) -> None:
        # A pane that is not shown cannot take the focus, so it is shown first.
        self._reading = True
        self._choose_panes()
        self._detail.focus()

    def _leave_text(self) -> None:
        self._reading = False
        self._choose_panes()
        self._focus_again()

    def _focus_again(self) -> None:
        """Stand in what the left pane shows."""
        if self._reading:
            self._detail.focus()
        elif self._hits.display:
            self._hits.focus()
        elif self._reader.is_aside:
            self._search_line.focus()
        else:
            self._tree.focus()

    def tell(self, message: str = "") -> None:
        """Say a message until something else is shown, or say where the reader is."""
        self._message = message
        self._tell_again()

    def _tell_again(self) -> None:
        if self._message:
            self._status.tell(self._message, "")
            return
        at_hit = self._reader.is_at_hit
        position = f"{self._hits.position}  " if at_hit else ""
        self._status.tell(f"{position}{self._where()}", *hints(self._place, at_hit))

    def _where(self) -> str:
        """Say where the reader is."""
        return breadcrumb(self._reader.item, self._reader.shelf)
