"""The sheet of an item: what is known of it, in one order for every face."""

import re
from collections.abc import Callable, Iterator
from functools import cache
from html import unescape
from typing import Any

import pytest

from beleidstui.authoring.locate import packaged_content
from beleidstui.compiling.kept import library_in_memory
from beleidstui.dialogue.views import hits_view, item_view
from beleidstui.library.library import Library
from beleidstui.model.nodes import Article, Kind, Node, Official, Term
from beleidstui.model.source import Herkomst
from beleidstui.reading.outline import outline_of
from beleidstui.rendering import sheet
from beleidstui.rendering.amounts import Amounts, Cost
from beleidstui.rendering.detail import item_lines
from beleidstui.rendering.facts import Name
from beleidstui.rendering.html_page import html_page
from beleidstui.rendering.markdown_page import markdown_page
from beleidstui.rendering.page import Page
from beleidstui.rendering.sheet import About
from beleidstui.rendering.whole_record import full_record
from beleidstui.rendering.words import page_note
from beleidstui.search.uses import uses_of
from tests.contents import HAVEN, SMALL

CONTENTS = {"packaged": packaged_content(), "haven": str(HAVEN), "klein": str(SMALL)}
ARTICLE = "Title Place Provenance Scope Cost Below Amounts Cited PageReason Id"
BULLET = "Title Place Provenance Text Terms Cited Id"
TERM = "Title Place Provenance Text"
ORDER = {
    ("packaged", "2022-V-02"): ARTICLE,
    ("packaged", "2022-V-02/regisseren"): "Title Place Provenance Below Cited Id",
    ("packaged", "2022-V-02/regisseren/artikel-100"): BULLET,
    ("packaged", "2022-V-02/financieren/transitie"): BULLET.replace("Text", "Cost Text").replace(
        "Cited", "Amounts Cited"
    ),
    ("packaged", "begrip/nfrp"): f"{TERM} Terms Name Name Name Parts Uses Id",
    ("packaged", "begrip/matra"): f"{TERM} Terms Name Name Name Name Whole Uses Id",
    ("haven", "2030-XII-04"): "Title Place Provenance Below Others Cited Id",
    ("haven", "2030-XII-04/a/havens"): "Title Place Provenance Text Notes Others Cited Id",
    ("haven", "2030-XII-04/b/stimuleren/loodsen"): f"{TERM} Below Others Cited Id",
    ("haven", "2030-XII-04/d/budget"): "Title Place Provenance Cells Notes Others Cited Id",
    ("klein", "begrip/dijkgeld"): f"{TERM} Terms Name Name Whole Uses Id",
}


@cache
def library(content: str) -> Library:
    return library_in_memory(CONTENTS[content])


def blocks(content: str, item_id: str) -> list[sheet.Block]:
    return list(sheet.blocks(library(content).node(item_id), library(content)))


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
    item = library(content).node(item_id)
    known = sheet.provenance_of(item, library(content))
    assert known == (about, item.herkomst, item.reason, library(content).lines_of(item))


@pytest.mark.parametrize("content", CONTENTS)
def test_no_block_is_told_twice_and_only_uses_may_be_empty(content: str) -> None:
    for item in library(content).items():
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


# Each face tells all that is on the sheet.


def _screen(item: Node, of: Library) -> str:
    return "\n".join(line.text for line in item_lines(item, Page(of, 10_000)))


def _html(item: Node, of: Library) -> str:
    return unescape(re.sub("<[^>]*>", "", html_page(outline_of(item, of))))


def _markdown(item: Node, of: Library) -> str:
    shown = re.sub(r"\\(?=[^\w\s]|_)", "", markdown_page(outline_of(item, of)))
    return re.sub(r"\[([^]]{2,})\]\([^)]*\)", r"\1", unescape(shown))


def _speech(item: Node, of: Library) -> str:
    choices = [*item_view(item, of).choices]
    if isinstance(item, Term):
        choices += hits_view(uses_of(item, of), "").choices
    return "\n".join([*item_view(item, of).lines, *(choice.label for choice in choices)])


