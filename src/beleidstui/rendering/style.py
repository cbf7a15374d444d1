"""How marks look in a terminal line: bold, dim, underlined and linked; or not, where unwanted."""

from collections.abc import Mapping
from typing import NamedTuple

from beleidstui.rendering.line import Line, Role
from beleidstui.safe_text import strip_forbidden
from beleidstui.terminal.kinds import takes_links

_CODES = {
    Role.TITLE: ("1", "22"),
    Role.HEADING: ("1", "22"),
    Role.NOTE: ("2", "22"),
    Role.MATCH: ("4", "24"),
    Role.REMOVED: ("31", "39"),
    Role.ADDED: ("32", "39"),
}
NO_LINK = "\x1b]8;;\x1b\\"


def link_start(address: str) -> str:
    """Give what begins a link (OSC 8); what has the same address is one link, on all its lines.

    An address that is not plain ASCII without spaces could steer the terminal, and gives none.
    """
    if not (address.isascii() and address.isprintable() and " " not in address):
        return NO_LINK
    return f"\x1b]8;id=1;{address}\x1b\\"


class Style(NamedTuple):
    """How to render lines; the plain style sets nothing off."""

    marks: bool
    links: bool = False

    def render(self, line: Line) -> str:
        """Give a line as text, with escape sequences around the marks that the style shows.

        Nothing in the text itself can steer the terminal.
        """
        if not self.marks:
            return strip_forbidden(line.text)
        parts: list[str] = []
        position = 0
        for start, end, role, target in line.marks:
            on, off = self._around(role, target)
            if on and start >= position:
                before, marked = line.text[position:start], line.text[start:end]
                parts += (strip_forbidden(before), on, strip_forbidden(marked), off)
                position = end
        return "".join(parts) + strip_forbidden(line.text[position:])

    def _around(self, role: Role, target: str) -> tuple[str, str]:
        if role in _CODES:
            on, off = _CODES[role]
            return f"\x1b[{on}m", f"\x1b[{off}m"
        if role is Role.ADDRESS and self.links:
            return link_start(target), NO_LINK
        return "", ""


PLAIN = Style(marks=False)


def style_for(is_terminal: bool, environ: Mapping[str, str]) -> Style:
    """Give the style: plain anywhere but on a terminal, with a NO_COLOR, and on TERM=dumb."""
    marks = is_terminal and not environ.get("NO_COLOR") and environ.get("TERM") != "dumb"
    return Style(marks, marks and takes_links(environ))
