"""The main screen: the tree or the hits at the left, an item at the right."""

from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.screen import Screen

from beleidstui import texts
from beleidstui.policy.model import Item
from beleidstui.policy.shelf import Shelf
from beleidstui.rendering.line import Line
from beleidstui.rendering.quote import Quote, quote
from beleidstui.rendering.words import breadcrumb
from beleidstui.search import Answer, Searcher
from beleidstui.search.uses import uses_of
from beleidstui.tui.clipboard import print_outside, send_to_clipboard
from beleidstui.tui.commands import Place, bindings
from beleidstui.tui.hints import hint
from beleidstui.tui.history import History
from beleidstui.tui.messages import (
    HitMoved,
    HitShown,
    ItemOpened,
    QueryChanged,
)
from beleidstui.tui.screens.compare import CompareScreen
from beleidstui.tui.screens.help import HelpScreen
from beleidstui.tui.screens.quote import QuoteScreen
from beleidstui.tui.widgets.detail import Detail
from beleidstui.tui.widgets.hit_list import HitList
from beleidstui.tui.widgets.item_tree import ItemTree
from beleidstui.tui.widgets.pager import Pager
from beleidstui.tui.widgets.search_line import SearchLine
from beleidstui.tui.widgets.status_line import StatusLine

MOST_HITS = 100


