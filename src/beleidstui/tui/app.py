"""The explorer as a program."""

import asyncio
import gc
import os
import signal
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from functools import partial
from typing import Any

from textual.app import App, SuspendNotSupported, SystemCommand
from textual.binding import Binding
from textual.events import Event
from textual.geometry import Offset
from textual.screen import Screen

from beleidstui import texts
from beleidstui.errors import INTERRUPTED
from beleidstui.library.library import Library
from beleidstui.library.resolve import counterpart
from beleidstui.model.nodes import Node
from beleidstui.settings import AUTOMATIC, TERMINAL, remember_theme
from beleidstui.terminal.posix import IS_POSIX
from beleidstui.texts import themes as words
from beleidstui.tui.commands import Place, bindings
from beleidstui.tui.companion import Companion
from beleidstui.tui.cursor import cursor_place
from beleidstui.tui.manner import READER, Manner
from beleidstui.tui.screens.browse import BrowseScreen
from beleidstui.tui.themes import (
    MANY_COLOURS,
    OWN,
    PALETTES,
    PLAIN_LOOK,
    Look,
    textual_theme,
    variables,
)
from beleidstui.tui.thin.abilities import EVERYTHING, Abilities
from beleidstui.tui.thin.choice import driver_for


class ExplorerApp(App[int], inherit_bindings=False):
    """Shows the articles of a library."""

    TITLE = "beleidstui"
    BINDINGS = [
        Binding("ctrl+c", "interrupt", texts.KEY_QUIT[0], priority=True, show=False),
        *bindings(Place.ANY_SCREEN, priority=True),
    ]

    def __init__(
        self,
        library: Library,
        start: Node,
        query: str = "",
        able: Abilities = EVERYTHING,
        look: Look = PLAIN_LOOK,
        manner: Manner = READER,
    ) -> None:
        """Start at an item, or in the search where there is a query."""
        self._ready_for_keys = asyncio.Event()
        super().__init__(driver_for(able, self._ready_for_keys), list(manner.styles))
        self._manner = manner
        self.companions: list[Companion] = []
        self._library, self._start, self._query = library, start, query
        self._keeps = False
        self._browsing: BrowseScreen | None = None
        self.animation_level = "none"
        self.follow: Callable[[ExplorerApp], object] | None = None
        for name in PALETTES:
            self.register_theme(textual_theme(name))
        self._look, self._in_colour = look, able.colour
        is_worn = self.wear(look.theme) or not able.colour  # who wants no colours knows
        refused = "" if is_worn else self._refusal(look.theme)
        self._notice = look.notice or refused

    def on_mount(self) -> None:
        """Show the main screen, and what went wrong with the theme."""
        self.push_screen(self.main_screen())
        if self.follow is not None:
            self.follow(self)
        if self._notice:
            self.call_after_refresh(self._say, self._notice)

    async def on_event(self, event: Event) -> None:
        """Let those who go along learn of an event, and take it where it is not for others."""
        if not any(one.takes(event) for one in self.companions):
            await super().on_event(event)

    def push_screen(self, screen: Any, *rest: Any, **options: Any) -> Any:
        """Show a screen over the others, dressed by those who go along."""
        self._dress(screen)
        return super().push_screen(screen, *rest, **options)

    def _dress(self, screen: Screen[Any]) -> None:
        for one in self.companions:
            one.dress(screen)

    def on_keys_awaited(self) -> None:
        """Let the keys come, also those that were typed before."""
        self._ready_for_keys.set()

    def on_search_ready(self) -> None:
        """Keep what was made for the search, once: what is made for a later version goes again."""
        if not self._keeps and not self._manner.is_for_guests:
            self._keeps = True
            gc.collect()
            gc.freeze()  # out of the collection of garbage: to walk it all makes a key late

    def renew(self, library: Library) -> None:
        """Show another version of the library on the main screen, now and when it is made anew."""
        self._start = counterpart(self._start, self._library, library)
        self._library = library
        if isinstance(self.screen, BrowseScreen):
            self.screen.renew(library)

    def get_theme_variable_defaults(self) -> dict[str, str]:
        """Give the colours that Textual has no name for, until a theme of ours is on."""
        return variables(OWN)

    def wear(self, name: str) -> bool:
        """Put a theme on; False where the terminal has too few colours, and keeps its own."""
        worn = self._look.worn(name)
        has_colours = self._in_colour and self.console.color_system in MANY_COLOURS
        able = worn == TERMINAL or has_colours
        self.theme = worn if able else TERMINAL
        self._chosen = name if able or name == AUTOMATIC else TERMINAL
        return name == self._chosen

    def _refusal(self, name: str) -> str:
        refusal = words.THEME_NEEDS_COLOURS if self._in_colour else words.THEME_IS_COLOURLESS
        return refusal.format(name)

    def choose_theme(self, name: str) -> None:
        """Put a theme on and remember it, and say so."""
        if not self.wear(name):
            self._say(self._refusal(name))
            return
        said = words.THEME_CHOSEN.format(name, words.THEMES[name])
        fault = "" if self._manner.is_for_guests else remember_theme(name, os.environ)
        self._say(fault or said)

    def _say(self, message: str) -> None:
        if isinstance(self.screen, BrowseScreen):
            self.screen.telling.tell(message)

    def main_screen(self) -> BrowseScreen:
        """Make the main screen, where the reader asked to start."""
        screen = BrowseScreen(self._library, self._start, self._query, self._manner)
        self._browsing = screen
        return screen

    @property
    def read_id(self) -> str:
        """The id of the item that the reader reads, or read last."""
        return self._browsing.item_id if self._browsing else self._start.id

    def first_screen(self) -> BrowseScreen:
        """Make the main screen, where the content starts."""
        first = self._library.articles[0]
        return BrowseScreen(self._library, first, "", self._manner)

    def start_anew(self, screen: BrowseScreen) -> None:
        """Begin again with a main screen."""
        for one in self.companions:
            one.start_anew()
        self.show_alone(screen)

    def show_alone(self, screen: BrowseScreen) -> None:
        """Show a main screen in the place of all that there is."""
        self._dress(screen)
        while len(self.screen_stack) > 2:
            self.pop_screen()
        self.switch_screen(screen)

    @property
    def cursor_position(self) -> Offset:
        """Where Textual puts the terminal's cursor after each frame."""
        if self.app_focus:  # without it nothing has the focus, and the cursor stays where it was
            self._cursor_place = cursor_place(self.screen)
        return self._cursor_place

    @cursor_position.setter
    def cursor_position(self, position: Offset) -> None:
        """Take the start that Textual gives; later it comes from its inputs, a cell too far."""
        self._cursor_place = position

    def get_system_commands(self, screen: Screen[object]) -> Iterable[SystemCommand]:
        """Offer the commands of the explorer, and none of Textual's own."""
        if isinstance(screen, BrowseScreen) and screen.telling.problems:
            yield SystemCommand(*texts.ALL_PROBLEMS, screen.show_problems)
        for command in self._manner.commands:
            everywhere = command.place in (Place.EVERYWHERE, Place.ANY_SCREEN)
            if everywhere and command.action != "app.command_palette":
                run = partial(screen.run_action, command.action)
                yield SystemCommand(f"{command.label} ({command.shown})", command.tooltip, run)
        for name, about in words.THEMES.items():
            label = words.THEME_LABEL_NOW if name == self._chosen else words.THEME_LABEL
            yield SystemCommand(label.format(name), about, partial(self.choose_theme, name))
        for one in self.companions:
            yield from one.offered()

    def action_command_palette(self) -> None:
        """Choose a command by its name."""
        if not isinstance(self.screen, BrowseScreen):
            return  # the commands are those of the main screen
        from beleidstui.tui.screens.palette import Palette

        self.push_screen(Palette())

    def action_draw_again(self) -> None:
        """Draw everything, whatever another program did to the screen."""
        if IS_POSIX:
            signal.raise_signal(signal.SIGCONT)  # as after a stop
        else:
            self.refresh()

    def action_suspend_process(self) -> None:
        """Give the terminal back to the shell, until that lets the explorer go on."""
        if IS_POSIX and not self._manner.is_for_guests:
            super().action_suspend_process()
        else:
            self._say(self._manner.stays)

    @contextmanager
    def suspend(self) -> Iterator[None]:
        """Leave the full screen for a while; raises SuspendNotSupported where one may not."""
        if self._manner.is_for_guests:
            raise SuspendNotSupported(self._manner.stays)
        with super().suspend():
            yield

    def action_interrupt(self) -> None:
        """Stop at once, as a program does on ctrl+c."""
        self.exit(INTERRUPTED)
