"""A copy is told as the copy, and what is not read is told."""

import shutil
from pathlib import Path

import pytest

from tests.contents import ARTICLE, copy_small, told_of


@pytest.mark.parametrize(
    "name",
    [
        "2030-I-01 kopie.toml",
        "2030-I-01 - kopie.toml",
        "2030-I-01-oud.toml",
        "2030-I-01 (1).toml",
        "Kopie van 2030-I-01.toml",
        "kopie.toml",
        "a.toml",
        "zzz.toml",
        "2030-I-01_2.toml",
        "2030-I-02.toml",
        "2030-I-01.kopie.toml",
        "2030-i-01.toml",
        "2030-I-01copy.toml",
        "0.toml",
        "2030-I-010.toml",
    ],
)
def test_the_copy_is_told_once_and_not_the_original(tmp_path: Path, name: str) -> None:
    folder = copy_small(tmp_path)
    shutil.copy(folder / ARTICLE, (folder / ARTICLE).with_name(name))
    [problem], remarks = told_of(folder)
    assert (problem.file, problem.line, problem.key) == (f"artikelen/{name}", 4, "artikel, id")
    assert f"`2030-I-01` is ook die van {ARTICLE}." in problem.message
    assert "kopie" in problem.message
    assert remarks == []


@pytest.mark.parametrize(
    ("original", "copy"),
    [
        ("water.toml", "water kopie.toml"),
        ("water.toml", "kopie van water.toml"),
        ("w.toml", "a-w.toml"),
        ("water.toml", "water-2.toml"),
        ("a.toml", "b.toml"),
    ],
)
def test_where_no_file_has_the_name_the_shorter_is_the_original(
    tmp_path: Path, original: str, copy: str
) -> None:
    folder = copy_small(tmp_path)
    article = folder / ARTICLE
    shutil.copy(article, article.with_name(copy))
    article.rename(article.with_name(original))
    [problem], _ = told_of(folder)
    assert problem.file == f"artikelen/{copy}"


def test_of_three_copies_each_istold_of(tmp_path: Path) -> None:
    folder = copy_small(tmp_path)
    for name in ("a.toml", "b.toml", "c.toml"):
        shutil.copy(folder / ARTICLE, (folder / ARTICLE).with_name(name))
    problems, _ = told_of(folder)
    assert [problem.file for problem in problems] == [
        "artikelen/a.toml",
        "artikelen/b.toml",
        "artikelen/c.toml",
    ]


PASSED_OVER = [
    ("artikelen/2030-I-02.toml.txt", "Noem het `2030-I-02.toml`"),
    ("artikelen/2030-I-02.TOML", "Noem het `2030-I-02.toml`"),
    ("artikelen/2030-I-02.Toml", "Noem het `2030-I-02.toml`"),
    ("artikelen/2030-I-02.TOML.TXT", "Noem het `2030-I-02.toml`"),
    ("artikelen/2030-I-02.toml ", "Noem het `2030-I-02.toml`"),
    ("artikelen/2030-I-02.toml.rtf", "Noem het `2030-I-02.toml`"),
    ("artikelen/2030-I-02.toml(1)", "Noem het `2030-I-02.toml`"),
    ("artikelen/2031/2031-I-01.toml", "in `artikelen` zelf"),
    ("artikelen/oud/lees-mij.md", "in `artikelen` zelf"),
    ("bronnen/2031/water.txt", "in `bronnen` zelf"),
    ("rondleidingen/oud/tour.toml", "in `rondleidingen` zelf"),
    ("rondleidingen/tour.toml.txt", "Noem het `tour.toml`"),
    ("rondleidingen/tour.TOML", "Noem het `tour.toml`"),
    ("begrippen.toml.txt", "staan in `begrippen.toml`"),
    ("begrippen.TOML", "staan in `begrippen.toml`"),
    ("Begrippen.toml", "staan in `begrippen.toml`"),
    ("begrip.toml", "staan in `begrippen.toml`"),
    ("begrippen-2.toml", "staan in `begrippen.toml`"),
    ("2030-I-02.toml", "in de map `artikelen`"),
    ("2030-I-02.toml.txt", "in de map `artikelen`"),
    ("Artikelen/x.toml", "Bedoelde u `artikelen`?"),
    ("artikel/x.toml", "Bedoelde u `artikelen`?"),
    ("bron/x.txt", "Bedoelde u `bronnen`?"),
    ("Rondleiding/x.toml", "Bedoelde u `rondleidingen`?"),
]


@pytest.mark.parametrize(("path", "remedy"), PASSED_OVER)
def test_what_is_not_read_istold_of(tmp_path: Path, path: str, remedy: str) -> None:
    folder = copy_small(tmp_path)
    (folder / path).parent.mkdir(parents=True, exist_ok=True)
    (folder / path).write_text("geen toml", "utf-8")
    problems, [remark] = told_of(folder)
    assert problems == []
    assert path.startswith(remark.file)
    assert "wordt niet gelezen" in remark.message
    assert remedy in remark.message


@pytest.mark.parametrize(
    "path",
    [
        "artikelen/.oud/x.toml",
        "artikelen/lees-mij.md",
        "artikelen/2030-I-01.toml~",
        "artikelen/2030-I-01.toml.bak",
        "artikelen/.2030-I-01.toml.swp",
        "artikelen/#x.toml#",
        "artikelen/.DS_Store",
        "bronnen/ongebruikt.txt",
        "bronnen/x.toml.txt",
        "README.md",
        ".git/x.toml",
        "artikel.schema.json",
        "docs/x.toml",
        "beelden/x.png",
        "LICENSE.txt",
    ],
)
def test_what_nobody_means_to_be_read_is_nottold_of(tmp_path: Path, path: str) -> None:
    folder = copy_small(tmp_path)
    (folder / path).parent.mkdir(parents=True, exist_ok=True)
    (folder / path).write_text("geen toml", "utf-8")
    assert told_of(folder) == ([], [])


def test_a_copy_with_another_ending_is_told_beside_what_that_leads_to(tmp_path: Path) -> None:
    folder = copy_small(tmp_path)
    (folder / ARTICLE).rename(folder / f"{ARTICLE}.txt")
    [problem], [remark] = told_of(folder)
    assert problem.file == "artikelen/"
    assert remark.file == f"{ARTICLE}.txt"
