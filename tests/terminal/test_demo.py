"""The presenter's mode in a real terminal: what the room sees, and a tour that is steered."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.terminal.snapshots import assert_screen
from tests.terminal.terminal import Terminal

PROGRAM = [sys.executable, "-m", "beleidstui"]
TOUR = """
schema = 2
titel = "Proef"
[[stap]]
pauze = 60
bijschrift = "Dit is de boom."
[[stap]]
toetsen = ["↓", "Enter"]
pauze = 60
bijschrift = "En dit is de rol Stimuleren."
[[stap]]
zoek = "SSR"
pauze = 0
bijschrift = "We zoeken SSR."
"""


@pytest.fixture
def tour(tmp_path: Path) -> Path:
    file = tmp_path / "proef.toml"
    file.write_text(TOUR, encoding="utf-8")
    return file


@pytest.fixture
def presented(tour: Path, tmp_path: Path) -> Iterator[Terminal]:
    with Terminal([*PROGRAM, "--rondleiding", str(tour)], home=tmp_path) as terminal:
        terminal.wait_for("F5 start de rondleiding")
        terminal.settle()
        yield terminal


def test_a_tour_is_paused_stepped_and_left_and_idles_without_a_byte(presented: Terminal) -> None:
    presented.send("\x1b[15~")
    presented.wait_for("1/3 Dit is de boom.")
    presented.settle(0.8)
    presented.mark()
    presented.watch(0.5)
    assert presented.raw_since_mark() == b""
    presented.send(" ")
    presented.wait_for("1/3 (pauze) Dit is de boom.")
    presented.send("\x1b[C")
    presented.wait_for("▶ Stimuleren")
    presented.wait_for("2/3 (pauze) En dit is de rol Stimuleren.")
    presented.settle()
    assert_screen("presenteren-stap-80x24", presented)
    presented.send("\x1b")
    presented.wait_for("U hebt de rondleiding verlaten.")
    presented.send("\x1b")
    presented.wait_for("▶   ▾ Stimuleren")
    presented.send("j")
    presented.wait_for("▶     Ontmijnen")
    presented.send("q")
    assert presented.wait_exit() == 0


def test_a_tour_runs_to_its_end_and_the_explorer_stays(presented: Terminal) -> None:
    presented.send("\x1b[15~")
    presented.wait_for("1/3 Dit is")
    presented.send("\x1b[C")
    presented.wait_for("2/3 En dit is")
    presented.send("\x1b[C")
    presented.wait_for("Dit was de rondleiding.")
    presented.wait_for("▶  SSR – Security Sector Reform")


@pytest.mark.parametrize(
    ("name", "options", "env"),
    [
        ("presenteren-80x24", ("--demo",), {}),
        ("presenteren-ascii", ("--demo",), {"LANG": "C"}),
        ("presenteren-zoeken-80x24", ("--demo", "--zoek", "stabilitietsfonds"), {}),
    ],
)
def test_what_a_room_sees(
    name: str, options: tuple[str, ...], env: dict[str, str], tmp_path: Path
) -> None:
    with Terminal([*PROGRAM, *options], home=tmp_path, env=env) as terminal:
        terminal.wait_for("F5 start de rondleiding")
        terminal.settle(0.3)
        assert_screen(name, terminal)


def test_the_whole_row_is_set_off_without_colour(tmp_path: Path) -> None:
    with Terminal([*PROGRAM, "--demo"], home=tmp_path, env={"NO_COLOR": "1"}) as terminal:
        terminal.wait_for("▶ ▾ Veiligheid")
        terminal.settle(0.3)
        lines = terminal.screen().splitlines()
        [row] = [y for y, line in enumerate(lines) if line.startswith("▶")]
        assert all(cell.reverse for cell in terminal.vt.cells()[row][:32])
        assert not any(cell.reverse for cell in terminal.vt.cells()[row + 1])


def test_a_tour_with_faults_is_refused_before_the_screen_is_taken(
    tour: Path, tmp_path: Path
) -> None:
    tour.write_text(TOUR.replace("pauze = 60", "pauzes = 60"), encoding="utf-8")
    command = [*PROGRAM, "--rondleiding", str(tour)]
    with Terminal(command, home=tmp_path, columns=300) as terminal:
        assert terminal.wait_exit() == 2
        said = " ".join(terminal.screen().split())
        assert "proef.toml:5: stap 1, pauzes: deze sleutel ken ik niet." in said
        assert "stap 2, pauzes: deze sleutel ken ik niet. Bedoelde u `pauze`?" in said
        assert "2 fouten in de inhoud. Er is niets geladen." in said
        assert b"\x1b[?1049h" not in terminal.raw


def test_guests_can_be_given_a_tour(tmp_path: Path) -> None:
    src = str(Path(__file__).parents[2] / "src")
    start = f"import sys; sys.path.insert(0, {src!r}); from beleidstui.cli import run; run()"
    command = [sys.executable, "-I", "-c", start, "--kiosk", "--demo"]
    with Terminal(command, home=tmp_path) as terminal:
        terminal.wait_for("F5 start de rondleiding")
        terminal.settle()
        terminal.send("\x1b[15~")
        terminal.wait_for("1/13 ")
        terminal.send("p")
        terminal.wait_for("dit is de verkenner voor gasten")
        terminal.wait_for("De rondleiding wacht")
        terminal.send("q")
        assert terminal.wait_exit() == 0
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("arguments", "term", "said"),
    [
        (("--demo", "SSR"), "xterm", "hoort geen opdracht of --plain."),
        (("--demo", "--plain"), "xterm", "hoort geen opdracht of --plain."),
        (("--demo",), "dumb", "Presenteren kan niet op deze terminal"),
    ],
)
def test_presenting_needs_the_whole_screen(
    arguments: tuple[str, ...], term: str, said: str, tmp_path: Path
) -> None:
    with Terminal([*PROGRAM, *arguments], home=tmp_path, term=term) as terminal:
        assert terminal.wait_exit() == 2
        assert said in terminal.screen()
