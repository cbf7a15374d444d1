"""From the tables of TOML files to nodes; keeps where each node was written.

Tables that are not whole are read as far as they go, so that the checks can tell all problems at
once; the caller drops what was built when there was any problem.
"""

from typing import Any, NamedTuple

from beleidstui.authoring.files import TomlFile
from beleidstui.authoring.lines import Path
from beleidstui.authoring.reading import flag, herkomst, number, rows, table, tables, text, texts
from beleidstui.authoring.schema import DEEPEST
from beleidstui.model.nodes import Article, Kind, Node, Note, Part, Table, Term, TextWord, Tie
from beleidstui.model.record import changed
from beleidstui.model.source import Edition, Herkomst, Source
from beleidstui.texts.shelf import mark_of

TERM_PREFIX = "begrip"
_WRITTEN = (Kind.PUNT, Kind.ALINEA, Kind.BEELD)
_ROW_MARK = " | "
_MOST_WORDS = 6
_LONGEST_TITLE = 40


class Written(NamedTuple):
    """A node and the place where it was written."""

    item: Node
    file: TomlFile
    path: Path


def build_article(file: TomlFile, is_alone: bool = True) -> list[Written]:
    """Build the article of a file: its nodes in reading order, the article itself first.

    Where it is not alone, its edition has a mark.
    """
    facts = table(file.tables, "artikel")
    sources = tuple(map(_source, tables(file.tables, "bron"))) or (_source({}),)
    article_id, title = text(facts, "id"), text(facts, "titel")
    edition = Edition(
        id=article_id,
        number=text(facts, "nummer"),
        budget=text(facts, "begroting"),
        ministry=text(facts, "ministerie"),
        year=number(facts, "jaar"),
        document_kind=text(facts, "soort"),
        series=text(facts, "reeks"),
        scope=text(facts, "omvang"),
        mark="" if is_alone else _mark(facts),
    )
    builder = _Builder(file, edition, sources)
    article = Article(
        id=article_id,
        kind=Kind.ARTIKEL,
        title=title,
        path=(title,),
        herkomst=herkomst(facts, Herkomst.AFGELEID),
        reason=text(facts, "toelichting"),
        children=builder.below("", (title,)),
        edition=edition,
        source=sources[0],
        sources=sources,
    )
    return [Written(article, file, ("artikel",)), *builder.written]


def _mark(facts: dict[str, Any]) -> str:
    """Give what tells an edition from others."""
    budget, article = text(facts, "begroting"), text(facts, "nummer")
    return mark_of(budget, article, number(facts, "jaar"), text(facts, "soort"))


class _Builder:
    """Builds the parts of one article from the flat list of its tables."""

    def __init__(self, file: TomlFile, edition: Edition, sources: tuple[Source, ...]) -> None:
        self._file = file
        self._edition = edition
        self._sources = sources
        self._below: dict[str, list[tuple[int, dict[str, Any]]]] = {}
        self.written: list[Written] = []
        known = {""}
        for place, one in enumerate(tables(file.tables, "onderdeel")):
            above = text(one, "id").rpartition("/")[0]
            # What has nothing above it is told; till then it stands in the article itself.
            is_below = above in known and above.count("/") < DEEPEST
            self._below.setdefault(above if is_below else "", []).append((place, one))
            known.add(text(one, "id"))

    def below(self, part_id: str, path: tuple[str, ...]) -> tuple[Part, ...]:
        """Build the parts right below one, each with all that is below it; once for each id."""
        return tuple(self._part(place, one, path) for place, one in self._below.pop(part_id, ()))

    def _part(self, place: int, one: dict[str, Any], path: tuple[str, ...]) -> Part:
        kind = _kind(one)
        title, words = text(one, "titel") or text(one, "kop"), text(one, "tekst")
        named = bool(title)
        title = title or _first_words(words or _first_row(one))
        slot = len(self.written)
        facts: dict[str, Any] = {
            "id": f"{self._edition.id}/{text(one, 'id')}",
            "kind": kind,
            "title": title,
            "text": words,
            "herkomst": herkomst(one, _herkomst_of(kind)),
            "reason": text(one, "toelichting"),
            "path": (*path, title),
            "edition": self._edition,
            "source": self._source(one),
            "cut_before": flag(one, "fragment"),  # which end is cut off, its page tells
            "cut_after": flag(one, "fragment"),
            "is_named": named,
            "notes": tuple(map(_note, tables(one, "noten"))),
            "ties": _ties(one),
        }
        self.written.append(Written(_NOTHING, self._file, ("onderdeel", place)))
        facts["children"] = self.below(text(one, "id"), facts["path"])
        if kind is Kind.TABEL:
            unit = one.get("eenheid")
            unit = unit if type(unit) is int else 1
            facts["text"] = _ROW_MARK.join(
                " ".join(filter(None, row)) for row in rows(one, "rijen")
            )
            part: Part = Table(
                columns=rows(one, "kolommen"), rows=rows(one, "rijen"), unit=unit, **facts
            )
        else:
            part = Part(**facts)
        self.written[slot] = self.written[slot]._replace(item=part)
        return part

    def _source(self, one: dict[str, Any]) -> Source:
        """Give the source of a part, with the page that the part says."""
        named = text(one, "bron")
        source = next((s for s in self._sources if s.file == named), self._sources[0])
        page = number(one, "pagina")
        return changed(source, page=page) if page and page != source.page else source


