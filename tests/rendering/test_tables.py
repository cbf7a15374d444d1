"""A table is shown as one: in columns where they fit, else row by row; and read aloud."""

import pytest
from rich.cells import cell_len

from beleidstui.compiling.load import load_corpus
from beleidstui.model.nodes import Table
from beleidstui.model.record import changed
from beleidstui.rendering.table import column_heads, is_amount, spoken_rows, table_lines
from tests.contents import HAVEN


def _budget() -> Table:
    table = load_corpus(str(HAVEN))["2030-XII-04/d/budget"]
    assert isinstance(table, Table)
    return table


BUDGET = _budget()
WIDE = """\
                 Realisatie          Begroting
                       2029    2030       2030
Verplichtingen       40.118  41.200     40.900
Uitgaven2            39.870  41.006     40.900
waarvan sluizen       1.168   1.204"""
NARROW = """\
Verplichtingen
  Realisatie 2029: 40.118
  Realisatie 2030: 41.200
  Begroting 2030: 40.900
Uitgaven2
  Realisatie 2029: 39.870
  Realisatie 2030: 41.006
  Begroting 2030: 40.900
waarvan sluizen
  Realisatie 2029: 1.168
  Realisatie 2030: 1.204"""


@pytest.mark.parametrize(("width", "shown"), [(100, WIDE), (46, WIDE), (42, NARROW), (25, NARROW)])
def test_columns_where_they_fit_and_else_rows(width: int, shown: str) -> None:
    assert "\n".join(line.text for line in table_lines(BUDGET, width)) == shown


@pytest.mark.parametrize("width", range(1, 70))
def test_no_line_is_wider_than_there_is_room(width: int) -> None:
    wide = changed(
        BUDGET, rows=(("Een lange naam van een instrument", "1", "", "éé"), *BUDGET.rows)
    )
    assert max(cell_len(line.text) for line in table_lines(wide, width, cell_len)) <= max(width, 3)


def test_no_cell_is_lost() -> None:
    for width in (20, 44, 60, 120):
        shown = "".join("".join(line.text.split()) for line in table_lines(BUDGET, width))
        for row in BUDGET.rows:
            assert all(cell.replace(" ", "") in shown for cell in row)


def test_a_row_is_read_with_the_heads_of_its_cells() -> None:
    assert (
        spoken_rows(BUDGET)[2] == "waarvan sluizen. Realisatie 2029: 1.168; Realisatie 2030: 1.204"
    )
    assert column_heads(BUDGET) == ["", "Realisatie 2029", "Realisatie 2030", "Begroting 2030"]


@pytest.mark.parametrize(
    ("cell", "amount"),
    [
        ("40.118", True),
        ("-3", True),
        ("‒ 3,5%", True),
        ("", False),
        ("n.v.t.", False),
        ("A1", False),
    ],
)
def test_what_is_an_amount_stands_at_the_right(cell: str, amount: bool) -> None:
    assert is_amount(cell) is amount


@pytest.mark.parametrize("rows", [(), ((),), (("a",),), (("a", "1", "2", "3", "4"),)])
def test_a_table_of_another_shape_breaks_nothing(rows: tuple[tuple[str, ...], ...]) -> None:
    odd = changed(BUDGET, rows=rows)
    assert isinstance(table_lines(odd, 80), list)
    assert isinstance(spoken_rows(odd), list)
