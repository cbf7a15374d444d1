"""The bottom line: where one is, and what one can do."""

from rich.cells import cell_len, set_cell_size

from beleidstui.rendering.line import Line, Mark, Role
from beleidstui.tui.widgets.line_view import LineView


class StatusLine(LineView):
    """Shows a text at the left, and one at the right as far as there is room."""

    def __init__(self, *, id: str | None = None) -> None:
        """Start empty."""
        super().__init__(id=id)
        self._left = self._right = ""

    def tell(self, left: str, right: str) -> None:
        """Show two other texts."""
        self._left, self._right = left, right
        self._lay_out()

    def on_resize(self) -> None:
        """Divide the room anew."""
        super().on_resize()
        self._lay_out()

    def _lay_out(self) -> None:
        room = self.size.width - cell_len(self._right) - 1
        if room < min(cell_len(self._left), self.size.width // 2):
            text = _cut(self._left, self.size.width)
            start = len(text)
        else:
            left = set_cell_size(_cut(self._left, room), room)
            text, start = f"{left} {self._right}", len(left)
        self.show([Line(text, (Mark(start, len(text), Role.NOTE),))])


def _cut(text: str, room: int) -> str:
    """Give a text, or as much of it as there is room for and an ellipsis."""
    return text if cell_len(text) <= room else f"{set_cell_size(text, max(room - 1, 0)).rstrip()}…"
