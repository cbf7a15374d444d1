"""Who may not leave the full screen is told so, wherever they try to, and goes on."""

import pytest
from tests.tui.explorer import BULLET, Explorer, packaged_library, text_of

from beleidstui import texts
from beleidstui.tui.app import ExplorerApp
from beleidstui.tui.kiosk import kiosk
from beleidstui.tui.screens.browse import BrowseScreen
from beleidstui.tui.widgets.status_line import StatusLine


@pytest.mark.parametrize("keys", [("p",), ("v", "p")], ids=" ".join)
@pytest.mark.parametrize("is_guest", [True, False], ids=["guest", "terminal that cannot"])
async def test_printing_is_refused(is_guest: bool, keys: tuple[str, ...]) -> None:
    library = packaged_library()
    start = library.node(BULLET)
    app = kiosk(library, start, 3600) if is_guest else ExplorerApp(library, start)
    async with app.run_test(size=(80, 24)) as pilot:
        seen = Explorer(app, pilot)
        await seen.settle()
        await seen.press(*keys)
        said = text_of(app.screen.query_one(StatusLine)).rstrip()
        assert said == (texts.KIOSK_STAYS if is_guest else texts.NO_SUSPEND)
        await seen.press("escape")
        assert isinstance(app.screen, BrowseScreen)
