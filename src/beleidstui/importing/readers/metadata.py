"""The facts of a paper from the metadata beside it: metadata.xml, OWMS, or an answer of SRU."""

from collections.abc import Iterator

from beleidstui.importing.paper_facts import PaperFacts
from beleidstui.importing.paper_meta import facts_of
from beleidstui.importing.readers.xml_tree import Element, read_tree
from beleidstui.importing.refusal import UnreadablePaperError
from beleidstui.texts import papers

_NAMES = {
    "identifier": "dc.identifier",
    "title": "dc.title",
    "type": "dc.type",
    "subrubriek": "dc.type",
    "creator": "dc.creator",
    "issued": "dcterms.issued",
    "available": "dcterms.available",
    "publicatienaam": "overheidop.publicationname",
    "publicationname": "overheidop.publicationname",
    "documenttitel": "overheidop.documenttitel",
    "dossiertitel": "overheidop.dossiertitel",
    "dossiernummer": "overheidop.dossiernummer",
    "ondernummer": "overheidop.ondernummer",
    "vergaderjaar": "overheidop.vergaderjaar",
}
_RECORD = "record"


def read_metadata(raw: bytes, name: str) -> PaperFacts:
    """Read the metadata of a paper; of an answer with more papers the first.

    Raises UnreadablePaperError where they tell of no paper.
    """
    root = read_tree(raw, name).root
    facts = facts_of(list(_pairs(_first_record(root) or root)))
    if not (facts.document or facts.dossier):
        raise UnreadablePaperError(papers.NO_FACTS.format(name))
    return facts


def _first_record(element: Element) -> Element | None:
    for one in element.inside:
        if isinstance(one, Element):
            found = one if one.name == _RECORD else _first_record(one)
            if found is not None:
                return found
    return None


def _pairs(element: Element) -> Iterator[tuple[str, str]]:
    attributes = element.attributes
    if "name" in attributes and "content" in attributes:
        yield attributes["name"], attributes["content"]
    known = _NAMES.get(element.name.lower())
    if known is not None:
        yield known, element.words()
    for one in element.inside:
        if isinstance(one, Element):
            yield from _pairs(one)
