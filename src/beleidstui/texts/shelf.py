"""What is said of the shelf: budgets, years and the articles that stand there."""

from beleidstui.texts import counted

BUDGET = "{}  {}"
_OFFICES = ("Ministerie van ", "Ministerie voor ")
_COMMON_KIND = "jaarverslag"


def ministry(name: str) -> str:
    """Give the name of a ministry as a heading: without *Ministerie van*."""
    short = name
    for office in _OFFICES:
        short = short.removeprefix(office)
    return short[:1].upper() + short[1:]


def articles(count: int) -> str:
    """Say how many articles a branch holds, so that nobody reads it as the number of one."""
    return counted(count, "artikel", "artikelen")


def of_year(year: int) -> str:
    """Say of an edition which year it is of."""
    return f" · {year}"


def year_name(year: int, kind: str) -> str:
    """Name a year, with the kind of a rarer paper: ``2022``, ``2022 begroting``."""
    return str(year) if kind == _COMMON_KIND else f"{year} {kind}"


def mark_of(budget: str, number: str, year: int, kind: str) -> str:
    """Give what tells an edition from others: ``V 2 · 2022``, and the kind of a rarer paper."""
    where = " ".join(filter(None, (budget, number)))
    return f"{where} · {year_name(year, kind)}"


def more_articles(count: int) -> str:
    """Say how many more articles may be meant; nothing where there are none."""
    return f" Er {'is' if count == 1 else 'zijn'} nog {count} andere." if count else ""


def unknown_budget(name: str, chapters: list[str]) -> str:
    """Say that there is no such budget, and which there are."""
    return f"De begroting ‘{name}’ staat hier niet. Wel: {', '.join(chapters)}."
