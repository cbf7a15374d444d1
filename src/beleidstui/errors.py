"""What can go wrong, and the exit code that tells it."""

from typing import NamedTuple

FOUND = 0
NOTHING_FOUND = 1
DIFFERENT = 1
CRASHED = 1
FAILED = 2
HUNG_UP = 129
INTERRUPTED = 130
TERMINATED = 143


class Problem(NamedTuple):
    """One thing that is wrong in the content, said in the author's words."""

    file: str
    """The path of the file within the content folder, or the folder where that is missing."""
    line: int
    """The line, counted from 1; 0 where the problem is the file as a whole."""
    key: str
    """Where in the file, as an author names it, such as ``rol 2, punt 1, tekst``; may be empty."""
    message: str


class BeleidstuiError(Exception):
    """An error that the user can mend; its text is Dutch and complete."""


class ContentError(BeleidstuiError):
    """The content cannot be used; nothing of it was loaded."""

    def __init__(self, folder: str, problems: tuple[Problem, ...]) -> None:
        """Hold all problems of one content folder."""
        super().__init__(folder, problems)
        self.folder = folder
        self.problems = problems


class UnknownIdError(BeleidstuiError):
    """No item has this id."""

    def __init__(self, item_id: str, nearest: tuple[str, ...]) -> None:
        """Hold the id that was asked for and the ids that look like it."""
        super().__init__(item_id, nearest)
        self.item_id = item_id
        self.nearest = nearest


class BrokenLibraryError(Exception):
    """A library does not hold what was put in it; whoever can make it anew does."""

    def __init__(self, path: str) -> None:
        """Hold the file that is broken."""
        super().__init__(path)
        self.path = path
