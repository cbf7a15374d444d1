"""Ctrl+c ends a look-up without a word of Python, wherever it strikes."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.command import SOURCE, environment

STRIKE = """
import atexit, os, signal, sys

def strike():
    os.kill(os.getpid(), signal.SIGINT)

class Striker:
    def find_spec(self, name, path=None, target=None):
        if name == os.environ["STRIKE"]:
            strike()

sys.meta_path.insert(0, Striker())
if os.environ["STRIKE"] == "exit":
    atexit.register(strike)
"""


@pytest.mark.parametrize(
    "moment", ["beleidstui.cli", "beleidstui.search.engine", "argparse", "exit"]
)
def test_ctrl_c_is_quiet(moment: str, tmp_path: Path) -> None:
    done = _look_up(moment, tmp_path, signal.SIG_DFL)
    assert (done.returncode, done.stderr) == (-signal.SIGINT, b"")


def test_who_ignores_ctrl_c_gets_the_answer(tmp_path: Path) -> None:
    done = _look_up("beleidstui.cli", tmp_path, signal.SIG_IGN)
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout


def _look_up(
    moment: str, folder: Path, on_interrupt: signal.Handlers
) -> subprocess.CompletedProcess[bytes]:
    (folder / "sitecustomize.py").write_text(STRIKE, "utf-8")
    return subprocess.run(
        [sys.executable, "-m", "beleidstui", "zoek", "SSR"],
        env=environment(PYTHONPATH=os.pathsep.join([str(folder), SOURCE]), STRIKE=moment),
        capture_output=True,
        check=False,
        preexec_fn=lambda: signal.signal(signal.SIGINT, on_interrupt),
    )
