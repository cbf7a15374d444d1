"""Where the heads and the rows of a table stand on its page: in order, each whole printed lines."""

from beleidstui.compiling.placing import Places
from beleidstui.compiling.standing import Fault, Standing, Stretch
from beleidstui.model.nodes import Table


def stand_rows(table: Table, standing: Standing, places: Places, end: int) -> Standing:
    """Stand the heads and rows of a table below its title and before ``end``."""
    if standing.placement is None:
        return standing
    start = standing.placement.end
    rows: list[Stretch] = []
    place = start
    for number, row in enumerate(table.rows):
        span = places.row(row, place, end)
        if span is None:
            return standing._replace(fault=Fault.ROW, missing=number)
        rows += [span] if span[0] < span[1] else []
        place = span[1]
    first = rows[0][0] if rows else end
    place = start
    for number, heads in enumerate(table.columns):
        spans = _heads(heads, places, place, first)
        if spans is None:
            return standing._replace(fault=Fault.HEADS, missing=number)
        rows += spans
        place = max((last for _, last in spans), default=place)
    return standing._replace(rows=tuple(places.take(*span) for span in rows))


def _heads(heads: tuple[str, ...], places: Places, start: int, end: int) -> list[Stretch] | None:
    """Give where the heads of one row stand: after each other, or each broken over lines."""
    whole = places.row(heads, start, end)
    if whole is not None:
        return [whole] if whole[0] < whole[1] else []
    spans = []
    for head in filter(None, heads):
        span = next(places.of(head, (start, end)), None)
        if span is None:
            return None
        spans.append(span)
        start = span[1]
    return spans
