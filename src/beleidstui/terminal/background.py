"""What colour the terminal is: how to ask for it (OSC 11), and what it answers."""

import re
from collections.abc import Mapping

QUERY = b"\x1b]11;?\x07"
_ANSWER = re.compile(rb"\x1b\]11;([^\x00-\x1f\x7f]*)(?:\x07|\x1b\\)")
_COLOUR = re.compile(rb"rgba?:([0-9a-fA-F]{1,4})/([0-9a-fA-F]{1,4})/([0-9a-fA-F]{1,4})(?:/.*)?")
_TRUE_COLOUR = ("truecolor", "24bit")
_MANY_COLOURS = ("256color", "kitty")
_PRINT_IT = ("linux", "vt52", "vt100", "vt102", "vt220", "ansi", "cons25", "eterm-color")
"""Terminals that show a question of this form, or part of it, as text."""
_WEIGHTS = (0.2126, 0.7152, 0.0722)
"""Of red, green and blue, in how light a colour is."""
HALF = 0.5


def may_ask(environ: Mapping[str, str]) -> bool:
    """Tell whether to ask: whether the answer would be used, and the question is not shown."""
    term = environ.get("TERM", "")
    if environ.get("NO_COLOR") or term in _PRINT_IT:
        return False
    if environ.get("COLORTERM", "").strip().lower() in _TRUE_COLOUR:
        return True
    return term.lower().rpartition("-")[2] in _MANY_COLOURS


def split_answer(typed: bytes) -> tuple[bytes, bool | None]:
    """Take the answer out of what came in: what is left of that, and whether it is light.

    None where there is no answer, or not a whole one, or one in words.
    """
    light = None
    for answer in _ANSWER.findall(typed):
        light = is_light(answer)
    return _ANSWER.sub(b"", typed), light


def is_light(colour: bytes) -> bool | None:
    """Tell whether dark letters are better on a colour; None where that is no colour."""
    found = _COLOUR.fullmatch(colour)
    if found is None:
        return None
    parts = [int(part, 16) / (16.0 ** len(part) - 1) for part in found.groups()]
    return sum(weight * part for weight, part in zip(_WEIGHTS, parts, strict=True)) > HALF
