"""What an item costs in HTML: a table, and the same as bars in an image that needs no script."""

from collections.abc import Sequence
from html import escape

from beleidstui.rendering.amounts import Amounts, Bar, OfKind, bars, grid, notes
from beleidstui.rendering.bars import cells_of
from beleidstui.rendering.html_table import html_table
from beleidstui.texts import money

_ROW, _HEIGHT, _LEFT, _WIDTH, _ROOM = 26, 16, 56, 640, 320
"""Of a bar, in units of the image: how far apart, how high, where it begins, how wide at most."""


def amounts_html(block: Amounts, item_id: str) -> str:
    """Give what an item costs; the id tells its images from others on the page."""
    made = "".join(_of_kind(of_kind, f"geld:{item_id}:{of_kind.kind}") for of_kind in block.kinds)
    said = "".join(f"\n<li>{escape(one)}</li>" for one in notes(block))
    return f'{made}\n<ul class="note">{said}\n</ul>'


def _of_kind(of_kind: OfKind, name: str) -> str:
    table, drawn = grid(of_kind), bars(of_kind)
    title = money.CHART.format(of_kind.title.capitalize())
    years = "".join(
        f"\n<li>{bar.year}: {escape(', '.join((bar.figure, *bar.compared)))}</li>" for bar in drawn
    )
    return (
        f'\n<p class="money">{escape(table.title)}</p>{html_table(table)}'
        f'{_image(drawn, title, escape(name))}\n<ul class="note">{years}\n</ul>'
    )


def _image(drawn: Sequence[Bar], title: str, name: str) -> str:
    """Give bars as an image, with a title and a description for who cannot see it."""
    tells = money.CHART_TELLS.format("; ".join(f"{bar.year}: {bar.figure}" for bar in drawn))
    most = max((abs(bar.amount.euros) for bar in drawn if bar.amount), default=0)
    rows = "\n".join(_bar(row, bar, most) for row, bar in enumerate(drawn))
    return f"""
<svg class="bars" role="img" viewBox="0 0 {_WIDTH} {_ROW * len(drawn)}" \
aria-labelledby="{name}:titel {name}:tekst">
<title id="{name}:titel">{escape(title)}</title>
<desc id="{name}:tekst">{escape(tells)}</desc>
{rows}
</svg>"""


def _bar(row: int, bar: Bar, most: int) -> str:
    top = row * _ROW
    width = cells_of(bar.amount.euros, most, _ROOM) if bar.amount else 0
    is_below = bar.amount is not None and bar.amount.euros < 0
    look = ' class="below"' if is_below else ""
    base = top + _HEIGHT
    return (
        f'<text x="0" y="{base}">{bar.year}</text>'
        f'<rect{look} x="{_LEFT}" y="{top + 2}" width="{width}" height="{_HEIGHT}"/>'
        f'<text x="{_LEFT + width + 8}" y="{base}">{escape(bar.figure)}</text>'
    )
