"""The commands and options of the command line, each declared once."""

import argparse
from collections.abc import Callable

from beleidstui.command_names import (
    BUILD,
    CHECK,
    COMMANDS,
    COMPARE,
    FIND,
    IMPORT,
    LIST,
    MONEY,
    NEW,
    READ,
    SHOW,
)
from beleidstui.model.amounts import PHASES
from beleidstui.model.nodes import Kind
from beleidstui.parser import Parser, UsageError
from beleidstui.settings import THEMES
from beleidstui.texts import commandline

SCHEMAS = ("alles", "artikel", "begrippen", "geld", "rondleiding")
_OF_A_PART = ("--jaar", "--begroting", "--in", "--soort")
KINDS = tuple(kind.value for kind in Kind)


def parse(words: list[str]) -> argparse.Namespace:
    """Read the command line; raises UsageError in Dutch.

    Words that do not start with a command are a search: ``SSR`` is ``zoek SSR``.
    """
    declared = parser()
    _refuse_twice(words)
    given = declared.parse_args(_with_command(words, declared))
    if given.command == CHECK and given.schema and (given.folder or given.bron):
        raise UsageError(commandline.SCHEMA_ALONE)
    if given.command == LIST and given.naar and (not given.html or given.soort):
        raise UsageError(commandline.PAGES_ARE_HTML)
    return given


def parser() -> Parser:
    """Declare the commands, their values and their options."""
    root = Parser(commandline.ABOUT, commandline.EXAMPLES, prog="beleidstui")
    root.option("--content", metavar="MAP", default="", help=commandline.HELP_CONTENT)
    root.option("--open", metavar="ID", default="", help=commandline.HELP_OPEN)
    root.option("--zoek", metavar="VRAAG", default="", help=commandline.HELP_START_SEARCH)
    root.option("--plain", action="store_true", help=commandline.HELP_PLAIN)
    root.option("--thema", choices=THEMES, metavar="NAAM", default="", help=commandline.HELP_THEME)
    root.option("--kiosk", action="store_true", help=commandline.HELP_KIOSK)
    root.option("--kiosk-rust", type=_count, metavar="N", help=commandline.HELP_KIOSK_REST)
    root.option("--demo", action="store_true", help=commandline.HELP_DEMO)
    root.option("--rondleiding", metavar="BESTAND", default="", help=commandline.HELP_TOUR)
    root.option("--versie", "--version", action="store_true", help=commandline.HELP_VERSION)
    _declare_commands(root)
    return root


Declare = Callable[..., Parser]
"""Declares a command by its name, what it does, examples, and whether it gives JSON."""


def _declare_commands(root: Parser) -> None:
    commands = root.add_subparsers(dest="command", metavar="OPDRACHT")

    def command(
        name: str, about: str, examples: tuple[tuple[str, str], ...], has_json: bool = True
    ) -> Parser:
        made: Parser = commands.add_parser(name, about=about, examples=examples)
        if has_json:
            made.form("--json", action="store_true", help=commandline.HELP_JSON)
        root.commands[name] = made
        return made

    _declare_for_readers(command)
    _declare_for_authors(command)


def _declare_for_readers(command: Declare) -> None:
    find = command(FIND, commandline.HELP_FIND, commandline.EXAMPLES_FIND)
    find.value("words", nargs="+", metavar="WOORD", help=commandline.HELP_WORDS)
    find.option("--max", type=_count, metavar="N", help=commandline.HELP_MAX)
    find.option("--soort", choices=KINDS, metavar="SOORT", help=commandline.HELP_KIND)
    show = command(SHOW, commandline.HELP_SHOW, commandline.EXAMPLES_SHOW)
    show.value("id", metavar="ID", help=commandline.HELP_ID)
    show.form("--citaat", action="store_true", help=commandline.HELP_CITE)
    listing = command(LIST, commandline.HELP_LIST, commandline.EXAMPLES_LIST)
    for one in (show, listing):
        one.form("--markdown", action="store_true", help=commandline.HELP_MARKDOWN)
        one.form("--html", action="store_true", help=commandline.HELP_HTML)
    listing.option("--soort", choices=KINDS, metavar="SOORT", help=commandline.HELP_KIND)
    money = command(MONEY, commandline.HELP_MONEY, commandline.EXAMPLES_MONEY)
    money.value("id", nargs="?", default="", metavar="ID", help=commandline.HELP_MONEY_ID)
    money.option("--jaar", type=_count, metavar="JAAR", help=commandline.HELP_YEAR)
    money.option(
        "--fase", choices=tuple(map(str, PHASES)), metavar="FASE", help=commandline.HELP_PHASE
    )
    money.form("--tabs", action="store_true", help=commandline.HELP_MONEY_TABS)
    for one in (find, listing):
        one.option("--jaar", type=_count, metavar="JAAR", help=commandline.HELP_YEAR)
        one.option("--begroting", type=_filled, metavar="NAAM", help=commandline.HELP_BUDGET)
        one.option("--in", type=_filled, metavar="ID", dest="within", help=commandline.HELP_WITHIN)
    _declare_compare(command)
    listing.option("--naar", type=_filled, metavar="MAP", help=commandline.HELP_PAGES)
    listing.form("--tabs", action="store_true", help=commandline.HELP_TABS)


