"""Tables in memory: for tests, for guests, and where nothing can be kept."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from typing import Any

from beleidstui.library.tables import BY_NUMBER, BY_TEXT, Key, Row


class MemoryTables:
    """Keeps each table as a dictionary, and its keys in order once a range is asked for."""

    def __init__(self) -> None:
        """Begin with empty tables."""
        self._tables: dict[str, dict[Key, Any]] = {name: {} for name in (*BY_NUMBER, *BY_TEXT)}
        self._ordered: dict[str, list[Any]] = {}

    def get(self, table: str, key: Key) -> Any:
        """Give the value of a key; None where there is none."""
        return self._tables[table].get(key)

    def need(self, table: str, key: Key) -> Any:
        """Give the value of a key that must be there."""
        return self._tables[table][key]

    def between(self, table: str, first: Key, last: Key) -> Iterator[Row]:
        """Give the rows with keys from ``first``, and below ``last``, in order of key."""
        keys = self._ordered.get(table)
        if keys is None:
            keys = self._ordered[table] = list(self._tables[table])
            keys.sort()
        for place in range(bisect_left(keys, first), len(keys)):
            if keys[place] >= last:
                return
            yield keys[place], self._tables[table][keys[place]]

    def put(self, table: str, rows: Iterable[Row]) -> None:
        """Add rows to a table."""
        self._tables[table].update(rows)
        self._ordered.pop(table, None)
