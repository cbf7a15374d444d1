"""The files of one paper as one source: its text, its pages and its facts, each from the best file.

The text comes from XML, else HTML, else ODT, else PDF, else plain text; the pages from the PDF; the
facts from metadata, else from the file that the text is of, else from the others.
"""

import os
from collections.abc import Callable, Sequence
from importlib import import_module
from typing import NamedTuple

from beleidstui.importing.blocks import Paper, Remark, missing_from
from beleidstui.importing.cleaning import cleaned
from beleidstui.importing.closing import signed_by, with_closing
from beleidstui.importing.front_facts import facts_of_front
from beleidstui.importing.kinds import FileKind
from beleidstui.importing.pages import with_pages
from beleidstui.importing.paper_facts import PaperFacts
from beleidstui.importing.paper_meta import together
from beleidstui.importing.refusal import MOST_BYTES, UnreadablePaperError
from beleidstui.importing.typed_marks import with_typed_marks
from beleidstui.model.papers import document_of, right_dossier, right_number
from beleidstui.regular_file import NotAFileError, TooLargeError, read_regular
from beleidstui.safe_text import strip_forbidden
from beleidstui.texts import importing, papers, system_error

_BEST = (FileKind.XML, FileKind.HTML, FileKind.MHTML, FileKind.ODT, FileKind.PDF, FileKind.TEXT)
_ENDINGS = {
    FileKind.XML: ".xml",
    FileKind.HTML: ".html",
    FileKind.MHTML: ".mhtml",
    FileKind.ODT: ".odt",
    FileKind.PDF: ".pdf",
    FileKind.TEXT: ".txt",
    FileKind.METADATA: ".metadata.xml",
}


class PaperFile(NamedTuple):
    """One file of a paper, read."""

    name: str
    raw: bytes
    kind: FileKind
    paper: Paper | None
    """What it says; None for metadata, which hold facts only."""
    facts: PaperFacts


class PaperSource(NamedTuple):
    """One paper, of all its files."""

    files: tuple[PaperFile, ...]
    """The file that the text is of first."""
    paper: Paper
    facts: PaperFacts
    remarks: tuple[str, ...]

    @property
    def originals(self) -> dict[str, bytes]:
        """Give the files as they are kept: under the name of the paper, byte for byte."""
        return {f"{self.facts.document}{_ENDINGS[one.kind]}": one.raw for one in self.files}


def read_bytes(path: str) -> bytes:
    """Give what a file holds; raises UnreadablePaperError."""
    name = os.path.basename(path)
    try:
        return read_regular(path, MOST_BYTES)
    except TooLargeError as error:
        raise UnreadablePaperError(papers.TOO_LARGE.format(name)) from error
    except (NotAFileError, IsADirectoryError) as error:
        raise UnreadablePaperError(importing.NO_PLAIN_FILE.format(name)) from error
    except OSError as error:
        reason = system_error(error.errno)
        raise UnreadablePaperError(importing.CANNOT_READ.format(name, reason)) from error


def read_file(raw: bytes, name: str, kind: FileKind) -> PaperFile:
    """Read one file of a paper; raises UnreadablePaperError."""
    if kind is FileKind.METADATA:
        from beleidstui.importing.readers.xml.metadata import read_metadata

        return PaperFile(name, raw, kind, None, _visible(read_metadata(raw, name)))
    paper = with_closing(with_typed_marks(cleaned(_reader(kind)(raw, name))))
    if missing_from(paper):
        raise UnreadablePaperError(importing.NOT_EVEN.format(name, missing_from(paper)))
    if not paper.blocks:
        raise UnreadablePaperError(papers.NO_TEXT.format(name))
    facts = together(paper.facts, facts_of_front(paper.blocks))
    facts = _visible(facts._replace(signed_by=signed_by(paper)))
    return PaperFile(name, raw, kind, paper, facts)


_READERS = {
    FileKind.XML: ("xml.reading", "read_op_xml"),
    FileKind.HTML: ("html.reading", "read_html"),
    FileKind.MHTML: ("html.saved", "read_mhtml"),
    FileKind.ODT: ("odt.reading", "read_odt"),
    FileKind.PDF: ("pdf.reading", "read_pdf"),
    FileKind.TEXT: ("text", "read_text_page"),
}
"""The module and the name of each reader; who reads XML need not import those of PDF."""


def _visible(facts: PaperFacts) -> PaperFacts:
    """Give facts without characters that content may not hold."""
    return PaperFacts(*(" ".join(strip_forbidden(one).split()) for one in facts))


