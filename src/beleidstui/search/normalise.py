"""Folding: the one form in which queries and texts are compared, and the way back to the original.

Folded text is lower case, without diacritics, ligatures, apostrophes inside words and invisible
characters, with one kind of dash. Every folded character knows the place it came from.
"""

import re
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


_LONGEST_CHAIN = 4
_CHAINING = "-()"
_SPECIAL = re.compile(r"[^\x00-\x7f]|['`]")
_MARKED = re.compile(r"[^\W_](?:\.[^\W_]|[-()]+[^\W_])")
_CAPITALS = re.compile(r"\b[A-Z]{2,}\b")
_WORD = re.compile(r"[^\W_]+")


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
    done = 0
    for special in _SPECIAL.finditer(text):
        place = special.start()
        letters.append(text[done:place].lower())
        starts.extend(range(done, place))
        ends.extend(range(done + 1, place + 1))
        done = place + 1
        plain = _plain(special.group())
        if plain == "'" and _is_inside(text, place):
            continue
        if not plain and ends and ends[-1] == place:
            ends[-1] = done
        letters.append(plain)
        starts.extend([place] * len(plain))
        ends.extend([done] * len(plain))
    letters.append(text[done:].lower())
    starts.extend(range(done, len(text)))
    ends.extend(range(done + 1, len(text) + 1))
    return Folded("".join(letters), starts, ends)


def fold_only(text: str) -> str:
    """Fold a text without the way back."""
    if text.isascii() and "'" not in text and "`" not in text:
        return text.lower()
    return _SPECIAL.sub(_fold_special, text).lower()


def capitals(text: str) -> set[str]:
    """Give the words of a text that are written in capitals, folded."""
    return {word.lower() for word in _CAPITALS.findall(text)}


def words(folded: str) -> list[Word]:
    """Give the words of a folded text: runs of letters and digits; ``s.s.r.`` is one word."""
    found = [Word(match[0], *match.span()) for match in _WORD.finditer(folded)]
    return _join_dotted(folded, found) if "." in folded else found


def is_plain(folded: str) -> bool:
    """Tell whether a folded text has no dotted acronyms, and no words that a mark makes one."""
    return _MARKED.search(folded) is None


def plain_words(folded: str) -> list[str]:
    """Give the words of a plain folded text, without their spans."""
    return _WORD.findall(folded)


def chains(folded: str, found: list[Word]) -> list[Word]:
    """Give words written with a dash or bracket between them also as one: ``oost-europa``."""
    made: list[Word] = []
    for first, word in enumerate(found):
        text = word.text
        for last in range(first + 1, min(first + _LONGEST_CHAIN, len(found))):
            gap = folded[found[last - 1].end : found[last].start]
            if not gap or gap.strip(_CHAINING):
                break
            text += found[last].text
            made.append(Word(text, word.start, found[last].end))
    return made


def _join_dotted(folded: str, found: list[Word]) -> list[Word]:
    joined: list[Word] = []
    for word in found:
        if joined and len(word.text) == 1 and word.text.isalpha() and folded[word.start - 1] == ".":
            before = joined[-1]
            is_dotted = before.end - before.start == 2 * len(before.text) - 1
            if before.end == word.start - 1 and is_dotted and before.text.isalpha():
                joined[-1] = Word(before.text + word.text, before.start, word.end)
                continue
        joined.append(word)
    return joined


def _fold_special(special: re.Match[str]) -> str:
    plain = _plain(special.group())
    return "" if plain == "'" and _is_inside(special.string, special.start()) else plain


def _is_inside(text: str, place: int) -> bool:
    """Tell whether an apostrophe stands between letters, accents after the first aside."""
    before = next((c for c in reversed(text[:place]) if _plain(c)), "")
    return before.isalnum() and text[place + 1 : place + 2].isalnum()


def _plain(character: str) -> str:
    """Give the folded form of one character; empty for accents and invisible characters."""
    known = _known.get(character)
    if known is None:
        known = _known[character] = _decompose(character)
    return known


def _decompose(character: str) -> str:
    if character in _DASHES:
        return "-"
    if character in _APOSTROPHES:
        return "'"
    if character.isascii():
        return character.lower()
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
