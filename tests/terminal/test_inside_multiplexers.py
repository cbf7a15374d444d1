"""A real terminal between: tmux and GNU screen show, step by step, what the explorer draws."""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.terminal.terminal import Terminal

EXPLORER = [sys.executable, "-m", "beleidstui"]
WALK = ("j", "j", "j", "G", "g", "/", "nfrp", "\r", "#", "\x1b", "y", "\x1b", "?", "\x1b")


def _tmux(folder: Path) -> tuple[list[str], list[str]]:
    """Give the command that starts the explorer in tmux, and the one that ends it."""
    config = folder / "config"
    config.write_text("set -g status off\nset -s escape-time 0\n")
    command = ["tmux", "-f", str(config), "-S", str(folder / "socket")]
    return [*command, "new-session", "--", *EXPLORER], [*command, "kill-server"]


def _screen(folder: Path) -> tuple[list[str], list[str]]:
    """Give the command that starts the explorer in GNU screen, and the one that ends it."""
    config = folder / "config"
    config.write_text("startup_message off\n")
    (folder / "sockets").mkdir(mode=0o700)
    start = ["screen", "-U", "-c", str(config), "-S", "walk", *EXPLORER]
    return start, ["screen", "-S", "walk", "-X", "quit"]


@pytest.fixture(params=[_tmux, _screen])
def inside(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Terminal]:
    start, end = request.param(tmp_path)
    if shutil.which(start[0]) is None:
        pytest.skip(f"{start[0]} IS NOT INSTALLED: the explorer inside it was not tried")
    sockets = {"SCREENDIR": str(tmp_path / "sockets")}
    with Terminal(start, home=tmp_path, env=sockets) as terminal:
        yield terminal
        subprocess.run(end, env=sockets, check=False, capture_output=True)
        terminal.wait_exit()


def test_each_step_of_a_walk_shows_the_same_screen(inside: Terminal, tmp_path: Path) -> None:
    with Terminal(EXPLORER, home=tmp_path) as bare:
        for key in ("", *WALK):
            if key:
                bare.send(key)
                inside.send(key)
            else:
                bare.wait_for("q stop")
            bare.settle(0.3)
            inside.wait_for(bare.screen().__eq__, 10)
