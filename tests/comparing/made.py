"""Invented articles of a few texts, made without a file."""

from collections.abc import Sequence
from typing import Any

from beleidstui.model.nodes import Article, Kind, Note, Part, Table
from beleidstui.model.source import Edition, Herkomst, Source


def article(
    year: int, roles: dict[str, Sequence[tuple[str, str]]], *more: Part, scope: str = ""
) -> Article:
    """Give an edition: for each role, ``id title``, its bullets by id and text."""
    root = f"{year}-V-02"
    children: list[Part] = []
    for named, bullets in roles.items():
        role, _, title = named.partition(" ")
        below = [
            part(year, f"{role}/{name}", Kind.PUNT, text, path=("Verzonnen", title, text[:9]))
            for name, text in bullets
        ]
        children.append(
            part(year, role, Kind.ROL, "", title=title, path=("Verzonnen", title), children=below)
        )
    return Article(
        id=root, kind=Kind.ARTIKEL, title="Verzonnen", path=("Verzonnen",),
        children=(*children, *more), **_shared(year, scope),
    )  # fmt: skip


def part(year: int, name: str, kind: Kind, text: str, **facts: Any) -> Part:
    """Give a part of an edition."""
    known: dict[str, Any] = {
        "title": text[:9],
        "path": ("Verzonnen", text[:9]),
        "is_named": False,
    } | facts
    return Part(id=f"{year}-V-02/{name}", kind=kind, text=text, **known, **_shared(year))


def table(year: int, name: str, rows: tuple[tuple[str, ...], ...]) -> Table:
    """Give a table of an edition."""
    return Table(
        id=f"{year}-V-02/{name}", kind=Kind.TABEL, title="Bedragen", path=("Verzonnen", "Bedragen"),
        columns=(("", "begroot"),), rows=rows, **_shared(year),
    )  # fmt: skip


def note(sign: str, text: str) -> Note:
    """Give a note."""
    return Note(sign=sign, place=0, text=text)


def _shared(year: int, scope: str = "") -> dict[str, Any]:
    edition = Edition(
        id=f"{year}-V-02", number="2", budget="V", ministry="Verzonnen", year=year,
        document_kind="jaarverslag", series="V-02", scope=scope, mark=f"V 2 · {year}",
    )  # fmt: skip
    source = Source(
        document=f"kst-9{year}-V-1", year=f"{year}-{year + 1}", dossier=f"9{year} V", number="1",
        file="verzonnen.txt",
    )  # fmt: skip
    return {"edition": edition, "source": source, "herkomst": Herkomst.LETTERLIJK}
