"""A literal text is whole sentences, or says that it is a part of one."""

from pathlib import Path

import pytest

from beleidstui.compiling.load import load_corpus
from beleidstui.compiling.proof import Proof
from beleidstui.model.nodes import Part
from tests.compiling.pages import ALL, article, folder, told

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
    return article([(name, herkomst, [text])])


@pytest.mark.parametrize(("role", "text", "before", "after"), CUTS)
def test_a_part_of_a_sentence_says_so(
    tmp_path: Path, role: int, text: str, before: bool | None, after: bool | None
) -> None:
    [problem] = told(folder(tmp_path, _with(role, text)))
    assert problem.key == "onderdeel r0/p0, tekst"
    if before is None:
        assert "staat niet letterlijk" in problem.message
        return
    assert ("begint midden in een zin" in problem.message) == before
    assert ("eindigt midden in een zin" in problem.message) == after
    assert "`fragment = true`" in problem.message
    corpus = load_corpus(str(folder(tmp_path / "zegt het", _with(role, f"#{text}"))))
    bullet = corpus["2030-I-01/r0/p0"]
    assert isinstance(bullet, Part)
    assert (bullet.text, bullet.cut_before, bullet.cut_after) == (text, before, after)


@pytest.mark.parametrize(("role", "text"), WHOLE)
def test_a_whole_sentence_is_no_part_of_one(tmp_path: Path, role: int, text: str) -> None:
    [bullet] = (
        load_corpus(str(folder(tmp_path, _with(role, text)))).articles[0].children[0].children
    )
    assert not bullet.fragment
    [problem] = told(folder(tmp_path / "zegt het", _with(role, f"#{text}")))
    assert problem.key == "onderdeel r0/p0, fragment"
    assert "geen deel van een zin" in problem.message


def test_a_text_of_the_editors_is_no_part_of_a_sentence(tmp_path: Path) -> None:
    editors = 'herkomst = "redactie"\n'
    article = _with(1, "~iets").replace(editors, f"{editors}fragment = true\n")
    [problem] = told(folder(tmp_path, article))
    assert problem.key == "onderdeel r0/p0, fragment"


def test_a_whole_place_is_taken_before_a_part_of_a_sentence(tmp_path: Path) -> None:
    page = "Water\nBouwen\n– Wij bouwen dijken en sluizen.\n– dijken\n"
    content = folder(tmp_path, article([("Bouwen", "letterlijk", ["dijken"])]), page=page)
    corpus = load_corpus(str(content))
    assert Proof(corpus).lines_of(corpus["2030-I-01/r0/p0"]) == (4, 4)
