"""A content folder that is made whole or not at all: a new one, or one of the older form."""

import os
import shutil
from collections.abc import Iterator, Mapping
from tempfile import mkdtemp

from beleidstui import texts
from beleidstui.authoring.locate import ARTICLES
from beleidstui.errors import BeleidstuiError
from beleidstui.importing.older_form import OlderFormError, converted, is_older, is_toml
from beleidstui.regular_file import NotAFileError, TooLargeError, read_regular
from beleidstui.texts import folders, importing

_MOST_BYTES = 64 * 1024 * 1024


def import_older(source: str, target: str) -> tuple[int, int]:
    """Turn a folder of the older form into one of this form, and leave the folder as it is.

    Gives how many files were turned, and how many were taken over byte for byte. Raises
    BeleidstuiError, and then nothing was made.
    """
    if not os.path.isdir(os.path.join(source, ARTICLES)):
        raise BeleidstuiError(folders.NO_CONTENT.format(source))
    inside = os.path.realpath(target) + os.sep
    if inside.startswith(os.path.realpath(source) + os.sep):
        raise BeleidstuiError(folders.INSIDE.format(target, source))
    files: dict[str, bytes] = {}
    turned = 0
    for name in _files(source):
        raw = _read(os.path.join(source, name))
        files[name] = _turned(name, raw)
        turned += files[name] != raw
    if not turned:
        raise BeleidstuiError(folders.NOTHING_OLDER.format(source))
    make_folder(target, files)
    return turned, len(files) - turned


def make_folder(target: str, files: Mapping[str, bytes]) -> None:
    """Make a folder with these files, which must not be there or be empty.

    Raises BeleidstuiError, and then nothing was made.
    """
    if os.path.lexists(target) and not _is_empty(target):
        raise BeleidstuiError(folders.NOT_EMPTY.format(target))
    above = os.path.dirname(os.path.abspath(target))
    try:
        making = mkdtemp(prefix=".beleidstui-", dir=above)
    except OSError as error:
        reason = texts.system_error(error.errno)
        raise BeleidstuiError(folders.CANNOT_MAKE.format(target, reason)) from error
    is_made = False
    try:
        for name, raw in files.items():
            path = os.path.join(making, name)
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(path, "wb") as file:
                file.write(raw)
        os.chmod(making, 0o777 & ~_umask())
        if os.path.lexists(target):
            os.rmdir(target)
        os.rename(making, target)
        is_made = True
    except OSError as error:
        reason = texts.system_error(error.errno)
        raise BeleidstuiError(folders.CANNOT_MAKE.format(target, reason)) from error
    finally:
        if not is_made:
            shutil.rmtree(making, ignore_errors=True)


def _umask() -> int:
    """Give what the user keeps from others; it can only be read by setting it."""
    mask = os.umask(0o077)
    os.umask(mask)
    return mask


def _turned(name: str, raw: bytes) -> bytes:
    if not name.endswith(".toml"):
        return raw
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = ""
    if not is_toml(text) or not text:
        raise BeleidstuiError(folders.NOT_TOML.format(name))
    if not is_older(text):
        return raw
    try:
        return converted(text).encode("utf-8")
    except OlderFormError as error:
        raise BeleidstuiError(folders.CANNOT_CONVERT.format(name)) from error


def _files(folder: str) -> Iterator[str]:
    """Give all files below a folder but hidden ones, in order, relative to it."""
    for above, below, names in os.walk(folder):
        below[:] = sorted(one for one in below if not one.startswith("."))
        for one in below:
            if os.path.islink(os.path.join(above, one)):
                raise BeleidstuiError(folders.LINK.format(os.path.join(above, one)))
        for name in sorted(names):
            if not name.startswith("."):
                yield os.path.relpath(os.path.join(above, name), folder)


def _read(path: str) -> bytes:
    try:
        return read_regular(path, _MOST_BYTES)
    except (NotAFileError, TooLargeError) as error:
        raise BeleidstuiError(folders.NO_FILE.format(path)) from error
    except OSError as error:
        reason = texts.system_error(error.errno)
        raise BeleidstuiError(importing.CANNOT_READ.format(path, reason)) from error


def _is_empty(folder: str) -> bool:
    try:
        return not os.listdir(folder)
    except OSError:
        return False
