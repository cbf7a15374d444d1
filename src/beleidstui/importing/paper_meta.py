"""The facts of a paper from the pairs of name and value that stand in its metadata."""

import re
from collections.abc import Mapping, Sequence

from beleidstui.importing.paper_facts import PaperFacts
from beleidstui.model.papers import right_document, right_dossier, right_number, right_year

_GENERAL_KINDS = ("officiële publicatie", "kamerstuk")
"""Kinds that each paper has besides its own."""


def facts_of(pairs: Sequence[tuple[str, str]]) -> PaperFacts:
    """Give what metadata say: names such as ``DC.identifier``, also with their scheme before a /.

    Of a name that comes more than once the first value counts; what nobody can read stays out.
    """
    values: dict[str, list[str]] = {}
    for name, value in pairs:
        words = " ".join(value.split())
        if words:
            values.setdefault(name.rpartition("/")[2].strip().lower(), []).append(words)
    first = {name: held[0] for name, held in values.items()}
    identifier = _any(first, "dc.identifier", "dcterms.identifier")
    document = right_document(identifier) if identifier.lower().startswith("kst-") else identifier
    dossier, number = _place(document, first)
    creator = _any(first, "dc.creator", "dcterms.creator")
    return PaperFacts(
        document=document,
        publication=first.get("overheidop.publicationname", "").lower(),
        chamber=_chamber(creator),
        session=right_year(first.get("overheidop.vergaderjaar", "")),
        dossier=dossier,
        number=number,
        title=_any(first, "overheidop.documenttitel", "dc.title", "dcterms.title"),
        dossier_title=first.get("overheidop.dossiertitel", ""),
        kind=_kind(values.get("dc.type", []) + values.get("dcterms.type", []), first),
        creator=creator,
        date=_date(_any(first, "dcterms.issued", "dcterms.available")),
    )


def _any(values: Mapping[str, str], *names: str) -> str:
    return next((values[name] for name in names if name in values), "")


def _place(document: str, first: Mapping[str, str]) -> tuple[str, str]:
    """Give dossier and number: the identifier names the budget chapter also where no other does."""
    if document.startswith("kst-"):
        dossier, _, number = document.removeprefix("kst-").rpartition("-")
        return right_dossier(dossier), right_number(number)
    dossier = re.split("[;,]", first.get("overheidop.dossiernummer", ""))[0]
    return right_dossier(dossier), right_number(first.get("overheidop.ondernummer", ""))


def _chamber(creator: str) -> str:
    lowered = creator.lower()
    if lowered.startswith("eerste kamer"):
        return "I"
    return "II" if lowered.startswith("tweede kamer") else ""


def _kind(kinds: Sequence[str], first: Mapping[str, str]) -> str:
    general = (*_GENERAL_KINDS, first.get("overheidop.publicationname", "").lower())
    return next((kind for kind in kinds if kind.lower() not in general), "")


def _date(value: str) -> str:
    turned = re.fullmatch(r"(\d\d)-(\d\d)-(\d{4})", value)
    if turned:
        return f"{turned[3]}-{turned[2]}-{turned[1]}"
    found = re.match(r"\d{4}-\d\d-\d\d(?!\d)", value)
    return found[0] if found else ""
