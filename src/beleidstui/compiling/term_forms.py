"""The forms that a term has, and whether one stands at a place of a text.

A form must stand as whole words of the folded text. An acronym must have its own capitals, and may
end in *’s*; other forms are found in any case, and with a Dutch plural ending on the last word. The
digits of a note may be glued to the last word.
"""

from typing import NamedTuple

from beleidstui.dutch.words import ReadText, Word, read, without_note
from beleidstui.model.nodes import Node, Term

ENDINGS = ("s", "en", "e", "n")
_PLAIN_GAPS = frozenset(("", "-", "&", "/"))


class Form(NamedTuple):
    """One way in which a term is called."""

    words: tuple[str, ...]
    gaps: tuple[str, ...]
    """What stands between the words, without blanks."""
    prefix: str
    """What stands before the first word."""
    term_id: str
    is_acronym: bool


def forms_of(term: Node) -> list[Form]:
    """Give the forms of a term; none of any other item."""
    if not isinstance(term, Term):
        return []
    texts = (term.name, *term.variants, term.abbreviation)
    made = []
    for text in filter(None, texts):
        done = read(text)
        if not done.words:
            continue
        gaps = tuple(_gap(done, place) for place in range(1, len(done.words)))
        prefix = done.folded.text[: done.words[0].start]
        is_acronym = text.isupper() and text != term.name
        bases = tuple(word.text for word in done.words)
        made.append(Form(bases, gaps, prefix, term.id, is_acronym))
    return made


def stands(form: Form, read: ReadText, position: int) -> bool:
    """Tell whether a form stands at this word of a text."""
    last = len(form.words) - 1
    if position + last >= len(read.words):
        return False
    for offset, base in enumerate(form.words):
        word = read.words[position + offset]
        if word.text != base and not (offset == last and _is_ended(word.text, base, form)):
            return False
        if form.is_acronym and not _has_capitals(word, read):
            return False
        if offset and not _is_gap(read, position + offset, form.gaps[offset - 1]):
            return False
    return True


def _is_ended(word: str, base: str, form: Form) -> bool:
    """Tell whether a word is that of a form with an ending or the digits of a note."""
    plain = without_note(word)
    ending = plain.removeprefix(base)
    return plain.startswith(base) and (not ending or (ending in ENDINGS and not form.is_acronym))


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
