"""The reader alone: where one is and was, what was asked, and which hit is next."""

from pathlib import Path

import pytest
from tests.contents import ARTICLE, SMALL, TERMS, copy_small

from beleidstui.compiling.kept import library_in_memory
from beleidstui.library.library import Library
from beleidstui.reading.found import Found
from beleidstui.reading.history import Visit
from beleidstui.reading.places import START, Place, Shown, hits_place, item_place, uses_place
from beleidstui.reading.reader import Reader
from beleidstui.search import Answer, Hit
from beleidstui.search.answer import Told

WATER = Place(Shown.ITEM, "2030-I-01")
BUILDING = Place(Shown.ITEM, "2030-I-01/bouwen")
DIKES = Place(Shown.ITEM, "2030-I-01/bouwen/dijken")
LOCKS = Place(Shown.ITEM, "2030-I-01/bouwen/dijken/sluizen")
PAYING = Place(Shown.ITEM, "2030-I-01/betalen")
PUMPS = Place(Shown.ITEM, "2030-I-01/betalen/pompen")
FUND = Place(Shown.ITEM, "begrip/waterfonds")
MONEY = Place(Shown.ITEM, "begrip/dijkgeld")
DIKE = hits_place("dijk")


def library_of_folder(folder: Path) -> Library:
    return library_in_memory(str(folder))


def reader_at(place: Place = WATER, *, by_branch: bool = False) -> Reader:
    return Reader(library_of_folder(SMALL), place, by_branch)


def chosen(reader: Reader) -> str:
    hit = reader.found.current
    return "" if hit is None else hit.item.id


# Going on, back and up.


def test_back_and_forward_lead_over_the_places_in_order() -> None:
    reader = reader_at()
    assert reader.go_back() is None
    reader.go(DIKES)
    reader.go(DIKE)
    reader.go(MONEY)
    assert [reader.go_back(), reader.go_back()] == [Visit(DIKE), Visit(DIKES)]
    assert (reader.place, reader.item.title) == (DIKES, "Dijken")
    assert reader.go_forward() == Visit(DIKE)
    reader.go(PUMPS)
    assert reader.go_forward() is None
    assert reader.place == PUMPS


def test_one_comes_back_as_far_down_as_one_was() -> None:
    reader = reader_at()
    reader.go(DIKES, reader.here(3))
    assert reader.go_back(reader.here(7)) == Visit(WATER, 3)
    assert reader.go_forward(reader.here(4)) == Visit(DIKES, 7)
    assert reader.go_back() == Visit(WATER, 4)


def test_what_was_looked_at_last_is_a_place_to_come_back_to() -> None:
    reader = reader_at()
    for place in (BUILDING, PUMPS):
        reader.look(reader.library.node(place.value))
    reader.go(FUND)
    assert [reader.go_back(), reader.go_back()] == [Visit(PUMPS), Visit(WATER)]


@pytest.mark.parametrize(
    ("place", "above"),
    [
        (LOCKS, DIKES),
        (WATER, START),
        (MONEY, Place(Shown.KIND, "budget")),
        (Place(Shown.KIND, "budget"), Place(Shown.TERMS)),
        (Place(Shown.TERMS), START),
        (Place(Shown.PAGE, DIKES.value), Place(Shown.COMPARE, DIKES.value)),
        (Place(Shown.COMPARE, DIKES.value), DIKES),
        (uses_place(reader_at(FUND).item), FUND),
        (DIKE, None),
        (START, None),
    ],
)
def test_each_place_has_one_above_it(place: Place, above: Place | None) -> None:
    assert reader_at(place).above() == above


def test_a_list_holds_no_item() -> None:
    with pytest.raises(KeyError):
        reader_at(START).item  # noqa: B018 - it is asked for


# Searching, the hits as places.


def test_hits_are_walked_from_the_best_on_and_none_is_chosen_at_first() -> None:
    reader = reader_at()
    reader.go(DIKE)
    assert (reader.question, chosen(reader), reader.found.step(-1)) == (DIKE, "", None)
    walked = []
    while (hit := reader.found.step(1)) is not None:
        walked.append(hit.item.id)
    assert walked == [MONEY.value, DIKES.value, FUND.value]
    assert chosen(reader) == FUND.value


def test_the_chosen_hit_stays_known_at_the_same_question_and_is_forgotten_at_another() -> None:
    reader = reader_at()
    reader.go(DIKE)
    reader.found.choose(1)
    reader.go(DIKES)
    assert reader.is_at_hit
    reader.go_back()
    assert (chosen(reader), reader.is_at_hit) == (DIKES.value, False)
    reader.go(uses_place(reader.library.node(FUND.value)))
    assert (chosen(reader), reader.found.hits[0].item.id) == ("", DIKES.value)


def test_to_ask_alone_changes_nothing() -> None:
    reader = reader_at()
    reader.go(DIKE)
    reader.found.choose(0)
    assert not reader.ask(hits_place("xyz")).hits
    assert not reader.ask(uses_place(reader.library.node(MONEY.value))).hits
    assert (reader.question, chosen(reader)) == (DIKE, MONEY.value)


