"""What an article or a part of it costs: amounts by year and by step of the budget.

What is not known is not there, and is never 0.
"""

from collections.abc import Iterable
from enum import StrEnum
from typing import NamedTuple

from beleidstui.model.source import Herkomst


class Kind(StrEnum):
    """What the money is for, in the words of the content files."""

    SPENT = "uitgaven"
    BOUND = "verplichtingen"
    RECEIVED = "ontvangsten"


class Phase(StrEnum):
    """At which step of the budget an amount stood so, in their order."""

    DRAFT = "ontwerp"
    FIXED = "vastgesteld"
    FIRST = "suppletoir-1"
    SECOND = "suppletoir-2"
    REAL = "realisatie"


KINDS = tuple(Kind)
PHASES = tuple(Phase)


class Amount(NamedTuple):
    """One amount, with what says which one it is and where it stands."""

    series: str
    """The article through the years (reeks), such as ``V-02``."""
    part: str
    """``2.1``, or empty for the whole article."""
    kind: Kind
    year: int
    phase: Phase
    euros: int
    unit: int
    """In how many euros its source gives it."""
    source: str
    """The name of the file that it stands in."""
    line: int
    """The line in that file, from 1; 0 where it is not said."""
    herkomst: Herkomst
    reason: str = ""
    """Why it is derived; empty where it is not."""


class Change(NamedTuple):
    """How an amount differs from another."""

    euros: int
    permille: int | None
    """Of the other; None where that is not above 0."""


class Year(NamedTuple):
    """The amounts of one year, of one kind."""

    year: int
    amounts: dict[Phase, Amount]
    """By phase, without those that are not known."""

    @property
    def budgeted(self) -> Amount | None:
        """The amount that was budgeted: as it was fixed, or else as it was proposed."""
        return self.amounts.get(Phase.FIXED) or self.amounts.get(Phase.DRAFT)

    @property
    def realised(self) -> Amount | None:
        """The amount that it became."""
        return self.amounts.get(Phase.REAL)

    @property
    def latest(self) -> Amount | None:
        """The amount of the latest phase that is known."""
        known = [self.amounts[phase] for phase in PHASES if phase in self.amounts]
        return known[-1] if known else None


def years_of(amounts: Iterable[Amount]) -> tuple[Year, ...]:
    """Give amounts of one kind by year, from the first to the last, those without amounts too."""
    by_year: dict[int, dict[Phase, Amount]] = {}
    for one in amounts:
        by_year.setdefault(one.year, {})[one.phase] = one
    if not by_year:
        return ()
    years = range(min(by_year), max(by_year) + 1)
    return tuple(Year(year, by_year.get(year, {})) for year in years)


def change(now: int, before: int) -> Change:
    """Give how an amount differs from the one before it."""
    difference = now - before
    if before <= 0:
        return Change(difference, None)
    permille = (2 * 1000 * abs(difference) + before) // (2 * before)
    return Change(difference, -permille if difference < 0 else permille)


def differing_sums(amounts: Iterable[Amount]) -> list[tuple[Amount, int]]:
    """Give each whole that is not the sum of its parts, with that sum in euros."""
    wholes: dict[tuple[str, Kind, int, Phase], Amount] = {}
    sums: dict[tuple[str, Kind, int, Phase], int] = {}
    for one in amounts:
        key = one.series, one.kind, one.year, one.phase
        if one.part:
            sums[key] = sums.get(key, 0) + one.euros
        else:
            wholes[key] = one
    return [
        (wholes[key], together)
        for key, together in sums.items()
        if key in wholes and wholes[key].euros != together
    ]
