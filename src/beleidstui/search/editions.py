"""The editions of a library by all that they are called: year, chapter, ministry, kind of paper."""

from functools import cached_property, reduce
from operator import or_

from beleidstui.library import tables as kept
from beleidstui.library.editions import CODE, EVERY, FACT, KIND, MINISTRY, NAME
from beleidstui.library.library import Library
from beleidstui.library.sets import unpack
from beleidstui.model.paper_names import Fact, Named

_BUDGET_WORDS = ("begroting", "begrotingsstaat")
# Words that introduce the name of a paper, or of what stands in it.
_INTRODUCING = """
kamerstuk kamerstukken tweede kamer vergaderjaar dossier dossiernummer begroting ii hoofdstuk
begrotingshoofdstuk artikel beleidsartikel begrotingsartikel ministerie nr nummer blz bladzijde
pagina
"""


class Editions:
    """Finds editions by their names, as sets of articles."""

    def __init__(self, library: Library) -> None:
        """Find the articles of this library, each of which is an edition."""
        self._tables = library.tables

    @cached_property
    def all(self) -> int:
        """All editions."""
        return self._of(EVERY)

    def of_kind(self, name: str) -> int:
        """Give the editions of a kind of paper; each belongs to a begroting."""
        named = self._of(f"{KIND}{name}")
        return named or (self.all if name in _BUDGET_WORDS else 0)

    def with_code(self, name: str) -> int:
        """Give the editions with this id as words, with their year or without."""
        return self._of(f"{CODE}{name}")

    def of_ministry(self, name: str) -> int:
        """Give the editions of a ministry, by any name that the terms know for it."""
        return self._of(f"{MINISTRY}{name}")

    def has_ministry(self, begun: str) -> bool:
        """Tell whether the name of a ministry of an edition begins so."""
        return bool(self._begun(f"{MINISTRY}{begun}"))

    def begun(self, text: str) -> int:
        """Give the editions of which a name begins so."""
        if any(name.startswith(text) for name in (*_INTRODUCING.split(), *_BUDGET_WORDS)):
            return self.all
        return self._begun(f"{NAME}{text}")

    def hold(self, named: Named) -> int:
        """Give the editions that a fact holds for; those it begins, where none has it whole."""
        if named.fact is Fact.PAGE:
            return self.all
        key = f"{FACT}{int(named.fact)}:{named.value}"
        whole = self._of(key)
        return self._begun(key) if named.is_unfinished and not whole else whole

    def _of(self, key: str) -> int:
        held = self._tables.get(kept.POSTINGS, key)
        return unpack(held) if held else 0

    def _begun(self, key: str) -> int:
        rows = self._tables.between(kept.POSTINGS, key, key + kept.LAST)
        return reduce(or_, (unpack(held) for _, held in rows), 0)