def _declare_compare(command: Declare) -> None:
    comparing = command(COMPARE, commandline.HELP_COMPARE, commandline.EXAMPLES_COMPARE)
    comparing.value("id", metavar="ID", help=commandline.HELP_COMPARED)
    comparing.value("other", nargs="?", default="", metavar="ID", help=commandline.HELP_OTHER)
    comparing.form("--html", action="store_true", help=commandline.HELP_HTML)
    comparing.option("--alles", action="store_true", help=commandline.HELP_UNCHANGED)


def _declare_for_authors(command: Declare) -> None:
    check = command(CHECK, commandline.HELP_CHECK, commandline.EXAMPLES_CHECK)
    check.value("folder", nargs="?", default="", metavar="MAP", help=commandline.HELP_FOLDER)
    check.option("--bron", action="store_true", help=commandline.HELP_EVIDENCE)
    check.form(
        "--schema",
        nargs="?",
        choices=SCHEMAS,
        const=SCHEMAS[0],
        default="",
        metavar="BESTAND",
        help=commandline.HELP_SCHEMA,
    )
    new = command(NEW, commandline.HELP_NEW, commandline.EXAMPLES_NEW, has_json=False)
    new.value("map", metavar="MAP", help=commandline.HELP_NEW_FOLDER)
    importing = command(IMPORT, commandline.HELP_IMPORT, commandline.EXAMPLES_IMPORT)
    importing.value("files", nargs="*", metavar="BESTAND", help=commandline.HELP_PAPERS)
    importing.option("--naar", metavar="MAP", default="", help=commandline.HELP_TARGET)
    importing.option("--artikel", action="append", metavar="N", help=commandline.HELP_ARTICLE)
    importing.option("--begroting", type=_filled, metavar="NAAM", help=commandline.HELP_AMOUNTS)
    importing.option("--alles", action="store_true", help=commandline.HELP_EVERYTHING)
    importing.option("--proef", action="store_true", help=commandline.HELP_TRIAL)
    importing.option("--bijwerken", action="store_true", help=commandline.HELP_UPDATE)
    importing.option("--controleer", action="store_true", help=commandline.HELP_CONTROL)
    reading = command(READ, commandline.HELP_READ, commandline.EXAMPLES_READ, False)
    reading.value("files", nargs="+", metavar="BESTAND", help=commandline.HELP_PAPERS)
    building = command(BUILD, commandline.HELP_BUILD, commandline.EXAMPLES_BUILD, False)
    building.value("map", nargs="?", default="", metavar="MAP", help=commandline.HELP_FOLDER)
    building.option("--naar", metavar="BESTAND", required=True, help=commandline.HELP_LIBRARY)


def _with_command(words: list[str], declared: Parser) -> list[str]:
    with_value = {
        name
        for option in declared.options
        if option.nargs is None
        for name in option.option_strings
    }
    position = 0
    while position < len(words) and words[position].startswith("-") and words[position] != "--":
        position += 2 if words[position] in with_value else 1
    if position < len(words) and words[position] not in COMMANDS:
        return [*words[:position], FIND, *words[position:]]
    return words


def _filled(text: str) -> str:
    if not text.strip():
        raise ValueError(text)
    return text


def _refuse_twice(words: list[str]) -> None:
    """Refuse an option of a part that is given twice: which of them is meant?"""
    names = [word.partition("=")[0] for word in words[: (*words, "--").index("--")]]
    for name in _OF_A_PART:
        if names.count(name) > 1:
            raise UsageError(commandline.ONLY_ONCE.format(name))


def _count(text: str) -> int:
    number = int(text)
    if number < 1:
        raise ValueError(text)
    return number
