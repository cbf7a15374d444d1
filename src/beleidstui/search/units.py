"""From the words of a query to the items that each word finds, in tiers."""

from typing import NamedTuple

from beleidstui.policy.model import Item
from beleidstui.search import match
from beleidstui.search.fields import ENGLISH, EXPLANATION, HEADING, SHOWN, SOURCE, VARIANT
from beleidstui.search.index import Index, make_mask, numbers_in
from beleidstui.search.lexicon import exists
from beleidstui.search.match import Match, Matcher
from beleidstui.search.names import Called
from beleidstui.search.query import Asked
from beleidstui.search.synonyms import other_words

# The levels, best first; the rules are in `rank`.
LEVELS = range(11)
WHOLE, LITERAL, BEGINNING, VIA, OTHER_FORM, OTHER_WORD, TRANSLATED, *_UNSURE = LEVELS
COMPOUND, ONE_TYPO, TWO_TYPOS, EXPLAINED = _UNSURE

_LEVEL_OF = {
    match.EXACT: LITERAL,
    match.PREFIX: BEGINNING,
    match.INFLECTED: OTHER_FORM,
    match.PART: COMPOUND,
    match.ONE_TYPO: ONE_TYPO,
    match.TWO_TYPOS: TWO_TYPOS,
}
_EXPLAINING = (match.EXACT, match.PREFIX, match.INFLECTED)
_SLIPS = (match.ONE_TYPO, match.TWO_TYPOS)
_LONG_SLIP = 6
_SHORTEST_HALF = 4
_NEAR_EACH_OTHER = 6
_CHECKED = 500
_LONG_BEGINNING = 5


class Evidence(NamedTuple):
    """Why a word of the query finds some items."""

    level: int
    field: int
    mask: int
    matches: tuple[Match, ...]
    """The words of the content that are meant."""
    called: Called | None
    """The term that is meant, where it was found by what it is called."""


class Unit:
    """One word of the query with all that it finds."""

    def __init__(self, word: str) -> None:
        """Begin with a word that finds nothing."""
        self.word = word
        self.evidence: list[Evidence] = []
        self._tiers: dict[tuple[int, int], int] = {}

    def add(self, evidence: Evidence) -> None:
        """Let the word find these items too."""
        if evidence.mask:
            self.evidence.append(evidence)
            tier = evidence.level, evidence.field
            self._tiers[tier] = self._tiers.get(tier, 0) | evidence.mask

    def mask(self, level: int, field: int = SOURCE) -> int:
        """Give the items that this word finds up to this level, in fields up to this one."""
        mask = 0
        for (tier_level, tier_field), found in self._tiers.items():
            if tier_level <= level and tier_field <= field:
                mask |= found
        return mask

    def best(self, number: int) -> Evidence:
        """Give the best evidence for an item that this word finds."""
        return min(
            (one for one in self.evidence if one.mask >> number & 1),
            key=lambda one: (one.level, one.field),
        )


