"""A search can be limited to editions, a branch or a kind: by words, and by who asks."""

import pytest

from beleidstui.library.resolve import resolve
from beleidstui.library.sets import numbers_in
from beleidstui.model.nodes import Official
from beleidstui.rendering.words import also_in, not_found, only_within
from beleidstui.search import Answer, Searcher
from beleidstui.search.newest import Newest
from beleidstui.search.within import Limits, Within
from tests.shelves import shelf

SEARCHER, LIMITS = Searcher(shelf()), Limits(shelf())


def within(**limits: str) -> Within:
    """Give the part of the shelf that these limits leave."""
    found = []
    for name, value in limits.items():
        if name == "below":
            found.append(LIMITS.of_item(resolve(shelf(), value), value))
        elif name == "year":
            found.append(LIMITS.of_year(int(value)))
        else:
            found.append(getattr(LIMITS, f"of_{name}")(value))
    first, *others = found
    for other in others:
        first = LIMITS.both(first, other)
    return first


def editions(answer: Answer) -> set[tuple[str, int]]:
    """Give of which budgets and years the official hits are."""
    items = [hit.item for hit in answer.hits]
    return {(i.edition.budget, i.edition.year) for i in items if isinstance(i, Official)}


NAMING = {("V", 2024), ("V", 2023)}
"""The newest editions of the texts that name the Stabiliteitsfonds."""


@pytest.mark.parametrize(
    ("query", "wanted", "told"),
    [
        ("stabiliteitsfonds", NAMING, ""),
        ("stabiliteitsfonds 2022", {("V", 2022)}, "2022"),
        ("2022 stabiliteitsfonds", {("V", 2022)}, "2022"),
        ("stabiliteitsfonds jaarverslag 2023", {("V", 2023)}, "jaarverslag 2023"),
        ("stabiliteitsfonds begroting V", NAMING, "begroting V"),
        ("stabiliteitsfonds artikel 2 2021", {("V", 2021)}, "artikel 2 2021"),
        ("stabiliteitsfonds 2022-V-02", {("V", 2022)}, "2022-V-02"),
        ("stabiliteitsfonds V 2 2023", {("V", 2023)}, "V 2 2023"),
        ("stabiliteitsfonds V 2 · 2022", {("V", 2022)}, "V 2 · 2022"),
        ("stabiliteitsfonds artikel 2 V 2021", {("V", 2021)}, "artikel 2 V 2021"),
        ("stabiliteitsfonds X 2", set(), "X 2"),
        ("rws 2022", {("XII", 2022), ("XVI", 2022)}, "2022"),
        ("rws hoofdstuk XVI", {("XVI", 2024), ("XVI", 2023)}, "hoofdstuk XVI"),
        ("rws jaarverslag defensie 2022", set(), "jaarverslag defensie 2022"),
        ("rws 2022 hoofdstuk XII", {("XII", 2022)}, "2022 hoofdstuk XII"),
    ],
)
def test_what_names_editions_narrows_the_other_words(
    query: str, wanted: set[tuple[str, int]], told: str
) -> None:
    answer = SEARCHER.search(query)
    assert (editions(answer), answer.within) == (wanted, told)


@pytest.mark.parametrize(
    ("query", "limits", "wanted"),
    [
        ("stabiliteitsfonds", {"year": "2022"}, {("V", 2022)}),
        ("stabiliteitsfonds", {"budget": "V"}, NAMING),
        ("stabiliteitsfonds", {"budget": "v"}, NAMING),
        ("stabiliteitsfonds", {"budget": "buitenlandse zaken", "year": "2020"}, {("V", 2020)}),
        ("stabiliteitsfonds", {"budget": "Ministerie van Defensie"}, set()),
        ("stabiliteitsfonds", {"budget": "buitenl", "year": "2020"}, {("V", 2020)}),
        ("stabiliteitsfonds", {"budget": "VWS"}, set()),
        ("stabiliteitsfonds", {"below": "V-02"}, {("V", 2024)}),
        ("stabiliteitsfonds", {"below": "V-02/2021"}, {("V", 2021)}),
        ("stabiliteitsfonds", {"below": "2021-V-02/r0"}, {("V", 2021)}),
        ("stabiliteitsfonds", {"below": "2021-V-02/r2"}, set()),
        ("stabiliteitsfonds", {"kind": "punt", "year": "2021"}, {("V", 2021)}),
        ("stabiliteitsfonds", {"kind": "artikel"}, set()),
        ("stabiliteitsfonds 2022", {"year": "2022"}, {("V", 2022)}),
        ("stabiliteitsfonds 2022", {"year": "2023"}, set()),
        ("RWS", {"budget": "XVI"}, {("XVI", 2024), ("XVI", 2023)}),
        ("RWS", {"year": "2023"}, {("XII", 2023), ("XVI", 2023)}),
        ("RWS", {"year": "1999"}, set()),
    ],
)
def test_who_asks_can_limit_the_search(
    query: str, limits: dict[str, str], wanted: set[tuple[str, int]]
) -> None:
    assert editions(SEARCHER.search(query, within=within(**limits))) == wanted


