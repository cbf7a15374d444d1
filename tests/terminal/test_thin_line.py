"""The thin driver: the same screen as Textual's own driver gives, for a fraction of the bytes."""

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.terminal.measure import changed_cells, press
from tests.terminal.terminal import Terminal

TINY_APP = [sys.executable, str(Path(__file__).with_name("tiny_app.py"))]
SHOWN = "Kopieer"


def start(home: Path, *arguments: str) -> Terminal:
    return Terminal([*TINY_APP, *arguments], home=home, columns=40, lines=8)


def ready(terminal: Terminal) -> None:
    terminal.wait_for(SHOWN)
    terminal.settle()


def type_word(terminal: Terminal, word: str) -> None:
    for letter in word:
        press(terminal, letter)


def resize_slowly_and_back(terminal: Terminal) -> None:
    terminal.mark()
    terminal.resize(30, 4)
    terminal.wait_for(SHOWN)
    terminal.settle()
    terminal.resize(40, 8)


@pytest.mark.parametrize(
    "happens",
    [
        lambda terminal: type_word(terminal, "één日本x"),
        lambda terminal: type_word(terminal, "日本\x7f\x7fa"),
        resize_slowly_and_back,
    ],
    ids=["wide letters", "wide letters gone", "resizes"],
)
def test_the_screen_is_the_same_as_with_the_driver_of_textual(
    happens: Callable[[Terminal], object], tmp_path: Path
) -> None:
    with start(tmp_path) as plain, start(tmp_path, "thin") as thin:
        for terminal in (plain, thin):
            ready(terminal)
            happens(terminal)
            terminal.send("z")
            terminal.wait_for(lambda screen: "Z\n" in screen and SHOWN in screen)
            terminal.settle()
        assert thin.screen() == plain.screen()
        assert changed_cells(plain.vt.cells(), thin.vt.cells()) == 0


def test_a_size_that_changes_and_is_restored_at_once_leaves_the_screen_whole(
    tmp_path: Path,
) -> None:
    with start(tmp_path, "thin") as terminal:
        ready(terminal)
        before = terminal.screen()
        terminal.resize(20, 4)
        terminal.resize(40, 8)
        assert terminal.screen() != before
        terminal.wait_for(lambda screen: screen == before)


def test_the_line_is_thin(tmp_path: Path) -> None:
    with start(tmp_path) as plain, start(tmp_path, "thin") as thin:
        for terminal in (plain, thin):
            ready(terminal)
        assert len(thin.raw) < len(plain.raw) / 2
        assert press(thin, "a").bytes < press(plain, "a").bytes / 4


def test_a_frame_that_changes_nothing_sends_nothing(tmp_path: Path) -> None:
    with start(tmp_path, "thin") as terminal:
        ready(terminal)
        terminal.send("\x1b[?2026;2$y")  # the terminal can show frames at once
        type_word(terminal, "a")
        terminal.mark()
        terminal.send("\x1b[?2026;2$y\x1b[I")
        terminal.watch(0.2)
        assert terminal.bytes_since_mark() == 0
