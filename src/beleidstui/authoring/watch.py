"""Whether the files of a content folder have changed."""

import os

from beleidstui.authoring.locate import ARTICLES, SOURCES, TERMS

_Stamp = tuple[str, int, int, int]


class Watch:
    """Compares a content folder with how it was; asks the file system only for names and times."""

    def __init__(self, folder: str) -> None:
        """Take the folder as it is now for what is known of it: make this before reading it."""
        self._folder = folder
        self._known = self._last = _stamps(folder)

    def has_changed(self) -> bool:
        """Tell, once for each change, that files came, went or were written.

        It waits until nothing differs from the look before: an editor may write in more than one
        go, and a version control system writes file by file.
        """
        now = _stamps(self._folder)
        is_at_rest = now == self._last
        self._last = now
        if now == self._known or not is_at_rest:
            return False
        self._known = now
        return True


def _stamps(folder: str) -> frozenset[_Stamp]:
    """Give the path, file number, size and time of change of each file; what is not there, not."""
    paths = [os.path.join(folder, TERMS)]
    for name in (ARTICLES, SOURCES):
        below = os.path.join(folder, name)
        try:
            paths += [os.path.join(below, one) for one in os.listdir(below)]
        except OSError:
            continue
    return frozenset(stamp for stamp in map(_stamp, paths) if stamp is not None)


def _stamp(path: str) -> _Stamp | None:
    try:
        status = os.stat(path)
    except OSError:
        return None
    return path, status.st_ino, status.st_size, status.st_mtime_ns
