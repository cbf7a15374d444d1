"""What a terminal sends by itself is never taken for keys, however it is cut and however late."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from textual import events
from textual.message import Message

from beleidstui.tui.thin.keyboard import ESCAPE_PATIENCE, SEQUENCE_PATIENCE, Keyboard
from beleidstui.tui.thin.sequences import LONGEST_KEPT

ANSWERS = {
    "primary attributes": "\x1b[?62;4c",
    "long attributes": "\x1b[?61;4;6;7;14;21;22;23;24;28;32;42;52c",
    "secondary attributes": "\x1b[>41;354;0c",
    "tertiary attributes": "\x1bP!|7E565445\x1b\\",
    "a version": "\x1bP>|kitty(0.35.2) quit y c\x1b\\",
    "a mode": "\x1b[?2026;2$y",
    "an ANSI mode": "\x1b[4;1$y",
    "a mode, kitty": "\x1b[?5u",
    "a colour": "\x1b]11;rgb:1e1e/1e1e/2e2e\x1b\\",
    "a colour, with a bell": "\x1b]10;rgb:ffff/ffff/ffff\x07",
    "a colour of the palette": "\x1b]4;17;rgb:0000/0000/5f5f\x1b\\",
    "a clipboard": "\x1b]52;c;cXVpdCBxIC8/\x1b\\",
    "a capability": "\x1bP1+r544e=787465726d\x1b\\",
    "a setting": "\x1bP1$r0;1;31m\x1b\\",
    "a picture": "\x1b_Gi=31;ENOTSUPPORTED:q / ? y\x1b\\",
    "a private message": "\x1b^q/?y\x1b\\",
    "a size": "\x1b[8;24;80t",
    "a size in pixels": "\x1b[4;480;640t",
    "a size in the line": "\x1b[48;24;80;480;640t",
    "a window state": "\x1b[1t",
    "a checksum": "\x1bP1!~AB12\x1b\\",
    "a title": "\x1b]lvim quit q y c\x1b\\",
    "an icon": "\x1b]Lq / ? y\x1b\\",
    "a title of screen": "\x1bkbash q y\x1b\\",
    "a colour of the console": "\x1b]P1ab12ef",
    "a string without end": "\x1b]11;rgb:" + "0" * 9000 + "\x1b\\",
    "parameters without end": "\x1b[?" + "1;" * 5000 + "c",
}
SHORT = [name for name, sent in ANSWERS.items() if len(sent) < 99]
# Here an Esc and a letter may be two keys that a slow line joined, so that a cut tells keys.
MAY_BE_KEYS = {"a title": 3, "an icon": 3, "a title of screen": 99, "a colour of the console": 2}


def keys_of(*reads: str, rests: bool = False) -> list[str]:
    """Give the names of the keys that come of these reads, each with a silence after it or not."""
    messages: list[Message] = []
    keyboard = Keyboard(messages.append)
    for read in reads:
        keyboard.take(read.encode())
        if rests and keyboard.patience == ESCAPE_PATIENCE:
            keyboard.rest()
    return [one.key for one in messages if isinstance(one, events.Key)]


@pytest.mark.parametrize("answer", ANSWERS)
def test_an_answer_is_no_key(answer: str) -> None:
    assert keys_of(ANSWERS[answer], "j") == ["j"]


@pytest.mark.parametrize("answer", ANSWERS)
def test_an_answer_in_two_pieces_is_no_key(answer: str) -> None:
    sent = ANSWERS[answer]
    for cut in range(1, min(len(sent), 60)):
        assert keys_of(sent[:cut], sent[cut:], "j") == ["j"], sent[:cut]


@pytest.mark.parametrize("answer", sorted(ANSWERS.keys() - MAY_BE_KEYS))
def test_an_answer_with_a_long_silence_in_it_is_no_key_but_for_a_bare_esc(answer: str) -> None:
    sent = ANSWERS[answer]
    for cut in range(1, min(len(sent) - 1, 60)):
        told = keys_of(sent[:cut], sent[cut:], rests=True)
        allowed = (
            [["escape"], ["escape", "left_square_bracket"], ["escape", "right_square_bracket"]]
            if cut <= 2
            else []
        )
        assert told in ([], *allowed), (sent[:cut], sent[cut:])


@given(st.lists(st.sampled_from(SHORT), min_size=1, max_size=4), st.data())
def test_answers_cut_anywhere_without_a_silence_are_no_keys(
    names: list[str], data: st.DataObject
) -> None:
    sent = "".join(ANSWERS[name] for name in names)
    cuts = sorted(data.draw(st.sets(st.integers(0, len(sent)), max_size=8)))
    pieces = [sent[a:b] for a, b in zip([0, *cuts], [*cuts, len(sent)], strict=True)]
    assert keys_of(*pieces) == []


@pytest.mark.parametrize("begin", ["\x1b]11;", "\x1b[?", "\x1bP", "\x1b_", "\x1b[1"])
def test_of_what_never_ends_only_the_beginning_is_kept(begin: str) -> None:
    keyboard = Keyboard(lambda _: None)
    keyboard.take(begin.encode())
    for _ in range(100):
        keyboard.take(b"1;" * 2048)
    assert len(keyboard._begun) <= LONGEST_KEPT


def test_after_a_long_silence_in_an_answer_keys_are_keys_again() -> None:
    messages: list[Message] = []
    keyboard = Keyboard(messages.append)
    keyboard.take(b"\x1b]11;rgb")
    assert keyboard.patience == SEQUENCE_PATIENCE
    keyboard.rest()
    keyboard.take(b"j")
    assert [one.key for one in messages if isinstance(one, events.Key)] == ["j"]


@pytest.mark.parametrize(
    ("reads", "keys"),
    [
        (["\x1b", "[", "?"], ["escape", "left_square_bracket", "question_mark"]),
        (["\x1b", "]", "j"], ["escape", "right_square_bracket", "j"]),
        (["\x1b", "P", "y"], ["escape", "P", "y"]),
        (["\x1b", "/", "1", "2"], ["escape", "slash", "1", "2"]),
        (["\x1b]", "l", "j"], ["escape", "right_square_bracket", "l", "j"]),
        (["\x1bk", "j"], ["escape", "k", "j"]),
        (["\x1b", "[A"], ["escape", "up"]),
    ],
)
def test_keys_one_after_another_are_keys(reads: list[str], keys: list[str]) -> None:
    assert keys_of(*reads, rests=True) == keys
