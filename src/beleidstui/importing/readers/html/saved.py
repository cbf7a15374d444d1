"""Read a page that a browser saved in one file (.mhtml)."""

import re
from typing import TYPE_CHECKING

from beleidstui.importing.blocks import Paper
from beleidstui.importing.readers.html.reading import read_html
from beleidstui.importing.refusal import MOST_BYTES, UnreadablePaperError
from beleidstui.texts import papers as texts

if TYPE_CHECKING:
    from email.message import Message

_PAGES = ("text/html", "application/xhtml+xml")
_MOST_MULTIPARTS = 20


def read_mhtml(raw: bytes, name: str) -> Paper:
    """Give the paper on the page itself, not on what it shows in frames.

    Its blocks have no lines: those of the file are lines of what the page is packed in. Raises
    UnreadablePaperError.
    """
    if len(raw) > MOST_BYTES:
        raise UnreadablePaperError(texts.TOO_LARGE.format(name))
    if len(re.findall(rb"multipart/", raw, re.IGNORECASE)) > _MOST_MULTIPARTS:
        raise UnreadablePaperError(texts.TOO_NESTED_MHTML.format(name))
    page = _page(raw)
    if page is None:
        raise UnreadablePaperError(texts.NOT_MHTML.format(name))
    payload, charset = page
    paper = read_html(payload, name, charset)
    return paper._replace(
        blocks=tuple(block._replace(line=0) for block in paper.blocks),
        remarks=tuple(remark._replace(line=0) for remark in paper.remarks),
    )


def _page(raw: bytes) -> tuple[bytes, str] | None:
    """Give the bytes of the page, and the charset that its part names."""
    from email import message_from_bytes

    try:
        message = message_from_bytes(raw)
        pages = [part for part in message.walk() if part.get_content_type() in _PAGES]
        if not pages:
            return None
        page = next((part for part in pages if _is_main(part, message)), pages[0])
        payload = page.get_payload(decode=True)
        charset = page.get_content_charset("")
    # A broken header or charset ends in whatever is asked of it first.
    except (LookupError, ValueError, RecursionError, AttributeError, TypeError):
        return None
    return (
        (payload, charset) if isinstance(payload, bytes) and page.is_multipart() is False else None
    )


def _is_main(part: "Message", message: "Message") -> bool:
    """Tell whether a part is the page that was saved: its address is that of the whole."""
    address = str(message.get("Snapshot-Content-Location", ""))
    return bool(address) and str(part.get("Content-Location", "")) == address
