"""The explorer beside an author at work: it shows each new version of the files."""

from functools import partial
from threading import Thread
from typing import Any, Protocol

from beleidstui import texts
from beleidstui.authoring.watch import Watch
from beleidstui.compiling.kept import library_of
from beleidstui.errors import ContentError
from beleidstui.library.library import Library
from beleidstui.rendering.problems import problem_lines
from beleidstui.safe_text import strip_forbidden
from beleidstui.tui.screens.browse import BrowseScreen

LOOK_EACH = 0.5
"""Seconds between two looks; a change is shown after the second look at which it is the same."""


class Followed(Protocol):
    """An explorer that can be kept up to date."""

    @property
    def screen_stack(self) -> Any:
        """The screens, the one on top last."""

    def set_interval(self, interval: float, callback: Any) -> Any:
        """Call a function each so many seconds."""

    def renew(self, library: Library) -> None:
        """Show another version of the library."""


class Live:
    """Follows a content folder; a bad version of it is told, and the last good one stays."""

    def __init__(self, folder: str) -> None:
        """Follow this folder from now on; make this before the folder is read."""
        self._folder = folder
        self._watch = Watch(folder)
        self._reads = False
        self._made: Library | ContentError | None = None
        """What was read of the newest version, and is still to be shown."""

    def follow(self, app: Followed) -> None:
        """Keep a running explorer up to date."""
        app.set_interval(LOOK_EACH, partial(self._look, app))

    def _look(self, app: Followed) -> None:
        """Show what was read meanwhile, or begin to read where the files have changed."""
        screen = next(reversed(app.screen_stack), None)  # none while the explorer ends
        if not isinstance(screen, BrowseScreen):
            return  # what lies over the main screen holds items of the version that it was made of
        made, self._made = self._made, None
        if isinstance(made, ContentError):
            file, line, _, message = made.problems[0]
            fault = strip_forbidden(texts.kept_version(file, line, message))
            screen.telling.tell_fault(fault, problem_lines(self._folder, made.problems))
        elif made is not None:
            app.renew(made)
        elif not self._reads and self._watch.has_changed():
            self._reads = True
            Thread(target=self._read, daemon=True).start()  # who stops does not wait for it

    def _read(self) -> None:
        """Read the newest version, while the keys go on."""
        try:
            self._made = library_of(self._folder)
        except ContentError as error:
            self._made = error
        finally:
            self._reads = False
