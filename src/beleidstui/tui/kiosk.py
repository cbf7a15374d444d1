"""The explorer for guests: it cannot be left but by ending, and it starts anew by itself."""

from time import monotonic

from rich.console import Console
from textual import events

from beleidstui import texts
from beleidstui.library.library import Library
from beleidstui.model.nodes import Node
from beleidstui.tui.app import ExplorerApp
from beleidstui.tui.commands import COMMANDS
from beleidstui.tui.companion import Companion
from beleidstui.tui.manner import READER, Manner
from beleidstui.tui.themes import PLAIN_LOOK, Look
from beleidstui.tui.thin.abilities import EVERYTHING, Abilities

REFUSED = ("print_plain", "app.suspend_process")
"""What would lead out."""
GUESTS = READER._replace(
    commands=tuple(one for one in COMMANDS if one.action not in REFUSED),
    sent=texts.KIOSK_SENT,
    stays=texts.KIOSK_STAYS,
    is_for_guests=True,
)


def kiosk(
    library: Library,
    start: Node,
    rest: float,
    able: Abilities = EVERYTHING,
    look: Look = PLAIN_LOOK,
    manner: Manner = GUESTS,
) -> ExplorerApp:
    """Make the explorer for guests, which starts anew after this many seconds of rest."""
    # A link that the terminal opens would lead out.
    app = ExplorerApp(library, start, able=able._replace(links=False), look=look, manner=manner)
    app.error_console = Console(quiet=True)  # a guest is shown no traceback
    app.companions.append(Rest(app, rest, look.theme))
    return app


class Rest(Companion):
    """Brings the explorer back to its start when nobody has touched it for a while."""

    def __init__(self, app: ExplorerApp, seconds: float, theme: str) -> None:
        """Bring it back, in this theme, after this many seconds of rest."""
        self._app, self._seconds, self._theme = app, seconds, theme
        self._touched = 0.0

    def takes(self, event: events.Event) -> bool:
        """Note when the guest last did something."""
        if isinstance(event, events.InputEvent):
            if not self._touched:
                self._app.set_timer(self._seconds, self._return_when_idle)
            self._touched = monotonic()
        return False

    def _return_when_idle(self) -> None:
        busy = any(one.is_busy for one in self._app.companions)
        left = self._seconds if busy else self._touched + self._seconds - monotonic()
        if left > 0:
            self._app.set_timer(left, self._return_when_idle)
            return
        self._touched = 0.0
        self._app.wear(self._theme)
        self._app.start_anew(self._app.main_screen())
