"""What changed between two editions as a JSON object, with the Dutch keys that are promised."""

from collections.abc import Sequence
from typing import Any

from beleidstui.comparing.compare import BETWEEN, Change, Comparison, Pair
from beleidstui.comparing.units import Unit
from beleidstui.comparing.wording import Sort
from beleidstui.model.citation import citation
from beleidstui.rendering.flow import Span
from beleidstui.rendering.record import SCHEMA

_CHANGED = (Sort.REMOVED, Sort.ADDED, Sort.MOVED)


def difference_record(comparison: Comparison, with_unchanged: bool) -> dict[str, Any]:
    """Give what changed; spans count characters of ``tekst_oud`` and ``tekst_nieuw``.

    What was split or joined is a pair for each piece.
    """
    pairs = [
        record
        for pair in comparison.pairs
        if with_unchanged or pair.change is not Change.GELIJK
        for record in _records(pair)
    ]
    return {
        "schema": SCHEMA,
        "oud": comparison.old.id,
        "nieuw": comparison.new.id,
        "aantallen": {kind.value: count for kind, count in comparison.counts().items()},
        "paren": pairs,
    }


def _records(pair: Pair) -> list[dict[str, Any]]:
    pieces = [one for one in pair.pieces() if one.sort in _CHANGED]
    gone = [one.old for one in pieces if one.old[0] < one.old[1]]
    come = [one.new for one in pieces if one.new[0] < one.new[1]]
    return [
        {
            "oud": old.node.id if old else None,
            "nieuw": new.node.id if new else None,
            "soort": pair.change.value,
            "deel": pair.shown.facet.value,
            "verplaatst": pair.is_moved,
            "verwijderd": _within(gone, pair.old, old),
            "toegevoegd": _within(come, pair.new, new),
            "tekst_oud": old.text if old else None,
            "tekst_nieuw": new.text if new else None,
            "citaat_oud": citation(old.node.source) if old else None,
            "citaat_nieuw": citation(new.node.source) if new else None,
        }
        for old in pair.old or (None,)
        for new in pair.new or (None,)
    ]


def _within(spans: Sequence[Span], units: Sequence[Unit], wanted: Unit | None) -> list[list[int]]:
    """Give the spans of one of several texts that are compared as one."""
    found: list[list[int]] = []
    start = 0
    for unit in units:
        end = start + len(unit.text)
        if unit is wanted:
            cut = ((max(a, start) - start, min(b, end) - start) for a, b in spans)
            found = [[a, b] for a, b in cut if a < b]
        start = end + len(BETWEEN)
    return found
