"""Which words of a query name something: they may be sought without the other words."""

from collections.abc import Callable
from itertools import chain

from beleidstui.dutch.compounds import AFFIXES
from beleidstui.dutch.folding import fold_only
from beleidstui.dutch.lexicon import exists
from beleidstui.dutch.places import COUNTRIES
from beleidstui.dutch.words import word_texts
from beleidstui.library.fields import ABBREVIATION, HEADING, NAME, RELATED, VARIANT
from beleidstui.library.names import Names
from beleidstui.library.sets import numbers_in
from beleidstui.search.called import CalledTerms
from beleidstui.search.finder import Finder
from beleidstui.search.match import INFLECTED
from beleidstui.search.query import Asked
from beleidstui.search.units import EXPLAINED, VIA, Unit

_NAMES = (ABBREVIATION, NAME, HEADING)
_SEVERAL = 2
_SHORTEST_NAME = 8
"""Shorter words begin many words for other things."""
_SHORTEST_HALF = 4
_SHORTEST_END = 3
_LONG = 9


class Naming:
    """Parts the words of a query that name something from those that do not."""

    def __init__(
        self, names: Names, finder: Finder, called: CalledTerms, headings: Callable[[str], int]
    ) -> None:
        """Know what there is: the terms by what they are called, and the headings by their key."""
        self._names, self._finder, self._called = names, finder, called
        self._headings = headings

    def split(self, units: list[Unit], is_explained: bool) -> tuple[list[Unit], list[Unit]]:
        """Give the units that name something, and those to leave out; no units where none may be.

        Of a compound that finds nothing the name that it begins with is kept. A number is never
        left out. Any other word for a term will do where each but a country finds more than
        explanations, and no explanation has them all.
        """
        parts = [part for one in units for part in self._cut(one)]
        ways = [_names_a_term, self._names_otherwise]
        others = [one for one in parts if one.word not in COUNTRIES]
        levels = [min(one.levels, default=EXPLAINED) for one in others]
        if not is_explained and EXPLAINED not in levels:
            ways.append(_is_called)
        for names in ways:
            kept = naming_units(parts, self._headings, names)
            if any(one.is_needed for one in kept):
                left_out = [one for one in parts if one not in kept]
                has_number = any(one.word.isdigit() for one in left_out)
                return ([], parts) if has_number else (kept, left_out)
        return [], parts

    def either(self, units: list[Unit]) -> list[Unit]:
        """Give one unit that finds what each of several names brings; none where one is no name."""
        named = [[one for one in unit.evidence if one.called is not None] for unit in units]
        made = Unit("")
        for one in chain.from_iterable(named):
            made.add(one)
        return [made] if all(named) else []

    def _names_otherwise(self, unit: Unit) -> bool:
        """Tell whether a word is a form of a name, or another word for a term that says enough."""
        for one in unit.evidence:
            if one.called is not None and says_enough(word_texts(fold_only(one.called.form))):
                return True
            forms = (found.word for found in one.matches if found.kind == INFLECTED)
            if one.field in (NAME, VARIANT) and any(map(self._names.called, forms)):
                return True
        return False

    def _cut(self, unit: Unit) -> list[Unit]:
        cut = None if unit.evidence else name_within(unit.word, self._is_name)
        if cut is None:
            return [unit]
        name, other = cut
        asked = [Asked(name, False, False)]
        found = self._finder.words(asked)
        self._called.as_typed(found, asked)
        return [*found, Unit(other)]

    def _is_name(self, word: str) -> bool:
        return any(one.field in (NAME, ABBREVIATION, VARIANT) for one in self._names.called(word))


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


def naming_units(
    units: list[Unit], headings: Callable[[str], int], names: Callable[[Unit], bool]
) -> list[Unit]:
    """Give the units that name a term or a heading, or two or more of which stand in one name.

    A unit that is not needed only narrows the search or says nothing, and stays.
    """
    several = _in_one_name(units)
    return [
        one
        for one in units
        if not one.is_needed or headings(one.word) or names(one) or one in several
    ]


def says_enough(words: list[str]) -> bool:
    """Tell whether other words for a term can only be about it: several, a compound or a rare one.

    *trainen* and *overgang* may be about anything, *kernwapens* may not.
    """
    word = words[0]
    if len(words) > 1 or (len(word) >= _LONG and not exists(word)):
        return True
    return any(
        exists(word[place:]) and not AFFIXES.intersection(lefts) and any(map(exists, lefts))
        for place in range(_SHORTEST_HALF, len(word) - _SHORTEST_END + 1)
        for lefts in [{word[:place], word[:place].removesuffix("s")}]
        if word[place:] not in AFFIXES
    )


def _is_called(unit: Unit) -> bool:
    return any(one.called is not None for one in unit.evidence)


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
