"""The harness itself: it shows what a terminal shows, counts truly, and leaves nothing behind."""

import base64
import signal
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.terminal.measure import Step, changed_cells, first_frame, peak_memory, press
from tests.terminal.snapshots import assert_screen
from tests.terminal.terminal import PATIENCE, Terminal, TerminalTimeoutError
from tests.terminal.vt import VtScreen, VtStream

TINY_APP = [sys.executable, str(Path(__file__).with_name("tiny_app.py"))]

Start = Callable[..., Terminal]


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Start]:
    started: list[Terminal] = []

    def start_shell(script: str, **options: object) -> Terminal:
        terminal = Terminal(["sh", "-c", script], home=tmp_path, **options)  # type: ignore[arg-type]  # passed on
        started.append(terminal)
        return terminal

    yield start_shell
    for terminal in started:
        terminal.close()


@pytest.fixture
def tiny(tmp_path: Path) -> Iterator[Terminal]:
    with Terminal(TINY_APP, home=tmp_path, columns=40, lines=8) as terminal:
        terminal.wait_for("Kopieer")
        terminal.settle()
        yield terminal


@pytest.mark.parametrize(
    ("output", "shown"),
    [
        (b"plain\r\ntwo", "plain\ntwo\n"),
        (b"\x1b[>25uA\x1b[<uB\x1b[?uC", "ABC\n\n"),
        (b"\x1b[?2026$pA\x1b[?2048$p\x1b[2 qB\x1b[?4mC", "ABC\n\n"),
        (b"\x1bP1$r0m\x1b\\A\x1b]52;c;aGFsbG8=\x07B\x1b]22;default\x07C", "ABC\n\n"),
        (b"A\x1b=\x1b>B", "AB\n\n"),
        (b"\x1b(0lqk\x1b(Bx", "┌─┐x\n\n"),
        ("één 日本 x".encode(), "één 日本 x\n\n"),
        (b"main\x1b[?1049h\x1b[Hother", "other\n\n"),
        (b"main\x1b[?1049h\x1b[Hother\x1b[?1049l!", "main!\n\n"),
        (b"-\x1b[4b", "-----\n\n"),
        (b"a\r\nb\r\nc\x1b[S", "b\nc\n"),
        (b"a\r\nb\r\nc\x1b[T", "\na\nb"),
    ],
)
@pytest.mark.parametrize("size_of_read", [1, 1000])
def test_a_screen_shows_what_a_plain_terminal_shows(
    output: bytes, shown: str, size_of_read: int
) -> None:
    screen = VtScreen(12, 3)
    stream = VtStream(screen)
    for at in range(0, len(output), size_of_read):
        stream.feed_bytes(output[at : at + size_of_read])
    assert "\n".join(screen.text_lines()) == shown


def test_a_program_gets_a_terminal_of_its_own(start: Start, tmp_path: Path) -> None:
    terminal = start('echo "$TERM $HOME $X"; stty size; tty <&2', term="vt100", env={"X": "y"})
    assert terminal.wait_exit() == 0
    first, size, tty = terminal.screen().splitlines()[:3]
    assert (first, size) == (f"vt100 {tmp_path} y"[:80], "24 80")
    assert tty.startswith("/dev/pts/")


