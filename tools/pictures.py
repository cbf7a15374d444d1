"""Make the pictures in ``docs/beelden`` from the running program: ``python -m tools.pictures``."""

import sys
import tempfile
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import NamedTuple

from tests.terminal.terminal import Terminal

from beleidstui.tui.themes import PALETTES
from tools.svg import Paper, picture

FOLDER = Path(__file__).parents[1] / "docs" / "beelden"
SIZES = ((80, 24), (120, 40))
THEMES = ("licht", "donker")
DOWN, ENTER = "\x1b[B", "\r"
REST = 1.0
"""Seconds in which the last frame comes, also on a busy machine."""
COMMAND = [sys.executable, "-m", "beleidstui"]


class Scene(NamedTuple):
    """What to do after the scene before, and what is then to be seen."""

    name: str
    keys: tuple[str, ...]
    """Each with what to wait for, as ``key`` and then ``text``, in turn."""
    title: str
    """What the picture shows, for who cannot see it."""


SCENES = (
    Scene(
        "begin",
        ("", "q stop"),
        "De verkenner: links het artikel met zijn rollen en punten, rechts de tekst.",
    ),
    Scene(
        "zoeken",
        ("/", "Esc terug", "minster van justitie", "1 typefout", DOWN, "2/"),
        "Zoeken op ‘minster van justitie’: ook met een typefout zijn er treffers, met de reden.",
    ),
    Scene(
        "lezen",
        (ENTER, "n volgende"),
        "Het punt Artikel 100-procedures: de letterlijke tekst, met de begrippen erin gemarkeerd.",
    ),
    Scene(
        "vergelijken",
        ("v", "13 ┃"),
        "Vergelijken: de bronpagina met de regels van het punt gemerkt, en de tekst van het punt.",
    ),
)


def walk(
    theme: str, size: tuple[int, int], home: Path
) -> Iterator[tuple[Path, Callable[[], str], Terminal]]:
    """Walk through the scenes in a real terminal; at each give its file and what draws it.

    What draws gives the picture of the screen as it is at that moment.
    """
    columns, lines = size
    with Terminal(
        [*COMMAND, "--thema", theme], home=home, columns=columns, lines=lines
    ) as terminal:
        for scene in SCENES:
            for key, seen in zip(scene.keys[::2], scene.keys[1::2], strict=True):
                terminal.send(key)
                terminal.wait_for(seen)
            file = FOLDER / f"{scene.name}-{columns}x{lines}-{theme}.svg"
            yield file, partial(_draw, terminal, scene.title, theme), terminal


def _draw(terminal: Terminal, title: str, theme: str) -> str:
    terminal.screen()
    own = PALETTES[theme]
    return picture(terminal.vt.cells(), title, Paper(own.paper, own.ink, own.edge))


def main() -> None:
    """Make every picture anew."""
    FOLDER.mkdir(exist_ok=True)
    for old in FOLDER.glob("*.svg"):
        old.unlink()
    for theme in THEMES:
        for size in SIZES:
            with tempfile.TemporaryDirectory() as home:
                for file, draw, terminal in walk(theme, size, Path(home)):
                    terminal.watch(REST)
                    file.write_text(draw(), encoding="utf-8")


if __name__ == "__main__":
    main()
