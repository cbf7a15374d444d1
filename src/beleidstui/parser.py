"""A parser of the command line that speaks Dutch and remembers what was declared to it."""

import argparse
import shutil
import sys
import textwrap
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, NoReturn

from beleidstui.errors import BeleidstuiError
from beleidstui.texts import commandline

if TYPE_CHECKING:
    from _typeshed import SupportsWrite

LEAST_WIDTH = 40
MOST_WIDTH = 100
WIDEST_NAME = 26
ROOM = 26
"""The columns that the explanation beside a name needs at least."""

Row = tuple[str, str]
"""What stands left and right in the help: a name or an example, and what it does."""


class UsageError(BeleidstuiError):
    """The command line cannot be understood."""


class Parser(argparse.ArgumentParser):
    """A parser whose declarations also make the help, the man page and the completions.

    ``about`` says what the command does, ``examples`` shows it, ``values`` and ``options`` are
    what was declared with value() and option(), and ``commands`` holds a parser for each command.
    """

    def __init__(self, about: str, examples: tuple[Row, ...], **settings: Any) -> None:
        """Start with the one option that every command has: its help."""
        super().__init__(add_help=False, allow_abbrev=False, **settings)
        self.about = about
        self.examples = examples
        self.values: list[argparse.Action] = []
        self.options: list[argparse.Action] = []
        self.commands: dict[str, Parser] = {}
        self._forms = self.add_mutually_exclusive_group()
        self.option("-h", "--help", action="help", help=commandline.HELP_HELP)

    def value(self, name: str, **settings: Any) -> None:
        """Declare what is given by its place; the settings are those of argparse."""
        self.values.append(self.add_argument(name, **settings))

    def option(self, *names: str, **settings: Any) -> None:
        """Declare an option; the settings are those of argparse."""
        self.options.append(self.add_argument(*names, **settings))

    def form(self, name: str, **settings: Any) -> None:
        """Declare an option for another form of the answer; only one of them can be given."""
        self.options.append(self._forms.add_argument(name, **settings))

    def error(self, message: str) -> NoReturn:
        """Raise UsageError, in Dutch."""
        raise UsageError(commandline.usage_error(message))

    def print_help(self, file: "SupportsWrite[str] | None" = None) -> None:
        """Print the help; a reader that has gone is met here, while that can be quiet."""
        super().print_help(file)
        sys.stdout.flush()

    def format_help(self) -> str:
        """Give the help, examples first, as wide as the terminal within reason."""
        columns = shutil.get_terminal_size().columns
        width = max(LEAST_WIDTH, min(columns, MOST_WIDTH))
        about = [(name, command.about) for name, command in self.commands.items()]
        parts = (
            _section(commandline.EXAMPLES_TITLE, self.examples, width, width),
            [f"{commandline.USAGE}: {usage(self)}", *textwrap.wrap(sentence(self.about), width)],
            _section(commandline.COMMANDS, about, width),
            _section(commandline.ARGUMENTS, map(_row, self.values), width),
            _section(commandline.OPTIONS, map(_row, self.options), width),
        )
        return "\n\n".join("\n".join(part) for part in parts if part) + "\n"


def usage(parser: Parser) -> str:
    """Give the shape of a command in one line; its options are told apart."""
    command = commandline.ANY_COMMAND if parser.commands else ""
    return " ".join(filter(None, [parser.prog, commandline.ANY_OPTIONS, command, *_values(parser)]))


def invocation(action: argparse.Action) -> str:
    """Give an option or a value as it is typed, such as ``--max N``."""
    if not action.option_strings:
        return str(action.metavar)
    names = ", ".join(action.option_strings)
    if not takes_value(action):
        return names
    return f"{names} [{action.metavar}]" if action.nargs == "?" else f"{names} {action.metavar}"


def takes_value(action: argparse.Action) -> bool:
    """Tell whether a value follows the option, or may follow it."""
    return action.nargs != 0


def sentence(text: str) -> str:
    """Give a short text as a sentence: a capital and a full stop."""
    return text[:1].upper() + text[1:] + ("" if text.endswith((".", "?")) else ".")


def _values(parser: Parser) -> Iterable[str]:
    for action in parser.values:
        name = f"{action.metavar}…" if action.nargs in ("+", "*") else str(action.metavar)
        yield f"[{name}]" if action.nargs in ("?", "*") else name


def _row(action: argparse.Action) -> Row:
    return invocation(action), action.help or ""


def _section(title: str, rows: Iterable[Row], width: int, widest: int = WIDEST_NAME) -> list[str]:
    """Give a titled table; a name that leaves no room for its text gets a line of its own."""
    table = list(rows)
    if not table:
        return []
    fits = min(widest, width - ROOM)
    left = max((len(name) for name, _ in table if len(name) <= fits), default=2) + 4
    lines = [f"{title}:"]
    for name, text in table:
        told = textwrap.wrap(text, width - left, break_on_hyphens=False) or [""]
        beside = told.pop(0) if len(name) <= fits else ""
        lines.append(f"  {name:<{left - 2}}{beside}".rstrip())
        lines += [" " * left + part for part in told]
    return lines
