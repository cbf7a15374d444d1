"""What the status line of the main screen says."""

from beleidstui import texts
from beleidstui.reading.reader import Reader
from beleidstui.rendering.words import breadcrumb
from beleidstui.tui.commands import LETTERS
from beleidstui.tui.hints import hints
from beleidstui.tui.screens.panes import Panes


class Telling:
    """Says a message until something else is shown, or else where the reader is."""

    def __init__(self, panes: Panes, reader: Reader) -> None:
        """Say it in the status line of these panes."""
        self._panes, self._reader = panes, reader
        self._message = self._asked = self._fault = ""
        self.problems: list[str] = []
        """What is wrong in the newest version of the content; empty where that is shown."""

    def tell(self, message: str = "") -> None:
        """Say a message, or say where the reader is."""
        self._message = message
        self.tell_again()

    def tell_again(self) -> None:
        """Say the message again, or where the reader is now."""
        status = self._panes.status
        if self._message:
            is_fault = self._message == self._fault
            status.tell(self._message, texts.FAULT_HINT if is_fault else "")
            return
        at_hit = self._reader.is_at_hit
        position = f"{self._panes.hits.position}  " if at_hit else ""
        status.tell(f"{position}{self._where()}", *hints(self._panes.place, at_hit))

    def tell_fault(self, fault: str, problems: list[str]) -> None:
        """Say what is wrong with the newest version, and until it is right that there is a fault.

        All its problems are kept for whoever asks for them.
        """
        self._fault, self.problems = fault, problems
        self.tell(fault)

    def tell_renewed(self) -> None:
        """Say that the newest version is shown."""
        self._fault, self.problems = "", []
        self.tell(texts.RENEWED)

    def heed(self, key: str) -> None:
        """Ask after Caps Lock at a capital that is no command, but whose small letter is one."""
        is_capital = len(key) == 1 and key.isupper()
        if is_capital and key not in LETTERS and key.lower() in LETTERS:
            self._asked = texts.CAPS_LOCK.format(key)
            self.tell(self._asked)
        elif self._message and self._message == self._asked:
            self.tell()

    def _where(self) -> str:
        """Say where the reader is, after a word that the newest version is not what is shown."""
        where = breadcrumb(self._reader.item, self._reader.library)
        return f"{texts.FAULT_MARK}  {where}" if self._fault else where
