"""What an item costs: the amounts that are tied to it, as a table, as bars, and what to know."""

from collections.abc import Iterator
from typing import NamedTuple

from beleidstui.library.amounts import Named, amounts_of, called, kinds_of, parts_of
from beleidstui.library.library import Library
from beleidstui.model.amounts import PHASES, Amount, Kind, Phase, Year, differing_sums, years_of
from beleidstui.model.nodes import Article, Node, Official, Part, Tie
from beleidstui.model.source import Herkomst
from beleidstui.rendering.money import against_before, against_budget, euros, spoken
from beleidstui.rendering.table import Grid
from beleidstui.texts import money as words

_THOUSAND = 1000


class OfKind(NamedTuple):
    """The amounts of one kind, by year."""

    kind: Kind
    years: tuple[Year, ...]
    title: str
    """What they are, such as ``uitgaven van onderdeel 2.1``."""
    only: int = 0
    """The one year that is told; 0 where all are."""

    @property
    def told(self) -> tuple[Year, ...]:
        """The years that are told."""
        return tuple(year for year in self.years if self.only in (0, year.year))

    @property
    def amounts(self) -> tuple[Amount, ...]:
        """The amounts that are told, in order."""
        return tuple(
            year.amounts[phase] for year in self.told for phase in PHASES if phase in year.amounts
        )

    @property
    def phases(self) -> tuple[Phase, ...]:
        """The phases of which there is an amount."""
        return tuple(one for one in PHASES if any(one in year.amounts for year in self.told))


class Amounts(NamedTuple):
    """What an item costs."""

    item: Official
    part: str
    """The part of the budget that it is; empty for a whole article."""
    kinds: tuple[OfKind, ...]
    tie: Tie | None
    """What ties an item that is no article to its part."""
    names: tuple[Named, ...]
    """What the article was called in years when that was something else."""
    differing: tuple[tuple[Amount, int], ...]
    """The wholes that are not the sum of their parts, each with that sum."""


class Cost(NamedTuple):
    """What an item cost last: told where all its amounts stand further on."""

    amount: Amount


def cost_of(block: Amounts) -> Cost:
    """Give the amount that was realised last, or else the latest that there is."""
    years = [year for year in block.kinds[0].years if year.latest]
    realised = [year.realised for year in years if year.realised]
    latest = [year.latest for year in years if year.latest]
    return Cost((realised or latest)[-1])


def cost_line(cost: Cost) -> str:
    """Say what an item cost last, and where the rest is told."""
    one = cost.amount
    phase = "" if one.phase is Phase.REAL else f" ({words.PHASES[one.phase]})"
    kind = "" if one.kind is Kind.SPENT else f"{one.kind} "
    return words.COST.format(kind, euros(one.euros), one.year, phase)


def amounts_block(item: Node, library: Library) -> Amounts | None:
    """Give what an item costs; None where no amounts are tied to it."""
    if isinstance(item, Article):
        return block_of(item, None, "", library)
    tie = item.ties[0] if isinstance(item, Part) and item.ties else None
    return block_of(item, tie, tie.part, library) if tie and isinstance(item, Official) else None


def block_of(item: Official, tie: Tie | None, part: str, library: Library) -> Amounts | None:
    """Give what a part of the article of an item costs, or all of it; None without amounts."""
    series = item.edition.series
    kinds = kinds_of(library, series, part) if series else ()
    if not kinds:
        return None
    found = tuple(
        OfKind(kind, years_of(amounts_of(library, series, part, kind)), _title(kind, part))
        for kind in kinds
    )
    names = tuple(one for one in called(library, series) if one[2] != item.path[0])
    parts = () if part else parts_of(library, series)
    below = (one for name in parts for k in kinds for one in amounts_of(library, series, name, k))
    whole = (one for of_kind in found for one in of_kind.amounts)
    return Amounts(
        item, part, found, tie, () if part else names, tuple(differing_sums([*whole, *below]))
    )


def _title(kind: Kind, part: str) -> str:
    return words.OF_PART.format(kind, part) if part else str(kind)


def grid(of_kind: OfKind, is_short: bool = False) -> Grid:
    """Give the amounts as a table of years and phases; what is not known is empty."""
    names = words.SHORT_PHASES if is_short else words.PHASES
    phases = of_kind.phases
    is_in_thousands = all(one.euros % _THOUSAND == 0 for one in of_kind.amounts)
    unit = _THOUSAND if is_in_thousands else 1
    heads = (words.YEAR, *(names[phase] for phase in phases))
    rows = tuple(
        (str(year.year), *(_cell(year.amounts.get(phase), unit) for phase in phases))
        for year in of_kind.told
    )
    return Grid(words.HEADING.format(of_kind.title), (heads,), rows, unit)


