"""The kiosk behind a real SSH server, with the settings of deploy/."""

import os
import select
import socket
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.terminal.ssh_server import SSHD, effective_settings, serve
from tests.terminal.terminal import PATIENCE, Terminal

pytestmark = pytest.mark.skipif(SSHD is None, reason="NO SSHD: the kiosk over SSH is not tested")
HOST = "127.0.0.1"
SHOWN = "Ontmijnen"


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Path, list[str]]]:
    """A server that lets all of the guest's environment in, as no server should."""
    home = tmp_path_factory.mktemp("sshd")
    with serve(home, accepted="*") as options:
        yield home, options


@pytest.fixture(scope="module")
def ssh(server: tuple[Path, list[str]]) -> list[str]:
    """The options with which ssh, scp and sftp reach the server."""
    return server[1]


def run(*command: str, **env: str) -> "subprocess.CompletedProcess[bytes]":
    return subprocess.run(
        command,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=False,
        env=os.environ | env,
        timeout=PATIENCE,
    )


def test_a_guest_gets_the_explorer_and_ends_with_it(ssh: list[str], tmp_path: Path) -> None:
    with Terminal(["ssh", *ssh, "-t", HOST], home=tmp_path) as terminal:
        terminal.wait_for(SHOWN)
        terminal.settle(0.3)
        terminal.send("/nfrp")
        terminal.wait_for("afkorting")
        terminal.send("\x03")
        assert terminal.wait_exit() == 130


def test_a_command_of_the_guest_is_not_run(ssh: list[str], tmp_path: Path) -> None:
    command = f"touch {tmp_path / 'mark'}; echo gelukt"
    with Terminal(["ssh", *ssh, "-t", HOST, command], home=tmp_path) as terminal:
        terminal.wait_for(SHOWN)
        terminal.send("\x03")
        assert terminal.wait_exit() == 130
        assert b"gelukt" not in terminal.raw
    done = run("ssh", *ssh, "-T", HOST, command)
    assert (done.returncode, done.stdout) == (2, b"")
    assert b"heeft een terminal nodig" in done.stderr
    assert not (tmp_path / "mark").exists()


def test_variables_of_the_guest_do_not_get_in(ssh: list[str], tmp_path: Path) -> None:
    trap = tmp_path / "trap"
    trap.mkdir()
    for name in ("sitecustomize", "usercustomize", "textual", "rich", "beleidstui"):
        (trap / f"{name}.py").write_text(f"open({str(tmp_path / 'mark')!r}, 'w')\n")
    variables = {
        "TEXTUAL_DRIVER": "os:system",
        "TEXTUAL_LOG": tmp_path / "mark",
        "TEXTUAL_PRESS": "q",
        "TEXTUAL_SCREENSHOT": "1",
        "TEXTUAL_SCREENSHOT_LOCATION": tmp_path,
        "PYTHONINSPECT": "1",
        "PYTHONPATH": trap,
        "PYTHONSTARTUP": trap / "rich.py",
        "PYTHONBREAKPOINT": "os.system",
        "BELEIDSTUI_CONTENT": "/nergens",
        "BROWSER": f"touch {tmp_path / 'mark'}",
        "LESSOPEN": f"|touch {tmp_path / 'mark'}",
        "ENV": trap / "rich.py",
        "SHELLOPTS": "xtrace",
    }
    sent = ["-o", "SetEnv=" + " ".join(f'{name}="{value}"' for name, value in variables.items())]
    with Terminal(["ssh", *ssh, *sent, "-t", HOST], home=tmp_path) as terminal:
        terminal.wait_for(SHOWN)
        terminal.settle(0.3)
        terminal.send("q")
        assert terminal.wait_exit() == 0
        assert b">>>" not in terminal.raw
    assert [path.name for path in tmp_path.iterdir()] == ["trap"]


