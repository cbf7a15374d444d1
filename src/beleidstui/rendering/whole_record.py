"""One item whole as a JSON object: what every command tells of it, and what its sheet adds."""

from collections.abc import Sequence
from typing import Any

from beleidstui import texts
from beleidstui.library.library import Library
from beleidstui.model.nodes import Node, Term
from beleidstui.model.source import Herkomst
from beleidstui.rendering import sheet
from beleidstui.rendering.amounts import Amounts, Cost
from beleidstui.rendering.facts import Name
from beleidstui.rendering.money_record import amount_records
from beleidstui.rendering.record import SCHEMA, item_record

_HERKOMST = {texts.NAME: "naam_herkomst", texts.ABBREVIATION: "afkorting_herkomst"}


def full_record(item: Node, library: Library) -> dict[str, Any]:
    """Give one item whole: the terms in it, its uses, its parts and its citation."""
    record = {
        "schema": SCHEMA,
        **item_record(item),
        "toelichting": "",
        "titel_herkomst": None,
        "regels": None,
        "omvang": None,
        "begrippen": [],
        "gebruikt_in": [],
        "onderdelen": [],
        "andere_edities": [],
        "geld": [],
        "geld_herkomst": None,
        "geld_toelichting": None,
        "citaat": None,
        "pagina_herkomst": None,
        "pagina_toelichting": None,
        **_names(item),
    }
    for block in sheet.blocks(item, library):
        record |= _known(block)
    return record


def _known(block: sheet.Block) -> dict[str, Any]:
    """Give what a block tells besides what every command tells of an item."""
    match block:
        case sheet.Provenance(about, herkomst, reason, lines):
            title = Herkomst.REDACTIE if about is sheet.About.TEXT else herkomst
            named = None if about is sheet.About.EXPLANATION else title.value
            return {"toelichting": reason, "titel_herkomst": named, "regels": lines}
        case sheet.Scope(said):
            return {"omvang": said}
        case sheet.Terms(terms):
            return {"begrippen": _ids(terms)}
        case sheet.Uses(_, users, shares):
            told = [{"begroting": b, "jaar": year, "aantal": times} for b, year, times in shares]
            return {"gebruikt_in": _ids(users), "gebruikt_per_jaar": told}
        case sheet.Below(parts) | sheet.Parts(parts):
            return {"onderdelen": _ids(parts)}
        case Name(label, _, herkomst) if label in _HERKOMST and herkomst is not None:
            return {_HERKOMST[label]: herkomst.value}
        case Amounts(_, _, kinds, tie):
            costs = {"geld": amount_records(one for held in kinds for one in held.amounts)}
            if tie is None:
                return costs
            return {**costs, "geld_herkomst": tie.herkomst.value, "geld_toelichting": tie.reason}
        case sheet.Others(others):
            told = [{"id": one.item.id, "zelfde_tekst": one.is_same} for one in others]
            return {"andere_edities": told}
        case sheet.Cited(cited, source):
            page = None if source.page is None else source.page_herkomst.value
            return {"citaat": cited, "pagina_herkomst": page}
        case sheet.PageReason(said):
            return {"pagina_toelichting": said}
        case Name() | sheet.Whole() | sheet.Text() | sheet.Cells() | sheet.Notes():
            return {}  # these have keys of their own
        case sheet.Title() | sheet.Place() | sheet.Remark() | sheet.Id() | Cost():
            return {}


def _ids(items: Sequence[Node]) -> list[str]:
    return [item.id for item in items]


def _names(item: Node) -> dict[str, Any]:
    if not isinstance(item, Term):
        return {}
    return {
        "naam": item.name,
        "naam_herkomst": None,
        "afkorting": item.abbreviation,
        "afkorting_herkomst": None,
        "begripsoort": item.sort,
        "engels": item.english,
        "varianten": list(item.variants),
        "onderdeel_van": item.part_of or None,
        "geldt_voor": item.holds_for or None,
    }
