"""Which characters of a hit are highlighted."""

from collections.abc import Iterable, Iterator

from beleidstui.dutch.words import chains, read
from beleidstui.model.nodes import Node, Term
from beleidstui.search import units as levels
from beleidstui.search.answer import Spans
from beleidstui.search.fields import ABBREVIATION, EXPLANATION, HEADING, NAME, TEXT
from beleidstui.search.index import Segment
from beleidstui.search.match import Match
from beleidstui.search.telling import merge
from beleidstui.search.units import Evidence, Unit

_Wanted = dict[str, set[tuple[int, int]]]


class Marker:
    """Finds what to highlight in the items that one query found."""

    def __init__(self, units: Iterable[Unit]) -> None:
        """Keep the words and word parts that the query's words mean.

        Those of a compound in two count only where both halves were found.
        """
        self._always: _Wanted = {}
        self._pairs: list[Evidence] = []
        self._with_pairs: dict[tuple[int, ...], _Wanted] = {}
        for unit in units:
            for found in unit.evidence:
                if found.level != levels.COMPOUND or len(found.matches) == 1:
                    _want(self._always, found.matches)
                elif found.matches:
                    self._pairs.append(found)

    def spans(self, number: int, item: Node, segments: Iterable[Segment]) -> tuple[Spans, Spans]:
        """Give the spans to highlight in the title and in the text of an item."""
        wanted = self._wanted(number)
        in_title: list[tuple[int, int]] = []
        in_text: list[tuple[int, int]] = []
        for one in segments:
            if one.field in (TEXT, EXPLANATION):
                in_text += _spans(item.text, one, wanted)
            elif one.field in (ABBREVIATION, NAME, HEADING):
                part = _title_part(item, one.field)
                offset = max(item.title.rfind(part), 0)
                in_title += [(offset + a, offset + b) for a, b in _spans(part, one, wanted)]
        return merge(in_title), merge(in_text)

    def _wanted(self, number: int) -> _Wanted:
        """Give what is wanted in an item: always, and where both halves of a compound are there."""
        pairs = tuple(n for n, one in enumerate(self._pairs) if one.mask >> number & 1)
        if not pairs:
            return self._always
        if pairs not in self._with_pairs:
            wanted = {word: set(parts) for word, parts in self._always.items()}
            for pair in pairs:
                _want(wanted, self._pairs[pair].matches)
            self._with_pairs[pairs] = wanted
        return self._with_pairs[pairs]


def _want(wanted: _Wanted, matches: Iterable[Match]) -> None:
    for word, _, start, end in matches:  # thousands, where a word has just been begun
        spans = wanted.get(word)
        if spans is None:
            wanted[word] = {(start, end)}
        else:
            spans.add((start, end))


def _spans(text: str, segment: Segment, wanted: _Wanted) -> Iterator[tuple[int, int]]:
    """Find the words meant; only a text that has one is read again."""
    has_chains = not wanted.keys().isdisjoint(segment.chains)
    if not has_chains and wanted.keys().isdisjoint(segment.words):
        return
    _, folded, found = read(text)
    if has_chains:
        found = found + chains(folded.text, found)
    for word in found:
        for start, end in wanted.get(word.text, ()):
            if len(word.text) == word.end - word.start:
                yield folded.span(word.start + start, word.start + end)
            else:
                yield folded.span(word.start, word.end)


def _title_part(item: Node, field: int) -> str:
    if not isinstance(item, Term):
        return item.title
    return item.abbreviation if field == ABBREVIATION else item.name
