"""Where terms stand in texts, and so which items use them.

A term is found by its name, its acronym or a variant (`term_forms` tells how one stands in a text).
Where forms lie inside each other the longest counts as the term that is marked; the shorter ones
inside it are *nested*: they are not marked, but their term is used there too.
"""

import itertools
from bisect import bisect_right
from collections.abc import Iterable
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from beleidstui.compiling.term_forms import (
    BETWEEN,
    ENDINGS,
    Form,
    forms_of,
    places,
    span_of,
    stands,
    stands_in,
    ways,
)
from beleidstui.dutch.folding import fold_only
from beleidstui.dutch.words import read, without_note
from beleidstui.model.corpus import Corpus
from beleidstui.model.nodes import Node, Part, Term
from beleidstui.model.source import Herkomst

if TYPE_CHECKING:
    from beleidstui.compiling.meanings import Meanings

_ONE_BY_ONE = 500
"""Terms that are looked for one by one; who asks for more will ask for all."""


class Occurrence(NamedTuple):
    """One place in a text where a term stands."""

    start: int
    end: int
    term_id: str
    nested: bool
    """Whether it lies inside a longer term, which is the one to mark."""


class Links:
    """The terms of a corpus, found in any text."""

    def __init__(self, corpus: Corpus) -> None:
        """Prepare to find the terms of this corpus."""
        self._corpus = corpus
        self._forms_by_term: dict[str, list[Form]] = {}
        self._found: dict[str, tuple[Occurrence, ...]] = {}
        self._spans: dict[tuple[str, str], tuple[tuple[int, int], ...]] = {}
        self._users: dict[str, tuple[Node, ...]] = {}
        self._is_bound = any(term.holds_for for term in corpus.terms)

    def occurrences(self, item: Node) -> tuple[Occurrence, ...]:
        """Give where terms stand in the text of an item, in order; a term's own is left out."""
        found = self._found.get(item.id)
        if found is None:
            found = tuple(o for o in self.find(item.text, item) if o.term_id != item.id)
            self._found[item.id] = found
        return found

    def spans(self, item: Node, term_id: str) -> tuple[tuple[int, int], ...]:
        """Give where one term stands in the text of an item, in order; no other is looked for."""
        known = self._spans.get((item.id, term_id))
        if known is None:
            found: Iterable[Occurrence] = self._found.get(item.id, ())
            if item.id not in self._found and item.id != term_id:
                found = self._stand(item, self._forms_of(term_id))
            known = tuple((o.start, o.end) for o in found if o.term_id == term_id)
            self._spans[item.id, term_id] = known
        return known

    @cached_property
    def _forms(self) -> dict[str, list[Form]]:
        """The forms of all terms, by their first word."""
        forms: dict[str, list[Form]] = {}
        for term in self._corpus.terms:
            for form in self._forms_of(term.id):
                forms.setdefault(form.words[0], []).append(form)
        return forms

    def _holds(self, form: Form, item: Node | None) -> bool:
        """Tell whether a form means its term in the text of an item."""
        return not self._is_bound or self._meanings.holds(form, item)

    @cached_property
    def _meanings(self) -> "Meanings":
        from beleidstui.compiling.meanings import Meanings  # few corpora have two of one form

        return Meanings(self._corpus.terms, self._forms_of)

    def _forms_of(self, term_id: str) -> list[Form]:
        known = self._forms_by_term.get(term_id)
        if known is None:
            known = self._forms_by_term[term_id] = forms_of(self._corpus[term_id])
        return known

    def _stand(self, item: Node, forms: Iterable[Form]) -> list[Occurrence]:
        done = read(item.text)
        found: list[Occurrence] = []
        for form in forms:
            if not self._holds(form, item):
                continue
            is_near = any(way in done.folded.text for way in ways(form.words[0]))
            words = done.words if is_near else ()
            for position, word in enumerate(words):
                if word.text.startswith(form.words[0]) and stands(form, done, position):
                    found.append(Occurrence(*span_of(form, done, position), form.term_id, False))
        return _mark_nested(found)

    def find(self, text: str, item: Node | None = None) -> list[Occurrence]:
        """Give where terms stand in a text, in order; spans in characters of this text.

        Where it is that of an item, a form has the meaning that holds there.
        """
        done = read(text)
        found: list[Occurrence] = []
        for position, word in enumerate(done.words):
            for form in self._candidates(word.text):
                if stands(form, done, position) and self._holds(form, item):
                    start, end = span_of(form, done, position)
                    found.append(Occurrence(start, end, form.term_id, False))
        return _mark_nested(found)

    def used_in(self, term_id: str) -> tuple[Node, ...]:
        """Give the items whose verbatim text uses this term, in reading order."""
        users = self._users.get(term_id)
        if users is None and len(self._users) >= _ONE_BY_ONE:
            self._find_all_users()
            users = self._users.get(term_id, ())
        if users is None:
            items, starts, folded = self._official
            found: set[int] = set()
            for form in self._forms_of(term_id):
                for place, is_sure in places(form, folded):
                    number = bisect_right(starts, place) - 1
                    if number in found or not self._holds(form, items[number]):
                        continue
                    if is_sure or stands_in(form, items[number].text):
                        found.add(number)
            users = tuple(items[number] for number in sorted(found))
            self._users[term_id] = users
        return users

    def _find_all_users(self) -> None:
        """Read each text once for all terms: looking for one by one would read it once a term."""
        users: dict[str, list[Node]] = {
            term_id: [] for term_id in (one.id for one in self._corpus.terms)
        }
        for item in self._official[0]:
            for term_id in dict.fromkeys(one.term_id for one in self.find(item.text, item)):
                users[term_id].append(item)
        self._users = {term_id: tuple(items) for term_id, items in users.items()}

    def terms_in(self, item: Node) -> tuple[Term, ...]:
        """Give the terms that stand in the text of an item, each once, in order of place."""
        ids = dict.fromkeys(o.term_id for o in self.occurrences(item))
        terms = (self._corpus[term_id] for term_id in ids)
        return tuple(one for one in terms if isinstance(one, Term))

    @cached_property
    def _official(self) -> tuple[list[Node], list[int], str]:
        """The items with a verbatim text, where each begins in all texts, and these folded."""
        items: list[Node] = [
            item
            for item in self._corpus
            if isinstance(item, Part) and item.text and item.herkomst is Herkomst.LETTERLIJK
        ]
        folded = [fold_only(item.text) for item in items]
        starts = list(itertools.accumulate((len(one) + 1 for one in folded), initial=0))
        return items, starts, BETWEEN.join(folded)

    def _candidates(self, word: str) -> list[Form]:
        forms = list(self._forms.get(word, ()))
        plain = without_note(word)
        if plain != word:
            forms += self._forms.get(plain, ())
        for ending in ENDINGS:
            if plain.endswith(ending):
                stem = self._forms.get(plain[: -len(ending)], ())
                forms += [one for one in stem if len(one.words) == 1 and not one.is_acronym]
        return forms


def _mark_nested(found: list[Occurrence]) -> list[Occurrence]:
    """Keep each term once a place, longest first, and tell which lie inside a longer one."""
    marked: list[Occurrence] = []
    for one in sorted(dict.fromkeys(found), key=lambda o: (o.start - o.end, o.start)):
        covering = [o for o in marked if o.start < one.end and one.start < o.end]
        if any(o.term_id == one.term_id for o in covering):
            continue
        marked.append(one._replace(nested=bool(covering)))
    return sorted(marked)
