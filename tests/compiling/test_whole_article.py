"""A whole article of several pages stands on them, part by part: prose, tables, notes, boxes."""

from pathlib import Path

import pytest

from beleidstui.compiling.kept import library_in_memory
from beleidstui.compiling.load import load, load_corpus
from beleidstui.compiling.proof import Proof
from beleidstui.errors import ContentError, Problem
from beleidstui.model.citation import citation, citation_of
from beleidstui.model.nodes import Kind, Official, Part, Table
from beleidstui.search import Searcher
from tests.contents import HAVEN, copy_of

ARTICLE = "artikelen/2030-XII-04.toml"
FIRST = "bronnen/kst-99998-XII-1-p11.txt"
SECOND = "bronnen/kst-99998-XII-1-p12.txt"
ID = "2030-XII-04"


def _told(tmp_path: Path, file: str, old: str, new: str) -> list[Problem]:
    folder = copy_of(HAVEN, tmp_path)
    text = (folder / file).read_text("utf-8")
    assert old in text
    (folder / file).write_text(text.replace(old, new), "utf-8")
    with pytest.raises(ContentError) as caught:
        load_corpus(str(folder))
    return list(caught.value.problems)


def test_every_word_of_both_pages_is_in_an_item() -> None:
    proof = Proof(load_corpus(str(HAVEN)))
    assert proof.is_complete
    assert len(proof.coverage) == 5


def test_each_text_is_cited_by_its_own_page() -> None:
    corpus = load_corpus(str(HAVEN))
    pages = {
        item.id.removeprefix(f"{ID}/"): item.source.page
        for item in corpus
        if isinstance(item, Official) and item.id.startswith(f"{ID}/")
    }
    assert pages["b/financieren/sluizen"] == 11
    assert pages["b/financieren/fonds"] == pages["d/budget"] == 12
    budget = corpus[f"{ID}/d/budget"]
    assert isinstance(budget, Table)
    assert citation(budget.source).endswith("nr. 1, p. 12")
    assert budget.rows[2] == ("waarvan sluizen", "1.168", "1.204", "")


@pytest.mark.parametrize(
    ("item", "pages"),
    [("", "11-12"), ("/a", "11"), ("/b", "11-12"), ("/b/stimuleren", "11"), ("/d", "12")],
)
def test_what_holds_texts_of_more_pages_is_cited_by_all(item: str, pages: str) -> None:
    node = load_corpus(str(HAVEN))[f"{ID}{item}"]
    assert isinstance(node, Official)
    assert citation_of(node) == f"Kamerstukken II 2030/31, 99998 XII, nr. 1, p. {pages}"


def test_the_depth_and_the_order_are_those_of_the_page() -> None:
    corpus = load_corpus(str(HAVEN))
    pilots = corpus[f"{ID}/b/stimuleren/loodsen"]
    below = [(one.kind, one.text) for one in pilots.children]
    assert below == [
        (Kind.PUNT, "op zee;"),
        (Kind.PUNT, "op de rivieren, waaronder:"),
        (Kind.ALINEA, "Deze opleiding duurt twee jaar."),
    ]
    rivers = pilots.children[1]
    assert not rivers.is_named
    assert [one.text for one in rivers.children] == ["de grote rivieren;", "de kleine rivieren."]


