"""A text for a terminal that knows no letters but ASCII: readable, and as wide as it was."""

import unicodedata
from functools import lru_cache

from rich.cells import cell_len

_SIGNS = {
    "‘’‚‹›´": "'",
    "“”„«»": '"',
    "‐‑‒–—―─━╌┄": "-",
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


def to_ascii(text: str) -> str:
    """Give a text without accents, and with the nearest ASCII sign for any other."""
    return text if text.isascii() else "".join(_nearest(letter) for letter in text)


@lru_cache(maxsize=1024)
def _nearest(letter: str) -> str:
    if letter.isascii():
        return letter
    base = _SIGN_OF.get(letter) or unicodedata.normalize("NFKD", letter)[0]
    width = cell_len(letter)
    return base if base.isascii() and width == 1 else "?" * width
