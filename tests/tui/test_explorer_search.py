"""The search in the explorer: hits while typing, and the way back."""

import pytest
from tests.tui.explorer import (
    ARTICLE,
    BULLET,
    TRANSITION,
    Explorer,
    explorer,
    packaged_library,
    styles_at,
    text_of,
)
from textual import events

from beleidstui import texts
from beleidstui.rendering.line import Role
from beleidstui.safe_text import forbidden_in
from beleidstui.search import Searcher

FUND = "stabiliteitsfonds"


def match_in_view(seen: Explorer) -> bool:
    view = seen.detail.lines[seen.detail.top : seen.detail.top + seen.detail.rows]
    return any(mark.role is Role.MATCH for line in view for mark in line.marks)


async def search(seen: Explorer, query: str) -> None:
    await seen.press("slash")
    await seen.paste(query)


async def test_the_slash_stands_in_the_search_line() -> None:
    async with explorer() as seen:
        await seen.press("slash")
        assert seen.focused == "search"


async def test_hits_come_while_typing_with_counts_reasons_and_fragments() -> None:
    async with explorer() as seen:
        await seen.press("slash")
        await seen.write("ssr")
        hits = text_of(seen.hits)
        assert "Begrippen ❭ methode 1" in hits
        assert "Stimuleren 1×\n Veiligheid van de bevolking" in hits
        assert "  afkorting" in hits
        assert "via Security Sector Reform" in " ".join(hits.split())
        assert not seen.sees("#tree")


@pytest.mark.parametrize("query", [FUND, "minister", "wapen", "ssr", "internationale veiligheid"])
async def test_the_counts_of_the_branches_add_up(query: str) -> None:
    async with explorer() as seen:
        await search(seen, query)
        seen.hits.focus()
        await seen.press("end")  # what lies below the view is laid out when one goes there
        headings = [
            line.text
            for line in seen.hits.lines
            if any(mark.role is Role.HEADING for mark in line.marks)
        ]
        total = sum(int(heading.rsplit(" ", 1)[1].removesuffix("×")) for heading in headings)
        assert total == len(Searcher(packaged_library()).search(query).hits) > 0


async def test_the_best_hit_is_selected_and_shown_with_its_match_in_view() -> None:
    async with explorer((80, 12)) as seen:
        await search(seen, "arabische")
        best = Searcher(packaged_library()).search("arabische").hits[0]
        assert seen.hits.current is not None
        assert seen.hits.current.item.id == seen.shown == best.item.id
        await seen.press("down")
        assert seen.shown == TRANSITION
        assert match_in_view(seen)


async def test_the_match_is_set_off_in_the_detail() -> None:
    async with explorer() as seen:
        await search(seen, "krijgsmacht in crisis")
        row, mark = next(
            (number, mark)
            for number, line in enumerate(seen.detail.lines)
            for mark in line.marks
            if mark.role is Role.MATCH
        )
        assert {"bold", "underline"} <= styles_at(seen.detail, row, mark.start + 1)


async def test_the_selected_hit_is_seen_while_typing_and_in_the_list() -> None:
    async with explorer() as seen:
        await search(seen, "ssr")
        assert "reverse" in styles_at(seen.hits, 1, 3)
        await seen.press("down")
        assert "reverse" in styles_at(seen.hits, 4, 3)
        assert "reverse" not in styles_at(seen.hits, 1, 3)


async def test_the_position_is_in_the_status_line() -> None:
    async with explorer() as seen:
        await search(seen, FUND)
        total = len(Searcher(packaged_library()).search(FUND).hits)
        assert seen.status.startswith(f"1/{total}  ")
        await seen.press("enter", "n", "n")
        assert seen.status.startswith(f"3/{total}  ")
        await seen.press("N")
        assert seen.status.startswith(f"2/{total}  ")


@pytest.mark.parametrize("width", [30, 40, 50, 60, 80, 120])
async def test_the_position_is_seen_at_every_width(width: int) -> None:
    async with explorer((width, 20)) as seen:
        await search(seen, "regionale partner")
        assert seen.screen().splitlines()[-1].startswith("1/")


async def test_next_and_previous_stop_at_the_ends() -> None:
    async with explorer() as seen:
        await search(seen, "ssr")
        await seen.press("enter", "N")
        assert seen.status.startswith("1/2")
        await seen.press("n", "n", "n")
        assert seen.status.startswith("2/2")


async def test_next_without_a_search_says_so() -> None:
    async with explorer() as seen:
        await seen.press("n")
        assert seen.status == texts.NO_SEARCH_YET


