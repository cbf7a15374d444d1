"""Which terms stand where in the article; the lists are made by hand, from reading the page."""

import itertools

import pytest

from beleidstui.authoring.locate import packaged_content
from beleidstui.compiling.links import Links
from beleidstui.compiling.load import load_corpus
from beleidstui.library.library import Occurrence
from beleidstui.model.nodes import Node, Term
from beleidstui.model.record import changed
from tests.contents import library_of_corpus
from tests.search.corpora import bullet, corpus, term

CORPUS = load_corpus(packaged_content())
LIBRARY = library_of_corpus(CORPUS)

ARTICLE_100 = "regisseren/artikel-100"
SANCTIONS = "regisseren/terrorismesancties"
ARMS_EXPORT = "regisseren/wapenexport"
LEGAL_ORDER = "financieren/rechtsorde-crisisbeheersing"
TRANSITION = "financieren/transitie"
PREVENTION = "financieren/conflictpreventie"
POPULATION = "stimuleren/veiligheid-bevolking"

USES: dict[str, list[tuple[str, str]]] = {
    "stabiliteitsfonds": [
        (LEGAL_ORDER, "Stabiliteitsfonds"),
        (TRANSITION, "Stabiliteitsfonds"),
        (PREVENTION, "Stabiliteitsfonds"),
    ],
    "nfrp": [
        (TRANSITION, "Nederlands Fonds voor Regionale Partnerschappen"),
        (TRANSITION, "NFRP"),
        (TRANSITION, "NFRP"),
    ],
    "ewea": [
        (POPULATION, "Early Warning & Early Action"),
        (PREVENTION, "Early Warning & Early Action"),
    ],
    "minister-defensie": [
        (ARTICLE_100, "Minister van Defensie"),
        (LEGAL_ORDER, "Minister van Defensie"),
    ],
    "minister-jenv": [
        (ARTICLE_100, "Minister van Justitie en Veiligheid"),
        (SANCTIONS, "Justitie en Veiligheid"),
        (LEGAL_ORDER, "Minister van Justitie en Veiligheid"),
    ],
    "minister-financien": [(SANCTIONS, "ministers van Financiën")],
    "minister-bz": [(ARMS_EXPORT, "Minister van Buitenlandse Zaken")],
    "minister-bhos": [
        (ARTICLE_100, "Minister voor Buitenlandse Handel en Ontwikkelingssamenwerking"),
        (ARMS_EXPORT, "Minister voor Buitenlandse Handel en Ontwikkelingssamenwerking"),
        (LEGAL_ORDER, "Minister voor BHOS"),
    ],
    "bhos": [
        (ARTICLE_100, "Buitenlandse Handel en Ontwikkelingssamenwerking"),
        (ARMS_EXPORT, "Buitenlandse Handel en Ontwikkelingssamenwerking"),
        (LEGAL_ORDER, "BHOS"),
    ],
    "navo": [("financieren/veiligheid-bondgenoten", "NAVO"), (LEGAL_ORDER, "NAVO")],
    "vn": [(LEGAL_ORDER, "VN")],
    "eu": [(LEGAL_ORDER, "EU")],
    "ovse": [(LEGAL_ORDER, "OVSE")],
    "ssr": [(POPULATION, "Security Sector Reform"), (POPULATION, "SSR")],
    "matra": [
        (TRANSITION, "programma voor Maatschappelijke Transformatie"),
        (TRANSITION, "MATRA"),
    ],
    "shiraka": [(TRANSITION, "Shiraka-programma")],
    "zuidoost-europa": [(TRANSITION, "(Zuid)Oost-Europa")],
    "crisisbeheersingsoperatie": [
        ("stimuleren/crisisbeheersing", "crisisbeheersingsoperaties"),
        (ARTICLE_100, "crisisbeheersingsoperaties"),
        (LEGAL_ORDER, "crisisbeheersingsoperaties"),
    ],
    "clustermunitie": [("stimuleren/ontmijnen", "clustermunitie")],
    "clustermunitieprogramma": [
        ("stimuleren/ontmijnen", "clustermunitie programma"),
        ("financieren/meerjarig-ontmijnen", "clustermunitieprogramma"),
    ],
    "humanitair-ontmijnen": [
        ("stimuleren/ontmijnen", "humanitair ontmijnen"),
        ("financieren/meerjarig-ontmijnen", "humanitair ontmijnen"),
    ],
    "biv": [(LEGAL_ORDER, "Budget Internationale Veiligheid")],
    "artikel-100-procedure": [(ARTICLE_100, "Artikel 100-procedures")],
    "sanctieregeling-2007": [(SANCTIONS, "Sanctieregeling 2007")],
}


