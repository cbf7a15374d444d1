"""The facts of a paper in XML, from its metadata and its head."""

from beleidstui.importing.paper_facts import PaperFacts
from beleidstui.importing.paper_meta import facts_of
from beleidstui.importing.readers.xml_tree import Element
from beleidstui.model.papers import document_of, right_dossier, right_number, right_year


def facts_in(root: Element) -> PaperFacts:
    """Give the facts that a file tells; metadata before its head."""
    metadata = root.find("metadata")
    pairs = [
        (one.attributes.get("name", ""), one.attributes.get("content", ""))
        for one in (metadata.all("meta") if metadata is not None else ())
    ]
    said = facts_of(pairs)
    head = _head(root)
    merged = PaperFacts(*(mine or other for mine, other in zip(said, head, strict=True)))
    if " " in head.dossier and " " not in merged.dossier:
        merged = merged._replace(dossier=head.dossier)
    if not merged.document and merged.dossier and merged.number:
        merged = merged._replace(document=document_of(merged.dossier, merged.number))
    elif not merged.document:
        address = next((content for name, content in pairs if "externMetadata" in name), "")
        parts = address.split("/")
        merged = merged._replace(document=parts[-2] if len(parts) > 2 else "")
    return merged


def _head(root: Element) -> PaperFacts:
    for part in ("kamerstuk", "kamerwrk", "frontm"):
        inside = root if root.name == part else root.find(part)
        if inside is not None and part == "kamerstuk":
            return _op_head(inside)
    if root.name == "kamerwrk":
        return _older_head(root)
    other = next((one for one in root.inside if isinstance(one, Element) and _is_body(one)), None)
    return PaperFacts(publication=other.name if other is not None else "")


def _is_body(one: Element) -> bool:
    return one.name not in ("metadata", "kop")


def _op_head(paper: Element) -> PaperFacts:
    rows = paper.find("kamerstukkop")
    lines = {
        one.attributes.get("inhoud", ""): one.words()
        for one in (rows.all("tekstregel") if rows is not None else ())
    }
    numbers = paper.find("dossier", "dossiernummer")
    dossier = " ".join(
        one.words()
        for one in (numbers.inside if numbers is not None else ())
        if isinstance(one, Element)
    )
    piece = paper.find("stuk")
    date = piece.find("datumtekst", "datum") if piece is not None else None
    return PaperFacts(
        publication="kamerstuk",
        chamber={"1": "I", "2": "II"}.get(lines.get("kamernummer", ""), ""),
        session=right_year(lines.get("vergaderjaar", "")),
        dossier=right_dossier(dossier),
        number=right_number(_words(piece, "stuknr")),
        title=_words(piece, "titel"),
        dossier_title=_words(paper, "dossier", "titel"),
        creator=lines.get("kameraanduiding", ""),
        date=date.attributes.get("isodatum", "") if date is not None else "",
    )


def _older_head(root: Element) -> PaperFacts:
    subject, piece = _anywhere(root, "onderw"), _anywhere(root, "stuk")
    session = _anywhere(root, "vergjaar")
    return PaperFacts(
        publication="kamerstuk",
        session=right_year(session.words() if session is not None else ""),
        dossier=right_dossier(_words(subject, "nummer")),
        dossier_title=_words(subject, "naam"),
        number=right_number(_words(piece, "nummer") or _words(piece, "stuknr")),
        title=_words(piece, "titel"),
    )


def _anywhere(above: Element, name: str) -> Element | None:
    """Give the first element of this name, however deep."""
    for one in above.inside:
        if isinstance(one, Element):
            found = one if one.name == name else _anywhere(one, name)
            if found is not None:
                return found
    return None


def _words(above: Element | None, *path: str) -> str:
    found = above.find(*path) if above is not None else None
    return found.words() if found is not None else ""
