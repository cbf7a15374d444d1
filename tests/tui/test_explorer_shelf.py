"""A shelf of many editions in the explorer: the tree, and searching in a part of it."""

import pytest
from tests.shelves import shelf
from tests.tui.explorer import explorer, text_of


@pytest.mark.parametrize(
    ("keys", "limit", "found"),
    [
        (["b"], "in V 1 · 2024:", set()),
        (["up", "b"], "in V · 2024:", {"2024-V-02"}),
        (["g", "b"], "in V:", {"2024-V-02", "2023-V-02"}),
        (["down", "b"], "in V 2 · 2024:", {"2024-V-02"}),
        (["down", "l", "down", "b"], "in V 2 · 2024 ❭ Stimuleren:", {"2024-V-02"}),
        (["end", "b"], "in Begrippen:", set()),
        (["down", "enter", "b"], "in V 2 · 2024:", {"2024-V-02"}),
    ],
)
async def test_a_key_searches_in_the_branch_where_one_stands(
    keys: list[str], limit: str, found: set[str]
) -> None:
    async with explorer((80, 24), library=shelf()) as seen:
        await seen.press(*keys)
        assert seen.limit == limit
        await seen.write("stabiliteitsfonds")
        ids = [hit.item.id for hit in seen.hits.answer.hits]
        assert {one.partition("/")[0] for one in ids if not one.startswith("begrip")} == found
        assert seen.hits.answer.within == limit.removeprefix("in ").removesuffix(":")


async def test_a_part_without_hits_tells_of_those_elsewhere() -> None:
    async with explorer((80, 24), library=shelf()) as seen:
        await seen.press("b")
        await seen.write("stabiliteitsfonds")
        told = " ".join(text_of(seen.hits).split())
        assert "in V 1 · 2024. Daarbuiten: 7 treffers." in told


@pytest.mark.parametrize(
    "keys",
    [["escape"], ["backspace"], ["escape", "slash"], ["tab", "escape", "escape", "b", "backspace"]],
)
async def test_one_searches_everywhere_again(keys: list[str]) -> None:
    async with explorer((80, 24), library=shelf()) as seen:
        await seen.press("b", *keys)
        assert seen.limit == ""
        await seen.press("escape", "slash")
        await seen.write("stabiliteitsfonds")
        assert (seen.hits.answer.total, seen.hits.answer.within) == (7, "")


@pytest.mark.parametrize(
    "keys", [["b"], ["escape"], ["g", "b"], ["enter", "b"], ["colon", "x", "space", "3", "enter"]]
)
async def test_after_a_hit_the_same_key_a_step_back_and_another_article_widen(
    keys: list[str],
) -> None:
    async with explorer((80, 24), library=shelf()) as seen:
        await seen.press("g", "b")
        await seen.write("zie het stab")
        await seen.press("enter", "escape")
        assert (seen.limit, seen.focused) == ("in V:", "tree")
        for key in keys:
            await seen.press(key)
            if key == "3":
                await seen.pilot.pause(0.3)
        await seen.settle()
        assert seen.limit == ""


async def test_years_that_are_typed_narrow_the_hits_and_it_is_said() -> None:
    async with explorer((80, 24), library=shelf()) as seen:
        await seen.press("slash")
        await seen.write("stabiliteitsfonds 2022")
        assert text_of(seen.hits).startswith("Alleen in 2022.")
        assert {hit.item.id[:4] for hit in seen.hits.answer.hits[1:]} == {"2022"}


async def test_folding_and_unfolding_keep_the_cursor() -> None:
    async with explorer((80, 24), library=shelf()) as seen:
        at_start = seen.cursor
        await seen.press("z")
        assert seen.cursor == at_start
        before = len(seen.rows)
        await seen.press("Z")
        assert (seen.cursor, len(seen.rows)) == (at_start, before + 17)
        await seen.press("z", "g", "z")
        assert len(seen.rows) == 11
