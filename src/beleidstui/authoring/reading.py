"""The values of TOML tables, read as far as they have the right type."""

from typing import Any

from beleidstui.authoring.schema import MOST_NUMBER
from beleidstui.model.source import Herkomst


def text(table: dict[str, Any], key: str) -> str:
    """Give a text; empty where there is none."""
    value = table.get(key)
    return value if isinstance(value, str) else ""


def texts(table: dict[str, Any], key: str) -> tuple[str, ...]:
    """Give the texts of a list."""
    value = table.get(key)
    return tuple(v for v in value if isinstance(v, str)) if isinstance(value, list) else ()


def rows(table: dict[str, Any], key: str) -> tuple[tuple[str, ...], ...]:
    """Give rows of cells."""
    value = table.get(key)
    found = [row for row in value if isinstance(row, list)] if isinstance(value, list) else []
    return tuple(tuple(cell for cell in row if isinstance(cell, str)) for row in found)


def number(table: dict[str, Any], key: str) -> int:
    """Give a number that may stand there; 0 where there is none."""
    value = table.get(key)
    return value if type(value) is int and 0 < value <= MOST_NUMBER else 0


def flag(table: dict[str, Any], key: str) -> bool:
    """Tell whether a flag is set."""
    return table.get(key) is True


def table(tables_: dict[str, Any], key: str) -> dict[str, Any]:
    """Give a table; an empty one where there is none."""
    value = tables_.get(key)
    return value if isinstance(value, dict) else {}


def tables(table_: dict[str, Any], key: str) -> list[dict[str, Any]]:
    """Give the tables of a list."""
    value = table_.get(key)
    return [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []


def herkomst(table: dict[str, Any], missing: Herkomst, key: str = "herkomst") -> Herkomst:
    """Give a provenance; what nobody can read never passes for official."""
    if key not in table:
        return missing
    try:
        return Herkomst(text(table, key))
    except ValueError:
        return Herkomst.REDACTIE
