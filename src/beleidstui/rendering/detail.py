"""An item whole: its text, provenance, terms and uses, as lines with marks."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from beleidstui import texts
from beleidstui.compiling.shelf import Shelf
from beleidstui.model.citation import permalink
from beleidstui.model.nodes import Article, Herkomst, Kind, Node, Official, Term
from beleidstui.rendering.facts import term_facts
from beleidstui.rendering.flow import Measure, Span
from beleidstui.rendering.fragment import ellipses
from beleidstui.rendering.line import Line, Mark, Role, plain_line, wrap_line
from beleidstui.rendering.sentence import sentence_around
from beleidstui.rendering.words import place, provenance, source_line

INDENT = 2


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
    blocks = [_head(item, page), _text(item, page, matches)]
    if isinstance(item, Term):
        blocks += [_term_facts(item, page)]
        blocks += [_linked(texts.PARTS, page.shelf.corpus.parts(item), page)]
        blocks += [_uses(item, page)]
    else:
        blocks += [_linked(texts.TERMS_HERE, page.shelf.links.terms_in(item), page)]
        blocks += [_linked(texts.PARTS, item.children, page)]
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
    elif item.kind is Kind.PUNT:
        known = texts.TITLE_AND_TEXT.format(known)
    elif item.kind is Kind.BEGRIP:
        known = texts.EXPLANATION_BY.format(known)
    return lines + page.paragraph(plain_line(known, Role.NOTE))


def _text(item: Node, page: Page, matches: tuple[Span, ...]) -> list[Line]:
    links = page.shelf.links.occurrences(item)
    marks = [Mark(o.start, o.end, Role.LINK, o.term_id) for o in links if not o.nested]
    marks += [Mark(start, end, Role.MATCH) for start, end in matches]
    return page.paragraph(Line(item.text, tuple(sorted(marks))).between(*ellipses(item)))


def _linked(heading: str, items: Sequence[Node], page: Page) -> list[Line]:
    lines = page.paragraph(plain_line(heading, Role.HEADING)) if items else []
    for item in items:
        lines += page.paragraph(_link(item), INDENT)
    return lines


def _link(item: Node) -> Line:
    return Line(item.title, (Mark(0, len(item.title), Role.LINK, item.id),))


def _term_facts(item: Term, page: Page) -> list[Line]:
    lines: list[Line] = []
    for label, value in term_facts(item, page.shelf):
        lines += _field(label, Line(value), page)
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
        if user.path[-2] != role:
            role = user.path[-2]
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
