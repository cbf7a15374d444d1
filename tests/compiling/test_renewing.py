"""A library that is renewed is the one that would be made anew; where it cannot be, it is."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from benchmarks.shelf import made_paragraphs, make_editions, make_folder

from beleidstui.compiling import kept, making
from beleidstui.compiling.load import load
from beleidstui.errors import ContentError
from beleidstui.library import tables as names
from beleidstui.library.file import open_file
from beleidstui.library.library import Library
from beleidstui.library.resolve import resolve
from beleidstui.model.nodes import Part
from beleidstui.search import Searcher
from tests.contents import HAVEN

NUMBER, LETTERS = (0, 1 << 40), ("", "\U0010ffff")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a folder of which a library is kept."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    folder = Path(shutil.copytree(HAVEN, tmp_path / "inhoud"))
    kept.library_of(str(folder))
    return folder


def rows_of(library: Library) -> dict[str, list[names.Row]]:
    """Give all rows of all tables, but what tells of the files."""
    rows = {name: list(library.tables.between(name, *NUMBER)) for name in names.BY_NUMBER}
    rows |= {name: list(library.tables.between(name, *LETTERS)) for name in names.BY_TEXT}
    told = ("made_from", "program")
    rows[names.ABOUT] = [(key, value) for key, value in rows[names.ABOUT] if key not in told]
    return rows


def renewed(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Library:
    """Give the library of a folder, which must not be made anew."""
    with monkeypatch.context() as patch:
        patch.setattr(making, "write_file", None)
        patch.setattr(making, "in_memory", None)
        return kept.library_of(str(folder))


def anew(folder: Path) -> Library:
    return Library(making.loaded_in_memory(load(str(folder))))


def change(folder: Path, *changes: tuple[str, str, str]) -> None:
    for name, old, new in changes:
        text = (folder / name).read_text("utf-8")
        assert old in text, old
        (folder / name).write_text(text.replace(old, new, 1), "utf-8")


ARTICLE = "artikelen/2030-XII-04.toml"


def test_a_renewed_library_has_the_rows_of_one_made_anew(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = (folder / ARTICLE).read_text("utf-8")
    titles = [line for line in text.splitlines() if line.startswith("kop = ")]
    assert len(titles) > 2
    for number, title in enumerate(titles):
        change(folder, (ARTICLE, title, f'kop = "Nieuwe xyzzykop {number} GPX dijkwacht"'))
        assert rows_of(renewed(folder, monkeypatch)) == rows_of(anew(folder))
        change(folder, (ARTICLE, f'kop = "Nieuwe xyzzykop {number} GPX dijkwacht"', title))
        assert rows_of(renewed(folder, monkeypatch)) == rows_of(anew(folder))


def test_a_text_of_other_words_is_found_by_these_and_by_the_old_no_more(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    folder = tmp_path / "inhoud"
    make_folder(folder, made_paragraphs(), 60)
    library = kept.library_of(str(folder))
    old = next(item for item in library.items("punt"))
    assert isinstance(old, Part)
    name = f"{old.edition.id}.txt"
    new = "De rivierdijkbewakers van XQZ varen langs de rivierdijken."
    for file in (folder / "artikelen" / f"{old.edition.id}.toml", folder / "bronnen" / name):
        file.write_text(file.read_text("utf-8").replace(old.text, new), "utf-8")
    library = renewed(folder, monkeypatch)
    assert rows_of(library) == rows_of(anew(folder))
    searcher = Searcher(library)
    for query in ("rivierdijkbewakers", "rivierdijk", "rivierdjken", "bewakers", "langs de rivier"):
        assert [hit.item.id for hit in searcher.search(query).hits] == [old.id]
    assert resolve(library, old.id).text == new


@pytest.mark.parametrize(
    "alter",
    [
        lambda folder: change(folder, ("begrippen.toml", 'uitleg = "', 'uitleg = "Ook: ')),
        lambda folder: (folder / "artikelen/2031-XII-04.toml").unlink(),
        lambda folder: change(folder, (ARTICLE, 'id = "2030-XII-04"', 'id = "2029-XII-04"')),
        lambda folder: change(folder, (ARTICLE, 'soort = "kader"', 'soort = "kaders"')),
    ],
    ids=["a term", "an article less", "another id", "a fault"],
)
def test_what_cannot_be_renewed_is_made_anew(alter: Callable[[Path], object], folder: Path) -> None:
    alter(folder)
    assert _outcome(lambda: kept.library_of(str(folder))) == _outcome(lambda: anew(folder))


def _outcome(ask: Callable[[], Library]) -> object:
    """Give all rows of a library, or all problems of the folder."""
    try:
        return rows_of(ask())
    except ContentError as error:
        return error.problems


def test_a_reader_goes_on_undisturbed(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    reader = kept.library_of(str(folder))
    before = rows_of(reader)
    text = (folder / ARTICLE).read_text("utf-8")
    title = next(line for line in text.splitlines() if line.startswith("kop = "))
    change(folder, (ARTICLE, title, 'kop = "Anders"'))
    assert rows_of(renewed(folder, monkeypatch)) != before
    assert rows_of(reader) == before


def test_what_fails_on_the_way_leaves_what_was_there(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    [place] = (folder.parent / "cache/beleidstui").iterdir()
    before = place.read_bytes()
    text = (folder / ARTICLE).read_text("utf-8")
    title = next(line for line in text.splitlines() if line.startswith("kop = "))
    change(folder, (ARTICLE, title, 'kop = "Anders"'))

    def fail(*_: object) -> None:
        raise OSError("vol")

    with monkeypatch.context() as patch:
        patch.setattr("beleidstui.compiling.renewing.Exchange.finish", fail)
        patch.setattr(making, "write_file", fail)
        assert rows_of(kept.library_of(str(folder))) == rows_of(anew(folder))
    assert place.read_bytes() == before
    assert list(place.parent.iterdir()) == [place]
    assert open_file(str(place)).get(names.ABOUT, "size")


@pytest.mark.parametrize("year", [2020, 2021, 2022])
def test_texts_that_editions_share_are_those_of_a_library_made_anew(
    year: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    folder = tmp_path / "inhoud"
    make_editions(folder, 1, 2, 3)
    library = kept.library_of(str(folder))
    shared = [number for number, _ in library.tables.between(names.SAME, *NUMBER)]
    texts = [library.at(int(number)) for number in shared]
    changed = [one for one in texts if one.text and one.edition.year == year][:2]
    for item in changed:
        for file in (f"artikelen/{item.edition.id}.toml", f"bronnen/{item.edition.id}.txt"):
            change(folder, (file, item.text, f"{item.text} Nieuw."))
    assert rows_of(renewed(folder, monkeypatch)) == rows_of(anew(folder))
    for item in changed:
        for file in (f"artikelen/{item.edition.id}.toml", f"bronnen/{item.edition.id}.txt"):
            change(folder, (file, f"{item.text} Nieuw.", item.text))
    again = renewed(folder, monkeypatch)
    assert rows_of(again) == rows_of(anew(folder))
    assert [key for key, _ in again.tables.between(names.SAME, *NUMBER)] == shared


def test_an_article_that_leaves_its_series_shares_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    folder = tmp_path / "inhoud"
    make_editions(folder, 1, 1, 3)
    kept.library_of(str(folder))
    for series in ('reeks = "V-09"', 'reeks = "V-01"'):
        old = 'reeks = "V-01"' if series.endswith('09"') else 'reeks = "V-09"'
        change(folder, ("artikelen/2021-V-01.toml", old, series))
        assert rows_of(renewed(folder, monkeypatch)) == rows_of(anew(folder))
