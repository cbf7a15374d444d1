"""What authors of content files with amounts wrote stays; what a budget says else is told."""

from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from typing import Any

import tomli

from beleidstui.importing.budget.amounts import Amount, BudgetFile, Tale, Told, plain
from beleidstui.importing.budget.chosen import Key
from beleidstui.importing.budget.renumbered import Renumbering
from beleidstui.importing.refusal import UnreadablePaperError
from beleidstui.texts import budget, folders

_FIRST_YEAR, _LAST_YEAR = 1900, 2199


def series_id(chapter: str, number: str) -> str:
    """Give the id of an article through the years: ``V-02``."""
    return f"{chapter}-{int(number):02d}"


def read_author(chapter: str, text: str) -> dict[str, Any]:
    """Read a content file that is there; raises UnreadablePaperError where it is no TOML."""
    try:
        return tomli.loads(text, parse_float=Decimal)
    except tomli.TOMLDecodeError as error:
        name = f"geld/{chapter}.toml"
        raise UnreadablePaperError(folders.NOT_TOML.format(name)) from error


def rows_in(author: Mapping[str, Any], key: str) -> list[dict[str, Any]]:
    """Give the rows of an array of a content file; nothing where it has another form."""
    rows = author.get(key)
    return [row for row in rows if isinstance(row, dict)] if isinstance(rows, list) else []


def with_those_of_authors(
    found: Iterable[Renumbering], authors: Mapping[str, Mapping[str, Any]]
) -> list[Renumbering]:
    """Give the renumberings; what an author says of a number holds for all its years."""
    said = [
        one
        for chapter, author in authors.items()
        for row in rows_in(author, "hernummerd")
        if (one := _renumbering(chapter, row))
    ]
    known = {(one.chapter, one.article) for one in said}
    return [*said, *(one for one in found if (one.chapter, one.article) not in known)]


def _renumbering(chapter: str, row: Mapping[str, Any]) -> Renumbering | None:
    match row:
        case {"artikel": str(old), "reeks": str(new), "jaren": [int(first), int(last)]}:
            number = new.removeprefix(f"{chapter}-")
            are_numbers = all(one.isascii() and one.isdecimal() for one in (old, number))
            if are_numbers and len(number) <= 3 and _FIRST_YEAR <= first <= last <= _LAST_YEAR:
                said = budget.SAID_BY_AUTHOR
                return Renumbering(chapter, old, str(int(number)), first, last, said)
    return None


def without_those_of_author(
    ours: Mapping[Key, tuple[Amount, int]],
    author: Mapping[str, Any],
    files: Sequence[BudgetFile],
    told: list[Told],
) -> dict[Key, tuple[Amount, int]]:
    """Leave out what the author has; tell where the author says something else."""
    theirs = dict(filter(None, map(_amount, rows_in(author, "bedrag"))))
    tales = [Tale() for _ in files]
    new = {}
    for key, (one, file) in ours.items():
        named = (series_id(key[0], key[1]), key[2], str(key[3]), str(key[4]), str(key[5]))
        if named not in theirs:
            new[key] = (one, file)
            continue
        amount = one.amount * one.unit
        said = budget.AUTHOR_SAYS.format(
            " ".join(filter(None, named)), plain(theirs[named]), plain(amount), files[file].name
        )
        tales[file].tell(budget.AUTHOR_HAS if theirs[named] == amount else said, one.line, 1)
    for one_file, tale in zip(files, tales, strict=True):
        told += tale.all(one_file.name)
    return new


def _amount(row: Mapping[str, Any]) -> tuple[tuple[str, ...], Decimal] | None:
    """Give what an amount of an author is of, and the amount in euros."""
    match row:
        case {"reeks": str(), "bedrag": int() | Decimal() as amount}:
            keys = ("reeks", "onderdeel", "soort", "jaar", "fase")
            unit = row.get("eenheid", 1)
            named = tuple(str(row.get(key, "")) for key in keys)
            return named, Decimal(amount) * (unit if isinstance(unit, int) else 1)
    return None
