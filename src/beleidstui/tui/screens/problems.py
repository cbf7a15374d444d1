"""All that is wrong in the newest version of the content."""

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.screen import Screen

from beleidstui import texts
from beleidstui.rendering.line import Line, Role, plain_line
from beleidstui.tui.widgets.pager import Pager


class ProblemsScreen(Screen[None]):
    """Shows each problem with its file and line."""

    BINDINGS: ClassVar[list[BindingType]] = [
        ("escape,question_mark,f1,q", "app.pop_screen", texts.KEY_BACK_OUT[0])
    ]

    def __init__(self, problems: list[str]) -> None:
        """Show these problems, each in a line of its own."""
        super().__init__()
        self._problems = problems

    def compose(self) -> ComposeResult:
        """Show them as one page."""
        lines = [plain_line(texts.PROBLEMS_TITLE, Role.TITLE)]
        for problem in self._problems:
            lines += [Line(""), Line(problem)]
        yield Pager(lines)
