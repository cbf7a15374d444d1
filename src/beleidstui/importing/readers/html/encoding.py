"""The text of a page from its bytes, by what the file says of its characters, if that is so."""

import codecs
import re
from typing import NamedTuple

from beleidstui.texts import papers as texts

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_DECLARED = re.compile(
    rb"""<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})"""
    rb"""|<meta[^>]{0,400}?charset\s*=\s*["']?\s*([\w.:-]{1,40})""",
    re.IGNORECASE,
)
_LOOKED_AT = 4096
_ASCII = ("ascii", "iso8859-1")
_KNOWN = ("utf", "iso8859", "cp12", "ascii", "mac-", "koi8")


class Decoded(NamedTuple):
    """A text, and what there is to tell of how it was read."""

    text: str
    remark: str = ""


def decoded(raw: bytes, charset: str = "") -> Decoded:
    """Give the text of a page; ``charset`` is what was said of it elsewhere.

    A byte order mark counts first, then what was said, then what the page says. Else, or where that
    is not so, it is UTF-8, or where it cannot be that, Windows-1252.
    """
    for mark, name in _MARKS:
        if raw.startswith(mark):
            text = _read(raw[len(mark) :], name)
            if text is not None:
                return Decoded(text)
    declared = _declared(raw, charset)
    text = _read(raw, declared) if declared else None
    if text is not None:
        return Decoded(text)
    text, read_as = _read(raw, "utf-8"), "utf-8"
    if text is None:
        text, read_as = _read(raw, "cp1252"), "windows-1252"
    if text is None:
        text, read_as = raw.decode("latin-1"), "latin-1"
    if declared:
        return Decoded(text, texts.WRONGLY_DECLARED.format(declared, read_as))
    is_told = not raw.isascii()
    return Decoded(text, texts.UNDECLARED.format(read_as) if is_told else "")


def _declared(raw: bytes, charset: str) -> str:
    """Give the name of a charset that Python knows and that is one of text."""
    found = _DECLARED.search(raw[:_LOOKED_AT])
    typed = charset
    if found and not typed:
        typed = (found[1] or found[2]).decode("ascii")
    try:
        name = codecs.lookup(typed).name if typed else ""
    except (LookupError, ValueError):
        return ""
    if name in _ASCII:
        return "cp1252"
    if name.startswith(("utf-16", "utf-32")) and not charset:
        return "utf-8"  # it could not have been found where the page was in that
    return name if name.startswith(_KNOWN) and name != "utf-7" else ""


def _read(raw: bytes, name: str) -> str | None:
    try:
        return raw.decode(name)
    except UnicodeDecodeError:
        return None
