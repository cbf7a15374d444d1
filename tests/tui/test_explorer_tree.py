"""The tree: where the reader starts, and how the keys move through it."""

from typing import Any

import pytest
from tests.contents import HAVEN
from tests.tui.explorer import ARTICLE, BULLET, ROLE, explorer, packaged_library, styles_at, text_of
from textual import events
from textual.geometry import Region

from beleidstui.tui.widgets.item_tree import ItemTree


async def test_the_focus_starts_in_the_tree_and_the_article_is_shown() -> None:
    async with explorer() as seen:
        assert (seen.focused, seen.cursor, seen.shown) == ("tree", ARTICLE, ARTICLE)
        assert text_of(seen.detail).startswith("Veiligheid en stabiliteit\nartikel")


async def test_the_first_screen_shows_the_article_in_tree_and_detail() -> None:
    async with explorer() as seen:
        screen = seen.screen()
        for shown in ("▾ Veiligheid en stabiliteit", "▾ Stimuleren 3", "▾ Regisseren 3"):
            assert shown in screen
        for shown in (
            "▾ Financieren 8",
            "▸ Begrippen",
            "Grote inzet op fysieke",
            "Artikel 2",
            "? hulp",
        ):
            assert shown in screen


@pytest.mark.parametrize(
    ("keys", "cursor"),
    [
        (["down"], "2022-V-02/stimuleren"),
        (["j"], "2022-V-02/stimuleren"),
        (["j", "j", "k"], "2022-V-02/stimuleren"),
        (["down", "down", "up"], "2022-V-02/stimuleren"),
        (["up"], ARTICLE),
        (["G"], "Begrippen"),
        (["end"], "Begrippen"),
        (["G", "g"], ARTICLE),
        (["end", "home"], ARTICLE),
        (["l"], "2022-V-02/stimuleren"),
        (["right", "right"], "2022-V-02/stimuleren/ontmijnen"),
        (["j", "j", "h"], "2022-V-02/stimuleren"),
        (["j", "j", "left"], "2022-V-02/stimuleren"),
        (["j", "h", "j"], ROLE),
        (["j", "h", "l", "j"], "2022-V-02/stimuleren/ontmijnen"),
        (["G", "l", "j"], "organisatie 12"),
    ],
)
async def test_keys_move_through_the_tree(keys: list[str], cursor: str) -> None:
    async with explorer() as seen:
        await seen.press(*keys)
        assert (seen.cursor, seen.focused) == (cursor, "tree")


async def test_the_detail_follows_the_cursor() -> None:
    async with explorer() as seen:
        await seen.press("j", "j")
        assert seen.shown == "2022-V-02/stimuleren/ontmijnen"


@pytest.mark.parametrize("moves", [[], ["j"], ["j", "j"]], ids=["article", "role", "bullet"])
async def test_enter_opens_what_is_under_the_cursor_for_reading(moves: list[str]) -> None:
    async with explorer() as seen:
        await seen.press(*moves, "enter")
        assert (seen.focused, seen.shown) == ("detail", seen.cursor)


async def test_enter_on_a_branch_of_terms_opens_and_closes_it() -> None:
    async with explorer() as seen:
        await seen.press("G", "enter")
        assert "▾ Begrippen" in seen.screen()
        await seen.press("enter")
        assert "▸ Begrippen" in seen.screen()
        assert seen.focused == "tree"


async def test_the_branches_of_terms_have_true_counts() -> None:
    async with explorer() as seen:
        await seen.press("G", "l")
        branches = [row for row in seen.rows if row.item is None][1:]
        kinds = packaged_library().terms
        assert [(row.label, row.many) for row in branches] == [
            (kind, str(len(terms))) for kind, terms in kinds.items()
        ]
        assert sum(int(row.many) for row in branches) == packaged_library().term_count


async def test_the_cursor_follows_a_link_into_a_closed_branch() -> None:
    async with explorer(at=BULLET) as seen:
        await seen.press("tab", "tab", "enter")
        assert seen.shown == seen.cursor == "begrip/artikel-100-procedure"


async def test_the_selected_row_is_seen_with_and_without_the_focus() -> None:
    async with explorer() as seen:
        assert "reverse" in styles_at(seen.tree, 0, 3)
        assert "reverse" not in styles_at(seen.tree, 1, 5)
        await seen.press("tab")
        assert "underline" in styles_at(seen.tree, 0, 3)
        assert "underline" not in styles_at(seen.tree, 1, 5)


async def test_a_mouse_click_on_a_row_opens_it() -> None:
    async with explorer() as seen:
        await seen.pilot.click("#tree", offset=(8, 6))
        await seen.settle()
        assert seen.shown == seen.cursor == BULLET


async def test_the_wheel_scrolls_the_tree() -> None:
    async with explorer((80, 12)) as seen:
        assert "Begrippen" not in seen.screen()
        await seen.wheel(seen.tree, events.MouseScrollDown, 10)
        assert "▸ Begrippen" in seen.screen()
        assert seen.cursor == ARTICLE


async def test_a_move_of_the_focus_lays_nothing_out_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    laid_out = []
    refresh = ItemTree.refresh

    def noted(tree: ItemTree, *regions: Region, layout: bool = False, **rest: bool) -> Any:
        laid_out.extend([layout] if layout else [])
        return refresh(tree, *regions, layout=layout, **rest)

    async with explorer() as seen:
        await seen.press("slash")
        monkeypatch.setattr(ItemTree, "refresh", noted)
        await seen.press("escape", "slash", "escape", "tab")
        assert (seen.focused, laid_out) == ("detail", [])
        await seen.press("escape")


async def test_a_paragraph_is_read_in_the_row_of_what_it_stands_below() -> None:
    paragraph = "2031-XII-04/a/havens"
    async with explorer(content=HAVEN) as seen:
        await seen.press("slash")
        await seen.write("hoog staat")
        await seen.press("enter")
        assert seen.shown == paragraph
        assert seen.tree.row_of(paragraph) == seen.cursor == "2031-XII-04/a"
        await seen.press("escape", "enter")
        assert (seen.shown, seen.focused) == (paragraph, "detail")
        await seen.press("escape", "down", "up")
        assert seen.shown == "2031-XII-04/a"


async def test_a_branch_shows_all_below_it_and_can_be_scrolled_through() -> None:
    async with explorer((80, 24), content=HAVEN) as seen:
        text = text_of(seen.detail)
        for part in (
            "Algemene doelstelling",
            "– de kleine rivieren.",
            "waarvan sluizen",
            "Figuur 1",
        ):
            assert part in text
        assert text.index("op zee;") < text.index("Deze opleiding") < text.index("Figuur 1")
        await seen.press("enter", "G")
        assert "Id: 2031-XII-04" in seen.screen()


async def test_two_editions_are_two_rows() -> None:
    async with explorer((120, 40), content=HAVEN) as seen:
        screen = seen.screen()
        for mark in ("XII  Water 2 artikelen", "XII 4 · 2031  Havens"):
            assert mark in screen
        assert "XII 4 · 2030  Havens en vaarwegen" in [row.label for row in seen.rows]
        await seen.press("slash")
        await seen.write("loodsen")
        hits = text_of(seen.hits)
        assert "XII 4 · 2031 ❭" in hits
        assert "ook in 2030" in hits
