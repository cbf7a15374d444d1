"""A source page holds no characters that steer a terminal or hide, and is read in one way."""

from beleidstui.authoring.files import Report
from beleidstui.authoring.locate import SOURCES
from beleidstui.errors import Problem
from beleidstui.model.page_lines import READ_OVER, Reading, joined
from beleidstui.model.source import SourcePage
from beleidstui.safe_text import find_forbidden
from beleidstui.texts import author, proving


def check_page(page: SourcePage, report: Report, remark: Report) -> None:
    """Report the first forbidden character of each line, and remark how the lines were joined."""
    file = f"{SOURCES}/{page.file}"
    for number, row in enumerate(page.text.split("\n"), start=1):
        position = find_forbidden(row.translate(READ_OVER))
        if position >= 0:
            message = author.forbidden_character(ord(row[position]), position)
            report(Problem(file, number, "", message))
    read = joined(page)
    if read.reading is Reading.SENTENCES:
        remark(Problem(file, 0, "", proving.READ_BY.format(read.reading)))
    for hyphen in read.doubtful:
        remark(Problem(file, hyphen.line, "", proving.DOUBTFUL_HYPHEN.format(hyphen.word)))
