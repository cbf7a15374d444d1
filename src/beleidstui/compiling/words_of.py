"""The words of a node, field by field, as the search reads them."""

from collections.abc import Iterator
from typing import NamedTuple

from beleidstui.dutch.fillers import FILLERS
from beleidstui.dutch.folding import fold_only
from beleidstui.dutch.words import capitals, chains, plain_words, word_texts, words
from beleidstui.library.fields import (
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
from beleidstui.model.nodes import Article, Node, Term, further_texts
from beleidstui.model.source import Herkomst

Segment = tuple[int, str, tuple[str, ...]]
"""A field, its words with single spaces between them, and words written with a dash as one."""


class WordsOf(NamedTuple):
    """What the search knows of one node."""

    segments: tuple[Segment, ...]
    found_in: dict[str, set[Field]]
    """The words by which it is found, with their fields."""
    written_small: set[str]
    """The words that are not only written in capitals."""


def words_of(node: Node) -> WordsOf:
    """Give the words of a node, and by which of them it is found in which fields."""
    segments: list[Segment] = []
    found_in: dict[str, set[Field]] = {}
    written_small: set[str] = set()
    for field, text in _fields(node):
        if field == RELATED and not text.isalpha() and len(word_texts(fold_only(text))) > 1:
            continue  # it counts as a whole, as a name: its words may be those of other things
        texts, chained = _read(text)
        segments.append((int(field), " ".join(texts), chained))
        in_capitals = capitals(text)
        found = {*texts, *chained} - (FILLERS - in_capitals)
        if field == NAME and len(texts) == 1:
            found.update(texts)  # a name, though it may be a filler
        for word in found:
            found_in.setdefault(word, set()).add(field)
        written_small |= found - in_capitals
    return WordsOf(tuple(segments), found_in, written_small)


def _read(text: str) -> tuple[list[str], tuple[str, ...]]:
    folded = fold_only(text)
    texts = plain_words(folded)
    if texts is not None:
        return texts, ()
    found = words(folded)
    return [word.text for word in found], tuple(word.text for word in chains(folded, found))


def _fields(node: Node) -> Iterator[tuple[Field, str]]:
    """Give the fields of a node with their texts."""
    if not isinstance(node, Term):
        yield HEADING, node.title
        yield TEXT, node.text
        for text in further_texts(node):
            yield TEXT, text
        if node.herkomst is Herkomst.AFGELEID:
            yield EXPLANATION, node.reason
        if isinstance(node, Article):
            yield from _source(node)
        return
    if node.abbreviation:
        yield ABBREVIATION, node.abbreviation
    yield NAME, node.name
    for variant in node.variants:
        yield VARIANT, variant
    if node.english:
        yield ENGLISH, node.english
    for related in node.related:
        yield RELATED, related
    yield EXPLANATION, node.text
    yield KIND, node.sort


def _source(article: Article) -> Iterator[tuple[Field, str]]:
    """Give by what an article is called outside its text."""
    edition, source = article.edition, article.source
    yield SOURCE, f"artikel {edition.number} {edition.document_kind} {edition.year}"
    yield SOURCE, f"begroting hoofdstuk {edition.budget} {edition.ministry}"
    # A session is understood as a name: as words its years would bring the year beside it.
    yield SOURCE, f"kamerstuk kamerstukken I II vergaderjaar dossier {source.dossier}"
    yield SOURCE, "".join(one for one in source.footer if not one.isdigit())
    yield EXPLANATION, source.page_reason
