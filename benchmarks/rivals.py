"""What a user could pick instead of this search; each gives the documents best first."""

import shutil
import sqlite3
import subprocess
from collections.abc import Callable

from rapidfuzz import fuzz, process

Find = Callable[[str], list[int]]
LEAST_SCORE = 60.0


def fzf(documents: list[str]) -> Find | None:
    """Give fzf as a filter; None where it is not installed."""
    program = shutil.which("fzf")
    if program is None:
        return None
    lines = "\n".join(f"{number}\t{text}" for number, text in enumerate(documents))

    def find(query: str) -> list[int]:
        done = subprocess.run(
            [program, "--filter", query, "--delimiter", "\t", "--nth", "2.."],
            input=lines,
            capture_output=True,
            text=True,
            check=False,
        )
        return [int(line.split("\t")[0]) for line in done.stdout.splitlines()]

    return find


def rapidfuzz(scorer: str) -> Callable[[list[str]], Find]:
    """Give one of rapidfuzz's scorers, from a score of 60 on."""

    def make(documents: list[str]) -> Find:
        lowered = [text.lower() for text in documents]

        def find(query: str) -> list[int]:
            found = process.extract(
                query.lower(),
                lowered,
                scorer=getattr(fuzz, scorer),
                limit=None,
                score_cutoff=LEAST_SCORE,
            )
            return [number for _, _, number in found]

        return find

    return make


def fts5(tokenizer: str) -> Callable[[list[str]], Find]:
    """Give SQLite's full text search with a tokenizer; every word of the query must be there."""

    def make(documents: list[str]) -> Find:
        base = sqlite3.connect(":memory:")
        base.execute(f"CREATE VIRTUAL TABLE d USING fts5(text, tokenize='{tokenizer}')")
        base.executemany(
            "INSERT INTO d(rowid, text) VALUES (?, ?)",
            [(n + 1, t) for n, t in enumerate(documents)],
        )

        def find(query: str) -> list[int]:
            words = ['"' + word.replace('"', "") + '"' for word in query.split()]
            match = " ".join(word for word in words if word != '""')
            if not match:
                return []
            rows = base.execute("SELECT rowid FROM d WHERE d MATCH ? ORDER BY rank", (match,))
            return [row[0] - 1 for row in rows]

        return find

    return make


RIVALS: dict[str, Callable[[list[str]], Find | None]] = {
    "fzf": fzf,
    "rapidfuzz `partial_ratio`": rapidfuzz("partial_ratio"),
    "rapidfuzz `WRatio`": rapidfuzz("WRatio"),
    "SQLite FTS5 trigram": fts5("trigram"),
    "SQLite FTS5 unicode61": fts5("unicode61 remove_diacritics 2"),
}
