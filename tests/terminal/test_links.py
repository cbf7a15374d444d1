"""The address of a paper is one link in the terminal, and nothing in a pipe."""

import re
import sys
from pathlib import Path

import pytest

from beleidstui.rendering.style import link_start
from tests.command import run
from tests.terminal.terminal import Terminal

PROGRAM = [sys.executable, "-m", "beleidstui"]
BULLET = "2022-V-02/regisseren/artikel-100"
ADDRESS = "https://zoek.officielebekendmakingen.nl/kst-36360-V-1.html"
LINK = re.compile(r"\x1b\]8;id=1;([^\x1b]*)\x1b\\(.*?)\x1b\]8;;\x1b\\", re.DOTALL)
STEERING = re.compile(r"\x1b\[[\d;]*[A-Za-z]|\s")


def links(raw: bytearray) -> dict[str, str]:
    """Give the addresses of the links, each with all that is shown as that link."""
    text = raw.decode()
    shown: dict[str, str] = {}
    for address, part in LINK.findall(text):
        shown[address] = shown.get(address, "") + STEERING.sub("", part)
    assert text.count("\x1b]8;") == 2 * len(LINK.findall(text))
    return shown


@pytest.mark.parametrize("columns", [80, 120])
def test_the_explorer_shows_one(columns: int, tmp_path: Path) -> None:
    explorer = [*PROGRAM, "--open", BULLET]
    with Terminal(explorer, home=tmp_path, columns=columns, lines=40) as terminal:
        terminal.wait_for(f"Id: {BULLET}")
        terminal.wait_for("https:")
        terminal.settle()
        shown = links(terminal.raw)
        times = len(shown.get(ADDRESS, "")) // len(ADDRESS) or 1  # a pane can be drawn again
        assert shown == {ADDRESS: ADDRESS * times}


@pytest.mark.parametrize("columns", [80, 40])
def test_a_look_up_shows_one(columns: int, tmp_path: Path) -> None:
    with Terminal([*PROGRAM, "toon", BULLET], home=tmp_path, columns=columns) as terminal:
        assert terminal.wait_exit() == 0
        assert links(terminal.raw) == {ADDRESS: ADDRESS}


@pytest.mark.parametrize("words", [["toon", BULLET], ["--open", BULLET]], ids=["toon", "explorer"])
def test_a_terminal_that_may_not_know_them_gets_none(words: list[str], tmp_path: Path) -> None:
    with Terminal([*PROGRAM, *words], home=tmp_path, lines=40, term="linux") as terminal:
        terminal.wait_for(f"Id: {BULLET}")
        assert b"\x1b]8" not in terminal.raw


def test_a_pipe_gets_none() -> None:
    done = run("toon", BULLET)
    assert ADDRESS.encode() in done.stdout
    assert b"\x1b" not in done.stdout


@pytest.mark.parametrize(
    "address",
    ["https://a.nl/\x1b\\\x1b[2J", "https://a.nl/\x07", "https://a.nl/\x9c", "een twee", "é"],
    ids=ascii,
)
def test_what_could_steer_the_terminal_is_no_address(address: str) -> None:
    assert link_start(address) == "\x1b]8;;\x1b\\"
