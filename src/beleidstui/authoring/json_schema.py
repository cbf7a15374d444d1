"""The format of the content files as a JSON Schema, so that editors complete and check them.

It is made from the keys that the checks use, and says of each text all that a schema can say: its
choices, its form, or that it is neither empty nor holds a forbidden character.
"""

from typing import Any

from beleidstui.authoring.amount_schema import AMOUNT_FILE
from beleidstui.authoring.schema import (
    AMOUNT,
    ARTICLE_FILE,
    FLAG,
    LINE,
    MOST_AMOUNT,
    MOST_LINE,
    MOST_NUMBER,
    MOST_SECONDS,
    NUMBER,
    ROWS,
    SECONDS,
    TABLE,
    TERM_FILE,
    TEXT,
    TEXTS,
    TOUR_FILE,
    UNIT,
    UNITS,
    VERSION,
    YEARS,
    Key,
)
from beleidstui.safe_text import FORBIDDEN_SPANS
from beleidstui.texts import author, money

DIALECT = "https://json-schema.org/draft/2020-12/schema"
ALL, ARTICLE, TERMS, AMOUNTS, TOUR = "alles", "artikel", "begrippen", "geld", "rondleiding"
_FILES = {
    ARTICLE: (author.SCHEMA_OF_ARTICLE, ARTICLE_FILE),
    TERMS: (author.SCHEMA_OF_TERMS, TERM_FILE),
    AMOUNTS: (money.SCHEMA_OF_AMOUNTS, AMOUNT_FILE),
    TOUR: (author.SCHEMA_OF_TOUR, TOUR_FILE),
}


def content_schema(file: str = ALL) -> dict[str, Any]:
    """Give the schema of one kind of content file, or of any of them."""
    if file != ALL:
        return {"$schema": DIALECT, **_file(file)}
    return {
        "$schema": DIALECT,
        "title": author.SCHEMA_OF_CONTENT,
        "oneOf": [{"$ref": f"#/$defs/{name}"} for name in _FILES],
        "$defs": {name: _file(name) for name in _FILES},
    }


def _file(name: str) -> dict[str, Any]:
    title, keys = _FILES[name]
    schema = {"title": title, **_table(keys)}
    schema["properties"]["schema"]["const"] = VERSION
    return schema


def _table(keys: tuple[Key, ...]) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": {key.name: {"description": key.about, **_value(key)} for key in keys},
        "required": [key.name for key in keys if key.required],
        "additionalProperties": False,
        **_needs(keys),
    }


def _needs(keys: tuple[Key, ...]) -> dict[str, Any]:
    """Say which keys ask for others: always, or where they have a certain value."""
    always = {key.name: [need.key] for key in keys for need in key.needs if not need.value}
    at_value = [
        {
            "if": {"properties": {key.name: {"const": need.value}}, "required": [key.name]},
            "then": {"required": [need.key]},
        }
        for key in keys
        for need in key.needs
        if need.value
    ]
    found: dict[str, Any] = {"dependentRequired": always, "allOf": at_value}
    return {name: rules for name, rules in found.items() if rules}


def _value(key: Key) -> dict[str, Any]:
    if key.kind == TEXT:
        return _text(key)
    if key.kind == NUMBER:
        return {"type": "integer", "minimum": 1, "maximum": MOST_NUMBER}
    if key.kind == SECONDS:
        return {"type": "number", "minimum": 0, "maximum": MOST_SECONDS}
    if key.kind == UNIT:
        return {"enum": list(UNITS)}
    if key.kind == AMOUNT:
        below = MOST_AMOUNT
        return {"type": "number", "exclusiveMinimum": -below, "exclusiveMaximum": below}
    if key.kind == LINE:
        return {"type": "integer", "minimum": 1, "maximum": MOST_LINE}
    if key.kind == YEARS:
        year = {"type": "integer", "minimum": 1, "maximum": MOST_NUMBER}
        return {"type": "array", "items": year, "minItems": 2, "maxItems": 2}
    if key.kind == FLAG:
        return {"type": "boolean"}
    if key.kind == TABLE:
        return _table(key.table)
    return {"type": "array", "items": _member(key), **({"minItems": 1} if key.required else {})}


def _member(key: Key) -> dict[str, Any]:
    if key.kind == TEXTS:
        return _text(key)
    if key.kind == ROWS:
        cell = {"type": "string", "pattern": f"{_ANY_TEXT}|^$"}
        return {"type": "array", "items": cell, "minItems": 1}
    if not key.kinds:
        return _table(key.table)
    kinds = []
    for name, keys in key.kinds:
        table = _table(keys)
        table["properties"]["soort"]["enum"] = [name]
        kinds.append(table)
    return {"oneOf": kinds}


def _text(key: Key) -> dict[str, Any]:
    if key.choices:
        return {"type": "string", "enum": list(key.choices)}
    return {"type": "string", "pattern": f"^({key.pattern})$" if key.pattern else _ANY_TEXT}


def _any_text() -> str:
    """Give the pattern of a text that is not blank, and holds no forbidden character.

    It neither begins nor ends with a space.

    The characters stand in it as they are: how to escape them differs between regular expressions.
    """
    forbidden = "".join(f"{chr(first)}-{chr(last)}" for first, last in FORBIDDEN_SPANS)
    return rf"^[^\s{forbidden}]([^{forbidden}]*[^\s{forbidden}])?$"


_ANY_TEXT = _any_text()
