"""Every item has an id of its own."""

from beleidstui.policy.build import Written
from beleidstui.policy.checks.telling import tell
from beleidstui.policy.files import Report
from beleidstui.policy.lines import line_of
from beleidstui.texts import author


def check_ids(written: list[Written], report: Report) -> None:
    """Report every id that was already given."""
    seen: dict[str, Written] = {}
    for one in written:
        first = seen.setdefault(one.item.id, one)
        if first is not one and not one.item.id.endswith("/"):
            line = line_of(first.file.text, (*first.path, "id"))
            place = f"{first.file.file}:{line}"
            tell(one, "id", author.DOUBLE_ID.format(one.item.id, place), report)
