"""The main screen: what the reader does, and what then happens in the panes."""

from textual.app import ComposeResult
from textual.command import Provider
from textual.events import Key
from textual.screen import Screen

from beleidstui import texts
from beleidstui.library.library import Library
from beleidstui.model.nodes import Node, Official
from beleidstui.reading.compared import beside, no_other_edition
from beleidstui.reading.places import item_place, uses_place
from beleidstui.reading.reader import Reader
from beleidstui.tui.commands import Place, bindings
from beleidstui.tui.manner import READER, Manner
from beleidstui.tui.messages import HitMoved, HitShown, ItemOpened, KeysAwaited, SearchReady
from beleidstui.tui.screens.changes import ChangesScreen
from beleidstui.tui.screens.compare import CompareScreen
from beleidstui.tui.screens.help import HelpScreen
from beleidstui.tui.screens.panes import TWO_PANES_WIDTH, Panes
from beleidstui.tui.screens.problems import ProblemsScreen
from beleidstui.tui.screens.quoting import Quoting
from beleidstui.tui.screens.telling import Telling
from beleidstui.tui.screens.walk import Walk

WARM_AFTER = 0.2
"""Seconds after the start, when the first frame is there."""


def _articles() -> type[Provider]:
    from beleidstui.tui.screens.palette import Articles  # the first palette loads it

    return Articles


