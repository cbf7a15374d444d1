"""What of a text is wording, and what is only how it was typed.

Dashes, quotes, spaces, ligatures and a hyphen at the end of a line are form. Capitals are not, nor
is a dash before a digit, which may be a minus sign, or a space between two digits.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from typing import NamedTuple

_DASHES = "‐‑‒–—―−﹘﹣－-"
_DROPPED = frozenset("'’‘ʼ‛`´′＇\"“”„‟«»‹›\u00ad\u200b\u200c\u200d\u2060\ufeff")
_WIDER = {"ĳ": "ij", "Ĳ": "IJ", "ﬁ": "fi", "ﬂ": "fl", "ﬀ": "ff", "…": "..."}
_SPECIAL = re.compile(rf"\s+|[{re.escape(_DASHES + ''.join(sorted(_DROPPED)) + ''.join(_WIDER))}]")


class Formed(NamedTuple):
    """The wording of a text, and where each of its characters stands in the original."""

    text: str
    places: list[int]

    def between(self, start: int, end: int) -> str:
        """Give the wording of a span of the original, 0-based and end-exclusive."""
        return self.text[bisect_left(self.places, start) : bisect_left(self.places, end)]


def formed(text: str) -> Formed:
    """Give the wording of a text."""
    parts: list[str] = []
    places: list[int] = []
    at, gap = 0, -1
    for place, mark, end in _marks(text):
        kept = text[at:place]
        if gap >= 0 and kept:
            if parts and parts[-1][-1].isdigit() and kept[0].isdigit():
                parts.append(" ")
                places.append(gap)
            gap = -1
        if kept:
            parts.append(kept)
            places.extend(range(at, place))
        if mark.isspace():
            gap = place if gap < 0 else gap
        elif mark in _WIDER:
            parts.append(_WIDER[mark])
            places += [place] * len(_WIDER[mark])
            gap = -1
        elif mark in _DASHES and text[end:].lstrip()[:1].isdigit():
            parts.append("-")
            places.append(place)
            gap = -1
        at = end
    return _composed(Formed("".join(parts), places))


def _marks(text: str) -> Iterator[tuple[int, str, int]]:
    """Give what may be form only, with where it begins and ends; and last the end of the text."""
    for found in _SPECIAL.finditer(text):
        yield found.start(), found[0][:1], found.end()
    yield len(text), " ", len(text)


def same_wording(old: str, new: str) -> bool:
    """Tell whether two texts differ at most in form."""
    return old == new or formed(old).text == formed(new).text


def _composed(found: Formed) -> Formed:
    """Give letters and their accents as one character each, where they were two."""
    if found.text.isascii():
        return found
    from unicodedata import combining, normalize

    letters: list[str] = []
    places: list[int] = []
    for letter, place in zip(*found, strict=True):
        if letters and combining(letter):
            joined = normalize("NFC", letters[-1] + letter)
            if len(joined) == 1:
                letters[-1] = joined
                continue
        letters.append(normalize("NFC", letter) if len(normalize("NFC", letter)) == 1 else letter)
        places.append(place)
    return Formed("".join(letters), places)
