"""What a shell can complete at each place of the command line, read from the declaration."""

import argparse
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from beleidstui.command_names import FIND
from beleidstui.parser import Parser, takes_value

TEMPLATES = Path(__file__).with_name("templates")

FOLDER = "map"
FILE = "bestand"
ITEM = "id"
WORD = "woord"
CHOICE = "keuze"
FREE = "vrij"
_KINDS = {"MAP": FOLDER, "BESTAND": FILE, "ID": ITEM, "WOORD": WORD, "VRAAG": WORD}


class Option(NamedTuple):
    """An option of a command, as a shell sees it."""

    command: str
    """The command that the option belongs to; empty where it stands before a command."""
    names: tuple[str, ...]
    about: str
    kind: str
    """What its value is; empty where it takes none."""
    choices: tuple[str, ...]
    metavar: str
    needs_value: bool


class Value(NamedTuple):
    """What a command takes by its place."""

    command: str
    kind: str
    choices: tuple[str, ...]
    metavar: str
    repeats: bool


def options(root: Parser) -> list[Option]:
    """Give the options of the program and of every command."""
    return [
        Option(
            command,
            tuple(action.option_strings),
            action.help or "",
            _kind(action) if takes_value(action) else "",
            tuple(action.choices or ()),
            str(action.metavar or ""),
            action.nargs is None,
        )
        for command, parser in _parsers(root)
        for action in parser.options
    ]


def values(root: Parser) -> list[Value]:
    """Give what the commands take by its place; each takes one thing, once or more often."""
    return [
        Value(
            command,
            _kind(action),
            tuple(action.choices or ()),
            str(action.metavar),
            action.nargs in ("+", "*"),
        )
        for command, parser in _parsers(root)
        for action in parser.values
    ]


def fill(template: str, **parts: str) -> str:
    """Give the template with each ``@@NAME@@`` replaced by the part of that name."""
    text = (TEMPLATES / template).read_text(encoding="utf-8")
    for name, part in {"FIND": FIND, **parts}.items():
        text = text.replace(f"@@{name}@@", part)
    return text


def _parsers(root: Parser) -> Iterator[tuple[str, Parser]]:
    yield "", root
    yield from root.commands.items()


def _kind(action: argparse.Action) -> str:
    return CHOICE if action.choices else _KINDS.get(str(action.metavar), FREE)
