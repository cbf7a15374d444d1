"""The bottom line: where one is, and what one can do."""

from rich.cells import cell_len, set_cell_size

from beleidstui.rendering.line import Line, Mark, Role
from beleidstui.tui.widgets.line_view import LineView


class StatusLine(LineView):
    """Shows a text at the left, and at the right the longest of some for which there is room."""

    def __init__(self, *, id: str | None = None) -> None:
        """Start empty."""
        super().__init__(id=id)
        self._left = ""
        self._rights: tuple[str, ...] = ("",)

    def tell(self, left: str, *rights: str) -> None:
        """Show another text, and one of these at the right, which are longest first."""
        self._left, self._rights = left, rights
        self._lay_out()

    def on_resize(self) -> None:
        """Divide the room anew."""
        super().on_resize()
        self._lay_out()

    def _room(self, right: str) -> int:
        """Give the cells that are left beside a text at the right."""
        return self.size.width - cell_len(right) - 1

    def _lay_out(self) -> None:
        fitting = (one for one in self._rights if self._room(one) >= cell_len(self._left))
        right = next(fitting, self._rights[-1])
        room = self._room(right)
        if room < min(cell_len(self._left), self.size.width // 2):
            text = shortened_to(self._left, self.size.width)
            start = len(text)
        else:
            left = set_cell_size(shortened_to(self._left, room), room)
            text, start = f"{left} {right}", len(left)
        self.show([Line(text, (Mark(start, len(text), Role.NOTE),))])


def shortened_to(text: str, room: int) -> str:
    """Give a text, or as much of it as there is room for and an ellipsis."""
    return text if cell_len(text) <= room else f"{set_cell_size(text, max(room - 1, 0)).rstrip()}…"