def _json(item: Node, of: Library) -> str:
    record = full_record(item, of)
    ids = [one for known in record.values() if isinstance(known, list) for one in known]
    ids.append(record.get("onderdeel_van"))
    named = [of.node(one).title for one in ids if isinstance(one, str) and one in of]
    notes = [f"[{note['teken']}] {note['tekst']}" for note in record.get("noten", ())]
    return "\n".join([*map(str, _values(record)), *named, *notes])


def _values(known: Any) -> Iterator[Any]:
    if isinstance(known, dict | list | tuple):
        for one in known.values() if isinstance(known, dict) else known:
            yield from _values(one)
    else:
        yield known


FACES: dict[str, Callable[[Node, Library], str]] = {
    "screen": _screen,
    "HTML": _html,
    "Markdown": _markdown,
    "speech": _speech,
    "JSON": _json,
}

LINKED = {("screen", sheet.Terms, Kind.BEGRIP)}
"""What a face tells by links in the text; of a term inside a longer one there is no link."""


def facts(block: sheet.Block) -> list[str]:
    """Give what has to be told of a block, in whatever form."""
    match block:
        case sheet.Title(item) | sheet.Whole(item):
            return [_named(item)]
        case sheet.Place(item):
            return _of_place(item)
        case sheet.Provenance(_, herkomst, reason, lines):
            derived = reason if herkomst is Herkomst.AFGELEID else ""
            return [herkomst.value, derived.rstrip("."), *map(str, lines or ())]
        case sheet.Text(item):
            return [item.text]
        case sheet.Cells(table):
            return [cell for row in (*table.columns, *table.rows) for cell in row]
        case sheet.Notes(notes):
            return list(notes)
        case sheet.Below(items) | sheet.Terms(items) | sheet.Parts(items) | sheet.Uses(_, items):
            return [_named(item) for item in items]
        case Name():
            return [*block.form.split(", "), block.herkomst.value if block.herkomst else ""]
        case sheet.Cited(citation, source):
            return [citation, "afgeleid" if page_note(source) else ""]
        case Cost(amount):
            return [str(amount.year)]
        case Amounts(_, _, kinds, tie):
            years = [str(year.year) for of_kind in kinds for year in of_kind.years]
            amounts = [one for of_kind in kinds for one in of_kind.amounts]
            why = [tie.herkomst.value, tie.reason] if tie else []
            return [
                *years,
                *{one.source for one in amounts},
                *{one.reason for one in amounts},
                *why,
            ]
        case sheet.Others(others):
            return [str(one.item.edition.year) for one in others]
        case sheet.Scope(said) | sheet.Remark(said) | sheet.PageReason(said):
            return [said]
        case sheet.Id(item):
            return [item.id]


def _named(item: Node) -> str:
    return item.title.removesuffix("…").strip()


def _of_place(item: Node) -> list[str]:
    if isinstance(item, Term):
        return [item.sort, item.holds_for]
    assert isinstance(item, Official)
    edition = item.edition
    if isinstance(item, Article):
        return [edition.ministry, edition.budget, str(edition.year), edition.number]
    return list(item.path[1:-1])


@pytest.mark.parametrize("content", CONTENTS)
@pytest.mark.parametrize("face", FACES)
def test_every_face_tells_every_fact(face: str, content: str) -> None:
    of = library(content)
    for item in of.items():
        told = _without_signs(FACES[face](item, of))
        known = [
            fact
            for block in blocks(content, item.id)
            if (face, type(block), item.kind) not in LINKED
            for fact in facts(block)
        ]
        assert [fact for fact in known if _without_signs(fact) not in told] == [], item.id


def _without_signs(text: str) -> str:
    """Leave out the signs of notes, which stand inside the text that is told."""
    return re.sub(r"\[.\]", "", text)


@pytest.mark.parametrize("face", ["screen", "HTML", "Markdown", "speech"])
def test_that_no_text_uses_a_term_is_told(face: str) -> None:
    of = library("klein")
    assert "officiële tekst" in FACES[face](of.node("begrip/dijkgeld"), of)