AGAIN = '["Uitgaven2", "39.870", "41.006", "40.900"]'
FAULTS = [
    (ARTICLE, '"1.168"', '"1168"', "d/budget, rijen", "niet letterlijk"),
    (ARTICLE, '"39.870", "41.006"', '"41.006", "39.870"', "d/budget, rijen", "niet letterlijk"),
    (SECOND, "Uitgaven2 39.870", "Uitgaven2 39.871", "d/budget, rijen", "hier staat `0`"),
    (ARTICLE, "motie verhoogd", "motie verlaagd", "d/budget, noten", "niet letterlijk"),
    (ARTICLE, "normale waterstand", "hoge waterstand", "a/havens, noten", "niet letterlijk"),
    (ARTICLE, 'titel = "Tabel 3', 'titel = "Tabel 4', "d/budget, titel", "niet letterlijk"),
    (
        ARTICLE,
        "Deze opleiding duurt twee",
        "Deze opleiding duurt drie",
        "loodsen/duur",
        "staat `d`",
    ),
    (ARTICLE, "schepen varen.", "boten varen.", "c/vaarweg/water, tekst", "niet letterlijk"),
    (FIRST, "B. Rol en", "B. De rol en", "b, titel", "niet letterlijk"),
    (ARTICLE, '"1.168", "1.204"', '"1.168", "1"', "d/budget, rijen", "rij 3: "),
    (ARTICLE, '"waarvan sluizen"', '"sluizen"', "d/budget, rijen", "rij 3: "),
    (SECOND, "Uitgaven2 39.870", "Uitgaven2 -39.870", "d/budget, rijen", "rij 2: "),
    (SECOND, "41.200 40.900", "41.200 40.900%", "d/budget, rijen", "rij 1: "),
    (ARTICLE, '"2029", "2030"', '"2028", "2030"', "d/budget, kolommen", "rij 2: "),
    (ARTICLE, '"2029", "2030"', '"2030", "2029"', "d/budget, kolommen", "rij 2: "),
    (
        ARTICLE,
        '"Realisatie", "", "Begroting"]',
        '"Realisatie", "Begroting"]',
        "kolommen",
        "rij 1 heeft 3",
    ),
    (
        ARTICLE,
        "rijen = [\n",
        'rijen = [\n["Uitgaven2", "39.870", "41.006", "40.900"],\n',
        "rijen",
        "rij 2: ",
    ),
    (
        ARTICLE,
        "eenheid = 1000\n",
        "eenheid = 1000\npagina = 40\n",
        "d/budget, pagina",
        "op pagina 12",
    ),
    (FIRST, "over water1, ook", "over water, ook", "a/havens, noten", "het teken van een noot"),
    (ARTICLE, "plaats = 60", "plaats = 59", "a/havens, noten", "het teken van een noot"),
    (ARTICLE, 'nummer = "4"', 'nummer = "5"', "artikel, nummer", "staat `4`"),
]


@pytest.mark.parametrize(
    ("file", "old", "new", "key", "part"), FAULTS, ids=[f"{row[1]}: {row[2]}" for row in FAULTS]
)
def test_one_letter_other_than_on_the_page_is_told(
    tmp_path: Path, file: str, old: str, new: str, key: str, part: str
) -> None:
    told = _told(tmp_path, file, old, new)
    assert any(key in one.key and part in one.message for one in told), told


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('"1.168"', '"1168"'),
        ('"waarvan sluizen"', '"sluizen"'),
        ('"2029", "2030"', '"2028", "2030"'),
        ("motie verhoogd", "motie verlaagd"),
        ('"Realisatie", "", "Begroting"]', '"Realisatie", "Begroting"]'),
    ],
)
def test_the_line_is_that_of_the_row_or_the_note(tmp_path: Path, old: str, new: str) -> None:
    lines = (HAVEN / ARTICLE).read_text(encoding="utf-8").split("\n")
    [changed] = [number for number, line in enumerate(lines, start=1) if old in line]
    assert [one.line for one in _told(tmp_path, ARTICLE, old, new)][:1] == [changed]


def test_a_text_of_the_other_page_does_not_stand_here(tmp_path: Path) -> None:
    line = 'tekst = "Bijdragen aan het Fonds Vaarwegen."\nbron = "kst-99998-XII-1-p12.txt"\n'
    [problem] = _told(tmp_path, ARTICLE, line, line.split("\n")[0] + "\n")
    assert problem.key == "onderdeel b/financieren/fonds, tekst"


def test_under_a_heading_that_comes_twice_stands_what_stands_under_its_own(tmp_path: Path) -> None:
    rows = ("Artikel 2: Slapen en rusten", "Budget", "Toelichting", "– Eerst dit.")
    page = "\n".join((*rows, "Uitgaven", "Toelichting", "– Dan dat.", ""))
    parts = "".join(
        f'''
[[onderdeel]]
id = "{one}"
soort = "{kind}"
{key} = "{said}"
herkomst = "letterlijk"
'''
        for one, kind, key, said in (
            ("b", "groep", "titel", "Budget"),
            ("b/t", "groep", "titel", "Toelichting"),
            ("b/t/x", "punt", "tekst", "Eerst dit."),
            ("u", "groep", "titel", "Uitgaven"),
            ("u/t", "groep", "titel", "Toelichting"),
            ("u/t/x", "punt", "tekst", "Dan dat."),
        )
    )
    folder = copy_of(HAVEN, tmp_path)
    article = folder / "artikelen/2030-XVI-02.toml"
    head = article.read_text("utf-8").partition("[[onderdeel]]")[0]
    source = folder / "bronnen/kst-99998-XVI-1-p7.txt"
    foot = source.read_text("utf-8").splitlines()[-1]
    source.write_text(f"{page}{foot}\n", "utf-8")
    article.write_text(head + parts, "utf-8")
    proof = Proof(load_corpus(str(folder)))
    assert proof.is_complete
    swapped = (
        parts.replace("Eerst dit.", "#").replace("Dan dat.", "Eerst dit.").replace("#", "Dan dat.")
    )
    article.write_text(head + swapped, "utf-8")
    with pytest.raises(ContentError):
        load_corpus(str(folder))


