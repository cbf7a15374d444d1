"""A change of the files is told once, and only when they are at rest."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from beleidstui.authoring.watch import Watch
from tests.contents import ARTICLE, PAGE, TERMS, copy_small


def touch(file: Path) -> None:
    os.utime(file, ns=(0, file.stat().st_mtime_ns + 1))


def replace(file: Path) -> None:
    """Replace a file by one of the same size and time, as some editors do."""
    status = file.stat()
    saved = file.with_name("saved")
    saved.write_bytes(file.read_bytes())
    os.utime(saved, ns=(status.st_atime_ns, status.st_mtime_ns))
    saved.replace(file)


CHANGES: dict[str, Callable[[Path], object]] = {
    "written": lambda folder: touch(folder / TERMS),
    "replaced": lambda folder: replace(folder / ARTICLE),
    "page written": lambda folder: touch(folder / PAGE),
    "added": lambda folder: (folder / ARTICLE).with_name("nieuw.toml").write_text("x"),
    "gone": lambda folder: (folder / PAGE).unlink(),
    "all gone": lambda folder: folder.rename(folder.with_name("weg")),
}


@pytest.mark.parametrize("few", [300, 0], ids=["few", "many"])
@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_a_change_is_told_once_when_it_is_over(
    tmp_path: Path, change: Callable[[Path], object], few: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("beleidstui.authoring.watch.FEW", few)
    folder = copy_small(tmp_path)
    watch = Watch(str(folder))
    assert [watch.has_changed() for _ in range(2)] == [False, False]
    change(folder)
    assert [watch.has_changed() for _ in range(4)] == [False, True, False, False]


def test_a_file_that_is_being_written_is_waited_for(tmp_path: Path) -> None:
    folder = copy_small(tmp_path)
    watch = Watch(str(folder))
    for _ in range(5):
        touch(folder / TERMS)
        assert not watch.has_changed()
    assert watch.has_changed()


def test_what_is_put_back_is_no_change(tmp_path: Path) -> None:
    folder = copy_small(tmp_path)
    watch = Watch(str(folder))
    folder.rename(folder.with_name("weg"))
    assert not watch.has_changed()
    folder.with_name("weg").rename(folder)
    assert [watch.has_changed() for _ in range(3)] == [False, False, False]


def test_of_many_files_a_part_is_looked_at_and_in_the_end_all(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = copy_small(tmp_path)
    for number in range(1000):
        page = folder / "bronnen" / f"{number}.txt"
        page.write_text("x")
        os.utime(page, ns=(0, number))
    watch = Watch(str(folder))
    looked: list[str] = []
    stat = os.stat

    def noted(path: str) -> os.stat_result:
        looked.append(path)
        return stat(path)

    monkeypatch.setattr(os, "stat", noted)
    assert not watch.has_changed()
    assert 0 < len(looked) < 200
    oldest = folder / "bronnen/0.txt"
    oldest.write_text("y" * 9)
    told = [watch.has_changed() for _ in range(15)]
    assert told.count(True) == 1
    oldest.write_text("z")
    assert [watch.has_changed() for _ in range(3)] == [False, True, False]
