"""Files and folders that cannot be read as text: told in Dutch, never a crash."""

import contextlib
import errno
import os
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from beleidstui.authoring.locate import MOST_BYTES
from beleidstui.compiling.load import load_corpus
from beleidstui.errors import ContentError, Problem
from tests.contents import ARTICLE, PAGE, TERMS, copy_small

FILES = (ARTICLE, TERMS, PAGE)


def _empty(path: Path) -> None:
    path.write_bytes(b"")


def _blank(path: Path) -> None:
    path.write_bytes(b" \n\t\n")


def _huge(path: Path) -> None:
    with path.open("wb") as stream:
        stream.truncate(MOST_BYTES + 1)


def _not_utf8(path: Path) -> None:
    path.write_bytes(b"# regel een\n# caf\xe9\n")


def _folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def _pipe(path: Path) -> None:
    path.unlink()
    os.mkfifo(path)


def _dangling(path: Path) -> None:
    path.unlink()
    path.symlink_to("nergens")


def _problems(folder: Path) -> tuple[Problem, ...]:
    with pytest.raises(ContentError) as caught:
        load_corpus(str(folder))
    return caught.value.problems


@pytest.mark.parametrize("file", FILES)
@pytest.mark.parametrize(
    ("spoil", "line", "part"),
    [
        pytest.param(Path.unlink, 0, "ontbreekt", id="missing"),
        pytest.param(_empty, 0, "is leeg", id="empty"),
        pytest.param(_blank, 0, "is leeg", id="blank"),
        pytest.param(_huge, 0, "groter dan 8 MB", id="huge"),
        pytest.param(_not_utf8, 2, "geen UTF-8", id="not UTF-8"),
        pytest.param(_folder, 0, "geen gewoon bestand", id="a folder"),
        pytest.param(_pipe, 0, "geen gewoon bestand", id="a named pipe"),
        pytest.param(_dangling, 0, "geen gewoon bestand", id="a link to nowhere"),
    ],
)
def test_an_unusable_file_is_told(
    tmp_path: Path, file: str, spoil: Callable[[Path], None], line: int, part: str
) -> None:
    folder = copy_small(tmp_path)
    spoil(folder / file)
    if file == ARTICLE and not (folder / file).exists() and not (folder / file).is_symlink():
        (problem,) = _problems(folder)
        assert "geen enkel artikel" in problem.message
        return
    if file == PAGE and not os.path.lexists(folder / file):
        (problem,) = _problems(folder)
        assert (problem.file, problem.key) == (ARTICLE, "bron 1, bestand")
        assert part in problem.message
        return
    told = [problem for problem in _problems(folder) if problem.file == file]
    assert [(problem.line, problem.key) for problem in told] == [(line, "")]
    assert part in told[0].message


@pytest.mark.parametrize("file", FILES)
def test_an_unreadable_file_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, file: str
) -> None:
    folder = copy_small(tmp_path)

    opened = os.open

    def refuse(path: str, *how: int) -> int:
        if path.endswith(file):
            raise PermissionError(errno.EACCES, "Permission denied")
        return opened(path, *how)

    monkeypatch.setattr(os, "open", refuse)
    told = [problem.message for problem in _problems(folder) if problem.file == file]
    assert told == ["dit bestand is niet te lezen (geen toegang)."]


@pytest.mark.parametrize(
    ("place", "part"),
    [
        pytest.param("nergens", "bestaat niet", id="missing folder"),
        pytest.param(TERMS, "is geen map", id="a file as folder"),
        pytest.param("bronnen", "ontbreekt of is niet te lezen (bestaat niet)", id="no articles"),
    ],
)
def test_an_unusable_folder_is_told_once(tmp_path: Path, place: str, part: str) -> None:
    (problem,) = _problems(copy_small(tmp_path) / place)
    assert part in problem.message


def test_line_ends_of_windows_and_a_byte_order_mark_do_no_harm(tmp_path: Path) -> None:
    folder = copy_small(tmp_path)
    whole = list(load_corpus(str(folder)))
    for file in FILES:
        raw = (folder / file).read_bytes()
        (folder / file).write_bytes(b"\xef\xbb\xbf" + raw.replace(b"\n", b"\r\n"))
    assert list(load_corpus(str(folder))) == whole


@pytest.mark.parametrize("character", ["\x1b", "\x9b", "\u202e", "\r", "\x00"])
def test_a_source_page_may_not_steer_the_terminal(tmp_path: Path, character: str) -> None:
    folder = copy_small(tmp_path)
    with (folder / PAGE).open("a", encoding="utf-8", newline="") as stream:
        stream.write(f"een\ntw{character}ee\n")
    (problem,) = _problems(folder)
    assert (problem.file, problem.line) == (PAGE, 10)
    assert f"U+{ord(character):04X} (plaats 3)" in problem.message


def test_very_many_problems_are_told_without_waiting(tmp_path: Path) -> None:
    folder = copy_small(tmp_path)
    with (folder / TERMS).open("a", encoding="utf-8") as stream:
        stream.write("[[begrip]]\n" * 3000)
    assert len(_problems(folder)) == 3000 * 5


@settings(max_examples=200, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(file=st.sampled_from(FILES), raw=st.binary(max_size=200))
def test_any_bytes_are_loaded_or_refused(tmp_path: Path, file: str, raw: bytes) -> None:
    folder = tmp_path / "inhoud"
    if not folder.exists():
        copy_small(tmp_path)
    before = (folder / file).read_bytes()
    for spoilt in (raw, before + raw, raw + before):
        (folder / file).write_bytes(spoilt)
        with contextlib.suppress(ContentError):
            load_corpus(str(folder))
    (folder / file).write_bytes(before)
