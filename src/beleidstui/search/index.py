"""The index: which word stands in which field of which item, as sets that a library holds.

A set of items is a mask: a whole number whose bit *n* stands for item *n*, so that sets of ten
thousand items are joined and cut in a microsecond.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import cached_property, reduce
from operator import and_
from typing import Any

from beleidstui.library import tables as kept
from beleidstui.library.fields import ABBREVIATION, SHOWN, Field
from beleidstui.library.library import BEGINNING, HEADING, READY, THERE, USES, WORD, Library
from beleidstui.library.sets import make_mask, unpack, unpack_all
from beleidstui.library.spelling import ALL, CAN_SLIP, PARTS, Spelling

_REMEMBERED = 4096
_MOST_BITS = 32 * 1024 * 1024 * 8
"""Bits of all masks that are remembered."""
_LAST_SHOWN = max(SHOWN)
_NOT_THERE: tuple[bool, dict[Field, bytes]] = (False, {})


class Segment:
    """One field of one item, as words in order."""

    __slots__ = ("_words", "chains", "field", "joined")

    def __init__(self, field: int, joined: str, chains: tuple[str, ...]) -> None:
        """Hold a field, its words as one text, and those with a dash or bracket between as one."""
        self.field, self.chains = Field(field), chains
        self.joined = f" {joined} "
        """The words with a space before, between and after them."""
        self._words: tuple[str, ...] | None = None

    @property
    def words(self) -> tuple[str, ...]:
        """The words; cut when they are first asked for, as most are sought only as one text."""
        if self._words is None:
            self._words = tuple(self.joined.split())
        return self._words


class Index:
    """Words to items, and items to words; remembers what it read last."""

    def __init__(self, library: Library) -> None:
        """Read the sets of this library when they are asked for."""
        self.library = library
        self._tables = library.tables
        self._words: dict[str, tuple[bool, dict[Field, bytes]]] = {}
        self._masks: dict[tuple[str, Field], int] = {}
        self._segments: dict[int, tuple[Segment, ...]] = {}
        self._uses: dict[str, int] = {}
        self._bits = 0
        self.vocabulary = Spelling(self._tables, ALL)
        self.slipping = Spelling(self._tables, CAN_SLIP)
        """The words in which a slip is likely."""
        self.parts = Spelling(self._tables, PARTS)
        """The parts of compounds."""

    def __contains__(self, word: str) -> bool:
        """Tell whether a folded word stands anywhere."""
        return bool(self._word(word)[1])

    @cached_property
    def everything(self) -> int:
        """The mask of all items."""
        return unpack(self._tables.need(kept.POSTINGS, THERE))

    def is_acronym(self, word: str) -> bool:
        """Tell whether a word is the short form of a term, or only ever written in capitals."""
        return self._word(word)[0]

    def fields(self, word: str) -> Iterator[Field]:
        """Give the fields that hold this word somewhere."""
        return iter(self._word(word)[1])

    def mask(self, word: str, field: Field) -> int:
        """Give the items that hold this word in this field."""
        mask = self._masks.get((word, field))
        if mask is None:
            held = self._word(word)[1].get(field)
            mask = unpack(held) if held else 0
            self._remember_mask(self._masks, (word, field), mask)
        return mask

    def union(self, words: Iterable[str], field: Field) -> int:
        """Give the items that hold any of these words in this field."""
        held = (self._word(word)[1].get(field) for word in words)
        return unpack_all(filter(None, held))

    def beginning(self, start: str) -> Mapping[Field, int]:
        """Give the items that hold a word that begins so, by field."""
        if len(start) <= READY:
            held = self._tables.get(kept.POSTINGS, f"{BEGINNING}{start}") or ()
            return {Field(field): unpack(numbers) for field, numbers in held}
        begun: dict[Field, list[bytes]] = {}
        key = f"{WORD}{start}"
        for _, (_, sets) in self._tables.between(kept.POSTINGS, key, key + kept.LAST):
            for field, numbers in sets:
                begun.setdefault(Field(field), []).append(numbers)
        return {field: unpack_all(held) for field, held in begun.items()}

    def heading(self, key: str) -> int:
        """Give the items with this heading, and the articles of the paper with this name."""
        held = self._tables.get(kept.POSTINGS, f"{HEADING}{key}")
        return unpack(held) if held else 0

    def users(self, term_id: str) -> int:
        """Give the items whose verbatim text uses a term."""
        mask = self._uses.get(term_id)
        if mask is None:
            held = self._tables.get(kept.POSTINGS, f"{USES}{term_id}")
            mask = unpack(held) if held else 0
            self._remember_mask(self._uses, term_id, mask)
        return mask

    def mask_of(self, ids: Iterable[str]) -> int:
        """Give the mask of the items with these ids."""
        return make_mask(map(self.library.number, ids), self.library.size)

    def segments(self, number: int) -> tuple[Segment, ...]:
        """Give the words of an item, field by field."""
        known = self._segments.get(number)
        if known is None:
            held = self._tables.need(kept.WORDS, number)
            known = tuple(Segment(*one) for one in held)
            _remember(self._segments, number, known)
        return known

    def with_words(self, words: Collection[str]) -> int:
        """Give the items with all these words in one shown field, and more where it has parts."""
        mask = 0
        for field in SHOWN:
            mask |= reduce(and_, (self.mask(word, field) for word in words), self.everything)
        return mask

    def has_phrase(self, number: int, phrase: str) -> bool:
        """Tell whether words stand side by side in a shown field of an item."""
        return any(s.field <= _LAST_SHOWN and phrase in s.joined for s in self.segments(number))

    def called_otherwise(self, form: str) -> tuple[tuple[str, bool], ...]:
        """Give the words of the texts for what readers call them, and whether that is English."""
        found: tuple[tuple[str, bool], ...] = self._tables.get(kept.OTHER, form) or ()
        return found

    def with_root(self, root: str) -> list[str]:
        """Give the words with something that forms of one word share."""
        rows = self._tables.between(kept.ROOT, f"{root}\t", f"{root}\n")
        return [str(key).partition("\t")[2] for key, _ in rows]

    def with_part(self, part: str) -> Iterator[tuple[str, int, int]]:
        """Give the words with this part, and its span in each."""
        for key, _ in self._tables.between(kept.PART, f"{part}\t", f"{part}\n"):
            _, word, start = str(key).split("\t")
            yield word, int(start), int(start) + len(part)

    def _remember_mask(self, known: dict[Any, int], key: Any, mask: int) -> None:
        self._bits += mask.bit_length()
        if self._bits > _MOST_BITS:
            self._masks.clear()
            self._uses.clear()
            self._bits = mask.bit_length()
        known[key] = mask

    def _word(self, word: str) -> tuple[bool, dict[Field, bytes]]:
        known = self._words.get(word)
        if known is None:
            found = self._tables.get(kept.POSTINGS, f"{WORD}{word}")
            known = _NOT_THERE if found is None else _read(*found)
            _remember(self._words, word, known)
        return known


def _read(written_small: int, sets: Iterable[tuple[int, bytes]]) -> tuple[bool, dict[Field, bytes]]:
    """Give whether a word is an acronym, and the items that hold it by field."""
    held = {Field(field): numbers for field, numbers in sets}
    return not written_small or ABBREVIATION in held, held


def _remember(known: dict[Any, Any], key: Any, value: Any) -> None:
    if len(known) >= _REMEMBERED:
        known.clear()
    known[key] = value
