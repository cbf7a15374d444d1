"""Checks of what the content means, once its files could be read."""

from beleidstui.policy.build import Written
from beleidstui.policy.checks.acronyms import check_acronyms
from beleidstui.policy.checks.citation import check_citation
from beleidstui.policy.checks.ids import check_ids
from beleidstui.policy.checks.pages import check_page
from beleidstui.policy.checks.terms import check_terms
from beleidstui.policy.checks.verbatim import check_verbatim
from beleidstui.policy.files import Report
from beleidstui.policy.model import Kind, SourcePage


def check_meaning(
    written: list[Written],
    pages: dict[str, SourcePage],
    terms_known: bool,
    tellers: tuple[Report, Report],
) -> None:
    """Tell every problem between the items to the first teller, and remarks to the second.

    Acronyms are checked only where all terms could be read.
    """
    report, remark = tellers
    check_ids(written, report)
    check_terms(written, report)
    if terms_known:
        check_acronyms(written, report)
    for page in pages.values():
        check_page(page, report)
        check_verbatim(written, page, report)
    for one in written:
        source = one.item.source
        if one.item.kind is Kind.ARTIKEL and source is not None and source.file in pages:
            check_citation(one, pages[source.file], report, remark)
