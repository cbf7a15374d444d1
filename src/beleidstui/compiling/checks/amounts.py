"""Amounts: one a place, from a source that is named, and parts that add up to the whole.

A difference is told and never mended: that is how it stands in the source.
"""

from collections.abc import Iterable, Sequence

from beleidstui.authoring.amounts import WrittenAmount
from beleidstui.authoring.build import Written
from beleidstui.authoring.files import Report, TomlFile
from beleidstui.authoring.lines import Path, describe, line_of
from beleidstui.authoring.reading import tables, text
from beleidstui.compiling.checks.telling import tell
from beleidstui.errors import Problem
from beleidstui.model.amounts import Amount, Kind, Phase, differing_sums
from beleidstui.model.nodes import Article, Part
from beleidstui.texts import money

_Place = tuple[str, str, Kind, int, Phase]


def check_amounts(
    written: Sequence[WrittenAmount], files: Iterable[TomlFile], report: Report, remark: Report
) -> None:
    """Report every amount that is there twice or has no source; remark sums that differ."""
    for file in files:
        _check_sources(file, report)
    by_place: dict[_Place, WrittenAmount] = {}
    for one in written:
        first = by_place.setdefault(_place(one.amount), one)
        if first is not one:
            line = line_of(first.file.text, ("bedrag", first.row))
            message = money.DOUBLE_AMOUNT.format(f"{first.file.file}:{line}")
            _tell(one, "", message, report)
    for whole, together in differing_sums(one.amount for one in by_place.values()):
        named = f"{whole.series} {whole.kind} {whole.year} {whole.phase}"
        said = money.sum_differs(named, together, whole.euros)
        _tell(by_place[_place(whole)], "", said, remark)


def check_ties(
    articles: Iterable[list[Written]], written: Sequence[WrittenAmount], remark: Report
) -> None:
    """Remark every part that is named as paying for a text, of which there are no amounts."""
    known = {(one.amount.series, one.amount.part) for one in written}
    series: set[str] = set()
    for items in articles:
        article = items[0].item
        own = article.edition.series if isinstance(article, Article) else ""
        series.add(own)
        for one in items[1:]:
            for tie in one.item.ties if isinstance(one.item, Part) else ():
                if not own:
                    tell(one, "geld", money.TIE_WITHOUT_SERIES, remark)
                elif (own, tie.part) not in known:
                    tell(one, "geld", money.TIE_WITHOUT_AMOUNTS.format(tie.part, own), remark)
    _tell_unseen(series, written, remark)


def _tell_unseen(seen: set[str], written: Sequence[WrittenAmount], remark: Report) -> None:
    """Remark once a file the series that no article has."""
    unseen: dict[str, dict[str, WrittenAmount]] = {}
    for one in written:
        if one.amount.series not in seen:
            unseen.setdefault(one.file.file, {}).setdefault(one.amount.series, one)
    for by_series in unseen.values():
        first = next(iter(by_series.values()))
        _tell(first, "reeks", money.series_without_article(list(by_series)), remark)


def _check_sources(file: TomlFile, report: Report) -> None:
    seen: dict[str, int] = {}
    for row, one in enumerate(tables(file.tables, "bron")):
        source_id = text(one, "id")
        first = seen.setdefault(source_id, row)
        if source_id and first != row:
            line = line_of(file.text, ("bron", first))
            _report(file, ("bron", row, "id"), money.DOUBLE_SOURCE.format(source_id, line), report)
    for row, one in enumerate(tables(file.tables, "bedrag")):
        source_id = text(one, "bron")
        if source_id and seen and source_id not in seen:
            message = money.UNKNOWN_SOURCE.format(source_id)
            _report(file, ("bedrag", row, "bron"), message, report)


def _place(one: Amount) -> _Place:
    return one.series, one.part, one.kind, one.year, one.phase


def _tell(one: WrittenAmount, key: str, message: str, report: Report) -> None:
    path: Path = ("bedrag", one.row, key) if key else ("bedrag", one.row)
    _report(one.file, path, message, report)


def _report(file: TomlFile, path: Path, message: str, report: Report) -> None:
    line = line_of(file.text, path)
    report(Problem(file.file, line, describe(path, file.tables), message))
