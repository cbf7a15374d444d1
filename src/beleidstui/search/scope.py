"""What of a query names an edition or an item, so that the other words are sought within it.

A fact that can be nothing but the name of a paper (a chapter after its dossier) holds: where no
edition has it, nothing is found. A fact that may be a word of a text as well (a year, *artikel
100*) counts as a name only where an edition has it, and is sought as a word elsewhere. A ministry
or a kind of paper names an edition only beside another such fact, or beside each other.
"""

import itertools
from collections.abc import Callable, Iterable
from functools import reduce
from operator import and_
from typing import NamedTuple

from beleidstui.dutch.folding import fold
from beleidstui.dutch.inflect import noun_forms
from beleidstui.dutch.words import words
from beleidstui.library import tables as kept
from beleidstui.library.editions import MINISTRY_WORDS
from beleidstui.library.library import Library
from beleidstui.library.sets import make_mask
from beleidstui.model.paper_names import Fact, Named, names_in
from beleidstui.search.editions import Editions
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
    editions: int
    """The articles that all named facts hold for, or what is named by its id, as a set."""
    naming: int = 0
    """The items whose own text names the paper."""
    is_named: bool = True
    """Whether anything was named whole; else a name was only begun."""
    is_sure: bool = True
    """Whether something was named that can be nothing but a name."""
    begins: int = 0
    """Where in the rest a name begins that may still be being typed."""
    begun: int = 0
    """The editions that this name may become one of."""
    told: str = ""
    """The names as they were typed, where not all editions have them."""


class _ByWords(NamedTuple):
    """What was read of the words of a query."""

    editions: list[int]
    """The editions of each name, as sets."""
    spans: list[tuple[int, int]]
    is_sure: bool


class Scopes:
    """Reads queries against the editions of one library."""

    def __init__(self, library: Library) -> None:
        """Read names of what this library holds."""
        self._library = library
        self._editions = Editions(library)

    def read(self, query: str) -> Scope | None:
        """Give what a query names; None where it names nothing."""
        by_id = self._by_id(query)
        if by_id or self._is_unknown_id(query):
            return Scope("", by_id)
        named = names_in(query)
        kept = [one for one in named if one.is_sure or self._is_known(one)]
        left = _blank(query, [(one.start, one.end) for one in kept])
        words_known = self._by_words(left, bool(kept))
        known, spans = words_known.editions, words_known.spans
        left = _blank(left, spans)
        is_named = bool(kept or spans)
        is_sure = words_known.is_sure or any(one.is_sure for one in kept)
        editions = reduce(and_, (*known, *map(self._editions.hold, kept)), self._editions.all)
        naming = self._naming(kept)
        place, begun = self._begun(left, is_named)
        if any(one.fact is Fact.ARTICLE and one.is_unfinished for one in named if one not in kept):
            place, begun = len(left), 0  # its digits are those of nothing else
        begun &= editions
        if not begun and (not is_named or not (editions or naming or is_sure)):
            return None
        is_part = is_named and editions != self._editions.all
        told = _typed(query, [*spans, *((one.start, one.end) for one in kept)]) if is_part else ""
        return Scope(left, editions, naming, is_named, is_sure, place, begun, told)

    def _by_id(self, query: str) -> int:
        """Give the item with this id, or those whose id begins so; none where it is no id."""
        wanted = query.strip().rstrip("/").casefold()
        is_path = "/" in wanted
        if not is_path and (len(wanted) < _SHORTEST_ID or "-" not in wanted):
            return 0
        library = self._library
        begun = list((library.ids_beginning if is_path else library.roots_beginning)(wanted))
        whole = [one for one in begun if f"{one.casefold()}/".startswith(f"{wanted}/")]
        found = whole or begun
        if not found and is_path:
            found = list(self._library.ids_ending(f"/{wanted}"))
        return make_mask(map(self._library.number, found), self._library.size)

    def _is_unknown_id(self, query: str) -> bool:
        """Tell whether a query is an id below an item that is there, of what is not there."""
        root, mark, _ = query.strip().casefold().partition("/")
        is_path = bool(mark) and " " not in query.strip()
        return is_path and any(self._library.ids_beginning(f"{root}/"))

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
            size, known, way = self._longest(texts)
            if size:
                named.editions.append(known)
                named.spans.append(folded.span(found[place].start, found[place + size - 1].end))
                has_kind = has_kind or way == self._editions.of_kind
                named = named._replace(is_sure=named.is_sure or way == self._editions.with_code)
            is_unknown = is_unknown or (not size and self._is_unknown_ministry(texts))
            place += size or 1
        if has_kind and is_unknown:
            return _ByWords([0], named.spans, True)
        return named if has_fact or has_kind or named.is_sure else _ByWords([], [], False)

    def _longest(self, texts: list[str]) -> tuple[int, int, Callable[[str], int] | None]:
        """Give how many of the first words name editions, which these are, and by what."""
        ways = (self._editions.with_code, self._editions.of_kind, self._editions.of_ministry)
        for size in range(min(LONGEST_NAME, len(texts)), 0, -1):
            names = noun_forms(texts[0]) if size == 1 else [" ".join(texts[:size])]
            for name, way in itertools.product(names, ways):
                known = way(name)
                if known:
                    return size, known, way
        return 0, 0, None

    def _is_unknown_ministry(self, texts: list[str]) -> bool:
        """Tell whether words begin with a ministry that no edition is of."""
        if texts[0] not in MINISTRY_WORDS or len(texts) <= _JOINED or texts[1] not in _JOINING:
            return False
        return not self._editions.has_ministry(" ".join(texts))

    def _begun(self, left: str, is_named: bool) -> tuple[int, int]:
        """Give where the last words begin that may be the beginning of a name, and whose."""
        folded = fold(left)
        found = words(folded.text)
        for place in range(max(len(found) - LONGEST_NAME, 0), len(found)):
            text = " ".join(one.text for one in found[place:])
            if is_named or place or len(text) >= _SHORTEST_BEGUN:
                editions = self._editions.begun(text)
                if editions:
                    start, _ = folded.span(found[place].start, found[place].end)
                    return start, editions
        return len(left), 0

    def _naming(self, named: Iterable[Named]) -> int:
        """Give the items whose own words name this paper."""
        wanted = [one for one in named if one.fact in _OF_A_PAPER]
        first = next((one for one in wanted if one.fact in _NAMING), None)
        if first is None:
            return 0
        begun = first.value if first.is_unfinished else f"{first.value}\t"
        numbers = []
        for key, paper in self._library.tables.between(kept.PAPER, begun, begun + kept.LAST):
            said = dict(paper)
            if all(_is(one, said.get(int(one.fact), "")) for one in wanted):
                numbers.append(int(str(key).split("\t")[1]))
        return make_mask(numbers, self._library.size)


def _is(named: Named, value: str) -> bool:
    return value == named.value or (named.is_unfinished and value.startswith(named.value))


def _typed(query: str, spans: list[tuple[int, int]]) -> str:
    """Give the parts of a query in order, each once."""
    return " ".join(dict.fromkeys(query[start:end].strip() for start, end in sorted(spans)))


def _blank(text: str, spans: Iterable[tuple[int, int]]) -> str:
    for start, end in spans:
        text = text[:start] + " " * (end - start) + text[end:]
    return text
