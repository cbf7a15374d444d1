"""Reading an item: links, uses, the way back, the wheel and the mouse."""

import pytest
from tests.tui.explorer import (
    ARTICLE,
    BULLET,
    ROLE,
    TRANSITION,
    Explorer,
    explorer,
    styles_at,
    text_of,
)
from textual import events

from beleidstui import texts
from beleidstui.rendering.line import Role


def link_at(seen: Explorer, word: str) -> tuple[int, int]:
    """Give the row and column of the first link that begins with this word."""
    return next(
        (number - seen.detail.top, mark.start)
        for number, line in enumerate(seen.detail.lines)
        for mark in line.marks
        if mark.role is Role.LINK and line.text[mark.start :].startswith(word)
    )


async def test_terms_are_underlined_in_the_text_and_listed_under_it() -> None:
    async with explorer(at=BULLET) as seen:
        assert "underline" in styles_at(seen.detail, *link_at(seen, "krijgsmacht"))
        listed = text_of(seen.detail).partition(texts.TERMS_HERE)[2]
        assert "\n  Toetsingskader 2014\n  Minister van Defensie\n" in listed


async def test_tab_goes_from_link_to_link_and_then_to_the_other_pane() -> None:
    async with explorer(at=ROLE) as seen:
        targets = []
        await seen.press("tab")
        assert (seen.focused, seen.detail.selected_target) == ("detail", "")
        while seen.focused == "detail":
            await seen.press("tab")
            targets.append(seen.detail.selected_target)
        assert [one for one in targets if one.startswith(ROLE)] == [
            f"{ROLE}/{one}" for one in ("artikel-100", "terrorismesancties", "wapenexport")
        ]
        assert "begrip/toetsingskader-2014" in targets
        assert (seen.focused, seen.detail.selected_target) == ("tree", "")


async def test_a_link_that_is_broken_over_lines_is_one_link_set_off_whole() -> None:
    async with explorer((60, 24), at=BULLET) as seen:
        await seen.press("tab", "tab")
        targets = []
        while seen.focused == "detail":
            targets.append(seen.detail.selected_target)
            await seen.press("tab")
        assert targets.count("begrip/minister-bhos") == 2
        while seen.detail.selected_target != "begrip/minister-bhos":
            await seen.press("tab")
        reversed_rows = [
            row
            for row in range(seen.detail.rows)
            if any("reverse" in styles_at(seen.detail, row, column) for column in range(30))
        ]
        assert len(reversed_rows) > 1


@pytest.mark.parametrize(
    ("keys", "term"),
    [
        (["tab", "l"], "begrip/artikel-100-procedure"),
        (["tab", "right", "right", "h"], "begrip/artikel-100-procedure"),
        (["tab", "l", "l", "left"], "begrip/artikel-100-procedure"),
        (["tab", "l", "h"], "begrip/artikel-100-procedure"),
    ],
)
async def test_keys_go_from_link_to_link(keys: list[str], term: str) -> None:
    async with explorer(at=BULLET) as seen:
        await seen.press(*keys)
        assert seen.detail.selected_target == term


async def test_the_selected_link_is_set_off() -> None:
    async with explorer(at=BULLET) as seen:
        place = link_at(seen, "Artikel 100-procedures")
        assert "reverse" not in styles_at(seen.detail, *place)
        await seen.press("tab", "tab")
        assert "reverse" in styles_at(seen.detail, *place)


async def test_enter_follows_the_selected_link() -> None:
    async with explorer(at=BULLET) as seen:
        await seen.press("tab", "tab", "enter")
        assert (seen.shown, seen.focused) == ("begrip/artikel-100-procedure", "detail")


async def test_enter_without_a_selected_link_stays() -> None:
    async with explorer(at=BULLET) as seen:
        await seen.press("tab", "enter")
        assert (seen.shown, seen.focused) == (BULLET, "detail")


async def test_a_click_follows_a_link() -> None:
    async with explorer(at=BULLET) as seen:
        row, column = link_at(seen, "krijgsmacht")
        await seen.pilot.click("#detail", offset=(column + 3, row))
        await seen.settle()
        assert seen.shown == seen.cursor == "begrip/krijgsmacht"


async def test_a_click_beside_the_links_goes_nowhere() -> None:
    async with explorer(at=BULLET) as seen:
        await seen.pilot.click("#detail", offset=(2, 0))
        await seen.settle()
        assert seen.shown == BULLET


@pytest.mark.parametrize(
    ("keys", "top"),
    [
        (["j", "j"], 2),
        (["down", "up"], 0),
        (["j", "k"], 0),
        (["pagedown"], 7),
        (["space", "pageup"], 0),
        (["G", "g"], 0),
        (["end", "home"], 0),
    ],
)
async def test_keys_scroll_the_text(keys: list[str], top: int) -> None:
    async with explorer((80, 10), at=TRANSITION) as seen:
        await seen.press("tab", *keys)
        assert seen.detail.top == top


@pytest.mark.parametrize("key", ["G", "end"])
async def test_the_last_line_comes_into_view(key: str) -> None:
    async with explorer((80, 10), at=TRANSITION) as seen:
        await seen.press("tab", key)
        assert f"Id: {TRANSITION}" in seen.screen()


async def test_the_wheel_scrolls_the_text() -> None:
    async with explorer((80, 10), at=TRANSITION) as seen:
        await seen.wheel(seen.detail, events.MouseScrollDown)
        assert seen.detail.top == 6
        await seen.wheel(seen.detail, events.MouseScrollUp)
        assert seen.detail.top == 0


