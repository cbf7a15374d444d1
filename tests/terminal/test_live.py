"""The explorer on a chosen folder follows its files, and says nothing between; not for guests."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.command import SOURCE
from tests.contents import ARTICLE, TERMS, copy_small
from tests.terminal.terminal import Terminal

START = f"import sys; sys.path.insert(0, {SOURCE!r}); from beleidstui.cli import run; run()"
EXPLORE = [sys.executable, "-I", "-c", START]
TWO_LOOKS = 1.2
"""Seconds in which the explorer looks at its files at least twice."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return copy_small(tmp_path)


@pytest.fixture(params=["option", "environment"])
def author(request: pytest.FixtureRequest, folder: Path, tmp_path: Path) -> Iterator[Terminal]:
    by_option = request.param == "option"
    words = ["--content", str(folder)] if by_option else []
    env = {} if by_option else {"BELEIDSTUI_CONTENT": str(folder)}
    with Terminal([*EXPLORE, *words], home=tmp_path, env=env) as terminal:
        terminal.wait_for("Pompen")
        terminal.settle(0.3)
        yield terminal


def rename(folder: Path, old: str, new: str) -> None:
    """Give the bullet ``pompen`` another title, as an editor does that replaces the file."""
    article = folder / ARTICLE
    saved = article.with_suffix(".tmp")
    saved.write_text(article.read_text("utf-8").replace(f'"{old}"', f'"{new}"'), "utf-8")
    saved.replace(article)


def test_the_explorer_follows_the_files_and_is_still_between(
    author: Terminal, folder: Path
) -> None:
    author.mark()
    author.watch(TWO_LOOKS)
    assert author.bytes_since_mark() == 0
    rename(folder, "Pompen", "Gemalen")
    author.wait_for("Gemalen")
    (folder / TERMS).write_text("schema = 2\n[[begrip]]\nid = ", "utf-8")
    author.wait_for(f"fout in regel 3 van {TERMS}, vorige versie getoond: ")
    author.send("j")
    author.wait_for("fout (: toont alle)")


def test_the_explorer_for_guests_stays_as_it_was(folder: Path, tmp_path: Path) -> None:
    words = ["--content", str(folder), "--kiosk"]
    with Terminal([*EXPLORE, *words], home=tmp_path) as guest:
        guest.wait_for("Pompen")
        guest.settle(0.3)
        guest.mark()
        rename(folder, "Pompen", "Gemalen")
        guest.watch(TWO_LOOKS)
        assert guest.bytes_since_mark() == 0
