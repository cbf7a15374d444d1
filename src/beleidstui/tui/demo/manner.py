"""How the explorer is for a presenter: with a larger mark of where one is, and more help."""

from beleidstui.tui.demo.keys import TOUR_COMMANDS
from beleidstui.tui.demo.marks import PointedDetail, PointedHits, PointedSearchLine, PointedTree
from beleidstui.tui.manner import Manner


def presented(manner: Manner) -> Manner:
    """Give the manner of a presenter who shows the explorer of others."""
    return manner._replace(
        search_line=PointedSearchLine,
        tree=PointedTree,
        hits=PointedHits,
        detail=PointedDetail,
        help_first=TOUR_COMMANDS,
        styles=(*manner.styles, "demo/demo.tcss"),
    )
