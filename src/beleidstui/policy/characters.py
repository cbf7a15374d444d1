"""Characters that content may not hold, because they steer a terminal or hide from a reader."""

import re

_FORBIDDEN = re.compile(
    "[\x00-\x1f\x7f-\x9f"  # C0, DEL and C1 controls: escape sequences start here
    "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"  # bidi controls: text reads other than it is
    "\u200b\u2028\u2029\u2060\ufeff"  # invisible or line-breaking: a search never finds them
    "\U000e0000-\U000e007f]"  # tags: text that no terminal shows
)
_MOJIBAKE_LEADS = frozenset("ÃÂâðÅÄÐ\ufffd")


def find_forbidden(text: str) -> int:
    """Give the position of the first forbidden character, in characters; -1 where there is none."""
    match = _FORBIDDEN.search(text)
    return -1 if match is None else match.start()


def strip_forbidden(text: str) -> str:
    """Give the text without any character that could steer a terminal; newlines go as well."""
    return _FORBIDDEN.sub("", text)


def find_mojibake(text: str) -> str:
    """Give the first word that is UTF-8 misread as Windows-1252; empty where there is none."""
    if _MOJIBAKE_LEADS.isdisjoint(text):
        return ""
    return next((word for word in text.split() if _is_mojibake(word)), "")


def _is_mojibake(word: str) -> bool:
    if "\ufffd" in word:
        return True
    if word.isascii():
        return False
    try:
        return word.encode("cp1252").decode("utf-8") != word
    except UnicodeError:
        return False