def test_a_usual_server_lets_nothing_in_that_steers_a_process(tmp_path: Path) -> None:
    """What is forwarded and sent is seen in the environment, where the kiosk would be."""
    sent = "LD_PRELOAD=/x.so PYTHONPATH=/x TEXTUAL_LOG=/x LC_ALL=C"
    with socket.socket(socket.AF_UNIX) as agent, serve(tmp_path, command="/usr/bin/env") as options:
        agent.bind(str(tmp_path / "agent"))
        agent.listen()
        asked = ["-o", f"ForwardAgent={tmp_path / 'agent'}", "-Y", "-o", f"SetEnv={sent}"]
        done = run("ssh", *options, *asked, HOST, "true", DISPLAY=":99")
    names = {line.partition("=")[0] for line in done.stdout.decode().splitlines()}
    assert {"LC_ALL", "LANG", "SSH_ORIGINAL_COMMAND"} <= names
    steering = ("SSH_AUTH_SOCK", "DISPLAY", "LD_", "PYTHON", "TEXTUAL")
    assert not [name for name in names if name.startswith(steering)]


@pytest.mark.parametrize(
    "command",
    [["sftp"], ["scp"], ["scp", "-O"]],
    ids=" ".join,
)
def test_no_file_can_be_fetched_or_brought(
    command: list[str], ssh: list[str], tmp_path: Path
) -> None:
    got = tmp_path / "got"
    assert run(*command, *ssh, f"{HOST}:/etc/hostname", str(got)).returncode != 0
    if command != ["sftp"]:
        assert run(*command, *ssh, "/etc/hostname", f"{HOST}:{got}").returncode != 0
    assert not got.exists()


@pytest.mark.parametrize("option", ["-W", "-R"])
def test_nothing_is_forwarded(option: str, ssh: list[str]) -> None:
    with socket.create_server((HOST, 0)) as target:
        port = target.getsockname()[1]
        way = f"{HOST}:{port}" if option == "-W" else f"0:{HOST}:{port}"
        command = ["ssh", *ssh, "-o", "ExitOnForwardFailure=yes", option, way, HOST]
        quiet = subprocess.DEVNULL
        with subprocess.Popen(command, stdin=quiet, stdout=quiet, stderr=quiet) as client:
            while client.poll() is None:
                if select.select([target], [], [], 0.02)[0]:
                    client.kill()
                    pytest.fail("The guest reached another port.")
        assert client.returncode == 255  # the client's own: 2 would be the end of the kiosk


@pytest.mark.parametrize("option", ["-L", "-D"])
def test_a_port_at_the_guest_leads_nowhere(option: str, ssh: list[str]) -> None:
    # The client listens whatever the server thinks of it; each connection is then refused.
    with socket.create_server((HOST, 0)) as target:
        port = target.getsockname()[1]
        with socket.create_server((HOST, 0)) as free:
            own = free.getsockname()[1]
        way = f"{HOST}:{own}:{HOST}:{port}" if option == "-L" else f"{HOST}:{own}"
        with subprocess.Popen(
            ["ssh", *ssh, "-o", "ExitOnForwardFailure=yes", "-N", option, way, HOST],
            stdin=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
        ) as client:
            with connected(client, own) as line:
                line.settimeout(PATIENCE)
                if option == "-D":  # the client itself says that it knows SOCKS
                    line.sendall(b"\x05\x01\x00")
                    assert receive(line) == b"\x05\x00"
                    line.sendall(b"\x05\x01\x00\x01\x7f\x00\x00\x01" + port.to_bytes(2, "big"))
                assert receive(line) == b""
            client.kill()
        assert not select.select([target], [], [], 0)[0]


def connected(client: "subprocess.Popen[bytes]", port: int) -> socket.socket:
    """Connect as soon as the client listens."""
    while True:
        assert client.poll() is None
        try:
            return socket.create_connection((HOST, port))
        except ConnectionRefusedError:
            select.select([], [], [], 0.02)


def receive(line: socket.socket) -> bytes:
    try:
        return line.recv(100)
    except ConnectionResetError:
        return b""


def test_the_server_agrees_on_what_is_closed(server: tuple[Path, list[str]]) -> None:
    settings = effective_settings(server[0])
    closed = {
        "disableforwarding": "yes",
        "permittunnel": "no",
        "permituserrc": "no",
        "permituserenvironment": "no",
        "authenticationmethods": "publickey",
        "maxsessions": "1",
        "compression": "yes",
    }
    assert {name: settings[name] for name in closed} == closed
    assert int(settings["maxstartups"].split(":")[0]) >= 60  # all guests at once


def test_a_line_on_which_nothing_happens_is_closed(tmp_path: Path) -> None:
    with serve(tmp_path, unused=1) as ssh:
        done = subprocess.run(
            ["ssh", *ssh, "-N", "localhost"],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=60,
        )
        assert done.returncode == 255
