"""Text of an element of an OpenDocument text: its words, spaces, notes and how it is printed."""

from collections import Counter

from beleidstui.importing.readers.odt_styles import Manner, Styles
from beleidstui.importing.readers.odt_tree import Node
from beleidstui.importing.readers.running_text import RunningText
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

    def is_left_out(self, node: Node) -> bool:
        """Tell whether an element is no text of the paper; then it is counted."""
        reason = _LEFT_OUT.get(node.name, "")
        if reason:
            self.skip(node, reason)
        return bool(reason)

    def skip(self, node: Node, reason: str) -> None:
        """Count an element as left out."""
        self.skipped[reason] += node.size()

    def fill(
        self, run: RunningText, node: Node, manner: Manner, notes: list[Note] | None = None
    ) -> list[Node]:
        """Add what stands in an element, and give the boxes and tables that hang on it.

        Where ``notes`` is given, signs stay in the text and the notes come there.
        """
        hanging: list[Node] = []
        for child in node.children:
            if isinstance(child, str):
                run.add(child, line=node.line, bold=manner.bold, italic=manner.italic)
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
        self, run: RunningText, node: Node, manner: Manner, notes: list[Note] | None
    ) -> list[Node]:
        if node.name in _BLOCKS:
            run.space()
        if node.name in _STYLED:
            style = node.attributes.get("text:style-name", "")
            manner = self.styles.manner(_STYLED[node.name], style, manner)
        hanging = self.fill(run, node, manner, notes)
        if node.name in _BLOCKS:
            run.space()
        return hanging

    def _note(self, run: RunningText, node: Node, notes: list[Note] | None, manner: Manner) -> None:
        signs = [
            child
            for child in node.children
            if isinstance(child, Node) and child.name == "text:note-citation"
        ][:1]
        sign = " ".join("".join(held.words() for held in signs).split())
        body = Node(node.name, node.attributes, node.line)
        body.children = [child for child in node.children if child not in signs]
        text = self.plain(body)
        if notes is None:
            run.note(sign, text, node.line)
        else:
            notes.append(Note(sign=sign, place=0, text=text))
            run.add(sign, line=node.line, bold=manner.bold, italic=manner.italic)

    def plain(self, node: Node, notes: list[Note] | None = None) -> str:
        """Give the text of an element, paragraphs parted by a space, signs of notes in it.

        Its notes come into ``notes``; without that their text stands behind its own.
        """
        return self.run_of(node, notes).text

    def run_of(self, node: Node, notes: list[Note] | None = None) -> RunningText:
        """Give that with how it looks."""
        run, inner = RunningText(), list[Note]()
        self.fill(run, node, Manner(), inner if notes is None else notes)
        for note in inner:
            run.space()
            run.add(note.text)
        return run
