"""From the tables of TOML files to items; keeps where each item was written.

Tables that are not whole are read as far as they go, so that the checks can tell all problems at
once; the caller drops what was built when there was any problem.
"""

from typing import Any, NamedTuple

from beleidstui.authoring.files import TomlFile
from beleidstui.authoring.lines import Path
from beleidstui.authoring.schema import MOST_NUMBER
from beleidstui.model.nodes import ArticleFacts, Herkomst, Item, Kind, Source, TermFacts, TextWord

TERM_PREFIX = "begrip"


class Written(NamedTuple):
    """An item and the place where it was written."""

    item: Item
    file: TomlFile
    path: Path


def build_article(file: TomlFile) -> list[Written]:
    """Build the article of a file: its items in reading order, the article itself first."""
    table = _table(file.tables, "artikel")
    written: list[Written] = []
    item_id = _text(table, "id")
    title = _text(table, "titel")
    source = _source(_table(table, "bron"))
    roles = tuple(
        _below(file, role, ("rol", index), (item_id, (title,), source, Kind.ROL), written)
        for index, role in enumerate(_tables(file.tables, "rol"))
    )
    year = table.get("jaar")
    article = Item(
        item_id,
        Kind.ARTIKEL,
        title,
        "",
        _herkomst(table, Herkomst.AFGELEID),
        _text(table, "toelichting"),
        (title,),
        source,
        roles,
        ArticleFacts(
            _text(table, "nummer"),
            _text(table, "begroting"),
            _text(table, "ministerie"),
            year if isinstance(year, int) else 0,
            _text(table, "soort"),
        ),
        None,
    )
    return [Written(article, file, ("artikel",)), *written]


def build_terms(file: TomlFile) -> list[Written]:
    """Build the terms of a file, in the order in which they were written."""
    return [
        Written(_term(table), file, ("begrip", index))
        for index, table in enumerate(_tables(file.tables, "begrip"))
    ]


def build_words(file: TomlFile) -> tuple[TextWord, ...]:
    """Build the words of the texts that are no terms, in the order in which they were written."""
    return tuple(
        TextWord(_text(table, "woord"), _texts(table, "verwant"), _texts(table, "engels"))
        for table in _tables(file.tables, "woord")
    )


def _below(
    file: TomlFile,
    table: dict[str, Any],
    path: Path,
    parent: tuple[str, tuple[str, ...], Source | None, Kind],
    written: list[Written],
) -> Item:
    parent_id, titles, source, kind = parent
    item_id = f"{parent_id}/{_text(table, 'id')}"
    title = _text(table, "naam" if kind is Kind.ROL else "kop")
    below: list[Written] = []
    children = tuple(
        _below(
            file,
            child,
            (*path, "punt", index),
            (item_id, (*titles, title), source, Kind.PUNT),
            below,
        )
        for index, child in enumerate(_tables(table, "punt"))
    )
    is_fragment = table.get("fragment") is True  # which end is cut off, its page tells
    item = Item(
        item_id,
        kind,
        title,
        _text(table, "tekst"),
        _herkomst(table, Herkomst.LETTERLIJK if kind is Kind.PUNT else Herkomst.AFGELEID),
        _text(table, "toelichting"),
        (*titles, title),
        source,
        children,
        None,
        None,
        is_fragment,
        is_fragment,
    )
    written += [Written(item, file, path), *below]
    return item


def _term(table: dict[str, Any]) -> Item:
    name, abbreviation = _text(table, "naam"), _text(table, "afkorting")
    title = f"{abbreviation} – {name}" if abbreviation else name
    kind = _text(table, "soort")
    return Item(
        f"{TERM_PREFIX}/{_text(table, 'id')}",
        Kind.BEGRIP,
        title,
        _text(table, "uitleg"),
        _herkomst(table, Herkomst.REDACTIE),
        _text(table, "toelichting"),
        (kind, title),
        None,
        (),
        None,
        TermFacts(
            name,
            abbreviation,
            kind,
            _texts(table, "varianten"),
            _text(table, "engels"),
            _text(table, "onderdeel_van"),
            _texts(table, "verwant"),
        ),
    )


def _source(table: dict[str, Any]) -> Source:
    page = table.get("pagina")
    return Source(
        _text(table, "document"),
        _text(table, "vergaderjaar"),
        _text(table, "dossier"),
        _text(table, "nummer"),
        page if type(page) is int and 0 < page <= MOST_NUMBER else None,
        _herkomst(table, Herkomst.AFGELEID, "pagina_herkomst"),
        _text(table, "pagina_toelichting"),
        _text(table, "bestand"),
        _text(table, "voetregel"),
    )


def _herkomst(table: dict[str, Any], missing: Herkomst, key: str = "herkomst") -> Herkomst:
    if key not in table:
        return missing
    try:
        return Herkomst(_text(table, key))
    except ValueError:
        return Herkomst.REDACTIE  # what nobody can read never passes for official


def _text(table: dict[str, Any], key: str) -> str:
    value = table.get(key)
    return value if isinstance(value, str) else ""


def _texts(table: dict[str, Any], key: str) -> tuple[str, ...]:
    value = table.get(key)
    return tuple(v for v in value if isinstance(v, str)) if isinstance(value, list) else ()


def _table(table: dict[str, Any], key: str) -> dict[str, Any]:
    value = table.get(key)
    return value if isinstance(value, dict) else {}


def _tables(table: dict[str, Any], key: str) -> list[dict[str, Any]]:
    value = table.get(key)
    return [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []
