"""Waiting until what a key caused is done."""

import asyncio
from contextlib import suppress

from textual.app import App

PATIENCE = 2.0
"""Seconds after which a part that goes away or never rests is waited for no longer."""


async def settle(app: App[int]) -> None:
    """Wait until no part of the screen has anything left to handle, twice in a row.

    Once is not enough: what a part is handling may give work to one that was asked before.
    """
    quiet = 0
    with suppress(TimeoutError):
        async with asyncio.timeout(PATIENCE):  # wait_for may swallow that it is broken off
            while quiet < 2:
                quiet = quiet + 1 if await _round(app) else 0


async def _round(app: App[int]) -> bool:
    """Let each part handle what it has now; True where nothing is left."""
    parts = [app, app.screen, *app.screen.walk_children()]
    done = asyncio.Event()
    left = len(parts)

    def count_down() -> None:
        nonlocal left
        left -= 1
        if not left:
            done.set()

    for part in parts:
        if not part.call_later(count_down):
            count_down()
    await done.wait()
    return not any(part.message_queue_size for part in parts)
