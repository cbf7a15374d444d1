"""The terminal's own cursor stands where the reader is, for screen readers and magnifiers."""

import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest

from tests.terminal.terminal import Terminal

EXPLORER = [sys.executable, "-m", "beleidstui"]
BULLET = "2022-V-02/regisseren/artikel-100"
DOWN, LEFT, END, TAB, ESCAPE = "\x1b[B", "\x1b[D", "\x1b[F", "\t", "\x1b"
LOST_FOCUS = "\x1b[O"

Start = Callable[..., Terminal]


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Start]:
    """Start the explorer, and wait for its first frame."""
    started: list[Terminal] = []

    def start_explorer(*arguments: str, **options: object) -> Terminal:
        terminal = Terminal([*EXPLORER, *arguments], home=tmp_path, **options)  # type: ignore[arg-type]  # passed on
        started.append(terminal)
        terminal.wait_for(lambda screen: screen.splitlines()[-1].strip() != "")
        terminal.settle(0.3)
        return terminal

    yield start_explorer
    for terminal in started:
        terminal.close()


def press(terminal: Terminal, *keys: str) -> None:
    for key in keys:
        terminal.send(key)
        terminal.settle()


def at_cursor(terminal: Terminal, columns: int | None = None) -> str:
    """Give the text from the cursor on, which must be shown, to the end of the row or so far."""
    terminal.screen()
    cursor = terminal.vt.cursor
    assert not cursor.hidden
    cells = terminal.vt.cells()[cursor.y][cursor.x :]
    return "".join(cell.data for cell in cells[:columns]).rstrip()


def stands_on(terminal: Terminal, expected: str, _: str) -> bool:
    """Tell whether the text at the cursor begins like this."""
    return at_cursor(terminal, 50).startswith(expected)


def reversed_rows(terminal: Terminal, first: int, last: int) -> set[int]:
    """Give the rows that have a cell in reverse between two columns."""
    rows = terminal.vt.cells()
    return {y for y, row in enumerate(rows) if any(cell.reverse for cell in row[first:last])}


def test_in_the_tree_it_walks_along_on_the_selected_row(start: Start) -> None:
    terminal = start()
    assert at_cursor(terminal, 27) == "▾ Veiligheid en stabiliteit"
    for _ in range(6):
        press(terminal, DOWN)
        terminal.screen()
        cursor = terminal.vt.cursor
        assert reversed_rows(terminal, 0, 30) == {cursor.y}
        assert terminal.vt.cells()[cursor.y][cursor.x - 1].data == " "
        assert at_cursor(terminal, 1) != ""
    assert at_cursor(terminal, 22) == "Artikel 100-procedures"
    press(terminal, END, "l", END, "l", END)  # a tree that is longer than the pane has scrolled
    assert reversed_rows(terminal, 0, 30) == {terminal.vt.cursor.y}


def test_in_the_search_it_is_where_one_types_and_in_the_hits_on_the_hit(start: Start) -> None:
    terminal = start()
    press(terminal, "/")
    assert at_cursor(terminal) == "typ / om te zoeken"
    press(terminal, *"fonds")
    terminal.screen()
    assert (terminal.vt.cursor.x, terminal.vt.cursor.y) == (len("fonds"), 0)
    press(terminal, LEFT, LEFT)
    assert at_cursor(terminal) == "ds"
    press(terminal, TAB, ESCAPE)
    seen = set()
    for _ in range(4):
        press(terminal, DOWN)
        terminal.screen()
        seen.add(at_cursor(terminal, 30))
        assert terminal.vt.cursor.x == 0
        assert min(reversed_rows(terminal, 0, 30)) == terminal.vt.cursor.y
    assert len(seen) == 4


def test_in_the_text_it_is_on_top_or_on_the_selected_link(start: Start) -> None:
    terminal = start("--open", BULLET)
    press(terminal, TAB)
    assert at_cursor(terminal) == "Artikel 100-procedures"
    for _ in range(12):
        press(terminal, TAB)
        terminal.screen()
        cursor = terminal.vt.cursor
        cells = terminal.vt.cells()
        assert min(reversed_rows(terminal, 32, 80)) == cursor.y
        assert cells[cursor.y][cursor.x].reverse
        assert not cells[cursor.y][cursor.x - 1].reverse
    press(terminal, ESCAPE)
    assert at_cursor(terminal, 22) == "Artikel 100-procedures"


def test_on_each_screen_it_is_where_one_reads_on(start: Start) -> None:
    terminal = start("--open", BULLET)
    for keys, expected in (
        (["?"], "Hulp bij beleidstui — Esc gaat terug"),
        ([ESCAPE, "y"], "t tekst  c citaat  l link  m Markdown  Esc terug"),
        ([ESCAPE, "v"], "10 ┃"),
        ([TAB], "Artikel 100-procedures"),
        ([ESCAPE, ":"], "artikel, zoals V 2 2022, of een opdracht"),
        ([*"hulp", LEFT, LEFT], "lp"),
        ([ESCAPE], "Artikel 100-procedures"),
        ([LOST_FOCUS], "Artikel 100-procedures"),
    ):
        press(terminal, *keys)
        terminal.wait_for(partial(stands_on, terminal, expected))


def test_it_does_not_blink_and_is_given_back(start: Start) -> None:
    terminal = start()
    assert terminal.raw.endswith(b"H")
    assert terminal.raw.rfind(b"\x1b[2 q") > terminal.raw.rfind(b"\x1b[?25l")
    terminal.send("q")
    terminal.wait_exit()
    assert terminal.raw.rfind(b"\x1b[0 q") > terminal.raw.rfind(b"\x1b[2 q")


def test_a_terminal_without_shapes_of_cursors_is_asked_for_none(start: Start) -> None:
    terminal = start(term="linux")
    terminal.send("q")
    terminal.wait_exit()
    assert b" q" not in terminal.raw.replace(b" q stop", b"")
