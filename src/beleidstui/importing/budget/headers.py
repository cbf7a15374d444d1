"""What the columns of a budget file are, however they are called and in whatever order."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from beleidstui.model.amounts import Phase

_ROLES = (
    ("year", r"(begrotings)?jaar"),
    ("kind", r"uitgaven( \(u\))? .*|v/?u/?o|u/?v/?o|vuo|v/u/o .*"),
    (
        "chapter",
        r"begrotingsstaat|begrotingsnummer|hoofdstuknummer|begrotings ?hoofdstuk|begroting",
    ),
    ("printed", r"artikel ?nummer zoals in het witte stuk"),
    ("article", r"artikel ?nummer|artikel[_ ]in[_ ]bron|onderdeel"),
    ("name", r"omschrijving( artikel)?"),
    ("currency", r"valuta"),
    ("unit", r"eenheid"),
    ("budget_phase", r"begrotingsfase.*"),
    ("phase", r"fase"),
    ("amount", r"bedrag([ _]x ?1000)?"),
    ("is_total", r"indicatie totaal ?regel.*"),
    ("part", r"nr\. onderverdeling.*"),
    ("theme", r"beleidsmatige clustering"),
    ("instrument", r"financieel instrument.*"),
    ("item", r"uitsplitsing.*"),
    ("detail", r"nadere omschrijving.*"),
)
_PHASES = (
    (Phase.DRAFT, r"(stand )?ontwerp-? ?begroting|begroting\.ontwerp|ontwerp"),
    (Phase.FIXED, r"(stand )?vastgestelde begroting|begroting\.vastgesteld|vastgesteld"),
    (Phase.FIRST, r"(stand )?(1e|1ste|eerste) suppl.*|begroting\.suppl\.1|suppletoir-1"),
    (Phase.SECOND, r"(stand )?(2e|2de|tweede) suppl.*|begroting\.suppl\.2|suppletoir-2"),
    (Phase.REAL, r"realisatie"),
)
_T = re.compile(r"bedrag t([+-]\d)?")
_NEEDED = {"year", "kind", "chapter", "article"}


class AmountColumn(NamedTuple):
    """A column that holds amounts of one phase."""

    column: int
    phase: Phase | None
    """None where each row names its phase."""
    years_on: int = 0
    """How many years after the year of the budget its amounts are of."""


class Header(NamedTuple):
    """Which column says what."""

    width: int
    roles: dict[str, int]
    amounts: tuple[AmountColumn, ...]
    others: tuple[str, ...]
    """The columns of amounts that are no phase, as they are called."""
    nameless: tuple[int, ...]
    unit: int
    """As the name of the column of amounts says it; 0 where it does not."""


def header_of(cells: Sequence[str]) -> Header | None:
    """Read a header; None where the table is no budget."""
    names = [" ".join(cell.split()).casefold() for cell in cells]
    roles = _roles(names)
    amounts = tuple(_amounts(names, roles))
    if not roles.keys() >= _NEEDED or not amounts:
        return None
    others = tuple(
        cells[place].strip()
        for place, name in enumerate(names)
        if (_T.fullmatch(name) or name == "saldo")
        and not any(one.column == place for one in amounts)
    )
    nameless = tuple(place for place, name in enumerate(names) if not name)
    unit = 1000 if "1000" in names[amounts[0].column] else 0
    return Header(len(cells), roles, amounts, others, nameless, unit)


def _roles(names: Sequence[str]) -> dict[str, int]:
    roles: dict[str, int] = {}
    for role, pattern in _ROLES:
        for place, name in enumerate(names):
            if role not in roles and re.fullmatch(pattern, name):
                roles[role] = place
    if "printed" in roles:
        roles["article"] = roles["printed"]
    if "artikel" in names:  # a number where nothing else is one, else the name of the article
        roles.setdefault("name" if "article" in roles else "article", names.index("artikel"))
    return roles


def _amounts(names: Sequence[str], roles: dict[str, int]) -> list[AmountColumn]:
    if "phase" in roles and "amount" in roles:
        return [AmountColumn(roles["amount"], None)]
    found = []
    for place, name in enumerate(names):
        found += [
            AmountColumn(place, phase)
            for phase, pattern in _PHASES
            if re.fullmatch(pattern, name) and place not in roles.values()
        ]
        if name == "bedrag t" and "budget_phase" in roles:
            found.append(AmountColumn(place, None))
        if name == "bedrag t-2" and "budget_phase" in roles:
            found.append(AmountColumn(place, Phase.REAL, -2))
    return found
