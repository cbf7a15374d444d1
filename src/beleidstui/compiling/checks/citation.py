"""The facts of a citation agree with the foot line of the source page, and with each other."""

from beleidstui.authoring.build import Written
from beleidstui.authoring.files import Report
from beleidstui.compiling.checks.telling import tell
from beleidstui.model.citation import chamber
from beleidstui.model.foot_line import (
    FootLine,
    lines_that_are,
    pages_alone,
    printed_foot_lines,
    read_foot_line,
)
from beleidstui.model.page_lines import BY_LINE
from beleidstui.model.papers import (
    document_of,
    right_document,
    right_dossier,
    right_number,
    right_year,
)
from beleidstui.model.source import Herkomst, Source, SourcePage
from beleidstui.texts import proving


def check_citation(
    one: Written, source: Source, page: SourcePage, report: Report, remark: Report
) -> None:
    """Report every fact of a paper that its source page denies, where the paper was written.

    What could not be compared goes to ``remark``.
    """
    printed = printed_foot_lines(page.text)
    is_there = bool(lines_that_are(source.footer, page.text))
    said = read_foot_line(source.footer) if is_there else None
    if said is None and printed:
        line, said = printed[-1]
        row = page.text.split("\n")[line - 1].strip()
        _compare_chamber(one, source, said, row, (report, remark))
    elif said is None and (is_there or not source.footer) and source.lines != BY_LINE:
        # What was derived from a paper has its facts from there.
        message = proving.UNREADABLE_FOOT_LINE if is_there else proving.NO_FOOT_LINE
        tell(one, "voetregel", message, remark)
    _compare_document(one, source, said, report)
    if said is not None:
        _compare_facts(one, source, said, report)
        same = {other.page for _, other in printed if other[:4] == said[:4]}
        _compare_page(one, source, {said.page, *same} - {None}, page, report)


def _compare_facts(one: Written, source: Source, said: FootLine, report: Report) -> None:
    facts = (
        ("vergaderjaar", source.year, said.year, right_year),
        ("dossier", source.dossier, said.dossier, right_dossier),
        ("nummer", source.number, said.number, right_number),
    )
    for key, here, there, right in facts:
        if here and here == right(here) != there:  # else its form has been told
            tell(one, f"{key}", proving.FOOT_LINE_SAYS.format(here, there), report)


def _compare_document(one: Written, source: Source, said: FootLine | None, report: Report) -> None:
    """Compare the identifier with the foot line, or else with the dossier and number beside it."""
    here = source.document
    if not here or right_document(here) != here:
        return  # its form has been told
    if said is not None:
        there = document_of(said.dossier, said.number)
        if here != there:
            tell(one, "document", proving.FOOT_LINE_SAYS.format(here, there), report)
        return
    dossier, number = source.dossier, source.number
    there = document_of(dossier, number)
    if here != there and (right_dossier(dossier), right_number(number)) == (dossier, number):
        message = proving.DOCUMENT_OF.format(here, dossier, number, there)
        tell(one, "document", message, report)


def _compare_page(
    one: Written, source: Source, said: set[int | None], page: SourcePage, report: Report
) -> None:
    here = source.page
    if here is None or here in said:
        return
    if said:
        told = ", ".join(str(number) for number in sorted(filter(None, said)))
        tell(one, "pagina", proving.FOOT_LINE_SAYS.format(here, told), report)
    elif source.page_herkomst is Herkomst.LETTERLIJK and here not in pages_alone(page.text):
        tell(one, "pagina", proving.PAGE_NOT_PRINTED.format(here), report)


def _compare_chamber(
    one: Written, source: Source, said: FootLine, line: str, tellers: tuple[Report, Report]
) -> None:
    """Ask for the foot line that is printed but not in the content: it tells the chamber."""
    report, remark = tellers
    if said.number == source.number and said.chamber != chamber(source):
        name = proving.CHAMBERS[said.chamber]
        message = proving.CHAMBER.format(name, chamber(source), line)
        tell(one, "voetregel", message, report)
    else:
        tell(one, "voetregel", proving.FOOT_LINE_TO_COPY.format(line), remark)
