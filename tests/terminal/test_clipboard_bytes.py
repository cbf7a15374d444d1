"""Copying by OSC 52: the bytes that reach the terminal, tmux and GNU screen."""

import base64
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from beleidstui.authoring.locate import packaged_content
from beleidstui.compiling.load import load_corpus
from beleidstui.rendering.quote import Quote, quote
from beleidstui.tui.app import ExplorerApp
from beleidstui.tui.clipboard import write_raw
from tests.contents import library_of_corpus
from tests.terminal.terminal import Terminal

BULLET = "2022-V-02/regisseren/wapenexport"
PROGRAM = [sys.executable, "-m", "beleidstui", "--open", BULLET]
CORPUS = load_corpus(packaged_content())
KINDS = [("t", Quote.TEXT), ("c", Quote.CITATION), ("m", Quote.MARKDOWN), ("l", Quote.LINK)]


def sent_by(terminal: Terminal, key: str) -> bytes:
    terminal.wait_for("? hulp")
    terminal.settle()
    terminal.mark()
    terminal.send("y")
    terminal.wait_for("m Markdown")
    terminal.send(key)
    terminal.wait_for("Verstuurd")
    terminal.settle()
    return terminal.raw_since_mark()


def decoded(sequence: bytes) -> str:
    found = re.fullmatch(rb"\x1b\]52;c;([A-Za-z0-9+/=]*)(?:\a|\x1b\\)", sequence)
    assert found is not None
    return base64.b64decode(found[1]).decode()


@pytest.mark.parametrize(("key", "kind"), KINDS)
def test_the_terminal_gets_the_quotation(key: str, kind: Quote, tmp_path: Path) -> None:
    with Terminal(PROGRAM, home=tmp_path) as terminal:
        raw = sent_by(terminal, key)
    [sequence] = re.findall(rb"\x1b\]52;[^\a\x1b]*(?:\a|\x1b\\)", raw)
    assert decoded(sequence) == quote(CORPUS[BULLET], kind)
    assert b"\x1bP" not in raw


@pytest.mark.parametrize(("key", "kind"), KINDS)
def test_gnu_screen_gets_the_quotation_wrapped(key: str, kind: Quote, tmp_path: Path) -> None:
    with Terminal(PROGRAM, home=tmp_path, term="screen-256color", env={"STY": "1.x"}) as terminal:
        raw = sent_by(terminal, key)
    pieces = re.findall(rb"\x1bP(.*?)\x1b\\", raw, re.DOTALL)
    assert decoded(b"".join(pieces)) == quote(CORPUS[BULLET], kind)
    assert max(map(len, pieces)) < 256


@pytest.fixture
def tmux(tmp_path: Path) -> Iterator[list[str]]:
    """A tmux server of our own, that keeps what is sent to the clipboard."""
    program = shutil.which("tmux")
    if program is None:
        pytest.skip("tmux is not installed: copying inside tmux was NOT tried")
    (tmp_path / "tmux.conf").write_text("set -s set-clipboard on\nset -s escape-time 0\n")
    command = [program, "-f", str(tmp_path / "tmux.conf"), "-S", str(tmp_path / "socket")]
    yield command
    subprocess.run([*command, "kill-server"], check=False, capture_output=True)


@pytest.mark.parametrize(("key", "kind"), KINDS)
def test_tmux_keeps_the_quotation_in_its_buffer(
    key: str, kind: Quote, tmux: list[str], tmp_path: Path
) -> None:
    inside = [*tmux, "new-session", "--", *PROGRAM]
    with Terminal(inside, home=tmp_path) as terminal:
        sent_by(terminal, key)
        kept = subprocess.run([*tmux, "show-buffer"], check=True, capture_output=True)
        assert kept.stdout.decode() == quote(CORPUS[BULLET], kind)
        subprocess.run([*tmux, "kill-server"], check=True)
        terminal.wait_exit()


async def test_the_way_to_write_past_the_frames_still_exists(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The driver is private in Textual: this fails when it moves."""
    app = ExplorerApp(library_of_corpus(CORPUS), CORPUS.articles[0])
    async with app.run_test():
        driver = app._driver
        assert driver is not None
        written: list[str] = []
        monkeypatch.setattr(driver, "write", written.append)
        write_raw(app, "\x1bPx\x1b\\")
        assert "\x1bPx\x1b\\" in written
