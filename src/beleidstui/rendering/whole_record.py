"""One item whole as a JSON object: what every command tells of it, and what its sheet adds."""

from collections.abc import Sequence
from typing import Any

from beleidstui.compiling.shelf import Shelf
from beleidstui.model.nodes import Node, Term
from beleidstui.rendering import sheet
from beleidstui.rendering.facts import Name
from beleidstui.rendering.record import SCHEMA, item_record


def full_record(item: Node, shelf: Shelf) -> dict[str, Any]:
    """Give one item whole: the terms in it, its uses, its parts and its citation."""
    record = {
        "schema": SCHEMA,
        **item_record(item),
        "toelichting": "",
        "omvang": None,
        "begrippen": [],
        "gebruikt_in": [],
        "onderdelen": [],
        "citaat": None,
    }
    for block in sheet.blocks(item, shelf):
        record |= _known(block)
    return record | _names(item)


def _known(block: sheet.Block) -> dict[str, Any]:
    """Give what a block tells besides what every command tells of an item."""
    match block:
        case sheet.Provenance():
            return {"toelichting": block.reason}
        case sheet.Scope(said):
            return {"omvang": said}
        case sheet.Terms(terms):
            return {"begrippen": _ids(terms)}
        case sheet.Uses(_, users):
            return {"gebruikt_in": _ids(users)}
        case sheet.Below(parts) | sheet.Parts(parts):
            return {"onderdelen": _ids(parts)}
        case sheet.Cited(cited):
            return {"citaat": cited}
        case sheet.Text() | sheet.Cells() | sheet.Notes() | Name() | sheet.Whole():
            return {}  # these have keys of their own
        case sheet.Title() | sheet.Place() | sheet.PageReason() | sheet.Id():
            return {}


def _ids(items: Sequence[Node]) -> list[str]:
    return [item.id for item in items]


def _names(item: Node) -> dict[str, Any]:
    if not isinstance(item, Term):
        return {}
    return {
        "naam": item.name,
        "afkorting": item.abbreviation,
        "begripsoort": item.sort,
        "engels": item.english,
        "varianten": list(item.variants),
        "onderdeel_van": item.part_of or None,
        "geldt_voor": item.holds_for or None,
    }
