"""From the tables of files with amounts to amounts; keeps where each was written."""

from decimal import ROUND_HALF_UP, Decimal
from typing import Any, NamedTuple

from beleidstui.authoring.files import TomlFile
from beleidstui.authoring.reading import herkomst, number, tables, text
from beleidstui.authoring.schema import UNITS
from beleidstui.authoring.shape import is_amount, is_years
from beleidstui.model.amounts import Amount, Kind, Phase
from beleidstui.model.source import Herkomst


class WrittenAmount(NamedTuple):
    """An amount, and the place where it was written."""

    amount: Amount
    source_id: str
    file: TomlFile
    row: int
    """Its place in the list of amounts, from 0."""


class Called(NamedTuple):
    """What an article is called in a run of years."""

    series: str
    first: int
    last: int
    name: str


def build_amounts(file: TomlFile) -> list[WrittenAmount]:
    """Build the amounts of a file in the order in which they were written; the whole ones only."""
    sources = {text(one, "id"): text(one, "bestand") for one in tables(file.tables, "bron")}
    built = []
    for row, one in enumerate(tables(file.tables, "bedrag")):
        amount = _amount(one, sources)
        if amount is not None:
            built.append(WrittenAmount(amount, text(one, "bron"), file, row))
    return built


def build_names(file: TomlFile) -> list[Called]:
    """Build what articles are called, by years."""
    return [
        Called(text(one, "id"), one["jaren"][0], one["jaren"][1], text(one, "naam"))
        for one in tables(file.tables, "reeks")
        if is_years(one.get("jaren"))
    ]


def _amount(one: dict[str, Any], sources: dict[str, str]) -> Amount | None:
    value, unit = one.get("bedrag"), one.get("eenheid")
    if not is_amount(value) or unit not in UNITS or type(unit) is not int:
        return None
    try:
        kind, phase = Kind(text(one, "soort")), Phase(text(one, "fase"))
    except ValueError:
        return None
    euros = (Decimal(value) * unit).to_integral_value(ROUND_HALF_UP)
    source = sources.get(text(one, "bron"), "")
    line = one.get("regel")
    return Amount(
        series=text(one, "reeks"),
        part=text(one, "onderdeel"),
        kind=kind,
        year=number(one, "jaar"),
        phase=phase,
        euros=int(euros),
        unit=unit,
        source=source,
        line=line if type(line) is int and line > 0 else 0,
        herkomst=herkomst(one, Herkomst.REDACTIE),
        reason=text(one, "toelichting"),
    )
