"""What is written in a library where one article takes the place of its older self."""

from array import array
from collections.abc import Iterable

from beleidstui.compiling.compiler import Compiled
from beleidstui.compiling.fill import article_rows
from beleidstui.compiling.vocabulary import Changes
from beleidstui.library import tables as kept
from beleidstui.library.library import BEGINNING, OLDER, READY, THERE, WORD
from beleidstui.library.sets import exchange
from beleidstui.library.tables import ChangingTables

_Fields = dict[int, list[int]]


class Exchange:
    """Puts articles in the place of what they were."""

    def __init__(self, tables: ChangingTables) -> None:
        """Change these tables."""
        self._tables = tables
        self._changes = Changes(tables)

    def article(self, first: int, before: Compiled, after: Compiled) -> None:
        """Put an article in the place of its older self, whose number is ``first``."""
        for table, rows in article_rows(first, before):
            self._tables.remove(table, [key for key, _ in rows])
        for table, rows in article_rows(first, after):
            self._tables.replace(table, rows)
        own = range(first, first + max(len(before.ids), len(after.ids)))
        for key in before.found.keys() | after.found.keys():
            self._set(key, own, after.found.get(key, ()))
        self._set(THERE, own, range(len(after.ids)))
        for word in before.words.keys() | after.words.keys():
            small = (word in after.written_small) - (word in before.written_small)
            self._word(word, own, after.words.get(word, {}), small)
        old, new = _begun(before), _begun(after)
        for start in old.keys() | new.keys():
            key = f"{BEGINNING}{start}"
            held = self._tables.get(kept.POSTINGS, key) or ()
            self._put(key, _exchanged(held, own, new.get(start, {})))

    def within(self, first: int, terms: Iterable[int]) -> None:
        """Say by their numbers which terms are used in an article."""
        self._tables.remove(kept.WITHIN, [first])
        held = array("I", terms).tobytes()
        if held:
            self._tables.replace(kept.WITHIN, [(first, held)])

    def same(self, own: Iterable[range], rows: Iterable[tuple[int, int | bytes]]) -> None:
        """Say of some editions, by the numbers that are theirs, which texts they share."""
        found = sorted(rows)
        older = [number for number, newest in found if isinstance(newest, int)]
        for numbers in own:
            known = self._tables.between(kept.SAME, numbers.start, numbers.stop)
            self._tables.remove(kept.SAME, [key for key, _ in list(known)])
            held = self._tables.get(kept.POSTINGS, OLDER) or b""
            mine = [number for number in older if number in numbers]
            self._put(OLDER, exchange(held, numbers, mine) or None)
        self._tables.replace(kept.SAME, found)

    def finish(self) -> None:
        """Change the lists of words."""
        self._changes.finish()

    def _set(self, key: str, own: range, numbers: Iterable[int]) -> None:
        held = self._tables.get(kept.POSTINGS, key) or b""
        self._put(key, exchange(held, own, [own.start + number for number in numbers]) or None)

    def _word(self, word: str, own: range, fields: _Fields, small: int) -> None:
        key = f"{WORD}{word}"
        written_small, held = self._tables.get(kept.POSTINGS, key) or (0, ())
        sets = _exchanged(held, own, fields)
        written_small += small
        self._put(key, (written_small, sets) if sets else None)
        self._changes.word(word, [field for field, _ in sets or ()], written_small)

    def _put(self, key: str, value: object) -> None:
        if value is None:
            self._tables.remove(kept.POSTINGS, [key])
        else:
            self._tables.replace(kept.POSTINGS, [(key, value)])


def _exchanged(
    held: Iterable[tuple[int, bytes]], own: range, fields: _Fields
) -> tuple[tuple[int, bytes], ...] | None:
    """Give sets by field with the nodes of one article exchanged; None where nothing is left."""
    sets = dict(held)
    for field in sets.keys() | fields.keys():
        numbers = sorted({own.start + number for number in fields.get(field, ())})
        sets[field] = exchange(sets.get(field, b""), own, numbers)
    return tuple((field, sets[field]) for field in sorted(sets) if sets[field]) or None


def _begun(one: Compiled) -> dict[str, _Fields]:
    """Give the nodes of an article by the first letters of their words."""
    begun: dict[str, _Fields] = {}
    for word, fields in one.words.items():
        for size in range(1, min(READY, len(word)) + 1):
            of_start = begun.setdefault(word[:size], {})
            for field, numbers in fields.items():
                of_start.setdefault(field, []).extend(numbers)
    return begun
