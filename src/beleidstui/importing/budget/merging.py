"""Several budget files become content files, one a chapter, beside what their authors wrote."""

import os
import re
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from typing import Any, NamedTuple

from beleidstui.dutch.folding import fold_only
from beleidstui.importing.budget.amounts import Amount, BudgetFile, Told
from beleidstui.importing.budget.author import (
    read_author,
    rows_in,
    series_id,
    with_those_of_authors,
    without_those_of_author,
)
from beleidstui.importing.budget.chosen import Key, chosen
from beleidstui.importing.budget.renumbered import Renumbering, renumberings
from beleidstui.importing.budget.sums import differing_sums
from beleidstui.importing.budget.writing import Entry, new_file, with_rows
from beleidstui.model.source import Herkomst
from beleidstui.texts import budget


class Merged(NamedTuple):
    """The content files, and what is told of them.

    ``amounts_in == amounts_out + sum(one.cells for one in told)``; what each file told before is
    not among it.
    """

    texts: dict[str, str]
    """By chapter the whole file ``geld/<chapter>.toml``; without those that stay as they are."""
    amounts_in: int
    amounts_out: int
    told: tuple[Told, ...]


def merge(
    files: Sequence[BudgetFile],
    existing: Mapping[str, str] | None = None,
    begroting: str = "",
    artikel: str = "",
) -> Merged:
    """Give the content files of what was read, the first file first where two disagree.

    ``existing`` are the files that are there, by chapter: what they say stays. ``begroting`` and
    ``artikel`` are the chapter and the (lasting) number of the article that are asked for; empty
    is all. Raises UnreadablePaperError where an existing file is no TOML.
    """
    authors = {chapter: read_author(chapter, text) for chapter, text in (existing or {}).items()}
    moved = with_those_of_authors(renumberings(files), authors)
    found = chosen(files, moved, begroting.upper(), artikel)
    told = [*found.told, *differing_sums(found.amounts)]
    texts, amounts_out = {}, 0
    for chapter in sorted({one.chapter for one, _ in found.amounts.values()}):
        ours = {key: one for key, one in found.amounts.items() if one[0].chapter == chapter}
        author = authors.get(chapter, {})
        new = without_those_of_author(ours, author, files, told)
        if not new:
            continue
        used = [one for one in moved if one.chapter == chapter and _is_used(one, new)]
        rows = _rows(new, used, files, author)
        text, failed = new_file(rows), ""
        if chapter in authors:
            text, failed = with_rows((existing or {})[chapter], rows)
        if failed:
            told.append(Told(budget.CANNOT_ADD.format(chapter, failed), len(new)))
            continue
        texts[chapter] = text
        amounts_out += len(new)
        told += [Told(_said(one)) for one in used]
    return Merged(texts, sum(len(file.amounts) for file in files), amounts_out, tuple(told))


def _said(one: Renumbering) -> str:
    series = series_id(one.chapter, one.series)
    return budget.RENUMBERED.format(
        one.chapter, one.article, one.first, one.last, series, one.reason
    )


def _is_used(moved: Renumbering, amounts: Mapping[Key, tuple[Amount, int]]) -> bool:
    return any(
        one.article == moved.article and moved.first <= one.year <= moved.last
        for one, _ in amounts.values()
    )


def _rows(
    amounts: Mapping[Key, tuple[Amount, int]],
    moved: Iterable[Renumbering],
    files: Sequence[BudgetFile],
    author: Mapping[str, Any],
) -> dict[str, list[Entry]]:
    used = sorted({file for _, file in amounts.values()})
    sources = _sources([files[place] for place in used], rows_in(author, "bron"))
    known = {row.get("sha256") for row in rows_in(author, "bron")}
    named = {row.get("id") for row in rows_in(author, "reeks")}
    said = {(row.get("artikel"), row.get("reeks")) for row in rows_in(author, "hernummerd")}
    return {
        "bron": [
            {"id": sources[files[place].sha256], "bestand": files[place].name,
             "sha256": files[place].sha256}
            for place in used
            if files[place].sha256 not in known
        ],
        "reeks": [row for row in _names(amounts) if row["id"] not in named],
        "hernummerd": [
            {"artikel": one.article, "reeks": series_id(one.chapter, one.series),
             "jaren": (one.first, one.last), "herkomst": str(Herkomst.AFGELEID),
             "toelichting": one.reason}
            for one in moved
            if (one.article, series_id(one.chapter, one.series)) not in said
        ],
        "bedrag": [
            _amount_row(key, one, sources[files[file].sha256])
            for key, (one, file) in amounts.items()
        ],
    }  # fmt: skip


def _amount_row(key: Key, one: Amount, source: str) -> Entry:
    row: dict[str, str | int | Decimal | tuple[int, int]] = {"reeks": series_id(key[0], key[1])}
    if key[2]:
        row["onderdeel"] = key[2]
    row |= {
        "soort": str(one.kind), "jaar": one.year, "fase": str(one.phase), "bedrag": one.amount,
        "eenheid": one.unit, "bron": source, "regel": one.line, "herkomst": str(one.origin),
    }  # fmt: skip
    if one.origin is Herkomst.AFGELEID:
        row["toelichting"] = budget.T_MINUS_TWO.format(one.year + 2)
    return row


def _names(amounts: Mapping[Key, tuple[Amount, int]]) -> list[Entry]:
    """Give what each article is called, by runs of years."""
    by_series: dict[str, dict[int, str]] = {}
    for key, (one, _) in amounts.items():
        if one.name and one.origin is Herkomst.LETTERLIJK:
            by_series.setdefault(series_id(key[0], key[1]), {}).setdefault(one.year, one.name)
    rows: list[Entry] = []
    for series, names in by_series.items():
        runs: list[tuple[int, int, str]] = []
        for year in sorted(names):
            if runs and runs[-1][2] == names[year]:
                runs[-1] = (runs[-1][0], year, names[year])
            else:
                runs.append((year, year, names[year]))
        rows += [{"id": series, "jaren": run[:2], "naam": run[2]} for run in runs]
    return rows


def _sources(files: Iterable[BudgetFile], rows: Iterable[Mapping[str, Any]]) -> dict[str, str]:
    """Give each file an id by its hash; one that the author knows keeps that of the author."""
    ids = {str(row.get("sha256")): str(row.get("id")) for row in rows if row.get("id")}
    for file in files:
        stem = os.path.splitext(file.name)[0]
        bare = re.sub(r"[^a-z0-9]+", "-", fold_only(stem)).strip("-") or "bron"
        made, count = bare, 1
        while made in ids.values() and file.sha256 not in ids:
            count += 1
            made = f"{bare}-{count}"
        ids.setdefault(file.sha256, made)
    return ids
