"""Text of an element of an OpenDocument text: its words, spaces, notes and how it is printed."""

from collections import Counter

from beleidstui.importing.blocks import size_of
from beleidstui.importing.readers.odt.styles import Manner, Styles
from beleidstui.importing.readers.running_text import RunningText, collapsed
from beleidstui.importing.readers.xml_tree import Element, all_text, holding
from beleidstui.model.nodes import Note
from beleidstui.texts import papers as texts

_SPACES = ("text:s", "text:tab", "text:line-break")
_STYLED = {"text:span": "text", "text:p": "paragraph", "text:h": "paragraph"}
_BLOCKS = ("text:p", "text:h", "text:list-item", "table:table-cell", "table:table-row")
_LEFT_OUT = {
    "text:tracked-changes": texts.DELETED_TEXT,
    "text:table-of-content": texts.CONTENTS,
    "text:alphabetical-index": texts.CONTENTS,
    "text:illustration-index": texts.CONTENTS,
    "text:table-index": texts.CONTENTS,
    "office:annotation": texts.COMMENTS,
    "office:forms": texts.NAVIGATION,
    "office:binary-data": texts.IMAGE_TEXT,
    "svg:title": texts.IMAGE_TEXT,
    "svg:desc": texts.IMAGE_TEXT,
}


class Pieces:
    """Gathers text out of elements, and counts what it leaves out."""

    def __init__(self, styles: Styles, skipped: Counter[str]) -> None:
        """Hold the styles of the file, and where to count."""
        self.styles = styles
        self.skipped = skipped

    def is_left_out(self, element: Element) -> bool:
        """Tell whether an element is no text of the paper; then it is counted."""
        reason = _LEFT_OUT.get(element.name, "")
        if reason:
            self.skip(element, reason)
        return bool(reason)

    def skip(self, element: Element, reason: str) -> None:
        """Count an element as left out."""
        self.skipped[reason] += size_of(all_text(element))

    def fill(
        self, run: RunningText, element: Element, manner: Manner, notes: list[Note] | None = None
    ) -> list[Element]:
        """Add what stands in an element, and give the boxes and tables that hang on it.

        Where ``notes`` is given, signs stay in the text and the notes come there.
        """
        hanging: list[Element] = []
        for child in element.children:
            if isinstance(child, str):
                run.add(child, line=element.line, bold=manner.bold, italic=manner.italic)
            elif child.name in _SPACES and not child.children:
                run.space()
            elif child.name == "text:note":
                self._note(run, child, notes, manner)
            elif self.is_left_out(child):
                continue
            elif child.name in ("draw:text-box", "table:table") and notes is None:
                hanging.append(child)
            else:
                hanging += self._fill_inner(run, child, manner, notes)
        return hanging

    def _fill_inner(
        self, run: RunningText, element: Element, manner: Manner, notes: list[Note] | None
    ) -> list[Element]:
        if element.name in _BLOCKS:
            run.space()
        if element.name in _STYLED:
            style = element.attributes.get("text:style-name", "")
            manner = self.styles.manner(_STYLED[element.name], style, manner)
        hanging = self.fill(run, element, manner, notes)
        if element.name in _BLOCKS:
            run.space()
        return hanging

    def _note(
        self, run: RunningText, element: Element, notes: list[Note] | None, manner: Manner
    ) -> None:
        signs = [
            child
            for child in element.children
            if isinstance(child, Element) and child.name == "text:note-citation"
        ][:1]
        sign = collapsed("".join(map(all_text, signs)))
        text = self.plain(
            holding(element, [child for child in element.children if child not in signs])
        )
        if notes is None:
            run.note(sign, text, element.line)
        else:
            notes.append(Note(sign=sign, place=0, text=text))
            run.add(sign, line=element.line, bold=manner.bold, italic=manner.italic)

    def plain(self, element: Element, notes: list[Note] | None = None) -> str:
        """Give the text of an element, paragraphs parted by a space, signs of notes in it.

        Its notes come into ``notes``; without that their text stands behind its own.
        """
        return self.run_of(element, notes).text

    def run_of(self, element: Element, notes: list[Note] | None = None) -> RunningText:
        """Give that with how it looks."""
        run, inner = RunningText(), list[Note]()
        self.fill(run, element, Manner(), inner if notes is None else notes)
        for note in inner:
            run.space()
            run.add(note.text)
        return run
