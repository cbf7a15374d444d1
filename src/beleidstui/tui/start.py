"""How the explorer is started: as a reader's, a guest's, an author's or a presenter's."""

import os
import sys
from typing import NamedTuple

from beleidstui.compiling.kept import library_in_memory, library_of
from beleidstui.last_place import keep, recall
from beleidstui.reading.jump import meant
from beleidstui.settings import AUTOMATIC
from beleidstui.terminal.screens import has_light_background
from beleidstui.tui.app import ExplorerApp
from beleidstui.tui.themes import Look, look_of
from beleidstui.tui.thin.abilities import abilities


class Opening(NamedTuple):
    """What the explorer is asked to be."""

    folder: str
    """The content folder."""
    item_id: str = ""
    """Where to start; empty for the first article."""
    query: str = ""
    """What to search for at the start; empty to start in the tree."""
    theme: str = ""
    """The theme to wear; empty for the one that was last chosen."""
    guest_rest: int = 0
    """For guests, whom nothing is kept of: the seconds of rest after which it starts anew."""
    is_live: bool = False
    """For authors: whether each new version of the files is shown."""
    tour: str | None = None
    """For presenters: the file of a tour, or empty for that of the content; None for others."""
    keeps: bool = True
    """Whether the library and the place of the reader are kept; never those of guests."""


def explore(opening: Opening) -> int:
    """Run the explorer, and give the exit code; raises ContentError or UnknownIdError before."""
    able = abilities(os.environ, bool(sys.flags.utf8_mode))
    # The driver leaves colours out itself: Textual would draw black on black.
    os.environ.pop("NO_COLOR", None)
    folder, is_guest = opening.folder, bool(opening.guest_rest)
    if opening.is_live:
        from beleidstui.tui.live import Live

        live = Live(folder)  # before the folder is read
    keeps = opening.keeps and not is_guest
    library = library_of(folder) if keeps else library_in_memory(folder)
    keeps_place = keeps and opening.tour is None
    last = recall(folder, os.environ) if keeps_place else ""
    first = library.node(last) if last in library else library.articles[0]
    start, took = meant(opening.item_id, library) if opening.item_id else (first, "")
    theme, is_light = opening.theme, has_light_background()
    if is_guest:
        look = Look(theme or AUTOMATIC, is_light=is_light)
    else:
        look = look_of(theme, os.environ, is_light)
    rest = opening.guest_rest
    if opening.tour is not None:
        from beleidstui.tours.tour import load_tour
        from beleidstui.tui.demo.presenter import presenter

        tour = load_tour(folder, opening.tour)
        app = presenter(library, start, opening.query, able, look, rest, tour)
    elif is_guest:
        from beleidstui.tui.kiosk import kiosk

        app = kiosk(library, start, rest, able, look)
    else:
        app = ExplorerApp(
            library, start, opening.query, able, look._replace(notice=look.notice or took)
        )
    if opening.is_live:
        app.follow = live.follow
    return _run(app, able.mouse, folder if keeps_place else "")


def _run(app: ExplorerApp, mouse: bool, folder: str) -> int:
    """Run the explorer, keep the place of the reader in a folder, and give the exit code."""
    code = app.run(mouse=mouse)
    if folder:
        keep(folder, app.read_id, os.environ)
    return app.return_code or 0 if code is None else code
