"""Characters that content may not hold, because they steer a terminal or hide from a reader."""

_FORBIDDEN = frozenset(
    chr(code)
    for span in (
        range(0x00, 0x20),  # C0 controls: escape sequences start here
        range(0x7F, 0xA0),  # DEL and C1 controls
        (0x061C, 0x200E, 0x200F),  # bidi controls: text reads other than it is
        range(0x202A, 0x202F),
        range(0x2066, 0x206A),
        (0x200B, 0x2028, 0x2029, 0x2060, 0xFEFF),  # invisible: a search never finds them
        range(0xE0000, 0xE0080),  # tags: text that no terminal shows
    )
    for code in span
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
    return "".join(character for character in text if character not in _FORBIDDEN)


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
