"""The facts of a paper that only its foot line tells."""

import re

from beleidstui.importing.paper_facts import PaperFacts
from beleidstui.model.foot_line import read_foot_line


def facts_of_foot_line(foot_line: str) -> PaperFacts:
    """Give what a foot line says of its paper; nothing where there is none."""
    found = read_foot_line(foot_line) if foot_line else None
    if found is None:
        return PaperFacts()
    return PaperFacts(
        publication="kamerstuk" if found.chamber else "",
        chamber=found.chamber,
        session=found.year,
        dossier=found.dossier,
        number=found.number,
        foot_line=foot_line,
    )


def without_page(foot_line: str) -> str:
    """Give a foot line without the number of its page: that of every page."""
    found = read_foot_line(foot_line) if foot_line else None
    if found is None or found.page is None:
        return foot_line
    return re.sub(r"[,\s]+(?:p\.\s*)?\d{1,4}\s*$", "", foot_line)