@pytest.mark.parametrize("term", USES)
def test_the_uses_of_a_term_are_those_of_a_careful_reader(term: str) -> None:
    term_id = f"begrip/{term}"
    found = [
        (item.id.removeprefix("2022-V-02/"), item.text[one.start : one.end])
        for item in LIBRARY.users(term_id)
        for one in LIBRARY.occurrences(item)
        if one.term_id == term_id
    ]
    assert found == USES[term]


@pytest.mark.parametrize("term", CORPUS.terms, ids=lambda term: term.id)
def test_a_use_is_a_form_of_its_term_between_word_borders(term: Term) -> None:
    forms = {term.name, term.abbreviation, *term.variants}
    folded = {form.lower() for form in forms if form}
    for item in LIBRARY.users(term.id):
        for one in LIBRARY.occurrences(item):
            if one.term_id != term.id:
                continue
            text = item.text[one.start : one.end]
            assert any(
                text.lower() in (form, f"{form}n", f"{form}s", f"{form}en") for form in folded
            ), text
            assert not item.text[one.start - 1 : one.start].isalnum()
            assert not item.text[one.end : one.end + 1].isalnum()


ODD_TEXTS = (
    "",
    "Aan de NAVO",
    "NAVO",
    "aNAVO en d’NAVO en navo",
    "İ van de NAVO’s",
    "Early Warning\n&   Early Action, early warning",
    "Early Warning",
    "Early Action van de NAVOs, de NAVO-landen",
    "het Budget Internationale",
    "Veiligheid",
    "ministers van Financiën; Minister van Buitenlandse Zaken",
)


def test_an_item_uses_a_term_where_the_term_occurs() -> None:
    bullets = [bullet(str(number), text) for number, text in enumerate(ODD_TEXTS)]
    library = library_of_corpus(corpus(*bullets, *CORPUS.terms))
    for known in CORPUS.terms:
        assert [item.id for item in library.users(known.id)] == [
            item.id
            for item in bullets
            if any(one.term_id == known.id for one in library.occurrences(item))
        ]


@pytest.mark.parametrize("term", CORPUS.terms, ids=lambda term: term.id)
def test_every_term_of_the_page_has_a_use(term: Node) -> None:
    assert len(LIBRARY.users(term.id))


@pytest.mark.parametrize("item", list(CORPUS), ids=lambda item: item.id)
def test_marked_uses_do_not_overlap(item: Node) -> None:
    marked = [one for one in LIBRARY.occurrences(item) if not one.nested]
    assert all(one.end <= other.start for one, other in itertools.pairwise(marked))
    assert all(one.term_id != item.id for one in marked)


def _term(name: str, abbreviation: str = "", variants: tuple[str, ...] = ()) -> Term:
    return changed(
        term(name, abbreviation), id=f"begrip/{name}", title=name, path=(name,), variants=variants
    )


TERMS = (
    _term("Europese Unie", "EU"),
    _term("Verenigde Naties", "VN"),
    _term("Veiligheidsraad", "VN-VR"),
    _term("Buitenlandse Zaken", "BuZa"),
    _term("operatie"),
    _term("programma"),
    _term("clustermunitie"),
    _term("clustermunitieprogramma", "", ("clustermunitie programma",)),
    _term("Early Warning & Early Action"),
    _term("(Zuid)Oost-Europa", "", ("Zuidoost-Europa",)),
    _term("Global Counter Terrorism Forum"),
)


