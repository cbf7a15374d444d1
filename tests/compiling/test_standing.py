"""A literal text stands in its place on the page: under its role, and each in its own place."""

import re
from pathlib import Path

import pytest

from beleidstui.compiling.load import load_corpus
from beleidstui.compiling.proof import Proof
from tests.compiling.pages import ALL, PAGE, Roles, article, folder, told


def test_texts_that_stand_under_their_roles_are_in_order(tmp_path: Path) -> None:
    content = folder(tmp_path, article(ALL))
    assert told(content) == []
    proof = Proof(load_corpus(str(content)))
    assert proof.coverage["water.txt"].stretches == ()


MOVED = [
    ("Bouwen", "Schone sloten.", 9, "onder de kop `Stimuleren`"),
    ("Bouwen", "2 plassen erbij!", 9, "onder de kop `Stimuleren`"),
    ("Bouwen", "Pompen voor de polder.", 10, "onder de kop `Betalen`"),
    ("Bouwen", "Gemalen aan zee", 11, "onder de kop `Betalen`"),
    ("Bouwen", "Eerst een zin over dammen.", 2, "onder de kop `Water`"),
    ("Bouwen", "Een slotzin.", 13, "onder de kop `Slot`"),
    ("Bouwen", "#een zin", 2, "onder de kop `Water`"),
    ("Betalen", "En sluizen in de rivier;", 6, "onder de kop `Bouwen`"),
    ("Betalen", "Ook langs de rivier, zoals dhr.", 4, "onder de kop `Bouwen`"),
    ("Betalen", "Eerst een zin over dammen.", 2, "onder de kop `Water`"),
    ("Betalen", "Een slotzin.", 13, "onder de kop `Slot`"),
    ("Betalen", "#Schone", 9, "onder de kop `Stimuleren`"),
    ("Slot", "Gemalen aan zee", 11, "onder de kop `Betalen`"),
    ("Slot", "Pompen voor de polder.", 10, "onder de kop `Betalen`"),
    ("Slot", "Eerst een zin over dammen.", 2, "onder de kop `Water`"),
    ("Slot", "Sterke dijken langs de zee.", 4, "onder de kop `Bouwen`"),
    ("Begin", "Een slotzin.", 13, "onder de kop `Slot`"),
    ("Begin", "En sluizen in de rivier;", 6, "onder de kop `Bouwen`"),
    ("Begin", "Gemalen aan zee", 11, "onder de kop `Betalen`"),
    ("Begin", "Pompen voor de polder.", 10, "onder de kop `Betalen`"),
    ("Begin", "Schone sloten.", 9, "onder de kop `Stimuleren`"),
]


@pytest.mark.parametrize(
    ("role", "text", "line", "where", "herkomst"),
    [
        *((*one, "") for one in MOVED),
        *((*one, "redactie") for one in MOVED if "Water" not in one[3]),
    ],
)
def test_a_text_under_another_role_is_told(
    tmp_path: Path, role: str, text: str, line: int, where: str, herkomst: str
) -> None:
    """Also where a role is of the editors: what is quoted under it stands under no other."""
    roles: Roles = [
        (name, herkomst or own if name == role else own, [text if name == role else "~Iets."])
        for name, own, _ in ALL
    ]
    [problem] = told(folder(tmp_path, article(roles)))
    number = [name for name, *_ in ALL].index(role) + 1
    assert problem.key == f"onderdeel r{number - 1}/p0, tekst"
    assert f"(regel {line}) {where}, en niet onder `{role}`." in problem.message


@pytest.mark.parametrize(
    "name",
    [
        "Stimuleren",
        "Financieren",
        "Regisseren",
        "Uitvoeren",
        "(Doen) uitvoeren",
        "Regiefunctie",
        "FINANCIEREN",
        "2. Regisseren",
        "Regisseren:",
        "– Uitvoeren",
    ],
)
def test_a_heading_of_no_item_ends_a_role_where_it_is_a_name_that_roles_have(
    tmp_path: Path, name: str
) -> None:
    page = PAGE.replace("Stimuleren\n", f"{name}\n")
    text = article([("Bouwen", "letterlijk", ["Schone sloten."])])
    [problem] = told(folder(tmp_path, text, page=page))
    assert f"onder de kop `{name.strip('2.–: ')}`" in problem.message


def test_a_derived_role_may_have_a_heading_of_its_own(tmp_path: Path) -> None:
    roles: Roles = [(name, "afgeleid", texts) for name, _, texts in ALL]
    assert told(folder(tmp_path, article(roles))) == []


def test_roles_with_one_name_each_have_their_own_heading(tmp_path: Path) -> None:
    page = "Water\nBouwen\nGeld\nGeld\n– Dijken.\nBouwen\n– Sluizen.\n"
    right: Roles = [
        ("Geld", "letterlijk", ["Dijken."]),
        ("Bouwen", "letterlijk", ["Sluizen."]),
    ]
    content = folder(tmp_path, article(right), page=page)
    assert told(content) == []
    corpus = load_corpus(str(content))
    proof = Proof(corpus)
    assert [proof.lines_of(role) for role in corpus.articles[0].children] == [(4, 4), (6, 6)]
    twice: Roles = [("Bouwen", "letterlijk", ["~Iets."])] * 3
    [problem] = told(folder(tmp_path / "drie", article(twice), page=page))
    assert (problem.key, "niet vaker" in problem.message) == ("onderdeel r2, titel", True)