def test_the_terms_of_a_part_are_those_that_its_texts_use() -> None:
    def terms(**limits: str) -> list[str]:
        hits = SEARCHER.search("RWS", within=within(**limits)).hits
        return [hit.item.id for hit in hits if not isinstance(hit.item, Official)]

    assert terms(budget="XVI") == ["begrip/rws-slaap"]
    assert terms(budget="XII", year="2020") == ["begrip/rws"]
    assert terms(budget="V") == []
    assert terms(year="2020") == ["begrip/rws", "begrip/rws-slaap"]
    assert terms(kind="begrip") == ["begrip/rws", "begrip/rws-slaap"]
    assert terms(kind="punt") == []
    assert terms(below="rws") == ["begrip/rws"]
    assert terms(below="XII-01/2023", year="2022") == []  # of no edition of both


@pytest.mark.parametrize(
    ("query", "limits", "said"),
    [
        (
            "stabiliteitsfonds",
            {"year": "2019"},
            "Geen treffer voor ‘stabiliteitsfonds’ in 2019. Daarbuiten: 7 treffers.",
        ),
        (
            "rws",
            {"budget": "X", "year": "2020"},
            "Geen treffer voor ‘rws’ in X, 2020. Daarbuiten: 6 treffers.",
        ),
        (
            "koffie",
            {"year": "2020"},
            "Geen treffer voor ‘koffie’ in 2020. Daarbuiten: ook geen treffer.",
        ),
        (
            "stabiliteitsfonds jaarverslag defensie 2020",
            {},
            "Geen treffer voor ‘stabiliteitsfonds jaarverslag defensie 2020’ in jaarverslag "
            "defensie 2020. Daarbuiten: 7 treffers.",
        ),
        (
            "stabiliteitsfonds 2020",
            {"budget": "X"},
            "Geen treffer voor ‘stabiliteitsfonds 2020’ in X, 2020. Daarbuiten: 2 treffers.",
        ),
    ],
)
def test_a_part_without_hits_says_how_many_there_are_elsewhere(
    query: str, limits: dict[str, str], said: str
) -> None:
    answer = SEARCHER.search(query, within=within(**limits) if limits else None)
    assert (answer.hits, not_found(answer)) == ((), said)


def test_an_answer_says_where_was_sought() -> None:
    answer = SEARCHER.search("stabiliteitsfonds 2022", within=within(budget="V"))
    assert only_within(answer) == "Alleen gezocht in V, 2022. Laat dat weg om overal te zoeken."
    assert only_within(SEARCHER.search("stabiliteitsfonds")) == ""


def test_a_limit_leaves_the_order_and_the_reasons_as_they_are() -> None:
    whole = SEARCHER.search("stabiliteitsfonds")
    part = SEARCHER.search("stabiliteitsfonds", within=within(year="2024"))
    wanted = [
        (hit.item.id, hit.reason)
        for hit in whole.hits
        if hit.item.id.startswith("2024") or hit.item.id == "begrip/stabiliteitsfonds"
    ]
    assert [(hit.item.id, hit.reason) for hit in part.hits] == wanted


def test_of_a_word_the_newest_edition_comes_first() -> None:
    years = [
        hit.item.edition.year
        for hit in SEARCHER.search("stabiliteitsfonds").hits
        if isinstance(hit.item, Official)
    ]
    assert years == sorted(years, reverse=True)
    assert years[0] == 2024


@pytest.mark.parametrize(
    ("query", "limits", "wanted"),
    [
        ("rws", {"kind": "punt"}, ["", "ook in 2020–2022", "", "ook in 2020–2022"]),
        ("rws", {"kind": "punt", "year": "2022"}, ["ook in 2020, 2021, 2023"]),
        (
            "stabiliteitsfonds",
            {"kind": "punt"},
            ["", "ook in 2021–2023", "ook in 2022, 2023", "ook in 2023", "", "ook in 2020–2022"],
        ),
        (
            "stabiliteitsfonds",
            {"kind": "punt", "year": "2021"},
            ["ook in 2020, 2022, 2023", "ook in 2022–2024"],
        ),
    ],
)
def test_a_text_of_several_editions_is_one_hit_that_tells_of_the_others(
    query: str, limits: dict[str, str], wanted: list[str]
) -> None:
    hits = SEARCHER.search(query, within=within(**limits)).hits
    assert [also_in(hit) for hit in hits][: len(wanted)] == wanted


def test_every_text_is_found_in_one_of_its_editions() -> None:
    whole = {number for number in range(shelf().size) if LIMITS.everything >> number & 1}
    newest = set(numbers_in(Newest(shelf()).of(LIMITS.everything)))
    assert {shelf().editions_of(number)[0] for number in whole} == newest
    part = within(year="2022").mask
    assert Newest(shelf()).of(-1, part) == part
