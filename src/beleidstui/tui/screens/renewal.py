"""The main screen when the content changes: all that it holds of one version of the shelf."""

from collections.abc import Callable
from functools import partial

from beleidstui import texts
from beleidstui.compiling.resolve import counterpart
from beleidstui.compiling.shelf import Shelf
from beleidstui.model.nodes import Node
from beleidstui.reading.history import History, Visit
from beleidstui.search import Answer, Searcher
from beleidstui.search.uses import uses_of
from beleidstui.tui.messages import SearchReady
from beleidstui.tui.screens.panes import PanesScreen
from beleidstui.tui.screens.problems import ProblemsScreen
from beleidstui.tui.widgets.hit_list import EMPTY

MOST_HITS = 100
WARM_AFTER = 0.2
"""Seconds after the start, when the first frame is there."""


class RenewableScreen(PanesScreen):
    """Searches a shelf and remembers what was visited in it; keeps the reader's place in the next.

    What is asked is kept as a question, which can be put to another version of the shelf.
    """

    def __init__(self, shelf: Shelf, start: Node) -> None:
        """Show this item of the shelf first."""
        super().__init__(shelf, start)
        self._searcher = Searcher(shelf.corpus, shelf.links)
        self._history: History[str] = History()
        self._question: Callable[[], Answer] = partial(self._found, "")
        self._fault = ""
        self.problems: list[str] = []
        """What is wrong in the newest version of the content; empty where that is shown."""

    def renew(self, shelf: Shelf) -> None:
        """Show another version of the shelf, and say so.

        The reader stays at the same item, as far down as before, or comes to the nearest that is
        left above it; branches, the query and the selected hit stay as they are.
        """
        known, self._shelf = self._shelf.corpus, shelf
        was = Visit(self._item.id, self._detail.top)
        self._searcher = Searcher(shelf.corpus, shelf.links)
        self._history.keep(shelf.corpus.__contains__)
        came_from = counterpart(known[self._came_from.place], known, shelf.corpus)
        self._came_from = Visit(came_from.id, self._came_from.top)
        self._item = counterpart(self._item, known, shelf.corpus)
        self._detail.take(shelf)
        self._tree.show_corpus(shelf.corpus)
        self._hits.renew(self._question())
        hit = self._hits.current
        if self._searching and not self._detail.has_focus:
            self._item = shelf.corpus[self._came_from.place] if hit is None else hit.item
        at_hit = hit is not None and hit.item is self._item
        self._show(self._item, hit.spans if hit is not None and at_hit else ())
        if self._item.id == was.place:
            self._detail.scroll_lines(was.top)
        self._fault, self.problems = "", []
        self.tell(texts.RENEWED)
        self.set_timer(WARM_AFTER, self._warm)

    def tell_fault(self, fault: str, problems: list[str]) -> None:
        """Say what is wrong with the newest version, and until it is right that there is a fault.

        All its problems are kept for whoever asks for them.
        """
        self._fault, self.problems = fault, problems
        self.tell(fault)

    def show_problems(self) -> None:
        """Show all that is wrong with the newest version."""
        self.app.push_screen(ProblemsScreen(self.problems))

    def _tell_again(self) -> None:
        if self._fault and self._message == self._fault:
            self._status.tell(self._fault, texts.FAULT_HINT)
        else:
            super()._tell_again()

    def _where(self) -> str:
        """Say where the reader is, after a word that the newest version is not what is shown."""
        return f"{texts.FAULT_MARK}  {super()._where()}" if self._fault else super()._where()

    def _ask(self, query: str) -> Answer:
        """Search, and keep the question."""
        self._question = partial(self._found, query)
        return self._question()

    def _ask_uses(self, item: Node) -> Answer:
        """Find the uses of an item, and keep the question where there are any."""
        answer = self._used(item.id)
        if answer.hits:
            self._question = partial(self._used, item.id)
        return answer

    def _found(self, query: str) -> Answer:
        return self._searcher.search(query, MOST_HITS)

    def _used(self, item_id: str) -> Answer:
        corpus = self._shelf.corpus
        return uses_of(corpus[item_id], self._shelf) if item_id in corpus else EMPTY

    def _warm(self) -> None:
        """Make what the first query and the first slip need, while the reader reads."""
        self._searcher.warm()
        self.post_message(SearchReady())
