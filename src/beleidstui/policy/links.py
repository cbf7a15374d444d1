"""Where terms stand in texts, and so which items use them.

A term is found by its name, its acronym or a variant, as whole words. An acronym must have its own
capitals, and may end in ’s; other forms are found in any case, and with a Dutch plural ending on
the last word. Where forms lie inside each other the longest counts as the term that is marked; the
shorter ones inside it are *nested*: they are not marked, but their term is used there too.
"""

import itertools
import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import cached_property
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


class _Read(NamedTuple):
    """A text as words: where each stands, and each in small letters."""

    text: str
    matches: list[re.Match[str]]
    folded: list[str]


class Links:
    """The terms of a corpus, found in any text."""

    def __init__(self, corpus: Corpus) -> None:
        """Prepare to find the terms of this corpus."""
        self._corpus = corpus
        self._forms: dict[str, list[_Form]] = {}
        self._forms_of: dict[str, list[_Form]] = {}
        for term in corpus.terms:
            self._forms_of[term.id] = _forms(term)
            for form in self._forms_of[term.id]:
                self._forms.setdefault(form.words[0], []).append(form)
        self._found: dict[str, tuple[Occurrence, ...]] = {}
        self._users: dict[str, tuple[Item, ...]] = {}

    def occurrences(self, item: Item) -> tuple[Occurrence, ...]:
        """Give where terms stand in the text of an item, in order; a term's own is left out."""
        found = self._found.get(item.id)
        if found is None:
            found = tuple(o for o in self.find(item.text) if o.term_id != item.id)
            self._found[item.id] = found
        return found

    def find(self, text: str) -> list[Occurrence]:
        """Give where terms stand in a text, in order; spans in characters of this text."""
        read = _read(text)
        found: list[Occurrence] = []
        for position, word in enumerate(read.folded):
            for form in self._candidates(word):
                if _stands(form, read, position):
                    start = read.matches[position].start()
                    if form.prefix and text[:start].endswith(form.prefix):
                        start -= len(form.prefix)
                    end = read.matches[position + len(form.words) - 1].end()
                    found.append(Occurrence(start, end, form.term_id, False))
        return _mark_nested(found)

    def used_in(self, term_id: str) -> tuple[Item, ...]:
        """Give the items whose verbatim text uses this term, in reading order."""
        users = self._users.get(term_id)
        if users is None:
            items, starts, small = self._official
            found: set[int] = set()
            for form in self._forms_of.get(term_id, ()):
                for place in _places(form, small):
                    number = bisect_right(starts, place) - 1
                    if number not in found:
                        text = items[number].text
                        read = _read(text, place - starts[number], len(form.words))
                        if _stands(form, read, 0):
                            found.add(number)
            users = tuple(items[number] for number in sorted(found))
            self._users[term_id] = users
        return users

    def terms_in(self, item: Item) -> tuple[Item, ...]:
        """Give the terms that stand in the text of an item, each once, in order of place."""
        ids = dict.fromkeys(o.term_id for o in self.occurrences(item))
        return tuple(self._corpus[term_id] for term_id in ids)

    @cached_property
    def _official(self) -> tuple[list[Item], list[int], str]:
        """The items with a verbatim text, where each begins in all texts, and these in small."""
        items = [
            item
            for item in self._corpus
            if item.kind is Kind.PUNT and item.herkomst is Herkomst.LETTERLIJK
        ]
        starts = list(itertools.accumulate((len(item.text) + 1 for item in items), initial=0))
        return items, starts, _in_small("\n".join(item.text for item in items))

    def _candidates(self, word: str) -> list[_Form]:
        forms = list(self._forms.get(word, ()))
        for ending in _ENDINGS:
            if word.endswith(ending):
                stem = self._forms.get(word[: -len(ending)], ())
                forms += [form for form in stem if len(form.words) == 1 and _takes(form, ending)]
        return forms


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
        folded = tuple(map(_in_small, words))
        prefix = text[: matches[0].start()]
        made.append(_Form(folded, gaps, prefix, term.id, is_acronym))
    return made


def _read(text: str, start: int = 0, most: int | None = None) -> _Read:
    """Give the words of a text from a place on, at most so many."""
    matches = list(itertools.islice(_WORD.finditer(text, start), most))
    return _Read(text, matches, [_in_small(match.group()) for match in matches])


def _in_small(text: str) -> str:
    """Give a text in small letters, each in its own place."""
    return text.replace("İ", "I").lower()


def _places(form: _Form, small: str) -> Iterator[int]:
    """Give where a form may stand in a text in small letters."""
    first, *more = form.words
    rest = "".join(rf"[\W_]+{re.escape(word)}" for word in more)
    place = small.find(first)
    while place >= 0:
        end = place + len(first)
        if not _is_inside_word(small, place) and (not more or re.compile(rest).match(small, end)):
            yield place
        place = small.find(first, end)


def _is_inside_word(text: str, place: int) -> bool:
    """Tell whether a word goes on at this place, also over an apostrophe."""
    before = text[max(place - 2, 0) : place]
    return before[-1:].isalnum() or (before[-1:] in ("’", "'") and before[:1].isalnum())


def _stands(form: _Form, read: _Read, position: int) -> bool:
    """Tell whether a form stands at this word of a text."""
    last = len(form.words) - 1
    if position + last >= len(read.folded):
        return False
    for offset, base in enumerate(form.words):
        place = position + offset
        word = read.folded[place]
        if word != base and not (offset == last and _inflects(word, form)):
            return False
        if form.is_acronym and read.matches[place].group()[: len(base)] != base.upper():
            return False
        if offset and not _is_gap(read, place, form.gaps[offset - 1]):
            return False
    return True


def _is_gap(read: _Read, place: int, wanted: str) -> bool:
    """Tell whether what stands before a word may stand there in a form."""
    gap = read.text[read.matches[place - 1].end() : read.matches[place].start()].strip()
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
