"""A kiosk runs for months: what a guest had goes with the guest."""

import gc
import weakref

from tests.tui.explorer import Explorer, packaged_library

from beleidstui.tui.kiosk import kiosk
from beleidstui.tui.messages import SearchReady


async def test_the_screen_of_the_first_guest_is_freed() -> None:
    library = packaged_library()
    app = kiosk(library, library.articles[0], 3600)
    async with app.run_test(size=(80, 24)) as pilot:
        seen = Explorer(app, pilot)
        await seen.settle()
        frozen = gc.get_freeze_count()
        app.post_message(SearchReady())
        await seen.press("slash", "S", "S", "R")
        first = weakref.ref(app.screen)
        for _ in range(3):  # Textual itself holds the one before for a while
            app.start_anew(app.main_screen())
            await seen.press("j")
            gc.collect()
        assert first() is None
        assert gc.get_freeze_count() <= frozen
