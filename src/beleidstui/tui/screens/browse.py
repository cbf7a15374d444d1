"""The main screen: the tree or the hits at the left, an item at the right."""

from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.screen import Screen

from beleidstui import texts
from beleidstui.policy.model import Item, Kind
from beleidstui.policy.shelf import Shelf
from beleidstui.search import Answer, Searcher
from beleidstui.tui.commands import Place, bindings
from beleidstui.tui.history import History
from beleidstui.tui.messages import (
    HitMoved,
    HitShown,
    ItemOpened,
    ItemShown,
    QueryChanged,
)
from beleidstui.tui.screens.help import HelpScreen
from beleidstui.tui.widgets.detail import Detail
from beleidstui.tui.widgets.hit_list import HitList
from beleidstui.tui.widgets.item_tree import ItemTree
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
        self._searcher = Searcher(shelf.corpus)
        self._start, self._query = start, query
        self._item = start
        self._came_from: tuple[Item, int] = (start, 0)
        self._history = History()

    def compose(self) -> ComposeResult:
        """Lay out the panes."""
        yield SearchLine(id="search")
        with Horizontal(id="panes"):
            yield ItemTree(self._shelf.corpus, id="tree")
            yield HitList(id="hits")
            yield Detail(self._shelf, id="detail")
        yield StatusLine(id="status")

    def on_mount(self) -> None:
        """Show the first item, and stand in the tree."""
        self._tree.focus()
        self._show(self._start)
        self._history.visit(self._start.id)
        self._tree.goto(self._start.id)
        if self._query:
            self.action_search()
            self._search_line.value = self._query

    # What the widgets tell.

    def on_item_shown(self, message: ItemShown) -> None:
        """Show the item under the cursor of the tree."""
        if message.item is not None and message.item is not self._item and not self._searching:
            self._show(message.item)

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
        self._tell()

    # What the keys do.

    def action_search(self) -> None:
        """Stand in the search line, and remember where the reader was."""
        if not self._searching:
            self._came_from = (self._item, self._detail.top)
        self.set_class(True, "-searching")
        self.set_class(False, "-reading")
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
    def _place(self) -> Place:
        places = {
            self._search_line: Place.SEARCH,
            self._hits: Place.HITS,
            self._detail: Place.DETAIL,
        }
        return places.get(self.focused, Place.TREE) if self.focused else Place.TREE

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
        self.query_one(StatusLine).tell(
            message or breadcrumb(self._item, self._shelf), self._hint()
        )

    def _hint(self) -> str:
        place = self._place
        if place is Place.SEARCH:
            return texts.STATUS_SEARCH.format(self._hits.position).strip()
        if place is Place.HITS:
            return texts.STATUS_HITS.format(self._hits.position).strip()
        if self._hits.current is not None and self._hits.current.item is self._item:
            return texts.STATUS_HIT.format(self._hits.position)
        return texts.STATUS_DETAIL if place is Place.DETAIL else texts.STATUS_TREE


def breadcrumb(item: Item, shelf: Shelf) -> str:
    """Say where an item stands: ``Artikel 2 ❭ Regisseren ❭ 1/3``."""
    if item.kind is Kind.BEGRIP:
        return texts.PATH_MARK.join((texts.TERMS, *item.path))
    steps: list[str] = []
    current: Item | None = item
    while current is not None:
        parent = shelf.corpus.parent(current)
        if current.article is not None:
            steps.append(f"{texts.ARTICLE} {current.article.number}")
        elif current.kind is Kind.PUNT and parent is not None:
            place = parent.children.index(current) + 1
            steps.append(f"{place}/{len(parent.children)}")
        else:
            steps.append(current.title)
        current = parent
    return texts.PATH_MARK.join(reversed(steps))
