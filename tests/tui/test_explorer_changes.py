"""What changed between two editions, in the explorer."""

import asyncio

import pytest
from benchmarks.planted import plant
from tests.contents import HAVEN
from tests.tui.explorer import BULLET, Explorer, explorer, text_of
from textual.geometry import Offset

from beleidstui.comparing.compare import compare
from beleidstui.reading.compared import Asked
from beleidstui.texts import comparing as words
from beleidstui.tui.screens.browse import BrowseScreen
from beleidstui.tui.screens.changes import ChangesScreen
from beleidstui.tui.widgets.changes_view import ChangesView
from beleidstui.tui.widgets.line_view import LineView


def view_of(seen: Explorer) -> ChangesView:
    return seen.app.screen.query_one(ChangesView)


def status_of(seen: Explorer) -> str:
    return text_of(seen.app.screen.query_one("#status", LineView)).partition("  ")[0]


def chosen(seen: Explorer) -> str:
    """The line that is set off."""
    view = view_of(seen)
    return view.lines[view.top + view.cursor_cell.y].text


async def look(seen: Explorer) -> None:
    """Ask what changed, and wait until all of it is shown."""
    await seen.press("w")
    await whole(seen)


async def whole(seen: Explorer) -> None:
    while view_of(seen).done < 1:
        await asyncio.sleep(0)
    await seen.settle()


async def test_the_changes_stand_beside_each_other_where_it_is_wide() -> None:
    async with explorer((120, 40), content=HAVEN) as seen:
        await look(seen)
        screen = seen.screen()
        assert screen.startswith("XII 4 · 2030 → XII 4 · 2031\n5 gewijzigd, 29 gelijk\n")
        [row] = [row for row in screen.splitlines() if "Zandoord" in row]
        old, new = row.split("│")
        assert old.strip() == "De sluis bij Zandoord is in [-2030 vernieuwd-]."
        assert new.strip() == "De sluis bij Zandoord is in {+2031 gesloten+}."
        assert "▸ 7 teksten gelijk" in screen


async def test_below_a_hundred_columns_one_stands_below_the_other() -> None:
    async with explorer((80, 40), content=HAVEN) as seen:
        await look(seen)
        assert "  De sluis bij Zandoord is in [-2030 vernieuwd-]{+2031 gesloten+}." in seen.screen()
        await seen.resize(120, 40)
        await whole(seen)
        assert "│ De sluis bij Zandoord is in {+2031 gesloten+}." in seen.screen()


async def test_one_goes_from_change_to_change() -> None:
    async with explorer((80, 24), content=HAVEN) as seen:
        await look(seen)
        assert status_of(seen) == "Wijziging 1 van 5"
        assert chosen(seen).startswith("gewijzigd · punt")
        for number in (2, 3, 4, 5):
            await seen.press("n")
            assert status_of(seen) == f"Wijziging {number} van 5"
        await seen.press("n")
        assert status_of(seen) == words.NO_MORE_CHANGES
        assert "Er zijn [-14-]{+17+} subsidies" in seen.screen()
        await seen.press(*"NNNN")
        assert status_of(seen) == "Wijziging 1 van 5"
        await seen.press("N")
        assert status_of(seen) == words.NO_CHANGES_BEFORE


async def test_enter_opens_what_is_as_it_was_and_folds_it_again() -> None:
    async with explorer((80, 24), content=HAVEN) as seen:
        await look(seen)
        await seen.press("up")
        assert chosen(seen) == "▸ 7 teksten gelijk"
        await seen.press("enter")
        assert chosen(seen) == "▾ 7 teksten gelijk"
        assert "  Bij een normale waterstand." in seen.screen()
        await seen.press("enter")
        assert chosen(seen) == "▸ 7 teksten gelijk"
        assert "Bij een normale waterstand." not in text_of(view_of(seen))
        await seen.press("n")
        assert status_of(seen) == "Wijziging 1 van 5"


async def test_enter_on_a_change_goes_to_its_text_and_escape_goes_back() -> None:
    async with explorer((120, 40), content=HAVEN) as seen:
        await look(seen)
        await seen.press("n", "enter")
        assert isinstance(seen.app.screen, BrowseScreen)
        assert seen.shown == "2031-XII-04/c/zandoord"
        await look(seen)
        assert status_of(seen) == "Wijziging 1 van 1"
        await seen.press("escape")
        assert isinstance(seen.app.screen, BrowseScreen)
        assert seen.shown == "2031-XII-04/c/zandoord"


@pytest.mark.parametrize("key", ["up", "down", "pageup", "pagedown", "home", "end"])
async def test_the_cursor_stays_on_the_screen(key: str) -> None:
    async with explorer((80, 10), content=HAVEN) as seen:
        await look(seen)
        for _ in range(60):
            await seen.press(key)
            view = view_of(seen)
            assert view.region.contains_point(view.region.offset + view.cursor_cell)
        if key in ("home", "pageup"):
            assert view_of(seen).top == 0
        if key in ("end", "pagedown", "down"):
            assert view_of(seen).top == view_of(seen).last_top


@pytest.mark.parametrize(
    ("at", "said"),
    [
        (BULLET, "Van dit artikel is er maar één editie."),
        ("begrip/ssr", "Een begrip heeft geen edities."),
    ],
)
async def test_what_cannot_be_compared_is_told(at: str, said: str) -> None:
    async with explorer((120, 30), at=at) as seen:
        await seen.press("w")
        assert isinstance(seen.app.screen, BrowseScreen)
        assert seen.status.startswith(said)


async def test_no_key_waits_for_a_long_comparison() -> None:
    planted = plant(3_000, 5)
    async with explorer((120, 40)) as seen:
        screen = ChangesScreen(Asked(planted.old, planted.new), "")
        seen.app.push_screen(screen)
        while not screen.query(ChangesView) or not view_of(seen).done:
            await asyncio.sleep(0)
        assert view_of(seen).done < 1
        seen.app.simulate_key("escape")
        await seen.settle()
        assert isinstance(seen.app.screen, BrowseScreen)


async def test_a_long_comparison_is_the_same_as_one_at_once() -> None:
    planted = plant(400, 6)
    async with explorer((120, 40)) as seen:
        await seen.app.push_screen(ChangesScreen(Asked(planted.old, planted.new), ""))
        await whole(seen)
        made = view_of(seen).comparison
        assert made is not None
        assert made.counts() == compare(planted.old, planted.new).counts()
        await seen.press("G")
        assert view_of(seen).cursor_cell != Offset(0, 0)


async def test_many_texts_are_opened_by_and_by() -> None:
    article = plant(200, 6).old
    async with explorer((120, 40)) as seen:
        screen = ChangesScreen(Asked(article, article), "")
        await seen.app.push_screen(screen)
        await whole(seen)
        assert status_of(seen) == words.NO_DIFFERENCE
        assert "▸ 216 teksten gelijk" in seen.screen()
        await seen.press("down", "enter")
        told = text_of(view_of(seen))
        assert "▾ 40 teksten gelijk" in told
        assert "▸ 176 teksten gelijk" in told
