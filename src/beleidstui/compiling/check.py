"""Checks of what the content means, once its files could be read."""

from typing import NamedTuple

from beleidstui.authoring.build import Written
from beleidstui.authoring.files import Report
from beleidstui.compiling.checks.acronyms import check_acronyms, known_forms
from beleidstui.compiling.checks.citation import check_citation
from beleidstui.compiling.checks.edition import check_edition
from beleidstui.compiling.checks.ids import check_ids
from beleidstui.compiling.checks.order import check_order
from beleidstui.compiling.checks.pages import check_page
from beleidstui.compiling.checks.places import check_places
from beleidstui.compiling.checks.telling import of_source
from beleidstui.compiling.checks.terms import check_holding, check_terms
from beleidstui.compiling.checks.verbatim import check_verbatim
from beleidstui.compiling.standing import Standings
from beleidstui.model.nodes import Article
from beleidstui.model.source import SourcePage


class Content(NamedTuple):
    """What was read of a content folder, not yet checked."""

    articles: list[list[Written]]
    """The items of each article in reading order, the article itself first."""
    standings: list[Standings]
    """How the items of each article stand on its page."""
    terms: list[Written]
    terms_known: bool
    """Whether all terms could be read."""
    pages: dict[str, SourcePage]


def check_meaning(content: Content, report: Report, remark: Report) -> None:
    """Report every problem between the items; acronyms only where all terms could be read."""
    written = [*(one for items in content.articles for one in items), *content.terms]
    check_ids(content.articles, content.terms, report)
    check_terms(written, report)
    check_holding(written, remark)
    if content.terms_known:
        check_acronyms(written, known_forms(content.terms), report, remark)
    check_articles(content, report, remark)


def check_articles(content: Content, report: Report, remark: Report) -> None:
    """Report every problem of the articles that is not one between them."""
    for page in content.pages.values():
        check_page(page, report, remark)
    for items, standings in zip(content.articles, content.standings, strict=True):
        check_order(items, report)
        check_verbatim(items, standings, content.pages, report)
        check_places(items, standings, content.pages, (report, remark))
        article = items[0].item
        for number, source in enumerate(article.sources if isinstance(article, Article) else ()):
            if source.file in content.pages:
                page = content.pages[source.file]
                check_citation(of_source(items[0], number), source, page, report, remark)
                if number == 0:
                    check_edition(items[0], standings, page, report, remark)
