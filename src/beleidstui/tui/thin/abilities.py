"""What the terminal can show, as the environment tells it."""

from collections.abc import Mapping
from typing import NamedTuple


class Abilities(NamedTuple):
    """What may be sent to the terminal."""

    colour: bool = True
    unicode: bool = True
    cursor_shape: bool = True
    """Whether it takes the sequence for a cursor that does not blink (DECSCUSR)."""


EVERYTHING = Abilities()
_SHAPELESS = ("linux", "vt100", "vt102", "vt220")
_COERCED = ("C.UTF-8", "C.utf8", "UTF-8")


def abilities(environ: Mapping[str, str], utf8_mode: bool) -> Abilities:
    """Read the abilities from the environment that the program was started in.

    Python itself sets LC_CTYPE where it finds the C locale; its UTF-8 mode is then on.
    """
    coerced = utf8_mode and not environ.get("LC_ALL") and environ.get("LC_CTYPE") in _COERCED
    names = ("LC_ALL", "LANG") if coerced else ("LC_ALL", "LC_CTYPE", "LANG")
    locale = next((environ[name] for name in names if environ.get(name)), "C")
    encoding = locale.upper().replace("-", "")
    shape = environ.get("TERM") not in _SHAPELESS
    return Abilities(not environ.get("NO_COLOR"), "UTF8" in encoding, shape)
