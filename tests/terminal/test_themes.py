"""Every theme can be read: the contrast is computed from the colours that reach the terminal."""

import re
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path

import pytest
from pyte.screens import Char

from beleidstui.settings import AUTOMATIC, TERMINAL, THEMES
from beleidstui.tui.thin.sgr import look
from tests.contrast import MARK, TEXT, contrast
from tests.terminal.terminal import Terminal, TerminalTimeoutError

EXPLORER = [sys.executable, "-m", "beleidstui"]
BULLET = "2022-V-02/regisseren/artikel-100"
DOWN, TAB, ESCAPE, ENTER = "\x1b[B", "\t", "\x1b", "\r"
LOST, FOUND = "\x1b[O", "\x1b[I"
MARKS = set("│─┃")
STYLE = re.compile(rb"\x1b\[([\d;]*)m")
SHOWN = "q stop"
Step = tuple[str, str, str]
WALK: list[Step] = [
    ("tree", "", SHOWN),
    ("another window", LOST, "Regisseren"),
    ("back again", FOUND, SHOWN),
    ("search", "/", "typ / om te zoeken"),
    ("hits", "stab", "begin van een woord"),
    ("hit selected", DOWN, "2/"),
    ("out of the search", ESCAPE, SHOWN),
    ("query selected", "/", "stab"),
    ("no hit", "xq", "Geen treffer"),
    ("out again", ESCAPE, SHOWN),
    ("text", ENTER, "Tab link"),
    ("first link", TAB, "Tab link"),
    ("link selected", TAB, "Tab link"),
    ("help", "?", "Hulp bij"),
    ("out of the help", ESCAPE, "Tab link"),
    ("page", "v", "10 ┃"),
    ("item beside the page", TAB, "Pagina zoals gedrukt"),
    ("link beside the page", "l", "Pagina zoals gedrukt"),
    ("out of the page", ESCAPE, "Tab link"),
    ("quote", "y", "m Markdown"),
    ("sent", "c", "Verstuurd"),
    ("palette", ":", "afdrukken (p)"),
    ("names", "the", "thema licht"),
    ("name selected", DOWN, "thema licht"),
    ("no name", "qqq", "Geen artikel of opdracht met deze naam."),
]
SHORT_WALK = [step for step in WALK if step[0] in ("tree", "search", "hits", "hit selected")]
READABLE = {"0", "1", "3", "4", "7"}
"""Bold, italic, underlined and reverse; not dim, not hidden, nothing that blinks."""
TOLD = {
    "tree": [
        ("reverse", "artikel 100-procedures"),
        ("bold", "artikel 100-procedures"),
        ("italics", "titel: redactie · tekst: letterlijk"),
        ("underscore", "minister van defensie"),
    ],
    "another window": [("underscore", "artikel 100-procedures")],
    "search": [("italics", "typ / om te zoeken")],
    "hits": [("bold underscore", "stab"), ("italics", "begin van een woord")],
    "hit selected": [("reverse", "begin van een woord")],
    "query selected": [("reverse", "stab")],
    "link selected": [("reverse", "krijgsmacht")],
    "page": [("bold", "artikel 100-procedures ter voorbereiding"), ("all", "10 ┃")],
    "name selected": [("reverse", "thema"), ("bold underscore", "the")],
}


def start(home: Path, *arguments: str, **env: str) -> Terminal:
    terminal = Terminal([*EXPLORER, *arguments], home=home, env=env)
    terminal.wait_for(SHOWN)
    terminal.settle()
    return terminal


def walk(
    terminal: Terminal, holds: Callable[[str, list[Char]], bool], steps: Sequence[Step] = WALK
) -> Iterator[tuple[str, list[Char]]]:
    """Go by screens, give each time for this to hold; gives the name of the screen, its cells."""
    for name, keys, seen in steps:
        if keys:
            terminal.send(keys)
            with suppress(TerminalTimeoutError):  # a key can also change nothing
                terminal.settle(0.03, timeout=1)
        terminal.wait_for(seen)
        with suppress(TerminalTimeoutError):  # what does not hold is told by the test
            terminal.wait_for(partial(hold, terminal, partial(holds, name)), timeout=5)
        yield name, cells_of(terminal)


