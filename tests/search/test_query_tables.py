"""The best hit of every query in the tables; the kinds of queries are in the first column."""

import re
from pathlib import Path

import pytest

from beleidstui.authoring.locate import packaged_content
from beleidstui.compiling.kept import library_in_memory
from beleidstui.search import Searcher

TABLES = sorted((Path(__file__).parent / "data").glob("*.tsv"))
ROWS = [
    tuple(line.split("\t"))
    for table in TABLES
    for line in table.read_text("utf-8").splitlines()
    if line and not line.startswith("#")
]
SEARCHER = Searcher(library_in_memory(packaged_content()))


@pytest.mark.parametrize(
    ("category", "query", "wanted"), ROWS, ids=[f"{row[0]}: {row[1]}" for row in ROWS]
)
def test_the_best_hit_is_what_was_meant(category: str, query: str, wanted: str) -> None:
    answer = SEARCHER.search(query, 1)
    best = [f"{hit.item.title}\n{hit.item.text}" for hit in answer.hits]
    if wanted == "NONE":
        assert not best, f"{category}: nothing may be found"
    else:
        assert best, f"{category}: nothing was found"
        assert re.search(wanted, best[0]), category
