"""How the head of a paper is known in an OpenDocument text, where nothing names it."""

import re

_DOSSIER = re.compile(r"\d[\d ]{3,6}(-\d\d)?( ?[A-Z]{1,5})?")
_NUMBER = re.compile(r"Nrs?\.? .{1,40}|[A-Z]{1,2}", re.IGNORECASE)
_MONTHS = "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december"
_DATE = re.compile(rf".{{0,60}}\b\d{{1,2}} ({_MONTHS}) \d{{4}}", re.IGNORECASE)
_LABELS = (_DOSSIER, _NUMBER)


class Head:
    """The head while it is read: the dossier and its title, the number and title, and the date."""

    def __init__(self) -> None:
        """Begin before the first heading."""
        self._taken = 0
        self._is_open = True

    def is_label(self, label: str) -> bool:
        """Tell whether a label is the next one of the head."""
        if not self._is_open or self._taken == len(_LABELS):
            return False
        return bool(_LABELS[self._taken].fullmatch(label))

    def takes(self, label: str, text: str, *, is_heading: bool) -> bool:
        """Tell whether the paragraph that comes is of the head; the first that is not ends it."""
        if is_heading and self.is_label(label):
            self._taken += 1
            return True
        is_last = self._is_open and self._taken == len(_LABELS)
        self.end()
        return is_last and not is_heading and not label and bool(_DATE.fullmatch(text))

    def end(self) -> None:
        """Let the head be over."""
        self._is_open = False
