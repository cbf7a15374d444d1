"""The shelf: articles by budget and by year, without the levels that hold one thing only."""

from bisect import bisect_right
from collections.abc import Iterator
from functools import cached_property
from itertools import groupby
from typing import NamedTuple

from beleidstui.library.library import Library
from beleidstui.model.nodes import Article
from beleidstui.model.shelf import chapter_key
from beleidstui.texts import shelf as words


class Branch(NamedTuple):
    """The articles of one budget, or of one year of it."""

    name: str
    """The budget, or the budget, a slash and the year."""
    title: str
    """The ministry, or the year."""
    articles: range
    """The places of the articles among all those of the library."""
    below: "tuple[Branch | int, ...]"

    @property
    def budget(self) -> str:
        """The budget chapter."""
        return self.name.partition("/")[0]

    @property
    def above(self) -> str:
        """The name of the branch that may hold this one; empty for a budget."""
        return self.name.rpartition("/")[0]


class Shelf:
    """The branches of one library; none where it has few articles to tell apart."""

    def __init__(self, library: Library) -> None:
        """Read how the articles of this library stand."""
        self._library = library

    @cached_property
    def held(self) -> "tuple[Branch | int, ...]":
        """What stands on the shelf: branches, and articles that need none."""
        by_chapter = groupby(self._runs, key=lambda run: chapter_key(run.budget))
        budgets = [list(runs) for _, runs in by_chapter]
        if len(budgets) == 1:
            return tuple(_by_year(budgets[0]))
        return tuple(map(_of_budget, budgets))

    @property
    def budgets(self) -> list[str]:
        """The chapters of all budgets, each once, in their order."""
        return list(dict.fromkeys(run.budget for run in self._runs))

    @cached_property
    def branches(self) -> dict[str, Branch]:
        """All branches by name."""
        return {one.name: one for one in _walk(self.held)}

    def branch_of(self, article: Article) -> Branch | None:
        """Give the branch right above an article; None where it has none."""
        place = bisect_right(self._library.article_numbers, self._library.number(article.id)) - 1
        inside = bisect_right(self._starts, place) - 1
        branch = list(self.branches.values())[inside] if inside >= 0 else None
        while branch is not None and place not in branch.articles:
            branch = self.above(branch)
        return branch

    def above(self, branch: Branch) -> Branch | None:
        """Give the branch right above another; None where it has none."""
        return self.branches.get(branch.above) if branch.above else None

    @cached_property
    def _starts(self) -> list[int]:
        return [branch.articles.start for branch in self.branches.values()]

    @cached_property
    def _runs(self) -> "list[_Run]":
        found = self._library.about("shelf")
        ends = [*(first for *_, first in found[1:]), len(self._library.article_numbers)]
        return [
            _Run(budget, ministry, year, range(first, end))
            for (budget, ministry, year, first), end in zip(found, ends, strict=True)
        ]


class _Run(NamedTuple):
    """Articles that follow each other, of one budget, ministry and year."""

    budget: str
    ministry: str
    year: int
    articles: range


def _of_budget(runs: list[_Run]) -> Branch | int:
    articles = range(runs[0].articles.start, runs[-1].articles.stop)
    if len(articles) == 1:
        return articles.start
    budget = runs[0].budget
    return Branch(budget, words.ministry(runs[0].ministry), articles, tuple(_by_year(runs)))


def _by_year(runs: list[_Run]) -> "Iterator[Branch | int]":
    years = [(year, list(several)) for year, several in groupby(runs, key=lambda run: run.year)]
    for year, several in years:
        articles = range(several[0].articles.start, several[-1].articles.stop)
        if len(years) == 1 or len(articles) == 1:
            yield from articles
        else:
            yield Branch(f"{runs[0].budget}/{year}", str(year), articles, tuple(articles))


def _walk(held: "tuple[Branch | int, ...]") -> Iterator[Branch]:
    for one in held:
        if isinstance(one, Branch):
            yield one
            yield from _walk(one.below)