# Searching beside what is read.


def test_hits_by_branch_stand_together_behind_the_best() -> None:
    library = library_of_folder(SMALL)
    ids = (BUILDING.value, MONEY.value, PAYING.value, FUND.value)
    hits = tuple(Hit(library.node(one), lambda: Told("", ())) for one in ids)
    found = Found(by_branch=True)
    found.take(Answer("", hits, "", len(hits)))
    assert [hit.item.id for hit in found.hits] == [ids[0], ids[2], ids[1], ids[3]]
    assert found.choose_best() == hits[0]


def test_the_best_hit_is_looked_at() -> None:
    reader = reader_at(by_branch=True)
    reader.search_aside(reader.here())
    assert reader.look_for(DIKE) is not None
    assert (reader.place, reader.is_at_hit, chosen(reader)) == (MONEY, True, MONEY.value)


def test_hits_looked_at_in_passing_are_no_places_to_come_back_to() -> None:
    reader = reader_at(by_branch=True)
    reader.search_aside(reader.here(5))
    reader.look_for(DIKE)
    assert reader.here(2, in_text=False) == Visit(WATER, 5)
    assert reader.here(2, in_text=True) == Visit(MONEY, 2)
    reader.go(FUND, reader.here(2, in_text=False))
    assert (reader.is_aside, reader.go_back()) == (False, Visit(WATER, 5))


def test_a_search_without_hits_shows_where_it_began_and_so_does_its_end() -> None:
    reader = reader_at(DIKES, by_branch=True)
    reader.search_aside(reader.here(5))
    reader.look_for(hits_place("polder"))
    assert reader.place == PUMPS
    assert reader.look_for(hits_place("xyz")) is None
    assert (reader.place, chosen(reader)) == (DIKES, "")
    reader.look_for(DIKE)
    assert reader.return_from_search() == Visit(DIKES, 5)
    assert (reader.place, reader.is_aside, chosen(reader)) == (DIKES, False, MONEY.value)


# When the content changes.


def change(folder: Path, file: str, old: str, new: str) -> Library:
    text = (folder / file).read_text("utf-8")
    assert old in text
    (folder / file).write_text(text.replace(old, new), "utf-8")
    return library_of_folder(folder)


def without_dikes(folder: Path) -> Library:
    text = (folder / ARTICLE).read_text("utf-8")
    start = text.index('id = "bouwen/dijken"')
    end = text.index("[[onderdeel]]", text.index('id = "bouwen/dijken/sluizen"'))
    own = 'id = "bouwen/water"\nsoort = "punt"\nkop = "Water"\ntekst = "Water."\n'
    changed = f'{text[:start]}{own}herkomst = "redactie"\n\n{text[end:]}'
    (folder / ARTICLE).write_text(changed, "utf-8")
    return library_of_folder(folder)


def test_in_a_new_version_the_place_the_question_and_the_hit_stay(tmp_path: Path) -> None:
    folder = copy_small(tmp_path)
    reader = Reader(library_of_folder(folder), WATER, by_branch=True)
    reader.search_aside(reader.here(5))
    reader.look_for(DIKE)
    reader.found.step(1)
    reader.look(reader.library.node(DIKES.value))
    reader.renew(change(folder, ARTICLE, '"Pompen"', '"Pompen bij de dijk"'), in_text=False)
    assert (chosen(reader), reader.place, reader.is_at_hit) == (DIKES.value, DIKES, True)
    assert PUMPS.value in [hit.item.id for hit in reader.found.hits]
    reader.renew(without_dikes(folder), in_text=False)
    assert chosen(reader) == reader.place.value == reader.found.answer.hits[0].item.id
    assert reader.return_from_search() == Visit(WATER, 5)


def test_in_a_new_version_one_comes_to_what_is_left_above(tmp_path: Path) -> None:
    folder = copy_small(tmp_path)
    reader = Reader(library_of_folder(folder), BUILDING)
    for place in (DIKES, LOCKS, DIKES, PUMPS):
        reader.go(place)
    reader.go(LOCKS)
    reader.renew(without_dikes(folder))
    assert reader.place == BUILDING
    assert [reader.go_back(), reader.go_back()] == [Visit(PUMPS), Visit(BUILDING)]


def test_what_uses_a_term_that_is_gone_is_nothing(tmp_path: Path) -> None:
    folder = copy_small(tmp_path)
    reader = Reader(library_of_folder(folder), Place(Shown.KIND, "budget"))
    reader.go(uses_place(reader.library.node(MONEY.value)))
    text, _, rest = (folder / TERMS).read_text("utf-8").rpartition("[[begrip]]")
    assert MONEY.value.partition("/")[2] in rest
    (folder / TERMS).write_text(text, "utf-8")
    reader.renew(library_of_folder(folder))
    assert (reader.found.hits, reader.place) == ((), item_place(reader.library.articles[0]))
    assert reader.go_back() is None