def test_the_environment_outside_does_not_leak_in(
    start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLORTERM", "truecolor")
    terminal = start('echo "[$COLORTERM]"')
    terminal.wait_for("[]")


def test_keys_arrive_and_output_is_counted_from_the_mark(start: Start) -> None:
    terminal = start("stty -echo; echo ready; read line; printf '<%s>' \"$line\"")
    terminal.wait_for("ready")
    terminal.mark()
    terminal.send("één\n")
    assert terminal.wait_exit() == 0
    assert terminal.raw_since_mark() == "<één>".encode()
    assert terminal.bytes_since_mark() == 7


def test_a_long_paste_does_not_block(start: Start) -> None:
    terminal = start("stty raw -echo; echo ready; head -c 100000 | wc -c; stty sane")
    terminal.wait_for("ready")
    terminal.send(b"x" * 100_000)
    terminal.wait_for("100000")


def test_waiting_in_vain_shows_the_screen(start: Start) -> None:
    terminal = start("echo iets anders; read x")
    with pytest.raises(TerminalTimeoutError, match=r"(?s)Never seen: 'hallo'.*iets anders"):
        terminal.wait_for("hallo", timeout=0.3)
    with pytest.raises(TerminalTimeoutError, match="No output came"):
        start("read x").settle(timeout=0.05)


def test_waiting_ends_when_the_program_ends(start: Start) -> None:
    with pytest.raises(TerminalTimeoutError, match="klaar"):
        start("echo klaar").wait_for("hallo")
    start("exit 3").settle()


def test_a_resize_is_told_to_the_program(start: Start) -> None:
    terminal = start("trap 'stty size' WINCH; echo ready; while :; do read x; done")
    terminal.wait_for("ready")
    terminal.resize(40, 12)
    terminal.wait_for("12 40")


@pytest.mark.parametrize(
    ("end", "code"),
    [
        (lambda terminal: terminal.send(b"\x03"), -signal.SIGINT),
        (lambda terminal: terminal.signal(signal.SIGTERM), -signal.SIGTERM),
        (lambda terminal: terminal.hang_up(), -signal.SIGHUP),
    ],
    ids=["ctrl+c", "SIGTERM", "line dropped"],
)
def test_the_end_of_a_program_is_seen(
    start: Start, end: Callable[[Terminal], None], code: int
) -> None:
    terminal = start("echo ready; exec sleep 100")
    terminal.wait_for("ready")
    end(terminal)
    assert terminal.wait_exit() == code


def test_closing_leaves_no_process_and_no_open_file(tmp_path: Path) -> None:
    files = open_files()
    with Terminal(["sh", "-c", "sleep 100 & echo $!; wait"], home=tmp_path) as terminal:
        child = int(terminal.wait_for(lambda screen: screen.strip().isdigit()))
    assert terminal.exit_code == -signal.SIGKILL
    assert open_files() == files
    end = time.monotonic() + PATIENCE  # the kernel ends the child a moment after the signal
    while runs(child):
        assert time.monotonic() < end
        time.sleep(0.01)


def open_files() -> int:
    return len(list(Path("/proc/self/fd").iterdir()))


def runs(pid: int) -> bool:
    try:
        return "\nState:\tZ" not in Path(f"/proc/{pid}/status").read_text()
    except (FileNotFoundError, ProcessLookupError):
        return False


def test_a_textual_app_starts_without_answers_from_the_terminal(tiny: Terminal) -> None:
    assert "nog niets" in tiny.screen()
    assert tiny.vt.alternate


def test_a_textual_app_leaves_the_terminal_as_it_was(tiny: Terminal) -> None:
    tiny.send(b"\x11")
    assert tiny.wait_exit() == 0
    assert tiny.screen().strip() == ""
    assert not tiny.vt.alternate


def test_a_step_counts_bytes_and_changed_cells(tiny: Terminal) -> None:
    step = press(tiny, "a")
    assert "A\n" in tiny.screen()
    assert 0 < step.cells < 40
    assert step.cells < step.bytes == tiny.bytes_since_mark()
    assert step.milliseconds > 0
    assert peak_memory(tiny.pid) > 1000


def test_a_copy_is_seen_in_the_raw_output(tiny: Terminal) -> None:
    press(tiny, "a")
    tiny.mark()
    tiny.send(b"\x1b")
    tiny.settle()
    assert b"\x1b]52;c;" + base64.b64encode(b"a") in tiny.raw_since_mark()


def test_a_first_frame_counts_how_often_the_screen_is_painted(start: Start) -> None:
    paint = "clear; for line in 1 2 3 4; do printf 'xxxxxxxxxx'; done"
    terminal = start(f"{paint}; {paint}; printf klaar; read x", columns=10, lines=6)
    frame = first_frame(terminal, "klaar")
    assert frame.full_paints == pytest.approx((4 + 4 + 0.5) / 6)
    assert frame.bytes == len(terminal.raw)
    assert frame.milliseconds > 0


@pytest.mark.parametrize(
    ("change", "cells"),
    [("", 0), ("\x1b[H\x1b[31mx", 1), ("\x1b[H ", 1), ("\x1b[2;2H\x1b[1;31m ", 0)],
    ids=["nothing", "colour", "a blank", "the colour of a blank"],
)
def test_changed_cells_are_those_that_look_different(change: str, cells: int) -> None:
    screen = VtScreen(4, 2)
    stream = VtStream(screen)
    stream.feed("xyz")
    before = screen.cells()
    stream.feed(change)
    assert changed_cells(before, screen.cells()) == cells


def test_bytes_per_cell_of_nothing() -> None:
    assert Step(1.0, 0, 0).bytes_per_cell == 0
    assert Step(1.0, 5, 0).bytes_per_cell == float("inf")
    assert Step(1.0, 6, 3).bytes_per_cell == 2


def test_a_screen_is_kept_and_compared(
    start: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    terminal = start("echo een; echo twee; read x")
    terminal.wait_for("twee")
    monkeypatch.delenv("UPDATE_SCREENS", raising=False)
    with pytest.raises(AssertionError, match="make it with UPDATE_SCREENS=1"):
        assert_screen("kept", terminal, tmp_path)
    monkeypatch.setenv("UPDATE_SCREENS", "1")
    assert_screen("kept", terminal, tmp_path)
    monkeypatch.delenv("UPDATE_SCREENS")
    assert_screen("kept", terminal, tmp_path)
    (tmp_path / "kept.txt").write_text("een\ndrie\n")
    with pytest.raises(AssertionError, match=r"(?s)-drie\n\+twee"):
        assert_screen("kept", terminal, tmp_path, timeout=0.1)
