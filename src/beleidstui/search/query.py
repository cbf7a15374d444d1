"""From what someone types to the words of it that carry meaning."""

import re
from typing import NamedTuple

from beleidstui.dutch.fillers import FILLERS
from beleidstui.dutch.folding import fold
from beleidstui.dutch.words import Word, words

LONGEST_NAME = 8
"""Words of a query that together can name something."""
LONGEST = 2000
"""Characters of a query that are read."""
_MOST_WORDS = 48
_LONGEST_ACRONYM = 5
_ARTICLE = ("artikel", "art", "beleidsartikel")
_AROUND_DIGITS = r"([^\W\d_]{4,})(\d{2,4})((?:[^\W\d_]{4,})?)"


class Asked(NamedTuple):
    """One word of a query."""

    text: str
    """The word, folded."""
    is_acronym: bool
    """Whether it was typed in capitals, and so can only be an acronym."""
    is_unfinished: bool
    """Whether it is the last of several words, and may still be being typed."""
    may_be_filler: bool = False
    """Whether it is unfinished and may become a filler, so that it may say nothing."""
    is_of_article: bool = False
    """Whether it is the number of an article, and so can never become a year."""


def read_query(query: str) -> list[Asked]:
    """Give the words of a query that carry meaning, and fillers that may be meant as acronyms.

    A filler may be one where it is all that was typed, or alone in capitals.
    """
    query = query[:LONGEST]
    folded = fold(query)
    found = words(folded.text)
    if len(found) > 1 and all(len(word.text) == 1 for word in found):
        return [Asked("".join(word.text for word in found), True, False)]
    found = [part for word in found for part in _cut_digits(word)]
    all_capitals = not any(character.islower() for character in query)
    meant: list[Asked] = []
    for word in found:
        start, end = folded.span(word.start, word.end)
        in_capitals = query[start:end].isupper() and len(word.text) <= _LONGEST_ACRONYM
        is_unfinished = bool(meant) and word.end == len(folded.text)
        is_filler = word.text in FILLERS and len(found) > 1 and (all_capitals or not in_capitals)
        if is_filler:
            continue
        is_acronym = in_capitals and (len(found) == 1 or not all_capitals)
        may_be_filler = is_unfinished and any(one.startswith(word.text) for one in FILLERS)
        is_of_article = is_unfinished and meant[-1].text in _ARTICLE
        meant.append(Asked(word.text, is_acronym, is_unfinished, may_be_filler, is_of_article))
    return [] if len(meant) == 1 and len(meant[0].text) == 1 else meant[:_MOST_WORDS]


def phrase_of(query: str) -> str:
    """Give all words of a query, folded, with single spaces between them."""
    return " ".join(word.text for word in words(fold(query[:LONGEST]).text))


def as_typed(query: str, word: str) -> str:
    """Give a folded word as it stands in a query; the word itself where it does not stand there."""
    folded = fold(query[:LONGEST])
    for one in words(folded.text):
        if one.text == word:
            start, end = folded.span(one.start, one.end)
            return query[start:end]
    return word


def _cut_digits(word: Word) -> list[Word]:
    """Cut a word before and after digits: *artikel100*, *artikel100procedure*."""
    if word.text.isalpha() or word.end - word.start != len(word.text):
        return [word]
    found = re.fullmatch(_AROUND_DIGITS, word.text)  # rare, and a look-up pays for compiling it
    if found is None:
        return [word]
    spans = (found.span(group) for group in (1, 2, 3))
    return [
        Word(word.text[start:end], word.start + start, word.start + end)
        for start, end in spans
        if start < end
    ]
