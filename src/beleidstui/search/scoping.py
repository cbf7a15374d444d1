"""How what a query names becomes a part of what its words find."""

from beleidstui.library.sets import make_mask, numbers_in
from beleidstui.search.editions import Editions
from beleidstui.search.finder import Finder
from beleidstui.search.index import Index
from beleidstui.search.query import Asked, read_query
from beleidstui.search.scope import Scope
from beleidstui.search.units import BEGINNING, EXPLAINED, LITERAL, WHOLE, Unit


class Scoping:
    """Lets the units of a query find what it names besides its words."""

    def __init__(self, index: Index, finder: Finder) -> None:
        """Find items by this finder."""
        self._library, self._index = index.library, index
        self._editions = Editions(index.library)
        self._finder = finder
        self._masks: dict[int, int] = {}

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
            return self.within(scope.editions) | scope.naming
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
        mask = self.within(scope.begun) if before else scope.begun
        for unit in units[before : len(asked)]:
            self._finder.add(unit, mask, BEGINNING if before else alone)

    def within(self, editions: int) -> int:
        """Give the mask of all that stands in these editions, and of the terms they use."""
        if editions == self._editions.all:
            return self._index.everything  # that is all there is
        if editions not in self._masks:
            mask, terms = 0, set[int]()
            for number in numbers_in(editions):
                first, end = self._library.range_of(number)
                mask |= (1 << end) - (1 << first)
                terms.update(self._library.terms_within(number))
            mask |= make_mask(terms, self._library.size)
            self._masks[editions] = mask & self._index.everything
        return self._masks[editions]
