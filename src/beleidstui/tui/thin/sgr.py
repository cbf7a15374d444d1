"""Styles as the codes that a terminal takes (SGR), and the shortest way from one to the next.

A style is what stands between ``ESC [`` and ``m``, such as ``1;38;5;214;48;5;17``; the plain style
is the empty string. Where the text is a link, a space and the address follow.
"""

import re
from functools import lru_cache
from typing import NamedTuple

from beleidstui.rendering.style import NO_LINK, link_start

PLAIN = ""
INK = "38"
PAPER = "48"
CODES_OF_A_COLOUR = {"5": 3, "2": 5}  # from the palette: 38;5;n, in full: 38;2;r;g;b


_STYLE = re.compile(r"\x1b\[([\d;]*)m")
_LINK = re.compile(r"\x1b\]8;[^\x1b]*\x1b\\")


class Look(NamedTuple):
    """What a style looks like: its marks (bold, reverse, …), and its two colours."""

    marks: frozenset[str]
    ink: str
    paper: str


@lru_cache(maxsize=4096)
def transition(old: str, new: str) -> str:
    """Give the shortest sequence that changes the style of the terminal from old to new."""
    if old == new:
        return ""
    old, _, was = old.partition(" ")
    new, _, address = new.partition(" ")
    link = "" if was == address else link_start(address) if address else NO_LINK
    return link + _change(old, new)


def _change(old: str, new: str) -> str:
    if old == new:
        return ""
    before, after = look(old), look(new)
    wanted = [code for code in (*sorted(after.marks), after.ink, after.paper) if code]
    anew = f"\x1b[{';'.join(['0', *wanted])}m" if wanted else "\x1b[m"
    if before.marks - after.marks:
        return anew  # not all terminals know the codes that end a single mark
    codes = sorted(after.marks - before.marks)
    if before.ink != after.ink:
        codes.append(after.ink or "39")
    if before.paper != after.paper:
        codes.append(after.paper or "49")
    step = f"\x1b[{';'.join(codes)}m" if codes else ""
    return min(step, anew, key=len)


@lru_cache(maxsize=4096)
def look(style: str) -> Look:
    """Take a style apart."""
    marks: set[str] = set()
    ink = paper = ""
    codes = style.split(";") if style else []
    while codes:
        code = codes[0]
        length = 1
        if code in (INK, PAPER):
            length = CODES_OF_A_COLOUR.get(codes[1] if len(codes) > 1 else "", 1)
        value = ";".join(codes[:length])
        del codes[:length]
        if code == INK or code[:-1] in ("3", "9"):
            ink = "" if code == "39" else value
        elif code == PAPER or code[:-1] in ("4", "10"):
            paper = "" if code == "49" else value
        else:
            marks.add(code)
    return Look(frozenset(marks), ink, paper)


def without_colour(frame: str) -> str:
    """Give what Textual draws with the marks of its styles, but without their colours."""
    return _STYLE.sub(lambda found: f"\x1b[{_marks(found[1]) or '0'}m", frame)


def without_links(frame: str) -> str:
    """Give what Textual draws with links as plain text."""
    return _LINK.sub("", frame)


@lru_cache(maxsize=4096)
def _marks(style: str) -> str:
    return ";".join(sorted(look(style).marks))
