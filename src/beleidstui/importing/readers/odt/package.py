"""What an OpenDocument text holds, unpacked within limits."""

import io
import zlib
from typing import NamedTuple
from zipfile import BadZipFile, ZipFile, ZipInfo

from beleidstui.importing.refusal import MOST_BYTES, UnreadablePaperError
from beleidstui.texts import papers as texts

_CONTENT, _STYLES, _META = "content.xml", "styles.xml", "meta.xml"
_MANIFEST = "META-INF/manifest.xml"


class Package(NamedTuple):
    """The members that are read; empty where there is none."""

    content: bytes
    styles: bytes
    meta: bytes


def unpacked(raw: bytes, name: str) -> Package:
    """Give what is in a file; raises UnreadablePaperError, before it unpacks anything too large."""
    if len(raw) > MOST_BYTES:
        raise UnreadablePaperError(texts.TOO_LARGE.format(name))
    try:
        with ZipFile(io.BytesIO(raw)) as archive:
            members = _members(archive, name)
            if _CONTENT not in members:
                raise UnreadablePaperError(texts.NO_CONTENT.format(name))
            read = {held: _read(archive, info, name) for held, info in members.items()}
    except NotImplementedError:
        raise UnreadablePaperError(texts.NOT_ODT.format(name)) from None
    except RuntimeError:
        raise UnreadablePaperError(texts.LOCKED_ODT.format(name)) from None
    except (BadZipFile, zlib.error, EOFError, OSError, ValueError):
        raise UnreadablePaperError(texts.NOT_ODT.format(name)) from None
    if b"encryption-data" in read.get(_MANIFEST, b""):
        raise UnreadablePaperError(texts.LOCKED_ODT.format(name))
    return Package(read[_CONTENT], read.get(_STYLES, b""), read.get(_META, b""))


def _members(archive: ZipFile, name: str) -> dict[str, ZipInfo]:
    found: dict[str, ZipInfo] = {}
    for info in archive.infolist():
        if info.filename not in (_CONTENT, _STYLES, _META, _MANIFEST):
            continue
        if info.filename in found:
            raise UnreadablePaperError(texts.DOUBLE_CONTENT.format(name, info.filename))
        if info.flag_bits & 1:
            raise UnreadablePaperError(texts.LOCKED_ODT.format(name))
        if info.file_size > MOST_BYTES:
            raise UnreadablePaperError(texts.UNPACKED.format(name))
        found[info.filename] = info
    return found


def _read(archive: ZipFile, info: ZipInfo, name: str) -> bytes:
    """Give a member; its size may be a lie."""
    with archive.open(info) as member:
        read = member.read(MOST_BYTES + 1)
    if len(read) > MOST_BYTES:
        raise UnreadablePaperError(texts.UNPACKED.format(name))
    return read
