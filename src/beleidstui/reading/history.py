"""Where the reader has been, and the way back."""

from collections.abc import Callable
from typing import Generic, NamedTuple, TypeVar

Place = TypeVar("Place")


class Visit(NamedTuple, Generic[Place]):
    """A place that was shown, such as an item by its id, and how far it was scrolled, in lines."""

    place: Place
    top: int = 0


class History(Generic[Place]):
    """The visits in order, and where the reader now is among them."""

    def __init__(self) -> None:
        """Start without visits."""
        self._visits: list[Visit[Place]] = []
        self._position = -1

    def visit(self, place: Place) -> None:
        """Go on to a place; what lay forward is forgotten. Staying where one is adds nothing."""
        if self._visits and self._visits[self._position].place == place:
            return
        del self._visits[self._position + 1 :]
        self._visits.append(Visit(place))
        self._position += 1

    def leave(self, visit: Visit[Place]) -> None:
        """Remember what is left, and how far it was scrolled; it need not have been visited."""
        self.visit(visit.place)
        self._visits[self._position] = visit

    def stay(self, visit: Visit[Place]) -> None:
        """Remember how far a place was scrolled, if it is the one where the reader is."""
        if self._visits and self._visits[self._position].place == visit.place:
            self._visits[self._position] = visit

    def keep(self, is_left: Callable[[Place], bool]) -> None:
        """Forget the visits to places that are gone; no place then follows itself."""
        kept: list[Visit[Place]] = []
        position = 0
        for number, visit in enumerate(self._visits):
            if is_left(visit.place) and (not kept or kept[-1].place != visit.place):
                kept.append(visit)
            if number == self._position:
                position = max(0, len(kept) - 1)
        self._visits, self._position = kept, position if kept else -1

    def step(self, by: int) -> Visit[Place] | None:
        """Go back (-1) or forward (1); None where there is nothing that way."""
        target = self._position + by
        if not 0 <= target < len(self._visits):
            return None
        self._position = target
        return self._visits[target]
