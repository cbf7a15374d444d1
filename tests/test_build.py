"""A library file: built from a folder, read in its place, and refused when it is bad."""

import os
import shutil
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from beleidstui.authoring.locate import packaged_content
from beleidstui.compiling.kept import library_in_memory, library_of
from beleidstui.library import tables as names
from beleidstui.library.file import change_file
from tests.command import environment, run, run_python
from tests.compiling.test_kept import all_of, put_no_file
from tests.contents import SMALL


@pytest.fixture
def built(tmp_path: Path) -> Path:
    path = tmp_path / "inhoud.bibliotheek"
    done = run("bouw", packaged_content(), "--naar", str(path))
    assert done.returncode == 0, done.stderr
    assert done.stderr == b""
    assert f"--content {path}" in done.stdout.decode()
    return path


@pytest.mark.parametrize(
    "words",
    [("SSR",), ("stabilteitsfonds",), ("toon", "nfrp"), ("lijst",), ("toon", "ssr", "--json")],
)
def test_every_answer_is_that_of_the_folder(words: tuple[str, ...], built: Path) -> None:
    from_file, from_folder = run("--content", str(built), *words), run(*words)
    assert from_file == from_folder or from_file.stdout == from_folder.stdout != b""
    assert (from_file.returncode, from_file.stderr) == (0, b"")


def test_it_holds_all_and_needs_nothing_else(built: Path) -> None:
    wanted = all_of(library_in_memory(packaged_content()))
    assert all_of(library_of(str(built))) == wanted
    built.chmod(0o444)
    assert all_of(library_in_memory(str(built))) == wanted


def test_the_dialogue_reads_from_it(built: Path) -> None:
    done = run("--content", str(built), "--plain", "--zoek", "NFRP")
    assert "Nederlands Fonds voor Regionale Partnerschappen" in done.stdout.decode()
    assert done.returncode == 0


def test_it_is_replaced_when_the_new_one_is_whole(built: Path) -> None:
    before = built.read_bytes()
    broken = run("bouw", str(built.parent), "--naar", str(built))
    assert (broken.returncode, built.read_bytes()) == (2, before)
    done = run("bouw", str(SMALL), "--naar", str(built))
    assert (done.returncode, list(built.parent.iterdir())) == (0, [built])
    assert "Dijken" in run("--content", str(built), "lijst").stdout.decode()


@pytest.mark.parametrize("there", ["iets anders", ""])
def test_a_file_that_is_no_library_is_never_replaced(there: str, tmp_path: Path) -> None:
    path = tmp_path / "notitie.txt"
    path.write_text(there)
    done = run("bouw", packaged_content(), "--naar", str(path))
    assert (done.returncode, path.read_text()) == (2, there)
    assert "is geen bibliotheek" in done.stderr.decode()


@pytest.mark.parametrize("kind", ["pipe", "device", "folder", "socket"])
def test_what_is_no_file_is_never_replaced_nor_waited_for(kind: str, built: Path) -> None:
    put_no_file(built, kind)
    done = run("bouw", packaged_content(), "--naar", str(built))
    assert done.returncode == 2
    assert len(done.stderr.decode().splitlines()) == 1


@pytest.mark.parametrize(
    "spoil",
    [
        lambda path: os.truncate(path, 5000),
        lambda path: os.truncate(path, 0),
        lambda path: path.write_text("iets anders"),
        lambda path: path.chmod(0o666),
        lambda path: _of_another_version(path),
    ],
    ids=["cut", "empty", "foreign", "world-writable", "older"],
)
def test_one_that_cannot_be_trusted_is_refused(
    spoil: Callable[[Path], object], built: Path
) -> None:
    spoil(built)
    done = run("--content", str(built), "SSR")
    assert (done.returncode, done.stdout) == (2, b"")
    [line] = done.stderr.decode().splitlines()
    assert "beleidstui bouw MAP --naar" in line


def _of_another_version(path: Path) -> None:
    tables = change_file(str(path))
    tables.replace(names.ABOUT, [("form", "0 0.1.0")])
    tables.finish()


@pytest.mark.parametrize(
    "spoil", [lambda path: os.truncate(path, 5000), lambda path: _of_another_version(path)]
)
def test_one_that_is_refused_can_be_built_anew_in_its_place(
    spoil: Callable[[Path], object], built: Path
) -> None:
    whole = built.read_bytes()
    spoil(built)
    assert run("bouw", packaged_content(), "--naar", str(built)).returncode == 0
    assert built.read_bytes() == whole
    assert run("--content", str(built), "SSR").returncode == 0


def test_the_same_content_gives_the_same_bytes(built: Path) -> None:
    again = built.with_name("nogmaals")
    done = run("bouw", packaged_content(), "--naar", str(again), PYTHONHASHSEED="7")
    assert done.returncode == 0
    assert again.read_bytes() == built.read_bytes()


def test_it_may_be_read_as_any_file_that_one_makes(tmp_path: Path) -> None:
    for mask, mode in ((0o077, 0o600), (0o022, 0o644)):
        path = tmp_path / f"{mask}"
        program = f"import os; os.umask({mask}); from beleidstui.cli import main; main(['bouw', "
        done = run_python("-c", f"{program}'{packaged_content()}', '--naar', '{path}'])")
        assert (done.returncode, stat.S_IMODE(path.stat().st_mode)) == (0, mode)


def test_a_link_to_one_stays_a_link(built: Path) -> None:
    link = built.with_name("koppeling")
    link.symlink_to(built)
    assert run("bouw", str(SMALL), "--naar", str(link)).returncode == 0
    assert link.is_symlink()
    assert "Dijken" in run("--content", str(built), "lijst").stdout.decode()


def test_a_path_may_begin_with_two_strokes_and_have_odd_letters(tmp_path: Path) -> None:
    path = f"/{tmp_path}/100% ?# é"
    assert run("bouw", packaged_content(), "--naar", path).returncode == 0
    assert run("--content", path, "SSR").returncode == 0


def test_what_killed_builders_left_beside_it_is_cleared(built: Path) -> None:
    old = built.with_name(f"{built.name}.123-0badcafe")
    other = built.with_name(f"{built.name}.bak")
    for left in (old, other):
        left.write_text("half")
        os.utime(left, (0, 0))
    assert run("bouw", packaged_content(), "--naar", str(built)).returncode == 0
    assert {one.name for one in built.parent.iterdir()} == {built.name, other.name}


def test_a_full_disk_is_told(tmp_path: Path) -> None:
    if not shutil.which("prlimit"):
        pytest.skip("prlimit is not here: that a full disk is told could not be tried")
    path = tmp_path / "vol.bibliotheek"
    done = subprocess.run(
        ["prlimit", "--fsize=100000", sys.executable, "-m", "beleidstui", "bouw",
         packaged_content(), "--naar", str(path)],
        env=environment(), capture_output=True, check=False,
    )  # fmt: skip
    assert done.returncode == 2
    assert "is niet te schrijven" in done.stderr.decode()
    assert list(tmp_path.iterdir()) == []
