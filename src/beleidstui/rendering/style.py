"""How marks look in a terminal line: bold, dim and underlined; nothing where that is not wanted."""

from collections.abc import Mapping
from typing import NamedTuple

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
        """Give a line as text, with escape sequences around the marks that the style shows."""
        if not self.marks:
            return line.text
        parts: list[str] = []
        position = 0
        for start, end, role, _ in line.marks:
            if role in _CODES and start >= position:
                on, off = _CODES[role]
                parts.append(
                    f"{line.text[position:start]}\x1b[{on}m{line.text[start:end]}\x1b[{off}m"
                )
                position = end
        return "".join(parts) + line.text[position:]


PLAIN = Style(marks=False)


def wants_marks(is_terminal: bool, environment: Mapping[str, str]) -> bool:
    """Tell whether to mark: on a terminal, without a non-empty NO_COLOR, and not on TERM=dumb."""
    return is_terminal and not environment.get("NO_COLOR") and environment.get("TERM") != "dumb"
