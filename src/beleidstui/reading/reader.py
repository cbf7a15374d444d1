"""One reader's walk through the content: where they are and were, what was asked, what is next."""

from beleidstui.library.library import Library
from beleidstui.library.resolve import counterpart
from beleidstui.model.nodes import Node
from beleidstui.reading.branches import ON_SHELF
from beleidstui.reading.found import NOTHING, Found
from beleidstui.reading.history import History, Visit
from beleidstui.reading.parts import Parts
from beleidstui.reading.places import START, Place, Shown, above, hits_place, item_place
from beleidstui.search import Answer, Hit, Searcher
from beleidstui.search.uses import uses_of


class Reader:
    """Knows where one reader is in a library, and what is next; it shows and tells nothing itself.

    A face that searches aside, beside what is read, tells so: what is then only looked at in
    passing is no place to come back to. One that goes to the hits as to any place need not.
    """

    def __init__(self, library: Library, start: Place = START, by_branch: bool = False) -> None:
        """Begin at a place; hits are walked the best first, or branch by branch."""
        self.library = library
        self._searcher, self._parts = Searcher(library), Parts(library)
        self._asked: tuple[Place | None, Answer] = (None, NOTHING)
        self.found = Found(by_branch)
        self.question = hits_place("")
        """What was asked last: the place of the hits of a query, or of the uses of a term."""
        self.is_aside = False
        """Whether the reader searches beside what was read."""
        self.limit = ""
        """The branch or item that the search is limited to, by the name of its row."""
        self.begin(start)

    def begin(self, place: Place) -> None:
        """Be at a place, as the first."""
        self._history = History[Place]()
        self._history.visit(place)
        self.came_from = Visit(place)
        """Where the reader was when the search began."""
        self._arrive(place)

    # Where the reader is.

    @property
    def item(self) -> Node:
        """The item that is read; raises KeyError at a list, of which the place has no item."""
        return self.library.node(self.place.item_id)

    @property
    def is_at_hit(self) -> bool:
        """Whether what is read is the chosen hit."""
        return self.place.shown is Shown.ITEM and self.found.is_at(self.item)

    def here(self, top: int = 0, in_text: bool = True) -> Visit[Place]:
        """Give where the reader is to come back to, scrolled so many lines.

        ``in_text`` tells whether they are in the text: hits looked at in passing do not count.
        """
        in_passing = self.is_aside and not in_text
        return self.came_from if in_passing else Visit(self.place, top)

    # Where the reader goes. What is left is remembered as it is told, or else unscrolled.

    def look(self, item: Node) -> None:
        """Read an item without going there; to go on from it makes it a place to come back to."""
        self.place = item_place(item)

    def go(self, place: Place, left: Visit[Place] | None = None) -> None:
        """Go on to a place."""
        self._history.leave(left or self.here())
        self._history.visit(place)
        self._arrive(place)

    def go_back(self, left: Visit[Place] | None = None) -> Visit[Place] | None:
        """Go back to what was visited before; None where nothing was."""
        self._history.leave(left or self.here())
        return self._travel(-1)

    def go_forward(self, left: Visit[Place] | None = None) -> Visit[Place] | None:
        """Go forward again; None where the reader did not go back."""
        self._history.stay(left or self.here())
        return self._travel(1)

    def above(self) -> Place | None:
        """Give the place above this one; None where there is none."""
        return above(self.place, self.library)

    # What was asked.

    def ask(self, question: Place) -> Answer:
        """Give what answers a question; what was asked last stays what it is."""
        if question != self._asked[0]:
            self._asked = (question, self._answer_to(question))
        return self._asked[1]

    @property
    def limit_told(self) -> str:
        """What the search is limited to; empty where it is not."""
        part = self._parts.of(self.limit)
        return part.told if part is not None else ""

    def hits_of(self, query: str) -> Place:
        """Give the place of what a query finds where the search is limited to."""
        return hits_place(query, self.limit)

    def search_aside(self, left: Visit[Place]) -> None:
        """Begin to search beside what is read; nothing where the reader does so already."""
        if not self.is_aside:
            self.came_from = left
        self.is_aside = True

    def look_for(self, question: Place) -> Hit | None:
        """Look in passing at the best hit, or without hits at where the search began."""
        self._keep(question)
        hit = self.found.choose_best()
        self._look_at(hit)
        return hit

    def leave_search(self) -> None:
        """Search no longer; what is read stays, and so do the hits."""
        self.is_aside = False

    def return_from_search(self) -> Visit[Place]:
        """Read again what was read when the search began; it is limited no longer."""
        self.is_aside, self.limit = False, ""
        self._look_at(None)
        return self.came_from

    def warm(self) -> None:
        """Make what the first query and the first slip need."""
        self._searcher.warm()

    # When the content changes.

    def renew(self, library: Library, in_text: bool = True) -> None:
        """Go on in another version of the library: at the same item, or the nearest left above it.

        What was asked last is asked of that version; hits looked at in passing are looked at anew.
        """
        known, self.library = self.library, library
        self._searcher, self._parts = Searcher(library), Parts(library)
        self.limit = self.limit if self.limit in self._parts else ""
        self._asked = (None, NOTHING)
        self._history.keep(self._is_left)
        self.came_from = self.came_from._replace(place=self._now(self.came_from.place, known))
        self.place = self._now(self.place, known)
        self.found.take_later(self.ask(self.question))
        if self.is_aside and not in_text:
            self._look_at(self.found.current)

    def _is_left(self, place: Place) -> bool:
        if place.shown is Shown.KIND:
            return place.value in self.library.terms
        if place.shown is Shown.SHELF:
            return f"{ON_SHELF}{place.value}" in self._parts
        return not place.item_id or place.item_id in self.library

    def _now(self, place: Place, known: Library) -> Place:
        """Give a place of the version before, or what is left above it."""
        if self._is_left(place):
            return place
        if place.shown is Shown.SHELF:
            return START
        if not place.item_id:
            return Place(Shown.TERMS)
        return item_place(counterpart(known.node(place.item_id), known, self.library))

    # How it is done.

    def _arrive(self, place: Place) -> None:
        self.is_aside = False
        self.place = place
        if place.is_question and place != self.question:
            self._keep(place)

    def _look_at(self, hit: Hit | None) -> None:
        self.place = self.came_from.place if hit is None else item_place(hit.item)

    def _travel(self, by: int) -> Visit[Place] | None:
        visit = self._history.step(by)
        if visit is not None:
            self._arrive(visit.place)
        return visit

    def _keep(self, question: Place) -> None:
        self.question = question
        self.found.take(self.ask(question))

    def _answer_to(self, question: Place) -> Answer:
        if question.shown is Shown.HITS:
            known = question.within if question.within in self._parts else ""
            return self._searcher.search(question.value, None, self._parts.of(known))
        if question.value not in self.library:
            return NOTHING
        return uses_of(self.library.node(question.value), self.library)
