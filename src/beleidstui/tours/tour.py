"""Tours: steps of keys with a caption, which a presenter lets run over the content."""

import os
from typing import Any, NamedTuple

from beleidstui.authoring.files import Report, TomlFile, read_toml, unheard
from beleidstui.authoring.lines import Path, describe, line_of
from beleidstui.authoring.locate import TOURS
from beleidstui.authoring.schema import TOUR_FILE
from beleidstui.authoring.shape import ShapeChecker, nearest
from beleidstui.compiling.load import Loaded, load
from beleidstui.errors import ContentError, Problem
from beleidstui.texts import presenting

BEAT = 0.15
"""Seconds between two keys of a step: slow enough to be seen, quick enough not to bore."""
LONGEST = 15 * 60
LONGEST_CAPTION = 140
KEYS = {
    "Enter": "enter",
    "Esc": "escape",
    "Tab": "tab",
    "spatie": "space",
    "↑": "up",
    "↓": "down",
    "←": "left",
    "→": "right",
    "Home": "home",
    "End": "end",
    "PgUp": "pageup",
    "PgDn": "pagedown",
    "F1": "f1",
}
"""The keys that have a name, as authors write them; any other key is its own character."""
REFUSED = ("p", "q")
"""These leave the explorer, which a tour may not."""


class Step(NamedTuple):
    """One step of a tour."""

    keys: tuple[str, ...]
    """What is pressed, one key each: a name from ``KEYS``, or a character."""
    pause: float
    """The seconds after the last key."""
    caption: str


class Tour(NamedTuple):
    """A tour, in order."""

    title: str
    steps: tuple[Step, ...]

    @property
    def seconds(self) -> float:
        """How long it takes."""
        return sum(step.pause + BEAT * len(step.keys) for step in self.steps)


def load_tour(folder: str, chosen: str = "") -> Tour | None:
    """Read the chosen file, else the first tour of a content folder; None where it has none.

    Raises ContentError with all the problems of that file.
    """
    if chosen:
        folder, names = os.path.dirname(chosen), [os.path.basename(chosen)]
    else:
        names = _tour_names(folder)[:1]
    problems: list[Problem] = []
    tours = [_read(folder, name, problems.append) for name in names]
    if problems:
        raise ContentError(folder, tuple(problems))
    return tours[0] if tours else None


def load_with_tours(folder: str, remark: Report = unheard) -> Loaded:
    """Read a content folder, and check its tours; raises ContentError with all problems of both.

    What is no error, but what an author may want to know, goes to ``remark``.
    """
    problems: list[Problem] = []
    loaded = None
    try:
        loaded = load(folder, remark)
    except ContentError as error:
        problems += error.problems
    for name in _tour_names(folder):
        _read(folder, name, problems.append)
    if loaded is None or problems:
        raise ContentError(folder, tuple(sorted(problems)))
    return loaded


def _tour_names(folder: str) -> list[str]:
    try:
        names = sorted(os.listdir(os.path.join(folder, TOURS)))
    except OSError:
        return []  # content need not have a tour
    return [f"{TOURS}/{name}" for name in names if name.endswith(".toml") and name[0] != "."]


def _read(folder: str, name: str, report: Report) -> Tour | None:
    file = read_toml(folder, name, report)
    if file is None:
        return None
    whole = ShapeChecker(file, report).check(TOUR_FILE)
    steps: Any = file.tables.get("stap")
    if isinstance(steps, list):
        for number, step in enumerate(steps):
            if isinstance(step, dict):
                whole = _check_step(file, step, ("stap", number), report) and whole
    if not whole:
        return None
    tour = Tour(file.tables["titel"], tuple(_step(step) for step in file.tables["stap"]))
    if tour.seconds > LONGEST:
        message = presenting.TOUR_TOO_LONG.format(round(tour.seconds), LONGEST)
        report(Problem(name, line_of(file.text, ("stap", 0)), "stap", message))
    return tour


def _step(step: dict[str, Any]) -> Step:
    query = ("/", *step["zoek"]) if "zoek" in step else ()
    keys = (*step.get("toetsen", ()), *("spatie" if key == " " else key for key in query))
    return Step(keys, float(step["pauze"]), step["bijschrift"])


def _check_step(file: TomlFile, step: dict[str, Any], path: Path, report: Report) -> bool:
    """Report what is wrong with the keys and the caption, as far as these have the right type."""
    keys, caption = step.get("toetsen"), step.get("bijschrift")
    wrong = [
        (("toetsen", place), message)
        for place, key in enumerate(keys if isinstance(keys, list) else ())
        if isinstance(key, str) and (message := _wrong_key(key))
    ]
    for place, message in wrong:
        _wrong(file, (*path, *place), message, report)
    if isinstance(caption, str) and len(caption) > LONGEST_CAPTION:
        message = presenting.CAPTION_TOO_LONG.format(len(caption), LONGEST_CAPTION)
        _wrong(file, (*path, "bijschrift"), message, report)
        return False
    return not wrong


def _wrong_key(key: str) -> str:
    if key in REFUSED:
        return presenting.KEY_LEAVES.format(key)
    if key in KEYS or len(key) == 1 or not key.strip():
        return ""  # that a text is blank has been told
    names = {name.casefold(): name for name in KEYS}
    return presenting.unknown_tour_key(
        key, tuple(KEYS), names.get(nearest(key.casefold(), [*names]), "")
    )


def _wrong(file: TomlFile, path: Path, message: str, report: Report) -> None:
    report(Problem(file.file, line_of(file.text, path), describe(path), message))
