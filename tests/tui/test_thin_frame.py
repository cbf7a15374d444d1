"""A thin update makes the terminal show what the whole frame would, in few bytes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import set_cell_size
from tests.terminal.vt import VtScreen, VtStream

from beleidstui.safe_text import forbidden_in
from beleidstui.tui.thin.frame import Screen, is_frame
from beleidstui.tui.thin.letters import cells, sure

HOME = "\x1b[1;1H"
WIDTH_OF_PANE = 6
PANES = 3
LINES = 3

texts = st.text(st.sampled_from("ab–│▼  é日本🙂e\u0301☺"), max_size=10)
styles = st.sampled_from(["", "1", "31", "1;38;5;214;48;5;17", "48;5;17", "7;31"])


@st.composite
def pane_lines(draw: st.DrawFn, y: int, pane: int) -> str:
    """One line of one pane: positioned, filled to its width, as Textual writes it."""
    text = set_cell_size(draw(texts).lstrip("\u0301"), WIDTH_OF_PANE)
    cut = draw(st.integers(0, len(text)))
    parts = [
        f"\x1b[{style}m{part}\x1b[0m" if (style := draw(styles)) else part
        for part in (text[:cut], text[cut:])
        if part
    ]
    return f"\x1b[{y};{pane * WIDTH_OF_PANE + 1}H{''.join(parts)}\n"


panes = st.tuples(st.integers(1, LINES), st.integers(0, PANES - 1)).flatmap(
    lambda place: pane_lines(*place)
)
frames = st.lists(panes, min_size=1, max_size=8).map(lambda lines: "".join(lines) + HOME)


@given(st.lists(frames, max_size=6))
def test_thin_updates_look_as_whole_frames_do(drawn: list[str]) -> None:
    screen = Screen(80, 24)
    whole, thin = (VtScreen(PANES * WIDTH_OF_PANE, LINES + 1) for _ in range(2))
    to_whole, to_thin = VtStream(whole), VtStream(thin)
    for stream in (to_whole, to_thin):
        stream.feed("\x1b[?7l")
    for frame in drawn:
        to_whole.feed(frame.replace("\n", "\r\n"))
        to_thin.feed(screen.update(frame))
        assert thin.cells() == whole.cells()
        assert (thin.cursor.x, thin.cursor.y) == (0, 0)


@pytest.mark.parametrize(
    ("before", "frame", "sent"),
    [
        (f"{HOME}abc", f"{HOME}abc{HOME}", "\x1b[H"),
        (f"{HOME}abc{HOME}", f"{HOME}abc{HOME}", ""),
        (f"{HOME}abc", f"{HOME}abd{HOME}", "\x1b[1;3Hd\x1b[H"),
        (f"{HOME}abc{HOME}", f"{HOME}xbc\x1b[1;4H", "x\x1b[2C"),
        (f"{HOME}abcdefg{HOME}", f"{HOME}XbcdefG\x1b[1;8H", "X\x1b[5CG"),
        (f"{HOME}abcdefg{HOME}", f"{HOME}XbcdEfg\x1b[1;8H", "XbcdE\x1b[2C"),
        (f"{HOME}a\x1b[2;1Hb{HOME}", f"{HOME}A\n\x1b[2;1HB{HOME}", "A\x1b[2HB\x1b[H"),
        (f"{HOME}ab{HOME}", f"{HOME}\x1b[1ma\x1b[0m\x1b[1mb\x1b[0m{HOME}", "\x1b[1mab\x1b[m\x1b[H"),
        (f"{HOME}日x{HOME}", f"{HOME}日y{HOME}", "  \x1b[H日\x1b[1;3Hy\x1b[H"),
    ],
    ids=[
        "same",
        "same cursor",
        "one cell",
        "cursor right",
        "move",
        "bridge",
        "rows",
        "style",
        "unsure width",
    ],
)
def test_an_update_is_short(before: str, frame: str, sent: str) -> None:
    screen = Screen(80, 24)
    screen.update(before)
    assert screen.update(frame) == sent


@given(st.lists(frames, max_size=6), st.data())
def test_after_frames_of_a_larger_size_the_first_that_fits_is_seen_whole(
    drawn: list[str], data: st.DataObject
) -> None:
    columns, lines = (PANES - 1) * WIDTH_OF_PANE, LINES - 1
    fitting = "".join(
        data.draw(pane_lines(y, pane)) for y in range(1, LINES) for pane in range(PANES - 1)
    )
    screen = Screen(columns, lines)
    whole, thin = (VtScreen(columns, lines + 1) for _ in range(2))
    to_whole, to_thin = VtStream(whole), VtStream(thin)
    for stream in (to_whole, to_thin):
        stream.feed("\x1b[?7l")
    for frame in [*drawn, fitting + HOME]:
        to_thin.feed(screen.update(frame))
    to_whole.feed(fitting.replace("\n", "\r\n"))
    assert thin.cells() == whole.cells()


@pytest.mark.parametrize(
    ("frame", "sent"),
    [
        (f"{HOME}abcdef{HOME}", "abcd\x1b[H"),
        (f"{HOME}ab\x1b[3;1Hcd{HOME}", "ab\x1b[H"),
        (f"{HOME}abc日{HOME}", "ab  \x1b[H"),
        (f"{HOME}ab\x1b[9;9H", "ab\x1b[2;4H"),
    ],
    ids=["a long row", "a row below", "half a letter", "the cursor"],
)
def test_what_lies_outside_is_not_sent(frame: str, sent: str) -> None:
    assert Screen(4, 2).update(frame) == "\x1b[H" + sent


def test_a_lost_cursor_is_placed_anew() -> None:
    screen = Screen(80, 24)
    screen.update(f"{HOME}abc{HOME}")
    screen.lose_cursor()
    assert screen.update(f"{HOME}abc{HOME}") == "\x1b[H"


@pytest.mark.parametrize(
    "attack",
    [
        "\x1b]52;c;eA==\x07",
        "\x1bc",
        "\x9b2J",
        "\x07",
        "\x1b[5n",
        "\r",
        "\x00",
        "\x7f",
        "\u202e",
        "\u2066",
        "\u061c",
        "\ufeff",
    ],
)
def test_a_text_cannot_reach_the_terminal_as_a_command(attack: str) -> None:
    sent = Screen(80, 24).update(f"{HOME}a{attack}b{HOME}")
    assert sent.startswith("\x1b[Ha")
    assert sent.endswith("b\x1b[H")
    assert forbidden_in(sent[4:-4]) == set()


@pytest.mark.parametrize(
    ("data", "frame"),
    [(f"{HOME}a", True), ("\x1b[?1049h", False), ("\x1b]52;c;eA==\x07", False), ("\x07", False)],
)
def test_frames_are_told_from_commands(data: str, frame: bool) -> None:
    assert is_frame(data) is frame


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("één –", ["é", "é", "n", " ", "–"]),
        ("a日b", ["a日", "", "", "b"]),
        ("ae\u0301b", ["a", "e\u0301", "b"]),
        ("a👩‍🚀b", ["a👩‍🚀", "", "", "b"]),
    ],
)
def test_letters_of_unsure_width_stay_together(text: str, parts: list[str]) -> None:
    assert list(cells(text)) == parts


@pytest.mark.parametrize(
    ("text", "is_sure"),
    [("├── ▼ “Één” – ❭ ✔ €", True), ("日", False), ("e\u0301", False), ("\u200d", False)],
)
def test_letters_that_every_terminal_knows(text: str, is_sure: bool) -> None:
    assert sure(text) is is_sure
