"""What is said and shown of a hit: why it is one, and which characters to highlight."""

from collections.abc import Iterable, Iterator

from beleidstui import texts
from beleidstui.dutch.words import chains, read
from beleidstui.policy.model import Item
from beleidstui.search import units as levels
from beleidstui.search.fields import (
    ABBREVIATION,
    ENGLISH,
    EXPLANATION,
    HEADING,
    KIND,
    NAME,
    RELATED,
    SOURCE,
    TEXT,
)
from beleidstui.search.index import Segment
from beleidstui.search.match import Match
from beleidstui.search.names import key_of
from beleidstui.search.rank import Ranked
from beleidstui.search.telling import Spans, merge, name_reason, short_name
from beleidstui.search.units import Evidence, Unit

_Wanted = dict[str, set[tuple[int, int]]]

_FIXED = {
    levels.BEGINNING: texts.REASON_PREFIX,
    levels.COMPOUND: texts.REASON_COMPOUND,
    levels.ONE_TYPO: texts.REASON_ONE_TYPO,
    levels.TWO_TYPOS: texts.REASON_TWO_TYPOS,
    levels.EXPLAINED: texts.REASON_EXPLANATION,
}


def reason(item: Item, ranked: Ranked, units: list[Unit]) -> str:
    """Say in Dutch why an item is a hit: by the word that fits it worst."""
    found = [(unit, unit.best(ranked.number)) for unit in units if unit.is_needed]
    found = found or [(unit, unit.best(ranked.number)) for unit in units]
    unit, worst = max(found, key=lambda one: one[1].level)
    if worst.field == SOURCE and not worst.matches and worst.level <= levels.BEGINNING:
        return texts.REASON_NAMES if worst.level == levels.LITERAL else texts.REASON_NAMED
    if worst.level == levels.WHOLE:
        return texts.REASON_EXACT if worst.called is None else name_reason(worst.called)
    if worst.level == levels.LITERAL and worst.called is not None:
        return name_reason(worst.called)
    if worst.level == levels.LITERAL:
        if len(units) == 1:
            return texts.REASON_EXACT
        return texts.REASON_PHRASE if ranked.is_phrase else texts.REASON_ALL_WORDS
    if worst.called is not None and worst.level == levels.ONE_TYPO:
        return texts.REASON_DID_YOU_MEAN.format(term=worst.called.form)
    if worst.level == levels.VIA:
        return _via(item, worst)
    if worst.level == levels.TRANSLATED:
        return texts.REASON_ENGLISH.format(form=unit.word)
    if worst.called is not None and worst.level == levels.OTHER_WORD:
        return _via(item, worst)
    if worst.field == RELATED:
        return texts.REASON_OTHER_WORD.format(form=short_name(item))
    if worst.level == levels.OTHER_WORD:
        form = _as_written(item, worst.matches[0].word)
        return texts.REASON_OTHER_WORD.format(form=form)
    if worst.level == levels.SOUNDS and worst.called is None:
        return texts.REASON_SOUNDS.format(form=_as_written(item, worst.matches[0].word))
    if worst.called is not None and worst.level in levels.SLIPS:
        return texts.REASON_VIA.format(term=short_name(worst.called.term))
    if worst.level == levels.OTHER_FORM:
        return texts.REASON_INFLECTED.format(form=_as_written(item, worst.matches[0].word))
    if worst.field == KIND and item.term is not None:
        return texts.REASON_KIND.format(kind=item.term.kind)
    if worst.field == SOURCE:
        return texts.REASON_SOURCE
    return _FIXED[worst.level]


class Marker:
    """Finds what to highlight in the items that one query found."""

    def __init__(self, units: Iterable[Unit]) -> None:
        """Keep the words and word parts that the query's words mean.

        Those of a compound in two count only where both halves were found.
        """
        self._always: _Wanted = {}
        self._pairs: list[Evidence] = []
        for unit in units:
            for found in unit.evidence:
                if found.level != levels.COMPOUND or len(found.matches) == 1:
                    _want(self._always, found.matches)
                elif found.matches:
                    self._pairs.append(found)

    def spans(self, number: int, item: Item, segments: Iterable[Segment]) -> tuple[Spans, Spans]:
        """Give the spans to highlight in the title and in the text of an item."""
        wanted = self._always
        for found in self._pairs:
            if found.mask >> number & 1:
                wanted = {word: set(parts) for word, parts in wanted.items()}
                _want(wanted, found.matches)
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


def _want(wanted: _Wanted, matches: Iterable[Match]) -> None:
    for one in matches:
        wanted.setdefault(one.word, set()).add((one.start, one.end))


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


def _title_part(item: Item, field: int) -> str:
    if item.term is None:
        return item.title
    return item.term.abbreviation if field == ABBREVIATION else item.term.name


def _via(item: Item, worst: Evidence) -> str:
    if worst.called is not None:
        if worst.called.term.id != item.id:
            return texts.REASON_VIA.format(term=short_name(worst.called.term))
        return name_reason(worst.called)
    facts = item.term
    assert facts is not None  # only terms have these fields
    if worst.field == ENGLISH:
        return texts.REASON_ENGLISH.format(form=facts.english)
    wanted = {one.word for one in worst.matches}
    holding = (one for one in facts.variants if wanted & {key_of(one), *_words_of(one)})
    return texts.REASON_VARIANT.format(form=next(holding, facts.variants[0]))


def _words_of(text: str) -> list[str]:
    return [word.text for word in read(text).words]


def _as_written(item: Item, wanted: str) -> str:
    for text in (item.title, item.text, *(item.term.variants if item.term else ())):
        done = read(text)
        for word in done.words:
            if word.text == wanted:
                start, end = done.folded.span(word.start, word.end)
                return text[start:end]
    return wanted
