"""What is told of a hit: why it is one."""

from collections.abc import Sequence
from functools import cached_property, partial

from beleidstui import texts
from beleidstui.dutch.keys import key_of
from beleidstui.dutch.words import read
from beleidstui.library.fields import (
    ENGLISH,
    KIND,
    RELATED,
    SOURCE,
)
from beleidstui.model.nodes import Node, Term
from beleidstui.search import units as levels
from beleidstui.search.answer import Hit, Told
from beleidstui.search.index import Index
from beleidstui.search.marking import Marker
from beleidstui.search.meant import Meant
from beleidstui.search.query import as_typed
from beleidstui.search.rank import Ranked
from beleidstui.search.telling import editions_beside, merge, name_reason, short_name, uses
from beleidstui.search.units import Evidence, Unit

_FIXED = {
    levels.BEGINNING: texts.REASON_PREFIX,
    levels.COMPOUND: texts.REASON_COMPOUND,
    levels.ONE_TYPO: texts.REASON_ONE_TYPO,
    levels.TWO_TYPOS: texts.REASON_TWO_TYPOS,
    levels.EXPLAINED: texts.REASON_EXPLANATION,
}


def reason(item: Node, ranked: Ranked, units: list[Unit]) -> str:
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
    if worst.field == RELATED and isinstance(item, Term) and worst.level not in levels.SLIPS:
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
    if worst.field == KIND and isinstance(item, Term):
        return texts.REASON_KIND.format(kind=item.sort)
    if worst.field == SOURCE:
        return texts.REASON_SOURCE
    return _FIXED[worst.level]


class Teller:
    """Tells of the hits of one query why each is one, and what to highlight."""

    def __init__(
        self,
        index: Index,
        units: list[Unit],
        query: str,
        left_out: Sequence[Unit],
    ) -> None:
        """Tell of what these units find; nothing is worked out before it is asked for."""
        self._index = index
        self._units = units
        self._query = query
        self._left_out = left_out

    def hit(self, ranked: Ranked) -> Hit:
        """Give an item that was found as a hit."""
        library, number = self._index.library, ranked.number
        also = partial(editions_beside, library, number)
        return Hit(partial(library.at, number), partial(self._tell, ranked), also)

    @cached_property
    def _marker(self) -> Marker:
        return Marker(self._units)

    @cached_property
    def _by_name(self) -> dict[tuple[str, int], Term]:
        """The terms that words of the query name, and where each counts."""
        return {
            (one.called.term.id, one.mask): one.called.term
            for unit in self._units
            for one in unit.evidence
            if one.called is not None
        }

    def _tell(self, ranked: Ranked) -> Told:
        number = ranked.number
        item = self._index.library.at(number)
        title, text = self._marker.spans(number, item, self._index.segments(number))
        spans = list(text)
        for (_, mask), term in self._by_name.items():
            if mask >> number & 1:
                spans += uses(item, term, self._index.library)
        missing = [one for one in self._left_out if not one.finds(number)]
        why = without(self._query, missing) or reason(item, ranked, self._units)
        return Told(why, merge(spans), title)


def without(query: str, missing: Sequence[Unit]) -> str:
    """Say which words of the query are missing, as they were typed; empty where none is."""
    words = list(dict.fromkeys(as_typed(query, one.word) for one in missing))
    return texts.without(words) if words else ""


def _via(item: Node, worst: Evidence) -> str:
    if worst.called is not None:
        if worst.called.term.id != item.id:
            return texts.REASON_VIA.format(term=short_name(worst.called.term))
        return name_reason(worst.called)
    assert isinstance(item, Term)  # only terms have these fields
    if worst.field == ENGLISH:
        return texts.REASON_ENGLISH.format(form=item.english)
    wanted = Meant(worst.matches)
    holding = (one for one in item.variants if wanted.is_in((key_of(one), *_words_of(one))))
    return texts.REASON_VARIANT.format(form=next(holding, item.variants[0]))


def _words_of(text: str) -> list[str]:
    return [word.text for word in read(text).words]


def _as_written(item: Node, wanted: str) -> str:
    for text in (item.title, item.text, *(item.variants if isinstance(item, Term) else ())):
        done = read(text)
        for word in done.words:
            if word.text == wanted:
                start, end = done.folded.span(word.start, word.end)
                return text[start:end]
    return wanted
