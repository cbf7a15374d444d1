"""The built package: what it holds, and that it works where nothing else of the project is."""

import os
import subprocess
import sys
import tarfile
import venv
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
WHEELS = ROOT / ".venv" / "wheels"


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("built")
    build = [sys.executable, "-m", "hatchling", "build", "--directory", str(folder)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    return folder


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


def files_under(folder: Path) -> set[str]:
    found = (path for path in folder.rglob("*") if path.is_file())
    return {
        path.relative_to(folder).as_posix() for path in found if "__pycache__" not in path.parts
    }


def test_the_wheel_holds_the_code_and_the_content_and_nothing_else(in_wheel: set[str]) -> None:
    code = {f"beleidstui/{name}" for name in files_under(ROOT / "src" / "beleidstui")}
    content = {f"beleidstui/content/{name}" for name in files_under(ROOT / "content")}
    about = {name for name in in_wheel if ".dist-info/" in name}
    assert in_wheel - about == code | content


@pytest.mark.parametrize(
    "name",
    [
        "beleidstui/py.typed",
        "beleidstui/tui/app.tcss",
        "beleidstui/search/woorden.txt",
        "beleidstui/content/README.md",
        "beleidstui/content/begrippen.toml",
        "beleidstui/content/artikelen/2022-V-02.toml",
        "beleidstui/content/bronnen/kst-36360-V-1-p36.txt",
    ],
)
def test_the_wheel_holds(name: str, in_wheel: set[str]) -> None:
    assert name in in_wheel


@pytest.mark.parametrize(
    "name", [f"LICENSES/{path.name}" for path in (ROOT / "LICENSES").iterdir()]
)
def test_the_wheel_tells_its_licences(name: str, in_wheel: set[str]) -> None:
    assert any(held.endswith(f".dist-info/licenses/{name}") for held in in_wheel)


@pytest.mark.parametrize("folder", ["tests/", "benchmarks/", "src/", ".venv/", ".ci/"])
def test_the_wheel_leaves_out(folder: str, in_wheel: set[str]) -> None:
    assert not [name for name in in_wheel if name.startswith(folder)]


@pytest.mark.parametrize(
    "name",
    ["content/begrippen.toml", "src/beleidstui/cli.py", "tests/test_wheel.py", "Makefile"],
)
def test_the_source_package_holds(name: str, in_sdist: set[str]) -> None:
    assert name in in_sdist


def test_the_source_package_leaves_out_the_environment(in_sdist: set[str]) -> None:
    assert not [name for name in in_sdist if name.startswith(".venv/")]


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (["SSR"], "Security Sector Reform"),
        (["zoek", "veiligheidssector"], "SSR"),
        (["toon", "begrip/nfrp", "--json"], '"id": "begrip/nfrp"'),
        (["controleer"], "In orde: 1 artikel"),
        (["--versie"], "0.1.0"),
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
