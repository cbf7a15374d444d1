"""The order of the hits. These are the rules, in the order in which the code applies them.

1. Of a long query only the beginning is read, and fillers ("de rol van de") are left out (`query`).
   A filler that is an acronym or the name of a term counts where it is all that was typed, or is
   typed in capitals. The *’s* of an acronym and the digits of a note after it say nothing
   (`dutch.folding`, `dutch.words`).
2. A query that is an acronym brings its term and the items that use it, and nothing else
   (`engine`; no index is made for it).
3. What names a paper, an edition or an item is read before the words (`scope`; the ways of
   writing are in `model.paper_names`). Alone it brings what it names, first; among other words
   these are sought in the editions it names and in the terms that they use. What can be nothing
   but such a name and names nothing that is there finds nothing; what may be a word as well (a
   year, *artikel 100*) is a word where no edition has it. The last of it may be unfinished, but
   the number of an article never becomes a year.
4. Of any other query every word counts: an item is a hit when each word finds it. A word finds an
   item on one of these levels, best first (`finder`, `units`):
   the words together are the whole name or English name of a term, or the whole heading; the word
   stands there, or several words are a whole variant; a word begins with it; a variant or the
   English name of the term has it, or the item uses the term that the words name; another form of
   the word stands there; another word for it; the Dutch for an English word; the word is a part of
   a compound, or is written there as two words or as one; a word that sounds alike stands there
   (`dutch.sound`); a word one slip away; two slips; only the explanation by the editors has it.
5. The last of several words, or the last number, may be unfinished. Where it may become a filler it
   finds everything, after what it is the beginning of.
6. Slips and sounds are looked for only where a word finds nothing without them, and never for a
   word that is itself a common Dutch word: first among the acronyms, then among the other words
   (`engine`): one slip, else a word that sounds alike, else two slips. An acronym one slip away
   that is the whole query brings what it brings itself ("bedoelde u"). Words that name a term once
   their slips are mended bring what it brings. Where no item has all words, a word that only begins
   or joins words may hold a slip too.
7. The level of a hit is that of its worst word.
8. On the levels "stands there" and "begins with it", items that have the query word for word,
   fillers included, come first ("woordgroep"); on the second, its last word may be unfinished. Of
   more than five hundred items on a level only the first five hundred are read for it.
9. Within a level: by field (abbreviation, name, heading, text, and so on), the worst word deciding.
   Of names, the one of which the query means most words comes first, then most letters; one of
   which it means less than half ranks after the texts. Then by how close together the words stand,
   for the first two hundred; then in reading order.
10. Where no item has all words, or only an explanation has them, the words that name something are
   sought alone ("zonder ‘summit’"): those that name a term or a heading, and two or more that stand
   in one name (`naming`). Where none do: a form of a name, and other words for a term that can
   only be about it, which are several words, a compound or a rare word (*kernwapens*, and not
   *overgang*); else any, where each word finds more than explanations or is a country (*missie in
   Mali*). A compound that finds nothing counts as the name that it begins with and another word
   (*proliferatierisico*). A number is never left out. Where all words are acronyms of three letters
   or more, and where no item has all the names, each brings what it brings alone.
"""

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import NamedTuple

from beleidstui.dutch.fillers import FILLERS
from beleidstui.library.fields import NAME, TEXT, Field
from beleidstui.library.sets import as_bytes, is_in, numbers_in
from beleidstui.search.index import Index, Segment
from beleidstui.search.match import Match
from beleidstui.search.meant import Meant
from beleidstui.search.units import BEGINNING, LITERAL, WHOLE, Level, Unit

_WEIGHED = 200
_READ = 500
_FAR = 10_000
_WELL_COVERED = 0.5
_LAST_LEVEL, _LAST_FIELD = max(Level), max(Field)


class Ranked(NamedTuple):
    """An item that is a hit, by its number."""

    number: int
    level: Level
    is_phrase: bool


def found_by_all(units: list[Unit], level: Level = _LAST_LEVEL, field: Field = _LAST_FIELD) -> int:
    """Give the items that every word finds, up to this level and in fields up to this one."""
    mask = -1 if units else 0
    for unit in units:
        mask &= unit.mask(level, field)
    return mask


