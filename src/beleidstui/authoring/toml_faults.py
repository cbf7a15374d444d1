"""Where in a file that is no TOML the fault is, and what its author should do.

The reader of TOML says where it stopped. That is often far after the fault: at the end of the file
for a text without an end, at the second of two headings for a missing bracket.
"""

import re

from beleidstui.safe_text import find_forbidden
from beleidstui.texts import author

_SINGLE = re.compile(r"^[ \t]*\[(bron|onderdeel|begrip|woord|stap)\][ \t]*(?:#.*)?$", re.M)
_CURLY = re.compile(r"=\s*\[?\s*[“”„‘’‚«]")
_CAPITAL_FLAG = re.compile(r"=\s*(?:True|False|TRUE|FALSE)\b")
_THREE = re.compile(r'"""|' + "'''")
_QUOTED = re.compile(r'=\s*"(?:[^"\\]|\\.)*"\s*[^\s#,\]]')


def toml_fault(text: str, line: int, message: str) -> tuple[int, str]:
    """Give the line at fault, from 1, and what to say, for where and why a reader stopped."""
    single = _SINGLE.search(text)
    if single is not None and message.startswith(("Cannot", "Key")):
        return text.count("\n", 0, single.start(1)) + 1, author.SINGLE_BRACKETS.format(single[1])
    if message.startswith("Unterminated") or line > text.count("\n"):
        opened = _opened(text)
        if opened:
            return opened, author.NO_END_OF_TEXT
    rows = text.split("\n")
    row = rows[line - 1] if 0 < line <= len(rows) else ""
    position = find_forbidden(row.replace("\t", " ").rstrip("\r"))
    if position >= 0:
        return line, author.hidden_in_line(row[position], position)
    if _CURLY.search(row):
        return line, author.CURLY_QUOTES
    if _CAPITAL_FLAG.search(row):
        return line, author.TRUE_OR_FALSE
    if _QUOTED.search(row):
        return line, author.QUOTE_IN_TEXT
    return line, author.toml_error(message)


def _opened(text: str) -> int:
    """Give the line of the last text of more lines that has no end; 0 where each has one."""
    place, opened = 0, 0
    while (found := _THREE.search(text, place)) is not None:
        end = text.find(found[0], found.end())
        if end < 0:
            opened = text.count("\n", 0, found.start()) + 1
            break
        place = end + len(found[0])
    return opened
