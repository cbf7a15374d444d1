"""Where a text comes from: its provenance, the paper that it stands in, the edition it is of."""

from enum import StrEnum
from typing import NamedTuple

from beleidstui.model.record import Record


class Herkomst(StrEnum):
    """The provenance of a text."""

    LETTERLIJK = "letterlijk"
    AFGELEID = "afgeleid"
    REDACTIE = "redactie"


class Source(Record):
    """Where in a parliamentary paper (kamerstuk) a text stands."""

    __slots__ = (
        "document",
        "dossier",
        "file",
        "footer",
        "lines",
        "number",
        "page",
        "page_herkomst",
        "page_reason",
        "year",
    )

    def __init__(
        self,
        *,
        document: str,
        year: str,
        dossier: str,
        number: str,
        file: str,
        footer: str = "",
        lines: str = "bladzijde",
        page: int | None = None,
        page_herkomst: Herkomst = Herkomst.AFGELEID,
        page_reason: str = "",
    ) -> None:
        """Hold the facts of the paper, and the page where it is known."""
        self.document = document
        """The identifier of the paper, such as ``kst-36360-V-1``."""
        self.year = year
        """The parliamentary year (vergaderjaar), such as ``2022-2023``."""
        self.dossier = dossier
        self.number = number
        self.file = file
        """The file name of the source page in ``bronnen``."""
        self.footer = footer
        """The foot line of the page, verbatim; empty where it has none."""
        self.lines = lines
        """What a line of the file is: of a printed ``bladzijde``, or an ``alinea``."""
        self.page = page
        self.page_herkomst = page_herkomst
        self.page_reason = page_reason
        """Why the page is derived; empty where it is printed in the source."""


class Edition(Record):
    """The edition of an article that a text is of: its year, budget and number."""

    __slots__ = (
        "budget",
        "document_kind",
        "id",
        "mark",
        "ministry",
        "number",
        "scope",
        "series",
        "year",
    )

    def __init__(
        self,
        *,
        id: str,
        number: str,
        budget: str,
        ministry: str,
        year: int,
        document_kind: str,
        series: str = "",
        scope: str = "",
        mark: str = "",
    ) -> None:
        """Hold what tells this edition from others."""
        self.id = id
        self.number = number
        self.budget = budget
        """The budget chapter (begroting), such as ``V``."""
        self.ministry = ministry
        self.year = year
        self.document_kind = document_kind
        """The kind of the paper, such as ``jaarverslag``."""
        self.series = series
        """The article through the years (reeks), such as ``V-02``."""
        self.scope = scope
        """What of the article is there (omvang); empty where it is whole."""
        self.mark = mark
        """What tells it from others, such as ``V 2 · 2022``; empty where it is alone."""


class SourcePage(NamedTuple):
    """A page of a parliamentary paper as it was printed."""

    file: str
    text: str
    lines: str = "bladzijde"
    """What a line of it is: of a printed ``bladzijde``, or an ``alinea``."""
