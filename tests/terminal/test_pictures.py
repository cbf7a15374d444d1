"""The pictures in the documents show the program as it is now."""

import re
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path
from xml.etree import ElementTree

import pytest
from tools.pictures import FOLDER, SCENES, SIZES, THEMES, walk

from tests.documents import MANUAL, README, text_of
from tests.terminal.terminal import TerminalTimeoutError

PICTURES = sorted(FOLDER.glob("*"))
MOST_BYTES = 40_000
SHOWN = re.compile(r'!\[([^\]]*)\]\(([^)]*\.svg)\)|<img alt="([^"]*)" src="([^"]*\.svg)"')


def draws(draw: Callable[[], str], expected: str, _screen: str) -> bool:
    return draw() == expected


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("theme", THEMES)
def test_the_pictures_are_not_stale(theme: str, size: tuple[int, int], tmp_path: Path) -> None:
    for file, draw, terminal in walk(theme, size, tmp_path):
        kept = file.read_text("utf-8") if file.exists() else ""
        with suppress(TerminalTimeoutError):  # what differs is shown below
            terminal.wait_for(partial(draws, draw, kept))
        assert draw() == kept, f"{file.name} is stale: make it anew with `make beelden`"


def test_there_is_a_picture_of_each_scene_and_no_other() -> None:
    names = {
        f"{scene.name}-{columns}x{lines}-{theme}.svg"
        for scene in SCENES
        for columns, lines in SIZES
        for theme in THEMES
    }
    assert {path.name for path in PICTURES} == names


@pytest.mark.parametrize("path", PICTURES, ids=lambda path: path.name)
def test_a_picture_is_small_and_needs_nothing_from_elsewhere(path: Path) -> None:
    text = path.read_text("utf-8")
    assert len(text.encode()) <= MOST_BYTES
    assert not re.search(r"href|url\(|@import|@font-face|<script|<image", text)
    title = ElementTree.fromstring(text).findtext("{http://www.w3.org/2000/svg}title")
    assert title in [scene.title for scene in SCENES]


@pytest.mark.parametrize("document", [README, MANUAL], ids=lambda path: path.name)
def test_a_document_says_what_its_pictures_show(document: Path) -> None:
    shown = [
        (one or three, two or four) for one, two, three, four in SHOWN.findall(text_of(document))
    ]
    assert len(shown) >= 2
    for said, target in shown:
        assert f"<title>{said}</title>" in (document.parent / target).read_text("utf-8")
    for target in re.findall(r'srcset="([^"]*)"', text_of(document)):
        assert (document.parent / target).is_file()
