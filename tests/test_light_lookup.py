"""A look-up loads only what it uses: shown in interpreters of their own."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.command import environment

PROGRAM = """
import sys
from beleidstui.cli import main
code = main(sys.argv[1:])
sys.stdout.flush()
print(code, *sorted(name.partition(".")[0] for name in sys.modules), file=sys.stderr)
"""
HEAVY = {
    "textual",
    "rich",
    "dataclasses",
    "pathlib",
    "rapidfuzz",
    "Stemmer",
    "json",
    "argparse",
    "difflib",
    "inspect",
    "importlib.metadata",
}


def _loaded(*words: str, **more: str) -> set[str]:
    done = subprocess.run(
        [sys.executable, "-S", "-c", PROGRAM, *words],
        env=environment(PYTHONPATH=":".join(path for path in sys.path if path), **more),
        capture_output=True,
        check=True,
        text=True,
    )
    code, *modules = done.stderr.split()
    assert code == "0", done.stderr
    assert "beleidstui" in modules
    return set(modules)


@pytest.mark.parametrize("acronym", ["SSR", "NFRP", "matra"])
def test_an_acronym_loads_nothing_heavy(acronym: str, tmp_path: Path) -> None:
    _loaded(acronym, XDG_CACHE_HOME=str(tmp_path))  # the first makes the library
    assert _loaded(acronym, XDG_CACHE_HOME=str(tmp_path)) & HEAVY == set()


@pytest.mark.parametrize(
    "words",
    [
        ("stabilitietsfonds",),
        ("zoek", "minister", "justitie", "--json"),
        ("toon", "nfrp"),
        ("lijst",),
        ("lijst", "--html"),
        ("lijst", "--markdown"),
        ("geld",),
        ("vergelijk", "2022-V-02", "2022-V-02"),
        ("controleer", "--json"),
    ],
    ids=" ".join,
)
def test_no_command_loads_the_explorer(words: tuple[str, ...]) -> None:
    assert _loaded(*words) & {"textual", "rich"} == set()
