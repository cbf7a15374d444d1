"""What one can answer beside a number; each command is declared once."""

from enum import StrEnum
from typing import NamedTuple

from beleidstui.texts import dialogue as texts

LEAST_BEGINNING = 3
"""The letters that a beginning of a name must have to count for it."""


class Action(StrEnum):
    """What a command does."""

    SEARCH = "search"
    SEARCH_HERE = "search here"
    OPEN = "open"
    NEXT = "next"
    PREVIOUS = "previous"
    BACK = "back"
    FORWARD = "forward"
    UP = "up"
    BEGIN = "begin"
    USES = "uses"
    QUOTE = "quote"
    TEXT = "text"
    CITATION = "citation"
    LINK = "link"
    MARKDOWN = "markdown"
    PRINT = "print"
    COMPARE = "compare"
    CHANGES = "changes"
    MORE = "more"
    REPEAT = "repeat"
    HELP = "help"
    STOP = "stop"


class Command(NamedTuple):
    """One command: its names, what it does, and whether a value follows it."""

    action: Action
    names: tuple[str, ...]
    tooltip: str
    takes_value: bool = False


COMMANDS = (
    Command(Action.SEARCH, *texts.SEARCH, takes_value=True),
    Command(Action.SEARCH_HERE, *texts.SEARCH_HERE, takes_value=True),
    Command(Action.OPEN, *texts.OPEN, takes_value=True),
    Command(Action.NEXT, *texts.NEXT),
    Command(Action.PREVIOUS, *texts.PREVIOUS),
    Command(Action.BACK, *texts.BACK),
    Command(Action.FORWARD, *texts.FORWARD),
    Command(Action.UP, *texts.UP),
    Command(Action.BEGIN, *texts.BEGIN),
    Command(Action.USES, *texts.USES),
    Command(Action.QUOTE, *texts.QUOTE),
    Command(Action.TEXT, *texts.TEXT),
    Command(Action.CITATION, *texts.CITATION),
    Command(Action.LINK, *texts.LINK),
    Command(Action.MARKDOWN, *texts.MARKDOWN),
    Command(Action.PRINT, *texts.PRINT),
    Command(Action.COMPARE, *texts.COMPARE),
    Command(Action.CHANGES, *texts.CHANGES),
    Command(Action.MORE, *texts.MORE),
    Command(Action.REPEAT, *texts.REPEAT),
    Command(Action.HELP, *texts.HELP),
    Command(Action.STOP, *texts.STOP),
)


_NAMED = {name: one for one in COMMANDS for name in one.names}


def read_command(answer: str) -> tuple[Action, str] | None:
    """Give the command that an answer means, and its value; None where it means none.

    A name counts as it is typed, or else in any case and by its beginning. Only a command that
    takes a value has words after it, so that a sentence never does something by its first word.
    """
    if answer.startswith("/"):
        return Action.SEARCH, answer[1:].strip()
    whole = _NAMED.get(answer) or _NAMED.get(answer.lower())
    if whole is not None:
        return whole.action, ""
    word, _, value = answer.partition(" ")
    found = _NAMED.get(word.lower()) or _begun(word.lower())
    if found is None or (value and not found.takes_value):
        return None
    return found.action, value


def _begun(word: str) -> Command | None:
    if len(word) < LEAST_BEGINNING:
        return None
    return next((one for name, one in _NAMED.items() if name.startswith(word)), None)
