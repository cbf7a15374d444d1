"""What is typed from the first moment on arrives, and the terminal is given back at every end."""

import os
import signal
import sys
import termios
from collections.abc import Iterator
from pathlib import Path

import pytest

from beleidstui.arguments import parser
from beleidstui.command_names import OF_EXPLORER, are_for_explorer
from beleidstui.parser import takes_value
from tests.terminal.terminal import Terminal

EXPLORER = [sys.executable, "-m", "beleidstui"]
KEPT = "\x1b[?1049h"


def rules(terminal: Terminal) -> int:
    """Give the local modes of the line: whether it echoes, and waits for Enter."""
    return int(termios.tcgetattr(terminal.fileno())[3])


@pytest.fixture
def terminal(tmp_path: Path) -> Iterator[Terminal]:
    with Terminal(EXPLORER, home=tmp_path) as one:
        yield one


@pytest.mark.parametrize("moment", [0, 0.005, 0.01, 0.02, 0.04, 0.08, 0.15, 0.3, 0.5])
def test_a_query_typed_at_any_moment_is_whole(moment: float, terminal: Terminal) -> None:
    terminal.watch(moment)
    terminal.send("/wapenexport")
    terminal.wait_for(lambda screen: screen.split("\n")[0].strip() == "wapenexport")


def test_keys_typed_one_by_one_all_through_the_start_keep_their_order(terminal: Terminal) -> None:
    for letter in "/stabiliteitsfonds voor veiligheid":
        terminal.send(letter)
        terminal.watch(0.02)
    terminal.wait_for("stabiliteitsfonds voor veiligheid")


@pytest.mark.parametrize(
    ("keys", "shown"),
    [
        ("/nfrp\r", "/nfrp"),
        ("/nfrp\x7f\x7frp\r", "/nfrp"),
        ("/n\x03", ""),
        ("?", "Hulp bij beleidstui"),
        ("jj\r", "Tab link"),
    ],
    ids=["enter", "backspace", "interrupt", "help", "moves"],
)
@pytest.mark.parametrize("moment", [0, 0.1])
def test_keys_with_a_meaning_to_the_kernel_keep_their_own(
    moment: float, keys: str, shown: str, terminal: Terminal
) -> None:
    terminal.watch(moment)
    terminal.send(keys)
    if shown == "/nfrp":
        terminal.wait_for(lambda screen: "n volgende" in screen and "NFRP" in screen)
    elif shown:
        terminal.wait_for(shown)
    else:
        ended = terminal.wait_exit()
        is_before_us = b"Fatal Python error: init_" in terminal.raw  # Python itself had not begun
        assert ended in (130, -signal.SIGINT) or is_before_us, terminal.raw
        assert rules(terminal) & termios.ECHO


def held(home: Path, *words: str) -> Terminal:
    """Start the explorer in such a way that it never comes further than holding the terminal."""
    program = (
        "import sys, types\n"
        "stuck = types.ModuleType('beleidstui.cli')\n"
        "def run():\n"
        "    import time\n"
        "    print('geladen', flush=True)\n"
        "    while True:\n"  # a signal just before one long sleep would wait until its end
        "        time.sleep(0.01)\n"
        "stuck.run = run\n"
        "sys.modules['beleidstui.cli'] = stuck\n"
        "from beleidstui.__main__ import run\n"
        "run()\n"
    )
    terminal = Terminal([sys.executable, "-c", program, *words], home=home)
    terminal.wait_for("geladen")
    return terminal


@pytest.mark.parametrize("name", ["SIGINT", "SIGTERM", "SIGHUP"])
def test_an_end_while_it_loads_gives_the_terminal_back(name: str, tmp_path: Path) -> None:
    with held(tmp_path) as terminal:
        assert not rules(terminal) & (termios.ECHO | termios.ICANON)
        terminal.signal(signal.Signals[name])
        assert terminal.wait_exit() == -signal.Signals[name]
        assert rules(terminal) & termios.ECHO
        assert rules(terminal) & termios.ICANON


def test_a_stop_while_it_loads_leaves_the_line_as_it_must_be(tmp_path: Path) -> None:
    with held(tmp_path) as terminal:
        loading = termios.tcgetattr(terminal.fileno())
        terminal.signal(signal.SIGSTOP)
        os.waitid(os.P_PID, terminal.pid, os.WSTOPPED)
        shell = termios.tcgetattr(terminal.fileno())
        shell[3] |= termios.ECHO | termios.ICANON
        termios.tcsetattr(terminal.fileno(), termios.TCSANOW, shell)
        terminal.signal(signal.SIGCONT)
        terminal.wait_for(lambda _: termios.tcgetattr(terminal.fileno())[3] == loading[3])


@pytest.mark.parametrize(
    "words",
    [
        ["--content", "bestaat-niet"],
        ["--open", "bestaat-niet"],
        ["--thema", "paars"],
        ["--kiosk-rust", "nooit"],
    ],
    ids=" ".join,
)
def test_a_start_that_fails_gives_the_terminal_back(words: list[str], tmp_path: Path) -> None:
    with Terminal([*EXPLORER, *words], home=tmp_path) as terminal:
        assert terminal.wait_exit() == 2
        assert KEPT not in terminal.raw.decode()
        assert rules(terminal) & termios.ECHO
        assert rules(terminal) & termios.ICANON


def test_a_lookup_and_a_list_leave_the_line_alone(tmp_path: Path) -> None:
    for words in (["SSR"], ["lijst", "--soort", "rol"]):
        with Terminal([*EXPLORER, *words], home=tmp_path) as terminal:
            terminal.settle()
            assert rules(terminal) & termios.ECHO


def test_the_options_of_the_explorer_are_told_without_the_parser() -> None:
    declared = {name: takes_value(one) for one in parser().options for name in one.option_strings}
    others = {"-h", "--help", "--plain", "--versie", "--version"}
    assert {name: has for name, has in declared.items() if name not in others} == OF_EXPLORER


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ([], True),
        (["--open", "zoek"], True),
        (["--open=nfrp", "--kiosk"], True),
        (["--open"], False),
        (["--kiosk=1"], False),
        (["SSR"], False),
        (["--thema", "licht", "SSR"], False),
        (["--plain"], False),
        (["--demo", "--help"], False),
        (["lijst"], False),
    ],
)
def test_what_starts_the_explorer_is_known(words: list[str], told: bool) -> None:
    assert are_for_explorer(words) is told
