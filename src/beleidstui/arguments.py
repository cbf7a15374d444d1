"""The commands and options of the command line, each declared once."""

import argparse
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NoReturn

from beleidstui import texts
from beleidstui.command_names import CHECK, COMMANDS, FIND, LIST, SHOW
from beleidstui.errors import BeleidstuiError

if TYPE_CHECKING:
    from _typeshed import SupportsWrite

VALUE_OPTIONS = ("--content", "--open", "--zoek", "--kiosk-rust")
SCHEMAS = ("alles", "artikel", "begrippen")
KINDS = ("begrip", "punt", "rol", "artikel")


class UsageError(BeleidstuiError):
    """The command line cannot be understood."""


class _Parser(argparse.ArgumentParser):
    """A parser that speaks Dutch."""

    form: Callable[..., argparse.Action]
    """Adds an option for another form of the answer; only one of them can be given."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(
            add_help=False,
            allow_abbrev=False,
            formatter_class=argparse.RawDescriptionHelpFormatter,
            **settings,
        )
        self.values = self.add_argument_group(texts.ARGUMENTS)
        self.options = self.add_argument_group(texts.OPTIONS)
        self.options.add_argument("-h", "--help", action="help", help=texts.HELP_HELP)

    def error(self, message: str) -> NoReturn:
        raise UsageError(texts.usage_error(message))

    def print_help(self, file: "SupportsWrite[str] | None" = None) -> None:
        super().print_help(file)
        sys.stdout.flush()  # here a reader that has gone is still met quietly

    def format_help(self) -> str:
        return super().format_help().replace("usage: ", texts.USAGE, 1)


def parse(words: list[str]) -> argparse.Namespace:
    """Read the command line; raises UsageError in Dutch.

    Words that do not start with a command are a search: ``SSR`` is ``zoek SSR``.
    """
    given = _parser().parse_args(_with_command(words))
    if given.command == CHECK and given.schema and (given.folder or given.bron):
        raise UsageError(texts.SCHEMA_ALONE)
    return given


def _with_command(words: list[str]) -> list[str]:
    position = 0
    while position < len(words) and words[position].startswith("-") and words[position] != "--":
        position += 2 if words[position] in VALUE_OPTIONS else 1
    if position < len(words) and words[position] not in COMMANDS:
        return [*words[:position], FIND, *words[position:]]
    return words


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="beleidstui", description=texts.ABOUT, epilog=texts.EXAMPLES)
    option = parser.options.add_argument
    option("--content", metavar="MAP", default="", help=texts.HELP_CONTENT)
    option("--open", metavar="ID", default="", help=texts.HELP_OPEN)
    option("--zoek", metavar="VRAAG", default="", help=texts.HELP_START_SEARCH)
    option("--kiosk", action="store_true", help=texts.HELP_KIOSK)
    option("--kiosk-rust", type=_count, metavar="N", default=120, help=texts.HELP_KIOSK_REST)
    option("--versie", action="store_true", help=texts.HELP_VERSION)
    commands = parser.add_subparsers(dest="command", metavar="OPDRACHT", title=texts.COMMANDS)

    def command(name: str, about: str, examples: str) -> _Parser:
        made = commands.add_parser(name, help=about, description=about, epilog=examples)
        made.form = made.options.add_mutually_exclusive_group().add_argument
        made.form("--json", action="store_true", help=texts.HELP_JSON)
        return made

    find = command(FIND, texts.HELP_FIND, texts.EXAMPLES_FIND)
    find.values.add_argument("words", nargs="+", metavar="WOORD", help=texts.HELP_WORDS)
    find.options.add_argument("--max", type=_count, metavar="N", help=texts.HELP_MAX)
    show = command(SHOW, texts.HELP_SHOW, texts.EXAMPLES_SHOW)
    show.values.add_argument("id", metavar="ID", help=texts.HELP_ID)
    show.options.add_argument("--citaat", action="store_true", help=texts.HELP_CITE)
    listing = command(LIST, texts.HELP_LIST, texts.EXAMPLES_LIST)
    listing.options.add_argument("--soort", choices=KINDS, metavar="SOORT", help=texts.HELP_KIND)
    check = command(CHECK, texts.HELP_CHECK, texts.EXAMPLES_CHECK)
    check.values.add_argument(
        "folder", nargs="?", default="", metavar="MAP", help=texts.HELP_FOLDER
    )
    check.options.add_argument("--bron", action="store_true", help=texts.HELP_EVIDENCE)
    check.form(
        "--schema",
        nargs="?",
        choices=SCHEMAS,
        const=SCHEMAS[0],
        default="",
        metavar="BESTAND",
        help=texts.HELP_SCHEMA,
    )
    return parser


def _count(text: str) -> int:
    number = int(text)
    if number < 1:
        raise ValueError(text)
    return number
