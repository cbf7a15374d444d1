"""The explorer is at home on any terminal, of any kind and size, and on a slow line."""

import re
import sys
from pathlib import Path

import pytest

from tests.terminal.snapshots import assert_screen
from tests.terminal.terminal import Terminal

EXPLORER = [sys.executable, "-m", "beleidstui"]
SHOWN = "Regisseren"
STYLE = re.compile(rb"\x1b\[([\d;]*)m")
PALETTE_16 = re.compile(rb"(;?([0-9]|[349][0-7]|10[0-7]|[34]9))*")
PALETTE_256 = re.compile(rb"(;?([0-9]|[349][0-7]|10[0-7]|[34]9|[34]8;5;\d+))*")
MARKS = {b"", b"0", b"1", b"2", b"3", b"4", b"7"}


def start(home: Path, **options: object) -> Terminal:
    terminal = Terminal(EXPLORER, home=home, **options)  # type: ignore[arg-type]  # passed on
    terminal.settle(0.3)
    return terminal


def styles(terminal: Terminal) -> set[bytes]:
    return {code for found in STYLE.findall(terminal.raw) for code in found.split(b";")}


@pytest.mark.parametrize(
    "term", ["xterm-256color", "xterm", "screen", "tmux-256color", "linux", "vt100"]
)
def test_each_kind_of_terminal_shows_the_same_screen(term: str, tmp_path: Path) -> None:
    with start(tmp_path, term=term) as terminal:
        assert_screen("start", terminal)


@pytest.mark.parametrize("env", [{"LANG": "C"}, {"LC_ALL": "C"}, {"LANG": ""}], ids=str)
def test_the_c_locale_gets_ascii_only(env: dict[str, str], tmp_path: Path) -> None:
    with start(tmp_path, env=env) as terminal:
        assert terminal.raw.isascii()
        assert_screen("start-ascii", terminal)


@pytest.mark.parametrize("no_colour", ["", "1"])
def test_no_color_leaves_the_text_readable(no_colour: str, tmp_path: Path) -> None:
    with start(tmp_path, env={"NO_COLOR": no_colour}) as terminal:
        assert_screen("start", terminal)
        assert no_colour == "" or styles(terminal) <= MARKS
        colours = {(char.fg, char.bg) for row in terminal.vt.cells() for char in row}
        assert all(ink == "default" or ink != paper for ink, paper in colours)


@pytest.mark.parametrize(
    ("term", "colorterm", "allowed"),
    [
        ("xterm-16color", "", PALETTE_16),
        ("xterm-256color", "", PALETTE_256),
        ("xterm-256color", "truecolor", re.compile(rb".*")),
    ],
    ids=["16 colours", "256 colours", "true colour"],
)
def test_no_more_colours_than_the_terminal_has(
    term: str, colorterm: str, allowed: re.Pattern[bytes], tmp_path: Path
) -> None:
    with start(tmp_path, term=term, env={"COLORTERM": colorterm}) as terminal:
        assert_screen("start", terminal)
        sent = set(STYLE.findall(terminal.raw))
        assert len(sent) > 2
        assert [style for style in sent if not allowed.fullmatch(style)] == []


@pytest.mark.parametrize(("columns", "lines"), [(40, 12), (30, 8), (20, 5), (300, 100)])
def test_each_size_shows_what_fits(columns: int, lines: int, tmp_path: Path) -> None:
    with start(tmp_path, columns=columns, lines=lines) as terminal:
        assert_screen(f"start-{columns}x{lines}", terminal)


@pytest.mark.parametrize("line", [0, 1, 2], ids=["stdin", "stdout", "stderr"])
def test_what_is_no_terminal_is_told_what_to_do(line: int, tmp_path: Path) -> None:
    # The message is read from the terminal, or from the file that stands in for it.
    other = tmp_path / "other"
    other.write_text("")
    sign = "<" if line == 0 else ">"
    script = f'"$@" {line}{sign}"{other}"; echo "code $?"; cat "{other}"; read x'
    with Terminal(["sh", "-c", script, "sh", *EXPLORER], home=tmp_path) as terminal:
        terminal.wait_for("code 2")
        terminal.wait_for("heeft een terminal nodig")
        assert b"\x1b" not in terminal.raw


def test_a_storm_of_sizes_and_keys_leaves_the_screen_whole(tmp_path: Path) -> None:
    with start(tmp_path) as terminal:
        for number in range(500):
            terminal.resize(30 + number % 90, 8 + number % 40)
            terminal.send("jk")
        terminal.resize(80, 24)
        terminal.wait_for("q stop")
        terminal.settle(0.5)
        terminal.send("g")
        assert_screen("start", terminal)


def test_a_long_paste_is_cut_and_the_rest_lives_on(tmp_path: Path) -> None:
    with start(tmp_path) as terminal:
        terminal.send("/")
        terminal.settle()
        terminal.send("\x1b[200~NFRP\n" + "stabiliteit " * 8500 + "\x1b[201~")
        terminal.wait_for("NFRP stabiliteit stabiliteit")
        terminal.send("\x1b")
        terminal.wait_for("Ontmijnen")
        terminal.settle(0.3)
        terminal.send("/nfrp")
        terminal.wait_for("afkorting")


def test_on_a_slow_line_typing_loses_and_repeats_nothing(tmp_path: Path) -> None:
    relay = [sys.executable, str(Path(__file__).with_name("slow_line.py")), "0.15"]
    with Terminal([*relay, *EXPLORER], home=tmp_path) as terminal:
        terminal.wait_for(SHOWN)
        terminal.settle(0.4)
        typed = "/de minister van Buitenlandse Zaken"
        for letter in typed:
            terminal.send(letter)
        terminal.wait_for(f"{typed[1:]}\n")
        terminal.send("\x03")
        assert terminal.wait_exit() == 130
