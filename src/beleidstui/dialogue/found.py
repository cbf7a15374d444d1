"""What was found last: the hits of a query or the uses of a term, and which one is read."""

from beleidstui.compiling.shelf import Shelf
from beleidstui.model.nodes import Node
from beleidstui.reading.places import Place, Shown
from beleidstui.search import Answer, Hit, Searcher
from beleidstui.search.uses import uses_of

MOST_HITS = 100
NOTHING = Answer("", (), "", 0)


class Found:
    """Searches, and remembers the last answer that was told."""

    def __init__(self, shelf: Shelf) -> None:
        """Find in this shelf; nothing is found yet."""
        self._shelf = shelf
        self._searcher = Searcher(shelf.corpus, shelf.links)
        self._asked: tuple[Place | None, Answer] = (None, NOTHING)
        self._told: Place | None = None
        self._current = -1
        self.answer = NOTHING

    def ask(self, place: Place) -> Answer:
        """Give what is found at a place; the answer that was told last stays what it is."""
        if place != self._asked[0]:
            if place.shown is Shown.USES:
                answer = uses_of(self._shelf.corpus[place.value], self._shelf)
            else:
                answer = self._searcher.search(place.value, MOST_HITS)
            self._asked = (place, answer)
        return self._asked[1]

    def remember(self, place: Place) -> Answer:
        """Let what is found at a place be the last answer; none of its hits is read yet.

        Where it was the last answer already, the hit that is read stays known.
        """
        if place != self._told:
            self._told, self._current, self.answer = place, -1, self.ask(place)
        return self.answer

    def choose(self, position: int) -> Hit | None:
        """Read the hit at a position, from 0; None, and nothing changes, where there is none."""
        if not 0 <= position < len(self.answer.hits):
            return None
        self._current = position
        return self.answer.hits[position]

    def step(self, by: int) -> Hit | None:
        """Read another hit; None, and nothing changes, where there is none that way."""
        return self.choose(self._current + by)

    def position_of(self, item: Node | None) -> int:
        """Give the position of the hit that is read, from 0, if it is this item; else -1."""
        hits = self.answer.hits
        at_hit = item is not None and self._current >= 0 and hits[self._current].item is item
        return self._current if at_hit else -1
