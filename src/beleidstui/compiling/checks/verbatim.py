"""What claims to be literal stands on its source page: in its place, and whole."""

from functools import cached_property
from typing import TYPE_CHECKING

from beleidstui.authoring.build import Written
from beleidstui.authoring.files import Report
from beleidstui.compiling.checks.telling import of_source, tell
from beleidstui.compiling.placing import Placement, literal_key, literal_text
from beleidstui.compiling.standing import Fault, Standing, Standings
from beleidstui.model.foot_line import lines_that_are
from beleidstui.model.nodes import Article, Official, Part, Table
from beleidstui.model.page_lines import joined
from beleidstui.model.source import Herkomst, SourcePage
from beleidstui.texts import proving

if TYPE_CHECKING:
    from beleidstui.compiling.differing import Passages

_MOST_COMPARED = 1_000_000
"""How long a page may be to look for the nearest passage in it, in characters."""
_MOST_TEXTS = 25
"""How many texts of an article are compared with all of the page."""
_KEYS = {
    Fault.WHOLE: "fragment",
    Fault.ROW: "rijen",
    Fault.HEADS: "kolommen",
    Fault.NOTE: "noten",
    Fault.SIGN: "noten",
}
_OF_MEMBERS = (Fault.ROW, Fault.HEADS, Fault.NOTE)
"""The faults that are of one member of a list."""
_CONTEXT = 40
"""How much of the page is shown beside a text, in characters."""


def check_verbatim(
    written: list[Written], standings: Standings, pages: dict[str, SourcePage], report: Report
) -> None:
    """Report every text of an article that is not on its page as it says, and each foot line."""
    article = written[0].item
    sources = article.sources if isinstance(article, Article) else ()
    beside = {one.file: _Page(pages[one.file]) for one in sources if one.file in pages}
    for one, standing in zip(written, standings, strict=True):
        item = one.item
        is_fragment = isinstance(item, Part) and item.fragment
        if is_fragment and item.herkomst is not Herkomst.LETTERLIJK:
            tell(one, "fragment", proving.FRAGMENT_NOT_LITERAL, report)
        if isinstance(item, Official) and standing is not None and standing.fault is not Fault.NONE:
            message = _message(one, standing, beside[item.source.file])
            member = standing.missing if standing.fault in _OF_MEMBERS else None
            tell(one, _key(one, standing), message, report, member)
    for number, source in enumerate(sources):
        page = pages.get(source.file)
        if page is not None and source.footer and not lines_that_are(source.footer, page.text):
            message = beside[source.file].nearest(source.footer)
            tell(of_source(written[0], number), "voetregel", message, report)


def _key(one: Written, standing: Standing) -> str:
    """Give the key at fault."""
    return _KEYS.get(standing.fault) or literal_key(one.item)


class _Page:
    """The page of an article, and how many texts will still be compared with all of it."""

    def __init__(self, page: SourcePage) -> None:
        self.file = page.file
        self.joined = joined(page)
        self._left = _MOST_TEXTS if len(page.text) <= _MOST_COMPARED else 0

    @cached_property
    def _passages(self) -> "Passages":
        from beleidstui.compiling.differing import Passages  # only needed once something is wrong

        return Passages(self.joined)

    def nearest(self, text: str) -> str:
        """Say that a text is not on the page, and what differs from the nearest passage."""
        self._left -= 1
        if self._left < 0:
            return proving.not_in_source(self.file)
        found = self._passages.first_difference(text)
        if found is None:
            return proving.nothing_near(self.file)
        return proving.nearest_passage(self.file, *found)


def _message(one: Written, standing: Standing, page: _Page) -> str:
    fault, place, file = standing.fault, standing.placement, page.file
    if fault is Fault.SIGN:
        return proving.SIGN_ELSEWHERE
    if place is None:
        if fault is Fault.TAKEN:
            return proving.TAKEN.format(file)
        return page.nearest(literal_text(one.item))
    if fault in (Fault.ROW, Fault.HEADS) and isinstance(one.item, Table):
        rows = one.item.rows if fault is Fault.ROW else one.item.columns
        told = page.nearest(" ".join(filter(None, rows[standing.missing])))
        return proving.IN_ROW.format(standing.missing + 1, told)
    if fault is Fault.NOTE and isinstance(one.item, Part):
        return page.nearest(one.item.notes[standing.missing].text)
    if fault is Fault.NO_HEADING:
        return proving.NO_HEADING.format(file, place.first_line)
    if fault is Fault.OTHER_ROLE:
        under = standing.under
        where = proving.UNDER.format(under.name) if under else proving.ABOVE_ALL
        return proving.OTHER_ROLE.format(file, place.first_line, where, _above(one))
    if fault is Fault.WHOLE:
        return proving.WHOLE.format(file, place.first_line)
    return proving.CUT.format(" en ".join(_cuts(standing, place, file, page.joined.text)))


def _cuts(standing: Standing, place: Placement, file: str, text: str) -> list[str]:
    said = []
    if standing.cut_before:
        before = text[
            max(text.rfind("\n", 0, place.start) + 1, place.start - _CONTEXT) : place.start
        ]
        said.append(proving.CUT_BEFORE.format(file, place.first_line, before.strip()))
    if standing.cut_after:
        after = text[place.end : place.end + _CONTEXT].partition("\n")[0].strip()
        said.append(proving.CUT_AFTER.format(file, place.last_line, after))
    return said


def _above(one: Written) -> str:
    """Give the title of what a text stands below."""
    return one.item.path[-2] if len(one.item.path) > 1 else ""
