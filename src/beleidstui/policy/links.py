"""Where terms stand in texts, and so which items use them.

A term is found by its name, its acronym or a variant, as whole words. An acronym must have its own
capitals, and may end in ’s; other forms are found in any case, and with a Dutch plural ending on
the last word. Where forms lie inside each other the longest counts as the term that is marked; the
shorter ones inside it are *nested*: they are not marked, but their term is used there too.
"""

import itertools
import re
from typing import NamedTuple

from beleidstui.policy.model import Corpus, Herkomst, Item, Kind

_WORD = re.compile(r"[^\W_]+(?:[’'][^\W_]+)*")
_ENDINGS = ("s", "en", "e", "n", "’s", "'s")
_ACRONYM_ENDINGS = ("’s", "'s")
_PLAIN_GAPS = frozenset(("", "-", "–", "&", "/"))


class Occurrence(NamedTuple):
    """One place in a text where a term stands."""

    start: int
    end: int
    term_id: str
    nested: bool
    """Whether it lies inside a longer term, which is the one to mark."""


class _Form(NamedTuple):
    words: tuple[str, ...]
    gaps: tuple[str, ...]
    prefix: str
    term_id: str
    is_acronym: bool


class Links:
    """The terms of a corpus, found in any text."""

    def __init__(self, corpus: Corpus) -> None:
        """Prepare to find the terms of this corpus."""
        self._corpus = corpus
        self._forms: dict[str, list[_Form]] = {}
        self._first_words: dict[str, set[str]] = {}
        for term in corpus.terms:
            for form in _forms(term):
                self._forms.setdefault(form.words[0], []).append(form)
                self._first_words.setdefault(term.id, set()).add(form.words[0])
        self._found: dict[str, tuple[Occurrence, ...]] = {}

    def occurrences(self, item: Item) -> tuple[Occurrence, ...]:
        """Give where terms stand in the text of an item, in order; a term's own is left out."""
        found = self._found.get(item.id)
        if found is None:
            found = tuple(o for o in self.find(item.text) if o.term_id != item.id)
            self._found[item.id] = found
        return found

    def find(self, text: str) -> list[Occurrence]:
        """Give where terms stand in a text, in order; spans in characters of this text."""
        matches = list(_WORD.finditer(text))
        words = [match.group() for match in matches]
        folded = [word.lower() for word in words]
        found: list[Occurrence] = []
        for position, word in enumerate(folded):
            for form in self._candidates(word):
                last = position + len(form.words) - 1
                if last < len(words) and _stands(form, text, matches, words, folded, position):
                    start = matches[position].start()
                    if form.prefix and text[:start].endswith(form.prefix):
                        start -= len(form.prefix)
                    found.append(Occurrence(start, matches[last].end(), form.term_id, False))
        return _mark_nested(found)

    def uses(self) -> dict[str, list[Item]]:
        """Give for each term that is used the items that use it; reads every text."""
        found: dict[str, list[Item]] = {}
        for item in self._corpus:
            if _is_official(item):
                for term_id in {one.term_id for one in self.occurrences(item)}:
                    found.setdefault(term_id, []).append(item)
        return found

    def used_in(self, term_id: str) -> tuple[Item, ...]:
        """Give the items whose verbatim text uses this term, in reading order."""
        firsts = self._first_words.get(term_id, ())
        return tuple(
            item
            for item in self._corpus
            if _is_official(item)
            and any(first in item.text.lower() for first in firsts)
            and any(o.term_id == term_id for o in self.occurrences(item))
        )

    def terms_in(self, item: Item) -> tuple[Item, ...]:
        """Give the terms that stand in the text of an item, each once, in order of place."""
        ids = dict.fromkeys(o.term_id for o in self.occurrences(item))
        return tuple(self._corpus[term_id] for term_id in ids)

    def _candidates(self, word: str) -> list[_Form]:
        forms = list(self._forms.get(word, ()))
        for ending in _ENDINGS:
            if word.endswith(ending):
                stem = self._forms.get(word[: -len(ending)], ())
                forms += [form for form in stem if len(form.words) == 1 and _takes(form, ending)]
        return forms


def _is_official(item: Item) -> bool:
    return item.kind is Kind.PUNT and item.herkomst is Herkomst.LETTERLIJK


def _forms(term: Item) -> list[_Form]:
    facts = term.term
    if facts is None:
        return []
    forms = [(facts.name, False), *((variant, variant.isupper()) for variant in facts.variants)]
    if facts.abbreviation:
        forms.append((facts.abbreviation, facts.abbreviation.isupper()))
    made = []
    for text, is_acronym in forms:
        matches = list(_WORD.finditer(text))
        if not matches:
            continue
        words = tuple(match.group() for match in matches)
        gaps = tuple(
            text[one.end() : other.start()].strip() for one, other in itertools.pairwise(matches)
        )
        folded = tuple(word.lower() for word in words)
        prefix = text[: matches[0].start()]
        made.append(_Form(folded, gaps, prefix, term.id, is_acronym))
    return made


def _stands(
    form: _Form,
    text: str,
    matches: list[re.Match[str]],
    words: list[str],
    folded: list[str],
    position: int,
) -> bool:
    last = len(form.words) - 1
    for offset, base in enumerate(form.words):
        place = position + offset
        if folded[place] != base and not (offset == last and _inflects(folded[place], form)):
            return False
        if form.is_acronym and words[place][: len(base)] != base.upper():
            return False
        if offset and not _is_gap(text, matches[place - 1], matches[place], form.gaps[offset - 1]):
            return False
    return True


def _is_gap(text: str, one: re.Match[str], other: re.Match[str], wanted: str) -> bool:
    gap = text[one.end() : other.start()].strip()
    return gap == wanted or {gap, wanted} <= _PLAIN_GAPS


def _takes(form: _Form, ending: str) -> bool:
    return ending in _ACRONYM_ENDINGS or not form.is_acronym


def _inflects(word: str, form: _Form) -> bool:
    base = form.words[-1]
    ending = word[len(base) :]
    return word.startswith(base) and ending in _ENDINGS and _takes(form, ending)


def _mark_nested(found: list[Occurrence]) -> list[Occurrence]:
    """Keep each term once a place, longest first, and tell which lie inside a longer one."""
    marked: list[Occurrence] = []
    for one in sorted(dict.fromkeys(found), key=lambda o: (o.start - o.end, o.start)):
        covering = [o for o in marked if o.start < one.end and one.start < o.end]
        if any(o.term_id == one.term_id for o in covering):
            continue
        marked.append(one._replace(nested=bool(covering)))
    return sorted(marked)
