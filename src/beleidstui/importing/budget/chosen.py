"""Of the amounts of several files one for each thing; what is left out is told, never hidden."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from beleidstui.importing.budget.amounts import Amount, BudgetFile, Tale, Told, plain
from beleidstui.importing.budget.renumbered import Renumbering
from beleidstui.model.amounts import Kind, Phase
from beleidstui.model.source import Herkomst
from beleidstui.texts import budget

Key = tuple[str, str, str, Kind, int, Phase]
"""The chapter, the lasting number of the article, the part, the kind, the year and the phase."""


class Chosen(NamedTuple):
    """The amounts that are kept, each with the place of its file, and what is told."""

    amounts: dict[Key, tuple[Amount, int]]
    told: tuple[Told, ...]


def chosen(
    files: Sequence[BudgetFile], moved: Iterable[Renumbering], chapter: str, number: str
) -> Chosen:
    """Choose: what a file says literally before what is derived, then the first file first.

    Only of one chapter and one (lasting) number of an article, where these are not empty.
    """
    series = {
        (one.chapter, one.article, year): one.series
        for one in reversed(list(moved))
        for year in range(one.first, one.last + 1)
    }
    met: dict[Key, list[tuple[Amount, int]]] = {}
    tales = [Tale() for _ in files]
    for place, file in enumerate(files):
        for key, one in _of_file(file, series, (chapter, number), tales[place]).items():
            met.setdefault(key, []).append((one, place))
    kept: dict[Key, tuple[Amount, int]] = {}
    for key, all_found in met.items():
        all_found.sort(key=lambda found: found[0].origin is not Herkomst.LETTERLIJK)
        first, *others = all_found
        kept[key] = first
        for one, place in others:
            if one.amount * one.unit == first[0].amount * first[0].unit:
                tales[place].tell(budget.IN_OTHER_FILE, one.line, 1)
                continue
            tales[place].tell(_other_says(key, first, (one, place), files), one.line, 1)
    told = [one for file, tale in zip(files, tales, strict=True) for one in tale.all(file.name)]
    return Chosen(kept, tuple(told))


def _of_file(
    file: BudgetFile, series: dict[tuple[str, str, int], str], asked: tuple[str, str], tale: Tale
) -> dict[Key, Amount]:
    """Give the amounts of one file by the lasting number of their article."""
    met: dict[Key, list[Amount]] = {}
    for one in file.amounts:
        number = series.get((one.chapter, one.article, one.year), one.article)
        if asked[0] not in ("", one.chapter) or asked[1] not in ("", number):
            tale.tell(budget.NOT_ASKED, 0, 1)
            continue
        part = one.part and f"{number}.{one.part.partition('.')[2]}"
        key = (one.chapter, number, part, one.kind, one.year, one.phase)
        met.setdefault(key, []).append(one)
    kept = {}
    for key, group in met.items():
        said = [one for one in group if one.amount] or group[:1]
        if len({one.amount * one.unit for one in said}) > 1:
            reason = budget.CONTRADICTS.format(f"{named(key)}: {_numbers(said)}")
            for one in group:
                tale.tell(reason, one.line, 1)
            continue
        kept[key] = said[0]
        for one in group:
            if one is not said[0]:
                reason = budget.DOUBLE if one.amount else budget.OTHER_SERIES_ZERO
                tale.tell(reason, one.line, 1)
    return kept


def named(key: Key) -> str:
    """Name what an amount is of, for people: ``V 2 uitgaven 2030 ontwerp``."""
    return f"{key[0]} {key[2] or key[1]} {key[3]} {key[4]} {key[5]}"


def _numbers(amounts: Iterable[Amount]) -> str:
    return " / ".join(f"{plain(one.amount)} (artikel {one.article})" for one in amounts)


def _other_says(
    key: Key, first: tuple[Amount, int], other: tuple[Amount, int], files: Sequence[BudgetFile]
) -> str:
    return budget.OTHER_FILE_SAYS.format(
        named(key), plain(first[0].amount), files[first[1]].name,
        plain(other[0].amount), files[other[1]].name,
    )  # fmt: skip
