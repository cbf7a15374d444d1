"""What of a text is wording, and what is only how it was typed.

Dashes, quotes, spaces, ligatures and a hyphen at the end of a line are form. Capitals are not, nor
is a dash before a digit, which may be a minus sign, or a space between two digits.
"""

from bisect import bisect_left
from typing import NamedTuple

_DASHES = "‐‑‒–—―−﹘﹣－-"
_DROPPED = frozenset("'’‘ʼ‛`´′＇\"“”„‟«»‹›\u00ad\u200b\u200c\u200d\u2060\ufeff")
_WIDER = {"ĳ": "ij", "Ĳ": "IJ", "ﬁ": "fi", "ﬂ": "fl", "ﬀ": "ff", "…": "..."}


class Formed(NamedTuple):
    """The wording of a text, and where each of its characters stands in the original."""

    text: str
    places: list[int]

    def between(self, start: int, end: int) -> str:
        """Give the wording of a span of the original, 0-based and end-exclusive."""
        return self.text[bisect_left(self.places, start) : bisect_left(self.places, end)]


def formed(text: str) -> Formed:
    """Give the wording of a text."""
    letters: list[str] = []
    places: list[int] = []
    gap = -1
    for place, character in enumerate(text):
        if character.isspace():
            gap = place if gap < 0 else gap
            continue
        if character in _DROPPED:
            continue
        if character in _DASHES:
            character = "-"
            if not text[place + 1 :].lstrip()[:1].isdigit():
                continue
        if gap >= 0:
            if letters and letters[-1].isdigit() and character.isdigit():
                letters.append(" ")
                places.append(gap)
            gap = -1
        wide = _WIDER.get(character, character)
        letters += wide
        places += [place] * len(wide)
    return _composed(Formed("".join(letters), places))


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
