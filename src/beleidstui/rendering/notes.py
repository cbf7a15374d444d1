"""Notes: their signs where they stand in a text, and what they say below it."""

from beleidstui.model.nodes import Node, Part
from beleidstui.rendering.line import Line

SIGN = "[{}]"


def with_signs(line: Line, item: Node) -> Line:
    """Give the text of an item with the sign of each note at its place; marks keep their words."""
    if not isinstance(item, Part):
        return line
    for note in sorted(item.notes, key=lambda one: one.place)[::-1]:
        sign = SIGN.format(note.sign)
        place, size = note.place, len(sign)
        marks = tuple(
            mark._replace(
                start=mark.start + size * (mark.start >= place),
                end=mark.end + size * (mark.end > place),
            )
            for mark in line.marks
        )
        line = Line(line.text[:place] + sign + line.text[place:], marks)
    return line


def note_texts(item: Node) -> list[str]:
    """Give each note of an item after its sign."""
    if not isinstance(item, Part):
        return []
    return [f"{SIGN.format(note.sign)} {note.text}" for note in item.notes]
