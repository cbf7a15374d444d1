"""Sizes of the window: which panes are seen, and that the reader keeps the place."""

import pytest
from tests.tui.explorer import BULLET, TRANSITION, Explorer, explorer

WORDS = ("MATRA", "Shiraka")


def top_words(seen: Explorer) -> str:
    """The text from the top of the view on, without its line breaks."""
    return " ".join(" ".join(line.text.split()) for line in seen.detail.lines[seen.detail.top :])


@pytest.mark.parametrize(
    ("size", "tree_width"), [((120, 40), 42), ((100, 24), 42), ((99, 24), 31), ((60, 20), 31)]
)
async def test_tree_and_detail_stand_side_by_side(size: tuple[int, int], tree_width: int) -> None:
    async with explorer(size) as seen:
        assert seen.sees("#detail")
        assert seen.tree.outer_size.width == tree_width


@pytest.mark.parametrize("width", [59, 50, 40, 30])
async def test_a_narrow_window_shows_one_pane_at_a_time(width: int) -> None:
    async with explorer((width, 20), at=BULLET) as seen:
        assert (seen.sees("#tree"), seen.sees("#detail")) == (True, False)
        await seen.press("enter")
        assert (seen.sees("#tree"), seen.sees("#detail")) == (False, True)
        await seen.press("escape")
        assert (seen.sees("#tree"), seen.sees("#detail")) == (True, False)


async def test_a_narrow_window_searches_and_reads() -> None:
    async with explorer((50, 20)) as seen:
        await seen.press("slash")
        await seen.paste("ssr")
        assert (seen.sees("#hits"), seen.sees("#detail")) == (True, False)
        await seen.press("enter")
        assert (seen.focused, seen.shown, seen.sees("#detail")) == ("detail", "begrip/ssr", True)
        await seen.press("number_sign")
        assert (seen.focused, seen.sees("#hits")) == ("hits", True)
        await seen.press("enter", "left_square_bracket")
        assert (seen.shown, seen.sees("#detail")) == ("begrip/ssr", True)


@pytest.mark.parametrize("size", [(29, 24), (80, 7), (29, 7), (1, 1)])
async def test_a_tiny_window_says_so(size: tuple[int, int]) -> None:
    async with explorer(size) as seen:
        assert seen.sees("#small")
        assert not seen.sees("#panes")


@pytest.mark.parametrize("reading", [False, True], ids=["tree", "text"])
async def test_after_a_tiny_window_one_goes_on_where_one_was(reading: bool) -> None:
    async with explorer(at=BULLET) as seen:
        await seen.press(*(["tab"] if reading else []))
        await seen.resize(29, 7)
        await seen.resize(80, 24)
        assert seen.focused == ("detail" if reading else "tree")
        assert (seen.shown, seen.cursor) == (BULLET, BULLET)
        assert "❭ 1/3" in seen.screen()


async def test_a_tiny_window_can_still_be_left() -> None:
    async with explorer((29, 7)) as seen:
        await seen.press("q")
        assert not seen.app.is_running


@pytest.mark.parametrize("width", [120, 60, 50, 37])
async def test_a_resize_keeps_the_words_at_the_top(width: int) -> None:
    async with explorer((80, 10), at=TRANSITION) as seen:
        await seen.press("tab", *["j"] * 6)
        first = top_words(seen).split()[0]
        await seen.resize(width, 9)
        await seen.resize(width, 8)
        view = seen.detail.lines[seen.detail.top : seen.detail.top + 2]
        assert first in " ".join(line.text for line in view).split()


async def test_many_resizes_do_not_creep() -> None:
    async with explorer((80, 10), at=TRANSITION) as seen:
        await seen.press("tab", *["j"] * 6)
        before = seen.detail.top
        assert before >= 6
        for width in (79, 71, 66, 62, 75, 80):
            await seen.resize(width, 10)
        assert seen.detail.top == before


async def test_a_resize_while_reading_keeps_reading() -> None:
    async with explorer(at=BULLET) as seen:
        await seen.press("tab")
        await seen.resize(50, 20)
        assert (seen.focused, seen.sees("#detail"), seen.sees("#tree")) == ("detail", True, False)
        await seen.resize(120, 40)
        assert (seen.focused, seen.sees("#detail"), seen.sees("#tree")) == ("detail", True, True)


async def test_a_resize_forgets_the_selected_link_and_enter_goes_nowhere_unseen() -> None:
    async with explorer(at=BULLET) as seen:
        await seen.press("tab", "tab")
        await seen.resize(90, 24)
        assert seen.detail.selected_target == ""
        await seen.press("enter")
        assert seen.shown == BULLET


async def test_a_resize_while_searching_keeps_the_hit() -> None:
    async with explorer() as seen:
        await seen.press("slash")
        await seen.paste("ssr")
        await seen.press("down")
        await seen.resize(120, 40)
        assert seen.hits.position == "2/2"
        assert seen.focused == "search"


async def test_back_in_a_narrow_window_comes_to_the_same_lines() -> None:
    async with explorer((50, 10), at=TRANSITION) as seen:
        await seen.press("enter", *["j"] * 6, "slash")
        await seen.paste("ssr")
        await seen.press("enter", "left_square_bracket")
        assert (seen.shown, seen.detail.top) == (TRANSITION, 6)
