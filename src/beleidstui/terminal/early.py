"""The terminal from the first moment of the explorer until its driver takes over.

A terminal begins by echoing what is typed and keeping it until Enter, and loading the explorer
takes longer than a reader needs for a few keys. Here it stops doing so at once; nothing is flushed,
and what comes is handed on to the driver in the order in which it was typed.
"""

import atexit
import os
import signal
import termios
from contextlib import suppress
from types import FrameType
from typing import Any

from beleidstui.terminal.background import QUERY, split_answer

KEYS = 0
"""The descriptor that keys come from."""
SCREEN = 2
"""The descriptor that Textual draws on."""
MOST_BYTES = 65536
LAST_WAIT = 2
"""Tenths of a second that an answer is waited for by a start that fails."""
_ENDING = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
_INPUT, _LOCAL, _CHARACTERS = 0, 3, 6
"""Where the settings of a terminal hold its modes, and its control characters."""


class EarlyLine:
    """Holds the terminal of this process until a driver does, or until it is given back."""

    def __init__(self) -> None:
        """Hold nothing yet."""
        self.before: list[Any] | None = None
        """The settings to give the terminal back with; None where it is not held."""
        self._early: list[Any] = []
        self._typed = b""
        self._asked = False
        self._light: bool | None = None

    def take(self, asks: bool = False) -> None:
        """Let the terminal keep what is typed, without an echo; it is given back at any end.

        It can also ask what colour the terminal is; nobody waits for the answer.
        """
        try:
            before, early = termios.tcgetattr(KEYS), termios.tcgetattr(KEYS)
        except termios.error:
            return
        early[_INPUT] &= ~(termios.ICRNL | termios.INLCR | termios.IGNCR | termios.IXON)
        early[_LOCAL] &= ~(termios.ECHO | termios.ICANON | termios.IEXTEN)
        never = os.fpathconf(KEYS, "PC_VDISABLE").to_bytes(1, "big")
        early[_CHARACTERS][termios.VSUSP] = never  # a key of the explorer; ctrl+c ends it
        early[_CHARACTERS][termios.VQUIT] = never
        early[_CHARACTERS][termios.VMIN] = 0  # reading gives what there is
        early[_CHARACTERS][termios.VTIME] = 0
        self.before, self._early = before, early
        for number, handler in self._handlers():
            if signal.getsignal(number) == signal.SIG_DFL:
                signal.signal(number, handler)
        atexit.register(self.give_back)
        _set(early)
        if asks and is_in_front():
            self._asked = True
            with suppress(OSError):  # the line has dropped
                os.write(SCREEN, QUERY)
        # Until now Enter was a line feed, and ctrl+d an end.
        self._typed = _read().replace(b"\n", b"\r").replace(b"\0", b"")

    def typed(self) -> bytes:
        """Give what was typed and not yet given."""
        self._listen()
        typed, self._typed = self._typed, b""
        return typed

    def is_light(self) -> bool | None:
        """Tell whether the terminal is light; None where it has not said so yet."""
        self._listen()
        return self._light

    def _listen(self) -> None:
        if self.before is None:
            return
        self._typed, light = split_answer(self._typed + _read())
        if light is not None:
            self._light, self._asked = light, False

    def let_go(self) -> None:
        """Leave the terminal as it is, to whoever holds it from now on."""
        self.before = None

    def give_back(self) -> None:
        """Make the terminal as it was."""
        if self.before is None:
            return
        if self._asked and self._light is None:
            self._early[_CHARACTERS][termios.VTIME] = LAST_WAIT  # else a shell gets the answer
            _set(self._early)
            self._listen()
        before, self.before = self.before, None
        for number, handler in self._handlers():
            if signal.getsignal(number) == handler:
                signal.signal(number, signal.SIG_DFL)
        _set(before)

    def _handlers(self) -> list[tuple[signal.Signals, Any]]:
        return [*((number, self._end) for number in _ENDING), (signal.SIGCONT, self._go_on)]

    def _end(self, number: int, _: FrameType | None) -> None:
        self.give_back()
        signal.signal(number, signal.SIG_DFL)
        signal.raise_signal(number)

    def _go_on(self, _number: int, _frame: FrameType | None) -> None:
        if self.before is not None and is_in_front():
            _set(self._early)  # a shell had the terminal meanwhile


LINE = EarlyLine()
"""The one that this process has."""


def is_in_front() -> bool:
    """Tell whether this process may use the terminal; False while a shell has it."""
    try:
        return os.tcgetpgrp(KEYS) == os.getpgrp()
    except OSError:
        return True  # no shell shares it


def _set(settings: list[Any]) -> None:
    try:
        termios.tcsetattr(KEYS, termios.TCSANOW, settings)
    except termios.error:
        return  # the line has dropped


def _read() -> bytes:
    read = b""
    try:
        while len(read) < MOST_BYTES and (piece := os.read(KEYS, 4096)):
            read += piece
    except OSError:
        return read  # the line has dropped
    return read
