"""Stopped and let go on, from the keyboard or from outside, any number of times: it goes on."""

import os
import signal
import sys
import termios
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest

from tests.terminal.snapshots import assert_screen
from tests.terminal.terminal import Terminal

EXPLORER = [sys.executable, "-m", "beleidstui"]
STOP, CONT, TSTP = signal.SIGSTOP, signal.SIGCONT, signal.SIGTSTP
TAKEN, LEFT = b"\x1b[?1049h", b"\x1b[?1049l"


@pytest.fixture
def terminal(tmp_path: Path) -> Iterator[Terminal]:
    with Terminal(EXPLORER, home=tmp_path) as one:
        one.wait_for("q stop")
        one.settle()
        yield one


@pytest.mark.parametrize(
    "signals",
    [[CONT], [CONT] * 30, [STOP, CONT], [STOP, CONT] * 10, [STOP, CONT, CONT], [TSTP, CONT]],
    ids=["one", "many", "a stop", "many stops", "one too many", "from a shell"],
)
def test_every_key_works_and_q_ends_it(signals: list[signal.Signals], terminal: Terminal) -> None:
    before = threads(terminal)
    for number in signals:
        terminal.signal(number)
        if number == STOP:
            os.waitid(os.P_PID, terminal.pid, os.WSTOPPED)
        if number == TSTP:  # what is typed until it has stepped aside is for the shell
            terminal.wait_for(lambda _: terminal.raw.count(LEFT) == 1)
    if TSTP in signals:
        terminal.wait_for(lambda _: terminal.raw.count(TAKEN) == 2)
    for word in ("nfrp", "sanctie", "clustermunitie"):
        terminal.send(f"/{word}")
        terminal.wait_for(partial(is_asked, word))
        terminal.send("\x1b")
        terminal.wait_for("q stop")
    assert threads(terminal) <= before
    terminal.send("q")
    assert terminal.wait_exit() == 0
    assert termios.tcgetattr(terminal.fileno())[3] & termios.ECHO


def test_keys_that_come_with_the_signals_are_not_lost(terminal: Terminal) -> None:
    terminal.send("/")
    for letter in "stabiliteitsfonds":
        terminal.signal(CONT)
        terminal.send(letter)
    terminal.wait_for(partial(is_asked, "stabiliteitsfonds"))


def test_what_another_program_did_to_the_terminal_is_undone(terminal: Terminal) -> None:
    drawing = termios.tcgetattr(terminal.fileno())
    terminal.signal(STOP)
    os.waitid(os.P_PID, terminal.pid, os.WSTOPPED)
    other = termios.tcgetattr(terminal.fileno())
    other[3] |= termios.ECHO | termios.ICANON
    termios.tcsetattr(terminal.fileno(), termios.TCSANOW, other)
    terminal.vt.erase_in_display(2)
    terminal.signal(CONT)
    assert_screen("start", terminal)
    assert termios.tcgetattr(terminal.fileno()) == drawing


def test_a_window_that_changed_meanwhile_is_filled(terminal: Terminal) -> None:
    terminal.signal(STOP)
    os.waitid(os.P_PID, terminal.pid, os.WSTOPPED)
    terminal.resize(100, 30)
    terminal.signal(CONT)
    terminal.wait_for(lambda screen: "q stop" in screen.split("\n")[29])


@pytest.mark.parametrize(
    ("keys", "shown"),
    [
        ("", "q stop"),
        ("/ssr", "SSR"),
        ("?", "Hulp bij"),
        ("y", "t tekst"),
        (":", "of een opdracht"),
    ],
    ids=["tree", "search", "help", "quote", "palette"],
)
def test_ctrl_l_draws_every_screen_again(keys: str, shown: str, terminal: Terminal) -> None:
    terminal.send(keys)
    terminal.wait_for(shown)
    terminal.watch(0.3)
    before = terminal.screen()
    terminal.vt.erase_in_display(2)
    assert terminal.screen() != before
    terminal.send("\x0c")
    terminal.wait_for(lambda screen: screen == before)


@pytest.mark.parametrize(
    "ask",
    [lambda shell: os.kill(job_of(shell), TSTP), lambda shell: shell.send("\x1a")],
    ids=["from outside", "ctrl+z"],
)
def test_a_job_of_a_shell_stops_goes_on_in_front_and_ends(
    ask: Callable[[Terminal], None], tmp_path: Path
) -> None:
    with job_of_a_shell(tmp_path, "fg", "fg", "fg") as shell:
        before = shell.screen()
        for time in range(3):
            ask(shell)
            shell.wait_for(f"gestopt {time}")
            assert not shell.vt.alternate
            assert termios.tcgetattr(shell.fileno())[3] & termios.ECHO
            shell.send("\r")
            shell.wait_for(lambda screen: screen == before)
        shell.send("q")
        shell.wait_for("code 0")


def test_a_job_that_goes_on_behind_waits_until_it_is_in_front(tmp_path: Path) -> None:
    with job_of_a_shell(tmp_path, "bg; wait %1", "fg") as shell:
        before = shell.screen()
        os.kill(job_of(shell), TSTP)
        for time in range(2):
            shell.wait_for(f"gestopt {time}")
            shell.send("\r")
        shell.wait_for(lambda screen: screen == before)
        shell.send("/nfrp")
        shell.wait_for(partial(is_asked, "nfrp"))


def test_where_no_shell_could_let_it_go_on_it_does_not_stop(terminal: Terminal) -> None:
    before = terminal.screen()
    terminal.mark()
    terminal.signal(TSTP)
    terminal.wait_for(lambda _: b"\x1b[?1049h" in terminal.raw_since_mark())
    terminal.wait_for(lambda screen: screen == before)
    terminal.send("/nfrp")
    terminal.wait_for(partial(is_asked, "nfrp"))


def job_of_a_shell(home: Path, *orders: str) -> Terminal:
    """Start the explorer as a job; at each stop the shell waits for Enter, and gives an order."""
    # Without a loop: a job that stops would end it.
    after = [f"echo gestopt {n}; read x; {one} >/dev/null; " for n, one in enumerate(orders)]
    script = f"""set -m; "$@"; {"".join(after)} echo "code $?"; read x"""
    shell = Terminal(["bash", "-c", script, "bash", *EXPLORER], home=home)
    shell.wait_for("q stop")
    shell.settle(0.3)
    return shell


def job_of(shell: Terminal) -> int:
    return int(Path(f"/proc/{shell.pid}/task/{shell.pid}/children").read_text())


def threads(terminal: Terminal) -> int:
    return len(list(Path(f"/proc/{terminal.pid}/task").iterdir()))


def is_asked(query: str, screen: str) -> bool:
    return screen.split("\n")[0].strip() == query