_NOTHING = Node(id="", kind=Kind.ALINEA, title="", path=(), herkomst=Herkomst.REDACTIE)
"""Keeps the place of a part whose children are being built."""


def build_terms(file: TomlFile) -> list[Written]:
    """Build the terms of a file, in the order in which they were written."""
    return [
        Written(_term(one), file, ("begrip", place))
        for place, one in enumerate(tables(file.tables, "begrip"))
    ]


def build_words(file: TomlFile) -> tuple[TextWord, ...]:
    """Build the words of the texts that are no terms, in the order in which they were written."""
    return tuple(
        TextWord(text(one, "woord"), texts(one, "verwant"), texts(one, "engels"))
        for one in tables(file.tables, "woord")
    )


def _term(one: dict[str, Any]) -> Term:
    name, abbreviation = text(one, "naam"), text(one, "afkorting")
    title = f"{abbreviation} – {name}" if abbreviation else name
    sort = text(one, "soort")
    return Term(
        id=f"{TERM_PREFIX}/{text(one, 'id')}",
        title=title,
        text=text(one, "uitleg"),
        herkomst=herkomst(one, Herkomst.REDACTIE),
        reason=text(one, "toelichting"),
        path=(sort, title),
        name=name,
        sort=sort,
        abbreviation=abbreviation,
        variants=texts(one, "varianten"),
        english=text(one, "engels"),
        part_of=text(one, "onderdeel_van"),
        related=texts(one, "verwant"),
        holds_for=text(one, "geldt_voor"),
    )


def _source(one: dict[str, Any]) -> Source:
    return Source(
        document=text(one, "document"),
        year=text(one, "vergaderjaar"),
        dossier=text(one, "dossier"),
        number=text(one, "nummer"),
        page=number(one, "pagina") or None,
        page_herkomst=herkomst(one, Herkomst.AFGELEID, "pagina_herkomst"),
        page_reason=text(one, "pagina_toelichting"),
        file=text(one, "bestand"),
        footer=text(one, "voetregel"),
        lines=text(one, "regels") or "bladzijde",
    )


def _note(one: dict[str, Any]) -> Note:
    return Note(sign=text(one, "teken"), place=number(one, "plaats"), text=text(one, "tekst"))


def _ties(one: dict[str, Any]) -> tuple[Tie, ...]:
    """Give what part of the budget pays for a text, where its author says so."""
    part = text(one, "geld")
    known = herkomst(one, Herkomst.REDACTIE, "geld_herkomst")
    return (Tie(part=part, herkomst=known, reason=text(one, "geld_toelichting")),) if part else ()


def _kind(one: dict[str, Any]) -> Kind:
    try:
        return Kind(text(one, "soort"))
    except ValueError:
        return Kind.PUNT


def _herkomst_of(kind: Kind) -> Herkomst:
    """Give the provenance of a part that does not say it."""
    return Herkomst.LETTERLIJK if kind in (*_WRITTEN, Kind.TABEL) else Herkomst.AFGELEID


def _first_row(one: dict[str, Any]) -> str:
    """Give the first heads of a table, in the place of a title."""
    return " ".join(" ".join(filter(None, row)) for row in rows(one, "kolommen")[:1])


def _first_words(words: str) -> str:
    """Give the first words of a text, in the place of a title."""
    first = words.split(" ")[:_MOST_WORDS]
    while len(first) > 1 and len(" ".join(first)) > _LONGEST_TITLE:
        first.pop()
    said = " ".join(first)
    return said if said == words else f"{said.rstrip(',;:')} …"
