"""Everything but the kiosk goes without what only a POSIX system has."""

import sys

import pytest

from beleidstui import texts
from tests.command import SOURCE, run, run_python
from tests.documents import ROOT

SAME = [
    ["SSR"],
    ["minster", "van", "justitie"],
    ["toon", "begrip/ssr"],
    ["lijst"],
    ["controleer"],
    ["--help"],
]
EXPLORE = """
import asyncio, sys
from tests.without_posix import take_away
take_away()
from beleidstui.terminal.screens import hold_terminal, shows_screens
hold_terminal()
assert shows_screens({})
from beleidstui.compiling.kept import library_in_memory
from beleidstui.authoring.locate import packaged_content
from beleidstui.tui.app import ExplorerApp
import beleidstui.tui.start

async def explore():
    library = library_in_memory(packaged_content())
    app = ExplorerApp(library, library.articles[0])
    async with app.run_test(size=(80, 24)) as pilot:
        for key in "slash s s r enter p ctrl+l ctrl+z question_mark escape q".split():
            await pilot.press(key)
            await pilot.pause()
            for line in app.screen._compositor.render_strips():
                print("".join(segment.text for segment in line))
    print("driver", app.driver_class.__name__)
    print("code", app.return_code)

asyncio.run(explore())
"""


def without_posix(*words: str, **more: str) -> tuple[int, str, str]:
    done = run_python("-m", "tests.without_posix", *words, PYTHONPATH=f"{ROOT}:{SOURCE}", **more)
    return done.returncode, done.stdout.decode(), done.stderr.decode()


@pytest.mark.parametrize("words", SAME, ids=" ".join)
def test_a_command_answers_the_same(words: list[str]) -> None:
    there = run(*words)
    assert without_posix(*words) == (there.returncode, there.stdout.decode(), "")


def test_the_answer_is_kept_for_the_next_time(tmp_path: object) -> None:
    first = without_posix("SSR", XDG_CACHE_HOME=str(tmp_path))
    assert first == without_posix("SSR", XDG_CACHE_HOME=str(tmp_path))
    assert first[0] == 0


def test_the_dialogue_opens_and_ends() -> None:
    code, said, errors = without_posix("--plain")
    assert (code, errors) == (0, "")
    assert "Artikel 2: Veiligheid en stabiliteit" in said


def test_the_kiosk_says_in_a_line_that_it_needs_more() -> None:
    assert without_posix("--kiosk") == (2, "", f"{texts.KIOSK_NEEDS_POSIX}\n")


def test_the_explorer_runs_on_the_driver_of_textual() -> None:
    driver = "textual.drivers.headless_driver:HeadlessDriver"
    done = run_python("-c", EXPLORE, PYTHONPATH=f"{ROOT}:{SOURCE}", TEXTUAL_DRIVER=driver)
    said = done.stdout.decode()
    assert (done.returncode, done.stderr) == (0, b""), done.stderr.decode()[-600:]
    for shown in ("Security Sector Reform", texts.NO_SUSPEND, "Hulp bij beleidstui"):
        assert shown in said, shown
    assert said.endswith("driver HeadlessDriver\ncode 0\n")


def test_what_is_taken_away_is_gone() -> None:
    done = run_python(
        "-c",
        "from tests.without_posix import take_away; take_away(); import termios",
        PYTHONPATH=f"{ROOT}:{SOURCE}",
    )
    assert b"ModuleNotFoundError" in done.stderr, sys.version
