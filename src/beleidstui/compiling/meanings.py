"""Which meaning of a form holds where: that of the edition, else the series, the chapter, anywhere.

A term can be bound to where it is called so (``geldt_voor``). Where nothing decides, as in the
explanation of a term, that of anywhere holds, or else all of them.
"""

from collections.abc import Iterable

from beleidstui.compiling.term_forms import Form
from beleidstui.model.nodes import Node, Official, Term
from beleidstui.model.source import Edition

_NOWHERE = -1


class Meanings:
    """The terms of a corpus that share a form, and which of them holds in a text."""

    def __init__(self, terms: Iterable[tuple[Term, list[Form]]]) -> None:
        """Know these terms and their forms."""
        self._terms: dict[str, Term] = {}
        self._sharing: dict[tuple[tuple[str, ...], bool], list[Term]] = {}
        for term, forms in terms:
            self._terms[term.id] = term
            for form in forms:
                self._sharing.setdefault((form.words, form.is_acronym), []).append(term)
        self._is_bound = any(term.holds_for for term in self._terms.values())

    def holds(self, form: Form, item: Node | None) -> bool:
        """Tell whether a form means its term in the text of an item."""
        if not self._is_bound:
            return True
        edition = item.edition if isinstance(item, Official) else None
        rank = _nearness(self._terms[form.term_id], edition)
        others = (
            _nearness(term, edition)
            for term in self._sharing.get((form.words, form.is_acronym), ())
        )
        return rank > _NOWHERE and rank >= max(others, default=_NOWHERE)


def _nearness(term: Term, edition: Edition | None) -> int:
    """Tell how near to an edition a term holds; below zero where it does not."""
    if edition is None:
        return 0 if term.holds_for else 1
    places = ("", edition.budget, edition.series, edition.id)
    return max(
        (
            rank
            for rank, place in enumerate(places)
            if place == term.holds_for and bool(place) == bool(rank)
        ),
        default=_NOWHERE,
    )
