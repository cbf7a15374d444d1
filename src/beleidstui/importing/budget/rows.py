"""One row of a budget file: of which article, part and kind its amounts are, or why of none."""

import re
from typing import NamedTuple

from beleidstui.importing.budget.headers import Header
from beleidstui.importing.budget.table import Row
from beleidstui.model.amounts import Kind
from beleidstui.texts import budget

_KINDS = {"U": Kind.SPENT, "V": Kind.BOUND, "O": Kind.RECEIVED}
_CHAPTER = re.compile(r"([IVXLivxl]+[ABab]?|[A-Za-z])(?:,.*)?", re.DOTALL)
_YEAR = re.compile(r"(?:19|20|21)\d\d", re.ASCII)
_ARTICLE = re.compile(r"\d{1,3}", re.ASCII)
_PART = re.compile(r"(\d{1,3})\.(\d{1,3})", re.ASCII)
_UNITS = {
    "x1000": 1000, "1000": 1000, "duizend": 1000, "x1": 1, "1": 1, "euro": 1,
    "miljoen": 1_000_000, "xmiljoen": 1_000_000, "mln": 1_000_000, "x1000000": 1_000_000,
}  # fmt: skip
_TOTAL_MARKS = {"J": True, "JA": True, "N": False, "NEE": False}


class Place(NamedTuple):
    """What the amounts of a row are of."""

    chapter: str
    article: str
    part: str
    kind: Kind
    year: int
    unit: int
    name: str
    remark: str = ""
    """What is told of it, though it is taken."""


class Reader:
    """Reads the cells of a row by the names of their columns."""

    def __init__(self, header: Header) -> None:
        """Take the header of the file."""
        self._header = header

    def said(self, row: Row, role: str) -> str:
        """Give what a row says in a column, without space around it; empty where it has none."""
        place = self._header.roles.get(role)
        return "" if place is None else " ".join(row.cells[place].split())

    def unit(self, row: Row) -> int | None:
        """Give the unit of a row; None where it is not known."""
        if "unit" not in self._header.roles:
            return self._header.unit or 1000
        written = re.sub(r"[\s.]", "", self.said(row, "unit")).casefold()
        return _UNITS.get(written.replace("×", "x"))

    def place(self, row: Row) -> Place | str:
        """Give what the amounts of a row are of, or the reason why the row is left out."""
        if not any(cell.strip() for cell in row.cells):
            return budget.EMPTY_ROW
        if len(row.cells) != self._header.width:
            return budget.SHIFTED.format(len(row.cells), self._header.width)
        wrong = self._wrong(row)
        if wrong:
            return wrong
        chapter = _CHAPTER.fullmatch(self.said(row, "chapter"))
        article = str(int(self.said(row, "article")))
        part = self._part(row, article) if "is_total" in self._header.roles else ("", "", "")
        if part[2]:
            return part[2]
        return Place(
            chapter[1].upper() if chapter else "", article, part[0],
            _KINDS[self.said(row, "kind").upper()], int(self.said(row, "year")),
            self.unit(row) or 0, self._name(row), part[1],
        )  # fmt: skip

    def _wrong(self, row: Row) -> str:
        """Give why a row has no article that can be known; empty where it has one."""
        year, kind = self.said(row, "year"), self.said(row, "kind")
        chapter, article = self.said(row, "chapter"), self.said(row, "article")
        currency = self.said(row, "currency").casefold()
        if not _YEAR.fullmatch(year):
            return budget.NO_YEAR.format(budget.shown(year) or "leeg")
        if kind.upper() not in _KINDS:
            return budget.NO_KIND.format(budget.shown(kind) or "leeg")
        if currency not in ("", "euro", "eur", "eu", "€"):
            return budget.NO_EURO.format(budget.shown(currency))
        if self.unit(row) is None:
            return budget.NO_KNOWN_UNIT.format(budget.shown(self.said(row, "unit")) or "leeg")
        if chapter.casefold() == "rijk" or article == "-" or self._is_chapter_total(row):
            return budget.TOTALS
        if not _CHAPTER.fullmatch(chapter):
            return budget.NO_CHAPTER.format(budget.shown(chapter) or "leeg")
        if not _ARTICLE.fullmatch(article) or not int(article):
            return budget.NO_ARTICLE.format(budget.shown(article) or "leeg")
        if any(
            row.cells[place].strip()
            for place in self._header.nameless
            if self._is_amount(row, place)
        ):
            return budget.TOO_MANY
        return ""

    def _is_chapter_total(self, row: Row) -> bool:
        is_total = _TOTAL_MARKS.get(self.said(row, "is_total").upper(), False)
        return is_total and not self.said(row, "article")

    def _is_amount(self, row: Row, place: int) -> bool:
        return bool(re.fullmatch(r"\s*-?[\d.,]+\s*", row.cells[place], re.ASCII))

    def _name(self, row: Row) -> str:
        return self.said(row, "name").removeprefix(self.said(row, "article")).strip()

    def _part(self, row: Row, article: str) -> tuple[str, str, str]:
        """Give the number of the part, a remark, and why the row is left out."""
        mark = _TOTAL_MARKS.get(self.said(row, "is_total").upper())
        written, theme = self.said(row, "part"), self.said(row, "theme")
        finer = [self.said(row, role) for role in ("item", "detail")]
        own = {"", *(kind.value for kind in Kind), self._name(row).casefold()}
        if mark is None:
            return "", "", budget.NO_TOTAL_MARK
        bare = [re.sub(r"^\d+\.? ", "", one).casefold() for one in finer]
        if not mark or self.said(row, "instrument") or set(bare) - own - {theme.casefold()}:
            return "", "", budget.INSTRUMENT
        if theme.casefold() in own and written in ("", article):
            return "", "", ""
        if not written:
            return "", "", budget.NO_NUMBER
        found = _PART.fullmatch(written)
        if found and int(found[1]) == int(article):
            return f"{article}.{int(found[2])}", "", ""
        if _ARTICLE.fullmatch(written):
            part = f"{article}.{int(written)}"
            return part, budget.SHORT_PART, ""
        return "", "", budget.OTHER_NUMBER.format(budget.shown(written))
