"""How what a query names becomes a part of what its words find."""

from beleidstui.compiling.links import Links
from beleidstui.model.corpus import Corpus
from beleidstui.model.nodes import Node, walk
from beleidstui.search.finder import Finder
from beleidstui.search.query import Asked, read_query
from beleidstui.search.scope import Scope
from beleidstui.search.units import BEGINNING, EXPLAINED, LITERAL, WHOLE, Unit


class Scoping:
    """Lets the units of a query find what it names besides its words."""

    def __init__(self, corpus: Corpus, links: Links, finder: Finder) -> None:
        """Find items by this finder."""
        self._corpus = corpus
        self._links = links
        self._finder = finder
        self._masks: dict[tuple[str, ...], int] = {}

    def add(self, units: list[Unit], asked: list[Asked], query: str, scope: Scope) -> None:
        """Let units find what is named, and nothing outside it; one unit for each word asked.

        Where the query is what a scope left of it, its words are sought within that scope; else the
        names are words of the query as well.
        """
        editions, naming = map(self._finder.mask_of, (scope.editions, scope.naming))
        if not asked:
            units.append(self._finder.unit(editions, WHOLE))
            self._finder.add(units[0], naming, LITERAL)
            return
        self._add_begun(units, asked, query, scope)
        if scope.is_named and query == scope.rest:
            units.append(self._finder.unit(self._within(scope.editions), WHOLE))
            self._finder.add(units[-1], naming, LITERAL)
        elif scope.is_named:
            for unit in units:
                self._finder.add(unit, editions, WHOLE)
                self._finder.add(unit, naming, LITERAL)

    def _add_begun(self, units: list[Unit], asked: list[Asked], query: str, scope: Scope) -> None:
        """Let the last words find the editions of which they are the beginning of a name."""
        if not scope.begun:
            return
        before = len(read_query(query[: scope.begins]))
        alone = WHOLE if scope.is_named else EXPLAINED
        mask = self._within(scope.begun) if before else self._finder.mask_of(scope.begun)
        for unit in units[before : len(asked)]:
            self._finder.add(unit, mask, BEGINNING if before else alone)

    def _within(self, editions: tuple[Node, ...]) -> int:
        """Give the mask of all that stands in these editions, and of the terms they use."""
        if len(editions) == len(self._corpus.articles):
            return self._finder.everything  # that is all there is
        key = tuple(one.id for one in editions)
        if key not in self._masks:
            items = [item for edition in editions for item in walk(edition)]
            ids = {item.id for item in items}
            for term in self._corpus.terms:
                if any(user.id in ids for user in self._links.used_in(term.id)):
                    items.append(term)
            self._masks[key] = self._finder.mask_of(items)
        return self._masks[key]
