"""How marks look in a terminal line: bold, dim and underlined; nothing where that is not wanted."""

from collections.abc import Mapping
from typing import NamedTuple

from beleidstui.policy.characters import strip_forbidden
from beleidstui.rendering.line import Line, Role

_CODES = {
    Role.TITLE: ("1", "22"),
    Role.HEADING: ("1", "22"),
    Role.NOTE: ("2", "22"),
    Role.MATCH: ("4", "24"),
}


class Style(NamedTuple):
    """How to render lines; the plain style sets nothing off."""

    marks: bool

    def render(self, line: Line) -> str:
        """Give a line as text, with escape sequences around the marks that the style shows.

        Nothing in the text itself can steer the terminal.
        """
        if not self.marks:
            return strip_forbidden(line.text)
        parts: list[str] = []
        position = 0
        for start, end, role, _ in line.marks:
            if role in _CODES and start >= position:
                on, off = _CODES[role]
                before, marked = line.text[position:start], line.text[start:end]
                parts += (strip_forbidden(before), f"\x1b[{on}m")
                parts += (strip_forbidden(marked), f"\x1b[{off}m")
                position = end
        return "".join(parts) + strip_forbidden(line.text[position:])


PLAIN = Style(marks=False)


def wants_marks(is_terminal: bool, environment: Mapping[str, str]) -> bool:
    """Tell whether to mark: on a terminal, without a non-empty NO_COLOR, and not on TERM=dumb."""
    return is_terminal and not environment.get("NO_COLOR") and environment.get("TERM") != "dumb"
