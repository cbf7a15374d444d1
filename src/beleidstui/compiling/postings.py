"""The sets of nodes that a library is searched by, and the words that they are found by."""

from array import array
from collections.abc import Iterable, Iterator
from itertools import groupby

from beleidstui.compiling.compiler import Compiled
from beleidstui.dutch import lexicon
from beleidstui.dutch.compounds import LONGEST, Compounds
from beleidstui.dutch.inflect import roots
from beleidstui.library import tables as kept
from beleidstui.library.fields import ABBREVIATION, SLIPPING
from beleidstui.library.library import BEGINNING, READY, WORD
from beleidstui.library.sets import make_mask, pack, pack_mask
from beleidstui.library.spelling import ALL, CAN_SLIP, PARTS
from beleidstui.library.tables import NewTables


class Postings:
    """Gathers which nodes have which words, and what else they are found by."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self._by_word: dict[str, dict[int, array[int]]] = {}
        self._written_small: set[str] = set()
        self._found: dict[str, array[int]] = {}

    def add(self, first: int, one: Compiled) -> None:
        """Add an article or a term after those before it; its nodes count on from the first."""
        for word, fields in one.words.items():
            by_field = self._by_word.setdefault(word, {})
            for field, numbers in fields.items():
                by_field.setdefault(field, array("I")).extend([first + n for n in numbers])
        self._written_small |= one.written_small
        for key, numbers in one.found.items():
            self._found.setdefault(key, array("I")).extend([first + n for n in numbers])

    def found(self, key: str, number: int) -> None:
        """Let a node be found by a key, after those before it."""
        self._found.setdefault(key, array("I")).append(number)

    def put(self, tables: NewTables) -> None:
        """Put all sets and words into the tables of a library."""
        words = sorted(self._by_word)
        tables.put(kept.POSTINGS, ((key, pack(held)) for key, held in self._found.items()))
        tables.put(kept.POSTINGS, self._words(words))
        tables.put(kept.POSTINGS, self._beginnings(words))
        slipping = [word for word in words if self._can_slip(word)]
        inflected = (word for word in words if not self._is_acronym(word))
        tables.put(kept.ROOT, ((f"{root}\t{w}", None) for w in inflected for root in roots(w)))
        parts = set[str]()
        tables.put(kept.PART, self._parts(slipping, parts))
        for way, spelled in ((ALL, words), (CAN_SLIP, slipping), (PARTS, sorted(parts))):
            tables.put(kept.SPELLING, _lines(way, spelled))

    def _words(self, words: list[str]) -> Iterator[kept.Row]:
        for word in words:
            by_field = self._by_word[word]
            sets = tuple((field, pack(by_field[field])) for field in sorted(by_field))
            yield f"{WORD}{word}", (self._is_acronym(word), sets)

    def _beginnings(self, words: list[str]) -> Iterator[kept.Row]:
        """Give the nodes with a word that begins so, of beginnings of a few letters."""
        for _, begun in groupby(words, key=lambda word: word[0]):
            for start, masks in self._begun(begun).items():
                sets = ((field, pack_mask(masks[field])) for field in sorted(masks))
                yield f"{BEGINNING}{start}", tuple(sets)

    def _begun(self, words: Iterable[str]) -> dict[str, dict[int, int]]:
        """Give the nodes by the first letters of these words: of the longest ones first."""
        begun: dict[str, dict[int, int]] = {}
        for word in words:
            _join(begun, word[:READY], self._masks(word))
        for size in range(READY - 1, 0, -1):
            for start in [one for one in begun if len(one) == size + 1]:
                _join(begun, start[:size], begun[start])
        return begun

    def _masks(self, word: str) -> dict[int, int]:
        by_field = self._by_word[word]
        return {field: make_mask(held, held[-1] + 1) for field, held in by_field.items()}

    def _is_acronym(self, word: str) -> bool:
        return ABBREVIATION in self._by_word[word] or word not in self._written_small

    def _can_slip(self, word: str) -> bool:
        """Tell whether somebody may make a slip in a word."""
        is_sought = not SLIPPING.isdisjoint(self._by_word[word])
        return is_sought and word.isalpha() and len(word) <= LONGEST and not self._is_acronym(word)

    def _parts(self, words: list[str], parts: set[str]) -> Iterator[kept.Row]:
        """Give where the parts of compounds stand, and add them to a set."""
        lexicon.know_all()
        compounds = Compounds(self._by_word.__contains__)
        for word in words:
            for place in compounds.cuts(word):
                for start, end in ((0, place), (place, len(word))):
                    parts.add(word[start:end])
                    yield f"{word[start:end]}\t{word}\t{start}", None


def _join(begun: dict[str, dict[int, int]], start: str, masks: dict[int, int]) -> None:
    joined = begun.setdefault(start, {})
    for field, mask in masks.items():
        joined[field] = joined.get(field, 0) | mask


def _lines(way: str, words: list[str]) -> Iterator[kept.Row]:
    for letter, begun in groupby(words, key=lambda word: word[0]):
        yield f"{way}{letter}", "\n".join(begun)
