"""The older form of the content files (``[[rol]]``, ``[[rol.punt]]``), turned into this one.

Lines are rewritten one by one, so that comments and the author's own order stay as they are. What
was made is read again and compared: where it says anything else, nothing is given.
"""

import re
from typing import Any

import tomli

from beleidstui.authoring.schema import OLDER_VERSION, VERSION

_HEADER = re.compile(r"^[ \t]*\[\[?[ \t]*([\w.]+)[ \t]*\]\]?(?P<rest>.*)$")
_KEY = re.compile(r"^(?P<key>[ \t]*\w+)(?P<is>[ \t]*=[ \t]*)(?P<value>.*)$")
_QUOTES = ('"""', "'''")
_ROLE, _BULLET, _SUB_BULLET = "rol", "rol.punt", "rol.punt.punt"


class OlderFormError(Exception):
    """A file that cannot be turned into this form; its text is Dutch and complete."""


def is_toml(text: str) -> bool:
    """Tell whether a text is TOML."""
    try:
        tomli.loads(text)
    except (tomli.TOMLDecodeError, RecursionError, ValueError):
        return False
    return True


def is_older(text: str) -> bool:
    """Tell whether a TOML file is of the older form."""
    return is_toml(text) and tomli.loads(text).get("schema") == OLDER_VERSION


def converted(text: str) -> str:
    """Give a file of the older form in this one; raises OlderFormError where it cannot be."""
    try:
        end = "\r\n" if "\r\n" in text else "\n"
        made = end.join(_Converter().rows(text.split(end)))
        right = _expected(tomli.loads(text)) == tomli.loads(made)
    except (tomli.TOMLDecodeError, TypeError, AttributeError, KeyError, ValueError) as error:
        raise OlderFormError from error
    if not right:
        raise OlderFormError
    return made


class _Converter:
    """Rewrites the lines of one file, and knows in which table it is."""

    def __init__(self) -> None:
        self._table = ""
        self._ids: dict[str, str] = {}
        self._inside = ""

    def rows(self, rows: list[str]) -> list[str]:
        """Give the lines in this form."""
        return [made for row in rows for made in self._row(row)]

    def _row(self, row: str) -> list[str]:
        if self._inside:
            self._inside = "" if self._inside in row else self._inside
            return [row]
        header = _HEADER.match(row)
        if header is not None:
            self._table = header[1]
            rest = header["rest"]
            if self._table == "artikel.bron":
                return [f"[[bron]]{rest}"]
            return [f"[[onderdeel]]{rest}"] if self._table.startswith(_ROLE) else [row]
        found = _KEY.match(row)
        return self._key(row, found) if found is not None else [row]

    def _key(self, row: str, found: re.Match[str]) -> list[str]:
        key, value = found["key"].strip(), found["value"]
        self._inside = next((q for q in _QUOTES if value.startswith(q) and value.count(q) == 1), "")
        if not self._table and key == "schema":
            return [
                f"{found['key']}{found['is']}{value.replace(str(OLDER_VERSION), str(VERSION), 1)}"
            ]
        if key == "naam" and self._table == _ROLE:
            return [row.replace("naam", "titel", 1)]
        if key != "id" or not self._table.startswith(_ROLE):
            return [row]
        own = tomli.loads(row.strip())["id"]
        above = {_BULLET: _ROLE, _SUB_BULLET: _BULLET}.get(self._table, "")
        self._ids[self._table] = f"{self._ids[above]}/{own}" if above else own
        kind = "rol" if self._table == _ROLE else "punt"
        return [
            f"{found['key']}{found['is']}{value.replace(own, self._ids[self._table], 1)}",
            f'soort = "{kind}"',
        ]


def _expected(tables: dict[str, Any]) -> dict[str, Any]:
    """Give the tables of a file as they must be in this form."""
    tables = {**tables, "schema": VERSION}
    article = dict(tables.get("artikel", {}))
    source = article.pop("bron", None)
    parts = [part for role in tables.pop("rol", []) for part in _parts(role, "", "rol")]
    if article:
        tables["artikel"] = article
    if source is not None:
        tables["bron"] = [source]
    if parts:
        tables["onderdeel"] = parts
    return tables


def _parts(table: dict[str, Any], above: str, kind: str) -> list[dict[str, Any]]:
    part = {**table, "id": f"{above}{table['id']}", "soort": kind}
    below = part.pop("punt", [])
    if kind == "rol" and "naam" in part:
        part["titel"] = part.pop("naam")
    return [part, *(one for child in below for one in _parts(child, f"{part['id']}/", "punt"))]
