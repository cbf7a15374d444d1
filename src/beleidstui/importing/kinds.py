"""What kind of file somebody gave, told from its bytes and never from its name."""

import io
import re
import zipfile
from enum import StrEnum

from beleidstui.importing.refusal import UnreadablePaperError
from beleidstui.texts import importing

_LOOKED_AT = 4096
_ODT = b"application/vnd.oasis.opendocument.text"
_METADATA = re.compile(
    rb"<(?:\w+:)?(?:metadata_gegevens|owms\w*|owmskern|searchRetrieveResponse|record|gzd|meta[-_]data)\b"
)
_PAPER = re.compile(rb"<(?:\w+:)?(?:officiele-publicatie|kamerwrk)\b")
_HTML = re.compile(rb"<(?:!doctype\s+html|html|head|body|main|div|p)\b", re.IGNORECASE)
_MHTML = re.compile(rb"^(?:mime-version:|content-type:\s*multipart/related)", re.IGNORECASE | re.M)
_BUDGET = re.compile(
    rb"(?i)^(?=[^\r\n]*jaar)(?=[^\r\n]*(?:hoofdstuk|begroting))(?:[^\r\n;,]*[;,]){3}"
)


class FileKind(StrEnum):
    """What a file is, as its reader is called on the screen."""

    XML = "XML"
    HTML = "webpagina"
    MHTML = "opgeslagen webpagina"
    ODT = "ODT"
    PDF = "PDF"
    TEXT = "tekst"
    METADATA = "gegevens"
    BUDGET = "begrotingscijfers"


def kind_of(raw: bytes, name: str) -> FileKind:
    """Tell what a file is; raises UnreadablePaperError where no reader can read it."""
    start = _as_ascii(raw[:_LOOKED_AT])
    if not raw.strip():
        raise UnreadablePaperError(importing.EMPTY.format(name))
    if b"%PDF-" in raw[:1024]:
        return FileKind.PDF
    if raw.startswith(b"PK"):
        return _zipped(raw, name)
    if _PAPER.search(start):
        return FileKind.XML
    if _METADATA.search(start):
        return FileKind.METADATA
    if _MHTML.search(start):
        return FileKind.MHTML
    if _HTML.search(start):
        return FileKind.HTML
    if start.lstrip().startswith(b"<?xml"):
        return FileKind.XML  # its reader says what is not right about it
    if _BUDGET.match(start):
        return FileKind.BUDGET
    if b"\0" in raw[:_LOOKED_AT]:
        raise UnreadablePaperError(importing.UNKNOWN_KIND.format(name))
    return FileKind.TEXT


def _as_ascii(start: bytes) -> bytes:
    """Give the beginning of a file without what its encoding puts between letters."""
    if start.startswith((b"\xff\xfe", b"\xfe\xff")):
        return start.replace(b"\0", b"")[2:]
    return start.removeprefix(b"\xef\xbb\xbf")


def _zipped(raw: bytes, name: str) -> FileKind:
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as archive:
            names = archive.namelist()
    except (zipfile.BadZipFile, ValueError, EOFError, NotImplementedError) as error:
        raise UnreadablePaperError(importing.UNKNOWN_KIND.format(name)) from error
    if _ODT in raw[:200] or "content.xml" in names:
        return FileKind.ODT
    is_word = any(one.startswith("word/") for one in names)
    message = importing.IS_DOCX if is_word else importing.UNKNOWN_KIND
    raise UnreadablePaperError(message.format(name))
