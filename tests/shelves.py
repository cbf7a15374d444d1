"""Invented editions of many articles, made once for a run of tests."""

from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.shelf import make_editions

from beleidstui.compiling.kept import library_in_memory
from beleidstui.library.library import Library


@cache
def shelf(budgets: int = 10, articles: int = 4, years: int = 5) -> Library:
    """Give the library of a shelf: by default two hundred editions, of 2020 to 2024."""
    with TemporaryDirectory() as place:
        folder = Path(place) / "inhoud"
        make_editions(folder, budgets, articles, years)
        return library_in_memory(str(folder))
