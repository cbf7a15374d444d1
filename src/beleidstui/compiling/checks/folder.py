"""What stands in a content folder and is not read, though somebody may think that it is."""

import os
import re
from collections.abc import Iterator

from beleidstui.authoring.files import Report
from beleidstui.authoring.locate import (
    AMOUNTS,
    ARTICLES,
    OFFERED,
    ORIGINALS,
    PROPOSED,
    SOURCES,
    TERMS,
    TOURS,
    is_article,
)
from beleidstui.authoring.shape import nearest
from beleidstui.errors import Problem
from beleidstui.texts import proving

_FOLDERS = (ARTICLES, SOURCES, TOURS, AMOUNTS)
_ENDING = ".toml"
_KEPT_BY_EDITORS = re.compile(r"~$|^#.*#$|\.(bak|orig|swp|tmp|old|rej|part)$", re.IGNORECASE)


def check_folder(folder: str, remark: Report) -> None:
    """Tell every file and folder that is passed over; what is hidden or an editor's own is not."""
    for name, is_folder in _entries(folder):
        message = _of_root_folder(name) if is_folder else _of_root_file(name)
        if message:
            remark(Problem(f"{name}/" if is_folder else name, 0, "", message))
    for part in _FOLDERS:
        for name, is_folder in _entries(os.path.join(folder, part)):
            if is_folder and part == ARTICLES and is_article(name):
                continue  # it is read as a file, and told to be none
            if is_folder and f"{part}/{name}" == ORIGINALS:
                continue
            if is_folder:
                message = proving.FOLDER_NOT_READ.format(part)
                remark(Problem(f"{part}/{name}/", 0, "", message))
            elif part == ARTICLES and name.endswith(OFFERED):
                message = proving.OFFERED.format(name.removesuffix(OFFERED))
                remark(Problem(f"{part}/{name}", 0, "", message))
            elif part != SOURCES and _is_disguised(name):
                message = proving.FILE_NOT_READ.format(_right_name(name))
                remark(Problem(f"{part}/{name}", 0, "", message))


def _entries(folder: str) -> Iterator[tuple[str, bool]]:
    """Give the names in a folder that an author can see, in order, and which are folders."""
    try:
        with os.scandir(folder) as entries:
            found = sorted((one.name, one.is_dir()) for one in entries)
    except OSError:
        return  # that it cannot be read is told where it is needed
    yield from ((name, is_dir) for name, is_dir in found if not name.startswith("."))


def _of_root_file(name: str) -> str:
    if name in (TERMS, PROPOSED) or not (name.endswith(_ENDING) or _is_disguised(name)):
        return ""
    right = _right_name(name)
    if nearest(right, [TERMS]) or right.startswith(TERMS.removesuffix(_ENDING)):
        return proving.TERMS_NOT_READ.format(TERMS)
    return proving.MISPLACED.format(ARTICLES)


def _of_root_folder(name: str) -> str:
    if name in _FOLDERS:
        return ""
    meant = nearest(name.lower(), _FOLDERS)
    return proving.FOLDER_MEANT.format(meant) if meant else ""


def _is_disguised(name: str) -> bool:
    """Tell whether a name is that of a TOML file with something more or other about it."""
    is_toml = _ENDING in name.lower() and not name.endswith(_ENDING)
    return is_toml and _KEPT_BY_EDITORS.search(name) is None


def _right_name(name: str) -> str:
    """Give the name with the right ending: what stands before the first of its endings, and it."""
    return name[: name.lower().index(_ENDING)] + _ENDING
