"""Words that run on: white space becomes one space, and each note knows where its sign stands."""

from beleidstui.model.nodes import Note


class Flow:
    """One text while it is read."""

    def __init__(self) -> None:
        """Begin an empty text."""
        self.notes: list[Note] = []
        self._settled: list[str] = []
        self._length = 0
        self._has_gap = False
        self._raw: list[str] = []

    def add(self, data: str) -> None:
        """Take characters, as they stand in the file."""
        self._raw.append(data)

    def note(self, sign: str, text: str) -> None:
        """Take a note whose sign stands here."""
        self._settle()
        self.notes.append(Note(sign=sign, place=self._length, text=text))

    def text(self) -> str:
        """Give the words so far."""
        self._settle()
        return "".join(self._settled)

    def _settle(self) -> None:
        raw = "".join(self._raw)
        self._raw.clear()
        words = " ".join(raw.split())
        if not words:
            self._has_gap = self._has_gap or bool(raw)
            return
        if self._length and (self._has_gap or raw[0].isspace()):
            words = " " + words
        self._settled.append(words)
        self._length += len(words)
        self._has_gap = raw[-1].isspace()


def collapsed(text: str) -> str:
    """Give a text with each white space as one space, without any around it."""
    return " ".join(text.split())
