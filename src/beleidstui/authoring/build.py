"""From the tables of TOML files to items; keeps where each item was written.

Tables that are not whole are read as far as they go, so that the checks can tell all problems at
once; the caller drops what was built when there was any problem.
"""

from typing import Any, NamedTuple

from beleidstui.authoring.files import TomlFile
from beleidstui.authoring.lines import Path
from beleidstui.authoring.schema import MOST_NUMBER
from beleidstui.model.nodes import (
    Article,
    Edition,
    Herkomst,
    Kind,
    Node,
    Part,
    Source,
    Term,
    TextWord,
)

TERM_PREFIX = "begrip"


class Written(NamedTuple):
    """An item and the place where it was written."""

    item: Node
    file: TomlFile
    path: Path


def build_article(file: TomlFile) -> list[Written]:
    """Build the article of a file: its nodes in reading order, the article itself first."""
    table = _table(file.tables, "artikel")
    written: list[Written] = []
    item_id = _text(table, "id")
    title = _text(table, "titel")
    source = _source(_table(table, "bron"))
    year = table.get("jaar")
    edition = Edition(
        id=item_id,
        number=_text(table, "nummer"),
        budget=_text(table, "begroting"),
        ministry=_text(table, "ministerie"),
        year=year if type(year) is int and 0 < year <= MOST_NUMBER else 0,
        document_kind=_text(table, "soort"),
    )
    above = _Above(item_id, (title,), source, edition, Kind.ROL)
    roles = tuple(
        _below(file, role, ("rol", index), above, written)
        for index, role in enumerate(_tables(file.tables, "rol"))
    )
    article = Article(
        id=item_id,
        kind=Kind.ARTIKEL,
        title=title,
        path=(title,),
        herkomst=_herkomst(table, Herkomst.AFGELEID),
        reason=_text(table, "toelichting"),
        children=roles,
        edition=edition,
        source=source,
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


class _Above(NamedTuple):
    """What is above a part, and the kind of what stands right below it."""

    id: str
    titles: tuple[str, ...]
    source: Source
    edition: Edition
    kind: Kind


def _below(
    file: TomlFile, table: dict[str, Any], path: Path, above: _Above, written: list[Written]
) -> Part:
    kind = above.kind
    item_id = f"{above.id}/{_text(table, 'id')}"
    title = _text(table, "naam" if kind is Kind.ROL else "kop")
    titles = (*above.titles, title)
    here = above._replace(id=item_id, titles=titles, kind=Kind.PUNT)
    below: list[Written] = []
    children = tuple(
        _below(file, child, (*path, "punt", index), here, below)
        for index, child in enumerate(_tables(table, "punt"))
    )
    is_fragment = table.get("fragment") is True  # which end is cut off, its page tells
    part = Part(
        id=item_id,
        kind=kind,
        title=title,
        text=_text(table, "tekst"),
        herkomst=_herkomst(table, Herkomst.LETTERLIJK if kind is Kind.PUNT else Herkomst.AFGELEID),
        reason=_text(table, "toelichting"),
        path=titles,
        children=children,
        edition=above.edition,
        source=above.source,
        cut_before=is_fragment,
        cut_after=is_fragment,
    )
    written += [Written(part, file, path), *below]
    return part


def _term(table: dict[str, Any]) -> Term:
    name, abbreviation = _text(table, "naam"), _text(table, "afkorting")
    title = f"{abbreviation} – {name}" if abbreviation else name
    sort = _text(table, "soort")
    return Term(
        id=f"{TERM_PREFIX}/{_text(table, 'id')}",
        title=title,
        text=_text(table, "uitleg"),
        herkomst=_herkomst(table, Herkomst.REDACTIE),
        reason=_text(table, "toelichting"),
        path=(sort, title),
        name=name,
        sort=sort,
        abbreviation=abbreviation,
        variants=_texts(table, "varianten"),
        english=_text(table, "engels"),
        part_of=_text(table, "onderdeel_van"),
        related=_texts(table, "verwant"),
    )


def _source(table: dict[str, Any]) -> Source:
    page = table.get("pagina")
    return Source(
        document=_text(table, "document"),
        year=_text(table, "vergaderjaar"),
        dossier=_text(table, "dossier"),
        number=_text(table, "nummer"),
        page=page if type(page) is int and 0 < page <= MOST_NUMBER else None,
        page_herkomst=_herkomst(table, Herkomst.AFGELEID, "pagina_herkomst"),
        page_reason=_text(table, "pagina_toelichting"),
        file=_text(table, "bestand"),
        footer=_text(table, "voetregel"),
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
