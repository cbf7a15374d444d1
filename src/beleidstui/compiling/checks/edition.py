"""The facts of an edition agree with its paper and with the heading on its source page."""

import re

from beleidstui.authoring.build import Written
from beleidstui.authoring.files import Report
from beleidstui.compiling.checks.telling import tell
from beleidstui.compiling.standing import Standings
from beleidstui.model.foot_line import lines_that_are, printed_foot_lines, read_foot_line
from beleidstui.model.nodes import Article
from beleidstui.model.page_lines import joined
from beleidstui.model.source import Herkomst, Source, SourcePage
from beleidstui.texts import proving

_NUMBER = r"(?i)artikel\s+0*(\d+)[.:]?\s*$"


def check_edition(
    one: Written, standings: Standings, page: SourcePage, report: Report, remark: Report
) -> None:
    """Report a budget chapter or a number of an article that its paper denies.

    A year that lies outside the session goes to ``remark``.
    """
    article = one.item
    if not isinstance(article, Article):
        return
    edition, source = article.edition, article.source
    dossier = _dossier(source, page)
    _, _, chapter = dossier.partition(" ")
    if chapter and edition.budget and chapter != edition.budget:
        message = proving.OTHER_BUDGET.format(edition.budget, dossier)
        tell(one, "begroting", message, report)
    if edition.year and source.year and str(edition.year) not in source.year.split("-"):
        tell(one, "jaar", proving.OTHER_YEAR.format(edition.year, source.year), remark)
    printed = _printed_number(standings, page)
    if article.herkomst is Herkomst.LETTERLIJK and printed and printed != edition.number:
        tell(one, "nummer", proving.OTHER_NUMBER.format(edition.number, printed), report)


def _dossier(source: Source, page: SourcePage) -> str:
    """Give the dossier that the page prints; where it prints none, the one in the content."""
    printed = [line for _, line in printed_foot_lines(page.text)]
    said = read_foot_line(source.footer) if lines_that_are(source.footer, page.text) else None
    return said.dossier if said else printed[-1].dossier if printed else source.dossier


def _printed_number(standings: Standings, page: SourcePage) -> str:
    """Give the number that stands before the title of the article; empty where none does."""
    title = standings[0]
    if title is None or title.placement is None:
        return ""
    text = joined(page).text
    start = title.placement.start
    found = re.search(_NUMBER, text[text.rfind("\n", 0, start) + 1 : start])
    return found[1] if found else ""
