"""An exact acronym makes no index and loads no library; a near miss loads no more than it needs."""

import os
import subprocess
import sys

import pytest

SCRIPT = """
import sys
from beleidstui.compiling.kept import library_of
from beleidstui.authoring.locate import packaged_content
from beleidstui.search import Searcher
searcher = Searcher(library_of(packaged_content()))
assert searcher.search(sys.argv[1]).hits
print(*sys.modules)
"""
LIBRARIES = {"rapidfuzz", "Stemmer"}
HEAVY = {"dataclasses", "inspect", "json", "pathlib", "textual", "rich"}


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Give the environment of a process that finds its library made."""
    environment = os.environ | {"XDG_CACHE_HOME": str(tmp_path_factory.mktemp("cache"))}
    subprocess.run([sys.executable, "-c", SCRIPT, "SSR"], env=environment, check=True)
    return environment


def modules_loaded(script: str, queries: list[str], kept: dict[str, str]) -> set[str]:
    run = [sys.executable, "-c", script, *queries]
    done = subprocess.run(run, env=kept, capture_output=True, encoding="utf-8", check=True)
    return set(done.stdout.split())


@pytest.mark.parametrize("query", ["SSR", "s.s.r.", "wat is NFRP?", "NATO"])
def test_an_exact_acronym_makes_no_index(query: str, kept: dict[str, str]) -> None:
    loaded = modules_loaded(SCRIPT, [query], kept)
    assert not loaded & (LIBRARIES | HEAVY)
    assert "beleidstui.search.index" not in loaded


@pytest.mark.parametrize(
    ("query", "libraries"),
    [
        ("krijgsmacht", {"Stemmer"}),
        ("stabilitietsfonds", {"Stemmer"}),
        ("stbilitietsfonds", {"rapidfuzz"}),
    ],
)
def test_libraries_are_loaded_when_they_are_needed(
    query: str, libraries: set[str], kept: dict[str, str]
) -> None:
    loaded = modules_loaded(SCRIPT, [query], kept)
    assert loaded & LIBRARIES == libraries
    assert not loaded & {"textual", "rich"}


WARM = """
import sys
from beleidstui.compiling.kept import library_of
from beleidstui.authoring.locate import packaged_content
from beleidstui.dutch import lexicon
from beleidstui.search import Searcher
searcher = Searcher(library_of(packaged_content()))
searcher.warm()
before = set(sys.modules)
assert lexicon._words
for query in sys.argv[1:]:
    assert searcher.search(query).hits, query
print(*set(sys.modules) - before)
"""


def test_after_the_warming_of_the_explorer_no_key_stroke_waits_for_a_library(
    kept: dict[str, str],
) -> None:
    queries = ["minister justitie", "stabilitietsfonds", "crisis beheersing", "nfpr", "weapons"]
    assert modules_loaded(WARM, queries, kept) == set()
