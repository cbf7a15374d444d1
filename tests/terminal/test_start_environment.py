"""What stands in the environment neither freezes the explorer, nor steers it, nor makes it fail."""

import sys
from pathlib import Path

import pytest

from tests.terminal.terminal import Terminal

EXPLORER = [sys.executable, "-m", "beleidstui"]


@pytest.mark.parametrize(
    "env",
    [{"COLUMNS": "100"}, {"LINES": "12"}, {"COLUMNS": "40", "LINES": "60"}, {"COLUMNS": "x"}],
    ids=str,
)
def test_the_window_tells_its_size(env: dict[str, str], tmp_path: Path) -> None:
    with Terminal(EXPLORER, home=tmp_path, env=env) as terminal:
        terminal.wait_for(lambda screen: "q stop" in screen.split("\n")[23])
        terminal.resize(120, 40)
        terminal.wait_for(lambda screen: "q stop" in screen.split("\n")[39])


@pytest.mark.parametrize(
    "env",
    [
        {"TEXTUAL_COLOR_SYSTEM": "paars"},
        {"TEXTUAL_COLOR_SYSTEM": ""},
        {"TEXTUAL_COLOR_SYSTEM": "windows"},
        {"TEXTUAL_THEME": "paars"},
        {"TEXTUAL_DRIVER": "os:system"},
        {"TEXTUAL_PRESS": "q"},
        {"TEXTUAL_SCREENSHOT": "0"},
        {"TEXTUAL_LOG": "/bestaat/niet"},
        {"TEXTUAL": "devtools,debug"},
        {"TEXTUAL_FILTERS": "paars"},
    ],
    ids=str,
)
def test_a_variable_of_textual_makes_no_other_explorer(env: dict[str, str], tmp_path: Path) -> None:
    with Terminal(EXPLORER, home=tmp_path, env=env) as terminal:
        terminal.wait_for("q stop")
        terminal.send("?")
        terminal.wait_for("Hulp bij beleidstui")
        terminal.send("\x1bq")
        assert terminal.wait_exit() == 0
        assert "Traceback" not in terminal.raw.decode()
    assert {path.name for path in tmp_path.iterdir()} <= {".cache", ".config", ".local"}


def test_the_colours_that_were_asked_for_are_used(tmp_path: Path) -> None:
    env = {"TEXTUAL_COLOR_SYSTEM": "256", "COLORTERM": "truecolor"}
    with Terminal([*EXPLORER, "--thema", "donker"], home=tmp_path, env=env) as terminal:
        terminal.wait_for("q stop")
        assert b"38;5;" in terminal.raw
        assert b"38;2;" not in terminal.raw


@pytest.mark.parametrize("most", [5, 6, 7, 8, 9, 10, 12, 15, 20])
def test_too_few_files_are_told_of(most: int, tmp_path: Path) -> None:
    limited = ["sh", "-c", f'ulimit -n {most}; exec "$@"', "sh", *EXPLORER]
    with Terminal(limited, home=tmp_path) as terminal:
        assert terminal.wait_exit() == 2
        screen = terminal.screen()
        assert "te weinig bestanden" in screen
        assert "Traceback" not in screen
        assert b"\x1b[?1049h" not in terminal.raw


def test_enough_files_are_enough(tmp_path: Path) -> None:
    limited = ["sh", "-c", 'ulimit -n 32; exec "$@"', "sh", *EXPLORER]
    with Terminal(limited, home=tmp_path) as terminal:
        terminal.wait_for("q stop")
        terminal.send("/nfrp\r?")
        terminal.wait_for("Hulp bij beleidstui")
