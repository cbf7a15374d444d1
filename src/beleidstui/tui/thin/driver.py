"""Textual's driver for Linux and macOS, with a thinner line to the terminal."""

import asyncio
import os
import select
import signal
import termios
import threading
from contextlib import suppress
from functools import partial
from typing import Any

from rich.cells import cell_len
from textual import constants, events
from textual.app import App
from textual.drivers.linux_driver import LinuxDriver
from textual.message import Message

from beleidstui.rendering.ascii import to_ascii
from beleidstui.terminal.early import LINE
from beleidstui.tui.ending import end_on_signals
from beleidstui.tui.thin.abilities import EVERYTHING, Abilities
from beleidstui.tui.thin.frame import Screen, is_frame
from beleidstui.tui.thin.keyboard import Keyboard
from beleidstui.tui.thin.sgr import without_colour, without_links
from beleidstui.tui.thin.stops import Stops
from beleidstui.tui.thin.turns import Turns

SYNC_START = "\x1b[?2026h"
SYNC_END = "\x1b[?2026l"
ERRORS = 2
"""The descriptor that Textual draws on."""
LEAVE = (
    b"\x1b[?2026l\x1b[?2004l\x1b[?7h\x1b[?1000l\x1b[?1003l\x1b[?1006l\x1b[?1015l\x1b[?1016l"
    b"\x1b[?2048l\x1b[<u\x1b[?1049l\x1b[?25h\x1b[?1004l"
)
"""Ends all modes that Textual begins."""
TAKE = "\x1b[?1049h\x1b[?7l\x1b[?2004h\x1b[?1004h"
TAKE_MOUSE = "\x1b[?1000h\x1b[?1003h\x1b[?1015h\x1b[?1006h"
# Of the kitty keyboard protocol: tell keys apart, send all of them so, and send their text along.
_TELL_APART, _ALL_KEYS, _WITH_TEXT = 1, 8, 16
TAKE_KEYS = f"\x1b[={_TELL_APART | _ALL_KEYS | _WITH_TEXT};1u"
"""Sets the modes that Textual begins, however often."""
MAIN_THREAD = threading.main_thread().ident or 0
MOST_COLUMNS, MOST_LINES = 500, 200
BELL = "\a"
SHOW_CURSOR = "\x1b[?25h"
STEADY_CURSOR = "\x1b[2 q"
USUAL_CURSOR = "\x1b[0 q"


