"""Acronyms with one slip: NFPR for NFRP.

An acronym is short, so nearly every other acronym is close to it. What counts as a slip is
therefore narrow: one letter too many or too few, one wrong letter, two swapped, or all letters in
another order; and the first letter is right, or swapped with the second, or in a longer acronym
the key beside the right one. An acronym of three letters may not miss one, and one of two letters
allows nothing.
"""

from collections.abc import Iterable
from string import ascii_lowercase

_SHORTEST = 3
_SURE_OF_FIRST = 5
_KEYS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")


def near_acronyms(word: str, acronyms: Iterable[str]) -> list[str]:
    """Give the folded acronyms that are one slip away from a folded word."""
    if not word.isalpha() or not word.isascii():
        return []
    firsts = (*word[:2], *(one for one in ascii_lowercase if _are_beside(word[0], one)))
    return [one for one in acronyms if one.startswith(firsts) and _is_slip(word, one)]


def _is_slip(word: str, acronym: str) -> bool:
    size = len(acronym)
    if size < _SHORTEST or abs(len(word) - size) > 1 or len(word) < _SHORTEST:
        return False
    if len(word) == size:
        return (
            _is_swap(word, acronym)
            or _is_other_letter(word, acronym)
            or _is_other_order(word, acronym)
        )
    if word[0] != acronym[0]:
        return False
    longer, shorter = (word, acronym) if len(word) > size else (acronym, word)
    return any(longer[:place] + longer[place + 1 :] == shorter for place in range(1, len(longer)))


def _is_swap(word: str, acronym: str) -> bool:
    return any(
        word == acronym[:place] + acronym[place + 1] + acronym[place] + acronym[place + 2 :]
        for place in range(len(acronym) - 1)
    )


def _is_other_letter(word: str, acronym: str) -> bool:
    places = [place for place in range(len(word)) if word[place] != acronym[place]]
    if places == [0]:
        return len(word) >= _SURE_OF_FIRST and _are_beside(word[0], acronym[0])
    return len(places) == 1


def _is_other_order(word: str, acronym: str) -> bool:
    return len(word) > _SHORTEST and word[0] == acronym[0] and sorted(word) == sorted(acronym)


def _are_beside(one: str, other: str) -> bool:
    for row, keys in enumerate(_KEYS):
        for other_row, other_keys in enumerate(_KEYS):
            if one in keys and other in other_keys and abs(row - other_row) <= 1:
                return abs(keys.index(one) - other_keys.index(other)) <= 1
    return False
