"""What is said and shown of a hit: why it is one, and which characters to highlight."""

from collections.abc import Iterable

from beleidstui import texts
from beleidstui.policy.model import Item
from beleidstui.search import units as levels
from beleidstui.search.fields import ENGLISH, KIND, SOURCE
from beleidstui.search.index import chains
from beleidstui.search.normalise import Folded, Word, fold, words
from beleidstui.search.rank import Ranked
from beleidstui.search.telling import Spans, merge, name_reason, short_name
from beleidstui.search.units import Evidence, Unit

_FIXED = {
    levels.BEGINNING: texts.REASON_PREFIX,
    levels.COMPOUND: texts.REASON_COMPOUND,
    levels.ONE_TYPO: texts.REASON_ONE_TYPO,
    levels.TWO_TYPOS: texts.REASON_TWO_TYPOS,
    levels.EXPLAINED: texts.REASON_EXPLANATION,
}


def reason(item: Item, ranked: Ranked, units: list[Unit]) -> str:
    """Say in Dutch why an item is a hit: by the word that fits it worst."""
    found = [(unit, unit.best(ranked.number)) for unit in units]
    unit, worst = max(found, key=lambda one: one[1].level)
    if worst.level == levels.WHOLE:
        return texts.REASON_EXACT
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
    if worst.level == levels.OTHER_WORD:
        form = _as_written(item, worst.matches[0].word)
        return texts.REASON_OTHER_WORD.format(form=form)
    if worst.level == levels.OTHER_FORM:
        return texts.REASON_INFLECTED.format(form=_as_written(item, worst.matches[0].word))
    if worst.field == KIND and item.term is not None:
        return texts.REASON_KIND.format(kind=item.term.kind)
    if worst.field == SOURCE:
        return texts.REASON_SOURCE
    return _FIXED[worst.level]


def highlights(text: str, units: Iterable[Unit]) -> Spans:
    """Give the spans of the words and word parts in a text that the query's words mean."""
    wanted: dict[str, list[tuple[int, int]]] = {}
    for unit in units:
        for found in unit.evidence:
            for one in found.matches:
                wanted.setdefault(one.word, []).append((one.start, one.end))
    folded = fold(text)
    found_words = words(folded.text)
    return merge(
        _place(folded, word, start, end)
        for word in (*found_words, *chains(folded.text, found_words))
        for start, end in wanted.get(word.text, ())
    )


def _place(folded: Folded, word: Word, start: int, end: int) -> tuple[int, int]:
    if word.end - word.start != len(word.text):
        return folded.span(word.start, word.end)
    return folded.span(word.start + start, word.start + end)


def _via(item: Item, worst: Evidence) -> str:
    if worst.called is not None:
        if worst.called.term.id != item.id:
            return texts.REASON_VIA.format(term=short_name(worst.called.term))
        return name_reason(worst.called)
    facts = item.term
    assert facts is not None  # only terms have these fields
    if worst.field == ENGLISH:
        return texts.REASON_ENGLISH.format(form=facts.english)
    wanted = worst.matches[0].word
    holding = (one for one in facts.variants if wanted in [w.text for w in words(fold(one).text)])
    return texts.REASON_VARIANT.format(form=next(holding, facts.variants[0]))


def _as_written(item: Item, wanted: str) -> str:
    for text in (item.title, item.text, *(item.term.variants if item.term else ())):
        folded = fold(text)
        for word in words(folded.text):
            if word.text == wanted:
                start, end = folded.span(word.start, word.end)
                return text[start:end]
    return wanted
