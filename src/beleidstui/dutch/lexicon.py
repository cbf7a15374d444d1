"""The Dutch words that exist in their own right, so that they are never taken for a slip.

The list (``woorden.txt``) is a choice from the word list of OpenTaal: its more common words. It
also tells where a compound may be split. It is read when the first query needs it.
"""

import os
import re
from collections.abc import Iterator
from string import ascii_lowercase

_FILE = os.path.join(os.path.dirname(__file__), "woorden.txt")
_SHORTEST_HALF = 4
_MANY = 500

_text = ""
_words: frozenset[str] = frozenset()
_asked = 0
_starts: dict[str, int] = {}


def exists(word: str) -> bool:
    """Tell whether a folded word is a common Dutch word; raises OSError without the list."""
    global _asked
    if _words:
        return word in _words
    _asked += 1
    if _asked > _MANY:
        know_all()
    return _stands_in(_read(), word)


def know_all() -> None:
    """Make a set of the list: worth its time where many words are looked up."""
    global _words
    _words = _words or frozenset(_read().split("\n"))


def matching(pattern: str, firsts: str = ascii_lowercase) -> Iterator[str]:
    """Give the common Dutch words that a regular expression finds, as group 1 after a newline.

    Only words that begin with one of these letters are looked at.
    """
    sought, text, places = re.compile(pattern), _read(), _places()
    for letter in sorted(firsts):
        start, end = places[letter], places[chr(ord(letter) + 1)] + 1
        yield from (found[1] for found in sought.finditer(text, start, end))


def is_compound(word: str) -> bool:
    """Tell whether a word is made of two common words, with a linking s or without."""
    return any(
        exists(word[place:]) and (exists(word[:place]) or exists(word[:place].removesuffix("s")))
        for place in range(_SHORTEST_HALF, len(word) - _SHORTEST_HALF + 1)
    )


def is_dutch(word: str) -> bool:
    """Tell whether a word is a common Dutch word or made of two."""
    return exists(word) or is_compound(word)


def _stands_in(text: str, word: str) -> bool:
    """Look a line up in a text of sorted lines, halving what is left of it."""
    low, high = 0, len(text)
    while low < high:
        start = text.rfind("\n", low, (low + high) // 2) + 1 or low
        end = text.find("\n", start)
        line = text[start:end]
        if line == word:
            return True
        if line < word:
            low = end + 1
        else:
            high = start
    return False


def _places() -> dict[str, int]:
    """Give the newline before the first word of each letter, and of what comes after the last."""
    if not _starts:
        text, place = _read(), 0
        for letter in ascii_lowercase:
            place = max(text.find(f"\n{letter}", place), place)
            _starts[letter] = place
        _starts[chr(ord("z") + 1)] = len(text)
    return _starts


def _read() -> str:
    global _text
    if not _text:
        with open(_FILE, encoding="ascii") as file:
            _text = file.read()
    return _text
