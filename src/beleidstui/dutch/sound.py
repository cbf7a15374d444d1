"""What a Dutch word sounds like, so that words written by ear can be compared.

Letters and groups that sound alike, or that writers take for each other, become one: k/c/q, s/z,
f/v/ph, i/ie/ij/ei/y, au/ou, g/ch, d/t/th, x/ks, and a letter that is doubled. Plain endings count
for nothing.
"""

import re
from functools import lru_cache
from string import ascii_lowercase

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
_SPOKEN = re.compile(r"ks|[aeiou]+|[a-z]")
_VOWELS_AS = str.maketrans({"i": "eijy", "o": "aou", "u": "aou"})
"""The letters that each vowel may be written with, where it is not only itself."""
_WRITTEN = {
    "ks": "[kcq]*(?:x|[kcq][aeiouyjh]*[scztx])[scztx]*",
    "k": "[kcqx]+",
    "s": "[scztx]+",
    "f": "[fvp][fvph]*",
    "g": "[gc][gch]*",
    "t": "[td][tdh]*",
    "w": "[wu]+",
    "j": "j*",
    "h": "h*",
}
"""How each sound that is no vowel may be written, between letters that count for little."""
_BEGUN = {"ks": "kcqx", "k": "kcqx", "s": "scztx", "f": "fvp", "g": "gc", "t": "td", "w": "wu"}
"""The first letters of these; a *j* or *h* may be left out."""


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


def first_letters(sound: str) -> str:
    """Give the letters that a word that sounds so can begin with."""
    heard = _SPOKEN.findall(sound)
    if not heard or heard[0] in "jh":
        return ascii_lowercase
    return _VOWELS + "yh" if heard[0][0] in _VOWELS else _BEGUN.get(heard[0], heard[0])


def pattern_of(sound: str) -> str:
    """Give a regular expression for the words that may sound so: few others match, and none less.

    It is for words as lines of one text, each between newlines, and group 1 is the word.
    """
    written = (_written(one) for one in _SPOKEN.findall(sound))
    return rf"\n({''.join(written)}[ensz]*)(?=\n)"


def _written(spoken: str) -> str:
    """Give a regular expression for how vowels, or a sound that is none, may be written."""
    if spoken[0] in _VOWELS:
        return f"[{spoken.translate(_VOWELS_AS)}]+"
    return _WRITTEN.get(spoken, f"{spoken}+")
