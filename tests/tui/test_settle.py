"""Waiting for the explorer can be broken off at any moment."""

import asyncio

from tests.tui.explorer import explorer

from beleidstui.tui.settle import settle


async def test_a_wait_that_is_broken_off_does_not_go_on() -> None:
    async with explorer() as seen:
        for turns in range(40):
            waiting = asyncio.create_task(settle(seen.app))
            for _ in range(turns):
                await asyncio.sleep(0)
            if waiting.cancel():
                await asyncio.wait([waiting])
                assert waiting.cancelled(), turns
