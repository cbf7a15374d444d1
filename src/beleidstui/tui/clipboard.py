"""Getting a quotation out of the explorer: by the terminal's clipboard, or printed plainly."""

import base64
import os
import signal

from textual.app import App

from beleidstui import texts
from beleidstui.safe_text import strip_lines
from beleidstui.terminal.posix import told_again


def send_to_clipboard(app: App[int], text: str) -> None:
    """Send a text with OSC 52; terminals never confirm it, and some drop it.

    GNU screen passes it on only inside a device control string. tmux takes it as it is, and keeps
    it for its own paste buffer.
    """
    text = strip_lines(text)
    app.copy_to_clipboard(text)
    if os.environ.get("STY"):
        encoded = base64.b64encode(text.encode("utf-8")).decode("ascii")
        write_raw(app, "".join(screen_wrapped(f"\x1b]52;c;{encoded}\a")))


def screen_wrapped(sequence: str) -> list[str]:
    """Wrap a sequence for GNU screen, in pieces: it drops long strings."""
    size = 240
    pieces = [sequence[place : place + size] for place in range(0, len(sequence), size)]
    return [f"\x1bP{piece}\x1b\\" for piece in pieces]


def write_raw(app: App[int], sequence: str) -> None:
    """Write a sequence between two frames; Textual offers no public way."""
    driver = app._driver
    if driver is not None:
        driver.write(sequence)


def print_outside(app: App[int], text: str) -> None:
    """Print a text outside the full screen, so that the terminal can select it, and come back."""
    printed = f"\n{strip_lines(text)}\n\n{texts.PRINTED_BACK}"
    with app.suspend(), told_again(lambda: print(printed, flush=True)):
        print(printed, flush=True)
        on_interrupt = signal.signal(signal.SIGINT, signal.default_int_handler)
        try:
            input()
        except (EOFError, KeyboardInterrupt):
            return
        finally:
            signal.signal(signal.SIGINT, on_interrupt)
