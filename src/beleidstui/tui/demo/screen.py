"""The main screen of a presenter: as that of a reader, with a larger mark and more help."""

from beleidstui.tui.demo.keys import TOUR_COMMANDS
from beleidstui.tui.demo.marks import PointedDetail, PointedHits, PointedSearchLine, PointedTree
from beleidstui.tui.kiosk import GuestScreen
from beleidstui.tui.screens.browse import BrowseScreen
from beleidstui.tui.screens.help import HelpScreen


class PresenterScreen(BrowseScreen):
    """Points at where one is."""

    SEARCH_LINE, TREE = PointedSearchLine, PointedTree
    HITS, DETAIL = PointedHits, PointedDetail

    def help_screen(self) -> HelpScreen:
        """Make the help of this place, with that of the tour."""
        return HelpScreen(self._place, (*TOUR_COMMANDS, *self.OFFERED))


class GuestPresenterScreen(PresenterScreen, GuestScreen):
    """The same, without the way out."""
