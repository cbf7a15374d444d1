"""What the environment says of the terminal, and what is sent to one that can do less."""

import pytest
from rich.cells import cell_len

from beleidstui.rendering.ascii import to_ascii
from beleidstui.tui.thin.abilities import abilities
from beleidstui.tui.thin.sgr import without_colour


@pytest.mark.parametrize(
    ("environ", "utf8_mode", "unicode"),
    [
        ({"LANG": "nl_NL.UTF-8"}, False, True),
        ({"LANG": "C.utf8"}, False, True),
        ({"LC_CTYPE": "C.UTF-8", "LANG": "C"}, False, True),
        ({"LC_CTYPE": "C.UTF-8", "LANG": "C"}, True, False),
        ({"LC_CTYPE": "C.UTF-8", "LANG": "nl_NL.UTF-8"}, True, True),
        ({"LC_CTYPE": "C.UTF-8"}, True, False),
        ({"LC_ALL": "C", "LANG": "nl_NL.UTF-8"}, True, False),
        ({"LC_ALL": "", "LANG": "nl_NL.UTF-8"}, False, True),
        ({"LANG": "nl_NL.ISO-8859-1"}, False, False),
        ({}, False, False),
    ],
)
def test_only_a_utf8_locale_gets_more_than_ascii(
    environ: dict[str, str], utf8_mode: bool, unicode: bool
) -> None:
    assert abilities(environ, utf8_mode).unicode is unicode


@pytest.mark.parametrize(
    ("environ", "colour"), [({}, True), ({"NO_COLOR": ""}, True), ({"NO_COLOR": "1"}, False)]
)
def test_only_a_no_color_that_is_not_empty_counts(environ: dict[str, str], colour: bool) -> None:
    assert abilities(environ, False).colour is colour


@pytest.mark.parametrize(
    ("environ", "mouse"),
    [
        ({}, True),
        ({"TERM": "xterm-256color"}, True),
        ({"TERM": "screen"}, False),
        ({"TERM": "screen.xterm-256color", "STY": "1.pts"}, False),
        ({"TERM": "xterm-256color", "STY": "1.pts"}, False),
        ({"TERM": "screen-256color", "TMUX": "/tmp/tmux,1,0"}, True),
        ({"TERM": "tmux-256color"}, True),
        ({"TERM": "screen", "STY": "1.pts", "TMUX": "/tmp/tmux,1,0"}, False),
    ],
)
def test_gnu_screen_is_not_asked_for_the_mouse(environ: dict[str, str], mouse: bool) -> None:
    assert abilities(environ, False).mouse is mouse


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("gewoon", "gewoon"),
        ("‘één’ – 2022–2023…", "'een' - 2022-2023."),
        ("│▸ ❭ █ ↑", "|> > # ^"),
        ("日x", "??x"),
        ("e\u0301x", "ex"),
        ("\x1b[1;2Hé", "\x1b[1;2He"),
    ],
)
def test_ascii_is_readable_and_as_wide(text: str, shown: str) -> None:
    assert to_ascii(text, cell_len) == shown


@pytest.mark.parametrize(
    ("frame", "sent"),
    [
        ("\x1b[1;1H\x1b[1;38;5;16;48;2;1;2;3mx", "\x1b[1;1H\x1b[1mx"),
        ("\x1b[31mx\x1b[0m", "\x1b[0mx\x1b[0m"),
        ("\x1b[7;97;100mx", "\x1b[7mx"),
    ],
)
def test_colours_go_and_marks_stay(frame: str, sent: str) -> None:
    assert without_colour(frame) == sent
