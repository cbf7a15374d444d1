"""Only an official text uses a term, and only what stands in one is called literal."""

import json
from pathlib import Path

import pytest

from beleidstui.cli import main
from beleidstui.compiling.load import load_corpus
from beleidstui.model.nodes import Term
from beleidstui.rendering.facts import term_names
from tests.contents import ARTICLE, PAGE, TERMS, copy_small, library_of_corpus

FORMS = ["Waterfonds", "WF", "WF’s", "waterfonds", "dijkgeld", "dijkgelden", "Dijkgeld", "het WF."]


def _with(tmp_path: Path, text: str, herkomst: str) -> Path:
    """Give a folder in which only the bullet ``pompen`` has this text, of this provenance."""
    folder = copy_small(tmp_path)
    article = (folder / ARTICLE).read_text("utf-8")
    article = article.replace("met geld van het WF, ", "")
    article = article.replace("Pompen voor de polder.", text)
    article = article.replace('herkomst = "redactie"', herkomst)
    (folder / ARTICLE).write_text(article, "utf-8")
    page = (folder / PAGE).read_text("utf-8").replace("met geld van het WF, ", "")
    (folder / PAGE).write_text(page.replace("Water\n", f"Water\n– {text}\n", 1), "utf-8")
    return folder


EDITORIAL = ['herkomst = "redactie"', 'herkomst = "afgeleid"\ntoelichting = "Zo volgt het."']


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("herkomst", [*EDITORIAL, 'herkomst = "letterlijk"', ""])
def test_a_bullet_that_is_not_literal_uses_no_term(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], form: str, herkomst: str
) -> None:
    folder = _with(tmp_path, f"Met {form}", herkomst)
    users = [] if herkomst in EDITORIAL else ["2030-I-01/betalen/pompen"]
    term = "begrip/dijkgeld" if "ijkgeld" in form else "begrip/waterfonds"
    assert main(["--content", str(folder), "toon", term, "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["gebruikt_in"] == users
    assert main(["--content", str(folder), "toon", term]) == 0
    shown = capsys.readouterr().out
    assert ("Niet gebruikt in een officiële tekst." in shown) == (not users)


@pytest.mark.parametrize(
    ("text", "name", "abbreviation"),
    [
        ("Geld uit het Waterfonds.", "letterlijk", "redactie"),
        ("Geld uit het waterfonds.", "letterlijk", "redactie"),
        ("Geld uit het WF.", "redactie", "letterlijk"),
        ("Geld uit het WF’s deel.", "redactie", "letterlijk"),
        ("Het Waterfonds (WF) bestaat.", "letterlijk", "letterlijk"),
        ("Het Waterfonds en de wf.", "letterlijk", "redactie"),
        ("Het Waterfonds en de WFX-pomp.", "letterlijk", "redactie"),
        ("Het WF en de Waterfondsen.", "redactie", "letterlijk"),
        ("Het WF en het Zeewaterfonds.", "redactie", "letterlijk"),
    ],
)
def test_a_form_is_literal_where_it_stands_as_a_word(
    tmp_path: Path, text: str, name: str, abbreviation: str
) -> None:
    folder = _with(tmp_path, text, "")
    known = '[[begrip]]\nid = "wfx"\nnaam = "WFX"\nsoort = "fonds"\nuitleg = "Iets."\n'
    terms = (folder / TERMS).read_text("utf-8")
    (folder / TERMS).write_text(f'{terms}\n{known}herkomst = "redactie"\n', "utf-8")
    corpus = load_corpus(str(folder))
    term = corpus["begrip/waterfonds"]
    assert isinstance(term, Term)
    facts = {one.label: one.said for one in term_names(term, library_of_corpus(corpus))}
    assert facts["Naam"] == f"Waterfonds ({name})"
    assert facts["Afkorting"] == f"WF ({abbreviation})"