async def test_enter_goes_to_the_hit_and_the_tree_follows() -> None:
    async with explorer() as seen:
        await search(seen, "ssr")
        await seen.press("enter")
        assert (seen.focused, seen.shown, seen.cursor) == ("detail", "begrip/ssr", "begrip/ssr")
        assert seen.sees("#tree")


async def test_the_match_stays_when_the_hit_is_in_a_closed_branch_above_the_cursor() -> None:
    async with explorer((80, 12)) as seen:
        await seen.press("G", "l", "G", "l", "G")
        await search(seen, "luchtaanval nucleair energie atoom")
        await seen.press("escape")
        await search(seen, "bondgenoten")
        assert seen.hits.current is not None
        matches = seen.hits.current.spans
        await seen.press("enter")
        assert match_in_view(seen) is bool(matches)
        assert seen.cursor == seen.shown


async def test_escape_restores_item_scroll_and_cursor() -> None:
    async with explorer((80, 10), at=TRANSITION) as seen:
        await seen.press("tab", "j", "j", "j", "j", "j")
        assert seen.detail.top == 5
        await search(seen, "ssr")
        assert seen.shown == "begrip/ssr"
        await seen.press("escape")
        assert (seen.shown, seen.cursor) == (TRANSITION, TRANSITION)
        assert (seen.detail.top, seen.focused) == (5, "tree")


async def test_escape_leaves_the_cursor_on_a_branch_without_an_item() -> None:
    async with explorer() as seen:
        await seen.press("G")
        await search(seen, "ssr")
        await seen.press("escape")
        assert (seen.cursor, seen.focused) == ("Begrippen", "tree")


async def test_a_query_typed_fast_shows_only_the_hits_of_the_last() -> None:
    async with explorer() as seen:
        await seen.press("slash")
        await seen.pilot.press(*"terrorisme", *["backspace"] * 10, *"matra")
        await seen.settle()
        assert seen.hits.asked == "matra"
        assert "errorisme" not in text_of(seen.hits)
        assert seen.shown == "begrip/matra"


async def test_a_query_without_words_shows_the_tree_and_its_item() -> None:
    async with explorer(at=BULLET) as seen:
        await search(seen, "ssr")
        await seen.press(*["backspace"] * 3)
        assert seen.shown == BULLET
        assert seen.sees("#tree")
        assert not seen.sees("#hits")
        assert seen.focused == "search"


async def test_no_hit_is_said_and_shows_the_item_of_before() -> None:
    async with explorer(at=BULLET) as seen:
        await search(seen, "kaasfondue")
        assert "Geen treffer voor ‘kaasfondue’." in " ".join(text_of(seen.hits).split())
        assert seen.shown == BULLET
        await seen.press("enter")
        assert (seen.focused, seen.shown) == ("search", BULLET)


async def test_a_near_miss_says_above_its_hits_what_may_be_meant() -> None:
    async with explorer((80, 12)) as seen:
        await search(seen, "nfpr")
        assert seen.hits.top == 0
        told = " ".join(text_of(seen.hits).split())
        assert told.startswith("Geen treffer voor ‘nfpr’. Bedoelde u NFRP? Begrippen ❭ fonds 1")
        assert seen.shown == "begrip/nfrp"


@pytest.mark.parametrize(
    "query",
    ["x" * 10_000, "\x1b[31m\x07\x00ssr", "[/x]", "[b]ssr[/b]", "😀 שלום é́", "…", "  ", "\t"],
    ids=["long", "control", "closing tag", "tags", "foreign", "dots", "blank", "tab"],
)
async def test_a_strange_query_breaks_nothing(query: str) -> None:
    async with explorer() as seen:
        await seen.press("slash")
        await seen.paste(query)
        assert seen.search_line.value
        assert forbidden_in(seen.screen()) == {"\n"}
        await seen.press("escape")
        await search(seen, "ssr")
        assert seen.shown == "begrip/ssr"


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"], ids=ascii)
async def test_a_paste_of_several_lines_is_one_query(end: str) -> None:
    async with explorer() as seen:
        await search(seen, f"Toepassing{end}terrorismesancties")
        assert seen.search_line.value == "Toepassing terrorismesancties"
        seen.search_line.select_all()
        await seen.paste(f"early warning{end}")
        assert seen.search_line.value == "early warning"


async def test_a_query_that_looks_like_markup_is_shown_as_it_is() -> None:
    async with explorer((120, 40)) as seen:
        await search(seen, "[/x]")
        assert "Geen treffer voor ‘[/x]’." in seen.screen()