@pytest.mark.parametrize(
    "line",
    [
        "Water",
        "  Water",
        "1. Water",
        "4.3 Artikel 3: Water",
        "Artikel 3 Water",
        "14: Water",
        "4.10 Beleidsartikel 14 Water",
        "3.10 Artikel 14. Water",
        "B. Water",
        "Water:",
        "– Water",
    ],
)
def test_a_title_is_literal_where_it_is_a_heading(tmp_path: Path, line: str) -> None:
    page = PAGE.replace("Artikel 1: Water\n", f"{line}\n")
    printed = re.search(r"rtikel (\d+)", line)
    number = printed[1] if printed else "1"
    assert told(folder(tmp_path, article(ALL, number=number), page=page)) == []


@pytest.mark.parametrize(
    "line", ["4.3 Artikel 3: Water", "Beleidsartikel 14 Water", "Artikel 02 Water"]
)
def test_the_number_before_the_title_is_that_of_the_article(tmp_path: Path, line: str) -> None:
    page = PAGE.replace("Artikel 1: Water\n", f"{line}\n")
    [problem] = told(folder(tmp_path, article(ALL), page=page))
    assert problem.key == "artikel, nummer"
    assert "voor de titel op de bronpagina staat" in problem.message
    derived = article(ALL).replace(
        'herkomst = "letterlijk"', 'herkomst = "afgeleid"\ntoelichting = "x"', 1
    )
    assert told(folder(tmp_path / "afgeleid", derived, page=page)) == []


@pytest.mark.parametrize("chapter", ["II", "XII", "A"])
def test_the_budget_is_that_of_the_dossier(tmp_path: Path, chapter: str) -> None:
    text = article(ALL).replace('begroting = "I"', f'begroting = "{chapter}"')
    [problem] = told(folder(tmp_path, text))
    assert problem.key == "artikel, begroting"
    assert f"`{chapter}` is een andere dan die van dossier `1 I`" in problem.message


@pytest.mark.parametrize(
    "line",
    [
        "Over Water",
        "Water en land",
        "Al het Water.",
        "Zie Artikel 1: Water",
        "Water 35",
        "Water, 2",
    ],
)
def test_a_title_inside_a_text_is_no_heading(tmp_path: Path, line: str) -> None:
    page = PAGE.replace("Artikel 1: Water\n", f"{line}\n")
    [problem] = told(folder(tmp_path, article(ALL), page=page))
    assert problem.key == "artikel, titel"
    assert "(regel 1), maar niet als kop" in problem.message


@pytest.mark.parametrize("name", ["Sterke", "Sterke dijken", "rivier", "Pompen", "Jansen", "nr"])
def test_the_name_of_a_role_is_a_heading(tmp_path: Path, name: str) -> None:
    [problem] = told(folder(tmp_path, article([*ALL, (name, "letterlijk", ["~Iets."])])))
    assert (problem.key, "niet als kop" in problem.message) == ("onderdeel r5, titel", True)


def test_a_text_that_is_printed_once_is_used_once(tmp_path: Path) -> None:
    name, herkomst, _ = ALL[3]
    roles: Roles = [(name, herkomst, ["Gemalen aan zee", "Gemalen aan zee"])]
    [problem] = told(folder(tmp_path, article(roles)))
    assert problem.key == "onderdeel r0/p1, tekst"
    assert "niet vaker" in problem.message


def test_two_articles_may_quote_the_same_page(tmp_path: Path) -> None:
    other = article(ALL, "2030-I-02")
    content = folder(tmp_path, article(ALL), other)
    assert told(content) == []
    corpus = load_corpus(str(content))
    proof = Proof(corpus)
    one, two = ([proof.lines_of(item) for item in one.children] for one in corpus.articles)
    assert one == two
    assert proof.coverage["water.txt"].stretches == ()


def test_a_page_may_hold_the_end_of_one_article_and_the_beginning_of_the_next(
    tmp_path: Path,
) -> None:
    page = "– Dijken.\nBetalen\n– Geld.\nArtikel 2: Land\n– Wegen.\nBetalen\n– Meer geld.\n"
    first = article([("Bouwen", "afgeleid", ["Dijken."]), ("Betalen", "letterlijk", ["Geld."])])
    first = first.replace('herkomst = "letterlijk"', 'herkomst = "afgeleid"\ntoelichting = "x"', 1)
    second: Roles = [
        ("Begin", "afgeleid", ["Wegen."]),
        ("Betalen", "letterlijk", ["Meer geld."]),
    ]
    content = folder(tmp_path, first, article(second, "2030-I-02", "Land", "2"), page=page)
    assert told(content) == []
    wrong: Roles = [("Begin", "afgeleid", ["Geld."]), ("Betalen", "letterlijk", ["Wegen."])]
    content = folder(tmp_path / "fout", first, article(wrong, "2030-I-02", "Land", "2"), page=page)
    assert [problem.key for problem in told(content)] == [
        "onderdeel r0/p0, tekst",
        "onderdeel r1/p0, tekst",
    ]
