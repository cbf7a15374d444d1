"""An item as a JSON object, with the Dutch keys that the command line promises."""

from typing import Any

from beleidstui.compiling.shelf import Shelf
from beleidstui.model.citation import citation, permalink
from beleidstui.model.nodes import Item
from beleidstui.search import Answer

SCHEMA = 1


def item_record(item: Item) -> dict[str, Any]:
    """Give what every command tells of an item."""
    source = item.source
    return {
        "id": item.id,
        "soort": item.kind.value,
        "titel": item.title,
        "tekst": item.text,
        "pad": list(item.path),
        "fragment": {"begin": item.cut_before, "eind": item.cut_after} if item.fragment else None,
        "herkomst": item.herkomst.value,
        "bron": None
        if source is None
        else {"document": source.document, "pagina": source.page, "url": permalink(source)},
    }


def list_record(items: list[Item]) -> dict[str, Any]:
    """Give a list of items, in the order given."""
    return {"schema": SCHEMA, "items": [item_record(item) for item in items]}


def answer_record(answer: Answer) -> dict[str, Any]:
    """Give the hits of a search; spans count characters of ``tekst``."""
    hits = [
        {
            **item_record(hit.item),
            "reden": hit.reason,
            "gemarkeerd": [list(span) for span in hit.spans],
        }
        for hit in answer.hits
    ]
    return {"schema": SCHEMA, "vraag": answer.query, "treffers": hits}


def full_record(item: Item, shelf: Shelf) -> dict[str, Any]:
    """Give one item whole: the terms in it, its uses, its parts and its citation."""
    parts = shelf.corpus.parts(item) or item.children
    record = {
        "schema": SCHEMA,
        **item_record(item),
        "toelichting": item.reason,
        "begrippen": [term.id for term in shelf.links.terms_in(item)],
        "gebruikt_in": [user.id for user in shelf.links.used_in(item.id)],
        "onderdelen": [part.id for part in parts],
        "citaat": None if item.source is None else citation(item.source),
    }
    if item.term is not None:
        record |= {
            "naam": item.term.name,
            "afkorting": item.term.abbreviation,
            "begripsoort": item.term.kind,
            "engels": item.term.english,
            "varianten": list(item.term.variants),
            "onderdeel_van": item.term.part_of or None,
        }
    return record
