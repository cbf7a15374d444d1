"""The words of official XML as they run on, with the notes that stand in the sentence."""

from collections.abc import Callable

from beleidstui.importing.blocks import Look, size_of
from beleidstui.importing.readers.running_text import RunningText
from beleidstui.importing.readers.xml.names import (
    APART,
    GAPS,
    KNOWN,
    NOTE,
    OLD_NOTE,
    OLD_SIGN,
)
from beleidstui.importing.readers.xml_tree import (
    Element,
    elements_of,
    emptied,
    has_own_text,
    words_of,
)
from beleidstui.model.nodes import Note

_LOOKS = {"vet": Look.BOLD, "halfvet": Look.BOLD, "cur": Look.ITALIC, "vetcur": Look.BOLD}
_LOOK_ATTRIBUTES = ("kopopmaak", "letat", "type")


class Words:
    """Takes the words of elements, and remembers what they say by the way."""

    def __init__(self, tell: Callable[[Element], object]) -> None:
        """Tell each element that is met to ``tell``."""
        self.acronyms: dict[str, str] = {}
        """Each acronym that an organisation is given, with its name."""
        self.added_signs = 0
        """The characters of signs that are no text in the file."""
        self._tell = tell
        self.old_notes: list[Element] = []
        """The notes of before 2010; those whose sign was met are empty."""
        self._by_key: dict[str, Element] = {}

    def know_old_notes(self, root: Element) -> None:
        """Find the notes of before 2010, which stand apart from their signs."""
        for child in elements_of(root):
            if child.name == OLD_NOTE:
                self.old_notes.append(child)
                for key in ("id", "nr"):
                    self._by_key.setdefault(child.attributes.get(key, ""), child)
            self.know_old_notes(child)

    def run_of(self, element: Element) -> RunningText:
        """Give the words within an element."""
        made = RunningText()
        self.take_all(element, made)
        return made

    def take_all(
        self, element: Element, run: RunningText, in_cell: list[Note] | None = None
    ) -> None:
        """Add what is in an element; in a cell the signs of notes are part of the words."""
        for child in element.children:
            if isinstance(child, str):
                run.add(child)
            else:
                self.take(child, run, in_cell)

    def take(self, element: Element, run: RunningText, in_cell: list[Note] | None = None) -> None:
        """Add an element itself."""
        name = element.name
        if name == NOTE:
            self._note(element, run, in_cell)
            return
        if name == OLD_SIGN:
            self._old_sign(element, run, in_cell)
            return
        if name == OLD_NOTE and self.old_notes:
            return
        if name not in KNOWN:
            self._tell(element)
        gap = " " if name in APART or name in GAPS else ""
        run.add(gap)
        self.take_all(element, run, in_cell)
        run.add(gap)
        short = element.attributes.get("afkorting")
        if short and name == "organisatie" and not elements_of(element):
            full = words_of(element)
            self.acronyms.setdefault(short, full)

    def _note(self, element: Element, run: RunningText, in_cell: list[Note] | None) -> None:
        sign, text = RunningText(), RunningText()
        for child in element.children:
            if isinstance(child, str):
                text.add(child)
            else:
                self.take(child, sign if child.name == "noot.nr" else text, [])
        _put(sign.text, text.text, run, in_cell)

    def _old_sign(self, element: Element, run: RunningText, in_cell: list[Note] | None) -> None:
        printed = words_of(element)
        sign = printed or element.attributes.get("nr", "")
        keys = (element.attributes.get("refid", ""), element.attributes.get("nr", ""))
        note = next((self._by_key[key] for key in keys if key in self._by_key), None)
        if note is None or not note.children:
            run.add(printed)
            return
        text = RunningText()
        self.take_all(emptied(note), text, [])
        self.added_signs += 0 if printed else size_of(sign)
        _put(sign, text.text, run, in_cell)


def _put(sign: str, text: str, run: RunningText, in_cell: list[Note] | None) -> None:
    if in_cell is None:
        run.note(sign, text)
        return
    run.add(sign)
    in_cell.append(Note(sign=sign, place=0, text=text))


def look_of(element: Element) -> Look:
    """Tell how the whole of an element is printed, its notes aside."""
    for key in _LOOK_ATTRIBUTES:
        if element.attributes.get(key) in _LOOKS:
            return _LOOKS[element.attributes[key]]
    below = [child for child in elements_of(element) if child.name != NOTE]
    if has_own_text(element) or len(below) != 1 or below[0].name not in ("nadruk", "al"):
        return Look.PLAIN
    return look_of(below[0])
