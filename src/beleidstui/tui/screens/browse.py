"""The main screen: what the reader does, and what then happens in the panes."""

from textual.app import SuspendNotSupported

from beleidstui import texts
from beleidstui.compiling.shelf import Shelf
from beleidstui.model.nodes import Kind, Node, Official
from beleidstui.reading.history import Visit
from beleidstui.reading.places import Place as Spot
from beleidstui.reading.places import hits_place, item_place, uses_place
from beleidstui.rendering.flow import Span
from beleidstui.rendering.plain import answer_lines, full_lines
from beleidstui.rendering.quote import Quote, quote, quotes_of
from beleidstui.rendering.style import PLAIN
from beleidstui.rendering.words import page_note
from beleidstui.tui.clipboard import print_outside, send_to_clipboard
from beleidstui.tui.commands import COMMANDS, Command, Place, bindings
from beleidstui.tui.messages import HitMoved, HitShown, ItemOpened, KeysAwaited
from beleidstui.tui.screens.compare import CompareScreen
from beleidstui.tui.screens.help import HelpScreen
from beleidstui.tui.screens.quote import QuoteScreen
from beleidstui.tui.screens.renewal import WARM_AFTER, RenewableScreen


class BrowseScreen(RenewableScreen):
    """Wires the tree, the search, the hits and the text of an item."""

    BINDINGS = bindings(Place.EVERYWHERE)
    SENT = texts.SENT
    OFFERED: tuple[Command, ...] = COMMANDS
    """The commands that the help and the palette tell of."""

    def __init__(self, shelf: Shelf, start: Node, query: str) -> None:
        """Start at an item, or in the search where there is a query."""
        super().__init__(shelf, start)
        self._query = query
        self._quoted: tuple[Node | None, str] = (None, "")

    def on_mount(self) -> None:
        """Show the first item, and stand in the tree, or in the search line with the query."""
        self.watch(self._tree, "cursor_line", self._cursor_moved, init=False)
        self.watch(self._search_line, "value", self._query_changed, init=False)
        self.set_timer(WARM_AFTER, self._warm)
        self._go(self._reader.item)
        if self._query:
            self.action_search()
            self._search_line.value = self._query
        else:
            self.set_focus(self._tree)
        self.post_message(KeysAwaited())

    # What the widgets tell.

    def _cursor_moved(self) -> None:
        """Show the item under the cursor of the tree, in the same frame as the move."""
        node = self._tree.cursor_node
        item = None if node is None else node.data
        if item is None or item is self._reader.item or self._reader.is_aside:
            return
        if (
            self._tree.row_of(self._reader.item.id) != item.id
        ):  # else it is what is read in this row
            self._show(item)

    def on_item_opened(self, message: ItemOpened) -> None:
        """Go to an item, and stand in its text; in the tree, in what is read in that row."""
        item = self._reader.item
        is_read_there = self._place is Place.TREE and self._tree.row_of(item.id)
        if is_read_there != message.item_id:
            item = self._reader.shelf.corpus[message.item_id]
        self._go(item)
        self._read()

    def _query_changed(self) -> None:
        """Show the hits of the query, in the same frame as the letter; without words, the tree."""
        if self._reader.is_aside:
            self._look_for(hits_place(self._search_line.query_text))

    def on_query_submitted(self) -> None:
        """Go to the selected hit."""
        self.on_hit_opened()

    def on_hit_moved(self, message: HitMoved) -> None:
        """Select another hit while typing."""
        self._hits.step(message.step)

    def on_hit_shown(self, message: HitShown) -> None:
        """Show the selected hit, with the match in view."""
        if self._reader.is_aside and message.hit is self._hits.current:
            self._show(message.hit.item, message.hit.spans)

    def on_hit_opened(self) -> None:
        """Go to the selected hit; the hits stay for the next and the previous."""
        hit = self._hits.current
        if hit is not None:
            self._go(hit.item, hit.spans)
            self._read()

    def on_descendant_focus(self) -> None:
        """Follow the focus, which the mouse moves too, and tell what can be done there."""
        if self._search_line.has_focus:
            self._enter_search()
        elif self._tree.has_focus:
            self._leave_search()
        self._reading = self._detail.has_focus
        self._choose_panes()
        self._tell_again()

    # What the keys do.

    def action_search(self) -> None:
        """Stand in the search line, and remember where the reader was."""
        self._enter_search()
        if self._hits.asked != self._search_line.query_text:
            self._look_for(hits_place(self._search_line.query_text))
        self.set_focus(self._search_line)
        self._search_line.select_all()

    def action_back_out(self) -> None:
        """Go one step back: out of the text, out of the search."""
        if self._detail.has_focus:
            self._leave_text()
        elif self._reader.is_aside:
            visit = self._reader.return_from_search()
            self._choose_panes()
            self._show(self._reader.item, top=visit.top)
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
        self._travel(self._reader.go_back(self._here), texts.NO_BACK)

    def action_go_forward(self) -> None:
        """Go forward again."""
        self._travel(self._reader.go_forward(self._here), texts.NO_FORWARD)

    def action_uses(self) -> None:
        """Show where a term is used: the selected link, or what is shown."""
        target = self._detail.selected_target if self._detail.has_focus else ""
        item = self._reader.shelf.corpus[target] if target else self._reader.item
        if not self._reader.ask(uses_place(item)).hits:
            self.tell(texts.NO_USES)
            return
        self._enter_search()
        self._search_line.value = ""
        self._look_for(uses_place(item))
        self._leave_text()

    def action_quote(self) -> None:
        """Ask what to quote of the item."""
        if self._is_at_item():
            self.app.push_screen(QuoteScreen(quotes_of(self._reader.item)), self._quote)

    def action_print_plain(self) -> None:
        """Print what is shown outside the full screen: what was last quoted of it, or all of it."""
        item, quoted = self._quoted
        try:
            print_outside(
                self.app, quoted if item is self._reader.item and quoted else self._shown()
            )
        except SuspendNotSupported:
            self.tell(texts.NO_SUSPEND)

    def _shown(self) -> str:
        """Give what the pane that the reader is in shows; a text in one line, to be taken over."""
        width = self.app.size.width
        if self._place is Place.HITS:
            return "\n".join(answer_lines(self._hits.answer, width, PLAIN))
        if self._reader.item.kind is Kind.PUNT:
            return quote(self._reader.item, Quote.WHOLE)
        return "\n".join(full_lines(self._reader.item, self._reader.shelf, width, PLAIN))

    def action_compare(self) -> None:
        """Show the source page beside the item."""
        if not self._is_at_item():
            return
        if not isinstance(self._reader.item, Official):
            self.tell(texts.TRY_USES.format(texts.NO_SOURCE_PAGE))
            return
        self.app.push_screen(CompareScreen(self._reader.item, self._reader.shelf), self._open)

    def action_help(self) -> None:
        """Show the help of this place."""
        self.app.push_screen(self.help_screen())

    def help_screen(self) -> HelpScreen:
        """Make the help of this place."""
        return HelpScreen(self._place, self.OFFERED)

    # How it is done.

    def _is_at_item(self) -> bool:
        """Tell whether the reader is at an item, and say so where it is a branch that is none."""
        node = self._tree.cursor_node if self._place is Place.TREE else None
        if node is None or node.data is not None:
            return True
        self.tell(texts.AT_BRANCH)
        return False

    def _go(self, item: Node, matches: tuple[Span, ...] = ()) -> None:
        self._reader.go(item_place(item), self._here)
        self._arrive(matches)

    def _arrive(self, matches: tuple[Span, ...] = (), top: int = 0) -> None:
        self._choose_panes()
        item = self._reader.item
        # Opening branches moves the cursor of the tree, which shows items in passing.
        self._tree.goto(item.id)
        self._show(item, matches, top)

    def _open(self, item_id: str | None) -> None:
        if item_id is not None:
            self.on_item_opened(ItemOpened(item_id))

    def _travel(self, visit: Visit[Spot] | None, nothing: str) -> None:
        if visit is None:
            self.tell(nothing)
            return
        self._arrive(top=visit.top)
        self._focus_again()

    def _look_for(self, question: Spot) -> None:
        hit = self._reader.look_for(question)
        self._hits.show_found()
        self._choose_panes()
        if hit is not None:
            self._show(hit.item, hit.spans)
        else:
            self._show(self._reader.item, top=self._reader.came_from.top)
        self.tell()

    def _quote(self, kind: Quote | None) -> None:
        """Send a quotation to the clipboard of the terminal; whether it arrives is not known."""
        if kind is None:
            return
        quoted = quote(self._reader.item, kind)
        if not quoted:
            self.tell(texts.TRY_USES.format(texts.NOTHING_TO_QUOTE))
            return
        self._quoted = (self._reader.item, quoted)
        send_to_clipboard(self.app, quoted)
        said = texts.SENT_WHOLE
        if isinstance(self._reader.item, Official) and kind is Quote.CITATION:
            said = texts.SENT_DERIVED if page_note(self._reader.item.source) else said
        self.tell(self.SENT.format(said, quoted.replace("\n", " ")))

    def _step_hit(self, by: int) -> None:
        if self._hits.current is None:
            self.tell(texts.NO_SEARCH_YET)
            return
        self._hits.step(by)
        hit = self._hits.current
        if not self._reader.is_aside and hit is not None:
            self._go(hit.item, hit.spans)
