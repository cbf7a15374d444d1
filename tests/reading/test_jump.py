"""An article is found by its budget, number, year, ministry or title, in any order."""

import pytest
from tests.dialogue.talk import Talk
from tests.shelves import shelf
from tests.tui.explorer import explorer

from beleidstui.errors import UnknownIdError
from beleidstui.reading.jump import jump, meant

TITLE = shelf().node("2022-X-03").title


@pytest.mark.parametrize(
    ("typed", "first", "count"),
    [
        ("V 2 2022", "2022-V-02", 1),
        ("2022 v 2", "2022-V-02", 1),
        ("v2/2022", "2022-V-02", 1),
        ("V-02/2021", "2021-V-02", 1),
        ("V-02", "2024-V-02", 1),
        ("2023-XVI-04", "2023-XVI-04", 1),
        ("V 2", "2024-V-02", 5),
        ("V 2022", "2022-V-01", 4),
        ("artikel 2 defensie", "2024-X-02", 5),
        ("defensie 2023", "2023-X-01", 4),
        ("justitie 4 2020", "2020-VI-04", 1),
        ("begroting XIII artikel 3 jaarverslag 2021", "2021-XIII-03", 1),
        ("2021", "2021-V-01", 20),
        (TITLE, "2024-X-03", 5),
        (f"{TITLE.split()[0]} 2020", "2020-X-03", 1),
        ("artikel 9", "", 0),
        ("V 2 1999", "", 0),
        ("V 2 2022 koffie", "", 0),
        ("", "", 0),
        ("de", "", 0),
        ("\x1b[31m", "", 0),
    ],
)
def test_words_lead_to_an_article(typed: str, first: str, count: int) -> None:
    found = jump(typed, shelf())
    assert (found[0].id if found else "", len(found)) == (first, count)


async def test_the_palette_goes_to_an_article() -> None:
    async with explorer((80, 24), library=shelf()) as seen:
        await seen.press("colon")
        await seen.write("defensie 3 2022")
        await seen.pilot.pause(0.2)
        await seen.press("enter")
        await seen.settle()
        assert (seen.shown, seen.cursor, seen.focused) == ("2022-X-03", "2022-X-03", "tree")


@pytest.mark.parametrize(
    ("typed", "item", "said"),
    [
        ("2022-V-02", "2022-V-02", ""),
        ("V-02", "2024-V-02", "V-02: dit is 2024-V-02."),
        ("V 2 2022", "2022-V-02", "V 2 2022: dit is 2022-V-02."),
        ("V-02/2021/r0", "2021-V-02/r0", ""),
        ("V-02/r0/p0", "2024-V-02/r0/p0", ""),
        ("defensie 2023", "2023-X-01", "defensie 2023: dit is 2023-X-01. Er zijn nog 3 andere."),
        ("begrip/rws", "begrip/rws", ""),
    ],
)
def test_what_is_meant_is_told(typed: str, item: str, said: str) -> None:
    found, told = meant(typed, shelf())
    assert (found.id, told) == (item, said)


@pytest.mark.parametrize("typed", ["koffie", "V-02/1999", "V-02/r9", "V " + "9" * 5_000, ""])
def test_what_is_not_there_is_not_meant(typed: str) -> None:
    with pytest.raises(UnknownIdError):
        meant(typed, shelf())


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("open defensie 3 2022", "defensie 3 2022: dit is 2022-X-03."),
        ("open V-02", "V-02: dit is 2024-V-02."),
        ("open 2022-V-02", "Artikel 2: "),
        ("open koffie", "bestaat niet"),
    ],
)
def test_the_dialogue_opens_what_is_named(typed: str, said: str) -> None:
    assert said in Talk(library=shelf()).say(typed)
