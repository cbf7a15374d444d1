"""All that a term is called: its name, acronyms, variants, English names and other words."""

from collections.abc import Iterator

from beleidstui.library.fields import ABBREVIATION, ENGLISH, NAME, RELATED, VARIANT, Field
from beleidstui.model.nodes import Term

Called = tuple[Field, str]
"""In which field a term is called so, and the form as it is written in the content."""


def acronyms_of(term: Term) -> Iterator[Called]:
    """Give the acronyms of a term."""
    if term.abbreviation:
        yield ABBREVIATION, term.abbreviation
    for variant in term.variants:
        if _is_acronym(variant):
            yield VARIANT, variant
    for word in term.english.replace("(", " ").replace(")", " ").replace(",", " ").split():
        if _is_acronym(word) and word != term.abbreviation:
            yield ENGLISH, word


def names_of(term: Term) -> Iterator[Called]:
    """Give all that a term is called, its acronyms among them."""
    yield NAME, term.name
    yield from acronyms_of(term)
    for variant in term.variants:
        yield VARIANT, variant
    for part in term.english.replace("(", ",").replace(")", ",").replace(";", ",").split(","):
        if part.strip():
            yield ENGLISH, part.strip()
    for related in term.related:
        yield RELATED, related


def _is_acronym(word: str) -> bool:
    return len(word) > 1 and word.isupper() and word.isalpha()
