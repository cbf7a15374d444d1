"""The sets of nodes that a library is searched by, and the words that they are found by."""

from array import array
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import groupby

from beleidstui.compiling.compiler import Compiled
from beleidstui.compiling.vocabulary import can_slip, is_acronym, part_keys, root_keys
from beleidstui.dutch import lexicon
from beleidstui.dutch.compounds import Compounds
from beleidstui.library import tables as kept
from beleidstui.library.library import BEGINNING, READY, THERE, WORD
from beleidstui.library.sets import make_mask, pack, pack_mask
from beleidstui.library.spelling import ALL, CAN_SLIP, PARTS
from beleidstui.library.tables import NewTables


class Postings:
    """Gathers which nodes have which words, and what else they are found by."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self._by_field: dict[int, dict[str, array[int]]] = {}
        self._written_small: Counter[str] = Counter()
        self._found: dict[str, array[int]] = {}

    def add(self, first: int, one: Compiled) -> None:
        """Add an article or a term after those before it; its nodes count on from the first."""
        for word, fields in one.words.items():
            for field, numbers in fields.items():
                of_field = self._by_field.setdefault(field, {})
                of_field.setdefault(word, array("I")).extend([first + n for n in numbers])
        self._written_small.update(one.written_small)
        for number in range(len(one.ids)):
            self.found(THERE, first + number)
        for key, numbers in one.found.items():
            self._found.setdefault(key, array("I")).extend([first + n for n in numbers])

    def found(self, key: str, number: int) -> None:
        """Let a node be found by a key, after those before it."""
        self._found.setdefault(key, array("I")).append(number)

    def put(self, tables: NewTables) -> None:
        """Put all sets and words into the tables of a library."""
        words = sorted(set().union(*self._by_field.values()))
        tables.put(kept.POSTINGS, ((key, pack(self._found[key])) for key in sorted(self._found)))
        tables.put(kept.POSTINGS, self._words(words))
        tables.put(kept.POSTINGS, self._beginnings(words))
        small = self._written_small
        slipping = [word for word in words if can_slip(word, self._fields(word), small[word])]
        inflected = (word for word in words if not is_acronym(self._fields(word), small[word]))
        tables.put(kept.ROOT, ((key, None) for word in inflected for key in root_keys(word)))
        parts = set[str]()
        tables.put(kept.PART, self._parts(slipping, words, parts))
        for way, spelled in ((ALL, words), (CAN_SLIP, slipping), (PARTS, sorted(parts))):
            tables.put(kept.SPELLING, _lines(way, spelled))

    def _words(self, words: list[str]) -> Iterator[kept.Row]:
        for word in words:
            sets = tuple((field, pack(numbers)) for field, numbers in self._of(word))
            yield f"{WORD}{word}", (self._written_small[word], sets)

    def _beginnings(self, words: list[str]) -> Iterator[kept.Row]:
        """Give the nodes with a word that begins so, of beginnings of a few letters.

        No more is held at a time than what begins with the same two letters.
        """
        for letter, of_letter in groupby(words, key=lambda word: word[:1]):
            whole: dict[str, dict[int, int]] = {}
            for start, begun in groupby(of_letter, key=lambda word: word[:2]):
                made = self._begun(begun)
                _join(whole, letter, made[start])
                yield from (_row(one, made[one]) for one in sorted(made) if len(one) > 1)
            yield _row(letter, whole[letter])

    def _begun(self, words: Iterable[str]) -> dict[str, dict[int, int]]:
        """Give the nodes by the first letters, two or more, of these words."""
        begun: dict[str, dict[int, int]] = {}
        for word in words:
            _join(begun, word[:READY], self._masks(word))
        for size in range(READY - 1, 1, -1):
            for start in [one for one in begun if len(one) == size + 1]:
                _join(begun, start[:size], begun[start])
        return begun

    def _masks(self, word: str) -> dict[int, int]:
        return {field: make_mask(held, held[-1] + 1) for field, held in self._of(word)}

    def _of(self, word: str) -> Iterator[tuple[int, "array[int]"]]:
        """Give the nodes with a word, field by field."""
        for field in sorted(self._by_field):
            numbers = self._by_field[field].get(word)
            if numbers is not None:
                yield field, numbers

    def _fields(self, word: str) -> list[int]:
        return [field for field, _ in self._of(word)]

    def _parts(self, words: list[str], all_words: list[str], parts: set[str]) -> Iterator[kept.Row]:
        """Give where the parts of compounds stand, and add them to a set."""
        lexicon.know_all()
        compounds = Compounds(frozenset(all_words).__contains__)
        for key in (key for word in words for key in part_keys(word, compounds)):
            parts.add(key.partition("\t")[0])
            yield key, None


def _row(start: str, masks: dict[int, int]) -> kept.Row:
    sets = ((field, pack_mask(masks[field])) for field in sorted(masks))
    return f"{BEGINNING}{start}", tuple(sets)


def _join(begun: dict[str, dict[int, int]], start: str, masks: dict[int, int]) -> None:
    joined = begun.setdefault(start, {})
    for field, mask in masks.items():
        joined[field] = joined.get(field, 0) | mask


def _lines(way: str, words: list[str]) -> Iterator[kept.Row]:
    for letter, begun in groupby(words, key=lambda word: word[0]):
        yield f"{way}{letter}", "\n".join(begun)
