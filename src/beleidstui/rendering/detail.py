"""An item whole: its text, provenance, terms and uses, as lines with marks."""

from collections.abc import Iterable, Sequence

from beleidstui import texts
from beleidstui.library.versions import Version
from beleidstui.model.citation import permalink
from beleidstui.model.nodes import Kind, Node, Part
from beleidstui.model.source import Herkomst
from beleidstui.rendering import sheet
from beleidstui.rendering.amount_lines import money_paragraphs
from beleidstui.rendering.amounts import Amounts, Cost, cost_line
from beleidstui.rendering.facts import Name
from beleidstui.rendering.flow import Span
from beleidstui.rendering.fragment import ellipses
from beleidstui.rendering.line import Line, Mark, Role, plain_line
from beleidstui.rendering.page import INDENT, Page
from beleidstui.rendering.sentence import sentence_around
from beleidstui.rendering.table import table_lines, unit_line
from beleidstui.rendering.words import edition_mark, page_note, place, spread_lines, version_name
from beleidstui.rendering.written import herkomst, provenance

BULLET = "– "
_Head = sheet.Title | sheet.Place | sheet.Provenance | sheet.Scope | Cost
_Field = (
    sheet.Remark | Name | sheet.Whole | sheet.Others | sheet.Cited | sheet.PageReason | sheet.Id
)


def item_lines(item: Node, page: Page, matches: tuple[Span, ...] = ()) -> list[Line]:
    """Give an item whole; ``matches`` are spans of its text that were searched for."""
    marks = tuple(Mark(start, end, Role.MATCH) for start, end in matches)
    paragraphs: list[list[Line]] = []
    before: sheet.Block | None = None
    for block in sheet.blocks(item, page.library):
        made = [one for one in _paragraphs(block, page, marks) if one]
        if made and _goes_on(before, block):
            paragraphs[-1] += made.pop(0)
        paragraphs += made
        before = block
    return _apart(paragraphs)


def _goes_on(before: sheet.Block | None, block: sheet.Block) -> bool:
    """Tell whether a block stands below the one before it without an empty line."""
    return any(isinstance(before, kind) and isinstance(block, kind) for kind in (_Head, _Field))


def _apart(paragraphs: Iterable[list[Line]]) -> list[Line]:
    lines: list[Line] = []
    for one in paragraphs:
        lines += [*([Line("")] if lines else []), *one]
    return lines


def _paragraphs(block: sheet.Block, page: Page, matches: tuple[Mark, ...]) -> list[list[Line]]:
    match block:
        case sheet.Text() | sheet.Cells() | sheet.Notes():
            return [_written(block, page, matches)]
        case sheet.Below(parts):
            return [paragraph for part in parts for paragraph in _below(part, page)]
        case sheet.Terms(terms, in_explanation):  # those of an explanation are links in it
            return [] if in_explanation else [_linked(texts.TERMS_HERE, terms, page)]
        case sheet.Parts(terms):
            return [_linked(texts.PARTS, terms, page)]
        case sheet.Uses():
            return [_uses(block, page)]
        case Amounts():
            return money_paragraphs(block, page)
        case sheet.Title() | sheet.Place() | sheet.Provenance() | sheet.Scope() | Cost():
            return [_head(block, page)]
        case _:
            return [_fields(block, page)]


def _head(block: _Head, page: Page) -> list[Line]:
    match block:
        case sheet.Title(item):
            return page.paragraph(plain_line(item.title, Role.TITLE))
        case sheet.Place(item):
            said = place(item)
        case sheet.Scope(scope):
            said = texts.SCOPE.format(scope)
        case Cost():
            said = cost_line(block)
        case _:
            said = texts.DERIVED_BELOW if _is_told_below(block) else provenance(block)
    return page.paragraph(plain_line(said, Role.NOTE))


def _is_told_below(known: sheet.Provenance) -> bool:
    """Tell whether the reason is told at the end: that of an article is long."""
    return known.about is sheet.About.NUMBER and known.herkomst is Herkomst.AFGELEID


def _written(
    block: sheet.Written,
    page: Page,
    matches: tuple[Mark, ...] = (),
    before: str = "",
    indent: int = 0,
) -> list[Line]:
    match block:
        case sheet.Text():
            return page.paragraph(block.line(matches).between(before, ""), indent)
        case sheet.Cells(table):
            unit = page.paragraph(plain_line(unit_line(table), Role.NOTE))
            return [*table_lines(table, page.width, page.measure), *unit]
        case sheet.Notes(said):
            return [line for text in said for line in page.paragraph(Line(text), indent)]


