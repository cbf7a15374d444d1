"""The explorer asks what colour the terminal is; it waits for nothing, and no answer is a key."""

import signal
import sys
import termios
from pathlib import Path
from statistics import median

import pytest

from beleidstui.terminal.background import QUERY, is_light, may_ask, split_answer
from tests.terminal.measure import first_frame, press
from tests.terminal.terminal import Terminal

EXPLORER = [sys.executable, "-m", "beleidstui"]
MANY = {"COLORTERM": "truecolor"}
LIGHT, DARK = "\x1b]11;rgb:ffff/ffff/ffff\x07", "\x1b]11;rgb:1e1e/1e1e/1e1e\x1b\\"
PAPERS = {LIGHT: {"ffffff"}, DARK: {"1c1c1c"}}
BUDGETS = {
    (LIGHT, "truecolor"): (4483, 2.49),
    (DARK, "truecolor"): (4625, 2.55),
    (LIGHT, ""): (3791, 2.07),
    (DARK, ""): (3800, 2.09),
}
"""The bytes of the first frame, and of a changed cell, as they were measured."""
MARGIN = 1.1
DOWN = "\x1b[B"
SHOWN = "Veiligheid en"
SEARCH_LINE = "typ / om te zoeken"


def start(home: Path, answer: str, *words: str, **env: str) -> Terminal:
    """Start the explorer in a terminal that answers before it is asked: none is too late."""
    terminal = Terminal([*EXPLORER, *words], home=home, env=MANY | env)
    terminal.send(answer)
    return terminal


def papers(terminal: Terminal) -> set[str]:
    terminal.screen()
    return {cell.bg for row in terminal.vt.cells() for cell in row}


@pytest.mark.parametrize(("answer", "paper"), PAPERS.items(), ids=["light", "dark"])
@pytest.mark.parametrize("words", [[], ["--thema", "automatisch"], ["--demo"]], ids=str)
def test_the_answer_chooses_the_colours_of_the_first_frame(
    words: list[str], answer: str, paper: set[str], tmp_path: Path
) -> None:
    with start(tmp_path, answer, *words) as terminal:
        assert first_frame(terminal, "q stop" if not words else SHOWN).full_paints < 2
        terminal.wait_for(lambda _: papers(terminal) == paper)


@pytest.mark.parametrize(("answer", "theme"), [(LIGHT, "licht"), (DARK, "donker")])
def test_all_is_as_in_the_theme_it_chooses(answer: str, theme: str, tmp_path: Path) -> None:
    with start(tmp_path, answer) as seen, start(tmp_path, "", "--thema", theme) as chosen:
        for terminal in (seen, chosen):
            terminal.wait_for("q stop")
            terminal.settle()
            terminal.send("/stab")
            terminal.wait_for("begin van een woord")
        chosen.settle(0.3)
        chosen.screen()
        seen.wait_for(lambda _: seen.vt.cells() == chosen.vt.cells())


@pytest.mark.parametrize(
    ("answer", "words", "env"),
    [
        ("", [], {}),
        (LIGHT, ["--thema", "terminal"], {}),
        (LIGHT, [], {"NO_COLOR": "1"}),
        (LIGHT, [], {"COLORTERM": "", "TERM": "xterm"}),
        ("\x1b]11;wit\x07", [], {}),
    ],
    ids=["no answer", "chosen", "NO_COLOR", "few colours", "an answer in words"],
)
def test_else_the_terminal_keeps_its_own_colours(
    answer: str, words: list[str], env: dict[str, str], tmp_path: Path
) -> None:
    with start(tmp_path, answer, *words, **env) as terminal:
        terminal.wait_for("q stop")
        terminal.settle()
        assert papers(terminal) == {"default"}


def test_a_remembered_theme_is_worn_whatever_the_answer(tmp_path: Path) -> None:
    file = tmp_path / ".config" / "beleidstui" / "instellingen.toml"
    file.parent.mkdir(parents=True)
    file.write_text('thema = "donker"\n')
    with start(tmp_path, LIGHT) as terminal:
        terminal.wait_for(lambda _: papers(terminal) == {"1c1c1c"})


@pytest.mark.parametrize("cut", [1, 5, 12, len(DARK) - 1])
def test_an_answer_that_comes_late_or_in_two_is_no_key(cut: int, tmp_path: Path) -> None:
    with start(tmp_path, DARK[:cut]) as terminal:
        terminal.wait_for("q stop")
        terminal.send(DARK[cut:] + "/nfrp" + LIGHT)
        terminal.wait_for(lambda screen: screen.split("\n")[0].strip() == "nfrp")


def test_keys_around_the_answer_keep_their_order(tmp_path: Path) -> None:
    with start(tmp_path, "/stabi" + DARK + "liteits" + LIGHT + "fonds") as terminal:
        terminal.wait_for(lambda screen: screen.split("\n")[0].strip() == "stabiliteitsfonds")


@pytest.mark.parametrize(("answer", "colours"), BUDGETS, ids=["light", "dark"] * 2)
def test_the_colours_cost_few_bytes(answer: str, colours: str, tmp_path: Path) -> None:
    most, most_a_cell = BUDGETS[answer, colours]
    with start(tmp_path, answer, COLORTERM=colours) as terminal:
        assert first_frame(terminal, "q stop").bytes <= most * MARGIN
        costs = [press(terminal, DOWN).bytes_per_cell for _ in range(15)]
        assert median(costs) <= most_a_cell * MARGIN


