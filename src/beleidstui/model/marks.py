"""What may stand before a text on its line and is no part of it: a bullet, a letter, a number.

A letter alone is none, for it may be a word: it has a full stop, a bracket or a degree sign.
"""

import re

_SIGN = r"[^\w\s]{1,3}"
_LETTERED = r"\(?(?:[A-Za-z]{1,2}|[ivxlIVXL]{1,6})(?:[./-](?:\d{1,3}|[A-Za-z]{1,2}))*[.):°º]{1,2}"
_NUMBERED = r"\(?\d{1,3}[a-z]?(?:[./-](?:\d{1,3}|[a-z]))*[.):°º]{0,2}"
ONE_MARK = rf"(?:{_SIGN}|{_LETTERED}|{_NUMBERED})\s+"
MARK = rf"(?:{ONE_MARK}){{1,2}}"
"""One mark or two, each with the space after it; a plain string, for compiling costs a look-up."""


def is_mark(text: str) -> bool:
    """Tell whether a text before others would be taken for their mark."""
    return re.fullmatch(MARK, f"{text} ") is not None
