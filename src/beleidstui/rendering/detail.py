"""An item whole: its text, provenance, terms and uses, as lines with marks."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from beleidstui import texts
from beleidstui.compiling.shelf import Shelf
from beleidstui.model.citation import permalink
from beleidstui.model.nodes import HEADED, Article, Kind, Node, Official, Part, Table, Term
from beleidstui.model.source import Herkomst
from beleidstui.rendering.facts import term_names
from beleidstui.rendering.flow import Measure, Span
from beleidstui.rendering.fragment import ellipses
from beleidstui.rendering.line import Line, Mark, Role, plain_line, wrap_line
from beleidstui.rendering.notes import note_texts, with_signs
from beleidstui.rendering.sentence import sentence_around
from beleidstui.rendering.table import table_lines, unit_line
from beleidstui.rendering.words import edition_mark, place, provenance, source_line

INDENT = 2
BULLET = "– "


class Page(NamedTuple):
    """What lines are made for: the shelf they come from, and how they are broken."""

    shelf: Shelf
    width: int
    """In cells."""
    measure: Measure = len

    def paragraph(self, line: Line, indent: int = 0) -> list[Line]:
        """Break a line to the width of the page."""
        return wrap_line(line, self.width, self.measure, indent)


def item_lines(item: Node, page: Page, matches: tuple[Span, ...] = ()) -> list[Line]:
    """Give an item whole; ``matches`` are spans of its text that were searched for."""
    blocks = [_head(item, page), *_texts(item, page, matches)]
    if isinstance(item, Term):
        blocks += [_term_facts(item, page)]
        blocks += [_linked(texts.PARTS, page.shelf.corpus.parts(item), page)]
        blocks += [_uses(item, page)]
    else:
        blocks += [block for child in item.children for block in _below(child, page)]
        blocks += [_linked(texts.TERMS_HERE, page.shelf.links.terms_in(item), page)]
    blocks += [_source(item, page)]
    return _apart(blocks)


def _apart(blocks: Iterable[list[Line]]) -> list[Line]:
    lines: list[Line] = []
    for block in blocks:
        if block:
            lines += [*([Line("")] if lines else []), *block]
    return lines


def _head(item: Node, page: Page) -> list[Line]:
    lines = page.paragraph(plain_line(item.title, Role.TITLE))
    lines += page.paragraph(plain_line(place(item), Role.NOTE))
    known = provenance(item, page.shelf)
    if item.kind is Kind.ARTIKEL and item.herkomst is Herkomst.AFGELEID:
        known = texts.DERIVED_BELOW
    elif isinstance(item, Part) and item.kind not in HEADED:
        known = (texts.TITLE_AND_TEXT if item.is_named else texts.FIRST_WORDS).format(known)
    elif item.kind is Kind.BEGRIP:
        known = texts.EXPLANATION_BY.format(known)
    lines += page.paragraph(plain_line(known, Role.NOTE))
    if isinstance(item, Article) and item.edition.scope:
        lines += page.paragraph(plain_line(texts.SCOPE.format(item.edition.scope), Role.NOTE))
    return lines


def _texts(
    item: Node, page: Page, matches: tuple[Span, ...] = (), before: str = "", indent: int = 0
) -> list[list[Line]]:
    """Give the text of an item, or the table that it is, and its notes."""
    if isinstance(item, Table):
        shown = table_lines(item, page.width, page.measure)
        shown += page.paragraph(plain_line(unit_line(item), Role.NOTE))
    else:
        links = page.shelf.links.occurrences(item)
        marks = [Mark(o.start, o.end, Role.LINK, o.term_id) for o in links if not o.nested]
        marks += [Mark(start, end, Role.MATCH) for start, end in matches]
        line = with_signs(Line(item.text, tuple(sorted(marks))), item)
        start, end = ellipses(item)
        shown = page.paragraph(line.between(before + start, end), indent)
    notes = [line for text in note_texts(item) for line in page.paragraph(Line(text), indent)]
    return [shown, notes]


def _below(part: Part, page: Page, depth: int = 0) -> list[list[Line]]:
    """Give what is below an item as one reads it: each title, text and table, in order.

    What is below a bullet stands further in; bullets without a title follow each other.
    """
    indent = depth * INDENT
    title = page.paragraph(_link(part), indent) if part.is_named else []
    before = BULLET if _is_bare(part) else ""
    first, notes = _texts(part, page, before=before, indent=indent)
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
    lines = page.paragraph(plain_line(heading, Role.HEADING)) if items else []
    for item in items:
        lines += page.paragraph(_link(item), INDENT)
    return lines


def _link(item: Node) -> Line:
    return Line(item.title, (Mark(0, len(item.title), Role.LINK, item.id),))


def _term_facts(item: Term, page: Page) -> list[Line]:
    lines: list[Line] = []
    for name in term_names(item, page.shelf):
        lines += _field(name.label, Line(name.said), page)
    if item.part_of:
        lines += _field(texts.PART_OF, _link(page.shelf.corpus[item.part_of]), page)
    return lines


def _field(label: str, value: Line, page: Page) -> list[Line]:
    start = len(label) + 2
    shifted = tuple(m._replace(start=m.start + start, end=m.end + start) for m in value.marks)
    line = Line(f"{label}: {value.text}", (Mark(0, start - 1, Role.HEADING), *shifted))
    first, *rest = page.paragraph(line)
    if not rest:
        return [first]
    narrow = page._replace(width=page.width - INDENT)
    first, *rest = narrow.paragraph(line)
    pushed = [
        Line(
            " " * INDENT + one.text,
            tuple(m._replace(start=m.start + INDENT, end=m.end + INDENT) for m in one.marks),
        )
        for one in rest
    ]
    return [first, *pushed]


def _uses(term: Node, page: Page) -> list[Line]:
    """Give the items that use a term, by role, each with the sentence around the term."""
    users = page.shelf.links.used_in(term.id)
    if not users:
        return page.paragraph(plain_line(texts.NOT_USED, Role.NOTE))
    lines = page.paragraph(plain_line(texts.used_in(len(users)), Role.HEADING))
    role = ""
    for user in users:
        above = texts.PLACE_MARK.join(filter(None, (edition_mark(user), user.path[-2])))
        if above != role:
            role = above
            lines += page.paragraph(plain_line(role, Role.NOTE), INDENT)
        lines += page.paragraph(_link(user), 2 * INDENT)
        for sentence in _sentences(user, term, page):
            lines += page.paragraph(sentence, 3 * INDENT)
    return lines


def _sentences(user: Node, term: Node, page: Page) -> list[Line]:
    """Give each sentence of an item that has the term, once, with the term marked in it."""
    spans = page.shelf.links.spans(user, term.id)
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


def _source(item: Node, page: Page) -> list[Line]:
    lines: list[Line] = []
    if isinstance(item, Official):
        lines += _field(texts.SOURCE, Line(source_line(item)), page)
        address = permalink(item.source)
        mark = Mark(0, len(address), Role.ADDRESS, address)
        lines += _field(texts.LINK, Line(address, (mark,)), page)
    if isinstance(item, Article) and item.source.page_reason:
        lines += _field(texts.PAGE, Line(item.source.page_reason), page)
    if item.kind is Kind.ARTIKEL and item.herkomst is Herkomst.AFGELEID:
        lines += _field(texts.TITLE_AND_NUMBER, Line(provenance(item, page.shelf)), page)
    return lines + _field(texts.ID, Line(item.id), page)
