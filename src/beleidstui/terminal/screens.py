"""Whether the explorer can be shown, before anything heavy is loaded for it."""

import os
from collections.abc import Mapping, MutableMapping
from contextlib import suppress

STREAMS = (0, 1, 2)
_COLOURS = "TEXTUAL_COLOR_SYSTEM"
_KEPT = (_COLOURS, "TEXTUAL_DISABLE_KITTY_KEY")
_COLOUR_SYSTEMS = ("auto", "standard", "256", "truecolor")
_FILES = 20
"""More than the explorer opens at a time."""


def is_terminal() -> bool:
    """Tell whether the explorer has a terminal.

    Textual reads stdin and draws on stderr; whoever takes stdout away wants no screen either.
    """
    return all(map(os.isatty, STREAMS))


def shows_screens(environ: Mapping[str, str]) -> bool:
    """Tell whether the terminal can show more than one line after another.

    Windows names no kind of terminal; each of its consoles can.
    """
    from beleidstui.terminal.kinds import NO_SCREENS
    from beleidstui.terminal.posix import IS_POSIX

    return not IS_POSIX or environ.get("TERM", "") not in NO_SCREENS


def wants_lines(environ: Mapping[str, str]) -> bool:
    """Tell whether the reader asked all programs for plain lines."""
    return environ.get("ACCESSIBLE", "") not in ("", "0")


def forget_steering(environ: MutableMapping[str, str]) -> None:
    """Drop the variables by which Textual does what no user of the explorer asks for.

    With them it keeps to one size whatever the window does, presses keys, writes files, or fails.
    """
    for name in list(environ):
        if name in ("COLUMNS", "LINES") or (name.startswith("TEXTUAL") and name not in _KEPT):
            del environ[name]
    if environ.get(_COLOURS, "auto") not in _COLOUR_SYSTEMS:
        del environ[_COLOURS]


def can_open_files() -> bool:
    """Tell whether this process can open as many files as the explorer needs."""
    opened: list[int] = []
    with suppress(OSError):
        while len(opened) < _FILES:
            opened.append(os.dup(0))
    for one in opened:
        os.close(one)
    return len(opened) == _FILES


def hold_terminal() -> None:
    """Hold the terminal for the explorer from now on, where it will come to that."""
    from beleidstui.terminal.posix import IS_POSIX

    if not IS_POSIX or not is_terminal():
        return
    if shows_screens(os.environ) and not wants_lines(os.environ):
        from beleidstui.terminal.background import may_ask
        from beleidstui.terminal.early import LINE

        LINE.take(asks=may_ask(os.environ))


def has_light_background() -> bool | None:
    """Tell whether the terminal is light; None where it was not asked, or has not answered."""
    from beleidstui.terminal.posix import IS_POSIX

    if not IS_POSIX:
        return None
    from beleidstui.terminal.early import LINE

    return LINE.is_light()


def give_terminal_back() -> None:
    """Make the terminal as it was, where it was held and no driver has it."""
    from beleidstui.terminal.posix import IS_POSIX

    if IS_POSIX:
        from beleidstui.terminal.early import LINE

        LINE.give_back()
