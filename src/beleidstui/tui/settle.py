"""Waiting until what a key caused is done."""

import asyncio
from collections.abc import Iterator
from time import monotonic
from typing import Any

from textual.app import App
from textual.message_pump import MessagePump

CALM = 8
"""Rounds of the event loop without a message after which nothing more will come."""
PATIENCE = 1.0
"""Seconds after which a part that goes away or never rests is waited for no longer."""


async def settle(app: App[Any]) -> None:
    """Wait until no part of any screen has anything left to handle."""
    end = monotonic() + PATIENCE
    rounds = 0
    parts: list[MessagePump] = []
    while rounds < CALM and monotonic() < end:
        await asyncio.sleep(0)
        if not rounds:
            parts = list(_parts(app))  # only a message brings new ones
        busy = any(part.message_queue_size for part in parts)
        rounds = 0 if busy else rounds + 1


def _parts(app: App[Any]) -> Iterator[MessagePump]:
    yield app
    for screen in app.screen_stack:
        yield from screen.walk_children(with_self=True)
