"""Which characters of a hit are highlighted."""

from collections.abc import Iterable, Iterator

from beleidstui.dutch.words import chains, read
from beleidstui.library.fields import ABBREVIATION, EXPLANATION, HEADING, NAME, TEXT
from beleidstui.model.nodes import Node, Term
from beleidstui.search.answer import Spans
from beleidstui.search.index import Segment
from beleidstui.search.meant import Meant
from beleidstui.search.telling import merge
from beleidstui.search.units import Evidence, Unit


class Marker:
    """Finds what to highlight in the items that one query found."""

    def __init__(self, units: Iterable[Unit]) -> None:
        """Keep the words and word parts that the query's words mean.

        Those of a compound in two count only where both halves were found.
        """
        self._always = Meant()
        self._pairs: list[Evidence] = []
        self._with_pairs: dict[tuple[int, ...], Meant] = {}
        for unit in units:
            for found in unit.evidence:
                if found.is_pair:
                    self._pairs.append(found)
                else:
                    self._always.add(found.matches)

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

    def _wanted(self, number: int) -> Meant:
        """Give what is wanted in an item: always, and where both halves of a compound are there."""
        pairs = tuple(n for n, one in enumerate(self._pairs) if one.mask >> number & 1)
        if not pairs:
            return self._always
        if pairs not in self._with_pairs:
            wanted = self._with_pairs[pairs] = self._always.copy()
            for pair in pairs:
                wanted.add(self._pairs[pair].matches)
        return self._with_pairs[pairs]


def _spans(text: str, segment: Segment, wanted: Meant) -> Iterator[tuple[int, int]]:
    """Find the words meant; only a text that has one is read again."""
    has_chains = wanted.is_in(segment.chains)
    if not has_chains and not wanted.is_in(segment.words):
        return
    _, folded, found = read(text)
    if has_chains:
        found = found + chains(folded.text, found)
    for word in found:
        for start, end in wanted.spans(word.text) if word.text in wanted else ():
            if len(word.text) == word.end - word.start:
                yield folded.span(word.start + start, word.start + end)
            else:
                yield folded.span(word.start, word.end)


def _title_part(item: Node, field: int) -> str:
    if not isinstance(item, Term):
        return item.title
    return item.abbreviation if field == ABBREVIATION else item.name
