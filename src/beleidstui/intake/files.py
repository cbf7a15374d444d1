"""The files that somebody gave, those of one paper together."""

import os
from collections.abc import Iterator, Sequence

from beleidstui.authoring.locate import ARTICLES
from beleidstui.importing.kinds import FileKind, kind_of
from beleidstui.importing.refusal import UnreadablePaperError
from beleidstui.importing.sources import PaperFile, PaperSource, as_sources, read_bytes, read_file
from beleidstui.intake.progress import show
from beleidstui.texts import importing


def groups_of(paths: Sequence[str]) -> Iterator[tuple[str, list[str]]]:
    """Give the files that may be of one paper: those of a folder by name, all others together."""
    files = [path for path in paths if not os.path.isdir(path)]
    if files:
        yield os.path.basename(files[0]), files
    for folder in filter(os.path.isdir, paths):
        by_stem: dict[str, list[str]] = {}
        for name in sorted(os.listdir(folder)):
            path = os.path.join(folder, name)
            if not name.startswith(".") and os.path.isfile(path):
                by_stem.setdefault(name.partition(".")[0], []).append(path)
        if not by_stem:
            raise UnreadablePaperError(importing.NO_FILES.format(folder))
        yield from by_stem.items()


def budgets_in(paths: Sequence[str]) -> tuple[list[str], list[str]]:
    """Give the files that hold figures of budgets, and all others; raises UnreadablePaperError."""
    budgets = [path for path in paths if not os.path.isdir(path) and _is_budget(path)]
    return budgets, [path for path in paths if path not in budgets]


def _is_budget(path: str) -> bool:
    return kind_of(read_bytes(path), os.path.basename(path)) is FileKind.BUDGET


def sources_in(paths: Sequence[str]) -> list[PaperSource]:
    """Read the papers that files hold; raises UnreadablePaperError."""
    files: list[PaperFile] = []
    for path in paths:
        raw, name = read_bytes(path), os.path.basename(path)
        show(importing.READING.format(name))
        files.append(read_file(raw, name, kind_of(raw, name)))
    show("")
    return as_sources(files)


def is_content(path: str) -> bool:
    """Tell whether a path is a content folder, which is only turned from the older form."""
    return os.path.isdir(os.path.join(path, ARTICLES))
