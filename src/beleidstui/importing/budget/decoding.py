"""Bytes in which letters are written in more than one encoding become text, field by field."""

import unicodedata

from beleidstui.importing.budget.amounts import Tale
from beleidstui.texts import budget

_OLDER = ("cp1252", "cp850")
_MARKS = "’‘“”–—€•…\xa0´`°²³½"


def decoded(field: str, line: int, tale: Tale) -> str:
    """Give the text of a field that was read as Latin-1, byte for byte.

    Tells where it is not UTF-8, where the encoding cannot be told from the bytes, and where a
    letter was lost before (``Financi?n``).
    """
    text = field if field.isascii() else _decoded(field.encode("latin-1"), line, tale)
    if _has_lost_letter(text):
        tale.tell(budget.LOST_LETTERS.format(budget.shown(text)), line)
    return text


def _decoded(raw: bytes, line: int, tale: Tale) -> str:
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        pass
    readings = []
    for encoding in _OLDER:
        try:
            text = raw.decode(encoding)
        except UnicodeDecodeError:
            continue
        readings.append((sum(_strange(text, place) for place in range(len(text))), text))
    (strange, best), *others = sorted(readings, key=lambda reading: reading[0])
    is_sure = not strange and all(other[0] or other[1] == best for other in others)
    tale.tell(
        (budget.OTHER_ENCODING if is_sure else budget.UNSURE_ENCODING).format(budget.shown(best)),
        line,
    )
    return best


def _strange(text: str, place: int) -> bool:
    """Tell whether a letter or sign does not fit where it stands in a Dutch name."""
    one = text[place]
    if one.isascii():
        return False
    before, after = text[place - 1 : place], text[place + 1 : place + 2]
    if one in _MARKS:
        return before.isalpha() and after.isalpha() and one not in "’´`–"
    if one > "\xff" or not unicodedata.category(one).startswith("L") or one in "þÞðÐªºß":
        return True
    beside = before if before.isalpha() else after
    return one.isupper() and beside.islower() and before.isalpha()


def _has_lost_letter(text: str) -> bool:
    return any(
        text[place] == "?" and text[place - 1].isalpha() and text[place + 1].isalpha()
        for place in range(1, len(text) - 1)
    )
