"""Whatever comes in over the line, the explorer goes on and does only what a key asks for."""

import os
import signal
import sys
from pathlib import Path

import pytest

from tests.terminal.measure import peak_memory
from tests.terminal.snapshots import assert_screen
from tests.terminal.terminal import Terminal

EXPLORER = [sys.executable, "-m", "beleidstui"]
SHOWN = "Regisseren"
ENOUGH_MEMORY = 300_000
"""Kilobytes: far more than a large screen needs, far less than what a line can ask for."""
FLOODED = 8_000
"""Kilobytes that forty thousand keys may take beside what a few take."""
ANSWERS = (
    "\x1b[?62;22c\x1b[>0;276;0c",  # who it is
    "\x1b]52;c;cQ==\x07\x1b]52;c;cQ==",  # its clipboard, and half of it
    "\x1b]11;rgb:0000/0000/0000\x1b\\",  # its colour
    "\x1b[10;10R\x1b[99999;99999R",  # where its cursor is
    "\x1bP1$r0m\x1b\\\x1b_Gi=31;OK\x1b\\",  # a setting, a picture
    "\x1b[48;65535;65535;0;0t\x1b[8;65535;65535t\x1b[48;0;0;0;0t",  # its size
)
LETTERS = {
    "no UTF-8": b"\xff\xfe\xc3(\xed\xa0\x80",
    "a key that is no letter": b"\x1b[1114112u",
    "a number without end": b"\x1b[" + b"1" * 5000 + b"~",
    "a mouse far away": b"\x1b[<0;99999;99999M\x1b[<0;-1;-1M\x1b[<;;M\x1b[<64;500;500M",
    "a paste with escapes": b"\x1b[200~" + b"\x1b[31mq\x1b]52;c;eA==\x07" * 1000 + b"\x1b[201~",
    "a paste without its marks": b"qx" * 5000,
    "a paste without an end": b"\x1b[200~q",
}


def started(home: Path) -> Terminal:
    terminal = Terminal(EXPLORER, home=home)
    terminal.wait_for(SHOWN)
    terminal.settle(0.2)
    return terminal


def test_the_explorer_answers_after_each_hostile_input(tmp_path: Path) -> None:
    with started(tmp_path) as terminal:
        for name, data in LETTERS.items():
            terminal.send(data)
            terminal.watch(0.1)
            answers(terminal, name)
        terminal.send("/")
        terminal.wait_for("Esc terug")
        terminal.send("".join(ANSWERS))
        answers(terminal, "what a terminal answers")


def answers(terminal: Terminal, after: str) -> None:
    terminal.send("\x1b")
    terminal.watch(0.3)  # what follows an Esc too soon belongs to it
    terminal.wait_for("/ zoek")
    for key, shown in [("?", "Hulp bij"), ("\x1b", SHOWN)]:
        terminal.send(key)
        try:
            terminal.wait_for(shown, 10)
        except AssertionError as error:
            pytest.fail(f"After {after}: {error}")


def test_a_size_that_no_screen_has_takes_no_memory(tmp_path: Path) -> None:
    with started(tmp_path) as terminal:
        terminal.resize(65535, 65535)
        terminal.settle(0.3)
        assert peak_memory(terminal.pid) < ENOUGH_MEMORY
        for size in [(0, 0), (1, 1), (80, 24)]:
            terminal.resize(*size)
        terminal.wait_for("q stop")
        assert_screen("start", terminal)


def test_a_flood_of_keys_takes_no_memory_and_rings_the_bell(tmp_path: Path) -> None:
    with started(tmp_path) as terminal:
        before = peak_memory(terminal.pid)
        shown = len(terminal.raw)
        for _ in range(40):
            terminal.send("\x1b[B\x1b[A" * 500)
            terminal.watch(0.01)
        terminal.settle(0.5)
        answers(terminal, "a flood")
        assert terminal.raw.count(b"\a", shown)
        assert peak_memory(terminal.pid) < before + FLOODED


def test_ctrl_c_overtakes_ten_thousand_keys_and_the_shell_gets_none(tmp_path: Path) -> None:
    script = 'echo klaar; "$@"; echo "code $?"; read -t 1 x; echo "[$x]"; read x'
    with Terminal(["bash", "-c", script, "bash", *EXPLORER], home=tmp_path) as terminal:
        terminal.wait_for(SHOWN)
        terminal.settle(0.2)
        terminal.send("\x1b[B\x1b[A" * 1500 + "\x03")
        terminal.wait_for("code 130")
        terminal.wait_for("[]")


def test_after_a_stop_from_outside_the_screen_is_whole_again(tmp_path: Path) -> None:
    with started(tmp_path) as terminal:
        terminal.signal(signal.SIGSTOP)
        os.waitid(os.P_PID, terminal.pid, os.WSTOPPED)
        terminal.vt.erase_in_display(2)
        terminal.signal(signal.SIGCONT)
        assert_screen("start", terminal)


def test_a_broken_pipe_of_another_does_not_end_it(tmp_path: Path) -> None:
    with started(tmp_path) as terminal:
        terminal.signal(signal.SIGPIPE)
        answers(terminal, "SIGPIPE")


def test_a_line_that_drops_in_the_middle_of_a_frame_ends_it(tmp_path: Path) -> None:
    with started(tmp_path) as terminal:
        terminal.send("\x1b[F")
        terminal.hang_up()
        assert terminal.wait_exit() == 129
