"""The foot line of a printed page, and the facts of a paper that it tells."""

import re
from typing import NamedTuple

from beleidstui.model.papers import right_dossier, right_number, right_year
from beleidstui.model.source import Source

_FACTS = (
    r"vergaderjaar\s+(?P<year>\d{4}\s*[-‐‑‒–—/]\s*\d{2,4}),\s*"
    r"(?P<dossier>\d[\d\s.]*(?:[-‑–]\d\d)?(?:[\s\-][A-Z]{1,5})?),\s*"
    r"(?:nr\.?\s*(?P<number>\d+[a-z]?)|(?P<letter>[A-Z]{1,2}))"
    r"(?:[,\s]+(?:p\.\s*)?(?P<page>\d{1,4}))?(?!\S)"
)
_CHAMBER = r"(?P<chamber>Eerste|Tweede)\s+Kamer(?:\s+der\s+Staten-Generaal)?,?\s*"
_FOOT_LINE = rf"(?i:(?:{_CHAMBER})?{_FACTS})"
_PAGE_ALONE = r"\W*(?:p(?:agina|\.)?\s*)?(\d{1,4})\W*"

SENATE, HOUSE = "I", "II"


class FootLine(NamedTuple):
    """What a foot line says of its paper, in the forms of the content files."""

    chamber: str
    """``I`` for the Eerste Kamer, ``II`` for the Tweede; empty where it does not say."""
    year: str
    dossier: str
    number: str
    page: int | None


def read_foot_line(line: str) -> FootLine | None:
    """Read a line that is said to be a foot line; None where it is none."""
    return _read(re.search(_FOOT_LINE, line))


def printed_foot_lines(page: str) -> list[tuple[int, FootLine]]:
    """Give the lines of a page that can only be foot lines, each with its number from 1."""
    rows = [
        (number, _read(re.fullmatch(_FOOT_LINE, row.strip())))
        for number, row in enumerate(page.split("\n"), start=1)
        if "vergaderjaar" in row
    ]
    return [(number, line) for number, line in rows if line is not None and line.chamber]


def lines_that_are(footer: str, page: str) -> list[int]:
    """Give the lines of a page, from 1, that are this foot line; spaces around it do not count."""
    wanted = footer.strip()
    rows = enumerate(page.split("\n"), start=1)
    return [number for number, row in rows if wanted and row.strip() == wanted]


def pages_alone(page: str) -> dict[int, int]:
    """Give the numbers that stand alone on a line of a page, each with that line, from 1."""
    rows = enumerate(page.split("\n"), start=1)
    found = ((re.fullmatch(_PAGE_ALONE, row), line) for line, row in rows if len(row) < 20)
    return {int(match[1]): line for match, line in found if match is not None}


def foot_rows(source: Source, page: str) -> set[int]:
    """Give the lines of a page, from 1, that tell of the paper and are no text of it."""
    found = set(lines_that_are(source.footer, page))
    found.update(number for number, _ in printed_foot_lines(page))
    alone = pages_alone(page)
    if source.page in alone:
        found.add(alone[source.page])
    return found


def _read(found: re.Match[str] | None) -> FootLine | None:
    if found is None:
        return None
    chamber = {"eerste": SENATE, "tweede": HOUSE}.get((found["chamber"] or "").lower(), "")
    year, dossier = right_year(found["year"]), right_dossier(found["dossier"])
    number = right_number(found["number"] or found["letter"])
    if not (year and dossier and number):
        return None
    return FootLine(chamber, year, dossier, number, int(found["page"]) if found["page"] else None)
