"""The shortest way between two styles ends in the same look as the whole style does."""

import pyte
import pytest
from hypothesis import given
from hypothesis import strategies as st

from beleidstui.tui.thin.sgr import Look, look, transition

COLOURS = ["", "{}1", "{}8;5;17", "{}8;2;1;2;3", "{}9"]
MARKS = ["", "1", "3", "4", "7", "1;4"]

styles = st.builds(
    lambda marks, ink, paper: ";".join(
        part for part in (marks, ink.format(3), paper.format(4)) if part
    ),
    st.sampled_from(MARKS),
    st.sampled_from(COLOURS),
    st.sampled_from(COLOURS),
)


@given(styles, styles)
def test_a_transition_leads_to_the_new_style(old: str, new: str) -> None:
    screen = pyte.Screen(2, 1)
    stream = pyte.Stream(screen)
    stream.feed(f"\x1b[{old}m" if old else "")
    stream.feed(transition(old, new) + "x\x1b[m")
    stream.feed((f"\x1b[{new}m" if new else "") + "x")
    assert screen.buffer[0][0] == screen.buffer[0][1]


@pytest.mark.parametrize(
    ("old", "new", "sent"),
    [
        ("", "", ""),
        ("1", "1", ""),
        ("", "1;31", "\x1b[1;31m"),
        ("1;31", "", "\x1b[m"),
        ("31;40", "32;40", "\x1b[32m"),
        ("38;5;17;40", "40", "\x1b[39m"),
        ("38;2;1;2;3;48;5;4", "38;2;1;2;3;48;5;5", "\x1b[48;5;5m"),
        ("31", "1;31", "\x1b[1m"),
        ("1;31", "31", "\x1b[0;31m"),
    ],
)
def test_a_transition_is_short(old: str, new: str, sent: str) -> None:
    assert transition(old, new) == sent


@pytest.mark.parametrize(
    ("style", "marks", "ink", "paper"),
    [
        ("", set(), "", ""),
        ("1;7", {"1", "7"}, "", ""),
        ("39;49", set(), "", ""),
        ("97;107", set(), "97", "107"),
        ("1;38;5;7;48;2;1;2;3", {"1"}, "38;5;7", "48;2;1;2;3"),
        ("9;53", {"9", "53"}, "", ""),
    ],
)
def test_a_style_is_taken_apart(style: str, marks: set[str], ink: str, paper: str) -> None:
    assert look(style) == Look(frozenset(marks), ink, paper)
