"""Themes while the explorer runs: what changes at once, and what Textual itself may show."""

import os
from pathlib import Path

import pytest
from rich.segment import Segment
from tests.contrast import MARK, TEXT, contrast
from tests.tui.explorer import ARTICLE, Explorer, explorer, packaged_library
from textual.geometry import Region
from textual.widget import Widget

from beleidstui.settings import AUTOMATIC, TERMINAL, THEMES, remembered_theme
from beleidstui.texts import themes
from beleidstui.tui.app import ExplorerApp
from beleidstui.tui.themes import OWN, PALETTES, Look
from beleidstui.tui.thin.abilities import Abilities


@pytest.fixture(autouse=True)
def colours(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A terminal with true colour, and a place of its own for what is remembered."""
    monkeypatch.setenv("COLORTERM", "truecolor")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    return tmp_path


def test_each_theme_has_its_colours_and_its_description() -> None:
    assert [AUTOMATIC, *PALETTES] == list(THEMES) == list(themes.THEMES)


@pytest.mark.parametrize("theme", [name for name in PALETTES if PALETTES[name] is not OWN])
async def test_a_notification_can_be_read(theme: str) -> None:
    library = packaged_library()
    app = ExplorerApp(library, library.node(ARTICLE), look=Look(theme))
    async with app.run_test(notifications=True) as pilot:
        app.notify("een bericht", title="titel", severity="error")
        await pilot.pause()
        toast = app.screen.query_one("Toast", Widget)
        rows = toast.render_lines(Region(0, 0, *toast.outer_size))
        shown = [part for row in rows for part in row if part.text.strip()]
        assert any("een bericht" in part.text for part in shown)
        for part in shown:
            least = MARK if set(part.text) <= set("┌─┐│└┘") else TEXT
            assert contrast(*colours_of(part)) >= least, part


def colours_of(part: Segment) -> tuple[str, str]:
    assert part.style is not None
    ink, paper = part.style.color, part.style.bgcolor
    assert ink is not None
    assert paper is not None
    return ink.get_truecolor().hex[1:], paper.get_truecolor().hex[1:]


async def test_what_was_selected_stays_selected(colours: Path) -> None:
    async with explorer() as seen:
        await seen.press("down", "down", "tab", "tab")
        before = seen.screen()
        seen.app.choose_theme("licht")
        await seen.settle()
        assert (seen.focused, seen.detail.selected_target != "") == ("detail", True)
        assert seen.screen().splitlines()[:-1] == before.splitlines()[:-1]
        assert seen.status == "Thema licht: donkere letters op een witte achtergrond."
    assert (colours / "beleidstui" / "instellingen.toml").read_text() == 'thema = "licht"\n'


async def test_a_choice_that_cannot_be_kept_holds_until_the_end(colours: Path) -> None:
    (colours / "beleidstui").write_text("in the way")
    async with explorer() as seen:
        seen.app.choose_theme("donker")
        await seen.settle()
        assert seen.app.theme == "donker"
        assert seen.status.startswith("Niet bewaard: ")


async def test_without_colours_a_theme_is_refused_and_not_remembered() -> None:
    app = ExplorerApp(
        packaged_library(), packaged_library().articles[0], able=Abilities(colour=False)
    )
    async with app.run_test(size=(80, 24)) as pilot:
        seen = Explorer(app, pilot)
        await seen.settle()
        app.choose_theme("hoog-contrast")
        await seen.settle()
        assert seen.status.startswith("Thema hoog-contrast kan hier niet: NO_COLOR zet de kleuren")
        assert app.theme == TERMINAL
        assert remembered_theme(os.environ) == (AUTOMATIC, "")
