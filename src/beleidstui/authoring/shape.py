"""Checks of the shape of a TOML file: its keys, their types, and the values they may have."""

import re
from decimal import Decimal
from typing import Any, TypeGuard

from beleidstui.authoring.files import Report, TomlFile
from beleidstui.authoring.lines import Path, describe, line_of
from beleidstui.authoring.schema import (
    AMOUNT,
    FLAG,
    LINE,
    MOST_AMOUNT,
    MOST_LINE,
    MOST_NUMBER,
    MOST_SECONDS,
    NUMBER,
    OLDER_VERSION,
    ROWS,
    SECONDS,
    TABLE,
    TABLES,
    TEXT,
    TEXTS,
    UNIT,
    UNITS,
    VERSION,
    YEARS,
    Key,
)
from beleidstui.errors import Problem
from beleidstui.safe_text import find_forbidden, find_mojibake
from beleidstui.texts import author

_TITLES = ("titel", "kop", "naam")
"""What authors take for each other."""


class ShapeChecker:
    """Checks one file against its keys, and remembers which tables are whole."""

    def __init__(self, file: TomlFile, report: Report) -> None:
        """Check this file; each problem goes to ``report``."""
        self._file = file
        self._report = report

    def check(self, keys: tuple[Key, ...]) -> bool:
        """Report everything that is wrong in the file; True where nothing is."""
        version = self._file.tables.get("schema")
        if version == OLDER_VERSION and type(version) is int:
            return self._wrong(("schema",), author.OLDER_FORM)
        whole = self._table(self._file.tables, keys, ())
        if isinstance(version, int) and VERSION != version <= MOST_NUMBER:
            whole = self._wrong(("schema",), author.WRONG_SCHEMA.format(version, VERSION))
        return whole

    def _wrong(self, path: Path, message: str) -> bool:
        line = line_of(self._file.text, path)
        self._report(Problem(self._file.file, line, describe(path, self._file.tables), message))
        return False

    def _table(self, table: dict[str, Any], keys: tuple[Key, ...], path: Path) -> bool:
        known = {key.name: key for key in keys}
        whole = True
        meant: set[str] = set()
        for name in table:
            if name not in known:
                missing = [one for one in known if one not in table]
                other = next((one for one in _TITLES if name in _TITLES and one in known), "")
                suggestion = nearest(name, missing) or nearest(name, list(known)) or other
                meant.add(suggestion)
                position = find_forbidden(name)
                seen = author.unknown_key(suggestion, name[position] if position >= 0 else "")
                whole = self._wrong((*path, name), seen)
        for key in keys:
            here = (*path, key.name)
            if key.name not in table:
                if key.required and key.name not in meant:
                    whole = self._wrong(here, key.missing or author.MISSING_KEY.format(key.name))
            elif not self._value(table[key.name], key, here):
                whole = False
            for need in key.needs:
                asks = key.name in table and need.value in ("", table[key.name])
                if asks and need.key not in table:
                    whole = self._wrong(here, need.message)
        return whole

    def _value(self, value: Any, key: Key, path: Path) -> bool:
        if key.kind == TEXT:
            return self._text(value, key, path)
        if key.kind == NUMBER:
            if not isinstance(value, int) or isinstance(value, bool):
                return self._wrong(path, author.WRONG_TYPE.format(NUMBER))
            if value > MOST_NUMBER:
                return self._wrong(path, author.TOO_LARGE.format(MOST_NUMBER))
            return value > 0 or self._wrong(path, author.NOT_POSITIVE)
        if key.kind == SECONDS:
            is_number = isinstance(value, int | float) and not isinstance(value, bool)
            return (is_number and 0 <= value <= MOST_SECONDS) or self._wrong(
                path, author.WRONG_TYPE.format(SECONDS)
            )
        if key.kind == UNIT:
            is_unit = type(value) is int and value in UNITS
            return is_unit or self._wrong(path, author.WRONG_TYPE.format(UNIT))
        if key.kind == AMOUNT:
            return is_amount(value) or self._wrong(path, author.WRONG_TYPE.format(AMOUNT))
        if key.kind == LINE:
            is_line = type(value) is int and 0 < value <= MOST_LINE
            return is_line or self._wrong(path, author.WRONG_TYPE.format(LINE))
        if key.kind == YEARS:
            return is_years(value) or self._wrong(path, author.WRONG_TYPE.format(YEARS))
        if key.kind == FLAG:
            return isinstance(value, bool) or self._wrong(path, author.WRONG_TYPE.format(FLAG))
        if key.kind == TABLE:
            if not isinstance(value, dict):
                return self._wrong(path, author.WRONG_TYPE.format(TABLE))
            return self._table(value, key.table, path)
        return self._rows(value, path) if key.kind == ROWS else self._list(value, key, path)

    def _rows(self, value: Any, path: Path) -> bool:
        is_table = isinstance(value, list) and all(isinstance(row, list) for row in value)
        if not is_table or not all(isinstance(cell, str) for row in value for cell in row):
            return self._wrong(path, author.WRONG_TYPE.format(ROWS))
        if not value or not all(value):
            return self._wrong(path, author.EMPTY_LIST)
        for number, row in enumerate(value):
            for cell in row:
                wrong = self._of_letters(cell)
                if wrong:
                    return self._wrong((*path, number), wrong)
        return True

    def _list(self, value: Any, key: Key, path: Path) -> bool:
        member_type = dict if key.kind == TABLES else str
        if not isinstance(value, list) or not all(isinstance(v, member_type) for v in value):
            is_single = key.kind == TABLES and isinstance(value, dict)
            name = ".".join(one for one in path if isinstance(one, str))
            remedy = author.DOUBLE_BRACKETS.format(name) if is_single else ""
            return self._wrong(path, author.WRONG_TYPE.format(key.kind) + remedy)
        if not value and key.required:
            return self._wrong(path, author.EMPTY_LIST)
        member = Key(key.name, TEXT, "") if key.kind == TEXTS else key
        results = [
            self._of_kind(one, member, (*path, index))
            if key.kind == TABLES
            else self._text(one, member, (*path, index))
            for index, one in enumerate(value)
        ]
        return all(results)

    def _text(self, value: Any, key: Key, path: Path) -> bool:
        if not isinstance(value, str):
            return self._wrong(path, author.WRONG_TYPE.format(TEXT))
        if not value.strip():
            return self._wrong(path, author.EMPTY_TEXT)
        wrong = self._of_letters(value)
        if wrong:
            return self._wrong(path, wrong)
        if key.choices and value not in key.choices:
            suggestion = nearest(value, key.choices)
            return self._wrong(path, author.wrong_choice(value, key.choices, suggestion))
        if key.right is not None and key.right(value) != value:
            return self._wrong(path, author.wrong_form(value, key.about, key.right(value)))
        if key.pattern and not re.fullmatch(key.pattern, value):
            return self._wrong(path, author.wrong_form(value, key.about))
        return True

    def _of_kind(self, table: dict[str, Any], member: Key, path: Path) -> bool:
        """Check a table by the keys of its kind; of an unknown kind only that is told."""
        if not member.kinds:
            return self._table(table, member.table, path)
        kind = table.get("soort")
        keys = next((keys for name, keys in member.kinds if name == kind), member.table)
        if keys is member.table and kind is not None and kind != member.kinds[0][0]:
            choice = next(key for key in keys if key.name == "soort")
            return self._value(kind, choice, (*path, "soort"))
        return self._table(table, keys, path)

    @staticmethod
    def _of_letters(value: str) -> str:
        """Say what is wrong with the characters of a text; empty where nothing is."""
        if value != value.strip():
            return author.SPACE_AROUND
        position = find_forbidden(value)
        if position >= 0:
            return author.forbidden_character(ord(value[position]), position)
        word = find_mojibake(value)
        return author.MOJIBAKE.format(word) if word else ""


def is_amount(value: Any) -> TypeGuard[int | Decimal]:
    """Tell whether this is an amount: a whole number, or a decimal one that is read exactly."""
    if type(value) is int:
        return abs(value) < MOST_AMOUNT
    if not isinstance(value, Decimal) or not value.is_finite():
        return False
    exponent = value.as_tuple().exponent
    is_small = isinstance(exponent, int) and abs(exponent) <= len(str(MOST_AMOUNT))
    return is_small and abs(value) < MOST_AMOUNT


def is_years(value: Any) -> bool:
    """Tell whether this is a first and a last year."""
    is_pair = isinstance(value, list) and [type(one) for one in value] == [int, int]
    return is_pair and 0 < value[0] <= value[1] <= MOST_NUMBER


def nearest(word: str, known: list[str] | tuple[str, ...]) -> str:
    """Give the known word that looks most like this one; empty where none does."""
    from difflib import get_close_matches  # only needed once something is wrong

    return next(iter(get_close_matches(word, known, 1, 0.6)), "")
