"""Text of an element that becomes part of a block: a note, a cell, a caption."""

import re
from collections import Counter

from beleidstui.importing.blocks import size_of
from beleidstui.importing.readers.html.context import Context, inline_context
from beleidstui.importing.readers.html.names import BLOCKS
from beleidstui.importing.readers.html.notes import PageNotes, is_sign
from beleidstui.importing.readers.html.parts import reason_of
from beleidstui.importing.readers.html.tokens import Text
from beleidstui.importing.readers.html.tree import Element
from beleidstui.importing.readers.running_text import RunningText, collapsed
from beleidstui.model.nodes import Note
from beleidstui.texts import papers as texts


class Pieces:
    """Gathers text out of elements, and counts what it leaves out."""

    def __init__(self, notes: PageNotes, skipped: Counter[str]) -> None:
        """Hold the notes of the page, and where to count."""
        self._notes = notes
        self._skipped = skipped

    def skip(self, element: Element, reason: str) -> None:
        """Count all text of an element as left out, except what is a note."""
        self._skipped[reason] += sum(map(size_of, self._texts(element)))

    def _texts(self, element: Element) -> list[str]:
        found: list[str] = []
        waiting: list[Element | Text] = [element]
        while waiting:
            node = waiting.pop()
            if isinstance(node, Text):
                found.append(node.text)
            elif id(node) not in self._notes.elements:
                waiting.extend(node.children)
        return found

    def cell_text(self, element: Element, notes: list[Note]) -> str:
        """Give the text of a cell or a caption, signs included; its notes come into ``notes``."""
        run = RunningText()
        self._gather(element, run, notes, None)
        return run.text

    def is_bold(self, element: Element) -> bool:
        """Tell whether all words in an element are bold, or it has none."""
        waiting = [(element, Context())]
        while waiting:
            held, context = waiting.pop()
            for child in held.children:
                if isinstance(child, Element):
                    waiting.append((child, inline_context(child, context)))
                elif not context.bold and child.text.strip() and not self._is_sign(held):
                    return False
        return True

    def _is_sign(self, element: Element) -> bool:
        return self._notes.has(element)

    def note_text(self, element: Element, sign: str) -> str:
        """Give the text of a note without its own sign."""
        run, before = RunningText(), self._skipped[texts.DOUBLE_SIGNS]
        self._gather(element, run, None, sign)
        text = run.text
        if self._skipped[texts.DOUBLE_SIGNS] == before:
            again = re.match(rf"[\[(]?{re.escape(sign)}[\]).:]*\s+(?=\S)", text)
            if again:
                self._skipped[texts.DOUBLE_SIGNS] += size_of(again[0])
                text = text[again.end() :]
        return text

    def _gather(
        self, element: Element, run: RunningText, notes: list[Note] | None, sign: str | None
    ) -> None:
        for child in element.children:
            if isinstance(child, Text):
                run.add(child.text, line=child.line)
            elif id(child) in self._notes.elements:
                continue
            elif reason := reason_of(child):
                self.skip(child, reason)
            elif sign is not None and is_sign(child, sign):
                self.skip(child, texts.DOUBLE_SIGNS)
            elif notes is not None and self._notes.has(child) and child.words().strip():
                self._refer(child, run, notes)
            else:
                self._gather_spaced(child, run, notes, sign)

    def _gather_spaced(
        self, element: Element, run: RunningText, notes: list[Note] | None, sign: str | None
    ) -> None:
        is_apart = element.name in BLOCKS or element.name == "br"
        if is_apart:
            run.space()
        self._gather(element, run, notes, sign)
        if is_apart:
            run.space()

    def _refer(self, element: Element, run: RunningText, notes: list[Note]) -> None:
        sign = collapsed(element.words())
        note = self._notes.take(element)
        if note is not None:
            notes.append(Note(sign=sign, place=0, text=self.note_text(note, sign)))
        run.add(sign, line=element.line)
