"""Whatever one can do in the explorer, one can do in the dialogue."""

import pytest

from beleidstui.dialogue.commands import COMMANDS, Action, read_command
from beleidstui.tui import commands as explorer

NUMBER = "a number"
READING = "one reads on, line by line, with what one reads with"
FOLDED = "a list holds only what is right below, and what is above has one too"
THE_SHELL = "the terminal does it by itself, as no key is taken from it"
COUNTERPART = {
    "search": Action.SEARCH,
    "search_here": Action.SEARCH_HERE,
    "next_hit": Action.NEXT,
    "previous_hit": Action.PREVIOUS,
    "other_pane": READING,
    "back_out": Action.BACK,
    "go_back": Action.BACK,
    "go_forward": Action.FORWARD,
    "uses": Action.USES,
    "quote": Action.QUOTE,
    "print_plain": Action.PRINT,
    "compare": Action.COMPARE,
    "changes": Action.CHANGES,
    "help": Action.HELP,
    "app.command_palette": Action.HELP,
    "app.draw_again": Action.REPEAT,
    "app.suspend_process": THE_SHELL,
    "app.quit": Action.STOP,
    "cursor_up": READING,
    "cursor_down": READING,
    "collapse": Action.UP,
    "expand": NUMBER,
    "select_cursor": NUMBER,
    "fold": FOLDED,
    "unfold": FOLDED,
    "scroll_home": Action.BEGIN,
    "scroll_end": Action.MORE,
    "line_up": Action.REPEAT,
    "line_down": READING,
    "previous_link": READING,
    "next_link": READING,
    "open_link": NUMBER,
    "page_up": Action.REPEAT,
    "page_down": Action.MORE,
    "top": Action.REPEAT,
    "bottom": READING,
    "hit_up": Action.PREVIOUS,
    "hit_down": Action.NEXT,
    "open_hit": NUMBER,
    "first_hit": Action.REPEAT,
    "last_hit": Action.MORE,
    "screen.next_change": NUMBER,
    "screen.previous_change": NUMBER,
    "open_change": NUMBER,
    "copy('text')": Action.TEXT,
    "copy('citation')": Action.CITATION,
    "copy('link')": Action.LINK,
    "copy('markdown')": Action.MARKDOWN,
    "leave": Action.BACK,
}
SAME_KEYS = ("/", "n", "N", "[", "]", "#", "y", "p", "v", "w", "?", "q")


def test_each_command_of_the_explorer_has_its_counterpart() -> None:
    assert {one.action for one in explorer.COMMANDS} == set(COUNTERPART)


def test_each_action_of_the_dialogue_has_one_command() -> None:
    assert [one.action for one in COMMANDS] == list(Action)


@pytest.mark.parametrize("key", SAME_KEYS)
def test_a_key_that_can_be_typed_does_the_same_in_both(key: str) -> None:
    (action,) = [
        one.action
        for one in explorer.COMMANDS
        if key in one.shown.split() and one.place is explorer.Place.EVERYWHERE
    ]
    assert read_command(key) == (COUNTERPART[action], "")


def test_no_name_means_two_things() -> None:
    names = [name for one in COMMANDS for name in one.names]
    assert len(names) == len(set(names))
