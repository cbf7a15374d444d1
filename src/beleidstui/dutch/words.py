"""What a word is, in a folded text: the one idea of it for links, search and checks."""

import re
from functools import lru_cache
from typing import NamedTuple

from beleidstui.dutch.fillers import FILLERS
from beleidstui.dutch.folding import Folded, fold

_LONGEST_CHAIN = 4
_CHAINING = "-()"
_MOST_DIGITS = 2
_LONG = 4
_REMEMBERED = 1024
# They begin with what is rare, and look back: that is six times as fast.
_DOTTED = r"\.(?<=[^\W_]\.)[^\W_]"
_MARKED = r"[-()\d.](?:(?<=[^\W_]\.)[^\W_]|(?<=[^\W_][-()])[-()]*[^\W_]|(?<=[^\W\d_]\d))"
_CAPITALS = r"\b[A-Z]{2,}(?=\d{0,2}\b)"
_WORD = re.compile(r"[^\W_]+")


class Word(NamedTuple):
    """A word: its folded form, and its span in the folded text.

    The form of a dotted acronym (``S.S.R.``) is shorter than its span.
    """

    text: str
    start: int
    end: int


class ReadText(NamedTuple):
    """A text, folded, and the words of it."""

    text: str
    folded: Folded
    words: list[Word]


def capitals(text: str) -> set[str]:
    """Give the words of a text that are written in capitals, folded."""
    if text.islower():
        return set()
    return {word.lower() for word in re.findall(_CAPITALS, text)}


def words(folded: str) -> list[Word]:
    """Give the words of a folded text: runs of letters and digits; ``s.s.r.`` is one word."""
    found = [Word(match[0], *match.span()) for match in _WORD.finditer(folded)]
    return _join_dotted(folded, found) if re.search(_DOTTED, folded) else found


@lru_cache(maxsize=_REMEMBERED)
def read(text: str) -> ReadText:
    """Fold a text and give its words, as ``words`` does; the last texts are remembered."""
    folded = fold(text)
    return ReadText(text, folded, words(folded.text))


def acronyms_in(text: str) -> list[str]:
    """Give the acronyms of a text, each once: words of two or more letters, all capitals.

    The digits of a note, dots and *’s* do not belong to one. IJ is a letter, so a word of capitals
    that begins with it is no acronym; nor is a filler of four letters or more, nor words of
    capitals side by side of which one is a filler, such as *LET OP*.
    """
    folded = fold(text)
    high: list[str] = []
    for word in words(folded.text):
        plain = without_note(word.text)
        start, end = folded.span(word.start, word.end)
        letters = [one for one in text[start:end] if one.isalpha()][: len(plain)]
        is_high = len(plain) > 1 and plain.isalpha() and all(map(str.isupper, letters))
        high.append(plain if is_high else "")
    found = [one for place, one in enumerate(high) if one and not _is_shouted(high, place)]
    return [one.upper() for one in dict.fromkeys(found)]


def numbered(text: str, acronym: str) -> list[str]:
    """Give the forms of an acronym that have digits, as in CO2; none where one has none."""
    found = re.findall(rf"(?<!\w){re.escape(acronym)}(\d{{0,2}})(?!\w)", text)
    return [f"{acronym}{digits}" for digits in dict.fromkeys(found)] if all(found) else []


def is_roman(word: str) -> bool:
    """Tell whether a word is a Roman number below forty, such as a budget chapter."""
    return re.fullmatch(r"X{0,3}(?:IX|IV|V?I{0,3})", word) is not None


def _is_shouted(high: list[str], place: int) -> bool:
    word = high[place]
    beside = [
        one for one in (*high[max(place - 1, 0) : place], *high[place + 1 : place + 2]) if one
    ]
    if word in FILLERS:
        return bool(beside) or len(word) >= _LONG
    return word.startswith("ij") or not FILLERS.isdisjoint(beside)


def without_note(word: str) -> str:
    """Give a folded word without the digits of a note that are glued to it: ``ovse3``."""
    plain = word.rstrip("0123456789")
    is_note = len(word) - len(plain) <= _MOST_DIGITS
    return plain if is_note and len(plain) > 1 and plain.isalpha() else word


def plain_words(folded: str) -> list[str] | None:
    """Give the words of a plain folded text, without their spans; None where it is not plain.

    A plain text has no dotted acronyms, no words joined by a mark, and no notes.
    """
    if folded.replace(" ", "").isalpha():
        return folded.split()
    return None if re.search(_MARKED, folded) else _WORD.findall(folded)


def word_texts(folded: str) -> list[str]:
    """Give the words of any folded text, without their spans."""
    plain = plain_words(folded)
    return [one.text for one in words(folded)] if plain is None else plain


def chains(folded: str, found: list[Word]) -> list[Word]:
    """Give what words are besides themselves.

    Those with a dash or bracket between them are also one: ``oost-europa``. One with the digits of
    a note glued to it is also the word without these.
    """
    made: list[Word] = []
    for first, word in enumerate(found):
        text = word.text
        plain = without_note(text) if text[-1].isdigit() else text
        if plain != text:
            made.append(Word(plain, word.start, word.start + len(plain)))
        if folded[word.end : word.end + 1] not in _CHAINING:
            continue
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
