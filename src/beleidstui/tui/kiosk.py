"""The explorer for guests: it cannot be left but by ending, and it starts anew by itself."""

from collections.abc import Iterator
from contextlib import contextmanager
from time import monotonic

from rich.console import Console
from textual import events
from textual.app import SuspendNotSupported

from beleidstui import texts
from beleidstui.compiling.shelf import Shelf
from beleidstui.model.nodes import Node
from beleidstui.tui.app import ExplorerApp
from beleidstui.tui.commands import COMMANDS
from beleidstui.tui.manner import READER
from beleidstui.tui.themes import PLAIN_LOOK, Look
from beleidstui.tui.thin.abilities import EVERYTHING, Abilities

REFUSED = ("print_plain", "app.suspend_process")
"""What would lead out."""


GUESTS = READER._replace(
    commands=tuple(one for one in COMMANDS if one.action not in REFUSED),
    sent=texts.KIOSK_SENT,
    stays=texts.KIOSK_STAYS,
)


class KioskApp(ExplorerApp):
    """Goes back to the start when nobody has touched it for a while."""

    MANNER = GUESTS

    def __init__(
        self,
        shelf: Shelf,
        start: Node,
        rest: float,
        able: Abilities = EVERYTHING,
        look: Look = PLAIN_LOOK,
    ) -> None:
        """Return to the start, in this theme, after this many seconds of rest."""
        # A link that the terminal opens would lead out.
        super().__init__(shelf, start, able=able._replace(links=False), look=look)
        self._rest = rest
        self._first_theme = look.theme
        self._touched = 0.0
        self.error_console = Console(quiet=True)  # a guest is shown no traceback

    def keep_search(self) -> None:
        """Keep nothing out of the collection of garbage: a guest's screens go with the guest."""

    def keep_theme(self, _: str) -> str:
        """Remember nothing: the next guest chooses for himself."""
        return ""

    async def on_event(self, event: events.Event) -> None:
        """Note when the guest last did something."""
        if isinstance(event, events.InputEvent):
            if not self._touched:
                self.set_timer(self._rest, self._return_when_idle)
            self._touched = monotonic()
        await super().on_event(event)

    @property
    def is_used(self) -> bool:
        """Whether it is in use although nobody touches it."""
        return False

    @contextmanager
    def suspend(self) -> Iterator[None]:
        """Refuse to leave the screen."""
        raise SuspendNotSupported(texts.KIOSK_STAYS)
        yield

    def action_suspend_process(self) -> None:
        """Say that this cannot be done here."""
        self._say(texts.KIOSK_STAYS)

    def _return_when_idle(self) -> None:
        left = self._rest if self.is_used else self._touched + self._rest - monotonic()
        if left > 0:
            self.set_timer(left, self._return_when_idle)
            return
        self._touched = 0.0
        self.wear(self._first_theme)
        self.start_anew(self.main_screen())
