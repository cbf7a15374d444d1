"""Which driver takes the explorer to the terminal."""

import asyncio

from textual.driver import Driver

from beleidstui.terminal.posix import IS_POSIX
from beleidstui.tui.thin.abilities import Abilities


def driver_for(able: Abilities, app_ready: asyncio.Event) -> type[Driver] | None:
    """Give the driver for a terminal with these abilities, whose keys wait for the app.

    None asks for Textual's own, where ours has not what it stands on.
    """
    if not IS_POSIX:
        return None
    from beleidstui.tui.thin.driver import thin_driver

    return thin_driver(able, app_ready)
