"""Content that is in order: read as it was written."""

from pathlib import Path

import pytest

from beleidstui.compiling.load import load_corpus
from beleidstui.compiling.proof import Proof
from tests.contents import ARTICLE, SMALL, copy_small, write_bullet


def test_the_small_example_is_read_in_order() -> None:
    assert [item.id for item in load_corpus(str(SMALL))] == [
        "2030-I-01",
        "2030-I-01/bouwen",
        "2030-I-01/bouwen/dijken",
        "2030-I-01/bouwen/dijken/sluizen",
        "2030-I-01/betalen",
        "2030-I-01/betalen/pompen",
        "begrip/waterfonds",
        "begrip/dijkgeld",
    ]


def test_all_that_is_literal_is_on_its_page() -> None:
    corpus = load_corpus(str(SMALL))
    proof = Proof(corpus)
    assert {item.id: proof.lines_of(item) for item in corpus if proof.lines_of(item)} == {
        "2030-I-01": (1, 1),
        "2030-I-01/bouwen": (2, 2),
        "2030-I-01/bouwen/dijken": (3, 4),
        "2030-I-01/bouwen/dijken/sluizen": (5, 6),
    }
    assert not proof.coverage["water.txt"].stretches


@pytest.mark.parametrize("numeral", ["II", "IV", "VIII", "IX", "XII", "XIX", "XXIII", "XXXIX"])
def test_a_roman_numeral_is_no_acronym(tmp_path: Path, numeral: str) -> None:
    load_corpus(str(write_bullet(tmp_path, f"Hoofdstuk {numeral} en 2007-{numeral}.")))


@pytest.mark.parametrize(
    "text",
    [
        "[nader te bepalen] en [/x] en [bold red]",
        "x" * 10_000,
        "een 🌊 en een 👩‍👩‍👧",
        "שלום en مرحبا",
        "e\u0301e\u0308n met losse accenten",
        'aanhalingstekens " en \\ schuine streep',
        "{} en {0} en %s",
    ],
)
def test_a_text_is_kept_as_it_was_written(tmp_path: Path, text: str) -> None:
    corpus = load_corpus(str(write_bullet(tmp_path, text, text)))
    bullet = corpus["2030-I-01/betalen/pompen"]
    assert (bullet.text, bullet.title, bullet.path[-1]) == (text, text, text)


def test_what_is_no_article_is_left_alone(tmp_path: Path) -> None:
    folder = copy_small(tmp_path)
    for name in (".verborgen.toml", "lees-mij.md", "2030-I-01.toml~"):
        (folder / ARTICLE).with_name(name).write_text("geen toml", "utf-8")
    load_corpus(str(folder))


def test_there_may_be_no_terms_yet(tmp_path: Path) -> None:
    folder = copy_small(tmp_path)
    article = folder / "artikelen" / "2030-I-01.toml"
    article.write_text(article.read_text("utf-8").replace("af = true\n", ""), "utf-8")
    (folder / "begrippen.toml").write_text("schema = 2\n", "utf-8")
    assert not load_corpus(str(folder)).terms
