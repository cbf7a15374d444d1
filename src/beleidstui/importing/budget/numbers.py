"""Amounts as people write them become exact numbers, once it is known what their points mean.

``1.168`` is 1168 in one column and one and a bit in another. What a point or comma means is decided
per column, year and unit from the numbers that can be read in one way only; where those do not
decide, from the other columns of that year; else the amount is refused.
"""

import re
from collections.abc import Hashable, Iterable
from decimal import Decimal
from typing import NamedTuple

_MINUS = re.compile(r"^[-\u2212\u2012\u2013]\s*")
_PLAIN = re.compile(r"^\d{1,15}$", re.ASCII)
_ONE_SIGN = re.compile(r"^(\d{1,15})([.,])(\d{1,12})$", re.ASCII)
_GROUPS = re.compile(r"^\d{1,3}(?:\.\d{3}){2,4}$|^\d{1,3}(?:,\d{3}){2,4}$", re.ASCII)
_BOTH = re.compile(
    r"^\d{1,3}(?:\.\d{3}){1,4},\d{1,12}$|^\d{1,3}(?:,\d{3}){1,4}\.\d{1,12}$", re.ASCII
)


class Sign(NamedTuple):
    """What a point or comma is known to be in some numbers."""

    mark: str
    is_thousands: bool


class Unreadable(NamedTuple):
    """A number that cannot be read."""

    is_two_ways: bool
    """Whether it is a number, but its point can be read in two ways."""


def evidence_in(written: str) -> frozenset[Sign]:
    """Give what a number shows of its signs by its form alone; nothing where both are possible."""
    number = _MINUS.sub("", written.strip())
    if _GROUPS.match(number):
        return frozenset({Sign("." if "." in number else ",", True)})
    if _BOTH.match(number):
        last = max(".,", key=number.rindex)
        return frozenset({Sign(last, False), Sign("." if last == "," else ",", True)})
    one = _ONE_SIGN.match(number)
    if one and not _can_be_thousands(one):
        return frozenset({Sign(one[2], False)})
    return frozenset()


def _can_be_thousands(one: re.Match[str]) -> bool:
    return len(one[3]) == 3 and len(one[1]) <= 3 and not one[1].startswith("0")


class Styles:
    """What the points and commas of a whole file mean."""

    def __init__(self, cells: Iterable[tuple[Hashable, Hashable, str]]) -> None:
        """Learn from all amounts of a file: the year with its unit, the column, what is written."""
        self._near: dict[tuple[Hashable, Hashable], set[Sign]] = {}
        self._wide: dict[Hashable, set[Sign]] = {}
        for year, column, written in cells:
            shown = evidence_in(written)
            if shown:
                self._near.setdefault((year, column), set()).update(shown)
                self._wide.setdefault(year, set()).update(shown)

    def read(self, year: Hashable, column: Hashable, written: str) -> Decimal | Unreadable:
        """Give the exact number, or that it cannot be read."""
        bare = written.strip()
        number = _MINUS.sub("", bare)
        sign = -1 if number != bare else 1
        if _PLAIN.match(number):
            return sign * Decimal(number) + 0
        if _GROUPS.match(number):
            return sign * Decimal(re.sub("[.,]", "", number)) + 0
        if _BOTH.match(number):
            mark = max(".,", key=number.rindex)
            whole, rest = number.rsplit(mark, 1)
            return sign * Decimal(re.sub("[.,]", "", whole) + "." + rest) + 0
        one = _ONE_SIGN.match(number)
        if not one:
            return Unreadable(is_two_ways=False)
        meaning = self._meaning(year, column, one)
        if meaning is None:
            return Unreadable(is_two_ways=True)
        return sign * Decimal(one[1] + ("" if meaning else ".") + one[3]) + 0

    def _meaning(self, year: Hashable, column: Hashable, one: re.Match[str]) -> bool | None:
        """Tell whether the sign parts thousands; None where it is not known."""
        for known in (self._near.get((year, column), set()), self._wide.get(year, set())):
            said = {sign.is_thousands for sign in known if sign.mark == one[2]}
            if len(said) == 2 or (True in said and not _can_be_thousands(one)):
                return None
            if said:
                return said.pop()
        return None
