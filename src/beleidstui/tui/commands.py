"""What one can do in the explorer; each command is declared once."""

from enum import StrEnum
from typing import NamedTuple

from textual.binding import Binding, BindingType

from beleidstui import texts


class Place(StrEnum):
    """Where a command works."""

    EVERYWHERE = "overal"
    ANY_SCREEN = "elk scherm"
    TREE = "boom"
    DETAIL = "tekst"
    PAGER = "bladeren"
    HITS = "treffers"
    SEARCH = "zoeken"
    QUOTE = "citeren"
    CHANGES = "edities"
    TOUR = "rondleiding"


class Command(NamedTuple):
    """One command: its keys, what it is called, and the action that it runs."""

    keys: str
    """The keys as Textual names them, with commas between."""
    shown: str
    """The keys as the help and the README name them."""
    action: str
    label: str
    tooltip: str
    place: Place


COMMANDS = (
    Command("slash", "/", "search", *texts.KEY_SEARCH, Place.EVERYWHERE),
    Command("b", "b", "search_here", *texts.KEY_SEARCH_HERE, Place.EVERYWHERE),
    Command("n", "n", "next_hit", *texts.KEY_NEXT, Place.EVERYWHERE),
    Command("N", "N", "previous_hit", *texts.KEY_PREVIOUS, Place.EVERYWHERE),
    Command("tab", "Tab", "other_pane", *texts.KEY_PANE, Place.EVERYWHERE),
    Command("escape", "Esc", "back_out", *texts.KEY_BACK_OUT, Place.EVERYWHERE),
    Command(
        "left_square_bracket,alt+left", "[ alt+←", "go_back", *texts.KEY_GO_BACK, Place.EVERYWHERE
    ),
    Command(
        "right_square_bracket,alt+right",
        "] alt+→",
        "go_forward",
        *texts.KEY_GO_FORWARD,
        Place.EVERYWHERE,
    ),
    Command("number_sign", "#", "uses", *texts.KEY_USES, Place.EVERYWHERE),
    Command("y", "y", "quote", *texts.KEY_QUOTE, Place.EVERYWHERE),
    Command("p", "p", "print_plain", *texts.KEY_PRINT, Place.EVERYWHERE),
    Command("v", "v", "compare", *texts.KEY_COMPARE, Place.EVERYWHERE),
    Command("w", "w", "changes", *texts.KEY_CHANGES, Place.EVERYWHERE),
    Command("question_mark,f1", "? F1", "help", *texts.KEY_HELP, Place.EVERYWHERE),
    Command(
        "colon,ctrl+p", ": ctrl+p", "app.command_palette", *texts.KEY_PALETTE, Place.EVERYWHERE
    ),
    Command("ctrl+l", "ctrl+l", "app.draw_again", *texts.KEY_DRAW, Place.ANY_SCREEN),
    Command("ctrl+z", "ctrl+z", "app.suspend_process", *texts.KEY_SUSPEND, Place.ANY_SCREEN),
    Command("q", "q", "app.quit", *texts.KEY_QUIT, Place.EVERYWHERE),
    Command("up,k", "↑ k", "cursor_up", *texts.KEY_UP, Place.TREE),
    Command("down,j", "↓ j", "cursor_down", *texts.KEY_DOWN, Place.TREE),
    Command("left,h", "← h", "collapse", *texts.KEY_COLLAPSE, Place.TREE),
    Command("right,l", "→ l", "expand", *texts.KEY_EXPAND, Place.TREE),
    Command("enter", "Enter", "select_cursor", *texts.KEY_OPEN, Place.TREE),
    Command("z", "z", "fold", *texts.KEY_FOLD, Place.TREE),
    Command("Z", "Z", "unfold", *texts.KEY_UNFOLD, Place.TREE),
    Command("home,g", "g Home", "scroll_home", *texts.KEY_TOP, Place.TREE),
    Command("end,G", "G End", "scroll_end", *texts.KEY_BOTTOM, Place.TREE),
    Command("up,k", "↑ k", "line_up", *texts.KEY_LINE_UP, Place.PAGER),
    Command("down,j", "↓ j", "line_down", *texts.KEY_LINE_DOWN, Place.PAGER),
    Command("left,h", "← h", "previous_link", *texts.KEY_PREVIOUS_LINK, Place.DETAIL),
    Command("right,l", "→ l", "next_link", *texts.KEY_NEXT_LINK, Place.DETAIL),
    Command("enter", "Enter", "open_link", *texts.KEY_OPEN_LINK, Place.DETAIL),
    Command("pageup", "PgUp", "page_up", *texts.KEY_PAGE_UP, Place.PAGER),
    Command("pagedown,space", "PgDn spatie", "page_down", *texts.KEY_PAGE_DOWN, Place.PAGER),
    Command("home,g", "g Home", "top", *texts.KEY_TOP, Place.PAGER),
    Command("end,G", "G End", "bottom", *texts.KEY_BOTTOM, Place.PAGER),
    Command("up,k", "↑ k", "hit_up", *texts.KEY_HIT_UP, Place.HITS),
    Command("down,j", "↓ j", "hit_down", *texts.KEY_HIT_DOWN, Place.HITS),
    Command("enter,right,l", "Enter", "open_hit", *texts.KEY_OPEN_HIT, Place.HITS),
    Command("home,g", "g Home", "first_hit", *texts.KEY_TOP, Place.HITS),
    Command("end,G", "G End", "last_hit", *texts.KEY_BOTTOM, Place.HITS),
    Command("up", "↑", "hit_up", *texts.KEY_HIT_UP, Place.SEARCH),
    Command("down", "↓", "hit_down", *texts.KEY_HIT_DOWN, Place.SEARCH),
    Command("n", "n", "screen.next_change", *texts.KEY_NEXT_CHANGE, Place.CHANGES),
    Command("N", "N", "screen.previous_change", *texts.KEY_PREVIOUS_CHANGE, Place.CHANGES),
    Command("enter", "Enter", "open_change", *texts.KEY_OPEN_CHANGE, Place.CHANGES),
    Command("t", "t", "copy('text')", *texts.KEY_COPY_TEXT, Place.QUOTE),
    Command("c", "c", "copy('citation')", *texts.KEY_COPY_CITATION, Place.QUOTE),
    Command("l", "l", "copy('link')", *texts.KEY_COPY_LINK, Place.QUOTE),
    Command("m", "m", "copy('markdown')", *texts.KEY_COPY_MARKDOWN, Place.QUOTE),
    Command("escape,y,q", "Esc", "leave", *texts.KEY_COPY_NOTHING, Place.QUOTE),
)


LETTERS = frozenset(key for one in COMMANDS for key in one.keys.split(",") if len(key) == 1)
"""The letters that are a command somewhere."""


def bindings(place: Place, priority: bool = False) -> list[BindingType]:
    """Give the key bindings of a place; with priority they hold before those of any other."""
    return [
        Binding(one.keys, one.action, one.label, show=False, tooltip=one.tooltip, priority=priority)
        for one in COMMANDS
        if one.place is place
    ]


def commands_of(*places: Place) -> list[Command]:
    """Give the commands of these places, in the order of the places."""
    return [one for place in places for one in COMMANDS if one.place is place]
