"""A library as a file of its own, for a server or for guests: made once, and only read."""

import os
import re
import stat
import time
from contextlib import suppress
from typing import Any

from beleidstui.compiling.making import write_file
from beleidstui.compiling.opened import FORM
from beleidstui.compiling.parts import Told
from beleidstui.errors import BeleidstuiError
from beleidstui.library.seal import is_sealed
from beleidstui.texts import building, system_error

_WRITING = 600
"""Seconds after which nobody is still writing."""


class NotBuiltError(BeleidstuiError):
    """A library cannot be made there."""


def build(folder: str, path: str, tell: Told) -> None:
    """Make a library file of a content folder; one that is there is replaced when it is whole.

    Raises ContentError with all problems of the folder, and NotBuiltError.
    """
    path = os.path.realpath(path)
    _check_free(path)

    def about(_: list[str]) -> dict[str, Any]:
        _check_free(path)
        return {"form": FORM}

    try:
        _clear(path)
        write_file(folder, path, about, tell)
        with suppress(OSError):
            os.chmod(path, 0o666 & ~_umask())  # as any file that somebody makes
    except OSError as error:
        message = building.CANNOT_WRITE.format(path, system_error(error.errno))
        raise NotBuiltError(message) from error


def _check_free(path: str) -> None:
    """Look whether nothing is there, or a library; raises NotBuiltError."""
    try:
        is_ours = stat.S_ISREG(os.lstat(path).st_mode) and is_sealed(path)
    except FileNotFoundError:
        return
    except OSError:
        is_ours = False
    if not is_ours:
        raise NotBuiltError(building.NO_LIBRARY.format(path))


def _clear(path: str) -> None:
    """Take away what killed builders left beside a path."""
    folder, name = os.path.split(path)
    with os.scandir(folder) as entries:
        for one in entries:
            left = re.fullmatch(re.escape(name) + r"\.\d+-[0-9a-f]{8}", one.name)
            if left and time.time() - one.stat().st_mtime > _WRITING:
                os.unlink(one.path)


def _umask() -> int:
    mask = os.umask(0o077)
    os.umask(mask)
    return mask
