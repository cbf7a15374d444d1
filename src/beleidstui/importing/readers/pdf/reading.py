"""Papers as PDF: the layout of the official papers, and as well as it goes any other."""

from collections import Counter, deque
from collections.abc import Iterable, Sequence

from beleidstui.importing.blocks import Paper, Remark, Skip
from beleidstui.importing.foot_facts import facts_of_foot_line
from beleidstui.importing.paper_facts import PaperFacts
from beleidstui.importing.readers.pdf.calling import read_glyphs
from beleidstui.importing.readers.pdf.contents import contents_in
from beleidstui.importing.readers.pdf.front import Front, front_of, in_margin
from beleidstui.importing.readers.pdf.furniture import Furnished, without_furniture
from beleidstui.importing.readers.pdf.glyphs import Glyphs
from beleidstui.importing.readers.pdf.layout import Layout, is_official, layout_of
from beleidstui.importing.readers.pdf.lines import Line, lines_of
from beleidstui.importing.readers.pdf.making import Making, size_of_lines
from beleidstui.importing.readers.pdf.notes import notes_of
from beleidstui.importing.readers.pdf.paragraphs import Paragraph, paragraphs_of
from beleidstui.importing.readers.pdf.tables import Table, with_tables
from beleidstui.importing.readers.pdf.wording import Words
from beleidstui.texts import papers


def read_pdf(raw: bytes, name: str) -> Paper:
    """Read a paper from the bytes of a PDF; raises UnreadablePaperError."""
    return paper_of(read_glyphs(raw, name))


def paper_of(glyphs: Glyphs) -> Paper:
    """Make a paper of the glyphs of a PDF."""
    official = is_official(glyphs.pages)
    lines = [lines_of(page, number, official) for number, page in enumerate(glyphs.pages)]
    flat = [line for own in lines for line in own]
    layout, words = layout_of(flat, official), Words(flat, glyphs.creator)
    furnished = without_furniture(glyphs.pages, lines, layout)
    skipped = Counter(furnished.skipped)
    pages = _without_contents(furnished.pages, skipped)
    told = notes_of(pages, layout, words)
    first = glyphs.pages[0]
    front = Front([], [])
    kept = [list(own) for own in told.pages]
    if official:
        front = front_of(kept[0], first.height, layout)
        kept[0] = front.rest
    making = Making(layout, words, furnished.numbers, told.notes)
    making.know_headings([line for own in kept for line in own])
    for group in front.groups:
        making.front(group)
    for part in _in_order(kept, layout):
        if isinstance(part, Table):
            making.table(part)
        else:
            making.text(part)
    making.rest()
    skipped[papers.HYPHENS] += making.hyphens
    skipped[papers.DOUBLE_SIGNS] += making.signs
    remarks = (*_of_the_file(glyphs, official, furnished), *making.remarks)
    skips = tuple(Skip(reason, many) for reason, many in skipped.items() if many)
    facts = _facts(furnished, front)
    return Paper(tuple(making.blocks), facts, glyphs.met, skips, remarks, nests=False)


def _without_contents(pages: Sequence[Sequence[Line]], skipped: Counter[str]) -> list[list[Line]]:
    flat = [line for lines in pages for line in lines]
    contents = contents_in(flat)
    skipped[papers.CONTENTS] += size_of_lines([flat[place] for place in contents])
    left_out = {id(flat[place]) for place in contents}
    return [[line for line in lines if id(line) not in left_out] for lines in pages]


def _in_order(pages: Sequence[Sequence[Line]], layout: Layout) -> list[Paragraph | Table]:
    """Give what stands on the pages, with what is in the margin before what it stands beside."""
    body: list[Line | Table] = []
    margin: list[Line] = []
    for lines in pages:
        beside = in_margin(lines, layout) if layout.is_official else []
        rows = {id(line) for line in beside}
        margin += beside
        body += with_tables([line for line in lines if id(line) not in rows], layout)
    waiting = deque(paragraphs_of(margin, layout))
    parts: list[Paragraph | Table] = []
    for part in _parts(body, layout):
        while waiting and _is_before(waiting[0].first, part.lines[0]):
            parts.append(waiting.popleft())
        parts.append(part)
    return [*parts, *waiting]


def _parts(body: Sequence[Line | Table], layout: Layout) -> Iterable[Paragraph | Table]:
    """Give the paragraphs between the tables, and the tables."""
    lines: list[Line] = []
    for one in body:
        if isinstance(one, Table):
            yield from paragraphs_of(lines, layout)
            yield one
            lines = []
        else:
            lines.append(one)
    yield from paragraphs_of(lines, layout)


def _is_before(beside: Line, line: Line) -> bool:
    """Tell whether a text in the margin begins beside a line, or above it."""
    if beside.page != line.page:
        return beside.page < line.page
    return beside.base > line.base - 1


def _of_the_file(glyphs: Glyphs, official: bool, furnished: Furnished) -> list[Remark]:
    """Tell of the layout, and of pages and characters that could not be read."""
    told = [] if official else [Remark(papers.OTHER_LAYOUT)]
    unknown = 0
    for page, number in zip(glyphs.pages, furnished.numbers, strict=True):
        unknown += sum(run.text.count("\ufffd") for run in page.runs)
        if page.is_unreadable:
            told.append(Remark(papers.UNREADABLE_PAGE, page=number))
        elif not page.runs:
            told.append(Remark(papers.EMPTY_PAGE, page=number))
    if unknown:
        told.append(Remark(papers.UNKNOWN_LETTERS.format(unknown)))
    return told


def _facts(furnished: Furnished, front: Front) -> PaperFacts:
    known = facts_of_foot_line(furnished.foot_line)
    return known._replace(document=furnished.document, title=front.title)
