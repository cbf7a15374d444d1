"""What lines are made for: the library they come from, and how they are broken."""

from typing import NamedTuple

from beleidstui.library.library import Library
from beleidstui.rendering.flow import Measure
from beleidstui.rendering.line import Line, Mark, Role, wrap_line

INDENT = 2


class Page(NamedTuple):
    """A library, and the width of the lines that tell what is on it."""

    library: Library
    width: int
    """In cells."""
    measure: Measure = len

    def paragraph(self, line: Line, indent: int = 0) -> list[Line]:
        """Break a line to the width of the page."""
        return wrap_line(line, self.width, self.measure, indent)

    def field(self, label: str, value: Line) -> list[Line]:
        """Give a value after its label; what goes on below stands further in."""
        label = f"{label}: "
        line = value.between(label, "")
        line = Line(line.text, (Mark(0, len(label) - 1, Role.HEADING), *line.marks))
        first, *rest = self.paragraph(line)
        if not rest:
            return [first]
        narrow = self._replace(width=self.width - INDENT)
        first, *rest = narrow.paragraph(line)
        return [first, *(one.between(" " * INDENT, "") for one in rest)]
