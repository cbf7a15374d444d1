"""What the terminal sends, as keys and pastes; the parser is private in Textual."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st
from textual import events
from textual.message import Message

from beleidstui.tui.thin.keyboard import (
    ESCAPE_PATIENCE,
    MOST_PASTED,
    PASTE_PATIENCE,
    SEQUENCE_PATIENCE,
    Keyboard,
)

TYPED = {
    "escape": "\x1b", "j": "j", "é": "é", "slash": "/", "enter": "\r", "tab": "\t", "f1": "\x1bOP",
    "up": "\x1b[A", "alt+left": "\x1b[1;3D", "pagedown": "\x1b[6~",
}  # fmt: skip
LONG = "een tekst " * 20


def told(*reads: str | bytes, rest: bool = False) -> list[str]:
    """Give the keys by name and the pastes between quotes."""
    messages: list[Message] = []
    keys = Keyboard(messages.append)
    for read in reads:
        keys.take(read.encode() if isinstance(read, str) else read)
    if rest:
        keys.rest()
    return [name(message) for message in messages]


def name(message: Message) -> str:
    if isinstance(message, events.Key):
        return message.key
    return f"‘{message.text}’" if isinstance(message, events.Paste) else type(message).__name__


@pytest.mark.parametrize(
    ("reads", "expected"),
    [
        (["ab\x1b[A\x03"], ["a", "b", "up", "ctrl+c"]),
        (["\x1b[200~abc\x1b[201~d"], ["‘abc’", "d"]),
        (["\x1b[2", "00~a", "bc\x1b[20", "1~d"], ["‘abc’", "d"]),
        (["\x1b[200~", "\x1b[201~x"], ["‘’", "x"]),
        (["\x1b[200~a\x1b[200~b\x1b[201~"], ["‘a\x1b[200~b’"]),
        (["\x1b[200~\x1b[31mrood q\x1b]52;c;eA==\x07" + "\x1b[201~"],
         ["‘\x1b[31mrood q\x1b]52;c;eA==\x07’"]),
        (["\x1b[200~\x03\x1b[201~"], ["‘\x03’"]),
        (["\x1b[200~abc", "\x03"], ["‘abc’", "ctrl+c"]),
        ([LONG], [f"‘{LONG}’"]),
        ([LONG + "\r" + LONG, "q", "\x1b[A"], [f"‘{LONG}\r{LONG}’", "‘q’", "up"]),
        (["j" * 300], ["j"] * 300),
        ([b"caf\xe9", b"\xff\xfe", "é".encode()[:1], "é".encode()[1:]],
         ["c", "a", "f", "\ufffd", "\ufffd", "\ufffd", "é"]),
        (["\x1b[1114112u", "a"], ["a"]),
        (["\x1b[99999999999u", "a"], ["a"]),
        (["\x1b[48;65535;65535;0;0t", "\x1b[<0;5;5M", "a"], ["MouseDown", "a"]),
        (["\x1b[?2048;2$y", "a"], ["a"]),
        (["\x1bj"], ["escape", "j"]),
        (["\x1b", "j"], ["escape", "j"]),
        (["\x1b\x1b", "\x03"], ["escape", "escape", "ctrl+c"]),
        (["\x1b", "[A\x1bOP"], ["up", "f1"]),
        (["\x1b[>0q\x1b[1q\x1b[ q\x1b[?1049l\x1b[/ssr\x1bO!a"], ["s", "r", "a"]),
        (["\x1b[>", "0", "q", "a"], ["a"]),
        (["\x1b[<0;-1;-1M\x1b[<;;Ma"], ["a"]),
        (["\x1b]11;rgb:0/0", "/0", "\x07a"], ["a"]),
        (["\x1b]52;c;cQ==\x1b[A"], ["up"]),
        (["\x1b[\x03"], ["escape", "left_square_bracket", "ctrl+c"]),
        (["\x1b]j"], ["escape", "right_square_bracket", "j"]),
        (["\x1b[[A\x1b[M !!a"], ["f1", "a"]),
        (["\x1bf\x1bb\x1b\x7f"], ["ctrl+right", "ctrl+left", "ctrl+w"]),
        (["\x1b]52;c;cXE=\x07a\x1bP1$r0m\x1b\\b\x1b]11;rgb:0/0/0\x1b\\"], ["a", "b"]),
    ],
    ids=[
        "keys", "paste", "markers in pieces", "empty paste", "start in a paste",
        "escapes in a paste", "ctrl+c in a paste", "ctrl+c after an endless paste",
        "letters by the hundred", "the end of them", "a key held down", "no UTF-8",
        "a key that is no letter", "a key that is no number", "a forged size",
        "sizes by the line",
        "Esc together with a key", "Esc right before a key", "Esc before ctrl+c",
        "an arrow in pieces",
        "unknown sequences", "one in pieces", "a mouse outside",
        "an answer in pieces", "an answer without its end",
        "a sequence broken off", "Esc before ]", "the console and an old mouse",
        "words and alt", "answers",
    ],
)  # fmt: skip
def test_what_is_sent_is_told(reads: list[str | bytes], expected: list[str]) -> None:
    assert [one.replace("replacement_character", "\ufffd") for one in told(*reads)] == expected


@given(st.lists(st.sampled_from([*TYPED])), st.sets(st.integers(0, 60)))
def test_what_is_typed_comes_out_however_the_line_cuts_it(keys: list[str], cuts: set[int]) -> None:
    sent = "".join(TYPED[key] for key in keys).encode()
    places = [0, *sorted(cuts), len(sent)]
    pieces = [sent[start:end] for start, end in itertools.pairwise(places)]
    assert told(*pieces, rest=True) == keys


@pytest.mark.parametrize(
    ("begun", "keys"),
    [
        ("\x1b", ["escape"]),
        ("\x1b[", ["escape", "left_square_bracket"]),
        ("\x1bO", ["escape", "O"]),
        ("\x1b[>0", []),
        ("\x1b]11;rgb", []),
    ],
)
def test_what_was_begun_and_not_ended_is_a_key_or_nothing(begun: str, keys: list[str]) -> None:
    assert told(begun) == []
    assert told(begun, rest=True) == keys


@given(st.binary(max_size=60), st.sets(st.integers(0, 60)))
def test_any_bytes_leave_a_keyboard_that_works(sent: bytes, cuts: set[int]) -> None:
    places = [0, *sorted(cuts), len(sent)]
    messages: list[Message] = []
    keys = Keyboard(messages.append)
    for start, end in itertools.pairwise(places):
        keys.take(sent[start:end])
    keys.rest()
    assert keys.patience is None
    messages.clear()
    keys.take(b"jk")
    assert [name(message) for message in messages][-2:] == ["j", "k"]


def test_a_paste_that_never_ends_keeps_no_more_than_fits() -> None:
    keys = Keyboard(lambda _: None)
    keys.take(b"\x1b[200~")
    for _ in range(100):
        keys.take(b"x" * 4096)
    assert len(keys._paste or "") < MOST_PASTED + 10
    [paste] = told("\x1b[200~", "x" * 150_000, "\x1b[20", "1~")
    assert len(paste) == MOST_PASTED + 2


def test_a_paste_without_an_end_ends_by_itself() -> None:
    assert told("\x1b[200~abc", rest=True) == ["‘abc’"]


@pytest.mark.parametrize(
    ("read", "patience"),
    [
        ("", None),
        ("a", None),
        ("\x1b[A", None),
        ("\x1b[1114112u", None),
        ("\x1b", ESCAPE_PATIENCE),
        ("a\x1b[", ESCAPE_PATIENCE),
        ("\x1b]11;rgb", SEQUENCE_PATIENCE),
        ("\x1b[?62;", SEQUENCE_PATIENCE),
        ("\x1b]l", ESCAPE_PATIENCE),
        ("\x1b[200~abc", PASTE_PATIENCE),
        ("\x1b[200~abc\x1b[201~", None),
        (LONG, ESCAPE_PATIENCE),
    ],
)
def test_silence_is_awaited_only_where_it_tells_something(
    read: str, patience: float | None
) -> None:
    keys = Keyboard(lambda _: None)
    keys.take(read.encode())
    assert keys.patience == patience
