"""One word of a query, and what it finds on which level."""

from enum import IntEnum
from typing import NamedTuple

from beleidstui.dutch.lexicon import exists
from beleidstui.library.fields import (
    ENGLISH,
    EXPLANATION,
    KIND,
    RELATED,
    SHOWN,
    SOURCE,
    VARIANT,
    Field,
)
from beleidstui.library.names import Called
from beleidstui.library.sets import as_bytes, is_in
from beleidstui.search import match
from beleidstui.search.match import Match


class Level(IntEnum):
    """How a word finds an item, best first; the rules are in `rank`."""

    WHOLE = 0
    LITERAL = 1
    BEGINNING = 2
    VIA = 3
    OTHER_FORM = 4
    OTHER_WORD = 5
    TRANSLATED = 6
    COMPOUND = 7
    SOUNDS = 8
    ONE_TYPO = 9
    TWO_TYPOS = 10
    EXPLAINED = 11

    __hash__ = int.__hash__  # that of an enumeration is slow, and these are keys of what is sought


WHOLE, LITERAL, BEGINNING, VIA, OTHER_FORM, OTHER_WORD, TRANSLATED, *_UNSURE = Level
COMPOUND, SOUNDS, ONE_TYPO, TWO_TYPOS, EXPLAINED = _UNSURE
SLIPS = (SOUNDS, ONE_TYPO, TWO_TYPOS)

_LEVEL_OF = {
    match.EXACT: LITERAL,
    match.PREFIX: BEGINNING,
    match.INFLECTED: OTHER_FORM,
    match.PART: COMPOUND,
    match.SOUND: SOUNDS,
    match.ONE_TYPO: ONE_TYPO,
    match.TWO_TYPOS: TWO_TYPOS,
}
_EXPLAINING = (match.EXACT, match.PREFIX, match.INFLECTED)
_SLIPS = (match.SOUND, match.ONE_TYPO, match.TWO_TYPOS)
_LONG_SLIP = 6
_BEGINNING = 4
_LONG_BEGINNING = 5


class Evidence(NamedTuple):
    """Why a word of the query finds some items."""

    level: Level
    field: Field
    mask: int
    matches: tuple[Match, ...]
    """The words of the content that are meant."""
    called: Called | None
    """The term that is meant, where it was found by what it is called."""
    is_pair: bool = False
    """Whether both of two words must stand there: the halves of a compound."""


class Unit:
    """One word of the query with all that it finds."""

    def __init__(self, word: str) -> None:
        """Begin with a word that finds nothing."""
        self.word = word
        self.is_needed = bool(word)
        """Whether an item must have it: not what only narrows a search or may say nothing."""
        self.evidence: list[Evidence] = []
        self._tiers: dict[tuple[Level, Field], int] = {}
        self._evidence_of: dict[tuple[Level, Field], list[Evidence]] = {}
        self._reached: dict[tuple[Level, Field], int] = {}
        self._raw: list[tuple[tuple[Level, Field], bytes]] = []
        """The tiers as bytes, the best first: to look at one bit of a mask copies all of it."""

    def copy(self) -> "Unit":
        """Give a unit that finds the same, to be added to."""
        made = Unit(self.word)
        made.is_needed = self.is_needed
        made.evidence = [*self.evidence]
        made._tiers = {**self._tiers}
        made._evidence_of = {tier: [*found] for tier, found in self._evidence_of.items()}
        return made

    def add(self, evidence: Evidence) -> None:
        """Let the word find these items too."""
        if evidence.mask:
            self.evidence.append(evidence)
            tier = evidence.level, evidence.field
            self._tiers[tier] = self._tiers.get(tier, 0) | evidence.mask
            self._evidence_of.setdefault(tier, []).append(evidence)
            self._reached.clear()
            self._raw.clear()

    @property
    def levels(self) -> set[Level]:
        """The levels on which this word finds something."""
        return {level for level, _ in self._tiers}

    @property
    def fields(self) -> set[Field]:
        """The fields in which this word finds something."""
        return {field for _, field in self._tiers}

    def mask(self, level: Level, field: Field) -> int:
        """Give the items that this word finds up to this level, in fields up to this one."""
        mask = self._reached.get((level, field))
        if mask is None:
            mask = 0
            for (tier_level, tier_field), found in self._tiers.items():
                if tier_level <= level and tier_field <= field:
                    mask |= found
            self._reached[level, field] = mask
        return mask

    def finds(self, number: int) -> bool:
        """Tell whether the word finds an item, on any level."""
        return self._tier_of(number) is not None

    def best(self, number: int) -> Evidence:
        """Give the best evidence for an item that this word finds; raises LookupError elsewhere."""
        tier = self._tier_of(number)
        if tier is None:
            raise LookupError(number)
        return next(one for one in self._evidence_of[tier] if one.mask >> number & 1)

    def _tier_of(self, number: int) -> tuple[Level, Field] | None:
        if not self._raw and self._tiers:
            self._raw += ((tier, as_bytes(self._tiers[tier])) for tier in sorted(self._tiers))
        return next((tier for tier, raw in self._raw if is_in(raw, number)), None)


def level_of(word: str, one: Match, field: Field) -> Level | None:
    """Give the level of a match in a field; None where it does not count there."""
    if field == SOURCE:
        return EXPLAINED if one.kind == match.EXACT else None
    if field == KIND:
        return EXPLAINED if one.kind in (match.EXACT, match.INFLECTED) else None
    if one.kind == match.PREFIX and field not in SHOWN:
        long = _LONG_BEGINNING if field == EXPLANATION else _BEGINNING
        if len(word) < long or exists(word):
            return None
    if field == EXPLANATION:
        return EXPLAINED if one.kind in _EXPLAINING else None
    if field in (ENGLISH, RELATED) and one.kind == match.PART:
        return None
    if field not in SHOWN and one.kind in _SLIPS and len(word) < _LONG_SLIP:
        return None
    if field == ENGLISH and one.kind == match.INFLECTED and word + "s" != one.word != word[:-1]:
        return None
    level = _LEVEL_OF[one.kind]
    if field == RELATED:
        return max(level, OTHER_WORD)
    return max(level, VIA) if field in (VARIANT, ENGLISH) else level
