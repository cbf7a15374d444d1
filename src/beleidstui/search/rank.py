"""The order of the hits. These are the rules, in the order in which the code applies them.

1. A query that is an acronym brings its term and the items that use it, and nothing else
   (`engine`; no index is made for it).
2. Fillers ("de rol van de") are left out. Every other word of the query counts: an item is a hit
   when each word finds it.
3. A word finds an item on one of these levels, best first:
   the words together are the whole name of a term or the whole heading; the word stands there;
   a word begins with it; a variant or the English name of the term has it, or the item uses the
   term that the words name; another form of the word stands there; another word for it; the Dutch
   for an English word; the word is a part of a compound, or is written there as two words or as
   one; a word one slip away stands there; two slips; only the explanation by the editors has it.
   Slips are looked for only where a word finds nothing without them, and never for a word that
   is itself a common Dutch word.
4. The level of a hit is that of its worst word. Where nothing has all words and one of them is an
   acronym of three letters or more, one other word may be left out ("zonder ‘Wenen’").
5. On the level "stands there", items that have the words next to each other in the order of the
   query come first ("woordgroep").
6. Within a level: by field (abbreviation, name, heading, text, and so on), the worst word deciding.
   A name of which the query is less than half ranks after the texts. Then by how close together
   the words stand; then in reading order.
"""

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import NamedTuple

from beleidstui.search.fields import FIELDS, NAME, TEXT
from beleidstui.search.fillers import FILLERS
from beleidstui.search.index import Index, Segment, numbers_in
from beleidstui.search.units import LEVELS, LITERAL, WHOLE, Unit

_WEIGHED = 1000
_FAR = 10_000
_WELL_COVERED = 0.5


class Ranked(NamedTuple):
    """An item that is a hit, by its number."""

    number: int
    level: int
    is_phrase: bool


def found_by_all(units: list[Unit]) -> int:
    """Give the items that every word finds."""
    mask = -1 if units else 0
    for unit in units:
        mask &= unit.mask(LEVELS[-1])
    return mask


def rank(index: Index, units: list[Unit]) -> Iterator[Ranked]:
    """Give the hits, best first; the further ones are weighed when they are asked for."""
    seen = 0
    for level in LEVELS:
        reached = -1 if units else 0
        for unit in units:
            reached &= unit.mask(level)
        yield from _rank_level(index, units, level, reached & ~seen)
        seen |= reached


def _rank_level(index: Index, units: list[Unit], level: int, hits: int) -> Iterator[Ranked]:
    """Order the hits of one level; at most a thousand of a field are weighed by closeness."""
    groups = _by_field(index, units, level, hits)
    if len(units) == 1:
        for group in groups:
            yield from (Ranked(number, level, False) for number in group)
        return
    meant = [_words_meant(unit, level) for unit in units]
    weighed = [_by_closeness(index, meant, group) for group in groups]
    if level == LITERAL:
        for pairs in weighed:
            yield from (Ranked(number, level, True) for spread, number in pairs if spread < 0)
    for pairs in weighed:
        for spread, number in pairs:
            if level != LITERAL or spread >= 0:
                yield Ranked(number, level, False)


def _by_field(index: Index, units: list[Unit], level: int, hits: int) -> list[Iterable[int]]:
    """Give the hits by the field of the worst word; long names go after the texts."""
    groups: list[Iterable[int]] = []
    long_names: list[int] = []
    for field in FIELDS:
        mask = hits
        for unit in units:
            mask &= unit.mask(level, field)
        hits &= ~mask
        if field == NAME and level != WHOLE:
            meant = frozenset().union(*(_words_meant(unit, level) for unit in units))
            names = sorted(
                (-_coverage(index, number, meant), number) for number in numbers_in(mask)
            )
            groups.append([number for covered, number in names if covered <= -_WELL_COVERED])
            long_names = [number for covered, number in names if covered > -_WELL_COVERED]
        else:
            groups.append(numbers_in(mask))
        if field == TEXT:
            groups.append(long_names)
    return groups


def _coverage(index: Index, number: int, meant: frozenset[str]) -> float:
    """Give how large a part of the name of a term the query's words are."""
    for segment in index.segments[number]:
        if segment.field == NAME:
            named = [word for word in segment.words if word not in FILLERS]
            return sum(word in meant for word in named) / max(len(named), 1)
    return 0.0


def _by_closeness(
    index: Index, meant: list[frozenset[str]], group: Iterable[int]
) -> list[tuple[int, int]]:
    numbers = iter(group)
    weighed = sorted(
        (min((_spread(one, meant) for one in index.segments[number]), default=_FAR), number)
        for number in islice(numbers, _WEIGHED)
    )
    return weighed + [(_FAR, number) for number in numbers]


def _words_meant(unit: Unit, level: int) -> frozenset[str]:
    return frozenset(
        one.word for found in unit.evidence if found.level <= level for one in found.matches
    )


def _spread(segment: Segment, meant: list[frozenset[str]]) -> int:
    """Give how many words lie between the first and the last word meant; -1 for a phrase."""
    last = [-1] * len(meant)
    best = _FAR
    for place, word in enumerate(segment.words):
        hit = False
        for number, wanted in enumerate(meant):
            if word in wanted:
                last[number] = place
                hit = True
        if hit and min(last) >= 0:
            if last == list(range(place - len(meant) + 1, place + 1)):
                return -1
            best = min(best, max(last) - min(last))
    return best
