"""What the terminal can show, as the environment tells it."""

from collections.abc import Mapping
from typing import NamedTuple

from beleidstui.rendering.ascii import knows_unicode


class Abilities(NamedTuple):
    """What may be sent to the terminal."""

    colour: bool = True
    unicode: bool = True
    cursor_shape: bool = True
    """Whether it takes the sequence for a cursor that does not blink (DECSCUSR)."""


EVERYTHING = Abilities()
_SHAPELESS = ("linux", "vt100", "vt102", "vt220")


def abilities(environ: Mapping[str, str], utf8_mode: bool) -> Abilities:
    """Read the abilities from the environment that the program was started in."""
    shape = environ.get("TERM") not in _SHAPELESS
    return Abilities(not environ.get("NO_COLOR"), knows_unicode(environ, utf8_mode), shape)
