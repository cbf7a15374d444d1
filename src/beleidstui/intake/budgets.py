"""Figures of budgets that are brought in: files of the government become amounts by chapter."""

import os
from collections.abc import Sequence

from beleidstui.authoring.locate import AMOUNTS
from beleidstui.errors import FAILED, FOUND
from beleidstui.importing.budget.amounts import BudgetFile, Told
from beleidstui.importing.budget.merging import Merged, merge
from beleidstui.importing.budget.reading import read_budget
from beleidstui.importing.kept_papers import content_of
from beleidstui.importing.sources import read_bytes
from beleidstui.importing.store import write
from beleidstui.model.shelf import chapter_key
from beleidstui.printing import print_lines, tell
from beleidstui.safe_text import strip_forbidden
from beleidstui.texts import budget, importing

_ENDING = ".toml"


def import_budgets(paths: Sequence[str], target: str, chapter: str, articles: Sequence[str]) -> int:
    """Read budget files, print what came of them, and write their amounts where a folder is given.

    Raises UnreadablePaperError, and then nothing was written.
    """
    files = [read_budget(read_bytes(path), os.path.basename(path)) for path in paths]
    existing = _existing(target) if target else {}
    texts: dict[str, str] = {}
    merged: list[Merged] = []
    for article in articles or ("",):
        merged.append(merge(files, {**existing, **texts}, chapter, article))
        texts |= merged[-1].texts
    chapters = sorted({one.chapter for file in files for one in file.amounts}, key=chapter_key)
    if not any(one.amounts_out for one in merged) and (chapter or articles) and not existing:
        tell(importing.NOTHING_OF.format(", ".join(chapters)))
        return FAILED
    print_lines([strip_forbidden(row) for row in _report(files, merged)])
    if target and texts:
        names = {f"{AMOUNTS}/{name}{_ENDING}": text.encode() for name, text in texts.items()}
        write(target, names)
        print_lines([strip_forbidden(importing.MADE_AMOUNTS.format(", ".join(names)))])
    elif not target:
        print_lines([importing.WOULD])
    return FOUND


def _existing(target: str) -> dict[str, str]:
    try:
        names = sorted(os.listdir(os.path.join(target, AMOUNTS)))
    except OSError:
        return {}
    found = {}
    for name in names:
        raw = content_of(target, f"{AMOUNTS}/{name}") if name.endswith(_ENDING) else None
        if raw is not None:
            found[name.removesuffix(_ENDING)] = raw.decode("utf-8", "replace")
    return found


def _report(files: Sequence[BudgetFile], merged: Sequence[Merged]) -> list[str]:
    rows = []
    for file in files:
        rows.append(importing.READ_AMOUNTS.format(file.name, file.rows, len(file.amounts)))
        rows += [f"  {_line(one)}" for one in file.told]
    for one in merged:
        rows.append(importing.MERGED_AMOUNTS.format(one.amounts_in, one.amounts_out))
        rows += [f"  {_line(told)}" for told in one.told]
    return rows


def _line(one: Told) -> str:
    return budget.told(one.reason, one.lines, one.cells, one.file)
