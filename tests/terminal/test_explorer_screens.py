"""The explorer in a real terminal: its screens, kept as text files, and how it starts and ends."""

import signal
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest

from tests.contents import HAVEN
from tests.terminal.snapshots import assert_screen
from tests.terminal.terminal import Terminal

PROGRAM = [sys.executable, "-m", "beleidstui"]
BULLET = "2022-V-02/regisseren/artikel-100"
TABLE = "2030-XII-04/d/budget"
NOTED = "2030-XII-04/a/havens"
SIZES = [(80, 24), (120, 40), (40, 12)]

Start = Callable[..., Terminal]


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Start]:
    """Start the explorer, and wait for its first frame."""
    started: list[Terminal] = []

    def start_explorer(*arguments: str, **options: object) -> Terminal:
        terminal = Terminal([*PROGRAM, *arguments], home=tmp_path, **options)  # type: ignore[arg-type]  # passed on
        started.append(terminal)
        terminal.wait_for(lambda screen: screen.splitlines()[-1].strip() != "")
        terminal.settle(0.3)
        return terminal

    yield start_explorer
    for terminal in started:
        terminal.close()


def reads(screen: str) -> bool:
    """Tell whether the bullet is on the screen, and the tree no longer has the focus."""
    return "titel: redactie" in screen and "Enter lees" not in screen


def press(terminal: Terminal, keys: Sequence[str], seen: str | Callable[[str], bool]) -> None:
    """Press keys one at a time, then wait until something is on the screen."""
    for key in keys:
        terminal.send(key)
        terminal.settle()
    terminal.wait_for(seen)
    terminal.settle()


@pytest.mark.parametrize(("columns", "lines"), SIZES, ids=lambda size: str(size))
@pytest.mark.parametrize(
    ("name", "arguments", "keys", "seen"),
    [
        ("begin", (), (), "Stimuleren 3"),
        ("punt", ("--open", BULLET), ("\r",), reads),
        ("zoeken", ("--zoek", "stabiliteitsfonds"), (), "1/"),
        ("geen-treffer", ("--zoek", "kaasfondue"), (), "Geen treffer"),
        ("hulp", (), ("?",), "Hulp bij beleidstui"),
        ("gebruikt-in", ("--open", "begrip/stabiliteitsfonds"), ("#",), "1/3"),
        ("vergelijken", ("--open", BULLET), ("v",), "┃"),
        ("veranderd", ("--content", str(HAVEN)), ("w",), "Wijziging 1 van 5"),
        ("citeren", ("--open", BULLET), ("y",), "m Markdown"),
        ("heel-artikel", ("--content", str(HAVEN)), (), "Havens en vaarwegen"),
        ("tabel", ("--content", str(HAVEN), "--open", TABLE), ("\r",), "tabel · XII 4"),
        ("noot", ("--content", str(HAVEN), "--open", NOTED), ("\r",), "water[1]"),
    ],
)
def test_a_screen_is_as_it_was(
    name: str,
    arguments: tuple[str, ...],
    keys: tuple[str, ...],
    seen: str | Callable[[str], bool],
    columns: int,
    lines: int,
    start: Start,
) -> None:
    terminal = start(*arguments, columns=columns, lines=lines)
    press(terminal, keys, seen)
    assert_screen(f"{name}-{columns}x{lines}", terminal)


def assert_restored(terminal: Terminal) -> None:
    """The terminal is as it was: main screen, cursor, no mouse, no modes, nothing left behind."""
    assert terminal.screen().strip() == ""
    assert not terminal.vt.alternate
    raw = bytes(terminal.raw)
    for mode in ("?1049", "?25", "?1000", "?1003", "?1006", "?2004"):
        on, off = f"\x1b[{mode}h".encode(), f"\x1b[{mode}l".encode()
        if mode == "?25":
            on, off = off, on
        assert raw.rfind(off) >= raw.rfind(on), mode


@pytest.mark.parametrize("before", ["", "/", "y", "?"], ids=["tree", "search", "quote", "help"])
@pytest.mark.parametrize(("key", "code"), [("q", 0), ("\x03", 130)], ids=["q", "ctrl+c"])
def test_the_end_gives_its_exit_code_and_restores_the_terminal(
    key: str, code: int, before: str, start: Start
) -> None:
    terminal = start()
    if before:
        press(terminal, [before], "")
        if key == "q":
            press(terminal, ["\x1b"], "Stimuleren")
    terminal.send(key)
    assert terminal.wait_exit() == code
    assert_restored(terminal)


def test_q_in_the_search_line_is_a_letter(start: Start) -> None:
    terminal = start()
    press(terminal, ["/", "q"], "Geen treffer voor ‘q’")


def test_a_print_outside_shows_the_text_and_comes_back(start: Start) -> None:
    terminal = start("--open", BULLET)
    before = terminal.screen()
    terminal.send("p")
    terminal.wait_for("Druk op Enter")
    assert not terminal.vt.alternate
    assert "https://zoek.officielebekendmakingen.nl/kst-36360-V-1.html" in terminal.screen()
    terminal.send("\r")
    terminal.wait_for(lambda screen: screen == before)
    terminal.send("q")
    assert terminal.wait_exit() == 0


def test_a_term_signal_restores_the_terminal(start: Start) -> None:
    terminal = start()
    terminal.signal(signal.SIGINT)
    assert terminal.wait_exit() == 130
    assert_restored(terminal)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [(("--open", "begrip/nfpr"), "begrip/nfrp"), (("--content", "/bestaat-niet"), "bestaat niet")],
)
def test_a_wrong_start_is_said_before_the_screen_is_taken(
    arguments: tuple[str, ...], said: str, tmp_path: Path
) -> None:
    with Terminal([*PROGRAM, *arguments], home=tmp_path) as terminal:
        assert terminal.wait_exit() == 2
        assert said in terminal.screen()
        assert b"\x1b[?1049h" not in terminal.raw
