"""What a step costs on the line: bytes, time, and the screen cells that it changed."""

from pathlib import Path
from typing import NamedTuple

from pyte.screens import Char

from tests.terminal.terminal import PATIENCE, QUIET, Terminal
from tests.terminal.vt import VtScreen, VtStream


class Step(NamedTuple):
    """The cost of one key."""

    milliseconds: float
    """From the key to the last byte of the answer."""
    bytes: int
    cells: int
    """The cells that look different afterwards."""

    @property
    def bytes_per_cell(self) -> float:
        """Give the bytes for each changed cell; infinite where bytes changed nothing."""
        if self.cells:
            return self.bytes / self.cells
        return float("inf") if self.bytes else 0.0


class Paint(NamedTuple):
    """The cost of the first complete frame."""

    milliseconds: float
    bytes: int
    full_paints: float
    """The cells painted, divided by the cells of the screen: 2.0 is the screen painted twice."""


def first_frame(terminal: Terminal, text: str, quiet: float = 0.3) -> Paint:
    """Measure a program that was just started, once this text is shown and the screen settled.

    The first complete frame is the first that looks as the screen looks when it has settled.
    """
    terminal.wait_for(text)
    terminal.settle(quiet)
    terminal.screen()
    screen = terminal.vt
    return Paint(
        (_time_of_look(terminal, _looks(screen.cells())) - terminal.marked_at) * 1000,
        len(terminal.raw),
        screen.cells_painted / (screen.columns * screen.lines),
    )


def press(
    terminal: Terminal, key: bytes | str, quiet: float = QUIET, timeout: float = PATIENCE
) -> Step:
    """Press a key, wait until the answer is complete, and tell what it cost."""
    terminal.screen()
    before = terminal.vt.cells()
    terminal.mark()
    terminal.send(key)
    terminal.settle(quiet, timeout)
    terminal.screen()
    return Step(
        terminal.seconds_to_last_byte() * 1000,
        terminal.bytes_since_mark(),
        changed_cells(before, terminal.vt.cells()),
    )


def changed_cells(before: list[list[Char]], after: list[list[Char]]) -> int:
    """Count the cells that look different."""
    return sum(old != new for old, new in zip(_looks(before), _looks(after), strict=True))


def peak_memory(pid: int) -> int:
    """Give the most memory that a running process has had, in kB."""
    for line in Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith("VmHWM:"):
            return int(line.split()[1])
    raise ValueError(f"Process {pid} has no VmHWM.")


def _time_of_look(terminal: Terminal, look: list[tuple[object, ...]]) -> float:
    """Play the output again, and give the time of the first read after which it looked so."""
    screen = VtScreen(terminal.vt.columns, terminal.vt.lines)
    stream = VtStream(screen)
    shown = 0
    for moment, end in terminal.reads:
        stream.feed_bytes(bytes(terminal.raw[shown:end]))
        shown = end
        if _looks(screen.cells()) == look:
            return moment
    raise ValueError("The output, played again, never looked like the screen.")


def _looks(cells: list[list[Char]]) -> list[tuple[object, ...]]:
    return [_look(char) for row in cells for char in row]


def _look(char: Char) -> tuple[object, ...]:
    """Give what can be seen of a cell: the colour and weight of a blank cannot."""
    lines = (char.bg, char.reverse, char.underscore, char.strikethrough)
    if char.data == " " and not (char.reverse or char.underscore or char.strikethrough):
        return (" ", *lines)
    return (*char, *lines)
