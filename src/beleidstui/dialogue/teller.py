"""Telling what there is at a place, and its choices, not too many at once."""

from beleidstui.dialogue.places import View
from beleidstui.dialogue.voice import Voice
from beleidstui.texts import dialogue as words

MOST_CHOICES = 20
"""How many choices are told at once; any can be chosen."""


class Teller:
    """Tells a view, and knows how far its choices were told."""

    def __init__(self, voice: Voice) -> None:
        """Tell with this voice."""
        self._voice = voice
        self._view = View(())
        self._told = 0

    def tell(self, view: View, state: str = "") -> None:
        """Tell a view from its beginning, after a line on the state of the dialogue."""
        self._view, self._told = view, 0
        self._voice.say("", *((state,) if state else ()), *view.lines)
        for line in view.printed:
            self._voice.say_whole(line)
        self._tell_choices()

    def tell_more(self) -> None:
        """Tell the choices that were not told yet."""
        if self._told < len(self._view.choices):
            self._tell_choices()
        else:
            self._voice.say(words.NO_MORE)

    def tell_where(self) -> None:
        """Tell in one line where the reader is, and how much there is to choose."""
        heads = (*self._view.lines, *(group.heading for group in self._view.groups))
        self._voice.say(f"{heads[0]}. {words.choices(len(self._view.choices))}.")

    def _tell_choices(self) -> None:
        first, number = self._told, 0
        for group in self._view.groups:
            for position, choice in enumerate(group.choices):
                number += 1
                if not first < number <= first + MOST_CHOICES:
                    continue
                if position == 0:
                    self._voice.say(f"{group.heading}, {words.choices(len(group.choices))}:")
                self._voice.say(f"{number}. {choice.label}", *choice.lines)
        self._told = min(number, first + MOST_CHOICES)
        if self._told < number:
            self._voice.say(words.more_choices(number - self._told))
