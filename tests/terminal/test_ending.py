"""The explorer ends when it is told to: quickly, quietly, and the terminal as it was."""

import ctypes
import select
import signal
import sys
import termios
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.terminal.terminal import PATIENCE, Terminal

EXPLORER = [sys.executable, "-m", "beleidstui"]
SHOWN = "Regisseren"
MODES = (1000, 1003, 1004, 1006, 1049, 2004)
ENDS = {
    "ctrl+c": (lambda terminal: terminal.send(b"\x03"), 130),
    "q": (lambda terminal: terminal.send("q"), 0),
    "SIGINT": (lambda terminal: terminal.signal(signal.SIGINT), 130),
    "SIGTERM": (lambda terminal: terminal.signal(signal.SIGTERM), 143),
    "SIGHUP": (lambda terminal: terminal.signal(signal.SIGHUP), 129),
}


@pytest.mark.parametrize(("end", "code"), ENDS.values(), ids=ENDS)
def test_the_terminal_is_as_it_was(
    end: Callable[[Terminal], None], code: int, tmp_path: Path
) -> None:
    # The shell reads the settings of the terminal before and after, as one would notice them.
    script = 'stty -g; "$@"; code=$?; stty -g; echo "code $code"; read x'
    with Terminal(["sh", "-c", script, "sh", *EXPLORER], home=tmp_path, columns=120) as terminal:
        terminal.wait_for(SHOWN)
        terminal.settle()
        shell, terminal.pid = terminal.pid, only_child(terminal.pid)
        end(terminal)
        terminal.pid = shell
        screen = terminal.wait_for(f"code {code}")
        before, after, *rest = screen.split("\n")
        assert (before, [line for line in rest if line]) == (after, [f"code {code}"])
        assert not terminal.vt.alternate
        for mode in MODES:
            on, off = (terminal.raw.rfind(b"\x1b[?%d%s" % (mode, way)) for way in (b"h", b"l"))
            assert on < off


@pytest.mark.parametrize("name", ["SIGTERM", "SIGHUP"])
def test_a_terminal_that_takes_no_more_output_does_not_keep_it(name: str, tmp_path: Path) -> None:
    with (
        started(tmp_path) as terminal,
        Path(f"/proc/{terminal.pid}/fd/0").open("rb", buffering=0) as line,
    ):
        termios.tcflow(line, termios.TCOOFF)
        terminal.signal(signal.Signals[name])
        assert terminal.wait_exit() == ENDS[name][1]
        assert termios.tcgetattr(line)[3] & termios.ECHO


def test_a_signal_that_the_kernel_hands_to_another_thread_does_not_wait_for_a_key(
    tmp_path: Path,
) -> None:
    with started(tmp_path) as terminal:
        terminal.watch(1)  # until the program has nothing left to do
        threads = {int(path.name) for path in Path(f"/proc/{terminal.pid}/task").iterdir()}
        other = max(threads - {terminal.pid})
        assert ctypes.CDLL(None).tgkill(terminal.pid, other, signal.SIGTERM) == 0
        assert terminal.wait_exit() == 143


def test_an_end_that_takes_long_is_cut_short_with_the_terminal_as_it_was(tmp_path: Path) -> None:
    stuck = "beleidstui.tui.app.ExplorerApp.exit = lambda *_: None"
    code = f"import beleidstui.tui.app; {stuck}; from beleidstui.cli import run; run()"
    with Terminal([sys.executable, "-c", code], home=tmp_path) as terminal:
        terminal.wait_for(SHOWN)
        terminal.settle()
        terminal.signal(signal.SIGTERM)
        assert terminal.wait_exit() == 143
        terminal.screen()
        assert not terminal.vt.alternate
        assert terminal.raw.rfind(b"\x1b[0 q") > terminal.raw.rfind(b"\x1b[2 q") > 0


def test_python_that_takes_long_to_go_still_ends_with_the_code(tmp_path: Path) -> None:
    code = """
import time
import beleidstui.tui.ending as ending
class Slow:
    def __del__(self, sleep=time.sleep):
        sleep(2 * ending_patience)
ending.PATIENCE = ending_patience = 0.5
slow = Slow()
from beleidstui.cli import run
run()
"""
    with Terminal([sys.executable, "-c", code], home=tmp_path) as terminal:
        terminal.wait_for(SHOWN)
        terminal.settle()
        terminal.signal(signal.SIGTERM)
        assert terminal.wait_exit() == 143


@pytest.mark.parametrize(
    "own_session", [False, True], ids=["session of a shell", "session without terminal"]
)
def test_a_dropped_line_leaves_no_process(own_session: bool, tmp_path: Path) -> None:
    command = ["setsid", *EXPLORER] if own_session else ["env", *EXPLORER]
    script = 'trap "" HUP; "$@" <&1 & echo $! >"$HOME/pid"; wait'
    with Terminal(["sh", "-c", script, "sh", *command], home=tmp_path) as terminal:
        terminal.wait_for(SHOWN)
        terminal.settle()
        pid = int((tmp_path / "pid").read_text())
        terminal.hang_up()
        end = time.monotonic() + PATIENCE
        while runs(pid):
            assert time.monotonic() < end
            select.select([], [], [], 0.01)


def started(home: Path) -> Terminal:
    terminal = Terminal(EXPLORER, home=home)
    terminal.wait_for(SHOWN)
    terminal.settle()
    return terminal


def runs(pid: int) -> bool:
    try:
        return "\nState:\tZ" not in Path(f"/proc/{pid}/status").read_text()
    except FileNotFoundError:
        return False


def only_child(pid: int) -> int:
    return int(Path(f"/proc/{pid}/task/{pid}/children").read_text())
