"""The seal of a library file: that it is one, and of a small one that no bit of it was changed.

Every value has a checksum; a key has none, and what cannot be found is not missed. A small file is
therefore checked whole whenever it is opened. The seal stands where SQLite leaves room in its
header: the program that a file is of, and a number that this program may choose.
"""

import os
from zlib import crc32

from beleidstui.errors import BrokenLibraryError

_SMALL = 16 * 1024 * 1024
_HEADER = 100
_NUMBER, _PROGRAM = slice(60, 64), slice(68, 72)
_OURS = b"btui"


def seal(path: str) -> None:
    """Seal a file that is whole and closed; raises OSError."""
    with open(path, "r+b") as file:
        raw = bytearray(file.read(_HEADER))
        raw[_PROGRAM] = _OURS
        if os.fstat(file.fileno()).st_size <= _SMALL:
            raw += file.read()
            raw[_NUMBER] = _sum(raw)
        else:
            raw[_NUMBER] = bytes(4)
        file.seek(0)
        file.write(raw[:_HEADER])


def check_seal(path: str) -> None:
    """Look whether a file is sealed, and a small one unchanged; raises BrokenLibraryError."""
    try:
        with open(path, "rb") as file:
            raw = bytearray(file.read(_HEADER))
            number = bytes(raw[_NUMBER])
            if number != bytes(4) and os.fstat(file.fileno()).st_size <= _SMALL:
                raw += file.read()
    except OSError as error:
        raise BrokenLibraryError(path) from error
    if raw[_PROGRAM] != _OURS or (number != bytes(4) and number != _sum(raw)):
        raise BrokenLibraryError(path)


def is_sealed(path: str) -> bool:
    """Tell whether a file was made as a library, though it may be broken now."""
    with open(path, "rb") as file:
        return file.read(_HEADER)[_PROGRAM] == _OURS


def _sum(raw: bytearray) -> bytes:
    """Give the checksum of a file but for itself; never zero, which says that there is none."""
    rest = crc32(raw[_NUMBER.stop :], crc32(raw[: _NUMBER.start]))
    return (rest or 1).to_bytes(4, "big")
