"""An amount of a budget file with what says which one it is, and what is told beside amounts."""

from collections.abc import Iterable
from decimal import Decimal
from typing import NamedTuple

from beleidstui.model.amounts import Kind, Phase
from beleidstui.model.source import Herkomst


class Amount(NamedTuple):
    """One amount as a file gives it; its article has the number of that file."""

    chapter: str
    """In capitals: ``V``, ``IXB``."""
    article: str
    part: str
    """``2.1``, or empty for the whole article."""
    kind: Kind
    year: int
    phase: Phase
    amount: Decimal
    """In the unit, exactly as it is written."""
    unit: int
    """1, 1000 or 1000000 euros."""
    name: str
    """Of the article in this row."""
    line: int
    origin: Herkomst = Herkomst.LETTERLIJK
    """``afgeleid`` where the file does not name the phase: the realisation of two years before."""
    is_as_printed: bool = False
    """Whether the file says that its articles have the numbers of the papers."""


class Told(NamedTuple):
    """What is told beside the amounts."""

    reason: str
    cells: int = 0
    """How many cells for amounts it stands for; 0 for a remark."""
    lines: tuple[int, ...] = ()
    file: str = ""


class BudgetFile(NamedTuple):
    """What one file says: ``cells == len(amounts) + sum(one.cells for one in told)``."""

    name: str
    sha256: str
    rows: int
    """The rows below the header, empty ones too."""
    cells: int
    """The cells for amounts: rows times the columns that are a phase."""
    amounts: tuple[Amount, ...]
    told: tuple[Told, ...]


class Tale:
    """What is told while reading: equal reasons together, each with all its lines."""

    def __init__(self) -> None:
        """Begin with nothing told."""
        self._met: dict[str, tuple[list[int], list[int]]] = {}

    def tell(self, reason: str, line: int = 0, cells: int = 0) -> None:
        """Tell one thing."""
        lines, counts = self._met.setdefault(reason, ([], []))
        counts.append(cells)
        if line and line not in lines[-1:]:
            lines.append(line)

    def all(self, file: str = "") -> tuple[Told, ...]:
        """Give what was told, in the order in which each reason was first met."""
        return tuple(
            Told(reason, sum(counts), tuple(lines), file)
            for reason, (lines, counts) in self._met.items()
        )


def plain(amount: Decimal) -> str:
    """Give an amount in digits, exactly, without a point where it is whole."""
    whole = amount.to_integral_value()
    return f"{whole if whole == amount else amount:f}"


def cells_of(told: Iterable[Told]) -> int:
    """Count the cells for amounts that what is told stands for."""
    return sum(one.cells for one in told)


def is_missing(file: BudgetFile) -> int:
    """Give how many cells stand nowhere; below 0 where some stand twice."""
    return file.cells - len(file.amounts) - cells_of(file.told)
