"""What the reader answers: a line each, of whatever length and bytes."""

import re
import select
from collections.abc import Callable
from contextlib import suppress

from beleidstui.safe_text import strip_forbidden

MOST_BYTES = 4000
MOST_CHARACTERS = 1000
"""How much of an answer counts: it may be a whole book."""
PIECE = 65536


_KEYS = re.compile(r"\x1b(?:\[[0-?]*[ -/]*[@-~]|O.)")
"""Arrows and the marks of a paste, from a terminal where nobody edits the line."""


def cleaned(text: str) -> str:
    """Give an answer without what steers a terminal and with single spaces, cut to its bound."""
    text = strip_forbidden(_KEYS.sub("", text).expandtabs(1))
    return " ".join(text.split())[:MOST_CHARACTERS]


class Answers:
    """Reads answers, as they come."""

    def __init__(self, read: Callable[[int], bytes], line: int = 0, rest: float = 0) -> None:
        """Read with a function that gives what there is, up to a number of bytes; empty at the end.

        With a rest, in seconds, wait on the file descriptor, and tell when nobody answers any more.
        """
        self._read_piece, self._line, self._rest = read, line, rest
        self._held = b""
        self._touched = False

    def next(self) -> str:
        """Give the next answer, without what steers a terminal and with single spaces.

        Raises EOFError at the end, and TimeoutError when someone has answered, and then nobody
        did for the length of the rest; what was half typed is then forgotten.
        """
        kept = b""
        while True:
            part, ended, self._held = self._held.partition(b"\n")
            kept += part[: MOST_BYTES - len(kept)]
            if ended:
                break
            self._held = self._read()
            if not self._held:
                if kept:
                    break
                raise EOFError
        return cleaned(kept.decode("utf-8", "replace"))

    def _read(self) -> bytes:
        if self._rest and self._touched:
            self._wait()
        try:
            read = self._read_piece(PIECE)
        except OSError:  # the terminal is gone
            return b""
        self._touched = True
        return read

    def _wait(self) -> None:
        import termios  # for guests only, who are not there without it

        if select.select([self._line], [], [], self._rest)[0]:
            return
        self._touched = False
        with suppress(termios.error):  # a pipe holds nothing that was half typed
            termios.tcflush(self._line, termios.TCIFLUSH)
        raise TimeoutError
