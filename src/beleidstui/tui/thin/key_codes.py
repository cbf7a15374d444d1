"""Keys that a terminal sends by number, as the keys that they are.

Terminals that know the kitty keyboard protocol or ``modifyOtherKeys`` send a key with a modifier as
a sequence of its own. Here Shift+Backspace is a backspace, Ctrl+[ an Esc and a capital a capital,
as they are on a terminal that sends bytes alone. What is let go of is no key. See
https://sw.kovidgoyal.net/kitty/keyboard-protocol/ for the numbers.
"""

import re
from enum import IntFlag

from textual.events import Key

_NUMBER = r"\d{0,9}"
_CODE = re.compile(
    rf"\x1b\[(?P<code>{_NUMBER})(?::(?P<shifted>{_NUMBER}))?(?::(?P<base>{_NUMBER}))?"
    rf"(?:;(?P<modifiers>{_NUMBER})(?::(?P<event>{_NUMBER}))?)?"
    rf"(?:;(?P<text>{_NUMBER}(?::{_NUMBER})*))?(?P<end>[u~A-HPQS])"
)
_OTHER_KEY = re.compile(rf"\x1b\[27;(?P<modifiers>{_NUMBER});(?P<code>{_NUMBER})~")
_RXVT = re.compile(r"\x1b\[(?:(?P<arrow>[a-d])|(?P<number>\d+)\$)")
_LET_GO = "3"
_ESC, _ENTER, _TAB, _BACKSPACES, _SPACE = 27, (13, 57414), 9, (8, 127), 32
_SILENT = (*range(57358, 57364), *range(57441, 57455))
"""Caps Lock and its like, and the modifiers themselves."""
_PRIVATE = range(57344, 63744)
_LAST = 0x10FFFF
_CONTROLS = {"h": "\x7f", "i": "\t", "j": "\r", "m": "\r"}


class _Held(IntFlag):
    SHIFT = 1
    ALT = 2
    CTRL = 4
    CAPS_LOCK = 64
    NUM_LOCK = 128


_CHANGING = ~(_Held.SHIFT | _Held.CAPS_LOCK | _Held.NUM_LOCK)


def plain_key(sequence: str) -> str | Key:
    """Give what a sequence is on a terminal that sends bytes alone, as text or as a key.

    A sequence that is no key by number, or that has no such form, is given as it is.
    """
    rxvt = _RXVT.fullmatch(sequence)
    if rxvt is not None:
        return f"\x1b[{rxvt['arrow'].upper()}" if rxvt["arrow"] else f"\x1b[{rxvt['number']}~"
    other = _OTHER_KEY.fullmatch(sequence)
    if other is not None:
        return _typed(int(other["code"] or "0"), _held(other["modifiers"]), "", "", sequence)
    found = _CODE.fullmatch(sequence)
    if found is None:
        return sequence
    if found["event"] == _LET_GO:
        return ""
    held, code = _held(found["modifiers"] or ""), int(found["code"] or "1")
    if found["end"] != "u":
        return _functional(code, held, found["end"])
    is_other_alphabet = found["base"] and held & _Held.CTRL
    code = int(found["base"]) if is_other_alphabet else code
    return _typed(code, held, found["shifted"] or "", found["text"] or "", sequence)


def _held(modifiers: str) -> int:
    return max(int(modifiers or "1") - 1, 0)


def _functional(code: int, held: int, end: str) -> str:
    """Give an arrow or its like without Shift and the locks."""
    left = held & _CHANGING
    if left:
        return f"\x1b[{code};{left + (held & _Held.SHIFT) + 1}{end}"
    if end == "~":
        return f"\x1b[{code}~"
    return f"\x1bO{end}" if end in "PQS" else f"\x1b[{end}"


def _typed(code: int, held: int, shifted: str, text: str, sequence: str) -> str | Key:
    """Give a key that stands for a character."""
    left = held & _CHANGING
    if code == _ESC or (left == _Held.CTRL and code == ord("[")):
        return Key("escape", "\x1b")
    if code in _ENTER:
        return "\r"
    if code == _TAB:
        return "\x1b[Z" if held & _Held.SHIFT else "\t"
    if code in _SILENT:
        return ""
    if code in _BACKSPACES and not left:
        return "\x7f"
    if left:
        return _controlled(code, left, sequence)
    if text:
        letters = "".join(map(_character, text.split(":")))
    elif code in _PRIVATE:
        return f"\x1b[{code}u"
    else:
        letters = _character(shifted if shifted and held & _Held.SHIFT else str(code))
        is_high = bool(held & _Held.SHIFT) != bool(held & _Held.CAPS_LOCK)
        letters = letters.upper() if is_high and not shifted else letters
    if held & _Held.CAPS_LOCK and len(letters) == 1 and letters.isalpha():
        # Commands are small letters, and Caps Lock does not change which key it is.
        own = letters.upper() if held & _Held.SHIFT else letters.lower()
        return Key(own, letters)
    return letters


def _controlled(code: int, left: int, sequence: str) -> str:
    """Give the control character of a letter with Ctrl; anything else as it is."""
    letter = _character(str(code)).lower()
    if left != _Held.CTRL or not ("a" <= letter <= "z"):
        return sequence
    return _CONTROLS.get(letter, chr(ord(letter) & 31))


def _character(number: str) -> str:
    """Give a character by its number; none for a number that is no character that prints."""
    code = int(number or "0")
    character = chr(code) if code <= _LAST else ""
    return character if character.isprintable() else ""
