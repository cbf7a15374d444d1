"""Where terms stand in texts, and so which items use them.

A term is found by its name, its acronym or a variant, as whole words of the folded text. An acronym
must have its own capitals, and may end in *’s*; other forms are found in any case, and with a Dutch
plural ending on the last word. The digits of a note may be glued to the last word. Where
forms lie inside each other the longest counts as the term that is marked; the shorter ones inside
it are *nested*: they are not marked, but their term is used there too.
"""

import itertools
import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import NamedTuple

from beleidstui.dutch.folding import fold_only
from beleidstui.dutch.words import ReadText, Word, read, without_note
from beleidstui.policy.model import Corpus, Herkomst, Item, Kind

_ENDINGS = ("s", "en", "e", "n")
_ONE_BY_ONE = 50
"""Terms that are looked for one by one; who asks for more will ask for all."""
_PLAIN_GAPS = frozenset(("", "-", "&", "/"))
_PLAIN_GAP = r"\s*[-&/]?\s*"
_BETWEEN = "\0"
"""Stands between texts that are searched as one; no text has it, and nothing crosses it."""
_NO_LETTER = r"(?![^\W_])"


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
        self._forms_by_term: dict[str, list[_Form]] = {}
        self._found: dict[str, tuple[Occurrence, ...]] = {}
        self._users: dict[str, tuple[Item, ...]] = {}

    def occurrences(self, item: Item) -> tuple[Occurrence, ...]:
        """Give where terms stand in the text of an item, in order; a term's own is left out."""
        found = self._found.get(item.id)
        if found is None:
            found = tuple(o for o in self.find(item.text) if o.term_id != item.id)
            self._found[item.id] = found
        return found

    def spans(self, item: Item, term_id: str) -> tuple[tuple[int, int], ...]:
        """Give where one term stands in the text of an item, in order; no other is looked for."""
        found: Iterable[Occurrence] | None = self._found.get(item.id)
        if found is None and item.id != term_id:
            found = self._stand(read(item.text), self._forms_of(term_id))
        return tuple((o.start, o.end) for o in found or () if o.term_id == term_id)

    @cached_property
    def _forms(self) -> dict[str, list[_Form]]:
        """The forms of all terms, by their first word."""
        forms: dict[str, list[_Form]] = {}
        for term in self._corpus.terms:
            for form in self._forms_of(term.id):
                forms.setdefault(form.words[0], []).append(form)
        return forms

    def _forms_of(self, term_id: str) -> list[_Form]:
        known = self._forms_by_term.get(term_id)
        if known is None:
            known = self._forms_by_term[term_id] = _forms(self._corpus[term_id])
        return known

    def _stand(self, done: ReadText, forms: Iterable[_Form]) -> list[Occurrence]:
        found: list[Occurrence] = []
        for form in forms:
            for position, word in enumerate(done.words):
                if word.text.startswith(form.words[0]) and _stands(form, done, position):
                    found.append(Occurrence(*_span(form, done, position), form.term_id, False))
        return _mark_nested(found)

    def find(self, text: str) -> list[Occurrence]:
        """Give where terms stand in a text, in order; spans in characters of this text."""
        done = read(text)
        found: list[Occurrence] = []
        for position, word in enumerate(done.words):
            for form in self._candidates(word.text):
                if _stands(form, done, position):
                    start, end = _span(form, done, position)
                    found.append(Occurrence(start, end, form.term_id, False))
        return _mark_nested(found)

    def used_in(self, term_id: str) -> tuple[Item, ...]:
        """Give the items whose verbatim text uses this term, in reading order."""
        users = self._users.get(term_id)
        if users is None and len(self._users) >= _ONE_BY_ONE:
            self._find_all_users()
            users = self._users.get(term_id, ())
        if users is None:
            items, starts, folded = self._official
            found: set[int] = set()
            for form in self._forms_of(term_id):
                for place in _places(form, folded):
                    number = bisect_right(starts, place) - 1
                    if number not in found and (
                        not form.is_acronym or _stands_in(form, items[number].text)
                    ):
                        found.add(number)
            users = tuple(items[number] for number in sorted(found))
            self._users[term_id] = users
        return users

    def _find_all_users(self) -> None:
        """Read each text once for all terms: looking for one by one would read it once a term."""
        users: dict[str, list[Item]] = {
            term_id: [] for term_id in (one.id for one in self._corpus.terms)
        }
        for item in self._official[0]:
            for term_id in dict.fromkeys(one.term_id for one in self.find(item.text)):
                users[term_id].append(item)
        self._users = {term_id: tuple(items) for term_id, items in users.items()}

    def terms_in(self, item: Item) -> tuple[Item, ...]:
        """Give the terms that stand in the text of an item, each once, in order of place."""
        ids = dict.fromkeys(o.term_id for o in self.occurrences(item))
        return tuple(self._corpus[term_id] for term_id in ids)

    @cached_property
    def _official(self) -> tuple[list[Item], list[int], str]:
        """The items with a verbatim text, where each begins in all texts, and these folded."""
        items = [
            item
            for item in self._corpus
            if item.kind is Kind.PUNT and item.herkomst is Herkomst.LETTERLIJK
        ]
        folded = [fold_only(item.text) for item in items]
        starts = list(itertools.accumulate((len(one) + 1 for one in folded), initial=0))
        return items, starts, _BETWEEN.join(folded)

    def _candidates(self, word: str) -> list[_Form]:
        forms = list(self._forms.get(word, ()))
        plain = without_note(word)
        if plain != word:
            forms += self._forms.get(plain, ())
        for ending in _ENDINGS:
            if plain.endswith(ending):
                stem = self._forms.get(plain[: -len(ending)], ())
                forms += [one for one in stem if len(one.words) == 1 and not one.is_acronym]
        return forms


