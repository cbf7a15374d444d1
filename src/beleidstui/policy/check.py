"""Checks of what the content means, once its files could be read."""

from beleidstui.policy.build import Written
from beleidstui.policy.checks.acronyms import check_acronyms
from beleidstui.policy.checks.ids import check_ids
from beleidstui.policy.checks.pages import check_page
from beleidstui.policy.checks.terms import check_terms
from beleidstui.policy.checks.verbatim import check_verbatim
from beleidstui.policy.files import Report
from beleidstui.policy.model import SourcePage


def check_meaning(
    written: list[Written], pages: dict[str, SourcePage], terms_known: bool, report: Report
) -> None:
    """Report every problem between the items; acronyms only where all terms could be read."""
    check_ids(written, report)
    check_terms(written, report)
    if terms_known:
        check_acronyms(written, report)
    for page in pages.values():
        check_page(page, report)
        check_verbatim(written, page, report)
