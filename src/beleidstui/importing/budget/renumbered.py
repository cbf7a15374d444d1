"""Which numbers are one article: 42 of one year and 2 of the next, where the names show it.

Nothing is counted: two numbers of a chapter are one article where they have the same name in one
year or in two that follow each other, and their amounts do not deny it. From there it holds for the
years before and after in which the first number goes on. The number that lasts is that of the
papers, where a file says that it has those, else the one that is used latest.
"""

from collections.abc import Iterable, Sequence
from decimal import Decimal
from functools import partial
from itertools import pairwise
from typing import NamedTuple

from beleidstui.dutch.folding import fold_only
from beleidstui.importing.budget.amounts import Amount, BudgetFile
from beleidstui.model.source import Herkomst
from beleidstui.texts import budget


class Renumbering(NamedTuple):
    """An article that has another number in some years."""

    chapter: str
    article: str
    """As it is numbered in those years."""
    series: str
    """The number of the article that it is."""
    first: int
    last: int
    reason: str


class _Number:
    """One number of a chapter: its names and amounts through the years."""

    def __init__(self, number: str) -> None:
        self.number = number
        self.is_printed = False
        self.names: dict[int, dict[str, str]] = {}
        """Of each year each folded name, with a name as it is written."""
        self.amounts: dict[int, dict[tuple[str, ...], dict[int, Decimal]]] = {}
        """Of each year, by part, kind and phase, by file."""

    def add(self, one: Amount, file: int) -> None:
        self.is_printed |= one.is_as_printed
        bare = "".join(filter(str.isalnum, fold_only(one.name)))
        names = self.names.setdefault(one.year, {})
        if bare:
            names.setdefault(bare, one.name)
        key = (one.part.partition(".")[2], one.kind, one.phase)
        amounts = self.amounts.setdefault(one.year, {}).setdefault(key, {})
        amounts[file] = one.amount * one.unit

    def rank(self) -> tuple[bool, int, int]:
        return self.is_printed, max(self.names), -int(self.number)

    def is_used(self, year: int) -> bool:
        return any(any(files.values()) for files in self.amounts.get(year, {}).values())


def renumberings(files: Sequence[BudgetFile]) -> list[Renumbering]:
    """Give what was numbered otherwise, by chapter, number and year."""
    chapters: dict[str, dict[str, _Number]] = {}
    for place, file in enumerate(files):
        for one in file.amounts:
            if one.origin is Herkomst.LETTERLIJK:
                numbers = chapters.setdefault(one.chapter, {})
                numbers.setdefault(one.article, _Number(one.article)).add(one, place)
    return [
        found
        for chapter in sorted(chapters)
        for found in _of_chapter(chapter, list(chapters[chapter].values()))
    ]


def _of_chapter(chapter: str, numbers: list[_Number]) -> Iterable[Renumbering]:
    numbers.sort(key=lambda one: int(one.number))
    shown = {one.number: _evidence(one, numbers) for one in numbers}
    by_number = {one.number: one for one in numbers}
    claimed: dict[tuple[str, int], list[_Number]] = {}
    for one in numbers:
        years: dict[str, dict[int, str]] = {}
        for other, reasons in shown[one.number].items():
            lasting = _lasting(other, shown, by_number)
            years.setdefault(lasting, {}).update(reasons)
        for lasting in sorted(years, key=lambda number: by_number[number].rank(), reverse=True):
            target, reasons = by_number[lasting], years[lasting]
            held = [
                year
                for year in _going_on(one, target, sorted(reasons))
                if all(_agree(one, other, year) for other in claimed.get((lasting, year), []))
            ]
            for year in held:
                claimed.setdefault((lasting, year), []).append(one)
            why = reasons[min(reasons)]
            for first, last in _runs(held, sorted(one.names)):
                yield Renumbering(chapter, one.number, lasting, first, last, why)


def _evidence(one: _Number, numbers: Iterable[_Number]) -> dict[str, dict[int, str]]:
    """Give the numbers that outrank one and share a name with it, by year the reason."""
    found: dict[str, dict[int, str]] = {}
    for other in numbers:
        if other.rank() <= one.rank():
            continue
        for year, names in one.names.items():
            for beside in (year, year - 1, year + 1):
                shared = sorted(names.keys() & other.names.get(beside, {}).keys())
                is_handed = other.is_used(year) if beside == year else not one.is_used(beside)
                if shared and one.is_used(year) and is_handed:
                    reason = budget.SAME_NAME.format(names[shared[0]], other.number, beside)
                    found.setdefault(other.number, {}).setdefault(year, reason)
    return found


def _lasting(
    number: str, shown: dict[str, dict[str, dict[int, str]]], numbers: dict[str, _Number]
) -> str:
    while shown[number]:
        number = max(shown[number], key=lambda other: numbers[other].rank())
    return number


def _going_on(one: _Number, target: _Number, shown: Iterable[int]) -> list[int]:
    """Give the years in which a number is another's article, from those that show it."""
    years = sorted(one.names)
    agrees = partial(_agree, one, target)
    held = {year for year in shown if agrees(year)}
    for order in (years, years[::-1]):
        for before, year in pairwise(order):
            goes_on = abs(year - before) == 1 or one.names[before].keys() & one.names[year].keys()
            if before in held and goes_on and agrees(year):
                held.add(year)
    return sorted(held)


def _agree(one: _Number, other: _Number, year: int) -> bool:
    """Tell whether nothing in a year denies that two numbers are one article."""
    if not (one.is_used(year) and other.is_used(year)):
        return True
    same = differing = 0
    for key, ours in one.amounts[year].items():
        theirs = other.amounts[year].get(key, {})
        for file, amount in ours.items():
            if amount and theirs.get(file, amount) not in (0, amount):
                return False
        left, right = set(ours.values()) - {Decimal(0)}, set(theirs.values()) - {Decimal(0)}
        if left and right:
            same += bool(left & right)
            differing += not left & right
    is_named = bool(one.names[year].keys() & other.names[year].keys())
    return same > differing or (is_named and not differing)


def _runs(held: Sequence[int], years: Sequence[int]) -> Iterable[tuple[int, int]]:
    """Give the first and last year of each run of years that a number has on end."""
    run: list[int] = []
    for year in years:
        if year in held:
            run.append(year)
        elif run:
            yield run[0], run[-1]
            run = []
    if run:
        yield run[0], run[-1]
