"""The explorer for guests: no key, no command and no paste is a way out."""

import re
import signal
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from beleidstui.texts import KEY_PALETTE, KEY_PRINT, KEY_QUIT, KEY_SUSPEND, NO_COMMAND
from beleidstui.tui.commands import COMMANDS
from tests.terminal.measure import peak_memory
from tests.terminal.terminal import Terminal

SRC = str(Path(__file__).parents[2] / "src")
START = f"import sys; sys.path.insert(0, {SRC!r}); from beleidstui.cli import run; run()"
KIOSK = [sys.executable, "-I", "-c", START, "--kiosk"]
SHOWN = "Ontmijnen"
KEYS = {
    "slash": b"/\x1b", "tab": b"\t", "escape": b"\x1b", "enter": b"\r", "space": b" ",
    "left_square_bracket": b"[", "right_square_bracket": b"]", "number_sign": b"#",
    "question_mark": b"?\x1b", "colon": b":\x1b", "ctrl+p": b"\x10\x1b", "f1": b"\x1bOP\x1b",
    "alt+left": b"\x1b[1;3D", "alt+right": b"\x1b[1;3C", "up": b"\x1b[A", "down": b"\x1b[B",
    "left": b"\x1b[D", "right": b"\x1b[C", "home": b"\x1b[H", "end": b"\x1b[F",
    "pageup": b"\x1b[5~", "pagedown": b"\x1b[6~",
}  # fmt: skip
ENDING = ("q", "ctrl+c")
ENOUGH_MEMORY = 300_000
"""Kilobytes: far more than a large screen needs, far less than what a line can ask for."""


@pytest.fixture
def kiosk(tmp_path: Path) -> Iterator[Terminal]:
    env = {
        "TEXTUAL_DRIVER": "os:system",
        "TEXTUAL_LOG": str(tmp_path / "log"),
        "TEXTUAL_PRESS": "q",
    }
    with Terminal(KIOSK, home=tmp_path, env=env) as terminal:
        terminal.wait_for(SHOWN)
        terminal.settle(0.3)
        yield terminal


def all_keys() -> list[bytes]:
    """Give each key of each command, and each control key but those that end."""
    names = dict.fromkeys(key for one in COMMANDS for key in one.keys.split(","))
    named = [KEYS.get(name, name.encode()) for name in names if name not in ENDING]
    control = [bytes([code]) for code in range(1, 32) if code not in (3, 17)]
    return named + control


def test_no_key_leads_out(kiosk: Terminal, tmp_path: Path) -> None:
    for key in all_keys():
        kiosk.send(key)
        # An Esc just before the next key is alt, and would leave the palette open for that.
        kiosk.watch(0.25 if key.endswith(b"\x1b") else 0.05)
        assert still_there(kiosk), key
    assert list(tmp_path.iterdir()) == []


def test_no_command_leads_out(kiosk: Terminal, tmp_path: Path) -> None:
    for label in [one.label for one in COMMANDS if one.place in ("overal", "elk scherm")]:
        if label in (KEY_QUIT[0], KEY_PALETTE[0], KEY_PRINT[0], KEY_SUSPEND[0]):
            continue
        kiosk.send(":")
        kiosk.wait_for("of een opdracht")
        kiosk.send(label)
        kiosk.settle(0.2)
        kiosk.send("\r")
        kiosk.settle(0.2)
        assert still_there(kiosk), label
        for _ in range(2):
            kiosk.send("\x1b")
            kiosk.watch(0.15)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "text",
    [
        "\x1b[200~\x1b]52;c;eA==\x07\x1b[201~",
        "!ls",
        "$(id)",
        "\x1b]0;titel\x07",
        "[@click=app.quit]x",
    ],
)
def test_nothing_typed_in_the_search_leads_out(text: str, kiosk: Terminal) -> None:
    kiosk.send("/")
    kiosk.settle()
    kiosk.mark()
    kiosk.send(text)
    kiosk.watch(0.5)
    assert still_there(kiosk)
    assert b"\x1b]" not in kiosk.raw_since_mark()


