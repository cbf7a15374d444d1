"""The search: from what someone types to hits with reasons."""

from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from beleidstui import texts
from beleidstui.policy.links import Links
from beleidstui.policy.model import Corpus, Item
from beleidstui.search.fields import VARIANT
from beleidstui.search.names import Called, Names
from beleidstui.search.query import Asked, phrase_of, read_query
from beleidstui.search.telling import merge, name_reason, short_name, uses

if TYPE_CHECKING:
    from beleidstui.search.finder import Finder
    from beleidstui.search.index import Index
    from beleidstui.search.units import Unit

_LONGEST_NAME = 8
_NAMING = 3


class Hit(NamedTuple):
    """An item that was found."""

    item: Item
    reason: str
    """Why, in Dutch."""
    spans: tuple[tuple[int, int], ...]
    """What to highlight in the text of the item: 0-based, end-exclusive, in characters."""
    title_spans: tuple[tuple[int, int], ...]
    """What to highlight in the title of the item."""


class Answer(NamedTuple):
    """What a query found."""

    query: str
    hits: tuple[Hit, ...]
    """The hits, best first; no more than were asked for."""
    suggestion: str
    """The acronym that may be meant, where only a near miss was found; empty otherwise."""
    total: int
    """How many hits there are in all."""


class Searcher:
    """Finds items of one corpus; what it needs it makes when the first query needs it."""

    def __init__(self, corpus: Corpus, links: Links | None = None) -> None:
        """Search this corpus; links are made where they are not given."""
        self._corpus = corpus
        self._given_links = links
        self._names: Names | None = None
        self._index: Index | None = None
        self._finder: Finder | None = None

    def search(self, query: str, limit: int | None = None) -> Answer:
        """Find what a query means; at most ``limit`` hits are worked out. Never raises."""
        typed = read_query(query)
        key = "".join(word.text for word in typed)
        if not key:
            return Answer(query, (), "", 0)
        if self._names is None:
            self._names = Names(self._corpus)
        called = self._names.acronyms.get(key)
        if called:
            return self._by_acronym(query, called, "", limit)
        units = list(dict.fromkeys(self._units(typed, key)))
        for unit in units:
            if unit.evidence:
                continue
            near = self._near_acronyms(unit.word)
            if near and len(units) == 1:
                return self._by_acronym(query, near, near[0].form, limit)
            for one in near:
                self._name([unit], one, slip=True)
            if not near:
                self._make_finder().near(unit)
        return self._ranked(query, units, limit) or self._without_one(query, units, limit)

    def _without_one(self, query: str, units: "list[Unit]", limit: int | None) -> Answer:
        """Leave out a foreign word beside an acronym, where all words together find nothing."""
        from beleidstui.search.lexicon import is_dutch

        assert self._names is not None
        acronyms = [len(u.word) >= _NAMING and u.word in self._names.acronyms for u in units]
        if all(acronyms):
            called = [one for unit in units for one in self._names.acronyms[unit.word]]
            return self._by_acronym(query, called, "", limit)
        if any(acronyms):
            extra = [
                unit for unit, is_acronym in zip(units, acronyms, strict=True) if not is_acronym
            ]
            for unit in extra:
                if unit.evidence or is_dutch(unit.word):
                    continue
                kept = [one for one in units if one is not unit]
                answer = self._ranked(query, kept, limit, unit.word)
                if answer:
                    return answer
        return Answer(query, (), "", 0)

    @property
    def _links(self) -> Links:
        if self._given_links is None:
            self._given_links = Links(self._corpus)
        return self._given_links

    def _by_acronym(
        self, query: str, called: list[Called], suggestion: str, limit: int | None
    ) -> Answer:
        hits: dict[str, Hit] = {}
        for one in called:
            why = texts.REASON_DID_YOU_MEAN.format(term=suggestion) if suggestion else ""
            short = short_name(one.term)
            start = one.term.title.find(short)
            title = ((start, start + len(short)),) if start >= 0 else ()
            hits[one.term.id] = Hit(one.term, why or name_reason(one), (), title)
        for one in called:
            for item in self._links.used_in(one.term.id):
                spans = uses(item, one.term, self._links)
                is_literal = any(item.text[start:end] == one.form for start, end in spans)
                why = texts.REASON_VIA.format(term=short_name(one.term))
                exact = is_literal and not suggestion
                hits.setdefault(item.id, Hit(item, texts.REASON_EXACT if exact else why, spans, ()))
        return Answer(query, tuple(hits.values())[:limit], suggestion, len(hits))

    def _units(self, typed: list[Asked], key: str) -> "list[Unit]":
        assert self._names is not None
        finder = self._make_finder()
        units = finder.words(typed)
        for first in range(len(typed)):
            part, stands = "", False
            for last in range(first, min(first + _LONGEST_NAME, len(typed))):
                part += typed[last].text
                stands = stands or finder.knows(typed[last].text)
                for called in self._names.called(part) if stands else ():
                    self._name(units[first : last + 1], called, whole=part == key)
        return units

    def _name(
        self, units: "list[Unit]", called: Called, *, whole: bool = False, slip: bool = False
    ) -> None:
        from beleidstui.search.units import ONE_TYPO, VIA, WHOLE

        level = ONE_TYPO if slip else WHOLE if whole and called.field != VARIANT else VIA
        users = self._links.used_in(called.term.id)
        self._make_finder().name(units, called, users, level)

    def _near_acronyms(self, word: str) -> list[Called]:
        from beleidstui.search.acronyms import near_acronyms
        from beleidstui.search.lexicon import exists

        assert self._names is not None
        if exists(word):
            return []
        near = near_acronyms(word, self._names.acronyms)
        return [called for acronym in near for called in self._names.acronyms[acronym]]

    def _make_finder(self) -> "Finder":
        if self._finder is None:
            from beleidstui.search.finder import Finder
            from beleidstui.search.index import Index
            from beleidstui.search.match import Matcher

            self._index = Index(self._corpus)
            self._finder = Finder(self._index, Matcher(self._index))
        return self._finder

    def _ranked(
        self, query: str, units: "list[Unit]", limit: int | None, left_out: str = ""
    ) -> Answer | None:
        """Give the items that all words find; None where there are none."""
        from beleidstui.search.rank import found_by_all, rank
        from beleidstui.search.reasons import Marker, reason

        assert self._index is not None
        total = found_by_all(units).bit_count()
        if not total:
            return None
        hits = []
        marker = Marker(units)
        by_name = [one for unit in units for one in unit.evidence if one.called is not None]
        for ranked in islice(rank(self._index, units, phrase_of(query)), limit):
            item = self._index.items[ranked.number]
            title, text = marker.spans(ranked.number, item, self._index.segments[ranked.number])
            spans = list(text)
            for found in by_name:
                if found.called is not None and found.mask >> ranked.number & 1:
                    spans += uses(item, found.called.term, self._links)
            why = texts.REASON_WITHOUT.format(word=left_out) if left_out else ""
            hits.append(Hit(item, why or reason(item, ranked, units), merge(spans), title))
        return Answer(query, tuple(hits), "", total)
