"""Folding: the one form in which queries and texts are compared, and the way back to the original.

Folded text is lower case, without diacritics, ligatures, apostrophes inside words and invisible
characters, with one kind of dash. Every folded character knows the place it came from.
"""

from collections.abc import Sequence
from typing import NamedTuple

_APOSTROPHES = frozenset("'’‘ʼ‛`´′＇")
_DASHES = frozenset("‐‑‒–—―−﹘﹣－")
_PLAIN = {
    "ß": "ss",
    "æ": "ae",
    "œ": "oe",
    "ø": "o",
    "đ": "d",
    "ł": "l",
    "ð": "d",
    "þ": "th",
    "ı": "i",
}


class Folded(NamedTuple):
    """A folded text, and where each of its characters stood in the original."""

    text: str
    starts: Sequence[int]
    """For each folded character, the place of the original character it came from."""
    ends: Sequence[int]
    """For each folded character, the place just after what it came from, accents included."""

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Give the original span of a folded span that is not empty."""
        return self.starts[start], self.ends[end - 1]


class Word(NamedTuple):
    """A word: its folded form, and its span in the folded text.

    The form of a dotted acronym (``S.S.R.``) is shorter than its span.
    """

    text: str
    start: int
    end: int


def fold(text: str) -> Folded:
    """Fold a text, keeping the way back to the original."""
    if text.isascii() and "'" not in text and "`" not in text:
        return Folded(text.lower(), range(len(text)), range(1, len(text) + 1))
    letters: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    after_letter = False
    for place, character in enumerate(text):
        if character in _APOSTROPHES and after_letter and text[place + 1 : place + 2].isalnum():
            continue
        plain = _plain(character)
        if not plain:
            if ends and ends[-1] == place:
                ends[-1] = place + 1
            continue
        for letter in plain:
            letters.append(letter)
            starts.append(place)
            ends.append(place + 1)
        after_letter = plain.isalnum()
    return Folded("".join(letters), starts, ends)


def words(folded: str) -> list[Word]:
    """Give the words of a folded text: runs of letters and digits; ``s.s.r.`` is one word."""
    found: list[Word] = []
    start = -1
    for place, character in enumerate(folded):
        if character.isalnum():
            if start < 0:
                start = place
        elif start >= 0:
            _add(found, folded, start, place)
            start = -1
    if start >= 0:
        _add(found, folded, start, len(folded))
    return found


def _add(found: list[Word], folded: str, start: int, end: int) -> None:
    """Add a word; a single letter after another and a dot goes on with the acronym before it."""
    text = folded[start:end]
    if found and start + 1 == end and folded[start - 1] == "." and text.isalpha():
        before = found[-1]
        dotted = before.end == start - 1 and (before.end - before.start) == 2 * len(before.text) - 1
        if dotted and before.text.isalpha():
            found[-1] = Word(before.text + text, before.start, end)
            return
    found.append(Word(text, start, end))


def _plain(character: str) -> str:
    """Give the folded form of one character; empty for accents and invisible characters."""
    known = _known.get(character)
    if known is None:
        known = _known[character] = _decompose(character)
    return known


def _decompose(character: str) -> str:
    if character.isascii():
        return character.lower()
    if character in _DASHES:
        return "-"
    if character in _APOSTROPHES:
        return "'"
    from unicodedata import category, normalize

    if category(character) == "Cf":
        return ""
    kept = (
        c
        for c in normalize("NFKD", character.casefold()).casefold()
        if category(c) not in ("Mn", "Me")
    )
    return "".join(_PLAIN.get(c, c) for c in kept)


_known: dict[str, str] = {}