def hold(terminal: Terminal, holds: Callable[[list[Char]], bool], _: str) -> bool:
    return holds(cells_of(terminal))


def cells_of(terminal: Terminal) -> list[Char]:
    terminal.screen()
    return [cell for row in terminal.vt.cells() for cell in row]


def too_faint(cells: list[Char], text: float, mark: float) -> set[tuple[str, str, str]]:
    """Give what is shown with less contrast than it needs, and any cell of another colour."""
    faint = set()
    for cell in set(cells):
        ink, paper = (cell.bg, cell.fg) if cell.reverse else (cell.fg, cell.bg)
        blank = cell.data in (" ", "") and not cell.underscore
        if blank and paper != "default":
            continue
        least = mark if cell.data in MARKS else text
        if "default" in (ink, paper) or contrast(ink, paper) < least:
            faint.add((cell.data, ink, paper))
    return faint


def styles(terminal: Terminal) -> set[str]:
    return {found.decode() for found in STYLE.findall(terminal.raw)}


def attributes(terminal: Terminal) -> set[str]:
    return {code for style in styles(terminal) for code in look(style).marks}


@pytest.mark.parametrize("theme", [name for name in THEMES if name not in (AUTOMATIC, TERMINAL)])
@pytest.mark.parametrize(
    ("colours", "steps"),
    [("truecolor", WALK), ("", SHORT_WALK)],
    ids=["true colour", "256 colours"],
)
def test_all_that_is_shown_has_enough_contrast(
    colours: str, steps: list[Step], theme: str, tmp_path: Path
) -> None:
    least = (7.0, 4.5) if theme == "hoog-contrast" else (TEXT, MARK)
    with start(tmp_path, "--open", BULLET, "--thema", theme, COLORTERM=colours) as terminal:
        for name, cells in walk(terminal, lambda _, cells: not too_faint(cells, *least), steps):
            assert too_faint(cells, *least) == set(), name
        assert attributes(terminal) <= READABLE
        assert any("38;2;" in style for style in styles(terminal)) is bool(colours)


def test_the_screen_of_a_presenter_has_enough_contrast_too(tmp_path: Path) -> None:
    steps = [
        ("tree", "", "▶ ▾ Veiligheid"),
        ("row selected", DOWN, "▶   ▾ Stimuleren"),
        ("text", TAB, "▶ Stimuleren"),
        ("hits", "/fonds", "▶ fonds"),
    ]
    command = [*EXPLORER, "--demo", "--thema", "donker"]
    with Terminal(command, home=tmp_path, env={"COLORTERM": "truecolor"}) as terminal:
        for name, cells in walk(terminal, lambda _, cells: not too_faint(cells, TEXT, MARK), steps):
            assert too_faint(cells, TEXT, MARK) == set(), name


@pytest.mark.parametrize(
    ("theme", "no_colour"), [(TERMINAL, ""), ("donker", "1")], ids=[TERMINAL, "NO_COLOR"]
)
def test_without_colours_all_is_told_and_the_terminal_keeps_its_own(
    theme: str, no_colour: str, tmp_path: Path
) -> None:
    # Its own letters on its own background, or these two swapped: any palette is made for that.
    env = {"NO_COLOR": no_colour, "COLORTERM": "truecolor"}
    with start(tmp_path, "--open", BULLET, "--thema", theme, **env) as terminal:
        for name, cells in walk(terminal, lambda at, cells: not untold(at, cells)):
            assert untold(name, cells) == [], name
        assert {(ink, paper) for _, ink, paper in map(look, styles(terminal))} == {("", "")}
        assert attributes(terminal) <= READABLE


@pytest.mark.parametrize("theme", ["donker", "licht"])
def test_no_colour_is_the_only_mark(theme: str, tmp_path: Path) -> None:
    with start(tmp_path, "--open", BULLET, "--thema", theme, COLORTERM="truecolor") as terminal:
        for name, cells in walk(terminal, lambda at, cells: not untold(at, cells)):
            assert untold(name, cells) == [], name


def untold(name: str, cells: list[Char]) -> list[tuple[str, str]]:
    """Give what is not told on this screen: the attribute, and the text that should have it."""
    texts = by_attribute(cells)
    return [(one, text) for one, text in TOLD.get(name, []) if text not in texts[one].lower()]


