"""Which words are on which list of a library, and how the lists change with the words."""

from collections.abc import Iterable, Iterator

from beleidstui.dutch import lexicon
from beleidstui.dutch.compounds import LONGEST, Compounds
from beleidstui.dutch.inflect import roots
from beleidstui.library import tables as kept
from beleidstui.library.fields import ABBREVIATION, SLIPPING
from beleidstui.library.spelling import ALL, CAN_SLIP, PARTS, Spelling
from beleidstui.library.tables import ChangingTables

Fields = Iterable[int]
_SHORTEST_IN_COMPOUND = 3


def is_acronym(fields: Fields, written_small: int) -> bool:
    """Tell whether a word in these fields is a short form, or only ever written in capitals."""
    return not written_small or ABBREVIATION in fields


def can_slip(word: str, fields: Fields, written_small: int) -> bool:
    """Tell whether somebody may make a slip in a word."""
    is_sought = not SLIPPING.isdisjoint(fields)
    is_plain = word.isalpha() and len(word) <= LONGEST
    return is_sought and is_plain and not is_acronym(fields, written_small)


def root_keys(word: str) -> Iterator[str]:
    """Give the keys by which a word is found by what it shares with its forms."""
    return (f"{root}\t{word}" for root in sorted(roots(word)))


def part_keys(word: str, compounds: Compounds) -> Iterator[str]:
    """Give the keys by which a compound is found by its parts."""
    for place in compounds.cuts(word):
        yield f"{word[:place]}\t{word}\t0"
        yield f"{word[place:]}\t{word}\t{place}"


class Changes:
    """Gathers how words change, and then changes the lists of a library."""

    def __init__(self, tables: ChangingTables) -> None:
        """Change these tables."""
        self._tables = tables
        self._lists = {way: Spelling(tables, way) for way in (ALL, CAN_SLIP)}
        self._come: dict[str, set[str]] = {ALL: set(), CAN_SLIP: set()}
        self._gone: dict[str, set[str]] = {ALL: set(), CAN_SLIP: set()}

    def word(self, word: str, fields: Fields, written_small: int) -> None:
        """Note in which fields a word stands now, and in how many articles it is written small."""
        self._note(ALL, word, bool(fields))
        self._note(CAN_SLIP, word, bool(fields) and can_slip(word, fields, written_small))
        if fields and not is_acronym(fields, written_small):
            self._tables.replace(kept.ROOT, [(key, None) for key in root_keys(word)])
        else:
            self._tables.remove(kept.ROOT, root_keys(word))

    def _note(self, way: str, word: str, is_there: bool) -> None:
        if is_there != (word in self._lists[way]):
            (self._come if is_there else self._gone)[way].add(word)

    def finish(self) -> None:
        """Change the lists, and the parts of the compounds that these words are in."""
        lexicon.know_all()
        before = Compounds(self._lists[ALL].__contains__)
        come, gone = self._come[ALL], self._gone[ALL]
        after = Compounds(
            lambda word: word in come or (word not in gone and word in self._lists[ALL])
        )
        was, slipping = set[str](), set[str]()
        for word in self._touched():
            if word in self._lists[CAN_SLIP]:
                was.update(part_keys(word, before))
            is_left = word in self._lists[CAN_SLIP] and word not in self._gone[CAN_SLIP]
            if is_left or word in self._come[CAN_SLIP]:
                slipping.update(part_keys(word, after))
        self._tables.remove(kept.PART, was - slipping)
        self._tables.replace(kept.PART, ((key, None) for key in slipping - was))
        for way in (ALL, CAN_SLIP):
            self._spell(way, self._come[way], self._gone[way])
        parts = {key.partition("\t")[0] for key in was ^ slipping}
        there = {p for p in parts if any(self._tables.between(kept.PART, f"{p}\t", f"{p}\n"))}
        self._spell(PARTS, there, parts - there)

    def _touched(self) -> set[str]:
        """Give the words that changed, and those that one which came or went is a part of."""
        changed = set().union(*self._come.values(), *self._gone.values())
        words = self._lists[ALL].whole()
        for part in self._come[ALL] | self._gone[ALL]:
            place = words.find(part) if len(part) >= _SHORTEST_IN_COMPOUND else -1
            while place >= 0:
                end = words.find("\n", place)
                changed.add(words[words.rfind("\n", 0, place) + 1 : end])
                place = words.find(part, end)
        return changed

    def _spell(self, way: str, come: set[str], gone: set[str]) -> None:
        for letter in {word[0] for word in come | gone}:
            lines = self._tables.get(kept.SPELLING, f"{way}{letter}") or ""
            words = sorted(({*lines.split()} | {w for w in come if w[0] == letter}) - gone)
            self._tables.remove(kept.SPELLING, [f"{way}{letter}"])
            if words:
                self._tables.replace(kept.SPELLING, [(f"{way}{letter}", "\n".join(words))])
