"""What is told at a place: what it is, and the choices that lead on from it."""

from typing import NamedTuple

from beleidstui.reading.places import Place
from beleidstui.rendering.quote import Quote


class Choice(NamedTuple):
    """One numbered choice."""

    label: str
    leads_to: Place | Quote
    lines: tuple[str, ...] = ()
    """What is told below the label."""


class Group(NamedTuple):
    """Choices under a heading, which is told with their number."""

    heading: str
    choices: tuple[Choice, ...]


class View(NamedTuple):
    """What is told at a place: what it is, first, and then what can be chosen."""

    lines: tuple[str, ...]
    groups: tuple[Group, ...] = ()
    printed: tuple[str, ...] = ()
    """Lines told as they are, after the others."""

    @property
    def choices(self) -> tuple[Choice, ...]:
        """All choices, in the order of their numbers."""
        return tuple(choice for group in self.groups for choice in group.choices)
