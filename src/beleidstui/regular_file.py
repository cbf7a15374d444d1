"""The one way to read a file that somebody else may have put there.

A pipe would be waited for without end, and a device read without end: only regular files are read,
and no more of them than fits.
"""

import os
import stat

_OTHERS_WRITE = 0o022
_HOW = os.O_RDONLY | sum(getattr(os, name, 0) for name in ("O_NONBLOCK", "O_CLOEXEC", "O_BINARY"))


class NotAFileError(OSError):
    """What is there is no regular file."""


class TooLargeError(OSError):
    """The file holds more than it may."""


class NotTrustedError(OSError):
    """The file is a link, or somebody else could have written it."""


def read_regular(path: str, most: int, is_own: bool = False) -> bytes:
    """Give what a regular file holds, at most so many bytes; one of the user's own where asked.

    Raises NotAFileError, TooLargeError or NotTrustedError, and OSError where it cannot be read.
    """
    how = _HOW | (getattr(os, "O_NOFOLLOW", 0) if is_own else 0)
    descriptor = os.open(path, how)
    with open(descriptor, "rb") as file:
        status = os.fstat(descriptor)
        if not stat.S_ISREG(status.st_mode):
            raise NotAFileError(path)
        if is_own and not _is_own(status):
            raise NotTrustedError(path)
        read = b"" if status.st_size > most else file.read(most + 1)
        if status.st_size > most or len(read) > most:
            raise TooLargeError(path)
        return read


def check_own(path: str) -> None:
    """Look whether a file is a regular one of the user's own, and no link.

    Raises NotAFileError or NotTrustedError where it is not, and OSError where it is not there.
    """
    if not _is_own(_status(path, getattr(os, "O_NOFOLLOW", 0))):
        raise NotTrustedError(path)


def check_shared(path: str) -> None:
    """Look whether a file is a regular one that only its owner can write.

    Raises NotAFileError or NotTrustedError where it is not, and OSError where it is not there.
    """
    if _status(path, 0).st_mode & _OTHERS_WRITE and hasattr(os, "geteuid"):
        raise NotTrustedError(path)


def _status(path: str, more: int) -> os.stat_result:
    """Give the status of a regular file; raises NotAFileError."""
    descriptor = os.open(path, _HOW | more)
    try:
        status = os.fstat(descriptor)
    finally:
        os.close(descriptor)
    if not stat.S_ISREG(status.st_mode):
        raise NotAFileError(path)
    return status


def _is_own(status: os.stat_result) -> bool:
    if not hasattr(os, "geteuid"):
        return True  # where there are no owners, the folder of the user is all there is
    return status.st_uid == os.geteuid() and not status.st_mode & _OTHERS_WRITE
