"""What the terms are called: the only look-up that an exact acronym needs."""

from collections.abc import Iterable
from typing import Any, NamedTuple

from beleidstui.library import tables as kept
from beleidstui.library.fields import RELATED, Field
from beleidstui.library.library import Library
from beleidstui.library.spelling import ACRONYMS
from beleidstui.model.nodes import Term


class Called(NamedTuple):
    """One way in which a term is called."""

    term: Term
    field: Field
    form: str
    """The form as it is written in the content."""


class Names:
    """The terms of a library by their acronyms, and by all that they are called.

    A key is that of `dutch.keys.key_of`.
    """

    def __init__(self, library: Library) -> None:
        """Read the names of this library when they are asked for."""
        self._library = library
        self._known: dict[tuple[str, str], list[Called]] = {}
        self._by_size: dict[int, list[str]] = {}

    def acronym(self, key: str) -> list[Called]:
        """Give the terms of which this is an acronym."""
        return self._of(kept.ACRONYM, key)

    def acronyms(self, size: int) -> list[str]:
        """Give the keys of all acronyms of so many letters."""
        known = self._by_size.get(size)
        if known is None:
            found = self._library.tables.get(kept.SPELLING, f"{ACRONYMS}{size}") or ""
            known = self._by_size[size] = found.split()
        return known

    def called(self, key: str) -> list[Called]:
        """Give the terms that are called this."""
        return self._of(kept.CALLED, key)

    def begun(self, key: str) -> list[Called]:
        """Give the terms for which readers have several words that begin so."""
        rows = self._library.tables.between(kept.CALLED, key, key + kept.LAST)
        found = (one for _, value in rows for one in value)
        return self._read(one for one in found if one[1] == RELATED and " " in one[2])

    def _of(self, table: str, key: str) -> list[Called]:
        known = self._known.get((table, key))
        if known is None:
            found = self._library.tables.get(table, key) or ()
            known = self._known[table, key] = self._read(found)
        return known

    def _read(self, found: Iterable[Any]) -> list[Called]:
        at = self._library.at
        return [Called(at(number), Field(field), form) for number, field, form in found]
