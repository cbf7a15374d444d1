"""Screens kept as readable text, one file each, compared line by line."""

import contextlib
import difflib
import os
from pathlib import Path

from tests.terminal.terminal import PATIENCE, Terminal, TerminalTimeoutError

SCREENS = Path(__file__).with_name("screens")
UPDATE = "UPDATE_SCREENS"


def assert_screen(
    name: str, terminal: Terminal, folder: Path = SCREENS, timeout: float = PATIENCE
) -> None:
    """Compare the screen with the file NAME.txt; UPDATE_SCREENS=1 writes that file.

    A screen that differs has this many seconds to become the one that was kept.
    """
    file = folder / f"{name}.txt"
    if os.environ.get(UPDATE) == "1":
        terminal.wait_for(lambda screen: bool(screen.strip()), timeout)
        terminal.settle(1)
        seen = terminal.screen() + "\n"
        folder.mkdir(exist_ok=True)
        file.write_text(seen, encoding="utf-8")
        return
    assert file.exists(), f"{file} is missing; make it with {UPDATE}=1"
    kept = file.read_text(encoding="utf-8")
    with contextlib.suppress(TerminalTimeoutError):  # what differs is shown below
        terminal.wait_for(lambda screen: screen + "\n" == kept, timeout)
    seen = terminal.screen() + "\n"
    difference = difflib.unified_diff(
        kept.splitlines(), seen.splitlines(), str(file), "the screen now", lineterm=""
    )
    assert seen == kept, f"The screen differs; if rightly, run with {UPDATE}=1.\n" + "\n".join(
        difference
    )
