"""The order in which editions of articles stand on a shelf.

The budget chapters come in their official order: the Roman ones by number, each before those with
a letter (I, IIA, IIB, III … XXIII), then the funds by letter (A, B …). Of a chapter the newest year
is first; of a year the articles by number; of an article the latest phase of its budget.
"""

import re
from typing import NamedTuple

from beleidstui.model.source import Edition

_VALUES = {"I": 1, "V": 5, "X": 10}
_CHAPTER = r"([IVX]+)([A-Z]?)"
_PHASES = (
    *("jaarverslag", "slotwet", "suppletoire", "incidentele suppletoire", "nota van wijziging"),
    "begroting",
)
"""Beginnings of the kinds of papers, the latest in the year first."""


class ShelfKey(NamedTuple):
    """What tells which of two editions comes first."""

    chapter: tuple[int, int, str]
    year: int
    number: tuple[int, str]
    phase: int
    id: str


def shelf_key(edition: Edition) -> ShelfKey:
    """Give what editions are sorted by."""
    return shelf_key_of(
        edition.budget, edition.year, edition.number, edition.document_kind, edition.id
    )


def shelf_key_of(budget: str, year: int, number: str, kind: str, edition_id: str) -> ShelfKey:
    """Give what editions are sorted by, from the facts of one."""
    low = kind.casefold()
    phases = (place for place, phase in enumerate(_PHASES) if low.startswith(phase))
    digits = re.match(r"\d+", number)
    counted = int(digits[0]) if digits else 0
    return ShelfKey(
        chapter_key(budget), -year, (counted, number), next(phases, len(_PHASES)), edition_id
    )


def chapter_key(budget: str) -> tuple[int, int, str]:
    """Give what chapters are sorted by: the Roman ones by number, then the others by letter."""
    found = re.fullmatch(_CHAPTER, budget.strip().upper())
    if found is None:
        return 1, 0, budget
    return 0, _number(found[1]), found[2]


def _number(roman: str) -> int:
    values = [_VALUES[letter] for letter in roman]
    following = [*values[1:], 0]
    return sum(-one if one < after else one for one, after in zip(values, following, strict=True))
