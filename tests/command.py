"""The program as a process of its own."""

import os
import subprocess
import sys
from pathlib import Path

import beleidstui

SOURCE = str(Path(beleidstui.__file__).parent.parent)


def environment(**more: str) -> dict[str, str]:
    """Give an environment without anything of the user's, in which the program can be run."""
    own = {"HOME": os.devnull, "TERM": "xterm", "LANG": "C.UTF-8"}  # a HOME to keep nothing in
    return {"PATH": os.defpath, "PYTHONPATH": SOURCE, **own, **more}


def run(*words: str, **more: str) -> subprocess.CompletedProcess[bytes]:
    """Run the program with these words and these additions to the environment."""
    return run_python("-m", "beleidstui", *words, **more)


def run_python(*words: str, **more: str) -> subprocess.CompletedProcess[bytes]:
    """Run Python with these words in the same way."""
    return subprocess.run(
        [sys.executable, *words],
        env=environment(**more),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=False,
    )
