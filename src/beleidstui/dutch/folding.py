"""Folding: the one form in which queries and texts are compared, and the way back to the original.

Folded text is lower case, without diacritics, ligatures, apostrophes inside words, the *’s* of an
acronym and invisible characters, with one kind of dash. Every folded character knows the place it
came from.
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


_MARK = r"[^\x00-&(-_a-\x7f]"  # what is not ASCII, and the two apostrophes that are
_SPECIAL = re.compile(rf"(?<=[A-Z][A-Z]){_MARK}s\b|{_MARK}")


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
        done = special.end()
        mark = text[place]
        if done - place > 1 and mark in _APOSTROPHES:
            ends[-1] = done
            continue
        done = place + 1
        plain = _plain(mark)
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


def _fold_special(special: re.Match[str]) -> str:
    mark, rest = special.group()[0], special.group()[1:]
    if rest and mark in _APOSTROPHES:
        return ""
    plain = _plain(mark)
    is_inside = plain == "'" and _is_inside(special.string, special.start())
    return ("" if is_inside else plain) + rest


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


TOLD = dict(zip("áàäâåéèëêíìïîóòöôúùüûçñ", "aaaaaeeeeiiiioooouuuucn", strict=True))
"""The folded forms of the letters of Dutch: the tables of Unicode are dear to load."""
_known = dict(TOLD)
