"""An OpenSSH server of our own on loopback, with the settings of deploy/."""

import getpass
import re
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.terminal.terminal import PATIENCE

ROOT = Path(__file__).parents[2]
SNIPPET = (ROOT / "deploy" / "sshd_beleidstui.conf").read_text(encoding="utf-8")
SSHD = shutil.which("sshd", path="/usr/sbin:/usr/local/sbin:/usr/bin")
START = "from beleidstui.cli import run; run()"
FORCED = "/opt/beleidstui/bin/python -I -m beleidstui"


@contextmanager
def serve(
    home: Path, *, accepted: str = "LANG LC_*", command: str = "", unused: int = 0
) -> Iterator[list[str]]:
    """Run a server for one guest; give the options with which ssh, scp and sftp reach it.

    `accepted` is what the server lets in of the guest's environment, `command` what it runs in the
    place of the kiosk, `unused` after how many seconds it closes a line on which nothing happens.
    """
    for name in ("host", "guest"):
        keygen = ["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", str(home / name)]
        subprocess.run(keygen, check=True)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    config = home / "config"
    config.write_text(_settings(home, port, accepted, command, unused), encoding="utf-8")
    if getpass.getuser() == "root":
        Path("/run/sshd").mkdir(exist_ok=True)  # a server that is no service has to make its own
    assert SSHD is not None
    with (home / "log").open("wb") as log:
        server = subprocess.Popen([SSHD, "-D", "-e", "-f", str(config)], stderr=log)
    try:
        _wait_for_port(port)
        yield [
            *("-i", str(home / "guest"), "-F", "none", "-o", f"Port={port}"),
            *("-o", "StrictHostKeyChecking=no", "-o", f"UserKnownHostsFile={home / 'known'}"),
            *("-o", "LogLevel=ERROR", "-o", "BatchMode=yes"),
        ]
    finally:
        server.terminate()
        server.wait()


def effective_settings(home: Path) -> dict[str, str]:
    """Give what the server that served in this folder really does with the guest."""
    who = f"user={getpass.getuser()},host=localhost,addr=127.0.0.1"
    assert SSHD is not None
    told = subprocess.run(
        [SSHD, "-T", "-f", str(home / "config"), "-C", who],
        capture_output=True,
        check=True,
        text=True,
    )
    lines = (line.partition(" ") for line in told.stdout.splitlines())
    return {name: value for name, _, value in lines}


def _settings(home: Path, port: int, accepted: str, command: str, unused: int) -> str:
    """Give the settings of deploy/, for the user and the Python of this test."""
    program = home / "kiosk.py"
    program.write_text(f"import sys\nsys.path.insert(0, {str(ROOT / 'src')!r})\n{START}\n")
    assert f"{FORCED} --kiosk" in SNIPPET
    snippet = (
        SNIPPET.replace(f"{FORCED} --kiosk", command)
        if command
        else SNIPPET.replace(FORCED, f"{sys.executable} -I {program}")
    )
    if unused:
        snippet = re.sub(r"(UnusedConnectionTimeout) \d+", rf"\1 {unused}", snippet)
    return (
        f"ListenAddress 127.0.0.1:{port}\nHostKey {home / 'host'}\nPidFile none\n"
        f"AuthorizedKeysFile {home / 'guest.pub'}\nStrictModes no\nUsePAM no\n"
        "PermitRootLogin prohibit-password\nSubsystem sftp internal-sftp\n"
        f"AcceptEnv {accepted}\n"
        f"{snippet.replace('User gast', f'User {getpass.getuser()}')}"
    )


def _wait_for_port(port: int) -> None:
    end = time.monotonic() + PATIENCE
    while True:
        try:
            socket.create_connection(("127.0.0.1", port)).close()
        except ConnectionRefusedError:
            assert time.monotonic() < end
            time.sleep(0.02)
        else:
            return
