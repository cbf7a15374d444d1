"""A library file that somebody names: opened to read, and never made anew."""

from typing import NoReturn

from beleidstui.errors import BeleidstuiError, BrokenLibraryError
from beleidstui.library import tables as kept
from beleidstui.library.file import open_file
from beleidstui.library.library import Library
from beleidstui.library.mending import MendingTables
from beleidstui.regular_file import check_shared
from beleidstui.version import __version__

FORM = f"3 {__version__}"
"""What a library must be of to be read: the form of its tables, and the version of the program."""


class UnusableLibraryError(BeleidstuiError):
    """A file is no library that can be read."""


def library_in(path: str) -> Library:
    """Give the library in a file; raises UnusableLibraryError."""
    try:
        check_shared(path)
        tables = open_file(path)
        if tables.get(kept.ABOUT, "form") != FORM:
            _refuse(path)
    except (OSError, BrokenLibraryError):
        _refuse(path)
    return Library(MendingTables(tables, lambda: _refuse(path)))


def _refuse(path: str) -> NoReturn:
    from beleidstui.texts import building  # seldom needed

    raise UnusableLibraryError(building.unusable(path))
