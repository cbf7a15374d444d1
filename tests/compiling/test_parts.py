"""A large folder is made in parts, and gives what it gives as a whole; a fault is told in full."""

from pathlib import Path

import pytest
from benchmarks.shelf import made_paragraphs, make_folder

from beleidstui.compiling import making, parts
from beleidstui.compiling.kept import library_in_memory
from beleidstui.compiling.load import load
from beleidstui.errors import ContentError
from beleidstui.library.library import Library
from tests.compiling.test_kept import all_of, put_no_file


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a folder of some articles, which counts as large; parts are small."""
    monkeypatch.setattr(making, "LARGE", 2)
    monkeypatch.setattr(parts, "_AT_ONCE", 3)
    assert make_folder(tmp_path / "inhoud", made_paragraphs(), 150) == 150
    return tmp_path / "inhoud"


def as_whole(folder: Path) -> Library:
    return Library(making.loaded_in_memory(load(str(folder))))


def test_parts_give_what_the_whole_gives(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    wanted = all_of(as_whole(folder))
    monkeypatch.setattr(making, "load", None)  # it would be called for what is not done in parts
    assert all_of(library_in_memory(str(folder))) == wanted


def test_articles_that_quote_one_page_are_in_one_part(folder: Path) -> None:
    names = parts.article_names(str(folder))
    first, last = (folder / "artikelen" / name for name in (names[0], names[-1]))
    page = f'bestand = "{names[0].removesuffix(".toml")}.txt"'
    own = f'bestand = "{names[-1].removesuffix(".toml")}.txt"'
    last.write_text(last.read_text("utf-8").replace(own, page), "utf-8")
    several = list(parts.parts(names, parts.read_heads(str(folder), names)))
    [part] = [part for part in several if first.name in part]
    assert last.name in part
    assert sorted(name for part in several for name in part) == list(names)


def test_the_order_stays_where_a_part_reaches_ahead(folder: Path) -> None:
    names = parts.article_names(str(folder))
    for name in (names[0], names[-1]):
        text = (folder / "artikelen" / name).read_text("utf-8")
        (folder / "artikelen" / name).write_text(f'{text}# bestand = "samen.txt"\n', "utf-8")
    assert all_of(library_in_memory(str(folder))) == all_of(as_whole(folder))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("jaar = 20", "'jaar' = 20"),
        ('begroting = "', 'begroting  =  "'),
        ('begroting = "II', 'begroting = "\\u0049I'),
        ("[artikel]", "[ artikel ] # verzonnen"),
        ("nummer =", "# nummer = 99\nnummer ="),
    ],
)
def test_an_order_that_cannot_be_read_in_passing_is_that_of_the_whole(
    old: str, new: str, folder: Path
) -> None:
    for name in parts.article_names(str(folder)):
        article = folder / "artikelen" / name
        article.write_text(article.read_text("utf-8").replace(old, new, 1), "utf-8")
    assert all_of(library_in_memory(str(folder))) == all_of(as_whole(folder))


@pytest.mark.parametrize(
    ("old", "new"),
    [("Stimuleren", "Stimulans"), ('soort = "punt"', 'soort = "stip"'), ("schema = 2", "x = ")],
)
def test_a_fault_in_a_part_is_told_as_in_the_whole(folder: Path, old: str, new: str) -> None:
    name = parts.article_names(str(folder))[-1]
    article = folder / "artikelen" / name
    article.write_text(article.read_text("utf-8").replace(old, new, 1), "utf-8")
    with pytest.raises(ContentError) as wanted:
        load(str(folder))
    with pytest.raises(ContentError) as told:
        library_in_memory(str(folder))
    assert told.value.problems == wanted.value.problems != ()


def test_a_copy_in_another_part_is_told(folder: Path) -> None:
    names = parts.article_names(str(folder))
    copy = folder / "artikelen" / "zz.toml"
    copy.write_bytes((folder / "artikelen" / names[0]).read_bytes())
    with pytest.raises(ContentError) as told:
        library_in_memory(str(folder))
    assert [problem.file for problem in told.value.problems] == ["artikelen/zz.toml"]


@pytest.mark.parametrize("kind", ["pipe", "folder"])
def test_an_article_that_cannot_be_read_is_told_as_in_the_whole(kind: str, folder: Path) -> None:
    names = parts.article_names(str(folder))
    put_no_file(folder / "artikelen" / names[1], kind)
    with pytest.raises(ContentError) as told:
        library_in_memory(str(folder))
    assert f"artikelen/{names[1]}" in [problem.file for problem in told.value.problems]


def test_a_page_that_is_named_in_an_odd_way_is_still_read_with_all_that_quote_it(
    folder: Path,
) -> None:
    names = parts.article_names(str(folder))
    last, first = (name.removesuffix(".toml") for name in (names[-1], names[0]))
    copy = (folder / "artikelen" / names[0]).read_text("utf-8")
    copy = copy.replace(f'id = "{first}"', 'id = "2031-V-01"').replace("bestand =", "'bestand' =")
    (folder / "artikelen" / names[-1]).write_text(copy, "utf-8")
    assert last != first
    assert all_of(library_in_memory(str(folder))) == all_of(as_whole(folder))