class BrowseScreen(Screen[None]):
    """Wires the tree, the search, the hits and the text of an item."""

    BINDINGS = bindings(Place.EVERYWHERE)
    HORIZONTAL_BREAKPOINTS = [(0, "-single"), (60, "-narrow"), (100, "-wide")]

    def __init__(self, shelf: Shelf, start: Item, query: str) -> None:
        """Start at an item, or in the search where there is a query."""
        super().__init__()
        self._shelf = shelf
        self._searcher = Searcher(shelf.corpus, shelf.links)
        self._start, self._query = start, query
        self._item = start
        self._came_from: tuple[Item, int] = (start, 0)
        self._history = History()
        self._message = ""
        self._quoted: tuple[Item | None, str] = (None, "")

    def compose(self) -> ComposeResult:
        """Lay out the panes."""
        yield SearchLine(id="search")
        with Horizontal(id="panes"):
            yield ItemTree(self._shelf.corpus, id="tree")
            yield HitList(id="hits")
            yield Detail(self._shelf, id="detail")
        yield StatusLine(id="status")
        yield Pager([Line(texts.TOO_SMALL)], id="small")

    def on_mount(self) -> None:
        """Show the first item, and stand in the tree."""
        self._tree.focus()
        self.watch(self._tree, "cursor_line", self._cursor_moved, init=False)
        self._show(self._start)
        self._history.visit(self._start.id)
        self._tree.goto(self._start.id)
        if self._query:
            self.action_search()
            self._search_line.value = self._query

    # What the widgets tell.

    def _cursor_moved(self) -> None:
        """Show the item under the cursor of the tree, in the same frame as the move."""
        node = self._tree.cursor_node
        item = None if node is None else node.data
        if item is not None and item is not self._item and not self._searching:
            self._show(item)

    def on_item_opened(self, message: ItemOpened) -> None:
        """Go to an item, and stand in its text."""
        self._leave_search()
        self._go(message.item_id)
        self._read()

    def on_query_changed(self, message: QueryChanged) -> None:
        """Show the hits of the query; without words, the tree."""
        if not self._searching:
            return
        answer = self._searcher.search(message.query, MOST_HITS)
        self._show_hits(answer)

    def on_resize(self) -> None:
        """Say so where there is no room for the explorer."""
        self.set_class(self.size.width < 30 or self.size.height < 8, "-tiny")

    def on_query_submitted(self) -> None:
        """Go to the selected hit."""
        self.on_hit_opened()

    def on_hit_moved(self, message: HitMoved) -> None:
        """Select another hit while typing."""
        self._hits.step(message.step)

    def on_hit_shown(self, message: HitShown) -> None:
        """Show the selected hit, with the match in view."""
        if self._searching or self._hits.has_focus:
            self._show(message.hit.item, message.hit.spans)

    def on_hit_opened(self) -> None:
        """Go to the selected hit; the hits stay for the next and the previous."""
        hit = self._hits.current
        if hit is None:
            return
        self._leave_search()
        self._go(hit.item.id, hit.spans)
        self._read()

    def on_descendant_focus(self) -> None:
        """Tell what can be done in the pane that got the focus; a single pane shows just that."""
        self.set_class(self._detail.has_focus, "-reading")
        self._tell_again()

    # What the keys do.

    def action_search(self) -> None:
        """Stand in the search line, and remember where the reader was."""
        self._enter_search()
        self._search_line.focus()
        self._search_line.select_all()

    def action_back_out(self) -> None:
        """Go one step back: out of the search, out of the text."""
        if self._searching:
            self._leave_search()
            item, top = self._came_from
            self._show(item, top=top)
            self._tree.goto(item.id)
            self._leave_text()
        elif self._detail.has_focus:
            self._leave_text()

    def action_next_hit(self) -> None:
        """Go to the next hit."""
        self._step_hit(1)

    def action_previous_hit(self) -> None:
        """Go to the previous hit."""
        self._step_hit(-1)

    def action_other_pane(self) -> None:
        """Go to the next link in the text, or to the other pane."""
        if not self._detail.has_focus:
            self._read()
        elif not self._detail.step_link(1):
            self._detail.leave_links()
            self._leave_text()

    def action_go_back(self) -> None:
        """Go back to what was visited before."""
        self._travel(-1, texts.NO_BACK)

    def action_go_forward(self) -> None:
        """Go forward again."""
        self._travel(1, texts.NO_FORWARD)

    def action_uses(self) -> None:
        """Show where a term is used: the selected link, or what is shown."""
        target = self._detail.selected_target if self._detail.has_focus else ""
        item = self._shelf.corpus[target] if target else self._item
        answer = uses_of(item, self._shelf)
        if not answer.hits:
            self._tell(texts.NO_USES)
            return
        self._enter_search()
        self._hits.focus()
        self._hits.show_answer(answer)

    def action_quote(self) -> None:
        """Ask what to quote of the item."""
        self.app.push_screen(QuoteScreen(), self._quote)

    def action_print_plain(self) -> None:
        """Print what was last quoted of this item, or all of it, outside the full screen."""
        item, quoted = self._quoted
        print_outside(self.app, quoted if item is self._item else quote(self._item, Quote.WHOLE))

    def action_compare(self) -> None:
        """Show the source page beside the item."""
        self.app.push_screen(CompareScreen(self._item, self._shelf))

    def action_help(self) -> None:
        """Show the help of this place."""
        self.app.push_screen(HelpScreen(self._place))

    # How it is done.

    @property
    def _searching(self) -> bool:
        return self.has_class("-searching")

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

    def _show(self, item: Item, matches: tuple[tuple[int, int], ...] = (), top: int = 0) -> None:
        self._item = item
        self._detail.show_item(item, matches, top)
        self._tell()

    def _go(self, item_id: str, matches: tuple[tuple[int, int], ...] = ()) -> None:
        self._history.leave(self._detail.top)
        self._history.visit(item_id)
        self._show(self._shelf.corpus[item_id], matches)
        self._tree.goto(item_id)

    def _read(self) -> None:
        # A pane that is not shown cannot take the focus, so it is shown first.
        self.set_class(True, "-reading")
        self._detail.focus()

    def _leave_text(self) -> None:
        self.set_class(False, "-reading")
        (self._hits if self._searching else self._tree).focus()

    def _travel(self, by: int, nothing: str) -> None:
        self._history.leave(self._detail.top)
        visit = self._history.step(by)
        if visit is None:
            self._tell(nothing)
            return
        self._leave_search()
        self._show(self._shelf.corpus[visit.item_id], top=visit.top)
        self._tree.goto(visit.item_id)

    def _show_hits(self, answer: Answer) -> None:
        self._hits.show_answer(answer)
        if not answer.hits:
            item, top = self._came_from
            self._show(item, top=top)
        self._tell()

    def _quote(self, kind: Quote | None) -> None:
        """Send a quotation to the clipboard of the terminal; whether it arrives is not known."""
        if kind is None:
            return
        quoted = quote(self._item, kind)
        if not quoted:
            self._tell(texts.NOTHING_TO_QUOTE)
            return
        self._quoted = (self._item, quoted)
        send_to_clipboard(self.app, quoted)
        self._tell(texts.SENT.format(quoted.replace("\n", " ")))

    def _enter_search(self) -> None:
        if not self._searching:
            self._came_from = (self._item, self._detail.top)
        self.set_class(True, "-searching")
        self.set_class(False, "-reading")

    def _leave_search(self) -> None:
        self.set_class(False, "-searching")

    def _step_hit(self, by: int) -> None:
        if self._hits.current is None:
            self._tell(texts.NO_SEARCH_YET)
            return
        self._hits.step(by)
        hit = self._hits.current
        if not self._searching and hit is not None:
            self._go(hit.item.id, hit.spans)

    def _tell(self, message: str = "") -> None:
        """Say a message until something else is shown, or say where the reader is."""
        self._message = message
        self._tell_again()

    def _tell_again(self) -> None:
        if self._message:
            self._status.tell(self._message, "")
            return
        current = self._hits.current
        at_hit = current is not None and current.item is self._item
        hinted = hint(self._place, self._hits.position, at_hit)
        self._status.tell(breadcrumb(self._item, self._shelf), hinted)