def _below(part: Part, page: Page, depth: int = 0) -> list[list[Line]]:
    """Give what is below an item as one reads it: each title, text and table, in order.

    What is below a bullet stands further in; bullets without a title follow each other.
    """
    indent = depth * INDENT
    title = page.paragraph(_link(part), indent) if part.is_named else []
    before = BULLET if _is_bare(part) else ""
    first: list[Line] = []
    notes: list[Line] = []
    for block in sheet.written(part, page.library):
        lines = _written(block, page, before=before, indent=indent)
        if isinstance(block, sheet.Notes):
            notes = lines
        else:
            first = lines
    blocks = [block for block in ([*title, *first], notes) if block]
    for child in part.children:
        inner = _below(child, page, depth + (part.kind is Kind.PUNT))
        if _is_bare(child) and blocks and not notes:
            blocks[-1] = [*blocks[-1], *inner.pop(0)]
        blocks += inner
    return blocks


def _is_bare(part: Part) -> bool:
    """Tell whether a part is a bullet without a title of its own."""
    return part.kind is Kind.PUNT and not part.is_named


def _linked(heading: str, items: Sequence[Node], page: Page) -> list[Line]:
    lines = page.paragraph(plain_line(heading, Role.HEADING))
    for item in items:
        lines += page.paragraph(_link(item), INDENT)
    return lines


def _link(item: Node) -> Line:
    return Line(item.title, (Mark(0, len(item.title), Role.LINK, item.id),))


def _fields(block: _Field, page: Page) -> list[Line]:
    match block:
        case sheet.Remark(said):
            return page.field(texts.REASON, Line(said))
        case Name():
            return page.field(block.label, Line(block.said))
        case sheet.Whole(term):
            return page.field(texts.PART_OF, _link(term))
        case sheet.Others(others):
            return page.field(texts.OTHER_YEARS, _versions(others))
        case sheet.Cited(citation, source):
            address = permalink(source)
            mark = Mark(0, len(address), Role.ADDRESS, address)
            return [
                *page.field(texts.SOURCE, Line(citation + page_note(source))),
                *page.field(texts.LINK, Line(address, (mark,))),
            ]
        case sheet.PageReason(said):
            return page.field(texts.PAGE, Line(said))
        case sheet.Id(item):
            known = sheet.provenance_of(item, page.library)
            reason = Line(herkomst(known))
            above = page.field(texts.TITLE_AND_NUMBER, reason) if _is_told_below(known) else []
            return [*above, *page.field(texts.ID, Line(item.id))]


def _versions(others: Sequence[Version]) -> Line:
    text, marks = "", []
    for one in others:
        text += texts.LIST if text else ""
        start = len(text)
        text += version_name(one)
        marks.append(Mark(start, len(text), Role.LINK, one.item.id))
    return Line(text, tuple(marks))


def _uses(uses: sheet.Uses, page: Page) -> list[Line]:
    """Give the items that use a term, by role, each with the sentence around the term."""
    term, users, shares = uses
    if not users:
        return page.paragraph(plain_line(texts.NOT_USED, Role.NOTE))
    lines = page.paragraph(plain_line(texts.used_in(len(users)), Role.HEADING))
    for said in spread_lines(shares):
        lines += page.paragraph(Line(said), INDENT)
    role = ""
    for user in uses.shown:
        above = texts.PLACE_MARK.join(filter(None, (edition_mark(user), user.path[-2])))
        if above != role:
            role = above
            lines += page.paragraph(plain_line(role, Role.NOTE), INDENT)
        lines += page.paragraph(_link(user), 2 * INDENT)
        for sentence in _sentences(user, term, page):
            lines += page.paragraph(sentence, 3 * INDENT)
    left = len(users) - len(uses.shown)
    more = texts.MORE_USES.format(texts.counted(left, "punt", "punten"))
    return lines + (page.paragraph(plain_line(more, Role.NOTE)) if left else [])


def _sentences(user: Node, term: Node, page: Page) -> list[Line]:
    """Give each sentence of an item that has the term, once, with the term marked in it."""
    spans = page.library.spans(user, term.id)
    before, after = ellipses(user)
    sentences = dict.fromkeys(sentence_around(user.text, span) for span in spans)
    return [
        Line(
            user.text[start:end],
            tuple(
                Mark(a - start, b - start, Role.MATCH) for a, b in spans if start <= a and b <= end
            ),
        ).between("" if start else before, after if end == len(user.text) else "")
        for start, end in sentences
    ]
