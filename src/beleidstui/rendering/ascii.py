"""A text for a terminal that knows no letters but ASCII: readable, and as wide as it was."""

import unicodedata
from collections.abc import Mapping
from functools import lru_cache

from beleidstui.rendering.flow import Measure
from beleidstui.terminal.posix import IS_POSIX

_COERCED = ("C.UTF-8", "C.utf8", "UTF-8")
_SIGNS = {
    "‘’‚‹›´": "'",
    "“”„«»": '"',
    "‐‑‒–—―─━╌┄−": "-",
    "│┃▎▊▌▐▕▏║": "|",
    "┌┐└┘├┤┬┴┼╭╮╰╯╔╗╚╝": "+",
    "█▓▒░▀▄▁▔": "#",
    "▸▶❭→": ">",
    "▾▼↓": "v",
    "◂◀←": "<",
    "▴▲↑": "^",
    "…·": ".",
    "•●": "*",
    "€": "E",
    "§": "S",
    "\xa0": " ",
}
_SIGN_OF = {sign: plain for signs, plain in _SIGNS.items() for sign in signs}


def knows_unicode(environ: Mapping[str, str], utf8_mode: bool) -> bool:
    """Tell whether the environment that the program was started in is one of UTF-8.

    Python itself sets LC_CTYPE where it finds the C locale; its UTF-8 mode is then on. Windows has
    no such environment: its consoles know all letters.
    """
    coerced = utf8_mode and not environ.get("LC_ALL") and environ.get("LC_CTYPE") in _COERCED
    names = ("LC_ALL", "LANG") if coerced else ("LC_ALL", "LC_CTYPE", "LANG")
    locale = next((environ[name] for name in names if environ.get(name)), "C")
    return not IS_POSIX or "UTF8" in locale.upper().replace("-", "")


def to_ascii(text: str, measure: Measure = len) -> str:
    """Give a text without accents, and with the nearest ASCII sign for any other.

    ``measure`` gives the cells of a string.
    """
    if text.isascii():
        return text
    return "".join(_nearest(letter, measure) for letter in text)


@lru_cache(maxsize=1024)
def _nearest(letter: str, measure: Measure) -> str:
    if letter.isascii():
        return letter
    base = _SIGN_OF.get(letter) or unicodedata.normalize("NFKD", letter)[0]
    width = measure(letter)
    return base if base.isascii() and width == 1 else "?" * width
