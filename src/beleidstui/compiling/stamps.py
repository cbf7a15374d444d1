"""From which files a library was made, and whether they are still the same."""

import os
from collections.abc import Iterable, Iterator, Sequence

from beleidstui.authoring.locate import (
    AMOUNTS,
    ARTICLES,
    MOST_BYTES,
    SOURCES,
    TERMS,
    amount_names,
    is_article,
)
from beleidstui.regular_file import read_regular

Stamp = tuple[int, int, int, int]
"""The size of a file, when it was written, when anything of it was changed, and its number."""
MadeFrom = tuple[tuple[str, Stamp, bytes], ...]
"""Of each file its path in the folder, its stamp, and a digest of what it holds."""
_HERE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
PROGRAM = tuple(
    os.path.join(_HERE, part)
    for part in ("model", "dutch", "library", "authoring", "compiling", "compiling/checks")
)
"""The folders of the program that what is made depends on."""


def made_from(folder: str, pages: Iterable[str]) -> MadeFrom:
    """Give what a library with these source pages is made from; raises OSError."""
    return tuple(
        (path, _stamp(os.path.join(folder, path)), _digest(os.path.join(folder, path)))
        for path in sorted(_files(folder, pages))
    )


def stamps(folder: str) -> dict[str, Stamp]:
    """Give the stamp of each file that a library may be made from, by its path; raises OSError."""
    there = os.path.join(folder, SOURCES)
    pages = os.listdir(there) if os.path.isdir(there) else []
    return {path: _stamp(os.path.join(folder, path)) for path in _files(folder, pages)}


def made_now(folder: str, was: MadeFrom) -> tuple[MadeFrom, list[str]] | None:
    """Give what a folder is made from now, and which files hold something else than they did.

    What a file holds is looked at only where its stamp is another. None where a file came or went.
    Raises OSError where one cannot be read.
    """
    pages = (os.path.basename(path) for path, _, _ in was if path.startswith(SOURCES))
    if sorted(_files(folder, pages)) != [path for path, _, _ in was]:
        return None
    now, changed = list(was), []
    there = os.path.join(folder, "")  # joined once: there may be tens of thousands of files
    for place, (path, stamp, digest) in enumerate(was):
        whole = there + path
        stamp_now = _stamp(whole)
        if stamp_now != stamp:
            now[place] = path, stamp_now, _digest(whole)
            if now[place][2] != digest:
                changed.append(path)
    return tuple(now), changed


def are_still(folder: str, now: MadeFrom, paths: Sequence[str]) -> bool:
    """Tell whether these files have the stamps that they had; raises OSError."""
    stamps = {path: stamp for path, stamp, _ in now}
    return all(_stamp(os.path.join(folder, path)) == stamps[path] for path in paths)


def program() -> tuple[tuple[str, int, int], ...]:
    """Give what tells this version of the program from any other."""
    found = []
    for part in PROGRAM:
        with os.scandir(part) as entries:
            for one in entries:
                if one.is_file():
                    status = one.stat()
                    found.append((one.path, status.st_mtime_ns, status.st_size))
    return tuple(sorted(found))


def _files(folder: str, pages: Iterable[str]) -> Iterator[str]:
    yield TERMS
    names = os.listdir(os.path.join(folder, ARTICLES))
    yield from (f"{ARTICLES}/{name}" for name in names if is_article(name))
    yield from (f"{AMOUNTS}/{name}" for name in amount_names(folder))
    yield from (f"{SOURCES}/{page}" for page in pages)


def _stamp(path: str) -> Stamp:
    status = os.stat(path)
    return status.st_size, status.st_mtime_ns, status.st_ctime_ns, status.st_ino


def _digest(path: str) -> bytes:
    from hashlib import blake2b  # only where a file was touched

    return blake2b(read_regular(path, MOST_BYTES), digest_size=16).digest()
