"""The papers that content was imported from, kept byte for byte beside it, with their sha256.

``bronnen/origineel`` holds the files of each paper under its name, a list of their hashes as
``sha256sum`` writes and checks it, and each article as it was imported.
"""

import hashlib
import os
import re
from collections.abc import Mapping

from beleidstui.authoring.locate import ARTICLES, ORIGINALS, SOURCES
from beleidstui.importing.refusal import UnreadablePaperError
from beleidstui.importing.sources import read_bytes
from beleidstui.regular_file import NotAFileError, TooLargeError
from beleidstui.texts import importing

NOWHERE = os.devnull
"""Stands for the content folder where none is given: nothing is in it."""
_SUMS = ".sha256"
_SUM = re.compile(r"([0-9a-f]{64})  (\S+)")


def sums_file(document: str) -> str:
    """Give the path of the hashes of a paper, within the content folder."""
    return f"{ORIGINALS}/{document}{_SUMS}"


def as_imported(edition: str) -> str:
    """Give the path of an article as it was imported, within the content folder."""
    return f"{ORIGINALS}/{edition}.toml"


def article_file(edition: str) -> str:
    """Give the path of the article that its author writes in."""
    return f"{ARTICLES}/{edition}.toml"


def text_file(edition: str) -> str:
    """Give the path of the derived text of an article."""
    return f"{SOURCES}/{edition}.txt"


def sums_of(originals: Mapping[str, bytes]) -> str:
    """Give the hashes of files, in the form of ``sha256sum``."""
    rows = sorted((name, hashlib.sha256(raw).hexdigest()) for name, raw in originals.items())
    return "".join(f"{digest}  {name}\n" for name, digest in rows)


def documents_in(folder: str) -> list[str]:
    """Give the papers that are kept in a content folder."""
    try:
        names = sorted(os.listdir(os.path.join(folder, ORIGINALS)))
    except OSError:
        return []
    return [name.removesuffix(_SUMS) for name in names if name.endswith(_SUMS)]


def kept_originals(folder: str, document: str) -> dict[str, bytes]:
    """Give the files of a paper that is kept; none where it is not.

    Raises UnreadablePaperError where one is gone, or is not what it was when it was kept.
    """
    text = content_of(folder, sums_file(document))
    if text is None:
        return {}
    files: dict[str, bytes] = {}
    for row in text.decode("utf-8", "replace").splitlines():
        found = _SUM.fullmatch(row)
        if found is None or "/" in found[2] or found[2].startswith("."):
            raise UnreadablePaperError(importing.BAD_SUMS.format(sums_file(document)))
        raw = content_of(folder, f"{ORIGINALS}/{found[2]}")
        if raw is None or hashlib.sha256(raw).hexdigest() != found[1]:
            message = importing.ORIGINAL_GONE if raw is None else importing.ORIGINAL_CHANGED
            raise UnreadablePaperError(message.format(f"{ORIGINALS}/{found[2]}"))
        files[found[2]] = raw
    return files


def editions_of(folder: str, document: str) -> list[str]:
    """Give the editions in a content folder that were imported from a paper."""
    try:
        names = sorted(os.listdir(os.path.join(folder, ORIGINALS)))
    except OSError:
        return []
    wanted = f'document = "{document}"'.encode()
    imported = [name.removesuffix(".toml") for name in names if name.endswith(".toml")]
    return [
        one
        for one in imported
        if wanted in (content_of(folder, as_imported(one)) or b"").splitlines()
        and os.path.lexists(os.path.join(folder, article_file(one)))
    ]


def content_of(folder: str, name: str) -> bytes | None:
    """Give what a file in a content folder holds; None where there is none."""
    path = os.path.join(folder, name)
    if not os.path.lexists(path):
        return None
    try:
        return read_bytes(path)
    except (NotAFileError, TooLargeError) as error:
        raise UnreadablePaperError(importing.NO_PLAIN_FILE.format(name)) from error
