"""What goes along with the explorer: for guests, or for a presenter."""

from collections.abc import Iterable

from textual.app import SystemCommand
from textual.events import Event
from textual.screen import Screen


class Companion:
    """Is asked by the explorer what it wants to do; this one wants nothing."""

    @property
    def is_busy(self) -> bool:
        """Whether it uses the explorer, although nobody may touch it."""
        return False

    def takes(self, event: Event) -> bool:  # noqa: ARG002 - one that wants nothing looks at none
        """Learn of an event; True where it is not for the explorer."""
        return False

    def dress(self, screen: Screen[object]) -> None:
        """Add to a screen that is about to be shown."""

    def start_anew(self) -> None:
        """Know that the explorer goes back to its start."""

    def offered(self) -> Iterable[SystemCommand]:
        """Give what it offers in the palette."""
        return ()
