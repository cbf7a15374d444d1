"""Characters that content may not hold, because they steer a terminal or hide from a reader."""

import re

FORBIDDEN_SPANS = (
    (0x00, 0x1F),  # C0 controls: escape sequences start here
    (0x7F, 0x9F),  # DEL and C1 controls
    (0xAD, 0xAD),  # invisible: a reader never sees them, and a search may not find them
    (0x034F, 0x034F),
    (0x061C, 0x061C),  # bidi controls: text reads other than it is
    (0x115F, 0x1160),  # fillers: blanks that are letters
    (0x17B4, 0x17B5),
    (0x180B, 0x180F),
    (0x200B, 0x200B),
    (0x200E, 0x200F),
    (0x2028, 0x202E),
    (0x2060, 0x206F),
    (0x2800, 0x2800),  # the braille cell without dots: a blank that is no space
    (0x3164, 0x3164),
    (0xFE00, 0xFE0F),  # variation selectors: the letter before looks other than it is
    (0xFEFF, 0xFEFF),
    (0xFFA0, 0xFFA0),
    (0xFFF9, 0xFFFB),
    (0x1D173, 0x1D17A),
    (0xE0000, 0xE01EF),  # tags and selectors: text that no terminal shows
)
"""The first and the last code point of each span of forbidden characters."""
_FORBIDDEN = frozenset(
    chr(code) for first, last in FORBIDDEN_SPANS for code in range(first, last + 1)
)
_PAGES = ("cp1252", "latin-1", "cp437", "cp850", "mac-roman")
# No code page has the minus sign U+2212, which stands for a hyphen in papers; nor does an accent
# before the last s tell of one: it stands for an apostrophe.
_MISREAD = "(?<=[a-z])(?!´s(?!\\w))[À-ÖØ-ÞŒŠŸŽ÷×¡-©«-´¶-¿‚„”…†‡ˆ‰‹›•™‗Α-ωΓ∀-∑∓-⋿⌐-⌡▀-▟─-╿](?=[a-z])"


def find_forbidden(text: str) -> int:
    """Give the position of the first forbidden character, in characters; -1 where there is none."""
    if (text.isascii() and text.isprintable()) or _FORBIDDEN.isdisjoint(text):
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
    """Give the first word that was read by another code page; empty where there is none.

    UTF-8 that was read as something else gives UTF-8 when it is written back. What was read by
    another page of one byte a letter has a sign or a high capital between small letters.
    """
    if text.isascii():
        return ""
    return next((word for word in text.split(" ") if _is_mojibake(word)), "")


def _is_mojibake(word: str) -> bool:
    if word.isascii():
        return False
    return (
        "\ufffd" in word
        or re.search(_MISREAD, word) is not None
        or any(_was_utf8(word, page) for page in _PAGES)
    )


def _was_utf8(word: str, page: str) -> bool:
    try:
        return word.encode(page).decode("utf-8") != word
    except UnicodeError:
        return False
