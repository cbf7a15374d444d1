"""What the terminal can show, as the environment tells it."""

from collections.abc import Mapping
from typing import NamedTuple

from beleidstui.rendering.ascii import knows_unicode
from beleidstui.terminal.kinds import is_simple, takes_links


class Abilities(NamedTuple):
    """What may be sent to the terminal."""

    colour: bool = True
    unicode: bool = True
    cursor_shape: bool = True
    """Whether it takes the sequence for a cursor that does not blink (DECSCUSR)."""
    mouse: bool = True
    """Whether it can tell the mouse and still pass on Esc at once."""
    links: bool = True
    """Whether it takes the sequence that makes a text a link (OSC 8)."""


EVERYTHING = Abilities()


def abilities(environ: Mapping[str, str], utf8_mode: bool) -> Abilities:
    """Read the abilities from the environment that the program was started in."""
    term = environ.get("TERM", "")
    # GNU screen keeps an Esc until the next key while it watches the mouse. tmux, which can go by
    # the same name, does not; of one inside the other it is not told which is the inner one.
    is_named_so = term.startswith("screen") and "TMUX" not in environ
    return Abilities(
        colour=not environ.get("NO_COLOR"),
        unicode=knows_unicode(environ, utf8_mode),
        cursor_shape=not is_simple(environ),
        mouse=not (is_named_so or "STY" in environ),
        links=takes_links(environ),
    )
