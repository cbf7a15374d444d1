"""The index: which word stands in which field of which item, built once from a corpus.

Items are numbered in reading order. A set of items is a mask: a whole number whose bit *n* stands
for item *n*, so that sets of ten thousand items are joined and cut in a microsecond.
"""

from collections.abc import Iterable, Iterator, Mapping
from sys import intern
from typing import NamedTuple

from beleidstui.dutch.fillers import FILLERS
from beleidstui.dutch.folding import fold_only
from beleidstui.dutch.words import capitals, chains, plain_words, word_texts, words
from beleidstui.model.corpus import Corpus
from beleidstui.model.nodes import Article, Node, Term, TextWord, further_texts
from beleidstui.model.source import Herkomst
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
    VARIANT,
    Field,
)
from beleidstui.search.names import key_of


class Segment(NamedTuple):
    """One field of one item, as words in order."""

    field: Field
    words: tuple[str, ...]
    chains: tuple[str, ...]
    """Words written with a dash or bracket between them, as one."""
    joined: str
    """The words with a space before, between and after them."""


class Index:
    """Words to items, and items to words."""

    def __init__(self, corpus: Corpus) -> None:
        """Read all items of the corpus."""
        self.items = tuple(corpus)
        self.numbers = {item.id: number for number, item in enumerate(self.items)}
        self.segments: list[tuple[Segment, ...]] = []
        self._postings: dict[str, dict[Field, list[int]]] = {}
        self._masks: dict[tuple[str, Field], int] = {}
        self._written_small: set[str] = set()
        for number, item in enumerate(self.items):
            self.segments.append(tuple(self._read(number, item)))
        self.vocabulary = tuple(sorted(self._postings))
        self.called_otherwise = _called_otherwise(corpus.words)
        self.headings: dict[str, list[int]] = {}
        for number, item in enumerate(self.items):
            if not isinstance(item, Term):
                self.headings.setdefault(key_of(item.title), []).append(number)
            if isinstance(item, Article):
                self.headings.setdefault(key_of(item.source.document), []).append(number)

    def __contains__(self, word: str) -> bool:
        """Tell whether a folded word stands anywhere."""
        return word in self._postings

    def is_acronym(self, word: str) -> bool:
        """Tell whether a word is the short form of a term, or only ever written in capitals."""
        fields = self._postings.get(word, {})
        return ABBREVIATION in fields or (bool(fields) and word not in self._written_small)

    def fields(self, word: str) -> Iterator[Field]:
        """Give the fields that hold this word somewhere."""
        return iter(self._postings.get(word, ()))

    def postings(self, word: str) -> Mapping[Field, list[int]]:
        """Give the items that hold this word, by field, in reading order."""
        return self._postings.get(word, {})

    def mask(self, word: str, field: Field) -> int:
        """Give the items that hold this word in this field."""
        mask = self._masks.get((word, field))
        if mask is None:
            numbers = self.postings(word).get(field, [])
            mask = make_mask(numbers, len(self.items)) if numbers else 0
            self._masks[word, field] = mask
        return mask

    def _read(self, number: int, item: Node) -> Iterator[Segment]:
        for field, text in written_fields(item):
            if field == RELATED and not text.isalpha() and len(word_texts(fold_only(text))) > 1:
                continue  # it counts as a whole, as a name: its words may be those of other things
            segment = _segment(field, text)
            yield segment
            in_capitals = capitals(text)
            found = {*segment.words, *segment.chains} - (FILLERS - in_capitals)
            if field == NAME and len(segment.words) == 1:
                found.update(segment.words)  # a name, though it may be a filler
            for word in found:
                numbers = self._postings.setdefault(word, {}).setdefault(field, [])
                if not numbers or numbers[-1] != number:
                    numbers.append(number)
            self._written_small |= found - in_capitals if in_capitals else found


def written_fields(item: Node) -> Iterator[tuple[Field, str]]:
    """Give the fields of an item with their texts."""
    if not isinstance(item, Term):
        yield HEADING, item.title
        yield TEXT, item.text
        for text in further_texts(item):
            yield TEXT, text
        if item.herkomst is Herkomst.AFGELEID:
            yield EXPLANATION, item.reason
        if isinstance(item, Article):
            yield from _source(item)
        return
    if item.abbreviation:
        yield ABBREVIATION, item.abbreviation
    yield NAME, item.name
    for variant in item.variants:
        yield VARIANT, variant
    if item.english:
        yield ENGLISH, item.english
    for related in item.related:
        yield RELATED, related
    yield EXPLANATION, item.text
    yield KIND, item.sort


def _segment(field: Field, text: str) -> Segment:
    folded = fold_only(text)
    chained: tuple[str, ...] = ()
    texts = plain_words(folded)
    if texts is None:
        found = words(folded)
        texts = [word.text for word in found]
        chained = tuple([word.text for word in chains(folded, found)])
    return Segment(field, tuple(map(intern, texts)), chained, f" {' '.join(texts)} ")


def _called_otherwise(known: Iterable[TextWord]) -> dict[str, list[tuple[str, bool]]]:
    """Give the words of the texts for what readers call them, and whether that is English."""
    called: dict[str, list[tuple[str, bool]]] = {}
    for one in known:
        said = fold_only(one.word)
        for is_english, others in ((False, one.related), (True, one.english)):
            for other in others:
                called.setdefault(fold_only(other), []).append((said, is_english))
    return called


def _source(article: Article) -> Iterator[tuple[Field, str]]:
    """Give by what an article is called outside its text."""
    edition, source = article.edition, article.source
    yield SOURCE, f"artikel {edition.number} {edition.document_kind} {edition.year}"
    yield SOURCE, f"begroting hoofdstuk {edition.budget} {edition.ministry}"
    # A session is understood as a name: as words its years would bring the year beside it.
    yield SOURCE, f"kamerstuk kamerstukken I II vergaderjaar dossier {source.dossier}"
    yield SOURCE, "".join(one for one in source.footer if not one.isdigit())
    yield EXPLANATION, source.page_reason


def make_mask(numbers: Iterable[int], size: int) -> int:
    """Give the mask of these item numbers, each below size."""
    bits = bytearray(size // 8 + 1)
    for number in numbers:
        bits[number >> 3] |= 1 << (number & 7)
    return int.from_bytes(bits, "little")


def numbers_in(mask: int) -> Iterator[int]:
    """Give the item numbers in a mask, in reading order."""
    for place, byte in enumerate(mask.to_bytes((mask.bit_length() + 7) // 8, "little")):
        while byte:
            low = byte & -byte
            yield place * 8 + low.bit_length() - 1
            byte ^= low
