"""A literal text stands in its place on the page, and whole, or it says which part it is."""

from pathlib import Path

import pytest

from beleidstui.errors import ContentError, Problem
from beleidstui.policy.load import load_corpus
from beleidstui.policy.proof import Proof
from tests.contents import copy_small

FOOT = "Tweede Kamer, vergaderjaar 2030–2031, 1 I, nr. 1 7"
HEAD = f"""\
schema = 1

[artikel]
id = "%s"
nummer = "1"
titel = "%s"
begroting = "I"
ministerie = "Ministerie van Water"
jaar = 2030
soort = "jaarverslag"
herkomst = "letterlijk"

[artikel.bron]
document = "kst-1-I-1"
vergaderjaar = "2030-2031"
dossier = "1 I"
nummer = "1"
pagina = 7
pagina_herkomst = "letterlijk"
bestand = "water.txt"
voetregel = "{FOOT}"
"""
PAGE = """\
Artikel 1: Water
– Eerst een zin over dammen.
Bouwen
– Sterke dijken langs de zee. Ook langs de rivier, zoals dhr. Jansen en o.a. Pietersen 
willen. De kosten zijn (nr. 5 en art. 7) bekend.
– En sluizen in de ri
vier;
Stimuleren
– Schone sloten. (Ook in de stad.) “Overal.” 2 plassen erbij!
Betalen: Pompen voor de polder.
– Gemalen aan zee
Slot
– Een slotzin.
"""
Roles = list[tuple[str, str, list[str]]]
"""Name, provenance and bullets of each role; ``#`` is a part of a sentence, ``~`` editorial."""
ALL: Roles = [
    ("Begin", "afgeleid", ["Eerst een zin over dammen."]),
    (
        "Bouwen",
        "letterlijk",
        [
            "Sterke dijken langs de zee. Ook langs de rivier, zoals dhr. Jansen en o.a. "
            "Pietersen willen. De kosten zijn (nr. 5 en art. 7) bekend.",
            "En sluizen in de rivier;",
        ],
    ),
    ("Stimuleren", "letterlijk", ["Schone sloten. (Ook in de stad.) “Overal.” 2 plassen erbij!"]),
    ("Betalen", "letterlijk", ["Pompen voor de polder.", "Gemalen aan zee"]),
    ("Slot", "letterlijk", ["Een slotzin."]),
]


def _article(roles: Roles, article_id: str = "2030-I-01", title: str = "Water") -> str:
    lines = [HEAD % (article_id, title)]
    for number, (name, herkomst, bullets) in enumerate(roles):
        lines += ["[[rol]]", f'id = "r{number}"', f'naam = "{name}"', f'herkomst = "{herkomst}"']
        lines += ['toelichting = "Zie boven."'] if herkomst == "afgeleid" else []
        for place, text in enumerate(bullets):
            lines += ["[[rol.punt]]", f'id = "p{place}"', 'kop = "Kop"']
            lines += ["fragment = true"] if text[0] == "#" else []
            lines += ['herkomst = "redactie"'] if text[0] == "~" else []
            lines += [f"tekst = '{text.lstrip('#~')}'"]
    return "\n".join(lines) + "\n"


def _folder(tmp_path: Path, *articles: str, page: str = PAGE) -> Path:
    folder = copy_small(tmp_path)
    for path in (folder / "artikelen").iterdir():
        path.unlink()
    for number, article in enumerate(articles):
        (folder / "artikelen" / f"{number}.toml").write_text(article, "utf-8")
    (folder / "bronnen" / "water.txt").write_text(f"{page}{FOOT}\n", "utf-8")
    return folder


def _told(folder: Path) -> list[Problem]:
    try:
        load_corpus(str(folder))
    except ContentError as error:
        return list(error.problems)
    return []


def test_texts_that_stand_under_their_roles_are_in_order(tmp_path: Path) -> None:
    folder = _folder(tmp_path, _article(ALL))
    assert _told(folder) == []
    proof = Proof(load_corpus(str(folder)))
    [stretch] = proof.coverage["water.txt"].stretches
    assert stretch.words == ((1, "Artikel"), (1, "1:"))


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
    [problem] = _told(_folder(tmp_path, _article(roles)))
    number = [name for name, *_ in ALL].index(role) + 1
    assert problem.key == f"rol {number}, punt 1, tekst"
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
    article = _article([("Bouwen", "letterlijk", ["Schone sloten."])])
    [problem] = _told(_folder(tmp_path, article, page=page))
    assert f"onder de kop `{name.strip('2.–: ')}`" in problem.message


