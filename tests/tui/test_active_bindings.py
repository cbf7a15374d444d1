"""Which keys work at all: none leads out of the explorer but those that are declared to."""

import pytest
from tests.tui.explorer import explorer

from beleidstui.tui.commands import COMMANDS

LEAVING = {"quit", "suspend_process", "interrupt", "help_quit"}
DECLARED = {
    key for one in COMMANDS if one.action.removeprefix("app.") in LEAVING
    for key in one.keys.split(",")
} | {"ctrl+c"}  # fmt: skip


@pytest.mark.parametrize(
    "keys",
    [(), ("slash",), ("slash", "S", "S", "R", "enter"), ("enter",), ("question_mark",), ("v",),
     ("y",), ("colon",)],
    ids=["tree", "search", "hit", "text", "help", "compare", "quote", "palette"],
)  # fmt: skip
async def test_only_declared_keys_lead_out(keys: tuple[str, ...]) -> None:
    async with explorer() as seen:
        await seen.press(*keys)
        leaving = {
            key
            for key, active in seen.app.active_bindings.items()
            if active.binding.action.removeprefix("app.") in LEAVING
        }
        assert leaving <= DECLARED
        await seen.press("ctrl+q")
        assert seen.app.is_running
        assert seen.app.return_code is None
