"""The order of the hits, one rule at a time."""

import pytest

from beleidstui.model.nodes import Node
from beleidstui.model.record import changed
from beleidstui.search import Searcher
from beleidstui.search.answer import Told
from beleidstui.search.rank import Ranked
from beleidstui.search.reasons import Teller
from tests.contents import library_of_corpus
from tests.search.corpora import bullet, corpus, term

ORDERS: dict[str, tuple[str, list[Node], list[str]]] = {
    "a whole name, a text, a longer name": (
        "water",
        [
            bullet("tekst", "Het water stijgt."),
            term("schoon water voor alle mensen"),
            term("water"),
        ],
        ["begrip/water", "punt/tekst", "begrip/schoon water voor alle mensen"],
    ),
    "a heading before a text": (
        "dijk",
        [bullet("tekst", "De dijk breekt."), bullet("kop", "Het land droogt.", "Dijk en land")],
        ["punt/kop", "punt/tekst"],
    ),
    "a whole heading before a whole word": (
        "dijken bouwen",
        [
            bullet("tekst", "Wij gaan dijken bouwen."),
            bullet("kop", "Zo doen wij dat.", "Dijken bouwen"),
        ],
        ["punt/kop", "punt/tekst"],
    ),
    "the word, its beginning, a form, a compound": (
        "dijk",
        [
            bullet("deel", "Een rivierdijk."),
            bullet("vorm", "Dijken breken."),
            bullet("woord", "Een dijk."),
        ],
        ["punt/woord", "punt/vorm", "punt/deel"],
    ),
    "words in the order of the query, then close together, then far apart": (
        "schoon water",
        [
            bullet("ver", "Water is er voor iedereen, en het moet altijd schoon zijn."),
            bullet("dichtbij", "Water moet schoon zijn."),
            bullet("groep", "Voor schoon water."),
        ],
        ["punt/groep", "punt/dichtbij", "punt/ver"],
    ),
    "the text before the explanation": (
        "gemaal",
        [term("pomp", explanation="Een gemaal pompt."), bullet("tekst", "Het gemaal pompt.")],
        ["punt/tekst", "begrip/pomp"],
    ),
    "otherwise in reading order": (
        "dijk",
        [bullet("b", "De dijk."), bullet("a", "Een dijk.")],
        ["punt/b", "punt/a"],
    ),
}


@pytest.mark.parametrize("rule", ORDERS)
def test_hits_stand_in_order(rule: str) -> None:
    query, items, order = ORDERS[rule]
    hits = Searcher(library_of_corpus(corpus(*items))).search(query).hits
    assert [hit.item.id for hit in hits] == order


def test_an_acronym_brings_its_term_and_its_uses_and_nothing_else() -> None:
    items = [
        bullet("andere", "Over de rws-boot en het water."),
        bullet("gebruik", "Dit doet RWS."),
        bullet("voluit", "Dit doet Rijkswaterstaat."),
        term("Rijkswaterstaat", "RWS"),
        term("boot", explanation="Een boot van RWS."),
    ]
    hits = Searcher(library_of_corpus(corpus(*items))).search("rws").hits
    assert [(hit.item.id, hit.reason) for hit in hits] == [
        ("begrip/rws", "afkorting"),
        ("punt/gebruik", "exact"),
        ("punt/voluit", "via RWS"),
    ]


def test_a_limit_leaves_the_order_and_the_total() -> None:
    content = corpus(*(bullet(str(n), f"De dijk, nummer {n}.") for n in range(20)))
    searcher = Searcher(library_of_corpus(content))
    whole = searcher.search("dijk")
    some = searcher.search("dijk", 3)
    assert some.hits == whole.hits[:3]
    assert some.total == whole.total == len(whole.hits) == 20


