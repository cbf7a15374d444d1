"""A table in HTML."""

from html import escape

from beleidstui.rendering.table import Gridded, is_amount, unit_line


def html_table(table: Gridded) -> str:
    """Give a table with its heads; the first cell of a row is the head of the row."""
    heads = "\n".join(f"<tr>{_heads(row)}</tr>" for row in table.columns)
    rows = "\n".join(_table_row(row) for row in table.rows)
    unit = unit_line(table)
    caption = f"<caption>{escape(unit)}</caption>" if unit else ""
    return (
        f'\n<div class="table" tabindex="0" role="region" aria-label="{escape(table.title)}">'
        f"<table>{caption}\n<thead>\n{heads}\n</thead>\n<tbody>\n{rows}\n</tbody>\n</table></div>"
    )


def _heads(row: tuple[str, ...]) -> str:
    return "".join(f'<th scope="col">{escape(cell)}</th>' for cell in row)


def _table_row(row: tuple[str, ...]) -> str:
    cells = "".join(
        f'<td class="amount">{escape(cell)}</td>' if is_amount(cell) else f"<td>{escape(cell)}</td>"
        for cell in row[1:]
    )
    return f'<tr><th scope="row">{escape(row[0])}</th>{cells}</tr>'
