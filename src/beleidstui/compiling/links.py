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
        """Those of one word, by it."""
        self._longer: dict[tuple[str, str], list[Form]] = {}
        """Those of more, by their first word and how the second begins."""
        for _, forms in forms_by_term.values():
            for form in forms:
                if len(form.words) == 1:
                    self._forms.setdefault(form.words[0], []).append(form)
                else:
                    key = form.words[0], form.words[1][:_BEGUN]
                    self._longer.setdefault(key, []).append(form)
        self._meanings = Meanings(forms_by_term.values())

    def find(self, text: str, item: Node | None = None) -> list[Occurrence]:
        """Give where terms stand in a text, in order; spans in characters of this text.

        Where it is that of an item, a form has the meaning that holds there.
        """
        done = read(text)
        texts = [word.text for word in done.words]
        found: list[Occurrence] = []
        for position, word in enumerate(texts):
            after = texts[position + 1][:_BEGUN] if position + 1 < len(texts) else ""
            longer = self._longer.get((word, after), _NO_FORMS)
            for form in (*self._candidates(word), *longer):
                if stands(form, done, position) and self._meanings.holds(form, item):
                    start, end = span_of(form, done, position)
                    found.append(Occurrence(start, end, form.term_id, False))
        return _mark_nested(found)

    def _candidates(self, word: str) -> list[Form]:
        """Give the forms that this word may be: as it is, with an ending, or with a note."""
        forms = self._forms.get(word, _NO_FORMS)
        last = word[-1]
        if last not in _LAST_LETTERS and not last.isdigit():
            return forms
        plain = without_note(word)
        if plain != word:
            forms = [*forms, *self._forms.get(plain, ())]
        for ending in ENDINGS:
            stem = self._forms.get(plain[: -len(ending)]) if plain.endswith(ending) else None
            if stem:
                forms = [*forms, *(one for one in stem if not one.is_acronym)]
        return forms


_BEGUN = 3
_NO_FORMS: list[Form] = []
_LAST_LETTERS = frozenset(ending[-1] for ending in ENDINGS)


def _mark_nested(found: list[Occurrence]) -> list[Occurrence]:
    """Keep each term once a place, longest first, and tell which lie inside a longer one."""
    marked: list[Occurrence] = []
    for one in sorted(dict.fromkeys(found), key=lambda o: (o.start - o.end, o.start)):
        covering = [o for o in marked if o.start < one.end and one.start < o.end]
        if any(o.term_id == one.term_id for o in covering):
            continue
        marked.append(one._replace(nested=bool(covering)))
    return sorted(marked)
