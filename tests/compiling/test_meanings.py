"""A form means what holds nearest: in its edition, its series, its chapter, or anywhere."""

from pathlib import Path

import pytest

from beleidstui.compiling.load import load, load_corpus
from beleidstui.errors import Problem
from beleidstui.model.corpus import Corpus
from beleidstui.model.nodes import Article, Part, Term
from beleidstui.model.record import changed
from beleidstui.model.source import Edition
from tests.contents import HAVEN, copy_of, library_of_corpus
from tests.search.corpora import article, bullet, term

PLACES = ("", "XVI", "XVI-02", "2030-XVI-02")


def meaning(place: str) -> Term:
    """Give one meaning of DWR that holds at a place."""
    name = f"dwr {place or 'overal'}"
    return changed(term(name, "DWR"), id=f"begrip/{place or 'overal'}", holds_for=place)


def edition(year: int, budget: str, number: str) -> Article:
    """Give an edition with one bullet that uses DWR."""
    facts = Edition(
        id=f"{year}-{budget}-{number}",
        number=number,
        budget=budget,
        ministry="",
        year=year,
        document_kind="",
        series=f"{budget}-{number}",
    )
    part: Part = changed(bullet("x", "De DWR helpt."), id=f"{facts.id}/x", edition=facts)
    return changed(article(part), id=facts.id, edition=facts)


@pytest.mark.parametrize(
    ("places", "held"),
    [
        (PLACES, ["2030-XVI-02", "XVI-02", "XVI", ""]),
        (("", "XVI-02", "XVI"), ["XVI-02", "XVI-02", "XVI", ""]),
        (("", "XVI"), ["XVI", "XVI", "XVI", ""]),
        (("XVI",), ["XVI", "XVI", "XVI", None]),
        (("",), ["", "", "", ""]),
        (("XV", "2031-XVI-02"), [None, "2031-XVI-02", None, None]),
    ],
)
def test_the_nearest_meaning_holds(places: tuple[str, ...], held: list[str | None]) -> None:
    editions = (
        edition(2030, "XVI", "02"),
        edition(2031, "XVI", "02"),
        edition(2030, "XVI", "3"),
        edition(2030, "XII", "02"),
    )
    terms = tuple(map(meaning, places))
    for one, place in zip(editions, held, strict=True):
        library = library_of_corpus(Corpus(editions, terms, {}))
        wanted = [] if place is None else [meaning(place).id]
        [part] = one.children
        assert [found.id for found in library.terms_in(part)] == wanted
        for known in terms:
            fresh = library_of_corpus(Corpus(editions, terms, {}))
            assert (part in fresh.users(known.id)) == ([known.id] == wanted)
            assert bool(fresh.spans(part, known.id)) == ([known.id] == wanted)


def test_without_a_series_the_chapter_is_nearer_than_anywhere() -> None:
    one = edition(2030, "XVI", "02")
    facts = changed(one.edition, series="")
    [part] = one.children
    part = changed(part, edition=facts)
    terms = (meaning(""), meaning("XVI"))
    library = library_of_corpus(Corpus((changed(one, edition=facts, children=(part,)),), terms, {}))
    assert [found.id for found in library.terms_in(part)] == ["begrip/XVI"]


def test_a_name_and_an_acronym_of_the_same_letters_are_two_forms() -> None:
    one = edition(2030, "XVI", "02")
    [part] = one.children
    part = changed(part, text="Over rust en RUST.")
    acronym = changed(term("Raad", "RUST"), id="begrip/raad", holds_for="XVI")
    library = library_of_corpus(
        Corpus((changed(one, children=(part,)),), (term("Rust"), acronym), {})
    )
    assert [found.id for found in library.terms_in(part)] == ["begrip/rust", "begrip/raad"]


def test_where_nothing_decides_all_hold() -> None:
    explained = changed(term("uitleg"), text="Zie de DWR.")
    library = library_of_corpus(Corpus((), (meaning("XVI"), meaning("XII"), explained), {}))
    assert [one.id for one in library.terms_in(explained)] == ["begrip/XII", "begrip/XVI"]
    library = library_of_corpus(Corpus((), (meaning("XVI"), meaning(""), explained), {}))
    assert [one.id for one in library.terms_in(explained)] == ["begrip/overal"]


def test_two_meanings_of_one_place_are_refused_and_of_two_are_not(tmp_path: Path) -> None:
    folder = copy_of(HAVEN, tmp_path)
    assert load_corpus(str(folder))["begrip/rsh-slaap"]
    terms = folder / "begrippen.toml"
    text = terms.read_text("utf-8")
    remarks: list[Problem] = []
    terms.write_text(text.replace('geldt_voor = "XVI"', 'geldt_voor = "XV"'), "utf-8")
    load(str(folder), remarks.append)
    told = [(one.key, one.line) for one in remarks if "geldt_voor" in one.key]
    assert told == [("begrip 3, geldt_voor", 22)]
    terms.write_text(text.replace('geldt_voor = "XVI"\n', ""), "utf-8")
    with pytest.raises(Exception, match="RSH"):
        load_corpus(str(folder))
