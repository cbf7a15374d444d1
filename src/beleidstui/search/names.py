"""What the terms are called: the only look-up that an exact acronym needs."""

from bisect import bisect_left
from collections.abc import Iterator
from functools import cached_property
from itertools import takewhile
from typing import NamedTuple

from beleidstui.dutch.fillers import FILLERS
from beleidstui.dutch.folding import fold_only
from beleidstui.dutch.words import word_texts
from beleidstui.model.corpus import Corpus
from beleidstui.model.nodes import Term
from beleidstui.search.fields import ABBREVIATION, ENGLISH, NAME, RELATED, VARIANT, Field


class Called(NamedTuple):
    """One way in which a term is called."""

    term: Term
    field: Field
    form: str
    """The form as it is written in the content."""


class Names:
    """All terms by their acronyms, and by all that they are called."""

    def __init__(self, corpus: Corpus) -> None:
        """Read the acronyms; the other names are read when they are first asked for."""
        self._terms = corpus.terms
        self.acronyms: dict[str, list[Called]] = {}
        self._by_key: dict[str, list[Called]] = {}
        for term in self._terms:
            for called in _acronyms(term):
                self.acronyms.setdefault(key_of(called.form), []).append(called)

    def called(self, key: str) -> list[Called]:
        """Give the terms that are called this; the key is that of `key_of`."""
        if not self._by_key:
            for term in self._terms:
                for called in _names(term):
                    self._by_key.setdefault(key_of(called.form), []).append(called)
        return self._by_key.get(key, [])

    def begun(self, key: str) -> list[Called]:
        """Give the terms for which readers have several words that begin so."""
        first = bisect_left(self._several, key, key=lambda one: one[0])
        further = map(self._several.__getitem__, range(first, len(self._several)))
        more = takewhile(lambda one: one[0].startswith(key), further)
        return [called for _, called in more]

    @cached_property
    def _several(self) -> list[tuple[str, Called]]:
        related = (one for term in self._terms for one in _related(term) if " " in one.form)
        return sorted(((key_of(one.form), one) for one in related), key=lambda one: one[0])


def key_of(text: str) -> str:
    """Give what a name comes down to: its folded words without fillers, as one string."""
    folded = fold_only(text)
    if folded.isalpha():
        return folded
    found = word_texts(folded)
    return "".join(word for word in found if word not in FILLERS) or "".join(found)


def _acronyms(term: Term) -> Iterator[Called]:
    if term.abbreviation:
        yield Called(term, ABBREVIATION, term.abbreviation)
    for variant in term.variants:
        if _is_acronym(variant):
            yield Called(term, VARIANT, variant)
    for word in term.english.replace("(", " ").replace(")", " ").replace(",", " ").split():
        if _is_acronym(word) and word != term.abbreviation:
            yield Called(term, ENGLISH, word)


def _names(term: Term) -> Iterator[Called]:
    yield Called(term, NAME, term.name)
    yield from _acronyms(term)
    for variant in term.variants:
        yield Called(term, VARIANT, variant)
    for part in term.english.replace("(", ",").replace(")", ",").replace(";", ",").split(","):
        if part.strip():
            yield Called(term, ENGLISH, part.strip())
    yield from _related(term)


def _related(term: Term) -> Iterator[Called]:
    for related in term.related:
        yield Called(term, RELATED, related)


def _is_acronym(word: str) -> bool:
    return len(word) > 1 and word.isupper() and word.isalpha()