class ThinDriver(LinuxDriver):
    """Sends of each frame only what the terminal does not show yet."""

    abilities = EVERYTHING
    ready: asyncio.Event | None = None
    """What tells that the app can take keys; None where it can from the start."""

    def __init__(
        self,
        app: App[object],
        *,
        debug: bool = False,
        mouse: bool = True,
        size: tuple[int, int] | None = None,
    ) -> None:
        """Start knowing nothing of what the terminal shows."""
        size = size or self._get_terminal_size()  # Textual itself would start in any size
        stops = Stops(self.suspend_application_mode, self.resume_application_mode, self.draw_again)
        super().__init__(app, debug=debug, mouse=mouse, size=size)
        self._stops = stops
        self._stops.ignore()  # Textual would read the line twice
        self._repaint = app.refresh
        self._call_later = app.call_later
        self._leave = app.exit
        self._turns = Turns(app, super().process_message, partial(self.write, BELL), self.ready)
        self._is_refusing = False
        self._shown = Screen(0, 0)
        self._unsure = True
        self._started = False
        self._sync = ""
        self._woken, self._wake = os.pipe()
        self._reads = False
        self._typed = b""
        self._settings: list[Any] = []
        self._tell_textual: object = None

    def start_application_mode(self) -> None:
        """Take the terminal over, also after a suspension."""
        self._unsure = self._reads = True
        before, self._typed = LINE.before, LINE.typed()
        super().start_application_mode()  # type: ignore[no-untyped-call]  # Textual has no types here
        self.attrs_before = before or self.attrs_before
        with suppress(termios.error):  # the line has dropped
            self._settings = termios.tcgetattr(self.fileno)
        self._stops.listen()
        self._show_cursor()
        self._tell_textual = signal.getsignal(signal.SIGWINCH)
        # A handler can be interrupted by the next signal, and would tell its older size last.
        signal.signal(signal.SIGWINCH, lambda *_: self._loop.call_soon_threadsafe(self._on_resize))
        if self._started:
            self._repaint_later()  # Textual itself repaints only what changes after a resume
        else:
            end_on_signals(self._leave, self.give_back, self._stops.heed)
        LINE.let_go()
        self._started = True

    def stop_application_mode(self) -> None:
        """Give the terminal back, also for a suspension."""
        self._stops.ignore()
        if self.abilities.cursor_shape:
            self.write(USUAL_CURSOR)
        super().stop_application_mode()

    def run_input_thread(self) -> None:
        """Read the keyboard until the input is closed; where nothing is typed, do nothing."""
        keyboard = Keyboard(self.process_message)
        typed, self._typed = self._typed, b""
        keyboard.take(typed)
        while True:
            ready, _, _ = select.select([self.fileno, self._woken], [], [], keyboard.patience)
            if self._woken in ready:
                os.read(self._woken, 1)
                return
            if ready:
                try:
                    data = os.read(self.fileno, 4096)
                except OSError:
                    return  # the line has dropped
                if not data:
                    return
                keyboard.take(data)
            else:
                keyboard.rest()

    def draw_again(self) -> None:
        """Take over again a terminal that somebody else may have used, and draw everything."""
        with suppress(termios.error):  # the line has dropped
            termios.tcsetattr(self.fileno, termios.TCSANOW, self._settings)
        is_off = getattr(constants, "DISABLE_KITTY_KEY", False)  # older versions have no such wish
        keys = "" if is_off else TAKE_KEYS
        self.write(TAKE + keys + (TAKE_MOUSE if self._mouse else ""))
        self._show_cursor()
        self._on_resize()

    def disable_input(self) -> None:
        """Read no more, at once."""
        if self._reads:
            self._reads = False
            os.write(self._wake, b".")
        super().disable_input()

    def _show_cursor(self) -> None:
        # Textual hides the cursor, but a screen reader and a magnifier follow it.
        self.write(SHOW_CURSOR + (STEADY_CURSOR if self.abilities.cursor_shape else ""))

    def _on_resize(self) -> None:
        self._unsure = True
        if callable(self._tell_textual):
            self._tell_textual(signal.SIGWINCH, None)
        # Smaller and back, quickly: to Textual nothing has changed, but the screen is torn.
        self._repaint_later()

    def _repaint_later(self) -> None:
        self._call_later(self._repaint)

    def process_message(self, message: Message) -> None:
        """Pass on what is typed; ctrl+c does not wait for the keys before it."""
        if isinstance(message, events.Key) and message.key == "ctrl+c":
            signal.pthread_kill(MAIN_THREAD, signal.SIGINT)
        elif self._turns.take(message):
            self._is_refusing = False
            self._loop.call_soon_threadsafe(self._turns.go_on)
        elif not self._is_refusing:  # one call, whatever floods the line
            self._is_refusing = True
            self._loop.call_soon_threadsafe(self._turns.refuse)

    def _get_terminal_size(self) -> tuple[int, int]:
        """Give the columns and lines that are drawn on: a line can claim any number of them."""
        columns, lines = super()._get_terminal_size()
        return min(columns, MOST_COLUMNS), min(lines, MOST_LINES)

    def write(self, data: str) -> None:
        """Send a frame thinly, and anything else as it is."""
        if data in (SYNC_START, SYNC_END):
            self._write_sync(data)
        elif is_frame(data):
            if self._unsure:
                self._unsure = False
                self._shown = Screen(*self._get_terminal_size())
            if not self.abilities.unicode:
                data = to_ascii(data, cell_len)
            if not self.abilities.colour:
                data = without_colour(data)
            if not self.abilities.links:
                data = without_links(data)
            if changes := self._shown.update(data):
                super().write(self._sync + changes)
                self._sync = ""
        else:
            self._shown.lose_cursor()
            super().write(data)

    def give_back(self) -> None:
        """Give the terminal back as it was, without waiting for it to take more output."""
        try:
            if self.attrs_before is not None:
                termios.tcsetattr(self.fileno, termios.TCSANOW, self.attrs_before)
            termios.tcflush(self.fileno, termios.TCIFLUSH)  # else the shell runs what was typed
            os.set_blocking(ERRORS, False)
            shape = USUAL_CURSOR if self.abilities.cursor_shape else ""
            os.write(ERRORS, LEAVE + shape.encode())
        except (OSError, termios.error):
            return
        finally:
            os.set_blocking(ERRORS, True)  # the shell shares it

    def _write_sync(self, data: str) -> None:
        # A frame that changes nothing needs no marks around it.
        if data == SYNC_START:
            self._sync = data
        elif self._sync:
            self._sync = ""
        else:
            super().write(data)


def thin_driver(able: Abilities, app_ready: asyncio.Event) -> type[ThinDriver]:
    """Give the driver for a terminal with these abilities, whose keys wait for the app."""

    class Driver(ThinDriver):
        """Sends only what this terminal can show."""

        abilities = able
        ready = app_ready

    return Driver
