"""What claims to be literal stands on its source page."""

from beleidstui.policy.build import Written
from beleidstui.policy.checks.telling import tell
from beleidstui.policy.files import Report
from beleidstui.policy.model import Kind, SourcePage
from beleidstui.policy.placing import LITERAL_KEYS, is_literal, literal_text, locate_all
from beleidstui.policy.source import join_lines
from beleidstui.texts import author


def check_verbatim(written: list[Written], page: SourcePage, report: Report) -> None:
    """Report every text and foot line that is not on its page, letter for letter."""
    literal = [one for one in written if is_literal(one.item, page.file)]
    texts_on_page = [literal_text(one.item) for one in literal]
    places = locate_all(join_lines(page.text), texts_on_page)
    for one, text, place in zip(literal, texts_on_page, places, strict=True):
        if place is None and text.strip():
            tell(one, LITERAL_KEYS[one.item.kind], author.NOT_IN_SOURCE.format(page.file), report)
    rows = page.text.split("\n")
    for one in written:
        source = one.item.source
        if one.item.kind is not Kind.ARTIKEL or source is None or source.file != page.file:
            continue
        if source.footer and source.footer not in rows:
            tell(one, "bron/voetregel", author.NOT_IN_SOURCE.format(page.file), report)
