"""What of a query names an edition or an item, so that the other words are sought within it.

A fact that can be nothing but the name of a paper (a chapter after its dossier) holds: where no
edition has it, nothing is found. A fact that may be a word of a text as well (a year, *artikel
100*) counts as a name only where an edition has it, and is sought as a word elsewhere. A ministry
or a kind of paper names an edition only beside another such fact, or beside each other.
"""

from collections.abc import Iterable
from functools import cached_property
from typing import NamedTuple

from beleidstui.dutch.folding import fold
from beleidstui.dutch.words import words
from beleidstui.policy.model import Corpus, Item
from beleidstui.policy.paper_names import Fact, Named, names_in
from beleidstui.search.editions import Editions, Ids

_LONGEST_NAME = 8
_SHORTEST_BEGUN = 3
_SHORTEST_ID = 5
_OF_A_PAPER = (Fact.DOSSIER, Fact.CHAPTER, Fact.NUMBER)


class Scope(NamedTuple):
    """What a query names besides its words."""

    rest: str
    """The query with blanks for what was read as a name."""
    editions: tuple[Item, ...]
    """The articles that all named facts hold for, or what is named by its id; in reading order."""
    naming: tuple[Item, ...] = ()
    """The items whose own text names the paper."""
    is_named: bool = True
    """Whether anything was named whole; else a name was only begun."""
    is_sure: bool = True
    """Whether something was named that can be nothing but a name."""
    begins: int = 0
    """Where in the rest a name begins that may still be being typed."""
    begun: tuple[Item, ...] = ()
    """The editions that this name may become one of."""


class Scopes:
    """Reads queries against the editions of one corpus."""

    def __init__(self, corpus: Corpus) -> None:
        """Know the editions of this corpus."""
        self._corpus = corpus
        self._editions = Editions(corpus)

    def read(self, query: str) -> Scope | None:
        """Give what a query names; None where it names nothing."""
        by_id = self._by_id(query)
        if by_id:
            return Scope("", by_id)
        kept = [one for one in names_in(query) if one.is_sure or self._is_known(one)]
        left = _blank(query, [(one.start, one.end) for one in kept])
        known, spans = self._by_words(left, bool(kept))
        left = _blank(left, spans)
        is_named, is_sure = bool(kept or spans), any(one.is_sure for one in kept)
        ids = frozenset(one.id for one in self._editions.all).intersection(
            *known, *map(self._editions.hold, kept)
        )
        editions, naming = self._editions.of(ids), self._naming(kept)
        place, begun = self._begun(left, is_named)
        begun &= ids
        if not begun and (not is_named or not (editions or naming or is_sure)):
            return None
        return Scope(left, editions, naming, is_named, is_sure, place, self._editions.of(begun))

    def _by_id(self, query: str) -> tuple[Item, ...]:
        """Give the item with this id, or those whose id begins so; none where it is no id."""
        wanted = query.strip().rstrip("/").casefold()
        root, _, below = wanted.partition("/")
        if below:
            roots = {item.id.partition("/")[0].casefold() for item in self._corpus}
            candidates = [*self._corpus] if root in roots else []
        elif len(wanted) >= _SHORTEST_ID and "-" in wanted:
            candidates = [*self._editions.all]
        else:
            return ()
        ids = [(item.id.casefold(), item) for item in candidates]
        exact = [item for key, item in ids if key == wanted]
        return tuple(exact or [item for key, item in ids if key.startswith(wanted)])

    def _is_known(self, named: Named) -> bool:
        return bool(self._editions.hold(named)) or bool(self._naming([named]))

    def _by_words(self, query: str, has_fact: bool) -> tuple[list[Ids], list[tuple[int, int]]]:
        """Give the editions that each kind and ministry names, and the spans of these in a query.

        A ministry alone is a term like any other.
        """
        folded = fold(query)
        found = words(folded.text)
        ids: list[Ids] = []
        spans: list[tuple[int, int]] = []
        has_kind = False
        place = 0
        while place < len(found):
            size, known, is_kind = self._longest([one.text for one in found[place:]])
            if size:
                ids.append(known)
                spans.append(folded.span(found[place].start, found[place + size - 1].end))
                has_kind = has_kind or is_kind
            place += size or 1
        return (ids, spans) if has_fact or has_kind else ([], [])

    def _longest(self, texts: list[str]) -> tuple[int, Ids, bool]:
        """Give how many of the first words name a kind or ministry, the editions, and which."""
        for size in range(min(_LONGEST_NAME, len(texts)), 0, -1):
            name = " ".join(texts[:size])
            for table in (self._editions.kinds, self._editions.ministries):
                if name in table:
                    return size, table[name], table is self._editions.kinds
        return 0, frozenset(), False

    def _begun(self, left: str, is_named: bool) -> tuple[int, Ids]:
        """Give where the last words begin that may be the beginning of a name, and whose."""
        folded = fold(left)
        found = words(folded.text)
        for place in range(max(len(found) - _LONGEST_NAME, 0), len(found)):
            text = " ".join(one.text for one in found[place:])
            named = (ids for name, ids in self._editions.names if name.startswith(text))
            ids: Ids = frozenset().union(*named)
            if ids and (is_named or place or len(text) >= _SHORTEST_BEGUN):
                start, _ = folded.span(found[place].start, found[place].end)
                return start, ids
        return len(left), frozenset()

    def _naming(self, named: Iterable[Named]) -> tuple[Item, ...]:
        """Give the items whose own words name this paper."""
        wanted = [one for one in named if one.fact in _OF_A_PAPER]
        if not any(one.fact is Fact.DOSSIER for one in wanted):
            return ()
        return tuple(
            self._corpus[item_id]
            for item_id, papers in self._papers_in_texts.items()
            if any(all(_is(one, paper.get(one.fact, "")) for one in wanted) for paper in papers)
        )

    @cached_property
    def _papers_in_texts(self) -> dict[str, list[dict[Fact, str]]]:
        papers: dict[str, list[dict[Fact, str]]] = {}
        for item in self._corpus:
            for text in (item.text, item.reason):
                named = names_in(text) if "stuk" in text else []
                for one in named:
                    if one.fact is Fact.DOSSIER and one.is_sure:
                        same = {n.fact: n.value for n in named if n.start == one.start}
                        papers.setdefault(item.id, []).append(same)
        return papers


def _is(named: Named, value: str) -> bool:
    return value == named.value or (named.is_unfinished and value.startswith(named.value))


def _blank(text: str, spans: Iterable[tuple[int, int]]) -> str:
    for start, end in spans:
        text = text[:start] + " " * (end - start) + text[end:]
    return text