def test_a_derived_role_may_have_a_heading_of_its_own(tmp_path: Path) -> None:
    roles: Roles = [(name, "afgeleid", texts) for name, _, texts in ALL]
    assert _told(_folder(tmp_path, _article(roles))) == []


def test_roles_with_one_name_each_have_their_own_heading(tmp_path: Path) -> None:
    page = "Water\nBouwen\nGeld\nGeld\n– Dijken.\nBouwen\n– Sluizen.\n"
    right: Roles = [
        ("Geld", "letterlijk", ["Dijken."]),
        ("Bouwen", "letterlijk", ["Sluizen."]),
    ]
    folder = _folder(tmp_path, _article(right), page=page)
    assert _told(folder) == []
    corpus = load_corpus(str(folder))
    proof = Proof(corpus)
    assert [proof.lines_of(role) for role in corpus.articles[0].children] == [(4, 4), (6, 6)]
    twice: Roles = [("Bouwen", "letterlijk", ["~Iets."])] * 3
    [problem] = _told(_folder(tmp_path / "drie", _article(twice), page=page))
    assert (problem.key, "niet vaker" in problem.message) == ("rol 3, naam", True)


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
    assert _told(_folder(tmp_path, _article(ALL), page=page)) == []


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
    [problem] = _told(_folder(tmp_path, _article(ALL), page=page))
    assert problem.key == "artikel, titel"
    assert "(regel 1), maar niet als kop" in problem.message


@pytest.mark.parametrize("name", ["Sterke", "Sterke dijken", "rivier", "Pompen", "Jansen", "nr"])
def test_the_name_of_a_role_is_a_heading(tmp_path: Path, name: str) -> None:
    [problem] = _told(_folder(tmp_path, _article([*ALL, (name, "letterlijk", ["~Iets."])])))
    assert (problem.key, "niet als kop" in problem.message) == ("rol 6, naam", True)


LONG = ALL[1][2][0]
CUTS = [
    (1, "dijken langs de zee. Ook langs de rivier, zoals dhr.", True, True),
    (1, LONG[1:], None, None),
    (1, LONG[:-1], False, True),
    (1, LONG.removeprefix("Sterke "), True, False),
    (1, "Sterke dijken langs", False, True),
    (1, "Sterke dijken langs de zee", False, True),
    (1, "langs de zee.", True, False),
    (1, "Sterke dijken langs de zee. Ook", False, True),
    (1, "Jansen en o.a.", True, True),
    (1, "Pietersen willen.", True, False),
    (1, "De kosten zijn (nr. 5", False, True),
    (1, "5 en art. 7) bekend.", True, False),
    (1, "sluizen in de rivier;", True, False),
    (1, "En sluizen in de rivier", False, True),
    (1, "En sluizen", False, True),
    (2, "Schone sloten. (Ook in de stad", False, True),
    (2, "Ook in de stad.", True, True),
    (2, "in de stad.) “Overal.”", True, False),
    (2, "plassen erbij!", True, False),
    (2, "2 plassen erbij", False, True),
    (3, "voor de polder.", True, False),
    (3, "Pompen voor de polder", False, True),
    (3, "aan zee", True, False),
]
WHOLE = [
    (1, "Sterke dijken langs de zee."),
    (1, "De kosten zijn (nr. 5 en art. 7) bekend."),
    (1, "Ook langs de rivier, zoals dhr. Jansen en o.a. Pietersen willen."),
    (1, LONG),
    (1, "En sluizen in de rivier;"),
    (2, "Schone sloten."),
    (2, "(Ook in de stad.)"),
    (2, "“Overal.”"),
    (2, "2 plassen erbij!"),
    (2, "Schone sloten. (Ook in de stad.)"),
    (3, "Pompen voor de polder."),
    (3, "Gemalen aan zee"),
]


def _with(role: int, text: str) -> str:
    name, herkomst, _ = ALL[role]
    return _article([(name, herkomst, [text])])


