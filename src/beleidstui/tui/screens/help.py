"""The help: what every key does, first where the reader is."""

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.screen import Screen

from beleidstui import texts
from beleidstui.rendering.line import Line, Mark, Role, plain_line
from beleidstui.tui.commands import COMMANDS, Command, Place
from beleidstui.tui.widgets.pager import Pager

KEY_WIDTH = 12


class HelpScreen(Screen[None]):
    """Shows the commands, those of the place where the reader came from first."""

    BINDINGS: ClassVar[list[BindingType]] = [
        ("escape,question_mark,f1,q", "app.pop_screen", texts.KEY_BACK_OUT[0])
    ]

    def __init__(self, place: Place, commands: tuple[Command, ...] = COMMANDS) -> None:
        """Explain these commands, those of this place first."""
        super().__init__()
        self._place, self._commands = place, commands

    def compose(self) -> ComposeResult:
        """Show the help as one page."""
        yield Pager(help_lines(self._place, self._commands))


def help_lines(first: Place, commands: tuple[Command, ...] = COMMANDS) -> list[Line]:
    """Give the help, a block for each place, the given place first."""
    places = sorted(
        dict.fromkeys(one.place for one in commands),
        key=lambda place: (place is not first, place is not Place.EVERYWHERE),
    )
    lines = [plain_line(texts.HELP_TITLE, Role.TITLE)]
    for place in places:
        lines += [Line(""), plain_line(texts.HELP_PLACE[place.value], Role.HEADING)]
        lines += [_command_line(one) for one in commands if one.place is place]
    return lines


def _command_line(command: Command) -> Line:
    keys = f"{command.shown:<{KEY_WIDTH}}"
    return Line(f"  {keys}{command.tooltip}", (Mark(2, 2 + len(command.shown), Role.HEADING),))
