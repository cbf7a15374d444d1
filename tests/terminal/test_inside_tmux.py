"""A real terminal between: tmux shows, step by step, what the explorer draws."""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.terminal.terminal import Terminal

EXPLORER = [sys.executable, "-m", "beleidstui"]
WALK = ("j", "j", "j", "G", "g", "/", "nfrp", "\r", "#", "\x1b", "y", "\x1b", "?", "\x1b")


@pytest.fixture
def inside(tmp_path: Path) -> Iterator[Terminal]:
    program = shutil.which("tmux")
    if program is None:
        pytest.skip("tmux IS NOT INSTALLED: the explorer inside it was not tried")
    config = tmp_path / "config"
    config.write_text("set -g status off\nset -s escape-time 0\n")
    command = [program, "-f", str(config), "-S", str(tmp_path / "socket")]
    with Terminal([*command, "new-session", "--", *EXPLORER], home=tmp_path) as terminal:
        yield terminal
        subprocess.run([*command, "kill-server"], check=False, capture_output=True)
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