def _cell(amount: Amount | None, unit: int) -> str:
    if amount is None:
        return ""
    sign = words.DERIVED_SIGN if amount.herkomst is not Herkomst.LETTERLIJK else ""
    return words.digits(amount.euros // unit) + sign


class Bar(NamedTuple):
    """The bar of a year: the amount that was realised, or else that of the latest phase."""

    year: int
    amount: Amount | None
    figure: str
    """The amount as it is written; that it is not known, where it is not."""
    compared: tuple[str, ...]
    """How it differs from what was budgeted, and from the year before."""


def bars(of_kind: OfKind) -> list[Bar]:
    """Give a bar for each year."""
    return [
        Bar(year.year, year.latest, _figure(year), tuple(filter(None, _compared(year, before))))
        for year, before in _with_before(of_kind)
    ]


def spoken_years(of_kind: OfKind) -> list[str]:
    """Say the amount of each year in a sentence, to be read aloud."""
    said = []
    for year, before in _with_before(of_kind):
        latest = year.latest
        if latest is None:
            said.append(f"{year.year}: {words.UNKNOWN}.")
            continue
        phase = "" if latest.phase is Phase.REAL else f"{words.PHASES[latest.phase]} "
        compared = (
            against_budget(year, spoken, False),
            against_before(year, before, spoken, False) if before else "",
        )
        facts = ", ".join(filter(None, (f"{phase}{spoken(latest.euros)}", *compared)))
        said.append(f"{year.year}: {facts}.")
    return said


def _with_before(of_kind: OfKind) -> Iterator[tuple[Year, Year | None]]:
    """Give each year that is told with the year before it, where there is one."""
    pairs = zip(of_kind.years, (None, *of_kind.years[:-1]), strict=True)
    return ((year, before) for year, before in pairs if of_kind.only in (0, year.year))


def _figure(year: Year) -> str:
    latest = year.latest
    if latest is None:
        return words.UNKNOWN
    said = euros(latest.euros)
    return (
        said if latest.phase is Phase.REAL else words.BAR.format(said, words.PHASES[latest.phase])
    )


def _compared(year: Year, before: Year | None) -> tuple[str, str]:
    return against_budget(year), against_before(year, before) if before else ""


def notes(block: Amounts, sign: str = words.DERIVED_SIGN) -> list[str]:
    """Give what a reader has to know of the amounts: what is missing, derived, tied, and whence.

    The sign is that of the amounts that are derived.
    """
    amounts = [one for of_kind in block.kinds for one in of_kind.amounts]
    said = [_missing(block)]
    for first, last, name in block.names:
        when = words.IN_YEAR.format(first) if first == last else words.IN_YEARS.format(first, last)
        said.append(words.CALLED.format(when, name))
    for whole, together in block.differing:
        named = f"{whole.year} {words.PHASES[whole.phase]}", str(whole.kind)
        figures = words.digits(together), words.digits(whole.euros)
        said.append(words.PARTS_DIFFER.format(*named, *figures))
    said += _derived(amounts, sign)
    if block.tie is not None:
        said.append(words.TIED.format(block.item.title, block.tie.part, block.tie.herkomst))
        said.append(block.tie.reason)
    sources = dict.fromkeys(one.source for one in amounts if one.source)
    if sources:
        is_literal = all(one.herkomst is Herkomst.LETTERLIJK for one in amounts)
        pattern = words.SOURCES_LITERAL if is_literal else words.SOURCES
        said.append(pattern.format(", ".join(sources)))
    return list(filter(None, said))


def _missing(block: Amounts) -> str:
    """Say that there are no amounts of the year of the edition; empty where there are."""
    year = block.item.edition.year
    years = (one for of_kind in block.kinds for one in of_kind.years)
    known = sorted({one.year for one in years if one.amounts})
    if year in known or any(of_kind.only for of_kind in block.kinds):
        return ""
    first, last = known[0], known[-1]
    if first == last:
        return words.NONE_OF_YEAR_BUT.format(year, first)
    return words.NONE_OF_YEAR.format(year, first, last)


def _derived(amounts: list[Amount], sign: str) -> list[str]:
    """Say of the amounts that are not literal what they are derived from, each reason once."""
    by_reason: dict[str, list[str]] = {}
    for one in amounts:
        if one.herkomst is not Herkomst.LETTERLIJK:
            reason = ": ".join(filter(None, (one.herkomst, one.reason)))
            by_reason.setdefault(reason, []).append(f"{one.year} {words.PHASES[one.phase]}")
    return [
        words.DERIVED.format(sign, reason, ", ".join(dict.fromkeys(which))).strip()
        for reason, which in by_reason.items()
    ]