def test_what_stands_in_another_order_is_remarked(tmp_path: Path) -> None:
    folder = copy_of(HAVEN, tmp_path)
    article = folder / ARTICLE
    parts = article.read_text("utf-8").split("\n\n")
    number = next(n for n, part in enumerate(parts) if 'id = "b/stimuleren/schone-schepen"' in part)
    end = next(n for n, part in enumerate(parts) if 'id = "b/financieren"' in part)
    parts.insert(end - 1, parts.pop(number))
    article.write_text("\n\n".join(parts), "utf-8")
    remarks: list[Problem] = []
    load(str(folder), remarks.append)
    assert [one.key for one in remarks if "leesvolgorde" in one.message] == [
        "onderdeel b/stimuleren/schone-schepen, id"
    ]


def test_notes_and_heads_are_found_and_their_acronyms_explained(tmp_path: Path) -> None:
    searcher = Searcher(library_in_memory(str(HAVEN)))
    for query, item in (
        ("motie", "d/budget"),
        ("waterstand", "a/havens"),
        ("Realisatie", "d/budget"),
    ):
        found = [one.id for hit in searcher.search(query).hits for one in (hit.item, *hit.also)]
        assert f"{ID}/{item}" in found
    told = _told(tmp_path, ARTICLE, "met de motie verhoogd", "met de motie van de QRS verhoogd")
    assert any("`QRS` heeft geen begrip" in one.message for one in told)


def test_parts_too_deep_are_told_and_break_nothing(tmp_path: Path) -> None:
    folder = copy_of(HAVEN, tmp_path)
    path, parts = "b", []
    for number in range(400):
        path = f"{path}/p{number}"
        parts.append(
            f'\n[[onderdeel]]\nid = "{path}"\nsoort = "punt"\ntekst = "x"\nherkomst = "redactie"\n'
        )
    text = (folder / ARTICLE).read_text("utf-8")
    (folder / ARTICLE).write_text(text + "".join(parts), "utf-8")
    with pytest.raises(ContentError):
        load_corpus(str(folder))


def test_where_each_line_is_a_paragraph_nothing_is_joined(tmp_path: Path) -> None:
    folder = copy_of(HAVEN, tmp_path)
    page = folder / "bronnen/kst-99998-XVI-1-p7.txt"
    article = folder / "artikelen/2030-XVI-02.toml"
    text = page.read_text("utf-8").replace("over rust in de nacht.", "over\nrust in de nacht.")
    page.write_text(text, "utf-8")
    assert load_corpus(str(folder))
    named = article.read_text("utf-8").replace("\nvoetregel", '\nregels = "alinea"\nvoetregel')
    article.write_text(named, "utf-8")
    with pytest.raises(ContentError) as caught:
        load_corpus(str(folder))
    assert "regisseren/nacht" in caught.value.problems[0].key


def test_an_acronym_without_a_term_is_no_error_till_the_article_is_finished(tmp_path: Path) -> None:
    folder = copy_of(HAVEN, tmp_path)
    for name in (ARTICLE, "artikelen/2031-XII-04.toml", "artikelen/2030-XVI-02.toml"):
        path = folder / name
        path.write_text(path.read_text("utf-8").replace("af = true\n", ""), "utf-8")
    terms = folder / "begrippen.toml"
    terms.write_text(terms.read_text("utf-8").replace('afkorting = "RSH"\n', ""), "utf-8")
    remarks: list[Problem] = []
    corpus = load(str(folder), remarks.append).corpus
    assert {one.message.split("`")[1] for one in remarks if "afkorting" in one.message} == {"RSH"}
    assert isinstance(corpus[f"{ID}/a/havens"], Part)