def by_attribute(cells: list[Char]) -> dict[str, str]:
    """Give all the text that has an attribute, for each."""
    return {
        "all": "".join(cell.data for cell in cells),
        "bold": "".join(cell.data for cell in cells if cell.bold),
        "italics": "".join(cell.data for cell in cells if cell.italics),
        "underscore": "".join(cell.data for cell in cells if cell.underscore),
        "reverse": "".join(cell.data for cell in cells if cell.reverse),
        "bold underscore": "".join(c.data for c in cells if c.bold and c.underscore),
    }


# The choice.


def choose(terminal: Terminal, theme: str) -> None:
    terminal.send(":")
    terminal.wait_for("of een opdracht")
    terminal.send(f"thema {theme}")
    terminal.wait_for(lambda screen: screen.count("thema") == 2)
    terminal.settle()
    terminal.send(ENTER)
    terminal.wait_for(f"Thema {theme}")
    terminal.settle()


def paper(terminal: Terminal) -> set[str]:
    return {cell.bg for cell in cells_of(terminal)}


def test_a_choice_shows_at_once_and_lasts(tmp_path: Path) -> None:
    with start(tmp_path, COLORTERM="truecolor") as terminal:
        choose(terminal, "licht")
        terminal.wait_for(lambda _: paper(terminal) == {"ffffff"})
    with start(tmp_path, COLORTERM="truecolor") as terminal:
        terminal.wait_for(lambda _: paper(terminal) == {"ffffff"})
        choose(terminal, TERMINAL)
        terminal.wait_for(lambda _: paper(terminal) == {"default"})
    kept = tmp_path / ".config" / "beleidstui" / "instellingen.toml"
    assert kept.read_text() == f'thema = "{TERMINAL}"\n'


def test_a_terminal_with_few_colours_keeps_its_own_and_says_so(tmp_path: Path) -> None:
    with Terminal([*EXPLORER, "--thema", "donker"], home=tmp_path, term="xterm") as terminal:
        terminal.wait_for("Thema donker kan hier niet")
        assert paper(terminal) == {"default"}


def test_a_broken_file_is_told_of_on_the_screen_and_after_it(tmp_path: Path) -> None:
    file = tmp_path / ".config" / "beleidstui" / "instellingen.toml"
    file.parent.mkdir(parents=True)
    file.write_text("thema = donker\n")
    with Terminal(EXPLORER, home=tmp_path) as terminal:
        told = "Instellingen overgeslagen: regel 1 is geen geldige TOML."
        terminal.wait_for(lambda screen: screen.splitlines()[-1].startswith(told))
        terminal.send("q")
        assert terminal.wait_exit() == 0
        assert told in terminal.screen()


def test_an_unknown_theme_is_refused_with_the_choices(tmp_path: Path) -> None:
    with Terminal([*EXPLORER, "--thema", "paars"], home=tmp_path) as terminal:
        assert terminal.wait_exit() == 2
        assert all(name in terminal.screen() for name in THEMES)
    assert list(tmp_path.iterdir()) == []


def test_a_kiosk_reads_and_writes_no_choice(tmp_path: Path) -> None:
    file = tmp_path / ".config" / "beleidstui" / "instellingen.toml"
    file.parent.mkdir(parents=True)
    file.write_text('thema = "licht"\n')
    source = str(Path(__file__).parents[2] / "src")
    code = f"import sys; sys.path.insert(0, {source!r}); from beleidstui.cli import run; run()"
    kiosk = [sys.executable, "-I", "-c", code, "--kiosk", "--kiosk-rust", "1"]
    with Terminal(kiosk, home=tmp_path, env={"COLORTERM": "truecolor"}) as terminal:
        terminal.wait_for(SHOWN)
        assert paper(terminal) == {"default"}
        choose(terminal, "donker")
        terminal.wait_for(lambda _: paper(terminal) == {"1c1c1c"})
        terminal.wait_for(lambda _: paper(terminal) == {"default"})
    assert file.read_text() == 'thema = "licht"\n'
    assert list(file.parent.iterdir()) == [file]
