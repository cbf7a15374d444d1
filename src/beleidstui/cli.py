"""From the command line to one of the faces; the only place where the program ends."""

import errno
import gc
import io
import os
import sys
from contextlib import suppress
from typing import Any

from beleidstui import lookup, printing, texts
from beleidstui.authoring.locate import content_folder, is_chosen
from beleidstui.command_names import (
    BUILD,
    CHECK,
    COMMANDS,
    COMPARE,
    HELP,
    IMPORT,
    LIST,
    MONEY,
    NEW,
    READ,
    SHOW,
)
from beleidstui.errors import CRASHED, FAILED, FOUND, BeleidstuiError
from beleidstui.terminal.streams import open_missing_streams, wait_for_room, write_nowhere

KIOSK_REST = 120
"""Seconds of rest after which the kiosk begins anew, where nobody says otherwise."""


def run() -> None:
    """Run the program and end the process with its exit code."""
    open_missing_streams()
    wait_for_room()
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")  # an ASCII terminal shows ? for what it lacks
    code = main(sys.argv[1:])
    gc.freeze()  # Python walks all that is left at its end: a tenth of a look-up
    sys.exit(code)


def main(words: list[str]) -> int:
    """Run the program for these arguments, and give the exit code."""
    try:
        return _answer(words)
    except BrokenPipeError:
        write_nowhere(sys.stdout, sys.stderr)
        return FOUND
    except OSError as error:
        write_nowhere(sys.stdout)
        with suppress(OSError):
            printing.tell(_output_failed(error.errno))
        write_nowhere(sys.stderr)
        return FAILED


def _output_failed(number: int | None) -> str:
    if number in (errno.EMFILE, errno.ENFILE):
        from beleidstui.texts import commandline

        return commandline.TOO_FEW_FILES
    return texts.OUTPUT_FAILED.format(texts.system_error(number))


def _answer(words: list[str]) -> int:
    try:
        code = _dispatch(words)
        sys.stdout.flush()
        return code
    except BeleidstuiError as error:
        from beleidstui.terminal.screens import give_terminal_back

        give_terminal_back()
        printing.tell_error(error)
        return FAILED


def _dispatch(words: list[str]) -> int:
    if _is_search(words) and words[0] != HELP:
        return lookup.find(content_folder(), " ".join(words), None, False)
    from beleidstui.arguments import parse

    given = parse(_asked_for_help(words))
    if (given.command is not None or given.plain) and (given.demo or given.rondleiding):
        printing.tell(texts.DEMO_ALONE)
        return FAILED
    if given.kiosk:
        return _kiosk(given)
    if given.kiosk_rust:
        printing.tell(texts.KIOSK_REST_ALONE)
        return FAILED
    folder = content_folder(given.content)
    if given.versie:
        from beleidstui.version import __version__

        print(f"beleidstui {__version__}")
        return FOUND
    if given.command is None:
        return _explore(
            folder, given, is_live=is_chosen(given.content) and not os.path.isfile(folder)
        )
    if given.command in (BUILD, CHECK, IMPORT, NEW, READ):
        return _for_authors(folder, given)
    return _for_readers(folder, given)


def _for_readers(folder: str, given: Any) -> int:
    if given.command == SHOW:
        if given.citaat:
            return lookup.cite(folder, given.id)
        if given.markdown or given.html:
            return lookup.export_item(folder, given.id, given.html)
        return lookup.show(folder, given.id, given.json)
    if given.command == LIST and given.naar:
        return lookup.export_pages(folder, _limit(given), given.naar)
    if given.command == LIST and (given.markdown or given.html):
        return lookup.export(folder, _limit(given), given.html)
    if given.command == LIST:
        return lookup.list_items(folder, _limit(given), given.json, given.tabs)
    if given.command == MONEY:
        year, phase = given.jaar or 0, given.fase or ""
        return lookup.money(folder, given.id, year, phase, given.json, given.tabs)
    if given.command == COMPARE:
        return _compare(folder, given)
    return lookup.find(folder, " ".join(given.words), given.max, given.json, _limit(given))


