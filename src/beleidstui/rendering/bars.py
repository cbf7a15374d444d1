"""Bars of block characters: as wide as their amounts, always with the figure beside them."""

from collections.abc import Sequence

from beleidstui.rendering.amounts import Bar
from beleidstui.rendering.line import Line
from beleidstui.rendering.page import Page

_FULL, _BELOW_ZERO = "█", "▒"
_YEAR = 4
_MOST, _LEAST = 30, 4


def bar_lines(bars: Sequence[Bar], page: Page, most: int = 0) -> list[Line]:
    """Give a line for each year, and below it how its amount differs from others.

    Equal amounts have bars of equal width; an amount that is not 0 has one of at least a cell.
    What is below 0 has a bar of its own look, and its figure a minus. ``most`` is the amount of the
    widest bar, where that is not one of these.
    """
    figures = max((page.measure(bar.figure) for bar in bars), default=0)
    room = max(_LEAST, min(_MOST, page.width - figures - _YEAR - 2))
    most = max([most, *(abs(bar.amount.euros) for bar in bars if bar.amount)])
    lines = []
    for bar in bars:
        drawn = drawn_bar(bar.amount.euros, most, room) if bar.amount else ""
        whole = f"{bar.year:<{_YEAR}} {drawn:<{room}} {bar.figure}"
        is_fitting = page.measure(whole) <= page.width
        lines.append(Line(whole if is_fitting else f"{bar.year:<{_YEAR}} {drawn}".rstrip()))
        for said in bar.compared if is_fitting else (bar.figure, *bar.compared):
            lines += page.paragraph(Line(said), _YEAR + 1)
    return lines


def drawn_bar(euros: int, most: int, room: int) -> str:
    """Give the bar of an amount where the largest is as wide as there is room."""
    return (_FULL if euros > 0 else _BELOW_ZERO) * cells_of(euros, most, room)


def cells_of(euros: int, most: int, room: int) -> int:
    """Give how wide the bar of an amount is; 0 for nothing, and else at least 1."""
    if not euros or not most:
        return 0
    return max(1, (2 * abs(euros) * room + most) // (2 * most))
