"""Where the reader has been, and the way back."""

from typing import NamedTuple


class Visit(NamedTuple):
    """An item that was shown, and how far it was scrolled, in lines."""

    item_id: str
    top: int = 0


class History:
    """The visits in order, and where the reader now is among them."""

    def __init__(self) -> None:
        """Start without visits."""
        self._visits: list[Visit] = []
        self._position = -1

    def visit(self, item_id: str) -> None:
        """Go on to an item; what lay forward is forgotten. Staying where one is adds nothing."""
        if self._visits and self._visits[self._position].item_id == item_id:
            return
        del self._visits[self._position + 1 :]
        self._visits.append(Visit(item_id))
        self._position += 1

    def leave(self, visit: Visit) -> None:
        """Remember what is left, and how far it was scrolled; it need not have been visited."""
        self.visit(visit.item_id)
        self._visits[self._position] = visit

    def stay(self, visit: Visit) -> None:
        """Remember how far an item was scrolled, if it is the one where the reader is."""
        if self._visits and self._visits[self._position].item_id == visit.item_id:
            self._visits[self._position] = visit

    def step(self, by: int) -> Visit | None:
        """Go back (-1) or forward (1); None where there is nothing that way."""
        target = self._position + by
        if not 0 <= target < len(self._visits):
            return None
        self._position = target
        return self._visits[target]
