"""A budget file (CSV of the government) becomes amounts, and what is told beside them."""

import hashlib
from collections.abc import Sequence
from decimal import Decimal

from beleidstui.importing.budget.amounts import Amount, BudgetFile, Tale, plain
from beleidstui.importing.budget.headers import AmountColumn, Header, header_of
from beleidstui.importing.budget.numbers import Styles, Unreadable
from beleidstui.importing.budget.rows import Place, Reader
from beleidstui.importing.budget.strayed import strayed
from beleidstui.importing.budget.table import Row, read_table
from beleidstui.importing.refusal import UnreadablePaperError
from beleidstui.model.amounts import Phase
from beleidstui.model.source import Herkomst
from beleidstui.texts import budget

_PHASES_OF_BUDGETS = {"OWB": Phase.DRAFT, "VB": Phase.FIXED, "JV": Phase.REAL}


def read_budget(raw: bytes, name: str) -> BudgetFile:
    """Give the amounts of a budget file, in the order of the file.

    Lines are counted from 1. Raises UnreadablePaperError for what is no budget in CSV.
    """
    tale = Tale()
    rows = list(read_table(raw, name, tale))
    header = header_of(rows[0].cells)
    if header is None:
        raise UnreadablePaperError(budget.NO_BUDGET.format(name))
    if len(rows) == 1:
        raise UnreadablePaperError(budget.NO_ROWS.format(name))
    if "unit" not in header.roles and not header.unit:
        tale.tell(budget.NO_UNIT)
    if header.others:
        tale.tell(budget.OTHER_COLUMNS.format(budget.shown(", ".join(header.others))))
    read = _Rows(header, rows[1:], tale).amounts()
    return BudgetFile(
        name, hashlib.sha256(raw).hexdigest(), len(rows) - 1,
        (len(rows) - 1) * len(header.amounts), tuple(_once(read, tale)), tale.all(),
    )  # fmt: skip


class _Rows:
    """The rows of one file while they are read."""

    def __init__(self, header: Header, rows: Sequence[Row], tale: Tale) -> None:
        self._header = header
        self._rows = rows
        self._tale = tale
        self._reader = Reader(header)
        whole = [row for row in rows if len(row.cells) == header.width]
        self._styles = Styles(
            (self._year_and_unit(row), column.column, row.cells[column.column])
            for row in whole
            for column in header.amounts
        )

    def amounts(self) -> list[Amount]:
        """Give all amounts that can be read; each other cell is told."""
        found = []
        places = [self._reader.place(row) for row in self._rows]
        whole = zip(self._rows, places, strict=True)
        known = {row.line: place for row, place in whole if isinstance(place, Place)}
        lost = strayed(known, any(column.years_on for column in self._header.amounts))
        for row, place in zip(self._rows, places, strict=True):
            place = lost.get(row.line, place)
            if isinstance(place, str):
                self._tale.tell(place, row.line, len(self._header.amounts))
                continue
            if place.remark:
                self._tale.tell(place.remark, row.line)
            for column in self._header.amounts:
                one = self._amount(row, place, column)
                if isinstance(one, str):
                    self._tale.tell(one, row.line, 1)
                else:
                    found.append(one)
        return found

    def _year_and_unit(self, row: Row) -> tuple[str, int | None]:
        return self._reader.said(row, "year"), self._reader.unit(row)

    def _amount(self, row: Row, place: Place, column: AmountColumn) -> Amount | str:
        written = row.cells[column.column]
        read = self._read(written, self._styles, row, column.column)
        if isinstance(read, str):
            return read
        phase = column.phase or self._phase(row)
        if phase is None:
            return budget.NO_PHASE.format(budget.shown(self._said_phase(row)) or "leeg")
        return Amount(
            place.chapter, place.article, place.part, place.kind, place.year + column.years_on,
            phase, read, place.unit, place.name, row.line,
            Herkomst.AFGELEID if column.years_on else Herkomst.LETTERLIJK,
            "printed" in self._header.roles,
        )  # fmt: skip

    def _read(self, written: str, styles: Styles, row: Row, column: int) -> Decimal | str:
        bare = written.strip()
        if not bare:
            return budget.EMPTY
        if bare in ("-", "–", "—"):
            return budget.DASH
        if bare.casefold() in ("pm", "p.m.", "pro memorie"):
            return budget.PRO_MEMORIE
        read = styles.read(self._year_and_unit(row), column, written)
        if isinstance(read, Unreadable):
            reason = budget.TWO_WAYS if read.is_two_ways else budget.NO_AMOUNT
            return reason.format(budget.shown(bare))
        return read

    def _said_phase(self, row: Row) -> str:
        return self._reader.said(row, "phase") or self._reader.said(row, "budget_phase")

    def _phase(self, row: Row) -> Phase | None:
        said = self._said_phase(row)
        if said in tuple(Phase):
            return Phase(said)
        return _PHASES_OF_BUDGETS.get(said.upper())


def _once(amounts: Sequence[Amount], tale: Tale) -> list[Amount]:
    """Give each amount once, and none where two rows say different amounts of the same thing."""
    met: dict[tuple[str, str, str, str, int, str], list[Amount]] = {}
    for one in amounts:
        key = (one.chapter, one.article, one.part, one.kind, one.year, one.phase)
        met.setdefault(key, []).append(one)
    kept = []
    for group in met.values():
        values = list(dict.fromkeys(one.amount * one.unit for one in group))
        if len(values) > 1:
            said = " / ".join(
                f"{plain(one.amount)} (regel {one.line})" for one in _first_of_each(group)
            )
            reason = budget.CONTRADICTS.format(f"{key_of(group[0])}: {said}")
            for one in group:
                tale.tell(reason, one.line, 1)
            continue
        kept.append(group[0])
        for one in group[1:]:
            tale.tell(budget.DOUBLE, one.line, 1)
    return kept


def _first_of_each(group: Sequence[Amount]) -> list[Amount]:
    first: dict[Decimal, Amount] = {}
    for one in group:
        first.setdefault(one.amount * one.unit, one)
    return list(first.values())


def key_of(one: Amount) -> str:
    """Name what an amount is of, for people."""
    part = one.part or one.article
    return f"{one.chapter} {part} {one.kind} {one.year} {one.phase}"
