"""The parts of an article stand in reading order, each below what its id says, and fit together."""

from typing import Any

from beleidstui.authoring.build import Written
from beleidstui.authoring.files import Report
from beleidstui.authoring.reading import tables, text
from beleidstui.compiling.checks.telling import of_source, tell
from beleidstui.model.nodes import Article, Kind, Part, Table
from beleidstui.texts import author

_HOLDING = (Kind.DEEL, Kind.GROEP, Kind.ROL, Kind.KADER, Kind.PUNT)
_EMPTY = (Kind.DEEL, Kind.GROEP, Kind.ROL, Kind.KADER)


def check_order(written: list[Written], report: Report) -> None:
    """Report every part without one above it, apart from it, or below what can hold none."""
    article = written[0]
    if isinstance(article.item, Article):
        _check_sources(article, article.item, report)
    parts = sorted(written[1:], key=lambda one: one.path[-1:])
    if any(one.item.id.endswith("/") for one in parts):
        return  # where a part has no id, nobody can tell what stands below what
    kinds = {one.item.id: one.item.kind for one in parts}
    first = {one.item.id: place for place, one in reversed(list(enumerate(parts)))}
    root = article.item.id
    written_as = tables(article.file.tables, "onderdeel")
    before = ""
    for place, one in enumerate(parts):
        part_id = one.item.id
        above = part_id.rpartition("/")[0]
        if above != root:
            if first.get(above, place) >= place:
                tell(one, "id", author.NOT_ABOVE.format(above.removeprefix(f"{root}/")), report)
            elif kinds[above] not in _HOLDING:
                tell(one, "id", author.CANNOT_HOLD.format(kinds[above]), report)
            elif not f"{before}/".startswith(f"{above}/"):
                tell(one, "id", author.NOT_TOGETHER.format(above.removeprefix(f"{root}/")), report)
        before = part_id
        if one.item.kind in _EMPTY and not one.item.children and first[part_id] == place:
            tell(one, "", author.EMPTY_ROLE, report)
        _check_part(one, written_as[int(one.path[1])], article, report)


def _check_sources(article: Written, item: Article, report: Report) -> None:
    seen: set[str] = set()
    for number, source in enumerate(item.sources):
        if source.file and source.file in seen:
            message = author.SOURCE_TWICE.format(source.file)
            tell(of_source(article, number), "bestand", message, report)
        seen.add(source.file)


def _check_part(one: Written, table: dict[str, Any], article: Written, report: Report) -> None:
    part = one.item
    if not isinstance(part, Part):
        return
    files = (
        [source.file for source in article.item.sources]
        if isinstance(article.item, Article)
        else []
    )
    named = text(table, "bron")
    if named and named not in files:
        tell(one, "bron", author.UNKNOWN_SOURCE.format(named), report)
    for number, note in enumerate(part.notes):
        if part.text and note.place > len(part.text):
            tell(one, "noten", author.NOTE_OUTSIDE.format(len(part.text)), report, number)
    if isinstance(part, Table):
        width = max(map(len, (*part.columns, *part.rows)), default=0)
        for key, rows in (("kolommen", part.columns), ("rijen", part.rows)):
            for number, row in enumerate(rows):
                if len(row) != width:
                    message = author.UNEVEN_ROW.format(number + 1, len(row), width)
                    tell(one, key, message, report, number)
