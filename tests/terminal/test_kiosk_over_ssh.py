"""The kiosk behind a real SSH server, with the settings of deploy/."""

import getpass
import select
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.terminal.terminal import PATIENCE, Terminal

ROOT = Path(__file__).parents[2]
SNIPPET = (ROOT / "deploy" / "sshd_beleidstui.conf").read_text(encoding="utf-8")
SSHD = shutil.which("sshd", path="/usr/sbin:/usr/local/sbin:/usr/bin")
START = "from beleidstui.cli import run; run()"

pytestmark = pytest.mark.skipif(SSHD is None, reason="NO SSHD: the kiosk over SSH is not tested")


@pytest.fixture(scope="module")
def ssh(tmp_path_factory: pytest.TempPathFactory) -> Iterator[list[str]]:
    """Run a server for one guest; give the options with which ssh and sftp reach it."""
    home = tmp_path_factory.mktemp("sshd")
    for name in ("host", "guest"):
        keygen = ["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", str(home / name)]
        subprocess.run(keygen, check=True)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    (home / "config").write_text(server_settings(home, port), encoding="utf-8")
    if getpass.getuser() == "root":
        Path("/run/sshd").mkdir(exist_ok=True)  # a server that is no service has to make its own
    assert SSHD is not None
    with (home / "log").open("wb") as log:
        server = subprocess.Popen([SSHD, "-D", "-e", "-f", str(home / "config")], stderr=log)
    try:
        wait_for_port(port)
        yield [
            *("-i", str(home / "guest"), "-F", "none", "-o", f"Port={port}"),
            *("-o", "StrictHostKeyChecking=no", "-o", f"UserKnownHostsFile={home / 'known'}"),
            *("-o", "LogLevel=ERROR", "-o", "BatchMode=yes"),
        ]
    finally:
        server.terminate()
        server.wait()


def server_settings(home: Path, port: int) -> str:
    """Give the settings of deploy/, for the user and the Python of this test."""
    program = home / "kiosk.py"
    program.write_text(f"import sys\nsys.path.insert(0, {str(ROOT / 'src')!r})\n{START}\n")
    command = "/opt/beleidstui/bin/python -I -m beleidstui"
    assert command in SNIPPET
    snippet = SNIPPET.replace(command, f"{sys.executable} -I {program}")
    return (
        f"ListenAddress 127.0.0.1:{port}\nHostKey {home / 'host'}\nPidFile none\n"
        f"AuthorizedKeysFile {home / 'guest.pub'}\nStrictModes no\nUsePAM no\n"
        "PermitRootLogin prohibit-password\nSubsystem sftp internal-sftp\nAcceptEnv *\n"
        f"{snippet.replace('User gast', f'User {getpass.getuser()}')}"
    )


def wait_for_port(port: int) -> None:
    end = time.monotonic() + PATIENCE
    while True:
        try:
            socket.create_connection(("127.0.0.1", port)).close()
        except ConnectionRefusedError:
            assert time.monotonic() < end
            time.sleep(0.02)
        else:
            return


def test_a_guest_gets_the_explorer_and_ends_with_it(ssh: list[str], tmp_path: Path) -> None:
    with Terminal(["ssh", *ssh, "-t", "127.0.0.1"], home=tmp_path) as terminal:
        terminal.wait_for("Ontmijnen")
        terminal.settle(0.3)
        terminal.send("/nfrp")
        terminal.wait_for("afkorting")
        terminal.send("\x03")
        assert terminal.wait_exit() == 130


def test_a_command_of_the_guest_is_not_run(ssh: list[str], tmp_path: Path) -> None:
    command = f"touch {tmp_path / 'mark'}; echo gelukt"
    with Terminal(["ssh", *ssh, "-t", "127.0.0.1", command], home=tmp_path) as terminal:
        terminal.wait_for("Ontmijnen")
        terminal.send("\x03")
        assert terminal.wait_exit() == 130
        assert b"gelukt" not in terminal.raw
    done = subprocess.run(
        ["ssh", *ssh, "-T", "127.0.0.1", command],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=False,
    )
    assert (done.returncode, done.stdout) == (2, b"")
    assert b"heeft een terminal nodig" in done.stderr
    assert not (tmp_path / "mark").exists()


def test_variables_of_the_guest_do_not_get_in(ssh: list[str], tmp_path: Path) -> None:
    sent = ["-o", "SetEnv=TEXTUAL_DRIVER=os:system PYTHONINSPECT=1 BELEIDSTUI_CONTENT=/nergens"]
    with Terminal(["ssh", *ssh, *sent, "-t", "127.0.0.1"], home=tmp_path) as terminal:
        terminal.wait_for("Ontmijnen")
        terminal.send("q")
        assert terminal.wait_exit() == 0
        assert b">>>" not in terminal.raw


def test_no_file_can_be_fetched(ssh: list[str], tmp_path: Path) -> None:
    done = subprocess.run(
        ["sftp", *ssh, "127.0.0.1:/etc/hostname", str(tmp_path / "got")],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=False,
    )
    assert done.returncode != 0
    assert not (tmp_path / "got").exists()


@pytest.mark.parametrize("option", ["-W", "-R"])
def test_nothing_is_forwarded(option: str, ssh: list[str]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as target:
        port = target.getsockname()[1]
        way = f"127.0.0.1:{port}" if option == "-W" else f"0:127.0.0.1:{port}"
        command = ["ssh", *ssh, "-o", "ExitOnForwardFailure=yes", option, way, "127.0.0.1"]
        quiet = subprocess.DEVNULL
        with subprocess.Popen(command, stdin=quiet, stdout=quiet, stderr=quiet) as client:
            while client.poll() is None:
                if select.select([target], [], [], 0.02)[0]:
                    client.kill()
                    pytest.fail("The guest reached another port.")
        assert client.returncode == 255  # the client's own: 2 would be the end of the kiosk
