"""The fields in which a word can stand, in the order in which they rank."""

from enum import IntEnum


class Field(IntEnum):
    """A field of an item."""

    ABBREVIATION = 0
    NAME = 1
    HEADING = 2
    TEXT = 3
    VARIANT = 4
    ENGLISH = 5
    RELATED = 6
    EXPLANATION = 7
    KIND = 8
    SOURCE = 9

    __hash__ = int.__hash__  # that of an enumeration is slow, and these are keys of what is sought


ABBREVIATION, NAME, HEADING, TEXT, VARIANT, ENGLISH, RELATED, EXPLANATION, KIND, SOURCE = Field

SHOWN = (ABBREVIATION, NAME, HEADING, TEXT)
SLIPPING = frozenset((*SHOWN, VARIANT, ENGLISH, RELATED))
"""Those in which a word with a slip is sought."""
