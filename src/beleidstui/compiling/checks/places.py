"""Each text is cited by the page that it stands on; and the texts are in the order of the pages."""

from beleidstui.authoring.build import Written
from beleidstui.authoring.files import Report
from beleidstui.compiling.checks.telling import tell
from beleidstui.compiling.standing import Fault, Standing, Standings
from beleidstui.model.foot_line import printed_foot_lines
from beleidstui.model.nodes import Article, Official, Table
from beleidstui.model.page_lines import BY_LINE
from beleidstui.model.source import SourcePage
from beleidstui.texts import proving


def check_places(
    written: list[Written],
    standings: Standings,
    pages: dict[str, SourcePage],
    tellers: tuple[Report, Report],
) -> None:
    """Report every page that is not that of its text.

    What stands on its page in another order, and what a page cannot tell of a table, goes to the
    remarks.
    """
    report, remark = tellers
    article = written[0].item
    sources = article.sources if isinstance(article, Article) else ()
    printed = {s.file: _printed_pages(pages[s.file]) for s in sources if s.file in pages}
    last: dict[str, int] = {}
    for one, standing in zip(written[1:], standings[1:], strict=True):
        item = one.item
        if not isinstance(item, Official) or standing is None or standing.placement is None:
            continue
        if standing.fault is not Fault.NONE:
            continue  # that has been told
        file = item.source.file
        own = next(source.page for source in sources if source.file == file)
        _check_page(one, standing, own, printed[file], report)
        if standing.placement.start < last.get(file, 0):
            message = proving.OUT_OF_ORDER.format(standing.placement.first_line)
            tell(one, "id", message, remark)
        last[file] = max(last.get(file, 0), standing.placement.start)
        if isinstance(item, Table) and item.source.lines != BY_LINE:
            _check_cells(one, item, remark)


def _printed_pages(page: SourcePage) -> list[tuple[int, int | None]]:
    """Give the last line of each page within a file, from 1, with the number that it prints.

    Of a text that was derived line by line a foot line without a number says that it is not known.
    """
    feet = printed_foot_lines(page.text)
    return [(line, foot.page) for line, foot in feet if foot.page or page.lines == BY_LINE]


def _check_page(
    one: Written,
    standing: Standing,
    own: int | None,
    printed: list[tuple[int, int | None]],
    report: Report,
) -> None:
    if not isinstance(one.item, Official) or standing.placement is None:
        return
    said = one.item.source.page
    line = standing.placement.last_line
    there = next((number for last, number in printed if line <= last), None) or own
    is_told = said == own and len(printed) < 2  # beside the facts of the source
    if there is None or said == there or is_told:
        return
    if said == own:
        tell(one, "", proving.OTHER_PAGE.format(there, there), report)
    else:
        tell(one, "pagina", proving.NO_SUCH_PAGE.format(there, said), report)


def _check_cells(one: Written, table: Table, remark: Report) -> None:
    """Remark a row in which a cell is empty before one that is not: its column may be another."""
    for number, row in enumerate(table.rows):
        cells = row[1:]
        if any(cells) and not all(cells):
            tell(one, "rijen", proving.EMPTY_CELLS.format(number + 1), remark, number)
            return
