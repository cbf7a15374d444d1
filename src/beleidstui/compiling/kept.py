"""The library of a content folder, kept for the next run.

To read TOML and check it takes a look-up longer than all the rest. What is kept counts only while
the files it was made from are the same, and the program that made it is the same; it is made beside
the one in use, and takes its place when it is whole. One that is broken or out of date, or that
somebody else could have written, is made anew; where nothing can be kept, it stays in memory.
"""

import os
from contextlib import suppress
from functools import partial
from typing import Any

from beleidstui.compiling.stamps import MadeFrom, made_from, made_now, program, stamps
from beleidstui.errors import BeleidstuiError, BrokenLibraryError
from beleidstui.library import tables as kept
from beleidstui.library.file import open_file
from beleidstui.library.library import Library
from beleidstui.library.mending import MendingTables
from beleidstui.library.tables import Tables
from beleidstui.regular_file import check_own

_LONGEST_NAME = 200
_WRITING = 600
"""Seconds after which nobody is still writing."""
_UNUSED = 90 * 24 * 3600
"""Seconds after which what was kept is made anew rather than kept."""
_BROKEN = (OSError, BrokenLibraryError, ValueError)


class ChangedSinceError(BeleidstuiError):
    """What was kept is broken, and the content is not what it was made of."""

    def __str__(self) -> str:
        """Say what to do."""
        from beleidstui.texts import building  # seldom needed

        return building.CHANGED_SINCE


def library_of(folder: str) -> Library:
    """Give the library of a content folder, or the one in a file that was built.

    Raises ContentError with all problems of the folder, or UnusableLibraryError.
    """
    if os.path.isfile(folder):
        return _in_file(folder)
    folder = os.path.abspath(folder)
    place = _place(folder)
    tables = _opened(place, folder) or _make(folder, place)
    was = tables.get(kept.ABOUT, "made_from")
    return Library(MendingTables(tables, partial(_make_again, folder, place, was)))


def library_in_memory(folder: str) -> Library:
    """Give the library of a content folder, or of a file that was built; nothing is kept of it.

    Raises ContentError or UnusableLibraryError.
    """
    if os.path.isfile(folder):
        return _in_file(folder)
    return Library(_make(folder, ""))


def _in_file(path: str) -> Library:
    from beleidstui.compiling.opened import library_in  # most read from a folder

    return library_in(path)


def _make(folder: str, place: str) -> Tables:
    """Make the tables of a folder anew, and keep them where that can be done."""
    from beleidstui.compiling.making import in_memory, write_file

    def about(pages: list[str]) -> dict[str, Any]:
        made_of = made_from(folder, pages)
        if stamps(folder) != before:
            raise OSError(folder)  # somebody wrote there, and no one knows what was read
        return {"made_from": made_of, "program": program()}

    with suppress(OSError, BrokenLibraryError):
        if place:
            before = stamps(folder)
            os.makedirs(os.path.dirname(place), mode=0o700, exist_ok=True)
            write_file(folder, place, about)
            _clear(os.path.dirname(place))
            return open_file(place)
    return in_memory(folder)


def _make_again(folder: str, place: str, was: MadeFrom | None) -> Tables:
    """Make the tables anew that proved to be broken; raises ChangedSinceError for other content."""
    now = None if was is None else made_now(folder, was)
    if now is None or now[1]:
        raise ChangedSinceError
    return _make(folder, place)


def _opened(place: str, folder: str) -> Tables | None:
    """Open what is kept, renewed where a few files changed; None where it is to be made anew."""
    with suppress(*_BROKEN):
        check_own(place)
        tables = open_file(place)
        was = tables.get(kept.ABOUT, "made_from")
        if tables.get(kept.ABOUT, "program") != program() or not was:
            return None
        found = made_now(folder, was)
        if found is None:
            return None
        now, changed = found
        if now == was:
            return tables
        tables.close()
        from beleidstui.compiling.renewing import renew  # the reader of TOML: half of a look-up

        if renew(folder, place, now, changed):
            return open_file(place)
    return None


def _place(folder: str) -> str:
    """Give the file to keep a library in, by the XDG rules; empty where there is no such place."""
    caches = os.environ.get("XDG_CACHE_HOME", "")
    if not os.path.isabs(caches):
        caches = os.path.join(os.path.expanduser("~"), ".cache")
    name = folder.encode("utf-8", "surrogateescape").hex()[-_LONGEST_NAME:]
    return os.path.join(caches, "beleidstui", name) if os.path.isabs(caches) else ""


def _clear(caches: str) -> None:
    """Take away what killed writers left, and what was kept of folders that are gone."""
    from time import time

    with os.scandir(caches) as entries:
        for one in entries:
            folder, _, writer = one.name.partition(".")
            with suppress(OSError, ValueError):  # what is not ours, or somebody else just cleared
                age = time() - one.stat(follow_symlinks=False).st_mtime
                is_left = bool(writer) and age > _WRITING
                is_whole = len(folder) < _LONGEST_NAME
                is_gone = not writer and is_whole and not os.path.isdir(_folder_of(folder))
                if is_left or is_gone or age > _UNUSED:
                    os.unlink(one.path)


def _folder_of(name: str) -> str:
    """Give the folder that a file keeps the content of; raises ValueError for another name."""
    return bytes.fromhex(name).decode("utf-8", "surrogateescape")
