"""The keys of the presenter's mode: those that steer a tour, and how a key is shown and pressed."""

from textual import events

from beleidstui.texts import presenting as says
from beleidstui.tours.tour import KEYS
from beleidstui.tui.commands import COMMANDS, Command, Place

TOUR_COMMANDS = (
    Command("f5", "F5", "app.tour", *says.KEY_TOUR, Place.TOUR),
    Command("space", "spatie", "pause", *says.KEY_TOUR_PAUSE, Place.TOUR),
    Command("right,enter,pagedown", "→ Enter PgDn", "ahead", *says.KEY_TOUR_AHEAD, Place.TOUR),
    Command("left,pageup", "← PgUp", "back", *says.KEY_TOUR_BACK, Place.TOUR),
    Command("escape", "Esc", "leave", *says.KEY_TOUR_LEAVE, Place.TOUR),
    Command("", "andere", "take_over", *says.KEY_TOUR_OTHER, Place.TOUR),
)
STEERING = {key: one.action for one in TOUR_COMMANDS for key in one.keys.split(",")}
"""What a key does to a tour that runs or pauses."""
LABELS = frozenset(one.label for one in COMMANDS)
SHOWN = {key: name for name, key in KEYS.items()} | {
    "backspace": "Backspace",
    "delete": "Del",
    "f5": "F5",
    "alt+left": "alt+←",
    "alt+right": "alt+→",
}
NAMES = {
    "/": "slash",
    "#": "number_sign",
    "?": "question_mark",
    ":": "colon",
    "[": "left_square_bracket",
    "]": "right_square_bracket",
    "spatie": "space",
}
"""What Textual calls the characters that are commands."""


def key_event(key: str) -> events.Key:
    """Give the press of a key that a tour names."""
    if key == "spatie":
        return events.Key("space", " ")
    if key in KEYS:
        return events.Key(KEYS[key], None)
    return events.Key(NAMES.get(key, key), key)


def shown(event: events.Key) -> str:
    """Name a key as the help does."""
    if event.character is not None and event.is_printable and event.character != " ":
        return event.character
    return SHOWN.get(event.key, event.key)
