"""What official XML says of the paper itself: in its metadata, and else in its head."""

from collections.abc import Iterator

from beleidstui.importing.paper_facts import PaperFacts
from beleidstui.importing.paper_meta import facts_of, together
from beleidstui.importing.readers.running_text import collapsed
from beleidstui.importing.readers.xml_tree import Element, elements_of

_CHAMBER_NAMES = {"1": "Eerste Kamer der Staten-Generaal", "2": "Tweede Kamer der Staten-Generaal"}
_PUBLICATIONS = ("kamerstuk", "staatsblad", "staatscourant", "tractatenblad")
_HELD = (
    *("officiele-publicatie", "kamerwrk", *_PUBLICATIONS, "metadata", "kamerstukkop", "dossier"),
    *("dossiernummer", "stuk", "stuknr", "datumtekst", "frontm", "onderw", "body"),
    *("wet-besluit", "wetsluiting", "gegeven", "dagtekening"),
)
"""What facts stand in; nothing else is looked through."""
_NAMES = {
    ("dossiernummer", "dossiernr"): "dossiernummer",
    ("dossiernummer", "begrotingshoofdstuk"): "begrotingshoofdstuk",
    ("dossier", "titel"): "dossiertitel",
    ("stuknr", "ondernummer"): "ondernummer",
    ("stuk", "titel"): "documenttitel",
    ("staatsblad", "intitule"): "documenttitel",
    ("onderw", "nummer"): "dossiernummer",
    ("onderw", "naam"): "dossiertitel",
    ("frontm", "vergjaar"): "vergaderjaar",
    ("stuk", "nummer"): "ondernummer",
}


def op_facts(root: Element) -> PaperFacts:
    """Give the facts of a paper, given an element that holds the outermost one."""
    metadata: list[tuple[str, str, str]] = []
    head: list[tuple[str, str]] = []
    for parent, element in _held(root):
        attributes = element.attributes
        if element.name == "meta":
            name, content = attributes.get("name", ""), attributes.get("content", "")
            name = "identifier" if name.endswith("externMetadataRecord") else name
            metadata.append((name, content, attributes.get("scheme", "")))
        else:
            head.extend(_of_head(parent, element))
    return together(facts_of(metadata), facts_of(head))


def _held(element: Element) -> Iterator[tuple[Element, Element]]:
    for child in elements_of(element):
        yield element, child
        if child.name in _HELD:
            yield from _held(child)


def _of_head(parent: Element, element: Element) -> Iterator[tuple[str, str]]:
    name, attributes = element.name, element.attributes
    if name in _PUBLICATIONS:
        yield "publicationname", name
    if name == "kamerwrk":
        yield "publicationname", "kamerstuk"
    if (parent.name, name) in _NAMES:
        yield _NAMES[parent.name, name], _words(element)
    if name == "tekstregel" and attributes.get("inhoud") == "vergaderjaar":
        yield "vergaderjaar", _words(element)
    if name in ("ondernummer", "kamerwrk"):
        yield "creator", _CHAMBER_NAMES.get(attributes.get("kamer", ""), "")
    if name == "datum" and parent.name in ("datumtekst", "dagtekening"):
        yield "issued", attributes.get("isodatum", "")


def _words(element: Element) -> str:
    """Give the words of an element without its notes."""
    return collapsed("".join(_pieces(element)))


def _pieces(element: Element) -> Iterator[str]:
    for child in element.children:
        if isinstance(child, str):
            yield child
        elif child.name != "noot":
            yield from _pieces(child)
