"""The terms of a corpus as one looks for them: by kind, and in a kind by title."""

from beleidstui.model.corpus import Corpus
from beleidstui.model.nodes import Term


def terms_by_kind(corpus: Corpus) -> dict[str, list[Term]]:
    """Give the terms of each kind in order of title; the kinds in the order of the content."""
    by_kind: dict[str, list[Term]] = {}
    for term in corpus.terms:
        by_kind.setdefault(term.path[0], []).append(term)
    return {
        kind: sorted(terms, key=lambda one: one.title.casefold()) for kind, terms in by_kind.items()
    }
