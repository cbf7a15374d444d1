"""Whether the files of a content folder have changed."""

import os
from collections.abc import Iterator

from beleidstui.authoring.locate import AMOUNTS, ARTICLES, SOURCES, TERMS

_Stamp = tuple[int, int, int]
"""The number of a file, its size, and when it was written."""
_FOLDERS = (ARTICLES, SOURCES, AMOUNTS)
FEW = 300
"""Files that are all looked at each time. Of more these are: what changed last, and a part."""
_LATEST, _PART = 50, 100


class Watch:
    """Compares a content folder with how it was; asks the file system only for names and times."""

    def __init__(self, folder: str) -> None:
        """Take the folder as it is now for what is known of it: make this before reading it."""
        self._folder = folder
        self._folders = self._stamps_of_folders()
        self._now = {path: _stamp(path) for path in self._paths()}
        self._known = dict(self._now)
        self._different: set[str] = set()
        self._latest = sorted(self._now, key=lambda path: _written(self._now[path]))[-_LATEST:]
        self._turn = 0

    def has_changed(self) -> bool:
        """Tell, once for each change, that files came, went or were written.

        It waits until nothing differs from the look before: an editor may write in more than one
        go, and a version control system writes file by file.
        """
        if self._moves() or not self._different:
            return False
        for path in self._different:
            self._known[path] = self._now[path]
        self._different.clear()
        return True

    def _moves(self) -> bool:
        """Look at files, and tell whether one differs from the look before."""
        moved = [path for path in self._to_look_at() if _stamp(path) != self._now.get(path)]
        for path in moved:
            self._now[path] = _stamp(path)
            if self._now[path] == self._known.get(path):
                self._different.discard(path)
            else:
                self._different.add(path)
        self._latest = [*(path for path in self._latest if path not in moved), *moved][-_LATEST:]
        return bool(moved)

    def _to_look_at(self) -> list[str]:
        folders = self._stamps_of_folders()
        if len(self._now) <= FEW or folders != self._folders:
            self._folders = folders
            return [*dict.fromkeys((*self._now, *self._paths()))]
        paths = list(self._now)
        first = self._turn % len(paths)
        self._turn = first + _PART
        return [*self._latest, *paths[first : first + _PART]]

    def _stamps_of_folders(self) -> list[_Stamp | None]:
        below = (self._folder, *(os.path.join(self._folder, one) for one in _FOLDERS))
        return [_stamp(one) for one in below]

    def _paths(self) -> Iterator[str]:
        yield os.path.join(self._folder, TERMS)
        for name in _FOLDERS:
            below = os.path.join(self._folder, name)
            try:
                yield from [os.path.join(below, one) for one in os.listdir(below)]
            except OSError:
                continue


def _written(stamp: _Stamp | None) -> int:
    return stamp[2] if stamp else 0


def _stamp(path: str) -> _Stamp | None:
    """Give what changes where a file does; None where there is none."""
    try:
        status = os.stat(path)
    except OSError:
        return None
    return status.st_ino, status.st_size, status.st_mtime_ns
