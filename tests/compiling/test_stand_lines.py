"""Text that was derived line by line is proved by its lines, in order; anything else is sought."""

from pathlib import Path

import pytest

from beleidstui.compiling.load import load
from beleidstui.compiling.proof import Proof
from beleidstui.errors import ContentError

HEAD = """\
schema = 2

[artikel]
id = "2030-X-01"
reeks = "X-01"
nummer = "1"
titel = "Dijken"
begroting = "X"
ministerie = "Ministerie van Getijden"
jaar = 2030
soort = "jaarverslag"
herkomst = "letterlijk"

[[bron]]
document = "kst-99999-X-1"
vergaderjaar = "2030-2031"
dossier = "99999 X"
nummer = "1"
bestand = "dijken.txt"
regels = "alinea"
"""


def part(part_id: str, kind: str, text: str, more: str = "") -> str:
    key = "titel" if kind in ("deel", "rol", "groep") else "tekst"
    herkomst = 'herkomst = "letterlijk"\n' if key == "titel" else ""
    return (
        f'\n[[onderdeel]]\nid = "{part_id}"\nsoort = "{kind}"\n{key} = "{text}"\n{herkomst}{more}'
    )


def written(tmp_path: Path, parts: str, page: str) -> str:
    for name in ("artikelen", "bronnen"):
        (tmp_path / name).mkdir()
    (tmp_path / "artikelen" / "2030-X-01.toml").write_text(HEAD + parts, "utf-8")
    (tmp_path / "bronnen" / "dijken.txt").write_text(page, "utf-8")
    (tmp_path / "begrippen.toml").write_text("schema = 2\n", "utf-8")
    return str(tmp_path)


TABLE = """
[[onderdeel]]
id = "a/budget"
soort = "tabel"
kolommen = [["", "2029", "2030"]]
rijen = [["– waarvan dijken", "", "‒ 500"], ["Uitgaven", "2", "3"]]
"""
PAGE = "3.1 Artikel 1: Dijken\nA. Doel\n– Hoge dijken1.\n1 Zie duinen.\n"
PARTS = part("a", "deel", "A. Doel") + part(
    "a/hoog",
    "punt",
    "Hoge dijken.",
    'noten = [{ teken = "1", plaats = 11, tekst = "Zie duinen." }]\n',
)


@pytest.mark.parametrize(
    ("parts", "page", "lines"),
    [
        pytest.param(PARTS, PAGE, {"": 1, "a": 2, "a/hoog": 3}, id="a note"),
        pytest.param(
            part("a", "deel", "A. Doel") + TABLE,
            "Artikel 1 Dijken\nA. Doel\n\t2029\t2030\n– waarvan dijken\t\t‒ 500\nUitgaven\t2\t3\n",
            {"": 1, "a": 2, "a/budget": 3},
            id="a table without a title, a dash in its first cell",
        ),
        pytest.param(
            part("f", "rol", "Financieren") + part("f/geld", "alinea", "De minister betaalt."),
            "1. Dijken\nFinancieren:\nDe minister betaalt.\n",
            {"": 1, "f": 2, "f/geld": 3},
            id="a role with its colon",
        ),
        pytest.param(
            part("x", "alinea", "Zie hierna.") + part("y", "alinea", "Zie hierna."),
            "Artikel 1: Dijken\nZie hierna.\nZie hierna.\n",
            {"": 1, "x": 2, "y": 3},
            id="the same text twice",
        ),
        pytest.param(
            part("a", "deel", "A. Doel") + part("a/een", "punt", "Een punt."),
            "Artikel 1: Dijken\nA. Doel\n- – Een punt.\n",
            {"": 1, "a": 2, "a/een": 3},
            id="two marks",
        ),
    ],
)
def test_each_text_stands_on_its_line(
    tmp_path: Path, parts: str, page: str, lines: dict[str, int]
) -> None:
    corpus = load(written(tmp_path, parts, page)).corpus
    proof = Proof(corpus)
    found = {item.id.removeprefix("2030-X-01").strip("/"): proof.lines_of(item) for item in corpus}
    assert {key: (found[key] or (0, 0))[0] for key in lines} == lines
    assert proof.is_complete


@pytest.mark.parametrize(
    ("parts", "page", "told"),
    [
        pytest.param(
            part("x", "alinea", "Andere tekst."),
            "Artikel 1: Dijken\nEen tekst.\n",
            "staat niet letterlijk",
            id="not there",
        ),
        pytest.param(
            part("x", "alinea", "dijken zijn hoog."),
            "Artikel 1: Dijken\nDe dijken zijn hoog.\n",
            "midden in een zin",
            id="a part of a sentence",
        ),
        pytest.param(
            part("s", "rol", "Stimuleren") + part("s/x", "alinea", "De minister leidt."),
            "Artikel 1: Dijken\nStimuleren\nRegisseren\nDe minister leidt.\n",
            "onder",
            id="below another role",
        ),
    ],
)
def test_what_is_not_its_line_is_told_as_ever(
    tmp_path: Path, parts: str, page: str, told: str
) -> None:
    with pytest.raises(ContentError) as caught:
        load(written(tmp_path, parts, page))
    assert any(told in problem.message for problem in caught.value.problems)


@pytest.mark.parametrize(
    ("mark", "text"), [("‒", "500 r>"), ("-", "– Een."), ("1.", "2. Twee."), ("a)", "12 dijken.")]
)
def test_a_text_may_itself_begin_like_a_mark(tmp_path: Path, mark: str, text: str) -> None:
    page = f"Artikel 1: Dijken\n{mark} {text}\n"
    corpus = load(written(tmp_path, part("x", "alinea", text), page)).corpus
    assert Proof(corpus).is_complete
