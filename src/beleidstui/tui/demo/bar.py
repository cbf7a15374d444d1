"""What the audience sees beside the explorer: the keys just pressed, and the caption."""

from typing import NamedTuple

from rich.cells import cell_len
from textual.geometry import Size

from beleidstui.rendering.line import Line, Mark, Role, plain_line, wrap_line
from beleidstui.texts import presenting
from beleidstui.tui.widgets.line_view import LineView


class Pressed(NamedTuple):
    """A key that was pressed, or a text that was typed."""

    name: str
    label: str = ""
    typed: bool = False

    def __str__(self) -> str:
        """Give it as it is shown."""
        return f"{self.name} {self.label}".rstrip()


class Shown:
    """What all bars show."""

    def __init__(self) -> None:
        """Start without keys."""
        self.keys: list[Pressed] = []
        self.caption = ""
        self.hint = ""
        self.captions: list[str] = []
        """All captions that may come, so that the bar keeps its height."""


class PresenterBar(LineView):
    """Stands at the top, where heads in front of the screen hide nothing."""

    def __init__(self, shown: Shown) -> None:
        """Show this, also when it changes later."""
        super().__init__()
        self._shown = shown

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:  # noqa: ARG002
        """Make room for the longest caption, but leave most of the screen to the explorer."""
        longest = max((len(_wrapped(one, width)) for one in self._shown.captions), default=1)
        return 1 + min(longest, max(1, viewport.height // 3))

    def on_resize(self) -> None:
        """Show all in the new size."""
        super().on_resize()
        self.tell()

    def tell(self) -> None:
        """Show what changed."""
        width = self.size.width
        self.show([keys_line(self._shown.keys, self._shown.hint, width), *self._caption(width)])

    def _caption(self, width: int) -> list[Line]:
        return _wrapped(self._shown.caption, width)


def _wrapped(caption: str, width: int) -> list[Line]:
    return wrap_line(plain_line(caption, Role.TITLE), max(width, 1), cell_len)


def keys_line(keys: list[Pressed], hint: str, width: int) -> Line:
    """Give the last keys that fit in a width, and the hint at the right where there is room."""
    text, marks = presenting.KEYS_PRESSED, []
    for one in _fitting(keys, width - len(text)):
        marks.append(Mark(len(text), len(text) + len(one.name), Role.HEADING))
        text += f"{one}  "
    room = width - cell_len(text) - cell_len(hint)
    if hint and room >= 0:
        start = len(text) + room
        marks.append(Mark(start, start + len(hint), Role.NOTE))
        text += " " * room + hint
    return Line(text, tuple(marks))


def _fitting(keys: list[Pressed], room: int) -> list[Pressed]:
    fitting: list[Pressed] = []
    for one in reversed(keys):
        room -= cell_len(f"{one}  ")
        if room < 0:
            break
        fitting.insert(0, one)
    return fitting