@pytest.mark.parametrize("key", ["p", "\x1a"], ids=["print", "suspend"])
def test_print_and_suspend_stay_on_the_screen(key: str, kiosk: Terminal) -> None:
    kiosk.send(key)
    kiosk.wait_for("dit is de verkenner voor gasten")
    assert still_there(kiosk)


def test_after_a_rest_it_is_at_its_start_for_the_next_guest(tmp_path: Path) -> None:
    with Terminal([*KIOSK, "--kiosk-rust", "1"], home=tmp_path) as terminal:
        start = terminal.wait_for(SHOWN)
        terminal.settle(0.3)
        start = terminal.screen()
        terminal.send("/geheim")
        terminal.wait_for("geheim")
        terminal.wait_for(lambda screen: screen == start)
        terminal.send("?")
        terminal.wait_for("Hulp bij")
        terminal.wait_for(lambda screen: screen == start)


def still_there(terminal: Terminal) -> bool:
    """Tell whether the process runs, is not stopped, has no child, and holds the screen."""
    terminal.screen()
    status = Path(f"/proc/{terminal.pid}/status").read_text()
    children = Path(f"/proc/{terminal.pid}/task/{terminal.pid}/children").read_text()
    state = status.split("State:")[1].split()[0]
    return state in "RS" and not children and terminal.vt.alternate


@pytest.mark.parametrize(("columns", "lines"), [(80, 65535), (65535, 24), (65535, 65535)])
def test_a_window_of_any_size_at_the_start_is_drawn_in_part(
    columns: int, lines: int, tmp_path: Path
) -> None:
    sized = ["sh", "-c", f'stty cols {columns} rows {lines}; exec "$@"', "sh", *KIOSK]
    with Terminal(sized, home=tmp_path) as terminal:
        terminal.settle(0.5)
        assert peak_memory(terminal.pid) < ENOUGH_MEMORY
        terminal.send("q")
        assert terminal.wait_exit() == 0


def test_a_guest_cannot_be_stopped_from_outside(kiosk: Terminal) -> None:
    kiosk.signal(signal.SIGTSTP)
    kiosk.send("?")
    kiosk.wait_for("Hulp bij beleidstui")
    assert still_there(kiosk)


def test_what_is_refused_is_not_offered(kiosk: Terminal) -> None:
    kiosk.send("?")
    kiosk.wait_for("Hulp bij beleidstui")
    assert KEY_PRINT[1] not in kiosk.screen()
    assert KEY_SUSPEND[1] not in kiosk.screen()
    kiosk.send("\x1b")
    kiosk.wait_for("q stop")
    kiosk.send("yt")
    assert "p toont" not in kiosk.wait_for("Verstuurd")
    kiosk.send(":")
    kiosk.wait_for("of een opdracht")
    kiosk.send(KEY_PRINT[0])
    kiosk.wait_for(NO_COMMAND)


def test_a_variable_that_asks_for_a_prompt_gives_none(tmp_path: Path) -> None:
    started = [sys.executable, "-c", START, "--kiosk"]
    with Terminal(started, home=tmp_path, env={"PYTHONINSPECT": "1"}) as terminal:
        assert terminal.wait_exit() == 2
        assert "PYTHONINSPECT" in terminal.screen()


def test_the_limits_of_the_manual_leave_room_for_the_kiosk(tmp_path: Path) -> None:
    manual = (Path(__file__).parents[2] / "deploy/README.md").read_text("utf-8")
    limits = dict(re.findall(r"^ *gast hard (\w+) (\d+)$", manual, re.MULTILINE))
    assert {"maxlogins", "nproc", "as", "fsize", "core"} == limits.keys()
    script = f'ulimit -v {limits["as"]} -f {limits["fsize"]} -c {limits["core"]} && exec "$@"'
    with Terminal(["bash", "-c", script, "bash", *KIOSK], home=tmp_path) as terminal:
        terminal.wait_for(SHOWN)
        terminal.send("/wapenexprot")
        terminal.wait_for("1 typefout")
        terminal.send("\x1b")
        terminal.wait_for("/ zoek")
        terminal.send("q")
        assert terminal.wait_exit() == 0
