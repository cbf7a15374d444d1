"""A program in a real pseudo-terminal, with its keyboard and its screen in the hands of a test."""

import fcntl
import os
import select
import signal
import struct
import termios
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Self

from tests.terminal.vt import VtScreen, VtStream

PATIENCE = 30.0
"""Seconds after which a wait is a failure; generous, because the machine may be busy."""

QUIET = 0.08
"""Seconds without a byte after which the output counts as settled."""


class TerminalTimeoutError(AssertionError):
    """The program did not do what was waited for; the message holds the screen."""


class Terminal:
    """Runs a command on a pseudo-terminal that answers no queries, and shows its screen."""

    def __init__(
        self,
        command: Sequence[str],
        *,
        home: Path,
        term: str = "xterm-256color",
        columns: int = 80,
        lines: int = 24,
        env: Mapping[str, str] | None = None,
    ) -> None:
        """Start the command; of the environment only PATH, PYTHONPATH and `env` reach it.

        `raw` is all output; `reads` tells for each read the time and how much had come by then.
        """
        self.raw = bytearray()
        self.reads: list[tuple[float, int]] = []
        self.exit_code: int | None = None
        self.vt = VtScreen(columns, lines)
        self._stream = VtStream(self.vt)
        self._shown = self._marked = self._sent = 0
        self._ended = False
        self._open = True
        passed = {name: os.environ[name] for name in ("PATH", "PYTHONPATH") if name in os.environ}
        own = {"HOME": str(home), "TERM": term, "LANG": "C.UTF-8"}
        self._master, slave = os.openpty()
        self._set_size(columns, lines)
        os.set_blocking(self._master, False)
        self.started_at = self.marked_at = self.last_byte_at = time.perf_counter()
        try:
            self.pid = _spawn(command, os.ttyname(slave), passed | own | dict(env or {}))
        finally:
            os.close(slave)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def fileno(self) -> int:
        """Give the descriptor of the line, to wait for several terminals at once."""
        return self._master

    def send(self, data: bytes | str) -> None:
        """Type these bytes, while reading on, so that neither side can block the other."""
        left = data.encode() if isinstance(data, str) else data
        self._sent = len(self.raw)
        while left:
            readable, writable, _ = select.select([self._master], [self._master], [], PATIENCE)
            if not readable and not writable:
                raise TerminalTimeoutError(self._report("The program reads no input."))
            if readable and not self.read():
                return
            if writable:
                left = left[os.write(self._master, left[:1024]) :]

    def wait_for(self, expected: str | Callable[[str], bool], timeout: float = PATIENCE) -> str:
        """Wait until the screen holds this text, or satisfies this predicate; give the screen."""
        holds = (lambda screen: expected in screen) if isinstance(expected, str) else expected
        end = time.perf_counter() + timeout
        while not holds(screen := self.screen()):
            left = end - time.perf_counter()
            if left <= 0 or not self._pump(left):
                if holds(screen := self.screen()):
                    break
                raise TerminalTimeoutError(self._report(f"Never seen: {expected!r}"))
        return screen

    def read(self) -> bool:
        """Read what has come; tell whether the program still holds its end."""
        try:
            data = os.read(self._master, 65536)
        except OSError:  # the program has closed its end
            self._ended = True
            return False
        self.last_byte_at = time.perf_counter()
        self.raw += data
        self.reads.append((self.last_byte_at, len(self.raw)))
        return True

    def settle(self, quiet: float = QUIET, timeout: float = PATIENCE) -> None:
        """Wait for output after the last key (or the start), and then until it has stopped."""
        end = time.perf_counter() + timeout
        while len(self.raw) == self._sent:
            left = end - time.perf_counter()
            if left <= 0 or not self._pump(left):
                if self._ended:
                    return
                raise TerminalTimeoutError(self._report("No output came."))
        while self._pump(quiet):
            if time.perf_counter() > end:
                raise TerminalTimeoutError(self._report("The output never stopped."))

    def watch(self, seconds: float) -> None:
        """Collect whatever comes in this time: only to see that an idle program says nothing."""
        end = time.perf_counter() + seconds
        while (left := end - time.perf_counter()) > 0 and self._pump(left):
            pass

    def screen(self) -> str:
        """Give the screen as text, lines without the blanks at their ends."""
        self._show()
        return "\n".join(self.vt.text_lines())

    def mark(self) -> None:
        """Begin to count and time anew from here."""
        self._show()
        self._marked = len(self.raw)
        self.vt.cells_painted = 0
        self.marked_at = self.last_byte_at = time.perf_counter()

    def raw_since_mark(self) -> bytes:
        """Give the output since the mark, byte for byte."""
        return bytes(self.raw[self._marked :])

    def bytes_since_mark(self) -> int:
        """Count the bytes of output since the mark."""
        return len(self.raw) - self._marked

    def seconds_to_last_byte(self) -> float:
        """Give the time from the mark to the last byte that came."""
        return self.last_byte_at - self.marked_at

    def resize(self, columns: int, lines: int) -> None:
        """Change the size of the terminal; the kernel tells the program by SIGWINCH."""
        self._show()
        self.vt.resize(lines, columns)
        self._set_size(columns, lines)

    def signal(self, number: signal.Signals) -> None:
        """Send a signal to the program."""
        os.kill(self.pid, number)

    def hang_up(self) -> None:
        """Drop the line: the kernel sends SIGHUP, and nothing can be read or written any more."""
        if self._open:
            os.close(self._master)
            self._open = False

    def wait_exit(self, timeout: float = PATIENCE) -> int:
        """Wait until the program has ended; give its exit code, negative for a signal."""
        end = time.perf_counter() + timeout
        while not self._reap():
            if time.perf_counter() > end:
                raise TerminalTimeoutError(self._report("The program did not end."))
            if not self._open or not self._pump(0.02):
                select.select([], [], [], 0.01)
        while self._open and self._pump(0):
            pass
        assert self.exit_code is not None
        return self.exit_code

    def close(self) -> None:
        """End the program with all its process group, and the terminal."""
        if not self._reap():
            os.killpg(self.pid, signal.SIGKILL)
            self.wait_exit()
        self.hang_up()

    def _pump(self, timeout: float) -> bool:
        readable, _, _ = select.select([self._master], [], [], timeout)
        return bool(readable) and self.read()

    def _show(self) -> None:
        """Interpret what came: only on request, so that measured times hold no parsing."""
        self._stream.feed_bytes(bytes(self.raw[self._shown :]))
        self._shown = len(self.raw)

    def _reap(self) -> bool:
        if self.exit_code is None:
            pid, status = os.waitpid(self.pid, os.WNOHANG)
            if pid:
                self.exit_code = os.waitstatus_to_exitcode(status)
        return self.exit_code is not None

    def _set_size(self, columns: int, lines: int) -> None:
        size = struct.pack("HHHH", lines, columns, 0, 0)
        fcntl.ioctl(self._master, termios.TIOCSWINSZ, size)

    def _report(self, message: str) -> str:
        return f"{message}\nExit code: {self.exit_code}. The screen:\n{self.screen()}"


def _spawn(command: Sequence[str], tty: str, env: Mapping[str, str]) -> int:
    # The first terminal that a new session opens becomes its controlling terminal, so this needs
    # no code between fork and exec, which is unsafe in a test process with threads.
    actions = [
        (os.POSIX_SPAWN_OPEN, 0, tty, os.O_RDWR, 0),
        (os.POSIX_SPAWN_DUP2, 0, 1),
        (os.POSIX_SPAWN_DUP2, 0, 2),
    ]
    # A run in the background of a shell ignores ctrl+c, or a dropped line; what it starts must not.
    return os.posix_spawnp(
        command[0],
        list(command),
        env,
        file_actions=actions,
        setsid=True,
        setsigdef=[signal.SIGINT, signal.SIGQUIT, signal.SIGHUP],
    )
