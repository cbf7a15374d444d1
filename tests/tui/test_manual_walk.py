"""The walk of the manual, from the start to a quotation."""

import pytest
from tests.documents import MANUAL, blocks
from tests.tui.explorer import BULLET, explorer

from beleidstui.tui.app import ExplorerApp


async def test_the_keys_of_the_manual_lead_to_the_citation_that_it_shows(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    sent: list[str] = []
    monkeypatch.setattr(ExplorerApp, "copy_to_clipboard", lambda _, text: sent.append(text))
    async with explorer() as seen:
        await seen.write("/artikel 100")
        await seen.press("down")
        await seen.press("enter")
        assert seen.shown == BULLET
        await seen.press("y", "c")
    assert [f"{text}\n" for text in sent] == blocks(MANUAL, "text")
