"""Whether the parts of an article add up to it: a difference is told, and nothing is changed."""

from collections.abc import Mapping
from decimal import Decimal

from beleidstui.importing.budget.amounts import Amount, Told, plain
from beleidstui.importing.budget.chosen import Key, named
from beleidstui.model.amounts import Kind, Phase
from beleidstui.texts import budget


def differing_sums(amounts: Mapping[Key, tuple[Amount, int]]) -> list[Told]:
    """Tell, in euros, where the parts of an article add up to something else than the article."""
    sums: dict[tuple[str, str, Kind, int, Phase], Decimal] = {}
    for (chapter, number, part, kind, year, phase), (one, _) in amounts.items():
        if part:
            key = (chapter, number, kind, year, phase)
            sums[key] = sums.get(key, Decimal(0)) + one.amount * one.unit
    told = []
    for (chapter, number, kind, year, phase), together in sums.items():
        whole_key = (chapter, number, "", kind, year, phase)
        if whole_key in amounts:
            one = amounts[whole_key][0]
            whole = one.amount * one.unit
            if whole != together:
                said = budget.SUM_DIFFERS.format(named(whole_key), plain(together), plain(whole))
                told.append(Told(said))
    return told