class Finder:
    """Makes units: lets words, words written as one, and names find items."""

    def __init__(self, index: Index, matcher: Matcher) -> None:
        """Search this index."""
        self._index = index
        self._matcher = matcher

    def words(self, asked: list[Asked]) -> list[Unit]:
        """Give a unit for each word, with what it finds alone and joined to its neighbours."""
        units = [Unit(one.text) for one in asked]
        for unit, word in zip(units, asked, strict=True):
            for one in self._matcher.sure(word):
                self._add(unit, one)
            if not word.is_acronym:
                self._translate(unit)
                self._split(unit)
        self._join(units)
        self._heading(units)
        return units

    def near(self, unit: Unit) -> None:
        """Let a word find what is one or two slips away."""
        for one in self._matcher.near(unit.word):
            self._add(unit, one)

    def name(self, units: list[Unit], called: Called, used_in: list[Item], level: int) -> None:
        """Let words that together name a term find it, on a level, and the items that use it."""
        numbers = self._index.numbers
        term = make_mask([numbers[called.term.id]], len(self._index.items))
        uses = make_mask([numbers[item.id] for item in used_in], len(self._index.items))
        for unit in units:
            unit.add(Evidence(level, called.field, term, (), called))
            unit.add(Evidence(max(level, VIA), EXPLANATION, uses, (), called))

    def _translate(self, unit: Unit) -> None:
        """Let a word find the words that the texts use for it."""
        for said, is_english in other_words(unit.word):
            for one in self._matcher.sure(Asked(said, False, False)):
                if one.kind != match.PREFIX:
                    self._add(unit, one, TRANSLATED if is_english else OTHER_WORD)

    def _heading(self, units: list[Unit]) -> None:
        """Let the words of a whole heading find its item first."""
        for number in self._index.headings.get("".join(unit.word for unit in units), ()):
            mask = make_mask([number], len(self._index.items))
            for unit in units:
                unit.add(Evidence(WHOLE, HEADING, mask, (), None))

    def _add(self, unit: Unit, one: Match, least: int = LITERAL) -> None:
        for field in self._index.fields(one.word):
            level = _level(unit.word, one, field)
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
        """Let one word find what is written as two words near each other."""
        word = unit.word
        for place in range(_SHORTEST_HALF, min(len(word), 64) - _SHORTEST_HALF + 1):
            rights = self._forms(word[place:])
            lefts = self._forms(word[:place]) if rights else []
            for left in lefts:
                for right in rights:
                    self._add_pair(unit, left, right)

    def _add_pair(self, unit: Unit, left: Match, right: Match) -> None:
        shared = set(self._index.fields(left.word)) & set(self._index.fields(right.word))
        for field in shared & {*SHOWN, SOURCE, VARIANT}:
            both = self._index.mask(left.word, field) & self._index.mask(right.word, field)
            near = [
                number
                for number, _ in zip(numbers_in(both), range(_CHECKED), strict=False)
                if self._stand_near(number, field, left.word, right.word)
            ]
            mask = make_mask(near, len(self._index.items))
            unit.add(Evidence(COMPOUND, field, mask, (left, right), None))

    def _stand_near(self, number: int, field: int, left: str, right: str) -> bool:
        for segment in self._index.segments[number]:
            if segment.field == field:
                lefts = [place for place, word in enumerate(segment.words) if word == left]
                rights = [place for place, word in enumerate(segment.words) if word == right]
                if any(0 < abs(a - b) <= _NEAR_EACH_OTHER for a in lefts for b in rights):
                    return True
        return False

    def _forms(self, half: str) -> list[Match]:
        """Give the words of the content that half a compound can mean, linking letter or not."""
        stripped = half[:-1] if half.endswith("s") else half
        wanted = dict.fromkeys((half, stripped))
        return [
            Match(word, match.PART, 0, len(word))
            for word in wanted
            if len(word) >= _SHORTEST_HALF and word in self._index
        ]


def _level(word: str, one: Match, field: int) -> int | None:
    """Give the level of a match in a field; None where it does not count there."""
    if field == SOURCE:
        return EXPLAINED if one.kind == match.EXACT else None
    if one.kind == match.PREFIX and field not in SHOWN:
        long = _LONG_BEGINNING if field == EXPLANATION else _SHORTEST_HALF
        if len(word) < long or exists(word):
            return None
    if field == EXPLANATION:
        return EXPLAINED if one.kind in _EXPLAINING else None
    if field == ENGLISH and one.kind == match.PART:
        return None
    if field not in SHOWN and one.kind in _SLIPS and len(word) < _LONG_SLIP:
        return None
    if field == ENGLISH and one.kind == match.INFLECTED and word + "s" != one.word != word[:-1]:
        return None
    level = _LEVEL_OF[one.kind]
    return max(level, VIA) if field in (VARIANT, ENGLISH) else level
