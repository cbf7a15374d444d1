"""Keys that come all at once, as from a slow line, do what they do one by one."""

import sys
from pathlib import Path

import pytest

from tests.terminal.terminal import Terminal

EXPLORER = [sys.executable, "-m", "beleidstui"]
LEFT = 31


def seen(screen: str) -> list[str]:
    """Give the search line, the text and the status line; how far the tree scrolls may differ."""
    first, *panes, last = screen.split("\n")
    return [first, *(line[LEFT:] for line in panes), last]


@pytest.mark.parametrize(
    "keys",
    [
        "/nfrp\r/",
        "/nfrp\rn",
        "/ssr\r\t\r",
        "jj\r\x1bj",
        "/ssr\x1b/matra\r",
        "?\x1b/ssr",
        "/ssr\ryc",
        "jjv\x1bj",
        "jjj\r]",
        "/nfrp\r#\x1b",
        "/ssr\r/navo\r",
    ],
)
def test_keys_typed_ahead_go_where_they_go_one_by_one(keys: str, tmp_path: Path) -> None:
    with (
        Terminal(EXPLORER, home=tmp_path) as slow,
        Terminal(EXPLORER, home=tmp_path) as fast,
    ):
        for terminal in (slow, fast):
            terminal.wait_for("q stop")
        for key in keys:
            slow.send(key)
            slow.watch(0.3)
        fast.send(keys)
        slow.watch(0.3)
        expected = seen(slow.screen())
        fast.wait_for(lambda screen: seen(screen) == expected)


@pytest.mark.parametrize("key", ["q", "\x03"])
def test_an_end_that_was_typed_ahead_ends_it(key: str, tmp_path: Path) -> None:
    with Terminal(EXPLORER, home=tmp_path) as terminal:
        terminal.wait_for("q stop")
        terminal.send("jj\r\x1b" + key)
        assert terminal.wait_exit() == {"q": 0, "\x03": 130}[key]
