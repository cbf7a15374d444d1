"""The Dutch words that exist in their own right, so that they are never taken for a slip.

The list (``woorden.txt``) is a choice from the word list of OpenTaal: its more common words. It
also tells where a compound may be split. It is read when the first query needs it.
"""

import os

_FILE = os.path.join(os.path.dirname(__file__), "woorden.txt")
_SHORTEST_HALF = 4

_words: frozenset[str] = frozenset()


def exists(word: str) -> bool:
    """Tell whether a folded word is a common Dutch word."""
    return word in known_words()


def known_words() -> frozenset[str]:
    """Give all words of the list, folded; raises OSError where the list cannot be read."""
    global _words
    if not _words:
        with open(_FILE, encoding="utf-8") as file:
            _words = frozenset(line for line in file.read().split("\n") if line[:1] != "#")
    return _words


def is_compound(word: str) -> bool:
    """Tell whether a word is made of two common words, with a linking letter or without."""
    return any(
        exists(word[place:]) and (exists(word[:place]) or exists(word[:place].removesuffix("s")))
        for place in range(_SHORTEST_HALF, len(word) - _SHORTEST_HALF + 1)
    )
