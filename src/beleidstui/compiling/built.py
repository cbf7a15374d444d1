"""A library as a file of its own, for a server or for guests: made once, and only read."""

import os
from contextlib import suppress
from typing import Any, NoReturn

from beleidstui.compiling.making import write_file
from beleidstui.compiling.opened import FORM, is_library
from beleidstui.compiling.parts import Told
from beleidstui.compiling.stamps import made_from
from beleidstui.errors import BeleidstuiError
from beleidstui.texts import building, system_error


class NotBuiltError(BeleidstuiError):
    """A library cannot be made there."""


def build(folder: str, path: str, tell: Told) -> None:
    """Make a library file of a content folder; one that is there is replaced when it is whole.

    Raises ContentError with all problems of the folder, and NotBuiltError.
    """
    if os.path.lexists(path) and not is_library(path):
        raise NotBuiltError(building.NO_LIBRARY.format(path))

    def about(pages: list[str]) -> dict[str, Any]:
        return {"form": FORM, "made_from": made_from(folder, pages)}

    try:
        write_file(folder, path, about, tell)
        with suppress(OSError):
            os.chmod(path, 0o644)  # it is made to be read by others
    except OSError as error:
        _fail(path, error)


def _fail(path: str, error: OSError) -> NoReturn:
    message = building.CANNOT_WRITE.format(path, system_error(error.errno))
    raise NotBuiltError(message) from error
