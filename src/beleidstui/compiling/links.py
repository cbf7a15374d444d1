"""Where terms stand in texts, and so which items use them.

A term is found by its name, its acronym or a variant (`term_forms` tells how one stands in a text).
Where forms lie inside each other the longest counts as the term that is marked; the shorter ones
inside it are *nested*: they are not marked, but their term is used there too.
"""

from collections.abc import Iterable

from beleidstui.compiling.meanings import Meanings
from beleidstui.compiling.term_forms import ENDINGS, Form, forms_of, span_of, stands
from beleidstui.dutch.words import read, without_note
from beleidstui.library.library import Occurrence
from beleidstui.model.nodes import Node, Term


class Links:
    """Some terms, found in any text."""

    def __init__(self, terms: Iterable[Term]) -> None:
        """Prepare to find these terms."""
        forms_by_term = {term.id: (term, forms_of(term)) for term in terms}
        self._forms: dict[str, list[Form]] = {}
        for _, forms in forms_by_term.values():
            for form in forms:
                self._forms.setdefault(form.words[0], []).append(form)
        self._meanings = Meanings(forms_by_term.values())

    def find(self, text: str, item: Node | None = None) -> list[Occurrence]:
        """Give where terms stand in a text, in order; spans in characters of this text.

        Where it is that of an item, a form has the meaning that holds there.
        """
        done = read(text)
        found: list[Occurrence] = []
        for position, word in enumerate(done.words):
            for form in self._candidates(word.text):
                if stands(form, done, position) and self._meanings.holds(form, item):
                    start, end = span_of(form, done, position)
                    found.append(Occurrence(start, end, form.term_id, False))
        return _mark_nested(found)

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
