"""The built package: what it holds, and that it works where nothing else of the project is."""

import os
import subprocess
import sys
import tarfile
import venv
import zipfile
from pathlib import Path

import pytest

from beleidstui.version import __version__
from tests.documents import ROOT

WHEELS = ROOT / ".venv" / "wheels"


def build(tree: Path, folder: Path, umask: int = 0o022) -> Path:
    """Build the wheel and the source package of a tree."""
    command = [sys.executable, "-m", "hatchling", "build", "--directory", str(folder)]
    kept = {name: value for name, value in os.environ.items() if name != "SOURCE_DATE_EPOCH"}
    subprocess.run(command, cwd=tree, env=kept, umask=umask, check=True, capture_output=True)
    return folder


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build(ROOT, tmp_path_factory.mktemp("built"))


@pytest.fixture(scope="module")
def wheel(built: Path) -> Path:
    [path] = built.glob("*.whl")
    return path


@pytest.fixture(scope="module")
def in_wheel(wheel: Path) -> set[str]:
    with zipfile.ZipFile(wheel) as archive:
        return set(archive.namelist())


@pytest.fixture(scope="module")
def in_sdist(built: Path) -> set[str]:
    [path] = built.glob("*.tar.gz")
    with tarfile.open(path) as archive:
        return {name.partition("/")[2] for name in archive.getnames()}


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give the program as installed from the wheel in an environment of its own."""
    folder = tmp_path_factory.mktemp("clean")
    venv.create(folder, with_pip=True)
    source = ["--no-index", "--find-links", str(WHEELS)] if WHEELS.is_dir() else []
    pinned = ["--constraint", str(ROOT / "constraints.txt")]
    pip = [str(folder / "bin" / "python"), "-m", "pip", "install", "-qq", *source, *pinned]
    subprocess.run([*pip, str(wheel)], check=True, capture_output=True)
    return folder / "bin" / "beleidstui"


def files_under(folder: str) -> set[str]:
    """Give the files under a folder of the project, as paths from its root."""
    found = (path for path in (ROOT / folder).rglob("*") if path.is_file())
    return {path.relative_to(ROOT).as_posix() for path in found if "__pycache__" not in path.parts}


def test_the_wheel_holds_the_code_and_the_content_and_nothing_else(in_wheel: set[str]) -> None:
    about = f"beleidstui-{__version__}.dist-info"
    code = {name.removeprefix("src/") for name in files_under("src")}
    content = {f"beleidstui/{name}" for name in files_under("content")}
    licences = {f"{about}/licenses/{name}" for name in files_under("LICENSES")}
    metadata = {f"{about}/{name}" for name in ("METADATA", "RECORD", "WHEEL", "entry_points.txt")}
    data = f"beleidstui-{__version__}.data/data"
    shared = {f"{data}/{name}" for name in files_under("share")}
    assert in_wheel == shared | code | content | licences | metadata


@pytest.mark.parametrize(
    "name",
    [
        "beleidstui/py.typed",
        "beleidstui/tui/app.tcss",
        "beleidstui/dutch/woorden.txt",
        "beleidstui/content/README.md",
        "beleidstui/content/begrippen.toml",
        "beleidstui/content/artikelen/2022-V-02.toml",
        "beleidstui/content/bronnen/kst-36360-V-1-p36.txt",
        "beleidstui/content/rondleidingen/veiligheid.toml",
        "beleidstui/tui/demo/demo.tcss",
    ],
)
def test_the_wheel_holds(name: str, in_wheel: set[str]) -> None:
    assert name in in_wheel


def test_the_source_package_holds_what_builds_and_tests_and_nothing_else(
    in_sdist: set[str],
) -> None:
    assert {name for name in in_sdist if "/" not in name} == {
        ".gitattributes",
        ".gitignore",
        "CHANGELOG.md",
        "CITATION.cff",
        "CONTRIBUTING.md",
        "LICENSE",
        "Makefile",
        "PKG-INFO",
        "README.md",
        "REUSE.toml",
        "SECURITY.md",
        "constraints-lowest.txt",
        "constraints.txt",
        "publiccode.yml",
        "pyproject.toml",
    }
    folders = (
        ".ci",
        "LICENSES",
        "benchmarks",
        "content",
        "deploy",
        "docs",
        "share",
        "src",
        "tests",
        "tools",
    )
    assert {name for name in in_sdist if "/" in name} == set().union(*map(files_under, folders))


def test_the_same_source_gives_the_same_bytes_anywhere(built: Path, tmp_path: Path) -> None:
    """Build once more from the source package, with other rights and times and among litter."""
    [source] = built.glob("*.tar.gz")
    with tarfile.open(source) as archive:
        archive.extractall(tmp_path, filter="data")
    [tree] = tmp_path.iterdir()
    for path in tree.rglob("*"):
        os.utime(path, (1_000_000_000, 1_000_000_000))
        path.chmod(path.stat().st_mode & 0o700)
    for name in ("notes.txt", ".venv/pyvenv.cfg", "dist/old.whl", "src/__pycache__/x.pyc"):
        (tree / name).parent.mkdir(exist_ok=True)
        (tree / name).touch()
    again = build(tree, tmp_path / "again", umask=0o077)
    names = sorted(path.name for path in built.iterdir())
    assert names == sorted(path.name for path in again.iterdir())
    assert [n for n in names if (built / n).read_bytes() != (again / n).read_bytes()] == []


@pytest.mark.parametrize(
    "name",
    [
        "man/man1/beleidstui.1",
        "bash-completion/completions/beleidstui",
        "zsh/site-functions/_beleidstui",
        "fish/vendor_completions.d/beleidstui.fish",
    ],
)
def test_the_wheel_installs_for_the_shell(name: str, installed: Path) -> None:
    assert (installed.parents[1] / "share" / name).read_text("utf-8")


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (["SSR"], "Security Sector Reform"),
        (["zoek", "veiligheidssector"], "SSR"),
        (["toon", "begrip/nfrp", "--json"], '"id": "begrip/nfrp"'),
        (["controleer"], "In orde: 1 artikel"),
        (["--versie"], __version__),
    ],
)
def test_the_installed_program_answers_from_any_directory(
    arguments: list[str], expected: str, installed: Path, tmp_path: Path
) -> None:
    environment = {
        name: value
        for name, value in os.environ.items()
        if name not in {"PYTHONPATH", "BELEIDSTUI_CONTENT"}
    }
    answer = subprocess.run(
        [installed, *arguments], cwd=tmp_path, env=environment, capture_output=True, text=True
    )
    assert (answer.returncode, answer.stderr) == (0, "")
    assert expected in answer.stdout