class BrowseScreen(Screen[None]):
    """Wires the keys, the panes and the reader, who knows where one is and what is next."""

    AUTO_FOCUS = ""  # the search line comes first, and searches as soon as it has the focus
    BINDINGS = bindings(Place.EVERYWHERE)
    COMMANDS = {_articles}
    HORIZONTAL_BREAKPOINTS = [(0, "-single"), (TWO_PANES_WIDTH, "-narrow"), (100, "-wide")]

    def __init__(self, library: Library, start: Node, query: str, manner: Manner = READER) -> None:
        """Start at an item, or in the search where there is a query."""
        super().__init__()
        self._query, self._manner = query, manner
        self._reader = Reader(library, item_place(start), by_branch=True)
        self._panes = Panes(self, self._reader, manner)
        self.telling = Telling(self._panes, self._reader)
        self._walk = Walk(self._reader, self._panes, self.telling)
        self._quoting = Quoting(self, self._reader, self.telling, manner)

    def compose(self) -> ComposeResult:
        """Lay out the panes."""
        yield from self._panes.compose()

    def on_mount(self) -> None:
        """Show the first item, and stand in the tree, or in the search line with the query."""
        panes = self._panes
        self.watch(panes.tree, "cursor_line", self._cursor_moved, init=False)
        self.watch(panes.search_line, "value", self._query_changed, init=False)
        self.set_timer(WARM_AFTER, self._warm)
        self._walk.go(self._reader.item)
        if self._query:
            self.action_search()
            panes.search_line.value = self._query
        else:
            self.set_focus(panes.tree)
        self.post_message(KeysAwaited())

    def renew(self, library: Library) -> None:
        """Show another version of the library, and say so."""
        self._walk.renew(library)
        self.telling.tell_renewed()
        self.set_timer(WARM_AFTER, self._warm)

    def show_problems(self) -> None:
        """Show all that is wrong with the newest version."""
        self.app.push_screen(ProblemsScreen(self.telling.problems))

    # What the widgets tell.

    def on_key(self, event: Key) -> None:
        """Ask after Caps Lock where a capital does nothing."""
        self.telling.heed(event.key)

    def on_resize(self) -> None:
        """Fit the panes to the new size."""
        self._panes.fit()

    def _cursor_moved(self) -> None:
        """Show the item under the cursor of the tree, in the same frame as the move."""
        tree, reader = self._panes.tree, self._reader
        item = tree.current
        if item is None or item == reader.item or reader.is_aside:
            return
        if tree.row_of(reader.item.id) != item.id:  # else it is what is read in this row
            self._walk.show(item)

    def on_item_opened(self, message: ItemOpened) -> None:
        """Go to an item, and stand in its text; in the tree, in what is read in that row."""
        panes, item = self._panes, self._reader.item
        is_in_tree = panes.place is Place.TREE
        if not is_in_tree or panes.tree.row_of(item.id) != message.item_id:
            item = self._reader.library.node(message.item_id)
        self._walk.go(item)
        panes.read()

    def _query_changed(self) -> None:
        """Show the hits of the query, in the same frame as the letter; without words, the tree."""
        if self._reader.is_aside:
            self._walk.look_for(self._reader.hits_of(self._panes.search_line.query_text))

    def on_query_submitted(self) -> None:
        """Go to the selected hit."""
        self._walk.open_hit()

    def on_hit_moved(self, message: HitMoved) -> None:
        """Select another hit while typing."""
        self._panes.hits.step(message.step)

    def on_hit_shown(self, message: HitShown) -> None:
        """Show the selected hit, with the match in view."""
        if self._reader.is_aside and message.hit is self._reader.found.current:
            self._walk.show(message.hit.item, message.hit.spans)

    def on_hit_opened(self) -> None:
        """Go to the selected hit; the hits stay for the next and the previous."""
        self._walk.open_hit()

    def on_descendant_focus(self) -> None:
        """Follow the focus, which the mouse moves too, and tell what can be done there."""
        self._walk.follow_focus()
        self.telling.tell_again()

    # What the keys do.

    def action_search(self) -> None:
        """Stand in the search line, and remember where the reader was."""
        line = self._panes.search_line
        self._walk.search_aside()
        if self._reader.question != self._reader.hits_of(line.query_text):
            self._walk.look_for(self._reader.hits_of(line.query_text))
        self.set_focus(line)
        line.select_all()

    def action_search_here(self) -> None:
        """Search in the branch or item where the reader is, or everywhere again."""
        panes, reader = self._panes, self._reader
        in_tree = panes.place is Place.TREE
        name = panes.tree.name_of_row if in_tree else reader.item.id
        self._limit("" if reader.limit else name)
        self.action_search()

    def on_limit_left(self) -> None:
        """Search everywhere again."""
        if self._reader.limit:
            self._limit("")
            self._query_changed()

    def action_back_out(self) -> None:
        """Go one step back: out of the text, the search, or the part that is searched."""
        in_tree = self._panes.place is Place.TREE
        self._walk.back_out()
        if in_tree:
            self._limit("")

    def action_next_hit(self) -> None:
        """Go to the next hit."""
        self._walk.step_hit(1)

    def action_previous_hit(self) -> None:
        """Go to the previous hit."""
        self._walk.step_hit(-1)

    def action_other_pane(self) -> None:
        """Go to the next link in the text, or to the other pane."""
        detail = self._panes.detail
        if not detail.has_focus:
            self._panes.read()
        elif not detail.step_link(1):
            detail.leave_links()
            self._panes.leave_text()

    def action_go_back(self) -> None:
        """Go back to what was visited before."""
        self._walk.go_back()

    def action_go_forward(self) -> None:
        """Go forward again."""
        self._walk.go_forward()

    def action_uses(self) -> None:
        """Show where a term is used: the selected link, or what is shown."""
        detail = self._panes.detail
        target = detail.selected_target if detail.has_focus else ""
        item = self._reader.library.node(target) if target else self._reader.item
        if not self._reader.ask(uses_place(item)).hits:
            self.telling.tell(texts.NO_USES)
            return
        self._walk.search_aside()
        self._panes.search_line.value = ""
        self._walk.look_for(uses_place(item))
        self._panes.leave_text()

    def action_quote(self) -> None:
        """Ask what to quote of the item."""
        if self._is_at_item():
            self._quoting.ask()

    def action_print_plain(self) -> None:
        """Print what is shown outside the full screen."""
        self._quoting.print_plain(at_hits=self._panes.place is Place.HITS)

    def action_compare(self) -> None:
        """Show the source page beside the item."""
        item = self._reader.item
        if not self._is_at_item():
            return
        if not isinstance(item, Official):
            self.telling.tell(texts.TRY_USES.format(texts.NO_SOURCE_PAGE))
            return
        screen = CompareScreen(item, self._reader.library, self._manner.stays)
        self.app.push_screen(screen, self._open)

    def action_changes(self) -> None:
        """Show what changed since the edition before, or in the one after the first."""
        item = self._reader.item
        if not self._is_at_item():
            return
        asked = beside(item, self._reader.library)
        if asked is None:
            self.telling.tell(no_other_edition(item))
            return
        screen = ChangesScreen(asked, self._manner.stays, self._reader.library)
        self.app.push_screen(screen, self._open)

    def action_help(self) -> None:
        """Show the help of this place."""
        commands = (*self._manner.help_first, *self._manner.commands)
        self.app.push_screen(HelpScreen(self._panes.place, commands))

    # How it is done.

    @property
    def item_id(self) -> str:
        """The id of the item that is read."""
        return self._reader.item.id

    @property
    def library(self) -> Library:
        """What is shown."""
        return self._reader.library

    def go_to(self, item_id: str) -> None:
        """Go to an item, and stand in the tree."""
        self._reader.leave_search()
        self._limit("")
        self._walk.go(self._reader.library.node(item_id))
        self._panes.leave_text()

    def _limit(self, name: str) -> None:
        """Limit the search to a part, or search everywhere again."""
        self._reader.limit = name
        self._panes.show_limit()

    def _is_at_item(self) -> bool:
        """Tell whether the reader is at an item, and say so where it is a branch that is none."""
        if self._panes.is_at_branch:
            self.telling.tell(texts.AT_BRANCH)
        return not self._panes.is_at_branch

    def _open(self, item_id: str | None) -> None:
        if item_id is not None:
            self.on_item_opened(ItemOpened(item_id))

    def _warm(self) -> None:
        """Make what the first query and the first slip need, while the reader reads."""
        self._reader.warm()
        self.post_message(SearchReady())
