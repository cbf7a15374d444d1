"""Characters that content may not hold, because they steer a terminal or hide from a reader."""

FORBIDDEN_SPANS = (
    (0x00, 0x1F),  # C0 controls: escape sequences start here
    (0x7F, 0x9F),  # DEL and C1 controls
    (0x061C, 0x061C),  # bidi controls: text reads other than it is
    (0x200E, 0x200F),
    (0x202A, 0x202E),
    (0x2066, 0x2069),
    (0x200B, 0x200B),  # invisible: a search never finds them
    (0x2028, 0x2029),
    (0x2060, 0x2060),
    (0xFEFF, 0xFEFF),
    (0xE0000, 0xE007F),  # tags: text that no terminal shows
)
"""The first and the last code point of each span of forbidden characters."""
_FORBIDDEN = frozenset(
    chr(code) for first, last in FORBIDDEN_SPANS for code in range(first, last + 1)
)
_MOJIBAKE_LEADS = frozenset("ÃÂâðÅÄÐ\ufffd")


def find_forbidden(text: str) -> int:
    """Give the position of the first forbidden character, in characters; -1 where there is none."""
    if text.isprintable() or _FORBIDDEN.isdisjoint(text):
        return -1
    return next(place for place, character in enumerate(text) if character in _FORBIDDEN)


def forbidden_in(text: str) -> frozenset[str]:
    """Give the forbidden characters that a text holds."""
    return _FORBIDDEN.intersection(text)


def strip_forbidden(text: str) -> str:
    """Give the text without any character that could steer a terminal; newlines go as well."""
    if find_forbidden(text) < 0:
        return text
    return "".join(character for character in text if character not in _FORBIDDEN)


def strip_lines(text: str) -> str:
    """Give the text without any character that could steer a terminal; newlines stay."""
    return "\n".join(map(strip_forbidden, text.split("\n")))


def find_mojibake(text: str) -> str:
    """Give the first word that is UTF-8 misread as Windows-1252; empty where there is none."""
    if _MOJIBAKE_LEADS.isdisjoint(text):
        return ""
    return next((word for word in text.split(" ") if _is_mojibake(word)), "")


def _is_mojibake(word: str) -> bool:
    if "\ufffd" in word:
        return True
    if word.isascii():
        return False
    try:
        return word.encode("cp1252").decode("utf-8") != word
    except UnicodeError:
        return False
