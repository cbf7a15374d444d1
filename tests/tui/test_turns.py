"""Keys that wait for their turn: in order, and no more than a bounded number."""

import asyncio
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any, cast

import pytest
from textual.events import Key
from textual.message import Message

from beleidstui.tui.thin import turns
from beleidstui.tui.thin.turns import MOST_WAITING, Turns


@pytest.fixture
def handed_on(monkeypatch: pytest.MonkeyPatch) -> list[Message]:
    """Give what is handed on, with an app that is at rest at once."""

    async def at_rest(_: object) -> None:
        await asyncio.sleep(0)

    monkeypatch.setattr(turns, "settle", at_rest)
    return []


def made(hand_on: Callable[[Message], object], refused: list[str]) -> Turns:
    """Give turns for an app that has nothing to do."""
    return Turns(cast(Any, SimpleNamespace()), hand_on, lambda: refused.append("full"))


async def test_a_flood_is_dropped_with_one_bell_and_what_waits_comes_in_order(
    handed_on: list[Message],
) -> None:
    refused: list[str] = []
    waiting = made(handed_on.append, refused)
    keys = [Key("j", "j") for _ in range(MOST_WAITING * 3)]
    taken = [waiting.take(key) for key in keys]
    assert taken == [True] * MOST_WAITING + [False] * (MOST_WAITING * 2)
    waiting.refuse()
    waiting.refuse()
    assert refused == ["full"]
    waiting.go_on()
    while len(handed_on) < MOST_WAITING:
        await asyncio.sleep(0)
    assert all(one is other for one, other in zip(handed_on, keys[:MOST_WAITING], strict=True))
    assert waiting.take(keys[-1])
    waiting.go_on()
    while len(handed_on) <= MOST_WAITING:
        await asyncio.sleep(0)
    assert handed_on[-1] is keys[-1]
    waiting.refuse()
    assert refused == ["full", "full"]
