"""Keys that a terminal sends by number do what the plain key does, in every encoding."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from textual import events
from textual.message import Message

from beleidstui.tui.thin.keyboard import Keyboard


def told(sent: str) -> list[tuple[str, str | None]]:
    """Give the names and the characters of the keys that are told of a read."""
    messages: list[Message] = []
    keyboard = Keyboard(messages.append)
    keyboard.take(sent.encode())
    return [(one.key, one.character) for one in messages if isinstance(one, events.Key)]


def names(sent: str) -> list[str]:
    """Give the names of the keys."""
    return [name for name, _ in told(sent)]


SHIFT, ALT, CTRL, CAPS, NUM = 1, 2, 4, 64, 128
CODES = {
    "backspace": [(127, 0), (127, SHIFT), (127, CAPS), (127, NUM), (104, CTRL), (8, SHIFT)],
    "space": [(32, 0), (32, SHIFT), (32, NUM)],
    "enter": [(13, 0), (13, SHIFT), (13, CTRL), (13, ALT), (13, SHIFT | CTRL), (109, CTRL),
              (106, CTRL), (57414, 0)],
    "tab": [(9, 0), (105, CTRL), (9, NUM)],
    "shift+tab": [(9, SHIFT), (9, SHIFT | CAPS)],
    "escape": [(27, 0), (27, SHIFT), (27, ALT), (27, CTRL), (91, CTRL), (27, NUM)],
    "A": [(97, SHIFT), (97, SHIFT | NUM), (97, SHIFT | CAPS)],
    "a": [(97, 0), (97, NUM), (97, CAPS)],
    "ctrl+c": [(99, CTRL), (99, CTRL | NUM), (99, CTRL | CAPS), (99, CTRL | SHIFT)],
    "ctrl+p": [(112, CTRL)],
    "ctrl+l": [(108, CTRL)],
}  # fmt: skip
ROWS = [(name, code, held) for name, ways in CODES.items() for code, held in ways]


@pytest.mark.parametrize(("name", "code", "held"), ROWS)
def test_a_key_by_number_is_its_plain_key(name: str, code: int, held: int) -> None:
    modifiers = f";{held + 1}" if held else ""
    assert names(f"\x1b[{code}{modifiers}u") == [name]
    assert names(f"\x1b[{code};{held + 1}:2u") == [name]
    assert names(f"\x1b[{code};{held + 1}:3u") == []
    if held and not held & (CAPS | NUM):
        assert names(f"\x1b[27;{held + 1};{code}~") == [name]


@pytest.mark.parametrize("held", [0, SHIFT, CAPS, NUM, SHIFT | NUM, CAPS | NUM])
@pytest.mark.parametrize(
    ("name", "number", "end"),
    [
        ("up", 1, "A"), ("down", 1, "B"), ("right", 1, "C"), ("left", 1, "D"), ("home", 1, "H"),
        ("end", 1, "F"), ("delete", 3, "~"), ("pageup", 5, "~"), ("pagedown", 6, "~"),
        ("f1", 1, "P"), ("f5", 15, "~"),
    ],
)  # fmt: skip
def test_shift_and_the_locks_change_no_arrow(name: str, number: int, end: str, held: int) -> None:
    assert names(f"\x1b[{number};{held + 1}{end}") == [name]
    assert names(f"\x1b[{number};{held + 1}:3{end}") == []


@pytest.mark.parametrize(
    ("sent", "keys"),
    [
        ("\x1b[1;3D", [("alt+left", None)]),
        ("\x1b[1;4D", [("alt+shift+left", None)]),
        ("\x1b[1;5C", [("ctrl+right", None)]),
        ("\x1b[a", [("up", None)]),
        ("\x1b[d", [("left", None)]),
        ("\x1b[3$", [("delete", None)]),
        ("\x1b[97:65;2u", [("A", "A")]),
        ("\x1b[47:63;2u", [("question_mark", "?")]),
        ("\x1b[47;2;63u", [("question_mark", "?")]),
        ("\x1b[51;2;35u", [("number_sign", "#")]),
        ("\x1b[233u", [("é", "é")]),
        ("\x1b[233;2u", [("É", "É")]),
        ("\x1b[1089::99;5u", [("ctrl+c", "\x03")]),
        ("\x1b[113;65;81u", [("q", "Q")]),
        ("\x1b[113;66;113u", [("Q", "q")]),
        ("\x1b[0;;101:769u", [("e", "e"), ("\u0301", "\u0301")]),
        ("\x1b[97;;" + ":".join(["97"] * 30) + "u", [("a", "a")] * 30),
        ("\x1b[57441;2u\x1b[57358;65u", []),
        ("\n", [("enter", "\r")]),
        ("\r", [("enter", "\r")]),
        ("\x08", [("backspace", "\x08")]),
    ],
)
def test_what_is_sent_by_number_is_what_was_pressed(
    sent: str, keys: list[tuple[str, str | None]]
) -> None:
    found = told(sent)
    assert [name.replace("combining_acute_accent", "\u0301") for name, _ in found] == [
        name for name, _ in keys
    ]
    if any(character is not None for _, character in keys):
        assert [character for _, character in found] == [character for _, character in keys]


@given(
    st.integers(0, 0x120000),
    st.integers(0, 600),
    st.integers(0, 5),
    st.lists(st.integers(0, 0x120000), max_size=3),
)
def test_any_number_leaves_a_keyboard_that_works(
    code: int, modifiers: int, event: int, text: list[int]
) -> None:
    sent = f"\x1b[{code};{modifiers}:{event};{':'.join(map(str, text))}u"
    assert names(f"{sent}j")[-1:] == ["j"]
