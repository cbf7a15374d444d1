"""Tables that are made anew when they prove to be broken."""

from collections.abc import Callable, Iterator
from itertools import islice
from typing import Any

from beleidstui.errors import BrokenLibraryError
from beleidstui.library.tables import Key, Row, Tables


class MendingTables:
    """Reads other tables; the first fault in them has the same tables made anew."""

    def __init__(self, tables: Tables, make: Callable[[], Tables]) -> None:
        """Read these, and make them anew with this."""
        self._tables, self._make = tables, make

    def get(self, table: str, key: Key) -> Any:
        """Give the value of a key; None where there is none."""
        try:
            return self._tables.get(table, key)
        except BrokenLibraryError:
            self._tables = self._make()
            return self._tables.get(table, key)

    def need(self, table: str, key: Key) -> Any:
        """Give the value of a key that must be there."""
        try:
            return self._tables.need(table, key)
        except BrokenLibraryError:
            self._tables = self._make()
            return self._tables.need(table, key)

    def between(self, table: str, first: Key, last: Key) -> Iterator[Row]:
        """Give the rows with keys from ``first``, and below ``last``, in order of key."""
        given = 0
        try:
            for row in self._tables.between(table, first, last):
                yield row
                given += 1
        except BrokenLibraryError:
            self._tables = self._make()
            yield from islice(self._tables.between(table, first, last), given, None)