@pytest.mark.parametrize(
    ("query", "found"),
    [("polder dijk", []), ("polder", ["punt/a"]), ("de polder van het", ["punt/a"]), ("de", [])],
)
def test_every_word_with_meaning_counts(query: str, found: list[str]) -> None:
    items = [bullet("a", "De polder is van het waterschap."), bullet("b", "De dijk.")]
    hits = Searcher(library_of_corpus(corpus(*items))).search(query).hits
    assert [hit.item.id for hit in hits] == found


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("RWS summit", [("begrip/rws", "zonder ‘summit’"), ("punt/a", "zonder ‘summit’")]),
        ("RWS voetbal", [("begrip/rws", "zonder ‘voetbal’"), ("punt/a", "zonder ‘voetbal’")]),
        (
            "Rijkswaterstaat en de xyzzy summit",
            [
                ("begrip/rws", "zonder ‘xyzzy’ en ‘summit’"),
                ("punt/a", "zonder ‘xyzzy’ en ‘summit’"),
            ],
        ),
        ("Dijken bouwen koffie", [("punt/b", "zonder ‘koffie’")]),
        ("sluis sinterklaas", [("begrip/sluis", "zonder ‘sinterklaas’")]),
        ("RWS 2031", []),  # what a number counts is not left out
        ("doet koffie", []),  # a word of a text names nothing
        ("koffie recept", []),
        ("bouwen koffie", []),  # nor does a part of a heading
    ],
)
def test_a_word_too_many_may_be_left_out_beside_a_name(
    query: str, found: list[tuple[str, str]]
) -> None:
    items = [
        term("Rijkswaterstaat", "RWS"),
        term("sluis"),
        bullet("a", "Dit doet RWS."),
        bullet("b", "Zo doen wij dat.", "Dijken bouwen"),
    ]
    hits = Searcher(library_of_corpus(corpus(*items))).search(query).hits
    assert [(hit.item.id, hit.reason) for hit in hits] == found


def test_an_acronym_with_another_word_is_more_than_an_explanation_that_has_both() -> None:
    items = [
        term("dijk", explanation="De dijken van RWS in vele landen."),
        term("Rijkswaterstaat", "RWS"),
    ]
    hits = Searcher(library_of_corpus(corpus(*items))).search("RWS-landen").hits
    assert [(hit.item.id, hit.reason) for hit in hits] == [
        ("begrip/rws", "zonder ‘landen’"),
        ("begrip/dijk", "in de uitleg"),
    ]


FILLERS = [term("Openbaar Ministerie", "OM"), term("Toon"), term("Inspectie Sociale Zaken", "IS")]
FILLING = [bullet("a", "Het OM en de IS gaan om de tafel."), bullet("b", "Dit is om te doen.")]


@pytest.mark.parametrize(
    ("query", "best"),
    [
        ("OM", "begrip/om"),
        ("om", "begrip/om"),
        ("Wat doet het OM?", "begrip/om"),
        ("IS", "begrip/is"),
        ("toon", "begrip/toon"),
        ("tafel IS", "punt/a"),
        ("de tafel om", "punt/a"),
        ("wat", None),
        ("HET", None),
        ("de", None),
    ],
)
def test_a_filler_that_is_an_acronym_or_a_name_is_found(query: str, best: str | None) -> None:
    hits = Searcher(library_of_corpus(corpus(*FILLERS, *FILLING))).search(query).hits
    assert (hits[0].item.id if hits else None) == best
    assert not hits or "punt/b" not in [hit.item.id for hit in hits]


def test_a_slip_in_the_name_of_a_term_brings_what_the_right_name_brings() -> None:
    export = changed(term("wapenexport"), variants=("wapenexporten",))
    bullets = (bullet("a", "Over wapenexporten."), bullet("b", "Over wapens."))
    searcher = Searcher(library_of_corpus(corpus(export, *bullets)))
    right = {hit.item.id for hit in searcher.search("wapenexport").hits}
    assert right == {"begrip/wapenexport", "punt/a"}
    for slip in ("wapenexprot", "wapenexpor", "wappenexport", "wapeneksport"):
        assert {hit.item.id for hit in searcher.search(slip).hits} == right, slip


def test_what_is_told_of_a_hit_is_worked_out_when_it_is_asked_for(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    told: list[int] = []
    tell = Teller._tell

    def count(self: Teller, one: Ranked) -> Told:
        told.append(one.number)
        return tell(self, one)

    monkeypatch.setattr(Teller, "_tell", count)
    bullets = [bullet(f"{number}", "Het water stijgt.") for number in range(9)]
    hits = Searcher(library_of_corpus(corpus(*bullets))).search("water").hits
    assert len(hits) == 9
    assert len(told) <= 1
    assert [hits[5].reason, hits[5].spans] == ["exact", ((4, 9),)]
    assert hits[5].reason
    assert len(told) <= 2


def test_of_acronyms_with_a_word_too_many_each_hit_tells_what_it_lacks() -> None:
    items = [
        term("Noordzee", "NZE"),
        term("Waddenzee", "WZE"),
        bullet("a", "De NZE en haar pompen."),
        bullet("b", "De WZE."),
    ]
    hits = Searcher(library_of_corpus(corpus(*items))).search("NZE WZE pompen").hits
    reasons = {hit.item.id: hit.reason for hit in hits}
    assert reasons["punt/b"] == "zonder ‘pompen’"
    assert reasons["punt/a"] == "exact"
