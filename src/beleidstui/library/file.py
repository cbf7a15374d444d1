"""Tables in one SQLite file.

A value carries a checksum of itself and its key, looked at whenever it is read, so that a start
need not read the file to trust it. The wrapper of the module would load the clock and the calendar,
a sixth of a look-up: only its inner part is used.
"""

import marshal
import os
from _sqlite3 import Connection, DatabaseError, connect
from collections.abc import Iterable, Iterator
from errno import EIO, ENOSPC
from typing import Any
from zlib import crc32

from beleidstui.errors import BrokenLibraryError
from beleidstui.library.seal import check_seal, seal
from beleidstui.library.tables import BY_NUMBER, BY_TEXT, Key, Row

_CHECKSUM = 4
_READABLE = (ValueError, TypeError, EOFError)


class FileTables:
    """Keeps each table as one of an SQLite file, ordered by key."""

    def __init__(self, connection: Connection, name: str) -> None:
        """Hold an open file, and its name for messages."""
        self._connection = connection
        self._name = name

    def get(self, table: str, key: Key) -> Any:
        """Give the value of a key; None where there is none."""
        try:
            found = self._connection.execute(f"SELECT value FROM {table} WHERE key = ?", (key,))
            row = found.fetchone()
        except UnicodeEncodeError:
            return None  # half a character, such as from an argument in another encoding
        except DatabaseError as error:
            raise BrokenLibraryError(self._name) from error
        return None if row is None else self._value(key, row[0])

    def need(self, table: str, key: Key) -> Any:
        """Give the value of a key that must be there."""
        value = self.get(table, key)
        if value is None:
            raise BrokenLibraryError(self._name)
        return value

    def between(self, table: str, first: Key, last: Key) -> Iterator[Row]:
        """Give the rows with keys from ``first``, and below ``last``, in order of key."""
        asked = f"SELECT key, value FROM {table} WHERE key >= ? AND key < ? ORDER BY key"
        try:
            for key, value in self._connection.execute(asked, (first, last)):
                yield key, self._value(key, value)
        except UnicodeEncodeError:
            return
        except DatabaseError as error:
            raise BrokenLibraryError(self._name) from error

    def put(self, table: str, rows: Iterable[Row]) -> None:
        """Add rows to a table; raises OSError where there is no room."""
        kept = ((key, _kept(key, value)) for key, value in rows)
        self._write(f"INSERT INTO {table} VALUES (?, ?)", kept)

    def replace(self, table: str, rows: Iterable[Row]) -> None:
        """Put rows in a table, in the place of those with the same keys; raises OSError."""
        kept = ((key, _kept(key, value)) for key, value in rows)
        self._write(f"INSERT OR REPLACE INTO {table} VALUES (?, ?)", kept)

    def remove(self, table: str, keys: Iterable[Key]) -> None:
        """Take rows out of a table; a key that is not there is passed over. Raises OSError."""
        self._write(f"DELETE FROM {table} WHERE key = ?", ((key,) for key in keys))

    def keys(self, table: str) -> list[Key]:
        """Give the keys of a table, in order."""
        return [key for (key,) in self._connection.execute(f"SELECT key FROM {table} ORDER BY key")]

    def finish(self) -> None:
        """Let what was put count, and seal the file; raises OSError where there is no room."""
        try:
            self._connection.commit()
        except DatabaseError as error:
            raise _told(error) from error
        self.close()
        seal(self._name)

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()

    def _write(self, asked: str, rows: Iterable[tuple[Any, ...]]) -> None:
        try:
            self._connection.executemany(asked, rows)
        except DatabaseError as error:
            raise _told(error) from error

    def _value(self, key: Key, kept: Any) -> Any:
        try:
            if kept[:_CHECKSUM] == _checksum(key, kept[_CHECKSUM:]):
                return marshal.loads(kept[_CHECKSUM:])
        except _READABLE as error:
            raise BrokenLibraryError(self._name) from error
        raise BrokenLibraryError(self._name)


def new_file(path: str) -> FileTables:
    """Make a file with empty tables; what is written counts once it is committed."""
    connection = _to_write(path)
    try:
        for tables, kind in ((BY_NUMBER, "INTEGER"), (BY_TEXT, "TEXT")):
            row = "" if tables is BY_NUMBER else " WITHOUT ROWID"
            for table in tables:
                connection.execute(
                    f"CREATE TABLE {table} (key {kind} PRIMARY KEY, value BLOB){row}"
                )
    except DatabaseError as error:
        raise _told(error) from error
    return FileTables(connection, path)


def change_file(path: str) -> FileTables:
    """Open a file of one's own to change it; what is changed counts once it is committed."""
    return FileTables(_to_write(path), path)


def _to_write(path: str) -> Connection:
    connection = connect(path)
    # It is given its name only when it is whole, so nothing is won by a journal.
    for steer in ("journal_mode = OFF", "synchronous = OFF", "cache_size = -65536"):
        connection.execute(f"PRAGMA {steer}")
    return connection


def open_file(path: str) -> FileTables:
    """Open a file to read, which nobody writes in; raises BrokenLibraryError where it is none."""
    check_seal(path)
    named = os.path.abspath(path).replace("%", "%25").replace("?", "%3f").replace("#", "%23")
    try:
        uri = f"file:///{named.lstrip('/')}?mode=ro&immutable=1"
        connection = connect(uri, uri=True, check_same_thread=False)
        connection.execute("PRAGMA cache_size = -8192")
        return FileTables(connection, path)
    except DatabaseError as error:
        raise BrokenLibraryError(path) from error


def _told(error: DatabaseError) -> OSError:
    """Give what went wrong in writing as an error of the system."""
    is_full = getattr(error, "sqlite_errorname", "") == "SQLITE_FULL"
    return OSError(ENOSPC if is_full else EIO, str(error))


def _kept(key: Key, value: Any) -> bytes:
    kept = marshal.dumps(value)
    return _checksum(key, kept) + kept


def _checksum(key: Key, kept: bytes) -> bytes:
    named = key.encode() if isinstance(key, str) else b"%d" % key
    return crc32(kept, crc32(named)).to_bytes(_CHECKSUM, "big")
