"""The search beside what a user could pick instead, and its speed; prints tables.

From the root of the project: ``python -m benchmarks.search [QUERIES.tsv]``. All figures are of one
run on the same documents: each item of the article, as its title and text.
"""

import gc
import itertools
import os
import random
import re
import subprocess
import sys
import time
from collections.abc import Iterable
from pathlib import Path
from statistics import median, quantiles

from tests.contents import library_of_corpus

from beleidstui.authoring.locate import packaged_content
from beleidstui.compiling.load import load_corpus
from beleidstui.dutch.lexicon import matching
from beleidstui.model.corpus import Corpus
from beleidstui.model.nodes import Node
from beleidstui.model.record import changed
from beleidstui.search import Searcher
from benchmarks.rivals import RIVALS, Find

QUERIES = Path(__file__).parent.parent / "tests/search/data/voorbeelden.tsv"
TYPED = ("stabiliteitsfonds", "minister justitie sancties", "wappenexport", "crisis beheersing")
MANY = 10_000
WORDS = 37
"""In a bullet: so many that all of them hold more than thirty thousand different words."""
SEED = 2022
STARTS = 15
SHOWN = 100
IN_VIEW = 12
"""Hits that are worked out at a key: more than stand on a screen of fifty rows."""
BARE = ["-c", "pass"]
LOOK_UP = ["-c", "from beleidstui.__main__ import run; run()"]

Row = tuple[str, str, str]


def read_queries(path: Path) -> list[Row]:
    """Read the category, the query and what the best hit must match."""
    lines = path.read_text("utf-8").splitlines()
    rows = [line.split("\t") for line in lines if line.strip() and not line.startswith("#")]
    return [(category, query, expected) for category, query, expected in rows]


def share_right(find: Find, documents: list[str], queries: list[Row]) -> tuple[float, int]:
    """Give the share of best hits that are right, and how many wrong queries found something."""
    right = noise = 0
    for _, query, expected in queries:
        found = find(query)
        if expected == "NONE":
            noise += bool(found)
            right += not found
        else:
            right += bool(found) and re.search(expected, documents[found[0]]) is not None
    return right / len(queries), noise


def ours(corpus: Corpus, items: list[Node]) -> Find:
    """Give this search as the others are given."""
    searcher = Searcher(library_of_corpus(corpus))
    number = {item.id: place for place, item in enumerate(items)}
    return lambda query: [number[hit.item.id] for hit in searcher.search(query, 1).hits]


def many_bullets(corpus: Corpus) -> Corpus:
    """Make ten thousand bullets of common Dutch words, always the same.

    As in real text a few words are very common and most are rare (Zipf's law); those of the
    article are among the common ones.
    """
    chance = random.Random(SEED)
    own = list(dict.fromkeys(word for item in corpus for word in item.text.split()))
    common = [word for word in matching(r"\n([a-z]+)(?=\n)") if len(word) > 1]
    chance.shuffle(common)
    words = own + common
    weights = list(itertools.accumulate(1 / rank for rank in range(1, len(words) + 1)))
    role = corpus.articles[0].children[0]
    bullets = tuple(
        changed(
            role.children[0],
            id=f"{role.id}/punt-{number}",
            title=" ".join(chance.choices(words, cum_weights=weights, k=4)),
            text=" ".join(chance.choices(words, cum_weights=weights, k=WORDS)),
        )
        for number in range(MANY)
    )
    article = changed(corpus.articles[0], children=(changed(role, children=bullets),))
    return Corpus((article,), corpus.terms, corpus.pages, corpus.words)


def key_strokes(corpus: Corpus) -> list[float]:
    """Give the milliseconds of each key stroke of some queries, once the index was made."""
    searcher = Searcher(library_of_corpus(corpus))
    searcher.warm()  # as the explorer does while one reads
    gc.freeze()
    times = []
    for query in TYPED:
        for end in range(1, len(query) + 1):
            start = time.perf_counter()
            for hit in searcher.search(query[:end], SHOWN).hits[:IN_VIEW]:
                assert hit.reason
            times.append((time.perf_counter() - start) * 1000)
    return times


def whole_processes() -> dict[str, float]:
    """Give the median milliseconds of whole processes, started in turn."""
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    commands = {
        "bare": BARE,
        "SSR": [*LOOK_UP, "SSR"],
        "fuzzy": [*LOOK_UP, "stabilteitsfonds"],
    }
    times: dict[str, list[float]] = {name: [] for name in commands}
    for turn in range(STARTS + 1):
        for name, arguments in commands.items():
            start = time.perf_counter()
            subprocess.run(
                [sys.executable, *arguments], env=environment, capture_output=True, check=True
            )
            if turn:
                times[name].append((time.perf_counter() - start) * 1000)
    return {name: median(measured) for name, measured in times.items()}


def table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    """Give a Markdown table."""
    lines = [head, tuple("---" for _ in head), *rows]
    return "\n".join("| " + " | ".join(row) + " |" for row in lines) + "\n"


def main() -> None:
    """Measure all, and print the tables."""
    queries = read_queries(Path(sys.argv[1]) if len(sys.argv) > 1 else QUERIES)
    corpus = load_corpus(packaged_content())
    items = list(corpus)
    documents = [f"{item.title}. {item.text}" for item in items]
    wrong = sum(expected == "NONE" for _, _, expected in queries)
    finders = {"**beleidstui**": ours(corpus, items)}
    for name, make in RIVALS.items():
        find = make(documents)
        if find is not None:
            finders[name] = find
    rows = []
    for name, find in finders.items():
        share, noise = share_right(find, documents, queries)
        rows.append((name, f"{share:.2f}", f"{noise} of {wrong}"))
    print(table(("search", f"best hit right, {len(queries)} queries", "noise"), rows))
    rows = []
    for name, documents_of in (("the article", corpus), ("10,000 bullets", many_bullets(corpus))):
        times = key_strokes(documents_of)
        rows.append((name, f"{median(times):.2f}", f"{quantiles(times, n=20)[-1]:.2f}"))
    print(table(("a key stroke on", "median, ms", "p95, ms"), rows))
    whole = whole_processes()
    print(
        table(
            ("whole process", "ms", "× a bare interpreter"),
            [(name, f"{ms:.1f}", f"{ms / whole['bare']:.2f}") for name, ms in whole.items()],
        )
    )


if __name__ == "__main__":
    main()
