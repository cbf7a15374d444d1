"""The explorer for a presenter: it shows what is pressed, and can play a tour."""

import asyncio
from collections.abc import Awaitable, Callable, Iterable
from typing import Any

from textual import events
from textual.app import SystemCommand
from textual.screen import Screen
from textual.widgets import Input

from beleidstui.compiling.shelf import Shelf
from beleidstui.model.nodes import Node
from beleidstui.texts import presenting
from beleidstui.tours.tour import REFUSED, Tour
from beleidstui.tui.app import ExplorerApp
from beleidstui.tui.demo.bar import PresenterBar, Pressed, Shown
from beleidstui.tui.demo.keys import LABELS, STEERING, key_event, shown
from beleidstui.tui.demo.player import Player, State
from beleidstui.tui.demo.screen import presented
from beleidstui.tui.kiosk import GUESTS, KioskApp
from beleidstui.tui.manner import READER
from beleidstui.tui.screens.browse import BrowseScreen
from beleidstui.tui.settle import settle
from beleidstui.tui.themes import Look
from beleidstui.tui.thin.abilities import Abilities

MOST_KEYS = 20
TOUCHES = (events.Key, events.Paste, events.MouseDown, events.MouseScrollDown, events.MouseScrollUp)


class PresenterApp(ExplorerApp):
    """Shows the keys and the captions at the top of every screen."""

    CSS_PATH = ["../app.tcss", "demo.tcss"]
    MANNER = presented(READER)
    player: Player | None = None

    def present(
        self, tour: Tour | None, sleep: Callable[[float], Awaitable[None]] = asyncio.sleep
    ) -> None:
        """Get ready for a tour; call it once, before the app runs."""
        self._shown = Shown()
        self._sent: list[events.Key] = []
        if tour is not None:
            self.player = Player(tour, self._press, self._begin, self._tell, sleep)
        self._tell()

    def push_screen(self, screen: Any, *rest: Any, **options: Any) -> Any:
        """Show a screen with the bar of the presenter."""
        screen.compose_add_child(PresenterBar(self._shown))
        return super().push_screen(screen, *rest, **options)

    def start_anew(self, screen: BrowseScreen) -> None:
        """Show a main screen with the bar, and leave the tour."""
        self._stop(State.LEFT)
        self._show_anew(screen)

    def get_system_commands(self, screen: Screen[object]) -> Iterable[SystemCommand]:
        """Offer the tour too."""
        yield from super().get_system_commands(screen)
        label, tooltip = presenting.KEY_TOUR
        yield SystemCommand(f"{label} (F5)", tooltip, self.action_tour)

    async def on_event(self, event: events.Event) -> None:
        """Let the presenter steer the tour, and show the other keys."""
        if isinstance(event, TOUCHES) and not event.is_forwarded:
            if event in self._sent:
                self._sent.remove(event)
            elif self._steer(event):
                return
            if isinstance(event, events.Key):
                self._note(event)
        await super().on_event(event)

    def action_tour(self) -> None:
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
    def is_used(self) -> bool:
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
            self.action_tour()
        return True

    def _go_on(self) -> None:
        # Given as a function: a coroutine that is broken off before it begins would complain.
        play: Callable[[], Awaitable[None]] = self._play
        self.run_worker(play, group="tour", exclusive=True)

    def _stop(self, state: State) -> None:
        self.workers.cancel_group(self, "tour")
        if self.player is not None:
            self.player.change(state)

    async def _play(self) -> None:
        await settle(self)  # a key may still be on its way
        if self.player is not None:
            await self.player.go_on()

    async def _press(self, key: str) -> None:
        """Press a key as the presenter would, and wait until that is done."""
        if key in REFUSED and not isinstance(self.focused, Input):
            return
        event = key_event(key)
        self._sent.append(event)
        self.post_message(event)
        await settle(self)

    async def _begin(self) -> None:
        start = self._shelf.corpus.articles[0]
        self._show_anew(BrowseScreen(self._shelf, start, "", self.MANNER))
        await settle(self)

    def _show_anew(self, screen: BrowseScreen) -> None:
        screen.compose_add_child(PresenterBar(self._shown))
        super().start_anew(screen)

    def _note(self, event: events.Key) -> None:
        """Show a key, and what it does here; what is typed is shown as one text."""
        keys = self._shown.keys
        if isinstance(self.focused, Input) and event.is_printable and event.character:
            before = keys.pop().name if keys and keys[-1].typed else ""
            keys.append(Pressed(before + event.character, typed=True))
        else:
            bound = self.screen.active_bindings.get(event.key)
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
        if self.is_running:
            for screen in self.screen_stack:
                for bar in screen.query(PresenterBar):
                    bar.tell()


class KioskPresenterApp(PresenterApp, KioskApp):
    """The same for guests."""

    MANNER = presented(GUESTS)


def presenter(
    shelf: Shelf,
    start: Node,
    query: str,
    able: Abilities,
    look: Look,
    guest_rest: int,
    tour: Tour | None,
) -> PresenterApp:
    """Make the explorer for a presenter; with a rest in seconds, one for guests."""
    app = (
        KioskPresenterApp(shelf, start, guest_rest, able, look)
        if guest_rest
        else PresenterApp(shelf, start, query, able, look)
    )
    app.present(tour)
    return app
