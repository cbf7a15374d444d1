"""Papers as text that a tool took out of a PDF: printed lines, with a form feed after each page."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from beleidstui.importing.blocks import Block, BlockKind, Paper, Remark, Skip, size_of
from beleidstui.importing.foot_facts import facts_of_foot_line
from beleidstui.importing.readers.met import SOFT_HYPHEN
from beleidstui.importing.refusal import MOST_BYTES, UnreadablePaperError
from beleidstui.model.foot_line import pages_alone, printed_foot_lines
from beleidstui.model.page_lines import BULLET, Joined, join_lines
from beleidstui.texts import papers

MOST_LETTERS = 4_000_000
_SPACES = re.compile(r"[^\S\xa0\u2007\u202f]+")
_NUMBERED = re.compile(r"((?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]|\d{1,2}°)\s+(?=\S)")
_SENTENCE_END = re.compile(r"[.:;,!?…]['\"’”»)]*$")
_SHORT = 0.6
_MOST_IN_A_HEADING = 10
_LAYOUT = "\t\n\f"


class _Printed(NamedTuple):
    """The lines of all pages without what is no text of them."""

    rows: list[str]
    lines: list[int]
    """The line of the file that each is, from 1."""
    pages: list[int]
    """The printed page that each is on; 0 where it is not known."""
    foot_line: str
    skipped: int


def read_text_page(raw: bytes, name: str) -> Paper:
    """Read a paper from text that a tool took out of a PDF; raises UnreadablePaperError."""
    text = _decoded(raw, name)
    printed = _without_feet(text)
    joined = join_lines("\n".join(printed.rows))
    blocks = tuple(_blocks(joined, printed))
    skipped = Counter({papers.FOOT_LINES: printed.skipped})
    kept = "".join(printed.rows)
    skipped[papers.SOFT_HYPHENS] = kept.count(SOFT_HYPHEN)
    skipped[papers.HYPHENS] = kept.count("-") - sum(
        (block.mark + block.text).count("-") for block in blocks
    )
    skips = tuple(Skip(reason, many) for reason, many in skipped.items() if many)
    remarks = tuple(
        Remark(
            papers.DOUBTFUL_HYPHEN.format(doubt.word),
            printed.lines[doubt.line - 1],
            printed.pages[doubt.line - 1],
        )
        for doubt in joined.doubtful
    )
    facts = facts_of_foot_line(printed.foot_line)
    return Paper(blocks, facts, size_of(text), skips, remarks, nests=False)


def _decoded(raw: bytes, name: str) -> str:
    if len(raw) > MOST_BYTES:
        raise UnreadablePaperError(papers.TOO_LARGE.format(name))
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise UnreadablePaperError(papers.NOT_TEXT.format(name)) from error
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if len(text) > MOST_LETTERS:
        raise UnreadablePaperError(papers.LONG_TEXT.format(name))
    if any(unicodedata.category(one) == "Cc" for one in set(text) - set(_LAYOUT)):
        raise UnreadablePaperError(papers.NOT_TEXT.format(name))
    if not text.strip():
        raise UnreadablePaperError(papers.NO_TEXT.format(name))
    return text


def _without_feet(text: str) -> _Printed:
    """Leave out the foot lines and the numbers of pages, and read from them which page it is."""
    pages = text.split("\f")
    alone = [_number_at_the_edge(page) for page in pages]
    shifts = Counter(found[0] - place for place, found in enumerate(alone) if found)
    usual = shifts.most_common(1)[0] if shifts else (0, 0)
    rows: list[str] = []
    lines: list[int] = []
    numbers: list[int] = []
    foot_line, skipped, before = "", 0, 0
    for place, (page, found) in enumerate(zip(pages, alone, strict=True)):
        feet = printed_foot_lines(page)
        out = {line for line, _ in feet}
        number = next((foot.page for _, foot in feet if foot.page), 0)
        if found and (feet or (usual[1] > 1 and found[0] - place == usual[0])):
            out.add(found[1])
            number = number or found[0]
        own = page.split("\n")
        foot_line = foot_line or next((own[line - 1].strip() for line, _ in feet), "")
        skipped += sum(size_of(own[line - 1]) for line in out)
        kept = [line for line in range(1, len(own) + 1) if line not in out]
        while kept and not own[kept[-1] - 1].strip():
            kept.pop()
        rows += [own[line - 1] for line in kept]
        lines += [before + line for line in kept]
        numbers += [number] * len(kept)
        before += len(own) - 1  # a form feed ends no line
    return _Printed(_with_marks(rows), lines, numbers, foot_line, skipped)


def _with_marks(rows: list[str]) -> list[str]:
    """Put a bullet that stands alone on its line before the text below it."""
    made = list(rows)
    for place, (row, after) in enumerate(pairwise([*rows, ""])):
        if BULLET.fullmatch(f"{row.rstrip()}  "):
            goes_down = after.strip() and BULLET.match(f"{after}  ") is None
            made[place] = "" if goes_down else row.rstrip()
            if goes_down:
                made[place + 1] = f"{row.rstrip()} {after.lstrip()}"
    return made


def _number_at_the_edge(page: str) -> tuple[int, int] | None:
    """Give the number that stands alone on the first or last line of a page, and its line."""
    printed = [line for line, row in enumerate(page.split("\n"), start=1) if row.strip()]
    edges = {*printed[:1], *printed[-2:]}
    found = [(number, line) for number, line in pages_alone(page).items() if line in edges]
    return found[-1] if found else None


def _blocks(joined: Joined, printed: _Printed) -> Iterator[Block]:
    width = max((len(row) for row in printed.rows), default=0)
    marks: list[int] = []
    for start, end in _paragraphs(joined.text):
        text = joined.text[start:end]
        if not text.strip():
            continue
        first, last = joined.lines_of(start, end)
        begins = (joined.lines[start - 1] if start else 0) + 1
        row = printed.rows[first - 1].replace("\t", " ") if first == begins else ""
        mark, text = _mark(row, text)
        text = _SPACES.sub(" ", text).strip()
        line, page = printed.lines[first - 1], printed.pages[first - 1]
        if mark:
            level = _depth(marks, row)
            yield Block(BlockKind.ITEM, text, level, mark, line=line, page=page)
            continue
        is_heading = first == last and _is_heading(text, width)
        if is_heading:
            marks.clear()
        kind = BlockKind.HEADING if is_heading else BlockKind.PARAGRAPH
        yield Block(kind, text, line=line, page=page)


def _paragraphs(text: str) -> Iterator[tuple[int, int]]:
    ends = [-1, *(found.start() for found in re.finditer("\n", text)), len(text)]
    return ((before + 1, end) for before, end in pairwise(ends) if end > before + 1)


def _mark(row: str, text: str) -> tuple[str, str]:
    """Give the mark of a paragraph, and its text without it."""
    bullet = BULLET.match(row.replace(SOFT_HYPHEN, ""))
    if bullet is not None:
        return bullet[0].strip(), text
    numbered = _NUMBERED.match(text.lstrip())
    return (numbered[1], text.lstrip()[numbered.end() :]) if numbered is not None else ("", text)


def _depth(marks: list[int], row: str) -> int:
    """Give how deep a bullet is by its indent, and remember it."""
    indent = len(row) - len(row.lstrip())
    while marks and marks[-1] >= indent:
        marks.pop()
    marks.append(indent)
    return len(marks)


def _is_heading(text: str, width: int) -> bool:
    is_short = len(text) < _SHORT * width and len(text.split()) <= _MOST_IN_A_HEADING
    is_name = text[:1].isupper() or text[:1].isdigit()
    return is_short and is_name and not _SENTENCE_END.search(text[-40:])
