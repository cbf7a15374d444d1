"""What the process that reads a PDF tells: pages of runs of glyphs; measures are in points."""

from enum import StrEnum
from typing import NamedTuple

GAP = 4.0
"""From this width on, white space between two glyphs parts columns."""


class Failure(StrEnum):
    """Why a PDF was not read."""

    MISSING = "missing"
    """The library for PDF is not there."""
    LOCKED = "locked"
    BROKEN = "broken"
    TOO_LARGE = "too large"


class Key(StrEnum):
    """The keys of the object that tells of a page."""

    SIZE = "size"
    RUNS = "runs"
    UNREADABLE = "unreadable"


class Run(NamedTuple):
    """Glyphs that follow each other on one baseline in one style, without a gap."""

    text: str
    """With the spaces between its words, and after the last where there is one."""
    left: float
    right: float
    """The right of the last glyph that is no space."""
    first: float
    """The right of the first word."""
    base: float
    """The height of the baseline above the foot of the page."""
    size: float
    bits: int = 0
    """1 bold, 2 italic."""

    @property
    def is_bold(self) -> bool:
        """Whether it is printed in bold."""
        return bool(self.bits & 1)

    @property
    def is_italic(self) -> bool:
        """Whether it is printed in italics."""
        return bool(self.bits & 2)


class Page(NamedTuple):
    """One page of a PDF."""

    width: float
    height: float
    runs: tuple[Run, ...] = ()
    is_unreadable: bool = False


class Glyphs(NamedTuple):
    """All glyphs of a PDF."""

    pages: tuple[Page, ...]
    met: int
    """How many characters that are no white space were found."""
    creator: str = ""
    """The program that made the paper, as the PDF names it."""