def _forms(term: Item) -> list[_Form]:
    facts = term.term
    if facts is None:
        return []
    texts = (facts.name, *facts.variants, facts.abbreviation)
    made = []
    for text in filter(None, texts):
        done = read(text)
        if not done.words:
            continue
        gaps = tuple(_gap(done, place) for place in range(1, len(done.words)))
        prefix = done.folded.text[: done.words[0].start]
        is_acronym = text.isupper() and text != facts.name
        bases = tuple(word.text for word in done.words)
        made.append(_Form(bases, gaps, prefix, term.id, is_acronym))
    return made


def _places(form: _Form, folded: str) -> Iterator[int]:
    """Give where a form stands in folded texts, but for the capitals that an acronym must have."""
    first, *more = form.words
    ways = (first, ".".join(first)) if form.is_acronym else (first,)
    rest = re.compile(_rest(form, more))
    for way in ways:
        place = folded.find(way)
        while place >= 0:
            end = place + len(way)
            if not folded[place - 1 : place].isalnum() and rest.match(folded, end):
                yield place
            place = folded.find(way, end)


def _rest(form: _Form, more: list[str]) -> str:
    """Give the pattern of what follows the first word of a form, as ``_stands`` tells it."""
    if form.is_acronym:
        return "".join(rf"[\W_]+{re.escape(word)}" for word in more)
    wanted = (_PLAIN_GAP if gap in _PLAIN_GAPS else rf"\s*{re.escape(gap)}\s*" for gap in form.gaps)
    words = (f"{gap}{re.escape(word)}" for gap, word in zip(wanted, more, strict=True))
    ending = f"(?:{'|'.join(_ENDINGS)})?[0-9]{{0,2}}{_NO_LETTER}"
    return "".join(_NO_LETTER + one for one in words) + ending


def _stands_in(form: _Form, text: str) -> bool:
    done = read(text)
    return any(_stands(form, done, position) for position in range(len(done.words)))


def _stands(form: _Form, read: ReadText, position: int) -> bool:
    """Tell whether a form stands at this word of a text."""
    last = len(form.words) - 1
    if position + last >= len(read.words):
        return False
    for offset, base in enumerate(form.words):
        word = read.words[position + offset]
        ending = word.text.removeprefix(base)
        if word.text != base and not (
            offset == last and word.text.startswith(base) and _is_ending(ending, form)
        ):
            return False
        if form.is_acronym and not _has_capitals(word, read):
            return False
        if offset and not _is_gap(read, position + offset, form.gaps[offset - 1]):
            return False
    return True


def _is_ending(ending: str, form: _Form) -> bool:
    plain = without_note(f"xx{ending}")[2:]
    return not plain or (plain in _ENDINGS and not form.is_acronym)


def _has_capitals(word: Word, read: ReadText) -> bool:
    start, end = read.folded.span(word.start, word.end)
    letters = [one for one in read.text[start:end] if one.isalpha()]
    size = sum(one.isalpha() for one in word.text)
    return not any(one.islower() for one in letters[:size])


def _span(form: _Form, read: ReadText, position: int) -> tuple[int, int]:
    """Give where a form stands in the text, without the digits of a note."""
    first, last = read.words[position], read.words[position + len(form.words) - 1]
    has_prefix = form.prefix and read.folded.text[: first.start].endswith(form.prefix)
    start = first.start - (len(form.prefix) if has_prefix else 0)
    digits = 0 if form.words[-1] == last.text else len(last.text) - len(without_note(last.text))
    return read.folded.span(start, last.end - digits)


def _gap(read: ReadText, place: int) -> str:
    """Give what stands before a word, without blanks."""
    return read.folded.text[read.words[place - 1].end : read.words[place].start].strip()


def _is_gap(read: ReadText, place: int, wanted: str) -> bool:
    """Tell whether what stands before a word may stand there in a form."""
    gap = _gap(read, place)
    return gap == wanted or {gap, wanted} <= _PLAIN_GAPS


def _mark_nested(found: list[Occurrence]) -> list[Occurrence]:
    """Keep each term once a place, longest first, and tell which lie inside a longer one."""
    marked: list[Occurrence] = []
    for one in sorted(dict.fromkeys(found), key=lambda o: (o.start - o.end, o.start)):
        covering = [o for o in marked if o.start < one.end and one.start < o.end]
        if any(o.term_id == one.term_id for o in covering):
            continue
        marked.append(one._replace(nested=bool(covering)))
    return sorted(marked)
