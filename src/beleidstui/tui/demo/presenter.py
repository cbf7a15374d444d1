"""The explorer for a presenter: it shows what is pressed, and can play a tour."""

import asyncio
from collections.abc import Awaitable, Callable, Iterable

from textual import events
from textual.app import SystemCommand
from textual.screen import Screen
from textual.widgets import Input

from beleidstui.library.library import Library
from beleidstui.model.nodes import Node
from beleidstui.texts import presenting
from beleidstui.tours.tour import REFUSED, Tour
from beleidstui.tui.app import ExplorerApp
from beleidstui.tui.companion import Companion
from beleidstui.tui.demo.bar import PresenterBar, Pressed, Shown
from beleidstui.tui.demo.keys import LABELS, STEERING, key_event, shown
from beleidstui.tui.demo.manner import presented
from beleidstui.tui.demo.player import Player, State
from beleidstui.tui.kiosk import GUESTS, kiosk
from beleidstui.tui.manner import READER
from beleidstui.tui.settle import settle
from beleidstui.tui.themes import Look
from beleidstui.tui.thin.abilities import Abilities

MOST_KEYS = 20
TOUCHES = (events.Key, events.Paste, events.MouseDown, events.MouseScrollDown, events.MouseScrollUp)


class Presenter(Companion):
    """Shows the keys and the captions at the top of every screen, and steers the tour."""

    def __init__(
        self,
        app: ExplorerApp,
        tour: Tour | None,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        """Get ready for a tour; make this before the app runs."""
        self._app = app
        self._shown = Shown()
        self._sent: list[events.Key] = []
        self.player: Player | None = None
        if tour is not None:
            self.player = Player(tour, self._press, self._begin, self._tell, sleep)
        self._tell()

    def dress(self, screen: Screen[object]) -> None:
        """Give a screen the bar of the presenter."""
        screen.compose_add_child(PresenterBar(self._shown))

    def start_anew(self) -> None:
        """Leave the tour."""
        self._stop(State.LEFT)

    def offered(self) -> Iterable[SystemCommand]:
        """Offer the tour."""
        label, tooltip = presenting.KEY_TOUR
        yield SystemCommand(f"{label} (F5)", tooltip, self.play)

    def takes(self, event: events.Event) -> bool:
        """Let the presenter steer the tour, and show the other keys."""
        if isinstance(event, TOUCHES) and not event.is_forwarded:
            if event in self._sent:
                self._sent.remove(event)
            elif self._steer(event):
                return True
            if isinstance(event, events.Key):
                self._note(event)
        return False

    def play(self) -> None:
        """Start the tour, or go on with it."""
        player = self.player
        if player is None or player.state is State.RUNNING:
            return
        if player.steers or player.state is State.WAITING:
            player.change(State.RUNNING)
        else:
            self._shown.keys.clear()
            player.start()
        self._go_on()

    @property
    def is_busy(self) -> bool:
        """Whether a tour runs."""
        return self.player is not None and self.player.state is State.RUNNING

    def _steer(self, event: events.Event) -> bool:
        """Do what a key does to the tour; False where it is for the explorer."""
        player, key = self.player, event.key if isinstance(event, events.Key) else ""
        action = STEERING.get(key, "take_over")
        if player is None or not (player.steers or action == "app.tour"):
            return False
        if action == "take_over":
            self._stop(State.WAITING)
            player.go_astray()
            return False
        if action == "leave":
            self._stop(State.LEFT)
        elif action == "pause" and player.state is State.RUNNING:
            self._stop(State.PAUSED)
        elif action in ("ahead", "back"):
            player.ahead() if action == "ahead" else player.back()
            self._go_on()
        else:
            self.play()
        return True

    def _go_on(self) -> None:
        # Given as a function: a coroutine that is broken off before it begins would complain.
        play: Callable[[], Awaitable[None]] = self._play
        self._app.run_worker(play, group="tour", exclusive=True)

    def _stop(self, state: State) -> None:
        self._app.workers.cancel_group(self._app, "tour")
        if self.player is not None:
            self.player.change(state)

    async def _play(self) -> None:
        await settle(self._app)  # a key may still be on its way
        if self.player is not None:
            await self.player.go_on()

    async def _press(self, key: str) -> None:
        """Press a key as the presenter would, and wait until that is done."""
        if key in REFUSED and not isinstance(self._app.focused, Input):
            return
        event = key_event(key)
        self._sent.append(event)
        self._app.post_message(event)
        await settle(self._app)

    async def _begin(self) -> None:
        self._app.show_alone(self._app.first_screen())
        await settle(self._app)

    def _note(self, event: events.Key) -> None:
        """Show a key, and what it does here; what is typed is shown as one text."""
        keys = self._shown.keys
        if isinstance(self._app.focused, Input) and event.is_printable and event.character:
            before = keys.pop().name if keys and keys[-1].typed else ""
            keys.append(Pressed(before + event.character, typed=True))
        else:
            bound = self._app.screen.active_bindings.get(event.key)
            label = bound.binding.description if bound is not None else ""
            keys.append(Pressed(shown(event), label if label in LABELS else ""))
        del keys[:-MOST_KEYS]
        self._tell()

    def _tell(self) -> None:
        player, now = self.player, self._shown
        now.caption = player.caption if player is not None else presenting.NO_TOUR
        now.captions = player.captions if player is not None else [presenting.NO_TOUR]
        hints = {State.RUNNING: presenting.KEYS_RUNNING, State.PAUSED: presenting.KEYS_PAUSED}
        now.hint = hints.get(player.state, "") if player is not None else ""
        if self._app.is_running:
            for screen in self._app.screen_stack:
                for bar in screen.query(PresenterBar):
                    bar.tell()


def presenter(
    library: Library,
    start: Node,
    query: str,
    able: Abilities,
    look: Look,
    guest_rest: int,
    tour: Tour | None,
    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
) -> ExplorerApp:
    """Make the explorer for a presenter; with a rest in seconds, one for guests."""
    if guest_rest:
        app = kiosk(library, start, guest_rest, able, look, presented(GUESTS))
    else:
        app = ExplorerApp(library, start, query, able, look, presented(READER))
    app.companions.insert(0, Presenter(app, tour, sleep))  # the keys of the tour are no others'
    return app
