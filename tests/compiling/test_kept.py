"""What is kept of the content gives what the content gives, or is not used."""

import contextlib
import os
import shutil
import socket
import stat
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from beleidstui.authoring.locate import packaged_content
from beleidstui.compiling import kept, making, stamps
from beleidstui.compiling.kept import library_in_memory
from beleidstui.compiling.load import Loaded, load_corpus, load_part
from beleidstui.compiling.load import load as load_anew
from beleidstui.errors import BrokenLibraryError, ContentError
from beleidstui.library.file import FileTables
from beleidstui.library.library import Library
from beleidstui.library.records import Below
from beleidstui.model.corpus import Corpus
from beleidstui.model.nodes import Kind, Official
from beleidstui.model.record import Record, changed
from beleidstui.model.source import Herkomst
from beleidstui.search import Searcher
from tests.command import run_python
from tests.contents import library_of_corpus

ARTICLE = "artikelen/2022-V-02.toml"
PAGE = "bronnen/kst-36360-V-1-p36.txt"


@pytest.fixture
def content(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a content folder of our own, with a cache of our own."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return Path(shutil.copytree(packaged_content(), tmp_path / "inhoud"))


def file_of(content: Path) -> Path:
    (file,) = (content.parent / "cache/beleidstui").iterdir()
    return file


def all_of(library: Library) -> object:
    """Give all that can be asked of a library, with the facts of each node."""
    searcher = Searcher(library)
    return (
        [facts_of(item) for item in library.items()],
        [
            (
                library.number(item.id),
                facts_of(library.above(item)),
                library.occurrences(item),
                library.lines_of(item),
                [user.id for user in library.users(item.id)],
                [part.id for part in library.parts(item)],
            )
            for item in library.items()
        ],
        {kind: [term.id for term in terms] for kind, terms in library.terms.items()},
        library.page("kst-36360-V-1-p36.txt"),
        [[hit.item.id for hit in searcher.search(query).hits] for query in QUERIES],
    )


QUERIES = ("SSR", "wapenexport", "stabilteitsfonds", "36360 V", "artikel 2 fonds", "minister van")


def facts_of(value: object) -> object:
    if isinstance(value, Record):
        return type(value), [facts_of(getattr(value, name)) for name in value.names()]
    return list(map(facts_of, value)) if isinstance(value, (tuple, Below)) else value


def test_a_fact_that_differs_is_seen() -> None:
    corpus = load_corpus(packaged_content())
    [article] = corpus.articles
    other = Corpus((changed(article, title="Anders"),), corpus.terms, corpus.pages, corpus.words)
    assert article == other.articles[0]
    assert all_of(library_of_corpus(corpus)) != all_of(library_of_corpus(other))


def is_read_anew(content: Path, monkeypatch: pytest.MonkeyPatch) -> bool:
    """Tell whether the files are read again; what comes must be what they hold."""
    wanted = all_of(library_in_memory(str(content)))
    read: list[str] = []
    with monkeypatch.context() as patch:

        def load(folder: str) -> Loaded:
            read.append(folder)
            return load_anew(folder)

        def load_some(folder: str, *more: Any) -> Loaded:
            read.append(folder)
            return load_part(folder, *more)

        patch.setattr(making, "load", load)
        patch.setattr("beleidstui.compiling.renewing.load_part", load_some)
        assert all_of(kept.library_of(str(content))) == wanted
    return bool(read)


def test_what_is_kept_is_the_same(content: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert is_read_anew(content, monkeypatch)
    assert not is_read_anew(content, monkeypatch)
    for item in kept.library_of(str(content)).items():
        assert (type(item.kind), type(item.herkomst)) == (Kind, Herkomst)
        assert not isinstance(item, Official) or type(item.source.page_herkomst) is Herkomst


def test_only_the_user_can_read_it(content: Path) -> None:
    kept.library_of(str(content))
    assert stat.S_IMODE(file_of(content).stat().st_mode) == 0o600
    assert stat.S_IMODE(file_of(content).parent.stat().st_mode) == 0o700


def _change(name: str, old: str, new: str) -> Callable[[Path], object]:
    def change(content: Path) -> None:
        file = content / name
        times = file.stat()
        file.write_text(file.read_text("utf-8").replace(old, new, 1), "utf-8")
        os.utime(file, ns=(times.st_atime_ns, times.st_mtime_ns))

    return change


def _flip(file: Path, place: int) -> None:
    raw = bytearray(file.read_bytes())
    raw[place] ^= 1
    file.write_bytes(raw)


CHANGES: dict[str, Callable[[Path], object]] = {
    "a heading": _change(ARTICLE, "Normen, rechten", "Rechten, normen"),
    "an explanation": _change("begrippen.toml", "leger, politie", "politie, leger"),
    "a line end in the page": _change(PAGE, "programma’s.\n", "programma’s. \n"),
    "a bit more": lambda content: _flip(file_of(content), 0),
    "cut short": lambda content: os.truncate(file_of(content), 3000),
    "empty": lambda content: os.truncate(file_of(content), 0),
    "rubbish": lambda content: file_of(content).write_bytes(b"rubbish"),
    "something else": lambda content: file_of(content).write_bytes(b"(\x01\x00\x00\x00N"),
    "gone": lambda content: file_of(content).unlink(),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_what_is_not_up_to_date_is_not_used(
    change: Callable[[Path], object], content: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept.library_of(str(content))
    change(content)
    assert is_read_anew(content, monkeypatch)
    assert not is_read_anew(content, monkeypatch)


def _grow(file: Path) -> None:
    times = file.stat()
    file.write_text(file.read_text() + "\n")
    os.utime(file, ns=(times.st_atime_ns, times.st_mtime_ns))


@pytest.mark.parametrize("change", [lambda file: os.utime(file, ns=(1, 1)), _grow])
def test_another_program_checks_anew(
    change: Callable[[Path], object], content: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = content.parent / "program"
    shutil.copytree(Path(kept.__file__).parent, other)
    monkeypatch.setattr(stamps, "PROGRAM", (str(other),))
    kept.library_of(str(content))
    change(other / "check.py")
    assert is_read_anew(content, monkeypatch)


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can give a file to somebody else")
def test_what_somebody_else_kept_is_not_used(
    content: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept.library_of(str(content))
    os.chown(file_of(content), 1234, 1234)
    assert is_read_anew(content, monkeypatch)


def _make_a_link(file: Path) -> None:
    file.rename(file.with_suffix(".other"))
    file.symlink_to(file.with_suffix(".other"))


@pytest.mark.parametrize("change", [lambda file: file.chmod(0o666), _make_a_link])
def test_what_somebody_else_could_have_kept_is_not_used(
    change: Callable[[Path], object], content: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept.library_of(str(content))
    (file,) = (content.parent / "cache/beleidstui").iterdir()
    change(file)
    assert is_read_anew(content, monkeypatch)


def test_bad_content_is_told_each_time(content: Path) -> None:
    kept.library_of(str(content))
    (content / ARTICLE).write_text("rubbish")
    for _ in range(2):
        with pytest.raises(ContentError):
            kept.library_of(str(content))


@pytest.mark.parametrize("place", ["/dev/null", "not/absolute"])
def test_where_nothing_can_be_kept_the_content_is_read(
    place: str, content: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", place)
    monkeypatch.setenv("HOME", os.devnull)
    assert is_read_anew(content, monkeypatch)
    assert is_read_anew(content, monkeypatch)
    assert not (content.parent / "cache").exists()


def test_content_that_is_changed_while_it_is_read_is_not_kept(
    content: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def load(folder: str) -> Loaded:
        loaded = load_anew(folder)
        CHANGES["a heading"](content)
        return loaded

    with monkeypatch.context() as patch:
        patch.setattr(making, "load", load)
        kept.library_of(str(content))
    assert is_read_anew(content, monkeypatch)


@pytest.mark.parametrize("name", [ARTICLE, "artikelen/extra.toml"])
def test_an_article_that_comes_or_goes_while_it_is_read_is_not_kept(
    name: str, content: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = content / "artikelen/2023-V-02.toml"
    text = (content / ARTICLE).read_text("utf-8")
    other.write_text(text.replace("2022-V-02", "2023-V-02", 1), "utf-8")

    def load(folder: str) -> Loaded:
        loaded = load_anew(folder)
        if name == ARTICLE:
            other.unlink(missing_ok=True)
        else:
            (content / name).write_text(text.replace("2022-V-02", "2024-V-02", 1), "utf-8")
        return loaded

    with monkeypatch.context() as patch:
        patch.setattr(making, "load", load)
        kept.library_of(str(content))
    assert is_read_anew(content, monkeypatch)


def test_what_is_touched_is_digested_once(content: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kept.library_of(str(content))
    os.utime(content / ARTICLE, (0, 0))
    assert not is_read_anew(content, monkeypatch)
    monkeypatch.setattr(stamps, "_digest", None)
    assert not is_read_anew(content, monkeypatch)


def test_what_is_not_ours_in_the_cache_is_left_alone(content: Path) -> None:
    caches = content.parent / "cache/beleidstui"
    caches.mkdir(parents=True)
    (caches / "README").write_text("hoi")
    (caches / "map").mkdir()
    os.utime(caches / "map", (0, 0))
    kept.library_of(str(content))
    assert {one.name for one in caches.iterdir()} > {"README", "map"}


def test_what_is_broken_is_never_mended_with_other_content(
    content: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    library = kept.library_of(str(content))
    CHANGES["a heading"](content)

    def broken(*_: object) -> None:
        raise BrokenLibraryError("")

    monkeypatch.setattr(FileTables, "need", broken)
    with pytest.raises(kept.ChangedSinceError, match="Begin opnieuw"):
        library.node("begrip/ssr")


def test_the_second_look_up_reads_no_toml(tmp_path: Path) -> None:
    program = (
        "import sys; from beleidstui.cli import main; main(['SSR']);"
        "print(not {'tomli', 'beleidstui.texts.author'}.isdisjoint(sys.modules))"
    )
    seen = [
        run_python("-c", program, XDG_CACHE_HOME=str(tmp_path)).stdout.decode().splitlines()
        for _ in range(2)
    ]
    assert [lines.pop() for lines in seen] == ["True", "False"]
    assert seen[0] == seen[1] != []


def test_a_page_that_nothing_refers_to_is_not_read(
    content: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept.library_of(str(content))
    os.mkfifo(content / "bronnen/los.txt")
    assert not is_read_anew(content, monkeypatch)


@pytest.mark.parametrize("place", range(40))
def test_a_flipped_bit_anywhere_changes_no_answer(
    place: int, content: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept.library_of(str(content))
    _flip(file_of(content), place * (file_of(content).stat().st_size // 41) + 17)
    is_read_anew(content, monkeypatch)


@pytest.mark.parametrize("kind", ["pipe", "device", "folder", "socket", "link"])
def test_what_is_no_file_in_the_place_of_what_is_kept_is_never_waited_for(
    kind: str, content: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept.library_of(str(content))
    put_no_file(file_of(content), kind)
    assert is_read_anew(content, monkeypatch)


def put_no_file(place: Path, kind: str) -> None:
    """Put something in the place of a file that is none."""
    place.unlink()
    if kind == "pipe":
        os.mkfifo(place)
    elif kind == "device":
        place.symlink_to("/dev/zero")
    elif kind == "folder":
        place.mkdir()
    elif kind == "socket":
        with socket.socket(socket.AF_UNIX) as made, contextlib.chdir(place.parent):
            made.bind("s")
            Path("s").rename(place.name)
    else:
        place.symlink_to(place.parent / "nergens")


@pytest.mark.parametrize("kind", ["pipe", "device", "socket", "folder"])
@pytest.mark.parametrize("name", [ARTICLE, "begrippen.toml", PAGE])
def test_what_is_no_file_in_the_content_is_told_and_never_waited_for(
    kind: str, name: str, content: Path
) -> None:
    kept.library_of(str(content))
    put_no_file(content / name, kind)
    with pytest.raises(ContentError) as caught:
        kept.library_of(str(content))
    assert name in [problem.file for problem in caught.value.problems]


def test_what_killed_writers_left_and_what_is_gone_is_cleared(content: Path) -> None:
    caches = content.parent / "cache/beleidstui"
    caches.mkdir(parents=True)
    own = str(content).encode().hex()[-200:]
    old, fresh, gone = caches / f"{own}.123", caches / f"{own}.124", caches / b"/nergens".hex()
    for left in (old, fresh, gone):
        left.write_bytes(b"half")
    os.utime(old, (0, 0))
    kept.library_of(str(content))
    names = {one.name for one in caches.iterdir()}
    assert names == {own, fresh.name}