async def test_escape_goes_from_the_text_to_the_tree_and_never_quits() -> None:
    async with explorer(at=BULLET) as seen:
        await seen.press("tab", "escape")
        assert seen.focused == "tree"
        await seen.press("escape", "escape", "escape")
        assert seen.app.is_running
        assert (seen.focused, seen.shown) == ("tree", BULLET)


# Where used.


async def uses_seen(seen: Explorer) -> str:
    await seen.press("number_sign")
    assert seen.focused == "hits"
    return " ".join(text_of(seen.hits).split())


async def test_the_uses_of_a_term_are_grouped_by_role() -> None:
    async with explorer((120, 40), at="begrip/stabiliteitsfonds") as seen:
        uses = await uses_seen(seen)
        assert uses.startswith(
            "Financieren 3× Rechtsorde en crisisbeheersing gebruikt Stabiliteits"
        )
        assert "Transitie in de ring rond Europa" in uses
        assert seen.hits.position == "1/3"


async def test_the_uses_of_a_bullet_are_those_of_the_terms_in_it() -> None:
    async with explorer(at="2022-V-02/financieren/conflictpreventie") as seen:
        uses = await uses_seen(seen)
        assert "gebruikt Stabiliteitsfonds" in uses
        assert "Stimuleren 1× Veiligheid van de bevolking" in uses


async def test_the_uses_of_the_selected_link() -> None:
    async with explorer(at=BULLET) as seen:
        await seen.press("tab", "tab", "tab", "tab")
        assert seen.detail.selected_target == "begrip/crisisbeheersingsoperatie"
        assert "gebruikt crisisbeheersingsoperatie" in await uses_seen(seen)


async def test_escape_comes_back_from_the_uses() -> None:
    async with explorer(at="begrip/stabiliteitsfonds") as seen:
        await seen.press("number_sign", "j", "escape")
        assert (seen.focused, seen.shown) == ("tree", "begrip/stabiliteitsfonds")


async def test_no_uses_are_said() -> None:
    async with explorer() as seen:
        await seen.press("number_sign")
        assert (seen.status, seen.focused) == (texts.NO_USES, "tree")


async def test_uses_and_search_do_not_mix() -> None:
    async with explorer(at="begrip/stabiliteitsfonds") as seen:
        await seen.press("slash")
        await seen.paste("ssr")
        await seen.press("escape", "number_sign")
        assert seen.search_line.value == ""
        await seen.press("slash")
        assert not seen.sees("#hits")


# The way back.


async def test_back_and_forward_through_what_was_visited() -> None:
    async with explorer(at=BULLET) as seen:
        await seen.press("tab", "tab", "enter")
        term = seen.shown
        await seen.press("left_square_bracket")
        assert seen.shown == seen.cursor == BULLET
        await seen.press("right_square_bracket")
        assert seen.shown == seen.cursor == term


async def test_back_and_forward_by_alt_and_arrow() -> None:
    async with explorer(at=BULLET) as seen:
        await seen.press("tab", "tab", "enter")
        await seen.press("alt+left")
        assert seen.shown == BULLET
        await seen.press("alt+right")
        assert seen.shown == "begrip/artikel-100-procedure"


async def test_back_comes_to_an_item_that_was_only_reached_in_the_tree() -> None:
    async with explorer() as seen:
        await seen.press("j", "j", "tab", "tab", "enter", "left_square_bracket")
        assert seen.shown == "2022-V-02/stimuleren/ontmijnen"
        await seen.press("left_square_bracket")
        assert seen.shown == ARTICLE


async def test_back_restores_the_scroll_position() -> None:
    async with explorer((80, 10), at=TRANSITION) as seen:
        await seen.press("tab", "tab", "tab", "j", "j", "j", "j", "j", "j")
        top = seen.detail.top
        assert top >= 6
        await seen.press("enter")
        assert seen.shown != TRANSITION
        await seen.press("left_square_bracket")
        assert (seen.shown, seen.detail.top) == (TRANSITION, top)


async def test_a_hit_that_is_passed_by_leaves_no_trace_in_the_way_back() -> None:
    async with explorer((80, 10), at=TRANSITION) as seen:
        await seen.press("tab", "j", "j", "j", "slash")
        await seen.paste("ssr")
        await seen.press("down", "enter")
        assert seen.shown == "2022-V-02/stimuleren/veiligheid-bevolking"
        await seen.press("left_square_bracket")
        assert (seen.shown, seen.detail.top) == (TRANSITION, 3)


async def test_forward_is_forgotten_after_a_new_visit() -> None:
    async with explorer(at=BULLET) as seen:
        await seen.press("tab", "tab", "enter", "left_square_bracket")
        await seen.press("tab", "tab", "tab", "enter")
        await seen.press("right_square_bracket")
        assert seen.status == texts.NO_FORWARD


@pytest.mark.parametrize(
    ("key", "said"),
    [("left_square_bracket", texts.NO_BACK), ("right_square_bracket", texts.NO_FORWARD)],
)
async def test_the_end_of_the_way_is_said(key: str, said: str) -> None:
    async with explorer() as seen:
        await seen.press(key)
        assert seen.status == said


async def test_the_breadcrumb_says_where_one_is() -> None:
    async with explorer(at=BULLET) as seen:
        assert seen.status.startswith("Artikel 2 ❭ Regisseren ❭ 1/3")


async def test_a_message_has_the_whole_status_line_and_goes_with_the_next_move() -> None:
    async with explorer((50, 20), at="begrip/ssr") as seen:
        await seen.press("v")
        assert seen.status.startswith(texts.NO_SOURCE_PAGE)
        assert texts.TRY_USES.format(texts.NO_SOURCE_PAGE).startswith(seen.status[:-1])
        assert seen.status.endswith("…")
        await seen.press("k")
        assert seen.status.startswith("Begrippen")
