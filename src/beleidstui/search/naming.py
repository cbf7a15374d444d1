"""Which words of a query name something: they may be sought without the other words."""

from collections.abc import Callable, Container

from beleidstui.dutch.lexicon import exists
from beleidstui.search.fields import ABBREVIATION, HEADING, NAME, RELATED
from beleidstui.search.index import numbers_in
from beleidstui.search.units import VIA, Unit

_NAMES = (ABBREVIATION, NAME, HEADING)
_SEVERAL = 2
_SHORTEST_NAME = 8
"""Shorter words begin many words for other things."""
_SHORTEST_HALF = 4


def name_within(word: str, is_name: Callable[[str], bool]) -> tuple[str, str] | None:
    """Cut a compound in the name that it begins with and the other word; None where it is none.

    A name at the end is that of another thing: *energietransitie* is no *transitie*.
    """
    for place in range(len(word) - _SHORTEST_HALF, _SHORTEST_NAME - 1, -1):
        left, right = word[:place], word[place:]
        for name in (left, left.removesuffix("s"), left.removesuffix("e"), left.removesuffix("en")):
            if len(name) >= _SHORTEST_NAME and is_name(name) and exists(right):
                return name, right
    return None


def naming_units(units: list[Unit], headings: Container[str]) -> list[Unit]:
    """Give the units that name a term or a heading, or two or more of which stand in one name.

    A unit that is not needed only narrows the search or says nothing, and stays.
    """
    several = _in_one_name(units)
    return [
        one
        for one in units
        if not one.is_needed or one.word in headings or _names_a_term(one) or one in several
    ]


def _names_a_term(unit: Unit) -> bool:
    called = (one.called for one in unit.evidence if one.called is not None)
    return any(one.field != RELATED for one in called)


def _in_one_name(units: list[Unit]) -> list[Unit]:
    named: dict[int, list[Unit]] = {}
    for unit in units:
        masks = [
            e.mask for e in unit.evidence if e.field in _NAMES and e.level <= VIA and e.matches
        ]
        for number in {number for mask in masks for number in numbers_in(mask)}:
            named.setdefault(number, []).append(unit)
    found = (several for several in named.values() if len(several) >= _SEVERAL)
    return max(found, key=len, default=[])
