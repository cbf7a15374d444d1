"""How a literal text stands on its page, and why it may not stand as it should."""

from enum import Enum, auto
from typing import NamedTuple

from beleidstui.compiling.headings import Heading
from beleidstui.compiling.placing import Placement


class Fault(Enum):
    """Why a text does not stand as it should."""

    NONE = auto()
    NOWHERE = auto()
    TAKEN = auto()
    """It stands on the page, but another text has its place."""
    NO_HEADING = auto()
    """It is a title, and stands on the page inside a text only."""
    OTHER_ROLE = auto()
    ROW = auto()
    """It is a table, and one of its rows does not stand below its title."""
    HEADS = auto()
    """It is a table, and one of its rows of heads does not stand below its title."""
    SIGN = auto()
    """The sign of one of its notes stands at another place."""
    NOTE = auto()
    """One of its notes stands nowhere."""
    CUT = auto()
    """It is a part of a sentence, and does not say so."""
    WHOLE = auto()
    """It says that it is a part of a sentence, and is none."""


class Standing(NamedTuple):
    """How one literal text stands on its page."""

    placement: Placement | None
    fault: Fault = Fault.NONE
    under: Heading | None = None
    """The heading that it stands under."""
    cut_before: bool = False
    """Whether its first sentence begins before it."""
    cut_after: bool = False
    """Whether its last sentence goes on after it."""
    rows: tuple[Placement, ...] = ()
    """Where the heads and rows of a table stand."""
    notes: tuple[Placement, ...] = ()
    """Where its notes stand."""
    missing: int = 0
    """Which row or note does not stand there, from 0."""

    @property
    def lines(self) -> tuple[int, int] | None:
        """The first and last printed line of the text, or of the title and rows of a table."""
        if self.placement is None:
            return None
        ends = (self.placement.last_line, *(row.last_line for row in self.rows))
        return self.placement.first_line, max(ends)


Stretch = tuple[int, int]
"""A stretch of the joined page: 0-based and end-exclusive, in characters."""
Standings = list[Standing | None]
"""One for each node of an article, as ``walk`` gives them; None for what is not literal."""
