"""On which line of a TOML file a key stands; TOML readers do not tell."""

import re
from functools import lru_cache
from typing import Any

_PART = "onderdeel"
Path = tuple[str | int, ...]
"""The way to a value, such as ``("rol", 0, "punt", 2, "tekst")``; indices count from 0."""

# Plain strings: lines are only looked for when something is wrong, and compiling costs a look-up.
_HEADER = r"\s*(\[\[?)\s*([^\[\]]+?)\s*\]"
_KEY = r"""\s*(?:"([^"]*)"|'([^']*)'|([\w-]+))\s*=\s*"""
_TOKEN = (
    r'"""[\s\S]*?"""|"(?:\\.|[^"\\\n])*"|'
    r"'''[\s\S]*?'''|'[^'\n]*'"
    r"|#[^\n]*|[\[\]{},]|[^\s\[\]{},\"'#]+"
)


def line_of(toml: str, path: Path) -> int:
    """Give the line, counted from 1, of the deepest part of the path that has one; 1 elsewhere."""
    places = _places_of(toml)
    for length in range(len(path), 0, -1):
        line = places.get(path[:length])
        if line is not None:
            return line
    return 1


def describe(path: Path, tables: Any = None) -> str:
    """Name a path as an author does: ``begrip 3, uitleg``; a part of an article by its id."""
    words: list[str] = []
    below = tables
    for step in path:
        below = _below(below, step)
        if isinstance(step, int):
            part_id = below.get("id") if isinstance(below, dict) and words[-1] == _PART else None
            words[-1] += f" {part_id if isinstance(part_id, str) and part_id else step + 1}"
        else:
            words.append(step)
    return ", ".join(words)


def _below(table: Any, step: str | int) -> Any:
    try:
        return table[step]
    except (LookupError, TypeError):
        return None


@lru_cache(maxsize=1)
def _places_of(toml: str) -> dict[Path, int]:
    places: dict[Path, int] = {}
    lengths: dict[Path, int] = {}
    table: Path = ()
    begin = done = 0
    for number, row in enumerate(toml.split("\n"), start=1):
        start, begin = begin, begin + len(row) + 1
        if start < done:
            continue
        header = re.match(_HEADER, row)
        if header is not None:
            table = _table_path(header[2], header[1] == "[[", lengths)
            places.setdefault(table, number)
            places.setdefault(table[:-1] if isinstance(table[-1], int) else table, number)
            continue
        key = re.match(_KEY, row)
        if key is not None:
            name = next(group for group in key.groups() if group is not None)
            places.setdefault((*table, name), number)
            done = _place_value(toml, start + key.end(), number, (*table, name), places)
    return places


def _place_value(toml: str, start: int, number: int, path: Path, places: dict[Path, int]) -> int:
    """Give where a value ends that starts on this line, and place the members of a list."""
    depth = index = 0
    counted = start
    for token in re.compile(_TOKEN).finditer(toml, start):
        first = token[0][0]
        if depth == 1 and first not in "],#":
            number += toml.count("\n", counted, token.start())
            counted = token.start()
            places.setdefault((*path, index), number)
            index += 1
        depth += (first in "[{") - (first in "]}")
        if depth <= 0 and first != "#":
            return token.end()
    return len(toml)


def _table_path(name: str, is_list: bool, lengths: dict[Path, int]) -> Path:
    """Give the path of a table header, entering the last table of every list on the way.

    The ``lengths`` of the lists so far are kept up to date.
    """
    path: Path = ()
    steps = [step.strip().strip("\"'") for step in name.split(".")]
    for position, step in enumerate(steps):
        path = (*path, step)
        last = position == len(steps) - 1
        if last and is_list:
            lengths[path] = lengths.get(path, 0) + 1
        if path in lengths and not (last and not is_list):
            path = (*path, lengths[path] - 1)
    return path
