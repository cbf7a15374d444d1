"""A source page holds no characters that steer a terminal or hide."""

from beleidstui.errors import Problem
from beleidstui.policy.characters import find_forbidden
from beleidstui.policy.files import Report
from beleidstui.policy.locate import SOURCES
from beleidstui.policy.model import SourcePage
from beleidstui.texts import author


def check_page(page: SourcePage, report: Report) -> None:
    """Report the first forbidden character of each line of a source page."""
    for number, row in enumerate(page.text.split("\n"), start=1):
        position = find_forbidden(row)
        if position >= 0:
            message = author.forbidden_character(ord(row[position]), position)
            report(Problem(f"{SOURCES}/{page.file}", number, "", message))
