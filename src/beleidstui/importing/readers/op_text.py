"""The running text of op-xsd XML: what stands inside a paragraph, a title or a cell."""

from collections.abc import Iterable

from beleidstui.importing.readers.op_names import INLINE, NOTE
from beleidstui.importing.readers.running_text import RunningText
from beleidstui.importing.readers.xml_tree import Element, Inside


def running(inside: Iterable[Inside], unknown: dict[str, int], line: int = 0) -> RunningText:
    """Give the text of what stands in an element, with its notes each at its place."""
    text = RunningText()
    text.line = line
    _add(text, inside, unknown, bold=False, italic=False)
    return text


def _add(
    text: RunningText,
    inside: Iterable[Inside],
    unknown: dict[str, int],
    *,
    bold: bool,
    italic: bool,
) -> None:
    for one in inside:
        if isinstance(one, str):
            text.add(one, bold=bold, italic=italic)
        elif one.name == NOTE:
            text.note(*note_of(one, unknown), one.line)
        elif one.name == "nadruk":
            kind = one.attributes.get("type", "")
            _add(
                text,
                one.inside,
                unknown,
                bold=bold or "vet" in kind,
                italic=italic or "cur" in kind,
            )
        elif one.name == "br":
            text.space()
        else:
            if one.name not in INLINE:
                unknown.setdefault(one.name, one.line)
            _add(text, one.inside, unknown, bold=bold, italic=italic)


def note_of(note: Element, unknown: dict[str, int]) -> tuple[str, str]:
    """Give the sign of a note and its text; of more paragraphs with a space between."""
    sign = " ".join(one.words() for one in note.all("noot.nr"))
    pieces = []
    for one in note.inside:
        if isinstance(one, str):
            pieces.append(one)
        elif one.name != "noot.nr":
            held = running(one.inside, unknown)
            # A note in a note has no place of its own: it follows.
            pieces.append(" ".join([held.text, *(f"{n.sign} {n.text}" for n in held.notes)]))
    return sign, " ".join(" ".join(pieces).split())
