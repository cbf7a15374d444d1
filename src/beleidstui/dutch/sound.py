"""What a Dutch word sounds like, so that words written by ear can be compared.

Letters and groups that sound alike, or that writers take for each other, become one: k/c/q, s/z,
f/v/ph, i/ie/ij/ei/y, au/ou, g/ch, d/t/th, x/ks, and a letter that is doubled. Plain endings count
for nothing.
"""

import re
from functools import lru_cache

_VOWELS = "aeiou"
_GROUPS = (
    ("sch", "sg"),
    ("ch", "g"),
    ("ph", "f"),
    ("th", "t"),
    ("qu", "kw"),
    ("x", "ks"),
    ("ij", "i"),
    ("ei", "i"),
    ("ie", "i"),
    ("au", "ou"),
    ("ce", "se"),
    ("ci", "si"),
    ("cy", "sy"),
)
_LETTERS = str.maketrans("cqzvdy", "kksfti")
_SPOKEN_S = re.compile(r"t(?=ie(?:$|s|[bglmprvw]))")
_DOUBLED = re.compile(r"(.)\1+")
_ENDINGS = ("en", "e", "n", "s")
_SHORTEST = 3
_REMEMBERED = 16384
_FIRST_LETTERS = ("ckqs", "csz", "fvp", "eijy", "gc", "dt", "xeo")


@lru_cache(maxsize=_REMEMBERED)
def sound_of(word: str) -> str:
    """Give what a folded word sounds like, in letters, without a plain ending."""
    sound = _SPOKEN_S.sub("s", word)
    for group, one in _GROUPS:
        if group in sound:
            sound = sound.replace(group, one)
    sound = _DOUBLED.sub(r"\1", sound.translate(_LETTERS))
    for ending in _ENDINGS:
        if sound.endswith(ending) and len(sound) - len(ending) >= _SHORTEST:
            return sound[: -len(ending)]
    return sound


def first_letters(word: str) -> str:
    """Give the letters with which a word that sounds the same can begin."""
    first = word[:1]
    alike = {other for letters in _FIRST_LETTERS if first in letters for other in letters}
    return "".join(sorted({first, *alike}))
