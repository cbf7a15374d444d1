"""What metadata say of a paper, whatever the file that they stand in."""

import re
from collections.abc import Iterable

from beleidstui.importing.paper_facts import PaperFacts
from beleidstui.model.papers import (
    DOCUMENT,
    document_of,
    right_document,
    right_dossier,
    right_number,
    right_year,
)

_KINDS = "KamerstukTypen"
_CHAMBERS = {"eerste kamer": "I", "tweede kamer": "II"}
_FIRST_OF = {
    "document": ("identifier",),
    "publication": ("publicationname", "publicatienaam"),
    "session": ("vergaderjaar",),
    "dossier": ("dossiernummer",),
    "chapter": ("begrotingshoofdstuk",),
    "number": ("ondernummer",),
    "title": ("documenttitel", "title"),
    "dossier_title": ("dossiertitel",),
    "creator": ("creator",),
    "date": ("issued", "date", "available"),
}


def facts_of(pairs: Iterable[tuple[str, str] | tuple[str, str, str]]) -> PaperFacts:
    """Give the facts of a paper from its names and contents, with their scheme where there is one.

    Names may have any prefix: ``OVERHEIDop.dossiernummer``, ``dcterms:issued``. Of what stands
    there more than once the first counts.
    """
    said: dict[str, str] = {}
    kind = ""
    for name, content, *scheme in pairs:
        short = re.split(r"[.:]", name)[-1].lower()
        words = " ".join(content.split())
        if words and short in ("type", "subrubriek"):
            kind = kind or (words if scheme and _KINDS in scheme[0] else "")
        elif words:
            said.setdefault(short, words)
    found = {
        key: next((said[name] for name in known if name in said), "")
        for key, known in _FIRST_OF.items()
    }
    return _in_form(found, kind)


def _in_form(found: dict[str, str], kind: str) -> PaperFacts:
    document = _document(found["document"])
    dossier = _dossier(found["dossier"], found["chapter"], document)
    number = right_number(found["number"])
    if not document and dossier and number:
        document = document_of(dossier, number)
    return PaperFacts(
        document=document,
        publication=found["publication"].lower(),
        chamber=chamber_of(found["creator"]),
        session=right_year(found["session"]),
        dossier=dossier,
        number=number,
        title=found["title"],
        dossier_title=found["dossier_title"],
        kind=kind,
        creator=found["creator"],
        date=date_of(found["date"]),
    )


def together(first: PaperFacts, second: PaperFacts) -> PaperFacts:
    """Give what the first says, and what only the second says."""
    pairs = zip(first, second, strict=True)
    joined = PaperFacts(*(one or other for one, other in pairs))
    if second.dossier.startswith(f"{joined.dossier} "):  # with the chapter of its budget
        joined = joined._replace(dossier=second.dossier)
    return joined


def chamber_of(words: str) -> str:
    """Give ``I`` or ``II`` where a chamber is named."""
    return next((sign for name, sign in _CHAMBERS.items() if name in words.lower()), "")


def date_of(words: str) -> str:
    """Give a date as in ``2022-05-18``; metadata write it as ``18-05-2022`` as well."""
    found = re.match(r"(\d{4})-(\d\d)-(\d\d)(?!\d)", words)
    if found is not None:
        return found[0]
    found = re.fullmatch(r"(\d\d)-(\d\d)-(\d{4})", words)
    return f"{found[3]}-{found[2]}-{found[1]}" if found is not None else ""


def _document(words: str) -> str:
    """Give an identifier; of an address the part that is one."""
    last = re.sub(r"/metadata\.xml$|\.(html|pdf|xml|odt)$", "", words).rpartition("/")[2]
    if re.fullmatch(r"[a-z]{2,}(-[0-9A-Za-z]+)+", last):
        return right_document(last) if last.startswith("kst-") and right_document(last) else last
    return ""


def _dossier(words: str, chapter: str, document: str) -> str:
    dossier = right_dossier(f"{words} {chapter}") or right_dossier(words)
    if " " not in dossier and re.fullmatch(DOCUMENT, document):
        whole = right_dossier(document.removeprefix("kst-").rpartition("-")[0])
        number = re.match(r"\d{2}[ .]?\d{3}", words)
        said = dossier or (number[0].replace(" ", "").replace(".", "") if number else "")
        return whole if said and whole.startswith(f"{said} ") else dossier
    return dossier
