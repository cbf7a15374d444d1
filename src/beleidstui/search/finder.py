"""How the words of a query find items: alone, joined to their neighbours, cut in two, as a name."""

from collections.abc import Iterable
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING

from beleidstui.dutch.inflect import noun_forms
from beleidstui.library.fields import EXPLANATION, HEADING, SHOWN, SOURCE, VARIANT, Field
from beleidstui.library.names import Called
from beleidstui.library.sets import make_mask, numbers_in
from beleidstui.search import match
from beleidstui.search.index import Index, Segment
from beleidstui.search.match import Match, Matcher
from beleidstui.search.query import Asked
from beleidstui.search.units import (
    BEGINNING,
    COMPOUND,
    EXPLAINED,
    LITERAL,
    OTHER_WORD,
    TRANSLATED,
    VIA,
    WHOLE,
    Evidence,
    Level,
    Unit,
    level_of,
)

if TYPE_CHECKING:
    from beleidstui.search.near import Nearness

_SHORTEST_HALF = 4
_LONGEST = 64
_NEAR_EACH_OTHER = 6
_IN_ONE_PHRASE = 12
_CHECKED = 120
_REMEMBERED = 16
"""Words, with all that they find alone: a key changes one word of a query, and no other."""


class Finder:
    """Makes units: lets words, words written as one, and names find items."""

    def __init__(self, index: Index, matcher: Matcher) -> None:
        """Search this index."""
        self._index = index
        self._matcher = matcher
        self._nearness: Nearness | None = None
        self._alone = lru_cache(_REMEMBERED)(self._find_alone)

    def words(self, asked: list[Asked]) -> list[Unit]:
        """Give the unit of each word, with what it finds alone and joined to its neighbours.

        A word that is asked twice has one unit.
        """
        made = {one: self._alone(one).copy() for one in asked}
        units = [made[one] for one in asked]
        self._join(units)
        self._heading(units)
        return units

    def near(self, unit: Unit) -> None:
        """Let a word find what is close to it."""
        if self._nearness is None:
            from beleidstui.search.near import Nearness

            self._nearness = Nearness(self._index, self._matcher)
        for one in self._nearness.of(unit.word):
            self._add(unit, one)

    def name(self, units: list[Unit], called: Called, level: Level) -> None:
        """Let words that together name a term find it, on a level, and the items that use it."""
        term = self._index.mask_of([called.term.id])
        users = self._index.users(called.term.id)
        for unit in units:
            unit.add(Evidence(level, called.field, term, (), called))
            unit.add(Evidence(max(level, VIA), EXPLANATION, users, (), called))

    def unit(self, mask: int, level: Level) -> Unit:
        """Give a unit without a word that finds just these items, as what they are named."""
        unit = Unit("")
        self.add(unit, mask, level)
        return unit

    def add(self, unit: Unit, mask: int, level: Level) -> None:
        """Let a word find these items, because it names them or what they stand in."""
        unit.add(Evidence(level, SOURCE, mask, (), None))

    def _find_alone(self, word: Asked) -> Unit:
        """Give the unit of a word with what it finds alone; it is remembered, so never changed."""
        unit = Unit(word.text)
        if word.may_be_filler:
            self._leave_free(unit)
        self._add_all(unit, self._matcher.sure(word))
        if not word.is_acronym:
            self._translate(unit)
            self._split(unit)
        return unit

    def _leave_free(self, unit: Unit) -> None:
        """Let a word that may say nothing find everything, after what it is the beginning of."""
        unit.is_needed = False
        self.add(unit, self._index.everything, BEGINNING)

    def _translate(self, unit: Unit) -> None:
        """Let a word find the words that the texts use for it."""
        found = (self._index.called_otherwise(form) for form in noun_forms(unit.word))
        for said, is_english in next(filter(None, found), ()):
            for one in self._matcher.sure(Asked(said, False, False)):
                if one.kind != match.PREFIX:
                    self._add(unit, one, TRANSLATED if is_english else OTHER_WORD)

    def _heading(self, units: list[Unit]) -> None:
        """Let the words of a whole heading find its item first."""
        mask = self._index.heading("".join(unit.word for unit in units))
        for unit in units:
            unit.add(Evidence(WHOLE, HEADING, mask, (), None))

    def _add_all(self, unit: Unit, found: Iterable[Match]) -> None:
        """Let a word find what it means; all words that it begins are read as one set."""
        parts: list[Match] = []
        for one in found:
            if one.is_beginning:
                for field, mask in self._index.beginning(one.word).items():
                    level = level_of(unit.word, one, field)
                    if level is not None:
                        unit.add(Evidence(level, field, mask, (one,), None))
            elif one.kind == match.PART:
                parts.append(one)
            else:
                self._add(unit, one)
        self._add_parts(unit, parts)

    def _add_parts(self, unit: Unit, parts: list[Match]) -> None:
        """Let a word find the compounds that it is a part of; they may be thousands."""
        by_field: dict[Field, list[Match]] = {}
        for one in parts:
            for field in self._index.fields(one.word):
                by_field.setdefault(field, []).append(one)
        for field, matches in by_field.items():
            level = level_of(unit.word, matches[0], field)
            if level is not None:
                mask = self._index.union((one.word for one in matches), field)
                unit.add(Evidence(level, field, mask, tuple(matches), None))

    def _add(self, unit: Unit, one: Match, least: Level = LITERAL) -> None:
        for field in self._index.fields(one.word):
            level = level_of(unit.word, one, field)
            if level is not None:
                level = level if level == EXPLAINED else max(level, least)
                mask = self._index.mask(one.word, field)
                unit.add(Evidence(level, field, mask, (one,), None))

    def _join(self, units: list[Unit]) -> None:
        """Let neighbouring words find what is written as one word."""
        for size in (2, 3):
            for first in range(len(units) - size + 1):
                group = units[first : first + size]
                text = "".join(unit.word for unit in group)
                for one in self._matcher.sure(Asked(text, False, False)):
                    for unit in group:
                        self._add(unit, one._replace(kind=max(one.kind, match.PART)))

    def _split(self, unit: Unit) -> None:
        """Let a compound find its two parts near each other, apart or in another compound.

        A compound that stands in the texts finds them only side by side.
        """
        word = unit.word
        reach = range(1, 2) if word in self._index else range(_IN_ONE_PHRASE + 1)
        for place in range(_SHORTEST_HALF, min(len(word), _LONGEST) - _SHORTEST_HALF + 1):
            left, right = word[:place], word[place:]
            if not self._matcher.is_word(right):
                continue
            lefts = self._meant(left) or self._meant(left.removesuffix("s"))
            rights = self._meant(right) if lefts else {}
            if rights:
                self._add_pair(unit, lefts, rights, reach)

    def _meant(self, half: str) -> dict[str, Match]:
        if len(half) < _SHORTEST_HALF or not self._matcher.is_word(half):
            return {}
        sure = self._matcher.sure(Asked(half, False, False))
        return {one.word: one for one in reversed(sure) if one.kind != match.PREFIX}

    def _add_pair(
        self, unit: Unit, left: dict[str, Match], right: dict[str, Match], reach: range
    ) -> None:
        matches = (*left.values(), *right.values())
        for field in (*SHOWN, VARIANT):
            both = self._index.union(left, field) & self._index.union(right, field)
            near = [
                number
                for number in islice(numbers_in(both), _CHECKED)
                if any(
                    segment.field == field and _stand_near(segment, left, right, reach)
                    for segment in self._index.segments(number)
                )
            ]
            mask = make_mask(near, self._index.library.size)
            unit.add(Evidence(COMPOUND, field, mask, matches, None, is_pair=True))


def _stand_near(
    segment: Segment, left: dict[str, Match], right: dict[str, Match], reach: range
) -> bool:
    words = segment.words
    lefts = [(place, left[word]) for place, word in enumerate(words) if word in left]
    rights = [(place, right[word]) for place, word in enumerate(words) if word in right]
    for place, one in lefts:
        for other_place, other in rights:
            apart = abs(place - other_place)
            has_part = match.PART in (one.kind, other.kind)
            if apart not in reach or (has_part and apart > _NEAR_EACH_OTHER):
                continue
            if apart or one.end <= other.start:
                return True
    return False
