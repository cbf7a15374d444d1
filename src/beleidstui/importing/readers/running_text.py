"""One text while it is read, piece by piece: its white space, its notes and how it looks."""

from beleidstui.importing.blocks import Look
from beleidstui.model.nodes import Note


class RunningText:
    """Gathers the pieces of one text, with each white space as one space."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self._raw: list[str] = []
        """The pieces as they stand in the file, since the last settling."""
        self._settled: list[str] = []
        self._length = 0
        self._is_spaced = False
        self._has_words = False
        self._all_bold = self._all_italic = True
        self._notes: list[Note] = []
        self.line = 0
        """The line of the first word; 0 before it."""

    @property
    def is_empty(self) -> bool:
        """Whether no word and no note has come yet."""
        return not self._has_words and not self._notes

    def add(self, text: str, *, line: int = 0, bold: bool = False, italic: bool = False) -> None:
        """Add a piece as it stands in the file."""
        self._raw.append(text)
        if not text or text.isspace():
            return
        self._has_words = True
        self._all_bold &= bold
        self._all_italic &= italic
        if line and not self.line:
            self.line = line + text.count("\n", 0, len(text) - len(text.lstrip()))

    def space(self) -> None:
        """Part what came from what comes."""
        self._raw.append(" ")

    def note(self, sign: str, text: str, line: int = 0) -> None:
        """Put a note after the last character."""
        self._settle()
        self._notes.append(Note(sign=sign, place=self._length, text=text))
        self.line = self.line or line

    @property
    def text(self) -> str:
        """The text so far."""
        self._settle()
        return "".join(self._settled)

    @property
    def notes(self) -> tuple[Note, ...]:
        """The notes so far, each at its place in the text."""
        return tuple(self._notes)

    @property
    def look(self) -> Look:
        """How the whole of it looks; bold where it is bold and italic."""
        if not self._has_words:
            return Look.PLAIN
        if self._all_bold:
            return Look.BOLD
        return Look.ITALIC if self._all_italic else Look.PLAIN

    def _settle(self) -> None:
        raw = "".join(self._raw)
        self._raw.clear()
        words = collapsed(raw)
        if not words:
            self._is_spaced |= bool(raw)
            return
        if self._length and (self._is_spaced or raw[0].isspace()):
            words = f" {words}"
        self._settled.append(words)
        self._length += len(words)
        self._is_spaced = raw[-1].isspace()


def collapsed(text: str) -> str:
    """Give a text with each white space as one space, without any around it."""
    return " ".join(text.split())