def _found(text: str) -> list[str]:
    found: list[Occurrence] = Links(TERMS).find(text)
    return [text[one.start : one.end] for one in found if not one.nested]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param("een neutraal land", [], id="an acronym is not found inside a word"),
        pytest.param("EUROPA en KVNZ", [], id="nor inside capitals"),
        pytest.param("2VN en EU2030", [], id="nor beside other digits"),
        pytest.param("de EU2 en OVSE", ["EU"], id="the digit of a note is glued to it"),
        pytest.param("de EU27, operatie²", ["EU", "operatie"], id="two digits, or raised ones"),
        pytest.param("de E.U. en V.N.", ["E.U", "V.N"], id="an acronym with dots"),
        pytest.param("v.n.", [], id="dots need capitals too"),
        pytest.param(
            "VN\u02bcs en ＥＵ", ["VN\u02bcs", "ＥＵ"], id="other apostrophes, full width"
        ),
        pytest.param("ope\u00adra\u00adtie", ["ope\u00adra\u00adtie"], id="soft hyphens"),
        pytest.param("ope\u200cratie", ["ope\u200cratie"], id="a zero width non-joiner"),
        pytest.param(
            "programmá en programma\u0301’s",
            ["programmá", "programma\u0301’s"],
            id="accents of both kinds",
        ),
        pytest.param("de eu en de Vn", [], id="an acronym needs its capitals"),
        pytest.param("de EU, de (VN).", ["EU", "VN"], id="beside marks"),
        pytest.param("een EU-missie", ["EU"], id="as the first part of a compound"),
        pytest.param("de EU’s missie", ["EU’s"], id="an acronym in the genitive"),
        pytest.param("de VN's missie", ["VN's"], id="also with a straight apostrophe"),
        pytest.param("de EUs", [], id="an acronym takes no bare ending"),
        pytest.param("de VN-VR", ["VN-VR"], id="an acronym of two parts"),
        pytest.param("de VN-vr", ["VN"], id="all parts need their capitals"),
        pytest.param("buza en BUZA", ["buza", "BUZA"], id="a mixed acronym in any case"),
        pytest.param("OPERATIE en Operatie", ["OPERATIE", "Operatie"], id="a name in any case"),
        pytest.param("operaties", ["operaties"], id="plural in s"),
        pytest.param("operatien", ["operatien"], id="plural in n"),
        pytest.param("programma’s", ["programma’s"], id="plural with a curly apostrophe"),
        pytest.param("programma's", ["programma's"], id="plural with a straight apostrophe"),
        pytest.param("operationeel", [], id="another word"),
        pytest.param("vredesoperatie", [], id="the end of a compound"),
        pytest.param("clustermunitieprogramma", ["clustermunitieprogramma"], id="one word"),
        pytest.param("clustermunitie programma", ["clustermunitie programma"], id="two words"),
        pytest.param("clustermunitie, programma", ["clustermunitie", "programma"], id="a comma"),
        pytest.param(
            "Global Counter-Terrorism Forum", ["Global Counter-Terrorism Forum"], id="a dash"
        ),
        pytest.param(
            "Early Warning – Early Action", ["Early Warning – Early Action"], id="another mark"
        ),
        pytest.param("Early Warning. Early Action", [], id="not over a full stop"),
        pytest.param("in (Zuid)Oost-Europa.", ["(Zuid)Oost-Europa"], id="a prefix in brackets"),
        pytest.param("Zuidoost-Europa", ["Zuidoost-Europa"], id="without the brackets"),
        pytest.param("", [], id="nothing"),
    ],
)
def test_terms_are_found_as_whole_words(text: str, found: list[str]) -> None:
    assert _found(text) == found


def test_a_term_inside_a_longer_one_is_used_but_not_marked() -> None:
    text = "het clustermunitie programma"
    found = Links(TERMS).find(text)
    assert [(text[o.start : o.end], o.nested) for o in found] == [
        ("clustermunitie", True),
        ("clustermunitie programma", False),
        ("programma", True),
    ]
