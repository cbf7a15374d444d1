"""Amounts as the government writes them, and how one differs from another, in words."""

from collections.abc import Callable

from beleidstui.model.amounts import Year, change
from beleidstui.texts import money as words

_MILLION = 1_000_000
Said = Callable[[int], str]
"""Says an amount of euros that is not below 0."""


def euros(amount: int) -> str:
    """Write an amount: ``€ 247,2 miljoen``, ``€ 1.168``, ``−€ 4,1 miljoen``."""
    sign = words.MINUS if amount < 0 else ""
    return f"{sign}€ {_rounded(abs(amount))}"


def spoken(amount: int) -> str:
    """Say an amount so that it can be read aloud: ``247,2 miljoen``, ``1.168 euro``."""
    said = _rounded(abs(amount))
    unit = "" if abs(amount) >= _MILLION else " euro"
    return f"{'min ' if amount < 0 else ''}{said}{unit}"


def share(permille: int | None) -> str:
    """Write a share: ``−15,0%``, ``+3,8%``; empty where there is none."""
    if permille is None:
        return ""
    sign = "+" if permille > 0 else words.MINUS if permille < 0 else ""
    return f"{sign}{words.digits(abs(permille) // 10)},{abs(permille) % 10}%"


def against_budget(year: Year, say: Said = euros, has_share: bool = True) -> str:
    """Say how much more or less was realised than was budgeted; empty where that is not known."""
    if year.realised is None or year.budgeted is None:
        return ""
    found = change(year.realised.euros, year.budgeted.euros)
    amount = say(abs(found.euros)) if found.euros else ""
    return words.than_budgeted(amount, found.euros > 0, share(found.permille) if has_share else "")


def against_before(year: Year, before: Year, say: Said = euros, has_share: bool = True) -> str:
    """Say how much more or less was realised than in the year before; empty where not known."""
    if year.realised is None or before.realised is None:
        return ""
    found = change(year.realised.euros, before.realised.euros)
    amount = say(abs(found.euros)) if found.euros else ""
    return words.than_in(
        before.year, amount, found.euros > 0, share(found.permille) if has_share else ""
    )


def _rounded(amount: int) -> str:
    """Give an amount in whole euros, or from a million on with one decimal."""
    if amount < _MILLION:
        return words.digits(amount)
    tenths, name = _tenths(amount, _MILLION), words.MILLION
    if tenths >= 10_000:
        tenths, name = _tenths(amount, 1_000 * _MILLION), words.BILLION
    return f"{words.digits(tenths // 10)},{tenths % 10} {name}"


def _tenths(amount: int, scale: int) -> int:
    return (2 * 10 * amount + scale) // (2 * scale)