def rank(index: Index, units: list[Unit], phrase: str, allowed: int = -1) -> Iterator[Ranked]:
    """Give the allowed hits, best first; the further ones are weighed when they are asked for.

    The phrase is all words of the query as they were typed, folded, with single spaces.
    """
    seen = ~allowed
    for level in sorted(set().union(*(unit.levels for unit in units))):
        reached = found_by_all(units, level) & ~seen
        seen |= reached
        if not reached:
            continue
        groups = _by_field(index, units, level, reached)
        if len(units) == 1:
            for group in groups:
                yield from (Ranked(number, level, False) for number in group)
            continue
        if level in (LITERAL, BEGINNING):
            others: list[list[int]] = []
            for number in _phrases(index, groups, phrase, level == LITERAL, others):
                yield Ranked(number, level, True)
            groups = [*others]
        meant = [found for unit in units if (found := Meant(_matches(unit, level)))]
        for group in groups:
            for number in _by_closeness(index, meant, group):
                yield Ranked(number, level, False)


def _by_field(index: Index, units: list[Unit], level: Level, hits: int) -> list[Iterable[int]]:
    """Give the hits by the field of the worst word; long names go after the texts."""
    groups: list[Iterable[int]] = []
    long_names: list[int] = []
    for field in sorted({TEXT}.union(*(unit.fields for unit in units))):
        mask = found_by_all(units, level, field) & hits
        hits &= ~mask
        if field == NAME and level != WHOLE and mask:
            well, long_names = _by_coverage(index, units, level, list(numbers_in(mask)))
            groups.append(well)
        else:
            groups.append(numbers_in(mask))
        if field == TEXT:
            groups.append(long_names)
    return groups


def _by_coverage(
    index: Index, units: list[Unit], level: Level, numbers: list[int]
) -> tuple[list[int], list[int]]:
    """Give the terms by how large a part of their name is meant: half or more, and less.

    Of names of which as many words are meant, the one of which most letters are meant comes first.
    """
    meant = Meant(one for unit in units for one in _matches(unit, level))
    covered = {number: _coverage(index.segments(number), meant) for number in numbers}
    ordered = sorted(numbers, key=lambda number: covered[number], reverse=True)
    well = [number for number in ordered if covered[number][0] >= _WELL_COVERED]
    return well, ordered[len(well) :]


def _coverage(segments: tuple[Segment, ...], meant: Meant) -> tuple[float, float]:
    """Give the part of the words of a name that is meant, and the part of its letters."""
    named = [one for s in segments if s.field == NAME for one in s.words if one not in FILLERS]
    spans = [(place, span) for place, word in enumerate(named) for span in meant.spans(word)]
    letters = {(place, letter) for place, span in spans for letter in range(*span)}
    words = {place for place, _ in spans}
    return len(words) / max(len(named), 1), len(letters) / max(sum(map(len, named)), 1)


def _phrases(
    index: Index,
    groups: list[Iterable[int]],
    phrase: str,
    is_finished: bool,
    others: list[list[int]],
) -> Iterator[int]:
    """Give the items that have the phrase in a shown field, and put the others in their groups.

    Only the first five hundred are read for it, and of these only those that have its words.
    """
    whole = phrase.split() if is_finished else phrase.split()[:-1]
    holding = as_bytes(index.with_words([word for word in whole if word not in FILLERS]))
    sought = f" {phrase} " if is_finished else f" {phrase}"
    left = _READ
    for group in groups:
        without: list[int] = []
        others.append(without)
        for number in group:
            left -= 1
            if left >= 0 and is_in(holding, number) and index.has_phrase(number, sought):
                yield number
            else:
                without.append(number)


def _by_closeness(index: Index, meant: list[Meant], group: Iterable[int]) -> Iterator[int]:
    """Order items by how close together the words stand; only the first two hundred."""
    numbers = iter(group)
    first = islice(numbers, _WEIGHED)
    yield from sorted(first, key=lambda one: min(_spread(s, meant) for s in index.segments(one)))
    yield from numbers


def _matches(unit: Unit, level: Level) -> Iterator[Match]:
    return (one for found in unit.evidence if found.level <= level for one in found.matches)


def _spread(segment: Segment, meant: list[Meant]) -> int:
    """Give how many words the shortest run with all words meant has."""
    found: list[tuple[int, int]] = []
    for number, wanted in enumerate(meant):
        places = wanted.places(segment.words, segment.joined)
        if not places:
            return _FAR
        found += [(place, number) for place in places]
    last = [-_FAR] * len(meant)
    best = _FAR
    for place, number in sorted(found):
        last[number] = place
        best = min(best, place - min(last))
    return best
