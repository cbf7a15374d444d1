"""The themes as Textual takes them.

Each colour is one of the palette of 256, so that a terminal without true colour shows the same.
What is selected, found or linked is always set off by an attribute too: colours only help.
"""

import sys
from collections.abc import Mapping
from typing import NamedTuple

from textual.theme import Theme

from beleidstui.safe_text import strip_forbidden
from beleidstui.settings import AUTOMATIC, TERMINAL, remember_theme, remembered_theme

MANY_COLOURS = ("256", "truecolor")
"""What Textual calls the terminals that can show more than the theme with their own colours."""


class Look(NamedTuple):
    """The theme to start with, and what went wrong in finding it."""

    theme: str = AUTOMATIC
    notice: str = ""
    is_light: bool | None = None
    """Whether the terminal is light, where it says so."""

    def worn(self, theme: str) -> str:
        """Give the theme that is worn where this one is chosen, which may go by the terminal."""
        if theme != AUTOMATIC:
            return theme
        return BY_BACKGROUND[self.is_light]


PLAIN_LOOK = Look()
BY_BACKGROUND = {True: "licht", False: "donker", None: TERMINAL}


class Palette(NamedTuple):
    """The colours of a theme."""

    paper: str
    ink: str
    note: str
    """Of what is said beside the text: hints, reasons, placeholders."""
    heading: str
    link: str
    match: str
    edge: str
    """Of lines between panes."""


OWN = Palette(*["ansi_default"] * len(Palette._fields))
PALETTES = {
    TERMINAL: OWN,
    "donker": Palette("#1c1c1c", "#dadada", "#b2b2b2", "#ffd787", "#87d7ff", "#ffaf87", "#808080"),
    "licht": Palette("#ffffff", "#1c1c1c", "#585858", "#87005f", "#005faf", "#af0000", "#767676"),
    "hoog-contrast": Palette(
        "#000000", "#ffffff", "#ffffff", "#ffffff", "#ffff00", "#00ffff", "#ffffff"
    ),
}


def variables(palette: Palette) -> dict[str, str]:
    """Give what style sheets call the colours that Textual has no name or no value for."""
    return {
        "note": palette.note,
        "heading": palette.heading,
        "link": palette.link,
        "match": palette.match,
        "edge": palette.edge,
        "ansi-foreground": palette.ink,
        "ansi-background": palette.paper,
    }


def textual_theme(name: str) -> Theme:
    """Make the theme of this name."""
    palette = PALETTES[name]
    return Theme(
        name=name,
        primary=palette.link,
        foreground=palette.ink,
        background=palette.paper,
        surface=palette.paper,
        panel=palette.paper,
        dark=name != "licht",
        ansi=palette is OWN,
        variables=variables(palette),
    )


def look_of(chosen: str, environ: Mapping[str, str], is_light: bool | None) -> Look:
    """Give the theme to wear: the chosen one, which is then remembered, or the remembered one.

    What goes wrong is printed too, as a line at the bottom of the screen is soon gone.
    """
    if chosen:
        look = Look(chosen, remember_theme(chosen, environ), is_light)
    else:
        look = Look(*remembered_theme(environ), is_light)
    if look.notice:
        print(strip_forbidden(look.notice), file=sys.stderr)
    return look