def _limit(given: Any) -> lookup.Limit:
    budget, below = given.begroting or "", given.within or ""
    return lookup.Limit(given.soort or "", given.jaar or 0, budget, below)


def _compare(folder: str, given: Any) -> int:
    if given.html:
        return lookup.export_difference(folder, given.id, given.other, given.alles)
    return lookup.compare(folder, given.id, given.other, given.json, given.alles)


def _for_authors(folder: str, given: Any) -> int:
    if given.command == IMPORT:
        from beleidstui.intake.asked import import_asked

        return import_asked(given)
    if given.command == READ:
        return _read(given)
    from beleidstui import authors

    if given.command == BUILD:
        return authors.build_library(given.map or folder, given.naar)
    if given.command == NEW:
        return authors.make_new(given.map)
    if given.schema:
        return authors.print_schema(given.schema)
    return authors.check(given.folder or folder, given.json, given.bron)


def _read(given: Any) -> int:
    from beleidstui.intake.advice import advise
    from beleidstui.intake.staging import read_only

    strange = next((path for path in given.files if not os.path.lexists(path)), "")
    if strange:
        return advise(strange)
    with read_only(given.files) as folder:
        return _explore(folder, given, keeps=False)


def _asked_for_help(words: list[str]) -> list[str]:
    """Take ``help``, alone or before a command, for the option; else it is a word to look up."""
    if words[:1] == [HELP] and all(word in COMMANDS for word in words[1:]):
        return [*words[1:], "--help"]
    return words


def _is_search(words: list[str]) -> bool:
    """Tell whether the words are a bare search, which needs no parser."""
    return bool(words) and words[0] not in COMMANDS and not any(w[:1] in ("-", "") for w in words)


def _kiosk(given: Any) -> int:
    from beleidstui.terminal.posix import IS_POSIX

    if given.command is not None or not IS_POSIX:
        printing.tell(texts.KIOSK_NEEDS_POSIX if not IS_POSIX else texts.KIOSK_ALONE)
        return FAILED
    from beleidstui.kiosk import NotClosedError, close_off

    try:
        close_off(os.environ)
    except NotClosedError as error:
        if sys.flags.inspect:  # Python would give whoever asked for it a prompt
            from beleidstui.terminal.screens import give_terminal_back

            give_terminal_back()
            printing.tell(str(error))
            sys.stderr.flush()
            os._exit(FAILED)
        raise
    code = _explore(content_folder(given.content), given, given.kiosk_rust or KIOSK_REST)
    if code == CRASHED:
        printing.tell(texts.KIOSK_BROKEN)
    return code


def _explore(
    folder: str, given: Any, guest_rest: int = 0, is_live: bool = False, keeps: bool = True
) -> int:
    from beleidstui.terminal import screens

    tour_file = given.rondleiding if given.demo or given.rondleiding else None
    if (given.plain or screens.wants_lines(os.environ)) and tour_file is None:
        return _converse(folder, given, guest_rest, keeps)
    if not screens.is_terminal():
        printing.tell(texts.NEEDS_TERMINAL)
        return FAILED
    if not screens.shows_screens(os.environ):
        if tour_file is not None:
            printing.tell(texts.DEMO_NEEDS_SCREENS)
            return FAILED
        return _converse(folder, given, guest_rest, keeps)
    if not screens.can_open_files():
        from beleidstui.texts import commandline

        printing.tell(commandline.TOO_FEW_FILES)
        return FAILED
    screens.forget_steering(os.environ)
    from beleidstui.tui.start import Opening, explore  # Textual: 200 ms that no look-up must pay

    gc.freeze()  # what is imported stays
    gc.enable()
    opening = Opening(
        folder, given.open, given.zoek, given.thema, guest_rest, is_live, tour_file, keeps
    )
    return explore(opening)


def _converse(folder: str, given: Any, guest_rest: int, keeps: bool) -> int:
    from beleidstui.dialogue.run import converse

    gc.enable()
    return converse(folder, given.open, given.zoek, guest_rest, keeps)
