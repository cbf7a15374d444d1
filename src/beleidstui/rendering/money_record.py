"""Amounts as JSON objects, and as columns for other programs."""

from collections.abc import Iterable
from typing import Any

from beleidstui.model.amounts import Amount
from beleidstui.rendering.record import SCHEMA
from beleidstui.safe_text import strip_forbidden
from beleidstui.texts.money import TAB_HEADS


def amount_records(amounts: Iterable[Amount]) -> list[dict[str, Any]]:
    """Give amounts as objects; ``bedrag`` is in whole euros, ``eenheid`` is that of the source."""
    return [
        {
            "reeks": one.series,
            "onderdeel": one.part or None,
            "jaar": one.year,
            "fase": one.phase.value,
            "soort": one.kind.value,
            "bedrag": one.euros,
            "eenheid": one.unit,
            "bron": one.source,
            "regel": one.line or None,
            "herkomst": one.herkomst.value,
            "toelichting": one.reason,
        }
        for one in amounts
    ]


def money_record(amounts: Iterable[Amount]) -> dict[str, Any]:
    """Give amounts as one object."""
    return {"schema": SCHEMA, "bedragen": amount_records(amounts)}


def money_tabs(amounts: Iterable[Amount]) -> list[str]:
    """Give a line for each amount with tabs between, in the order of ``TAB_HEADS``."""
    return ["\t".join(map(_cell, map(one.get, TAB_HEADS))) for one in amount_records(amounts)]


def _cell(value: Any) -> str:
    return "" if value is None else strip_forbidden(str(value))
