"""How what a query names becomes a part of what its words find."""

from beleidstui.search.finder import Finder
from beleidstui.search.index import Index
from beleidstui.search.query import Asked, read_query
from beleidstui.search.scope import Scope
from beleidstui.search.units import BEGINNING, EXPLAINED, LITERAL, WHOLE, Unit
from beleidstui.search.within import Limits


class Scoping:
    """Lets the units of a query find what it names besides its words."""

    def __init__(self, index: Index, finder: Finder) -> None:
        """Find items by this finder."""
        self._finder, self._limits = finder, Limits(index.library)

    def add(self, units: list[Unit], asked: list[Asked], query: str, scope: Scope) -> int | None:
        """Let units find what is named; one unit for each word asked.

        Where the query is what a scope left of it, its words are sought within that scope, which is
        given as a set; None where the names are words of the query as well.
        """
        if not asked:
            units.append(self._finder.unit(scope.editions, WHOLE))
            self._finder.add(units[0], scope.naming, LITERAL)
            return None
        self._add_begun(units, asked, query, scope)
        if scope.is_named and query == scope.rest:
            return self._limits.of_editions(scope.editions) | scope.naming
        if scope.is_named:
            for unit in units:
                self._finder.add(unit, scope.editions, WHOLE)
                self._finder.add(unit, scope.naming, LITERAL)
        return None

    def _add_begun(self, units: list[Unit], asked: list[Asked], query: str, scope: Scope) -> None:
        """Let the last words find the editions of which they are the beginning of a name."""
        if not scope.begun:
            return
        before = len(read_query(query[: scope.begins]))
        alone = WHOLE if scope.is_named else EXPLAINED
        mask = self._limits.of_editions(scope.begun) if before else scope.begun
        for unit in units[before : len(asked)]:
            self._finder.add(unit, mask, BEGINNING if before else alone)
