"""What claims to be literal stands on its source page: in its place, and whole."""

from beleidstui.policy.build import Written
from beleidstui.policy.checks.telling import tell
from beleidstui.policy.files import Report
from beleidstui.policy.model import Herkomst, SourcePage
from beleidstui.policy.placing import LITERAL_KEYS, Placement
from beleidstui.policy.source import Joined, join_lines
from beleidstui.policy.standing import Fault, Standing, Standings
from beleidstui.texts import proving

_CONTEXT = 40
"""How much of the page is shown beside a text, in characters."""


def check_verbatim(
    written: list[Written], standings: Standings, page: SourcePage, report: Report
) -> None:
    """Report every text of an article that is not on its page as it says, and its foot line."""
    joined = join_lines(page.text)
    for one, standing in zip(written, standings, strict=True):
        if one.item.fragment and one.item.herkomst is not Herkomst.LETTERLIJK:
            tell(one, "fragment", proving.FRAGMENT_NOT_LITERAL, report)
        if standing is not None and standing.fault is not Fault.NONE:
            key = "fragment" if standing.fault is Fault.WHOLE else LITERAL_KEYS[one.item.kind]
            tell(one, key, _message(one, standing, page.file, joined), report)
    source = written[0].item.source
    if source is not None and source.footer and source.footer not in page.text.split("\n"):
        message = proving.NOT_IN_SOURCE.format(page.file)
        tell(written[0], "bron/voetregel", message, report)


def _message(one: Written, standing: Standing, file: str, joined: Joined) -> str:
    fault, place = standing.fault, standing.placement
    if place is None:
        message = proving.TAKEN if fault is Fault.TAKEN else proving.NOT_IN_SOURCE
        return message.format(file)
    if fault is Fault.NO_HEADING:
        return proving.NO_HEADING.format(file, place.first_line)
    if fault is Fault.OTHER_ROLE:
        under = standing.under
        where = proving.UNDER.format(under.name) if under else proving.ABOVE_ALL
        return proving.OTHER_ROLE.format(file, place.first_line, where, one.item.path[1])
    if fault is Fault.WHOLE:
        return proving.WHOLE.format(file, place.first_line)
    return proving.CUT.format(" en ".join(_cuts(standing, place, file, joined.text)))


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
