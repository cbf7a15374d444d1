"""The grammar of what a terminal sends: which escapes are sequences, and which may be keys.

Fingers never type a control sequence with a parameter, nor a string (OSC, DCS, SOS, PM, APC): what
begins so is a terminal's, however long it is and however late its pieces come. An Esc and the
letter after it may both be keys that a slow line joined: these are waited for only for a moment.
The forms are those of ECMA-48, with the title reports and the palette of the Linux console.
"""

import re

_TEXT = r"[^\x00-\x1f\x7f\x9c]*"
_END = r"(?:\x07|\x1b\\|\x9c|(?=\x1b.)|(?=[\x00-\x1a\x7f]))"
_STRINGS = r"\x1b(?:\]\d|[PX^_])"
# Reports of a title; the letters after the Esc may be keys too, so that these count only whole.
_TITLE = rf"\x1b(?:\][lL]|k){_TEXT}(?:\x07|\x1b\\|\x9c)"
_PALETTE = r"\x1b\]P[0-9A-Fa-f]{7}"
STRING = re.compile(rf"{_STRINGS}{_TEXT}{_END}|{_TITLE}|{_PALETTE}", re.DOTALL)
"""What a terminal answers to a question of another program, whole."""

SEQUENCE = re.compile(r"(\x1bO[!-~]|\x1b\[(?:\[[!-~]|M[^\x1b]{3}|\d+\$(?!y)|(?![M[])[ -?]*[@-~]))")
"""A control sequence, whole: a key, a movement of the mouse, an answer."""

_SURE = rf"{_STRINGS}{_TEXT}\x1b?|\x1b\]P[0-9A-Fa-f]{{1,6}}|\x1b\[(?!\d+\$\Z)[0-?][ -?]*"
_UNSURE = rf"\x1b(?:O|\](?:P|[lL]{_TEXT}\x1b?)?|k{_TEXT}\x1b?|\[(?:\[|M[^\x1b]{{0,2}}|[ -/]*))?"
_BEGUN = re.compile(rf"(?:(?P<sure>{_SURE})|{_UNSURE})\Z", re.DOTALL)
_GOES_ON = re.compile(r"\[[0-?]*\d|\[[A-HPQRSZ]\Z|\]\d+;|[PX^_][^\x1b]*\x1b|[0-?]*\d[0-?]*[;$@-~]")
LONGEST_KEPT = 4096
"""Characters that are kept of what was begun; the rest of a longer one is read over."""


LONGEST_PARSED = 32
"""Characters of a sequence that can mean anything to the explorer, but for typed text."""


def begun(text: str) -> tuple[str, bool]:
    """Give the sequence that a text ends in the middle of, and whether it can be no keys."""
    found = _BEGUN.search(text)
    if found is None:
        return "", False
    return found.group(), found["sure"] is not None


def shortened(text: str) -> str:
    """Give what must be kept of a sequence that was begun: how it begins, and its last letter."""
    return text if len(text) <= LONGEST_KEPT else text[: LONGEST_KEPT - 1] + text[-1]


def goes_on(before: str, text: str) -> bool:
    """Tell whether a text goes on with an Esc that was taken for a key, and what came after it."""
    return bool(before) and _GOES_ON.match(before[1:] + text) is not None and len(text) > 1