def _reader(kind: FileKind) -> Callable[[bytes, str], Paper]:
    if kind not in _READERS:
        raise UnreadablePaperError(importing.NO_PAPER.format(kind))
    module, name = _READERS[kind]
    reader: Callable[[bytes, str], Paper] = getattr(
        import_module(f"beleidstui.importing.readers.{module}"), name
    )
    return reader


def as_sources(files: Sequence[PaperFile]) -> list[PaperSource]:
    """Put the files of each paper together, in the order in which papers first come.

    A file that does not say which paper it is of belongs to the one of the same name, or to the
    only one there is; but loose text only where there is no other text of that paper.
    """
    said = [(_document(one.facts), one) for one in files]
    known = list(dict.fromkeys(document for document, _ in said if document))
    told = {document for document, one in said if one.paper is not None}
    groups: dict[str, list[PaperFile]] = {}
    for document, one in said:
        stem = one.name.partition(".")[0]
        beside = next((doc for doc, other in said if doc and other.name.startswith(stem)), "")
        only = known[0] if len(known) == 1 and len(files) > 1 else ""
        meant = document or beside or only
        if not document and one.kind is FileKind.TEXT and meant in told:
            meant = f"?{one.name}"
        groups.setdefault(meant or stem, []).append(one)
    return [_source(group, known) for group in groups.values()]


def _source(group: list[PaperFile], known: Sequence[str]) -> PaperSource:
    """Put the files of one paper together; raises UnreadablePaperError where none has text."""
    readable = [one for kind in _BEST for one in group if one.kind is kind]
    if not readable:
        names = ", ".join(one.name for one in group)
        raise UnreadablePaperError(importing.FACTS_ONLY.format(names))
    first = readable[0]
    assert first.paper is not None
    metadata = [one for one in group if one.kind is FileKind.METADATA]
    facts, remarks = _merged([one.facts for one in (*metadata, *readable)], [*metadata, *readable])
    paper = first.paper
    pdf = next((one for one in readable if one.kind is FileKind.PDF), None)
    if pdf is not None and pdf.paper is not None and pdf is not first:
        paper = with_pages(paper, pdf.paper)
    if len(known) > 1:
        remarks.append(importing.OTHER_PAPERS.format(first.name, facts.document, ", ".join(known)))
    if not any(_document(one.facts) for one in readable) and not _is_named_in(paper, facts):
        remarks.append(importing.ONLY_METADATA.format(facts.document))
    told = (_told(remark) for remark in paper.remarks)
    return PaperSource((*readable, *metadata), paper, facts, (*remarks, *told))


def _is_named_in(paper: Paper, facts: PaperFacts) -> bool:
    """Tell whether a text prints the dossier or the title that metadata give it."""
    printed = "".join("".join(block.text.split()) for block in paper.blocks).casefold()
    said = (facts.dossier, facts.title)
    return any("".join(one.split()).casefold() in printed for one in said if one)


def _merged(said: Sequence[PaperFacts], files: Sequence[PaperFile]) -> tuple[PaperFacts, list[str]]:
    """Give each fact as the first file says it, and where others say something else."""
    facts: dict[str, str] = {}
    remarks = []
    compared = ("document", "session", "dossier", "number", "chamber")
    for name in PaperFacts._fields:
        values = [(getattr(one, name), file.name) for one, file in zip(said, files, strict=True)]
        values = [(value, file) for value, file in values if value]
        facts[name] = values[0][0] if values else ""
        for value, file in values[1:]:
            if name in compared and value != facts[name] and facts[name] not in value:
                first = values[0][1]
                remarks.append(importing.DISAGREE.format(first, facts[name], file, value))
                break
    whole = _placed(PaperFacts(**facts))
    return whole._replace(document=_document(whole)), remarks


def _placed(facts: PaperFacts) -> PaperFacts:
    """Give facts with the dossier and number that the identifier tells where nothing else does."""
    dossier, _, number = facts.document.removeprefix("kst-").rpartition("-")
    if not facts.document.startswith("kst-") or (facts.dossier and facts.number):
        return facts
    return facts._replace(
        dossier=facts.dossier or right_dossier(dossier),
        number=facts.number or right_number(number),
    )


def _document(facts: PaperFacts) -> str:
    if facts.document or not (facts.dossier and facts.number):
        return facts.document
    return document_of(facts.dossier, facts.number)


def _told(remark: Remark) -> str:
    if remark.line or remark.page:
        place = importing.ON_LINE if remark.line else importing.ON_PAGE
        return f"{place.format(remark.line or remark.page)}: {remark.message}"
    return remark.message