@pytest.mark.parametrize(("role", "text", "before", "after"), CUTS)
def test_a_part_of_a_sentence_says_so(
    tmp_path: Path, role: int, text: str, before: bool | None, after: bool | None
) -> None:
    [problem] = _told(_folder(tmp_path, _with(role, text)))
    assert problem.key == "rol 1, punt 1, tekst"
    if before is None:
        assert "staat niet letterlijk" in problem.message
        return
    assert ("begint midden in een zin" in problem.message) == before
    assert ("eindigt midden in een zin" in problem.message) == after
    assert "`fragment = true`" in problem.message
    corpus = load_corpus(str(_folder(tmp_path / "zegt het", _with(role, f"#{text}"))))
    bullet = corpus["2030-I-01/r0/p0"]
    assert (bullet.text, bullet.cut_before, bullet.cut_after) == (text, before, after)


@pytest.mark.parametrize(("role", "text"), WHOLE)
def test_a_whole_sentence_is_no_part_of_one(tmp_path: Path, role: int, text: str) -> None:
    [bullet] = (
        load_corpus(str(_folder(tmp_path, _with(role, text)))).articles[0].children[0].children
    )
    assert not bullet.fragment
    [problem] = _told(_folder(tmp_path / "zegt het", _with(role, f"#{text}")))
    assert problem.key == "rol 1, punt 1, fragment"
    assert "geen deel van een zin" in problem.message


def test_a_text_of_the_editors_is_no_part_of_a_sentence(tmp_path: Path) -> None:
    editors = 'herkomst = "redactie"\n'
    article = _with(1, "~iets").replace(editors, f"{editors}fragment = true\n")
    [problem] = _told(_folder(tmp_path, article))
    assert problem.key == "rol 1, punt 1, fragment"


def test_a_whole_place_is_taken_before_a_part_of_a_sentence(tmp_path: Path) -> None:
    page = "Water\nBouwen\n– Wij bouwen dijken en sluizen.\n– dijken\n"
    folder = _folder(tmp_path, _article([("Bouwen", "letterlijk", ["dijken"])]), page=page)
    corpus = load_corpus(str(folder))
    assert Proof(corpus).lines_of(corpus["2030-I-01/r0/p0"]) == (4, 4)


def test_a_text_that_is_printed_once_is_used_once(tmp_path: Path) -> None:
    name, herkomst, _ = ALL[3]
    roles: Roles = [(name, herkomst, ["Gemalen aan zee", "Gemalen aan zee"])]
    [problem] = _told(_folder(tmp_path, _article(roles)))
    assert problem.key == "rol 1, punt 2, tekst"
    assert "niet vaker" in problem.message


def test_two_articles_may_quote_the_same_page(tmp_path: Path) -> None:
    other = _article(ALL, "2030-I-02")
    folder = _folder(tmp_path, _article(ALL), other)
    assert _told(folder) == []
    corpus = load_corpus(str(folder))
    proof = Proof(corpus)
    one, two = ([proof.lines_of(item) for item in article.children] for article in corpus.articles)
    assert one == two
    [stretch] = proof.coverage["water.txt"].stretches
    assert stretch.words == ((1, "Artikel"), (1, "1:"))


def test_a_page_may_hold_the_end_of_one_article_and_the_beginning_of_the_next(
    tmp_path: Path,
) -> None:
    page = "– Dijken.\nBetalen\n– Geld.\nArtikel 2: Land\n– Wegen.\nBetalen\n– Meer geld.\n"
    first = _article([("Bouwen", "afgeleid", ["Dijken."]), ("Betalen", "letterlijk", ["Geld."])])
    first = first.replace('herkomst = "letterlijk"', 'herkomst = "afgeleid"\ntoelichting = "x"', 1)
    second: Roles = [
        ("Begin", "afgeleid", ["Wegen."]),
        ("Betalen", "letterlijk", ["Meer geld."]),
    ]
    folder = _folder(tmp_path, first, _article(second, "2030-I-02", "Land"), page=page)
    assert _told(folder) == []
    wrong: Roles = [("Begin", "afgeleid", ["Geld."]), ("Betalen", "letterlijk", ["Wegen."])]
    folder = _folder(tmp_path / "fout", first, _article(wrong, "2030-I-02", "Land"), page=page)
    assert [problem.key for problem in _told(folder)] == [
        "rol 1, punt 1, tekst",
        "rol 2, punt 1, tekst",
    ]
