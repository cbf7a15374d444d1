"""What the terms are called: the only look-up that an exact acronym needs."""

from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from beleidstui.library import tables as kept
from beleidstui.library.fields import RELATED, Field
from beleidstui.library.library import ALL, Library
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

    def acronym(self, key: str) -> list[Called]:
        """Give the terms of which this is an acronym."""
        return self._of(kept.ACRONYM, key)

    def acronyms(self) -> Iterator[str]:
        """Give the keys of all acronyms."""
        return (str(key) for key, _ in self._library.tables.between(kept.ACRONYM, "", ALL))

    def called(self, key: str) -> list[Called]:
        """Give the terms that are called this."""
        return self._of(kept.CALLED, key)

    def begun(self, key: str) -> list[Called]:
        """Give the terms for which readers have several words that begin so."""
        rows = self._library.tables.between(kept.CALLED, key, key + ALL)
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
