"""What of a query names an edition or an item, so that the other words are sought within it.

A fact that can be nothing but the name of a paper (a chapter after its dossier) holds: where no
edition has it, nothing is found. A fact that may be a word of a text as well (a year, *artikel
100*) counts as a name only where an edition has it, and is sought as a word elsewhere. A ministry
or a kind of paper names an edition only beside another such fact, or beside each other.
"""

import itertools
from collections.abc import Iterable
from functools import cached_property
from typing import NamedTuple

from beleidstui.dutch.folding import fold
from beleidstui.dutch.inflect import noun_forms
from beleidstui.dutch.words import words
from beleidstui.model.corpus import Corpus
from beleidstui.model.nodes import Article, Node
from beleidstui.model.paper_names import Fact, Named, names_in
from beleidstui.search.editions import MINISTRY, Editions, Ids
from beleidstui.search.query import LONGEST_NAME

_JOINING = ("van", "voor")
_JOINED = 2
_SHORTEST_BEGUN = 3
_SHORTEST_ID = 5
_OF_A_PAPER = (Fact.DOSSIER, Fact.CHAPTER, Fact.NUMBER, Fact.LAW)
_NAMING = (Fact.DOSSIER, Fact.LAW)
_NAMING_WORDS = ("stuk", "BWB")


class Scope(NamedTuple):
    """What a query names besides its words."""

    rest: str
    """The query with blanks for what was read as a name."""
    editions: tuple[Node, ...]
    """The articles that all named facts hold for, or what is named by its id; in reading order."""
    naming: tuple[Node, ...] = ()
    """The items whose own text names the paper."""
    is_named: bool = True
    """Whether anything was named whole; else a name was only begun."""
    is_sure: bool = True
    """Whether something was named that can be nothing but a name."""
    begins: int = 0
    """Where in the rest a name begins that may still be being typed."""
    begun: tuple[Node, ...] = ()
    """The editions that this name may become one of."""


class _ByWords(NamedTuple):
    """What was read of the words of a query."""

    ids: list[Ids]
    """The editions of each name."""
    spans: list[tuple[int, int]]
    is_sure: bool


