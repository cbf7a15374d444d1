"""How the explorer is for whom it is for: what differs for guests and for a presenter."""

from typing import NamedTuple

from beleidstui import texts
from beleidstui.tui.commands import COMMANDS, Command
from beleidstui.tui.widgets.detail import Detail
from beleidstui.tui.widgets.hit_list import HitList
from beleidstui.tui.widgets.item_tree import ItemTree
from beleidstui.tui.widgets.search_line import SearchLine


class Manner(NamedTuple):
    """What the explorer is made of and says; as it stands here, for a reader."""

    search_line: type[SearchLine] = SearchLine
    tree: type[ItemTree] = ItemTree
    hits: type[HitList] = HitList
    detail: type[Detail] = Detail
    commands: tuple[Command, ...] = COMMANDS
    """What the help and the palette tell of."""
    help_first: tuple[Command, ...] = ()
    """What the help tells of besides, first."""
    sent: str = texts.SENT
    """What is said of a quotation that was sent to the terminal."""
    stays: str = texts.NO_SUSPEND
    """What is said where one cannot leave the full screen for a while."""
    is_for_guests: bool = False
    """Whether one may not leave it, and nothing is kept of who is here."""
    styles: tuple[str, ...] = ("app.tcss",)
    """The style sheets, beside the explorer."""


READER = Manner()
