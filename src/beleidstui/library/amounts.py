"""The amounts of a library, by the series and part that they are of."""

from collections.abc import Iterable, Iterator
from typing import Any

from beleidstui.library import tables as kept
from beleidstui.library.library import Library
from beleidstui.library.tables import Row
from beleidstui.model.amounts import KINDS, PHASES, Amount, Kind
from beleidstui.model.source import Herkomst

Named = tuple[int, int, str]
"""The first and the last year in which a series is called so, and what."""
_MOST_YEAR = 9999
_NAMES = "\n"
"""Before a series in the keys of what it is called: no series begins so."""


def amounts_of(
    library: Library, series: str, part: str, kind: Kind, years: tuple[int, int] = (0, _MOST_YEAR)
) -> tuple[Amount, ...]:
    """Give the amounts of an article, or of a part of it, in order of year and phase.

    Only those of a window of years, its first and last.
    """
    first, last = (_key(series, part, kind, year) for year in years)
    rows = library.tables.between(kept.AMOUNT, first, last + kept.LAST)
    return tuple(_amount(str(key), value) for key, value in rows)


def kinds_of(library: Library, series: str, part: str = "") -> tuple[Kind, ...]:
    """Give the kinds of which there are amounts."""
    return tuple(
        kind for kind in KINDS if next(_keys(library, f"{series}\t{part}\t{_place(kind)}\t"), "")
    )


def parts_of(library: Library, series: str) -> tuple[str, ...]:
    """Give the parts of an article of which there are amounts: ``2.9`` before ``2.10``."""
    found, begin = [], f"{series}\t"
    key = next(_keys(library, begin), "")
    while key:
        part = key.split("\t")[1]
        found.append(part)
        rows = library.tables.between(kept.AMOUNT, f"{begin}{part}\t{kept.LAST}", begin + kept.LAST)
        key = next((str(one) for one, _ in rows), "")
    return tuple(sorted(filter(None, found), key=_order))


def called(library: Library, series: str) -> tuple[Named, ...]:
    """Give what an article is called in which years, where the amounts tell."""
    found: tuple[Named, ...] = library.tables.get(kept.AMOUNT, f"{_NAMES}{series}") or ()
    return found


def amount_rows(amounts: Iterable[Amount], names: dict[str, tuple[Named, ...]]) -> Iterator[Row]:
    """Give the rows of amounts and of what series are called."""
    for one in amounts:
        key = f"{_key(one.series, one.part, one.kind, one.year)}\t{PHASES.index(one.phase)}"
        yield key, (one.euros, one.unit, one.source, one.line, str(one.herkomst), one.reason)
    for series, named in names.items():
        yield f"{_NAMES}{series}", named


def _key(series: str, part: str, kind: Kind, year: int) -> str:
    return f"{series}\t{part}\t{_place(kind)}\t{year:04}"


def _place(kind: Kind) -> int:
    return KINDS.index(kind)


def _keys(library: Library, begin: str) -> Iterator[str]:
    for key, _ in library.tables.between(kept.AMOUNT, begin, begin + kept.LAST):
        yield str(key)


def _order(part: str) -> list[tuple[int, str]]:
    pieces = part.split(".")
    return [(int("".join(filter(str.isdigit, one)) or 0), one) for one in pieces]


def _amount(key: str, value: Any) -> Amount:
    series, part, kind, year, phase = key.split("\t")
    euros, unit, source, line, herkomst, reason = value
    return Amount(
        series, part, KINDS[int(kind)], int(year), PHASES[int(phase)],
        euros, unit, source, line, Herkomst(herkomst), reason,
    )  # fmt: skip