class Scopes:
    """Reads queries against the editions of one corpus."""

    def __init__(self, corpus: Corpus) -> None:
        """Know the editions of this corpus."""
        self._corpus = corpus
        self._editions = Editions(corpus)

    def read(self, query: str) -> Scope | None:
        """Give what a query names; None where it names nothing."""
        by_id = self._by_id(query)
        if by_id or self._is_unknown_id(query):
            return Scope("", by_id)
        named = names_in(query)
        kept = [one for one in named if one.is_sure or self._is_known(one)]
        left = _blank(query, [(one.start, one.end) for one in kept])
        words_known = self._by_words(left, bool(kept))
        known, spans = words_known.ids, words_known.spans
        left = _blank(left, spans)
        is_named = bool(kept or spans)
        is_sure = words_known.is_sure or any(one.is_sure for one in kept)
        ids = frozenset(one.id for one in self._editions.all).intersection(
            *known, *map(self._editions.hold, kept)
        )
        editions, naming = self._editions.of(ids), self._naming(kept)
        place, begun = self._begun(left, is_named)
        if any(one.fact is Fact.ARTICLE and one.is_unfinished for one in named if one not in kept):
            place, begun = len(left), frozenset()  # its digits are those of nothing else
        begun &= ids
        if not begun and (not is_named or not (editions or naming or is_sure)):
            return None
        return Scope(left, editions, naming, is_named, is_sure, place, self._editions.of(begun))

    def _by_id(self, query: str) -> tuple[Node, ...]:
        """Give the item with this id, or those whose id begins so; none where it is no id."""
        wanted = query.strip().rstrip("/").casefold()
        if "/" in wanted:
            ids = self._ids
        elif len(wanted) >= _SHORTEST_ID and "-" in wanted:
            ids = [(key, item) for key, item in self._ids if isinstance(item, Article)]
        else:
            return ()
        begun = [(key, item) for key, item in ids if key.startswith(wanted)]
        whole = [item for key, item in begun if f"{key}/".startswith(f"{wanted}/")]
        ending = (item for key, item in ids if key.endswith(f"/{wanted}") and "/" in wanted)
        return tuple(whole or [item for _, item in begun] or ending)

    def _is_unknown_id(self, query: str) -> bool:
        """Tell whether a query is an id below an item that is there, of what is not there."""
        root, mark, _ = query.strip().casefold().partition("/")
        return bool(mark) and " " not in query.strip() and root in self._roots

    @cached_property
    def _ids(self) -> list[tuple[str, Node]]:
        return [(item.id.casefold(), item) for item in self._corpus]

    @cached_property
    def _roots(self) -> frozenset[str]:
        return frozenset(key.partition("/")[0] for key, _ in self._ids)

    def _is_known(self, named: Named) -> bool:
        return bool(self._editions.hold(named)) or bool(self._naming([named]))

    def _by_words(self, query: str, has_fact: bool) -> _ByWords:
        """Read the kinds of paper, the ministries and the ids among the words of a query.

        A ministry alone is a term like any other. Beside a kind of paper it must be one that is
        there.
        """
        folded = fold(query)
        found = words(folded.text)
        named = _ByWords([], [], False)
        has_kind = is_unknown = False
        place = 0
        while place < len(found):
            texts = [one.text for one in found[place:]]
            size, known, table = self._longest(texts)
            if size:
                named.ids.append(known)
                named.spans.append(folded.span(found[place].start, found[place + size - 1].end))
                has_kind = has_kind or table is self._editions.kinds
                named = named._replace(is_sure=named.is_sure or table is self._editions.codes)
            is_unknown = is_unknown or (not size and self._is_unknown_ministry(texts))
            place += size or 1
        if has_kind and is_unknown:
            return _ByWords([frozenset()], named.spans, True)
        return named if has_fact or has_kind or named.is_sure else _ByWords([], [], False)

    def _longest(self, texts: list[str]) -> tuple[int, Ids, dict[str, Ids]]:
        """Give how many of the first words name editions, which these are, and by what table."""
        tables = (self._editions.codes, self._editions.kinds, self._editions.ministries)
        for size in range(min(LONGEST_NAME, len(texts)), 0, -1):
            names = noun_forms(texts[0]) if size == 1 else [" ".join(texts[:size])]
            for name, table in itertools.product(names, tables):
                if name in table:
                    return size, table[name], table
        return 0, frozenset(), {}

    def _is_unknown_ministry(self, texts: list[str]) -> bool:
        """Tell whether words begin with a ministry that no edition is of."""
        if texts[0] not in MINISTRY or len(texts) <= _JOINED or texts[1] not in _JOINING:
            return False
        begun = " ".join(texts)
        return not any(name.startswith(begun) for name in self._editions.ministries)

    def _begun(self, left: str, is_named: bool) -> tuple[int, Ids]:
        """Give where the last words begin that may be the beginning of a name, and whose."""
        folded = fold(left)
        found = words(folded.text)
        for place in range(max(len(found) - LONGEST_NAME, 0), len(found)):
            text = " ".join(one.text for one in found[place:])
            named = (ids for name, ids in self._editions.names if name.startswith(text))
            ids: Ids = frozenset().union(*named)
            if ids and (is_named or place or len(text) >= _SHORTEST_BEGUN):
                start, _ = folded.span(found[place].start, found[place].end)
                return start, ids
        return len(left), frozenset()

    def _naming(self, named: Iterable[Named]) -> tuple[Node, ...]:
        """Give the items whose own words name this paper."""
        wanted = [one for one in named if one.fact in _OF_A_PAPER]
        if not any(one.fact in _NAMING for one in wanted):
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
                named = names_in(text) if any(word in text for word in _NAMING_WORDS) else []
                for one in named:
                    if one.fact in _NAMING and one.is_sure:
                        same = {n.fact: n.value for n in named if n.start == one.start}
                        papers.setdefault(item.id, []).append(same)
        return papers


def _is(named: Named, value: str) -> bool:
    return value == named.value or (named.is_unfinished and value.startswith(named.value))


def _blank(text: str, spans: Iterable[tuple[int, int]]) -> str:
    for start, end in spans:
        text = text[:start] + " " * (end - start) + text[end:]
    return text