async def test_typing_q_and_other_command_keys_is_typing() -> None:
    async with explorer() as seen:
        await seen.press("slash")
        await seen.write("qnpvy?#")
        assert seen.search_line.value == "qnpvy?#"
        assert seen.app.is_running


async def test_a_second_search_replaces_the_query() -> None:
    async with explorer() as seen:
        await search(seen, "ssr")
        await seen.press("enter")
        await search(seen, "matra")
        assert seen.search_line.value == "matra"


async def test_searching_again_comes_back_to_the_selected_hit() -> None:
    async with explorer() as seen:
        await search(seen, FUND)
        await seen.press("down", "enter", "slash")
        assert seen.status.startswith("2/")
        assert seen.focused == "search"


async def test_tab_reads_the_hit_and_escape_comes_back_to_the_hits() -> None:
    async with explorer() as seen:
        await search(seen, "ssr")
        await seen.press("tab")
        assert (seen.focused, seen.shown) == ("detail", "begrip/ssr")
        await seen.press("escape")
        assert seen.focused == "hits"
        await seen.press("escape")
        assert (seen.focused, seen.shown) == ("tree", ARTICLE)


@pytest.mark.parametrize(
    ("keys", "position"),
    [
        (["j"], 2),
        (["down"], 2),
        (["j", "k"], 1),
        (["G"], -1),
        (["end", "home"], 1),
        (["G", "g"], 1),
    ],
)
async def test_keys_move_through_the_list_of_hits(keys: list[str], position: int) -> None:
    async with explorer() as seen:
        await search(seen, FUND)
        await seen.press("tab", "escape", *keys)
        total = len(Searcher(packaged_library()).search(FUND).hits)
        assert seen.focused == "hits"
        assert seen.hits.position == f"{total if position < 0 else position}/{total}"


@pytest.mark.parametrize("key", ["enter", "l", "right"])
async def test_a_key_opens_the_hit_in_the_list(key: str) -> None:
    async with explorer() as seen:
        await search(seen, "ssr")
        await seen.press("tab", "escape", "j", key)
        assert (seen.focused, seen.shown) == ("detail", "2022-V-02/stimuleren/veiligheid-bevolking")


async def test_the_heading_of_the_first_hit_comes_back_into_view() -> None:
    async with explorer((80, 10)) as seen:
        await search(seen, "minister")
        await seen.press("tab", "escape", "G", "g")
        assert seen.hits.top == 0


async def test_a_click_selects_a_hit() -> None:
    async with explorer() as seen:
        await search(seen, "ssr")
        await seen.pilot.click("#hits", offset=(4, 4))
        await seen.settle()
        assert seen.shown == "2022-V-02/stimuleren/veiligheid-bevolking"


async def test_the_wheel_scrolls_the_hits() -> None:
    async with explorer((80, 10)) as seen:
        await search(seen, "minister")
        await seen.wheel(seen.hits, events.MouseScrollDown)
        assert seen.hits.top == 6
        await seen.wheel(seen.hits, events.MouseScrollUp)
        assert seen.hits.top == 0


@pytest.mark.parametrize("way", ["click", "shift+tab"])
async def test_the_search_line_searches_however_one_gets_there(way: str) -> None:
    async with explorer() as seen:
        if way == "click":
            await seen.pilot.click("#search")
        else:
            await seen.press("shift+tab")
        await seen.write("ssr")
        assert seen.shown == "begrip/ssr"
        await seen.press("escape")
        assert (seen.focused, seen.shown) == ("tree", ARTICLE)


async def test_it_can_start_in_the_search() -> None:
    async with explorer(query="matra") as seen:
        assert (seen.focused, seen.search_line.value) == ("search", "matra")
        assert seen.shown == "begrip/matra"
        await seen.press("escape")
        assert seen.shown == ARTICLE


async def test_it_can_start_at_an_item() -> None:
    async with explorer(at="begrip/nfrp") as seen:
        assert (seen.shown, seen.cursor, seen.focused) == ("begrip/nfrp", "begrip/nfrp", "tree")


async def test_only_the_hits_down_to_the_last_in_view_are_laid_out() -> None:
    async with explorer((80, 12)) as seen:
        await search(seen, "minister")
        seen.hits.focus()
        at_first = len(seen.hits.lines)
        await seen.press("end")
        assert len(seen.hits.lines) > 2 * at_first > seen.hits.rows
        in_whole = [line.text for line in seen.hits.lines]
        await seen.press("slash", "escape")
        await search(seen, "minister")
        seen.hits.focus()
        for _ in seen.hits.answer.hits:
            await seen.press("down")
        assert [line.text for line in seen.hits.lines] == in_whole
        assert seen.hits.position == "14/14"
