"""From an item one comes to what stands at its place in other editions of the article."""

import pytest

from beleidstui.library.versions import versions
from beleidstui.model.nodes import Official
from tests.dialogue.talk import Talk
from tests.shelves import shelf
from tests.tui.explorer import explorer, text_of


@pytest.mark.parametrize(
    ("item_id", "wanted"),
    [
        ("2024-V-02", ["2023", "2022", "2021", "2020"]),
        ("2021-V-02", ["2024", "2023", "2022", "2020"]),
        ("2024-X-01/r0/p1", ["2023", "2022", "2021", "2020"]),
        ("2024-X-01/r0/p0", ["2023 other", "2022 other", "2021 other", "2020 other"]),
        ("2020-X-01/r0/p0", ["2024 other", "2023", "2022", "2021"]),
        ("2022-X-01/r0/p3", ["2024", "2023", "2021", "2020 other"]),
        ("2024-X-01/r2", ["2023", "2022", "2021", "2020"]),
    ],
)
def test_each_other_edition_has_the_same_text_or_what_has_its_place(
    item_id: str, wanted: list[str]
) -> None:
    item = shelf().node(item_id)
    assert isinstance(item, Official)
    found = versions(item, shelf())
    told = [f"{one.item.edition.year}{'' if one.is_same else ' other'}" for one in found]
    assert told == wanted
    for one in found:
        assert one.item.edition.series == item.edition.series
        if one.is_same:
            assert one.item.text == item.text


async def test_in_the_explorer_a_link_leads_to_last_year() -> None:
    async with explorer((80, 24), library=shelf()) as seen:
        await seen.press("colon", *"x", "space", "1")
        await seen.pilot.pause(0.3)
        await seen.press("enter")
        await seen.settle()
        assert seen.shown == "2024-X-01"
        assert "Andere edities: 2023, 2022, 2021, 2020" in text_of(seen.detail)
        await seen.press("tab", "G")
        while seen.detail.selected_target != "2023-X-01":
            await seen.press("tab")
        await seen.press("enter")
        assert (seen.shown, seen.cursor) == ("2023-X-01", "2023-X-01")


def test_in_the_dialogue_it_is_a_choice() -> None:
    talk = Talk(library=shelf())
    said = talk.say("open 2024-X-01/r0/p0")
    assert "Andere edities" in said
    [line] = [line for line in said.splitlines() if line.endswith("2023 (andere tekst)")]
    assert "X 1 · 2023" in talk.say(line.partition(".")[0])


def test_an_article_without_a_series_has_no_other_editions() -> None:
    from tests.tui.explorer import packaged_library

    item = packaged_library().articles[0]
    assert versions(item, packaged_library()) == []
