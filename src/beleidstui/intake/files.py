"""The files that somebody gave, those of one paper together."""

import os
from collections.abc import Iterator, Sequence

from beleidstui.authoring.locate import ARTICLES
from beleidstui.importing.kinds import FileKind, kind_of
from beleidstui.importing.refusal import UnreadablePaperError
from beleidstui.importing.sources import PaperFile, PaperSource, as_sources, read_bytes, read_file
from beleidstui.intake.progress import show
from beleidstui.safe_text import strip_forbidden
from beleidstui.texts import importing


def groups_of(paths: Sequence[str]) -> Iterator[tuple[str, list[str]]]:
    """Give the files that may be of one paper: those of a folder by name, all others together.

    What is hidden in a folder is left alone. Raises UnreadablePaperError where one has no file.
    """
    files = [path for path in paths if not os.path.isdir(path)]
    if files:
        yield name_of(files[0]), files
    for folder in filter(os.path.isdir, paths):
        by_stem: dict[tuple[str, str], list[str]] = {}
        for above, folders, names in os.walk(folder):
            folders[:] = sorted(one for one in folders if not one.startswith("."))
            for name in sorted(names):
                path = os.path.join(above, name)
                if not name.startswith(".") and os.path.isfile(path):
                    by_stem.setdefault((above, name.partition(".")[0]), []).append(path)
        if not by_stem:
            raise UnreadablePaperError(importing.NO_FILES.format(folder))
        yield from ((stem, group) for (_, stem), group in by_stem.items())


def name_of(path: str) -> str:
    """Give the name of a file as it may be told on one line."""
    return strip_forbidden(os.path.basename(path))


def budgets_in(paths: Sequence[str]) -> tuple[list[str], list[str]]:
    """Give the files that hold figures of budgets, and all others; raises UnreadablePaperError."""
    budgets = [path for path in paths if not os.path.isdir(path) and _is_budget(path)]
    return budgets, [path for path in paths if path not in budgets]


def _is_budget(path: str) -> bool:
    return kind_of(read_bytes(path), name_of(path)) is FileKind.BUDGET


def sources_in(paths: Sequence[str]) -> list[PaperSource]:
    """Read the papers that files hold; raises UnreadablePaperError."""
    files: list[PaperFile] = []
    for path in paths:
        raw, name = read_bytes(path), name_of(path)
        show(importing.READING.format(name))
        files.append(read_file(raw, name, kind_of(raw, name)))
    show("")
    return as_sources(files)


def is_content(path: str) -> bool:
    """Tell whether a path is a content folder, which is only turned from the older form."""
    return os.path.isdir(os.path.join(path, ARTICLES))
