"""The forms that a term has, and whether one stands at a place of a text.

A form must stand as whole words of the folded text. An acronym must have its own capitals, and may
end in *’s*; other forms are found in any case, and with a Dutch plural ending on the last word. The
digits of a note may be glued to the last word.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from beleidstui.dutch.words import ReadText, Word, read, without_note
from beleidstui.policy.model import Item

ENDINGS = ("s", "en", "e", "n")
_PLAIN_GAPS = frozenset(("", "-", "&", "/"))
_GAP = re.compile(r"[\W_]+")
_ENDING = re.compile(rf"(?:{'|'.join(ENDINGS)})?[0-9]{{0,2}}(?![^\W_])")
BETWEEN = "\0"
"""Stands between texts that are searched as one; no text has it."""


class Form(NamedTuple):
    """One way in which a term is called."""

    words: tuple[str, ...]
    gaps: tuple[str, ...]
    """What stands between the words, without blanks."""
    prefix: str
    """What stands before the first word."""
    term_id: str
    is_acronym: bool


def forms_of(term: Item) -> list[Form]:
    """Give the forms of a term; none of any other item."""
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
        made.append(Form(bases, gaps, prefix, term.id, is_acronym))
    return made


def places(form: Form, folded: str) -> Iterator[int]:
    """Give where a form stands in folded texts, but for the capitals that an acronym must have.

    Nothing stands across the mark between two texts.
    """
    first = form.words[0]
    for way in (first, ".".join(first)) if form.is_acronym else (first,):
        place = folded.find(way)
        while place >= 0:
            end = place + len(way)
            if not folded[place - 1 : place].isalnum() and _goes_on(form, folded, end):
                yield place
            place = folded.find(way, end)


def _goes_on(form: Form, folded: str, place: int) -> bool:
    """Tell whether the further words of a form follow, and then nothing but an ending."""
    for wanted, word in zip(form.gaps, form.words[1:], strict=True):
        gap = _GAP.match(folded, place)
        if gap is None or BETWEEN in gap[0] or not _may_be(gap[0].strip(), wanted):
            return False
        place = gap.end()
        if not folded.startswith(word, place):
            return False
        place += len(word)
    return form.is_acronym or _ENDING.match(folded, place) is not None


def stands_in(form: Form, text: str) -> bool:
    """Tell whether a form stands anywhere in a text."""
    done = read(text)
    return any(stands(form, done, position) for position in range(len(done.words)))


def stands(form: Form, read: ReadText, position: int) -> bool:
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


def _is_ending(ending: str, form: Form) -> bool:
    plain = without_note(f"xx{ending}")[2:]
    return not plain or (plain in ENDINGS and not form.is_acronym)


def _has_capitals(word: Word, read: ReadText) -> bool:
    start, end = read.folded.span(word.start, word.end)
    letters = [one for one in read.text[start:end] if one.isalpha()]
    size = sum(one.isalpha() for one in word.text)
    return not any(one.islower() for one in letters[:size])


def span_of(form: Form, read: ReadText, position: int) -> tuple[int, int]:
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
    return _may_be(_gap(read, place), wanted)


def _may_be(gap: str, wanted: str) -> bool:
    return gap == wanted or {gap, wanted} <= _PLAIN_GAPS
