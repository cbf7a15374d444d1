"""A term that is used in many editions is told by budget and year first, and then by some uses."""

import json
import re

import pytest

from beleidstui.library import users
from beleidstui.library.users import spread, users_with
from beleidstui.model.nodes import Official
from beleidstui.rendering import sheet
from beleidstui.rendering.plain import full_lines
from beleidstui.rendering.style import Style
from beleidstui.rendering.whole_record import full_record
from beleidstui.search import uses
from beleidstui.search.uses import uses_of
from tests.dialogue.talk import Talk
from tests.shelves import shelf

FUND, WATER = "begrip/stabiliteitsfonds", "begrip/rws"


@pytest.mark.parametrize(
    ("term", "wanted"),
    [
        (FUND, [("V", year, year - 2019) for year in range(2024, 2019, -1)]),
        (WATER, [("XII", year, 1) for year in range(2024, 2019, -1)]),
    ],
)
def test_uses_are_counted_by_budget_and_year(term: str, wanted: list[tuple[str, int, int]]) -> None:
    numbers = shelf().users(term).numbers
    assert [tuple(one) for one in spread(numbers, shelf())] == wanted
    counted: dict[tuple[str, int], int] = {}
    for item in shelf().users(term):
        assert isinstance(item, Official)
        key = item.edition.budget, item.edition.year
        counted[key] = counted.get(key, 0) + 1
    assert counted == {(budget, year): times for budget, year, times in wanted}


def test_every_face_tells_how_often_per_year() -> None:
    term = shelf().node(FUND)
    said = "V: 2024 5×, 2023 4×, 2022 3×, 2021 2×, 2020 1×"
    assert said in "\n".join(full_lines(term, shelf(), 80, Style(False)))
    assert said in Talk(library=shelf()).say(f"open {FUND}")
    record = full_record(term, shelf())["gebruikt_per_jaar"]
    assert {"begroting": "V", "jaar": 2022, "aantal": 3} in json.loads(json.dumps(record))


def test_of_many_uses_some_are_told_and_all_can_be_reached(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sheet, "FEW", 5)
    monkeypatch.setattr(sheet, "WINDOW", 3)
    monkeypatch.setattr(uses, "FEW", 5)
    told = "\n".join(full_lines(shelf().node(FUND), shelf(), 80, Style(False)))
    assert "Gebruikt in 15 punten" in told
    assert "En nog 12 punten. Met # ziet u alles." in told
    assert len(re.findall("Zie het Stabiliteitsfonds", told)) == 3
    answer = uses_of(shelf().node(FUND), shelf())
    assert (len(answer.hits), answer.total) == (6, 6)
    assert sum(one.times for one in answer.spread) == 15


@pytest.mark.parametrize("words", [["stabiliteitsfonds"], ["zie", "het", "stabiliteitsfonds"]])
def test_users_with_words_are_found_without_reading_all(
    words: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    everyone = shelf().users(FUND).numbers
    monkeypatch.setattr(users, "_FEW", 1)
    assert users_with(FUND, words, shelf()).numbers == everyone
    assert users_with(FUND, ["xqzjv"], shelf()).numbers == everyone
    rare = {word for word in shelf().at(everyone[4]).text.split() if len(word) > 12}
    with_rare = users_with(FUND, [word.casefold() for word in rare], shelf()).numbers
    assert everyone[4] in with_rare
    assert len(with_rare) < len(everyone)
