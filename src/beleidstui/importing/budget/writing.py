"""Amounts as a content file: arrays with one row a line, so that a changed amount is one line.

A file that is there is never written anew: rows come between its rows, and it stays as it was where
that cannot be done.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from typing import Any

import tomli

from beleidstui.importing.budget.amounts import plain
from beleidstui.model.amounts import Kind, Phase

ARRAYS = ("bron", "reeks", "hernummerd", "bedrag")
"""In the order of a file: where amounts come from, what they are of, and the amounts."""
Value = str | int | Decimal | tuple[int, int]
Entry = Mapping[str, Value]
_ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r"}
_KINDS = [str(kind) for kind in Kind]
_PHASES = [str(phase) for phase in Phase]


def quoted(text: str) -> str:
    """Give a text as a basic string of TOML; half of a surrogate pair becomes U+FFFD."""
    return '"' + "".join(map(_escaped, text)) + '"'


def _escaped(one: str) -> str:
    if one in _ESCAPES:
        return _ESCAPES[one]
    if "\ud800" <= one <= "\udfff":
        return "\ufffd"
    is_plain = one.isprintable() or one in "\xa0\u202f"
    return one if is_plain else f"\\U{ord(one):08X}"


def row_of(entry: Entry) -> str:
    """Give one row of an array, as it stands in a file."""
    return "  { " + ", ".join(f"{key} = {_written(value)}" for key, value in entry.items()) + " },"


def _written(value: Value) -> str:
    if isinstance(value, str):
        return quoted(value)
    if isinstance(value, tuple):
        return f"[{value[0]}, {value[1]}]"
    if isinstance(value, Decimal):
        return plain(value)
    return str(value)


def new_file(rows: Mapping[str, Sequence[Entry]]) -> str:
    """Give a whole file; the rows of each array are put in order."""
    blocks = ["schema = 2\n"]
    for key in ARRAYS:
        if rows.get(key):
            body = "\n".join(map(row_of, sorted(rows[key], key=order_of(key))))
            blocks.append(f"{key} = [\n{body}\n]\n")
    return "\n".join(blocks)


def order_of(key: str) -> Callable[[Mapping[str, Any]], tuple[Any, ...]]:
    """Give what the rows of an array are ordered by; what has no place in it comes last."""

    def order(row: Mapping[str, Any]) -> tuple[Any, ...]:
        if key == "bron":
            return (0,)
        named = _numbers(str(row.get("reeks" if key in ("bedrag", "hernummerd") else "id", "")))
        if key != "bedrag":
            return (named, _numbers(str(row.get("artikel", ""))), str(row.get("jaren", "")))
        kind, phase = row.get("soort"), row.get("fase")
        return (
            named, _numbers(str(row.get("onderdeel", ""))),
            _KINDS.index(kind) if kind in _KINDS else len(_KINDS), str(row.get("jaar", "")),
            _PHASES.index(phase) if phase in _PHASES else len(_PHASES),
        )  # fmt: skip

    return order


def _numbers(text: str) -> tuple[tuple[int, str], ...]:
    """Give a text in an order in which 10 comes after 9."""
    parts = re.findall(r"\d{1,9}|\D+", text, re.ASCII)
    return tuple((int(part), "") if part.isdecimal() else (-1, part) for part in parts)


def with_rows(text: str, rows: Mapping[str, Sequence[Entry]]) -> tuple[str, str]:
    """Give a file with rows between its own, and the array that could not be added to, if any.

    Nothing else of the file changes; where an array has another form the file comes back as it was.
    """
    before = tomli.loads(text, parse_float=Decimal)
    made = text
    for key in ARRAYS:
        if rows.get(key):
            if not isinstance(before.get(key, []), list):
                return text, key
            made = _with(made, key, sorted(rows[key], key=order_of(key)))
            wanted = [*before.get(key, []), *map(_plain, rows[key])]
            if not _holds(made, {**before, key: wanted}):
                return text, key
            before = {**before, key: wanted}
    return made, ""


def _plain(entry: Entry) -> dict[str, Any]:
    """Give an entry as it is read back."""
    return dict(tomli.loads(f"row = [{row_of(entry)}]", parse_float=Decimal)["row"][0])


def _holds(text: str, wanted: Mapping[str, Any]) -> bool:
    try:
        read = tomli.loads(text, parse_float=Decimal)
    except tomli.TOMLDecodeError:
        return False
    return read.keys() == wanted.keys() and all(
        sorted(map(repr, one)) == sorted(map(repr, wanted[key]))
        if key in ARRAYS and isinstance(one, list)
        else one == wanted[key]
        for key, one in read.items()
    )


def _with(text: str, key: str, entries: Sequence[Entry]) -> str:
    lines = text.splitlines(keepends=True)
    end = "\r\n" if lines and lines[0].endswith("\r\n") else "\n"
    opened = re.compile(rf"{key}\s*=\s*\[\s*(#.*)?$")
    start = next((place for place, line in enumerate(lines) if opened.match(line)), None)
    if start is None:
        top = next((place for place, line in enumerate(lines) if line.startswith("schema")), -1) + 1
        block = [f"{key} = [{end}", *(row_of(one) + end for one in entries), f"]{end}"]
        return "".join([*lines[:top], end, *block, *lines[top:]])
    close = next((i for i in range(start, len(lines)) if lines[i].startswith("]")), len(lines))
    body = lines[start + 1 : close]
    last = next((i for i in reversed(range(len(body))) if body[i].strip().startswith("{")), None)
    if last is not None and body[last].rstrip().endswith("}"):
        body[last] = body[last].rstrip() + "," + end
    return "".join([*lines[: start + 1], *_between(body, key, entries, end), *lines[close:]])


def _between(body: Sequence[str], key: str, entries: Sequence[Entry], end: str) -> list[str]:
    """Give the lines of an array with each entry before the first row that belongs after it."""
    order = order_of(key)
    made: list[str] = []
    waiting = list(entries)
    for line in body:
        place = _order_of_line(line, order)
        while waiting and place is not None and order(waiting[0]) < place:
            made.append(row_of(waiting.pop(0)) + end)
        made.append(line)
    return [*made, *(row_of(entry) + end for entry in waiting)]


def _order_of_line(
    line: str, order: Callable[[Mapping[str, Any]], tuple[Any, ...]]
) -> tuple[Any, ...] | None:
    try:
        rows = tomli.loads(f"row = [{line}\n]", parse_float=Decimal)["row"]
    except tomli.TOMLDecodeError:
        return None
    return order(rows[0]) if rows and isinstance(rows[0], dict) else None
