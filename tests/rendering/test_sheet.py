"""The sheet of an item: what is known of it, in one order for every face."""

from functools import cache

import pytest

from beleidstui.authoring.locate import packaged_content
from beleidstui.compiling.load import load_corpus
from beleidstui.compiling.shelf import Shelf
from beleidstui.rendering import sheet
from beleidstui.rendering.facts import Name
from beleidstui.rendering.sheet import About
from tests.contents import HAVEN, SMALL

CONTENTS = {"packaged": packaged_content(), "haven": str(HAVEN), "klein": str(SMALL)}
ARTICLE = "Title Place Provenance Scope Below Cited PageReason Id"
BULLET = "Title Place Provenance Text Terms Cited Id"
TERM = "Title Place Provenance Text"
ORDER = {
    ("packaged", "2022-V-02"): ARTICLE,
    ("packaged", "2022-V-02/regisseren"): "Title Place Provenance Below Cited Id",
    ("packaged", "2022-V-02/regisseren/artikel-100"): BULLET,
    ("packaged", "begrip/nfrp"): f"{TERM} Terms Name Name Name Parts Uses Id",
    ("packaged", "begrip/matra"): f"{TERM} Terms Name Name Name Name Whole Uses Id",
    ("haven", "2030-XII-04"): "Title Place Provenance Below Cited Id",
    ("haven", "2030-XII-04/a/havens"): "Title Place Provenance Text Notes Cited Id",
    ("haven", "2030-XII-04/b/stimuleren/loodsen"): "Title Place Provenance Text Below Cited Id",
    ("haven", "2030-XII-04/d/budget"): "Title Place Provenance Cells Notes Cited Id",
    ("klein", "begrip/dijkgeld"): f"{TERM} Terms Name Name Whole Uses Id",
}


@cache
def shelf(content: str) -> Shelf:
    return Shelf(load_corpus(CONTENTS[content]))


def blocks(content: str, item_id: str) -> list[sheet.Block]:
    return list(sheet.blocks(shelf(content).corpus[item_id], shelf(content)))


@pytest.mark.parametrize(("content", "item_id"), ORDER, ids=lambda part: part)
def test_what_is_known_is_told_in_one_order(content: str, item_id: str) -> None:
    told = [type(block).__name__ for block in blocks(content, item_id)]
    assert told == ORDER[content, item_id].split()


@pytest.mark.parametrize(
    ("content", "item_id", "about"),
    [
        ("packaged", "2022-V-02", About.NUMBER),
        ("packaged", "2022-V-02/regisseren", About.ITSELF),
        ("packaged", "2022-V-02/regisseren/artikel-100", About.TEXT),
        ("packaged", "begrip/nfrp", About.EXPLANATION),
        ("haven", "2030-XII-04/a/havens", About.FIRST_WORDS),
        ("haven", "2030-XII-04/d/budget", About.ITSELF),
    ],
)
def test_the_provenance_tells_what_it_is_of(content: str, item_id: str, about: About) -> None:
    item = shelf(content).corpus[item_id]
    known = sheet.provenance_of(item, shelf(content))
    assert known == (about, item.herkomst, item.reason, shelf(content).proof.lines_of(item))


@pytest.mark.parametrize("content", CONTENTS)
def test_no_block_is_told_twice_and_only_uses_may_be_empty(content: str) -> None:
    for item in shelf(content).corpus:
        told = blocks(content, item.id)
        kinds = [type(block) for block in told if not isinstance(block, Name)]
        assert len(kinds) == len(set(kinds))
        assert all(block[0] for block in told)


def test_a_bullet_is_counted_among_those_beside_it() -> None:
    places = [
        block.number
        for item_id in ("b/stimuleren/loodsen", "b/stimuleren/loodsen/rivieren", "b/beheer")
        for block in blocks("haven", f"2030-XII-04/{item_id}")
        if isinstance(block, sheet.Place)
    ]
    assert places == [(2, 2), (2, 2), None]


def test_the_text_is_whole_with_the_signs_of_its_notes() -> None:
    [text] = [
        block for block in blocks("haven", "2030-XII-04/a/havens") if isinstance(block, sheet.Text)
    ]
    assert text.is_verbatim
    assert "te bereiken over water[1], ook als" in text.line().text
