"""What claims to be literal stands on its source page: in its place, and whole."""

from functools import cached_property
from typing import TYPE_CHECKING

from beleidstui.authoring.build import Written
from beleidstui.authoring.files import Report
from beleidstui.compiling.checks.telling import tell
from beleidstui.compiling.placing import LITERAL_KEYS, Placement, literal_text
from beleidstui.compiling.source import join_lines
from beleidstui.compiling.standing import Fault, Standing, Standings
from beleidstui.model.corpus import SourcePage
from beleidstui.model.foot_line import lines_that_are
from beleidstui.model.nodes import Herkomst, Official, Part
from beleidstui.texts import proving

if TYPE_CHECKING:
    from beleidstui.compiling.differing import Passages

_MOST_COMPARED = 1_000_000
"""How long a page may be to look for the nearest passage in it, in characters."""
_MOST_TEXTS = 25
"""How many texts of an article are compared with all of the page."""
_CONTEXT = 40
"""How much of the page is shown beside a text, in characters."""


def check_verbatim(
    written: list[Written], standings: Standings, page: SourcePage, report: Report
) -> None:
    """Report every text of an article that is not on its page as it says, and its foot line."""
    beside = _Page(page)
    for one, standing in zip(written, standings, strict=True):
        is_fragment = isinstance(one.item, Part) and one.item.fragment
        if is_fragment and one.item.herkomst is not Herkomst.LETTERLIJK:
            tell(one, "fragment", proving.FRAGMENT_NOT_LITERAL, report)
        if standing is not None and standing.fault is not Fault.NONE:
            key = "fragment" if standing.fault is Fault.WHOLE else LITERAL_KEYS[one.item.kind]
            tell(one, key, _message(one, standing, beside), report)
    article = written[0].item
    source = article.source if isinstance(article, Official) else None
    if source is not None and source.footer and not lines_that_are(source.footer, page.text):
        tell(written[0], "bron/voetregel", beside.nearest(source.footer), report)


class _Page:
    """The page of an article, and how many texts will still be compared with all of it."""

    def __init__(self, page: SourcePage) -> None:
        self.file = page.file
        self.joined = join_lines(page.text)
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
    if place is None:
        if fault is Fault.TAKEN:
            return proving.TAKEN.format(file)
        return page.nearest(literal_text(one.item))
    if fault is Fault.NO_HEADING:
        return proving.NO_HEADING.format(file, place.first_line)
    if fault is Fault.OTHER_ROLE:
        under = standing.under
        where = proving.UNDER.format(under.name) if under else proving.ABOVE_ALL
        return proving.OTHER_ROLE.format(file, place.first_line, where, one.item.path[1])
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
