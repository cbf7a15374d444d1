"""What the explorer may send to a terminal of 80x24; bytes are exact, so they can be a test."""

import sys
from collections.abc import Iterator
from pathlib import Path
from statistics import median

import pytest

from tests.terminal.measure import Step, first_frame, press
from tests.terminal.terminal import Terminal, TerminalTimeoutError

SHOWN = "Veiligheid en"
ROOM = 1.1
"""What may come on top of what was measured."""
MEASURED = {"terminal": (2561, 12_589), "donker": (4696, 18_255), "licht": (4552, 17_969)} | {
    "hoog-contrast": (4198, 16_578)
}
"""By theme: the bytes of the first frame, and those that the keys below cost."""
BYTES_PER_CHANGED_CELL = 1.44
FEWEST_ITEMS = 80
MORE_THAN_ALL = 120
AT_ONCE = 40
"""Few enough for all of them to wait for their turn."""
DOWN, RIGHT, HOME = "\x1b[B", "\x1b[C", "\x1b[H"
KEYS = (DOWN, "?", "\x1b", "/", "s", "s", "r", "\x1b", "v")
"""To the next item, the help and back, a search and back, and the source page."""


@pytest.fixture(params=["", "truecolor"], ids=["256 colours", "true colour"])
def explorer(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Terminal]:
    command = [sys.executable, "-m", "beleidstui"]
    with Terminal(command, home=tmp_path, env={"COLORTERM": request.param}) as terminal:
        yield terminal


def test_the_first_frame_is_painted_once_and_then_nothing_comes(explorer: Terminal) -> None:
    frame = first_frame(explorer, SHOWN)
    assert frame.bytes <= MEASURED["terminal"][0] * ROOM
    assert frame.full_paints < 2
    explorer.mark()
    explorer.watch(1.0)
    assert explorer.raw_since_mark() == b""


@pytest.mark.parametrize("explorer", ["truecolor"], indirect=True)
def test_a_key_sends_little_more_than_what_changes(explorer: Terminal) -> None:
    first_frame(explorer, SHOWN)
    for _ in range(MORE_THAN_ALL // AT_ONCE):
        explorer.send((RIGHT + DOWN) * AT_ONCE)  # opens all branches on the way
        explorer.settle(0.5)
    press(explorer, HOME)
    costs = [step.bytes_per_cell for step in walk(explorer)]
    assert len(costs) > FEWEST_ITEMS
    assert median(costs) <= BYTES_PER_CHANGED_CELL * ROOM


@pytest.mark.parametrize("theme", MEASURED)
def test_each_theme_keeps_to_its_budget(theme: str, tmp_path: Path) -> None:
    first, keys = MEASURED[theme]
    command = [sys.executable, "-m", "beleidstui", "--thema", theme]
    with Terminal(command, home=tmp_path, env={"COLORTERM": "truecolor"}) as terminal:
        assert first_frame(terminal, SHOWN).bytes <= first * ROOM
        cost = sum(press(terminal, key).bytes for key in KEYS)
        terminal.wait_for("Pagina zoals gedrukt")
        assert cost <= keys * ROOM


def walk(terminal: Terminal) -> Iterator[Step]:
    while True:
        try:
            yield press(terminal, DOWN, quiet=0.03, timeout=1.0)
        except TerminalTimeoutError:
            return
