"""What a process may do once it is a kiosk: each row runs in a process of its own."""

import subprocess
import sys
from pathlib import Path

import pytest

SRC = str(Path(__file__).parents[1] / "src")
CLOSED = (
    f"import sys; sys.path.insert(0, {SRC!r}); import os, signal, socket, subprocess, ctypes\n"
    "from beleidstui.kiosk import close_off\n"
    "close_off(os.environ)\n"
    "try:\n    {}\n"
    "except PermissionError:\n    os.write(1, b'refused')\n"
    "else:\n    os.write(1, b'done')\n"
)
REFUSED = [
    "subprocess.run(['true'])",
    "os.system('true')",
    "os.execv('/bin/true', ['true'])",
    "os.posix_spawn('/bin/true', ['true'], {})",
    "os.fork()",
    "open('x', 'w')",
    "open('x', 'a')",
    "open('x', 'x')",
    "open('/dev/null', 'r+')",
    "os.open('x', os.O_CREAT)",
    "os.remove('x')",
    "os.rename('x', 'y')",
    "os.mkdir('x')",
    "os.symlink('x', 'y')",
    "os.chmod('.', 0o777)",
    "os.kill(1, 0)",
    "socket.socket()",
    "socket.create_connection(('127.0.0.1', 9))",
    "socket.getaddrinfo('localhost', 80)",
    "socket.socketpair()[0].bind('x')",
    "ctypes.CDLL(None)",
    "breakpoint()",
    "import tempfile; tempfile.mkdtemp(dir='.')",
]
ALLOWED = [
    "open('/dev/null').read()",
    "os.listdir('/')",
    "socket.socketpair()",
    "import json, decimal",
]


def run(
    code: str, home: Path, *, isolated: bool = True, **env: str
) -> "subprocess.CompletedProcess[bytes]":
    flags = ["-I"] if isolated else []
    return subprocess.run(
        [sys.executable, *flags, "-c", code], cwd=home, capture_output=True, env=env, check=False
    )


@pytest.mark.parametrize(
    ("deed", "outcome"),
    [(one, b"refused") for one in REFUSED] + [(one, b"done") for one in ALLOWED],
)
def test_only_reading_and_showing_is_left(deed: str, outcome: bytes, tmp_path: Path) -> None:
    done = run(CLOSED.format(deed), tmp_path)
    assert (done.stdout, done.stderr) == (outcome, b"")
    assert not list(tmp_path.iterdir())


def test_the_environment_from_outside_does_not_get_in(tmp_path: Path) -> None:
    done = run(
        CLOSED.format("print(*os.environ, flush=True)"),
        tmp_path,
        TERM="x",
        TEXTUAL_DRIVER="x",
        BELEIDSTUI_CONTENT="x",
    )
    assert set(done.stdout.decode().removesuffix("done").split()) <= {"TERM", "LC_CTYPE"}


def test_a_python_that_is_steered_from_outside_becomes_no_kiosk(tmp_path: Path) -> None:
    start = f"import sys; sys.path.insert(0, {SRC!r}); from beleidstui.cli import main"
    command = f"{start}; sys.exit(main(['--kiosk']))"
    done = run(command, tmp_path, isolated=False, PYTHONNOUSERSITE="1")
    assert done.returncode == 2
    assert b"PYTHONNOUSERSITE" in done.stderr


def test_no_traceback_is_shown(tmp_path: Path) -> None:
    done = run(CLOSED.format("raise ValueError"), tmp_path)
    assert (done.returncode, done.stderr) == (1, b"Er ging iets mis. Log opnieuw in.\n")


def test_the_kernel_refuses_to_write_a_file_too(tmp_path: Path) -> None:
    done = run(
        CLOSED.format(
            "import resource; print(resource.getrlimit(resource.RLIMIT_FSIZE), flush=True)"
        ),
        tmp_path,
    )
    assert done.stdout.startswith(b"(0, 0)")