def test_a_choice_of_it_in_the_palette_goes_by_the_answer_too(tmp_path: Path) -> None:
    with start(tmp_path, LIGHT, "--thema", "hoog-contrast") as terminal:
        terminal.wait_for("q stop")
        terminal.send(":")
        terminal.wait_for("of een opdracht")
        terminal.send("thema auto")
        terminal.wait_for(lambda screen: screen.count("thema") == 2)
        terminal.settle()
        terminal.send("\r")
        terminal.wait_for("Thema automatisch")
        terminal.wait_for(lambda _: papers(terminal) == {"ffffff"})


def test_a_guest_gets_the_colours_of_his_terminal_and_keeps_none(tmp_path: Path) -> None:
    kiosk = [sys.executable, "-I", "-m", "beleidstui", "--kiosk"]
    with Terminal(kiosk, home=tmp_path, env=MANY) as terminal:
        terminal.send(LIGHT)
        terminal.wait_for(lambda _: papers(terminal) == {"ffffff"})
    assert list(tmp_path.iterdir()) == []


def test_a_start_that_fails_leaves_no_answer_to_the_shell(tmp_path: Path) -> None:
    script = '"$@"; echo "code $?"; read -t 2 x; echo "[$x]"; read x'
    failing = ["bash", "-c", script, "bash", *EXPLORER, "--open", "bestaat-niet"]
    with Terminal(failing, home=tmp_path, env=MANY) as terminal:
        terminal.wait_for(lambda _: QUERY in terminal.raw)
        terminal.send(LIGHT.replace("\x07", "\x1b\\"))
        terminal.wait_for("code 2")
        terminal.send("\r")
        assert "[]" in terminal.wait_for("[")


@pytest.mark.parametrize(
    ("command", "env"),
    [
        ([*EXPLORER, "SSR"], {}),
        ([*EXPLORER, "--plain"], {}),
        (EXPLORER, {"TERM": "dumb"}),
        (EXPLORER, {"TERM": "linux", "COLORTERM": ""}),
        (EXPLORER, {"NO_COLOR": "1"}),
        (EXPLORER, {"ACCESSIBLE": "1"}),
        (["sh", "-c", '"$@" | cat', "sh", *EXPLORER], {}),
    ],
    ids=["look-up", "dialogue", "dumb", "console", "NO_COLOR", "ACCESSIBLE", "pipe"],
)
def test_who_would_show_or_not_use_the_question_is_not_asked(
    command: list[str], env: dict[str, str], tmp_path: Path
) -> None:
    with Terminal(command, home=tmp_path, env=MANY | env) as terminal:
        terminal.settle(0.5)
        assert QUERY[:5] not in terminal.raw


@pytest.mark.parametrize(
    ("environ", "asks"),
    [
        ({"TERM": "xterm-256color"}, True),
        ({"TERM": "xterm-kitty"}, True),
        ({"TERM": "tmux-256color"}, True),
        ({"TERM": "foot", "COLORTERM": "truecolor"}, True),
        ({"TERM": "xterm"}, False),
        ({"TERM": "vt220", "COLORTERM": "truecolor"}, False),
        ({"TERM": "linux", "COLORTERM": "24bit"}, False),
        ({}, False),
    ],
    ids=str,
)
def test_only_terminals_of_many_colours_are_asked(environ: dict[str, str], asks: bool) -> None:
    assert may_ask(environ) is asks


@pytest.mark.parametrize(
    ("colour", "light"),
    [
        ("rgb:0000/0000/0000", False),
        ("rgb:ff/ff/ff", True),
        ("rgb:f/f/e", True),
        ("rgb:fdf6/e3e3/e3e3", True),
        ("rgb:0000/2b2b/3636", False),
        ("rgba:ffff/ffff/ffff/8000", True),
        ("rgb:0000/ffff/0000", True),
        ("rgb:0000/0000/ffff", False),
        ("rgb:zz/ff/ff", None),
        ("wit", None),
        ("", None),
    ],
)
def test_how_light_a_colour_is(colour: str, light: bool | None) -> None:
    assert is_light(colour.encode()) is light
    assert split_answer(f"a\x1b]11;{colour}\x1b\\b".encode()) == (b"ab", light)


def test_other_answers_and_half_ones_are_left_to_the_keyboard() -> None:
    for typed in (b"\x1b]10;rgb:0/0/0\x07", b"\x1b]11;rgb:0/0", b"\x1b[?62c", b"q"):
        assert split_answer(typed) == (typed, None)


def test_an_end_before_the_answer_is_in_order(tmp_path: Path) -> None:
    with Terminal(EXPLORER, home=tmp_path, env=MANY) as terminal:
        terminal.wait_for(lambda _: QUERY in terminal.raw)
        terminal.signal(signal.SIGTERM)
        assert terminal.wait_exit() in (-signal.SIGTERM, 143)
        assert termios.tcgetattr(terminal.fileno())[3] & termios.ECHO
