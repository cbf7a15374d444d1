"""An item as a JSON object, with the Dutch keys that the command line promises."""

from typing import Any

from beleidstui.model.citation import citation, permalink
from beleidstui.model.nodes import Node, Official, Part, Table
from beleidstui.model.source import Source
from beleidstui.search import Answer

SCHEMA = 1


def item_record(item: Node) -> dict[str, Any]:
    """Give what every command tells of an item."""
    return {
        "id": item.id,
        "soort": item.kind.value,
        "titel": item.title,
        "tekst": item.text,
        "pad": list(item.path),
        "fragment": _fragment(item),
        "herkomst": item.herkomst.value,
        "bron": _source(item.source) if isinstance(item, Official) else None,
        **_edition(item),
        **_written(item),
    }


def _written(item: Node) -> dict[str, Any]:
    """Give the notes of a text and the cells of a table, where it has any."""
    record: dict[str, Any] = {}
    if isinstance(item, Part) and item.notes:
        record["noten"] = [
            {"teken": note.sign, "plaats": note.place, "tekst": note.text} for note in item.notes
        ]
    if isinstance(item, Table):
        record |= {
            "eenheid": item.unit,
            "kolommen": [list(row) for row in item.columns],
            "rijen": [list(row) for row in item.rows],
        }
    return record


def _edition(item: Node) -> dict[str, Any]:
    if not isinstance(item, Official):
        return dict.fromkeys(("jaar", "begroting", "artikel", "ministerie"))
    edition = item.edition
    return {
        "jaar": edition.year,
        "begroting": edition.budget,
        "artikel": edition.number,
        "ministerie": edition.ministry,
    }


def _fragment(item: Node) -> dict[str, bool] | None:
    if not isinstance(item, Part) or not item.fragment:
        return None
    return {"begin": item.cut_before, "eind": item.cut_after}


def _source(source: Source) -> dict[str, Any]:
    return {
        "document": source.document,
        "pagina": source.page,
        "url": permalink(source),
        "citaat": citation(source),
    }


def list_record(items: list[Node]) -> dict[str, Any]:
    """Give a list of items, in the order given."""
    return {"schema": SCHEMA, "items": [item_record(item) for item in items]}


def answer_record(answer: Answer) -> dict[str, Any]:
    """Give the hits of a search; spans count characters of ``tekst``."""
    hits = [
        {
            **item_record(hit.item),
            "reden": hit.reason,
            "gemarkeerd": [list(span) for span in hit.spans],
            "ook_in": [item.id for item in hit.also],
        }
        for hit in answer.hits
    ]
    limits = {"binnen": answer.within or None, "daarbuiten": answer.outside}
    return {"schema": SCHEMA, "vraag": answer.query, "treffers": hits, **limits}
