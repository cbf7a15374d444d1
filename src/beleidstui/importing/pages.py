"""The pages of a paper whose text comes from one file and whose pages come from its PDF.

Blocks are the same where their letters and digits are: white space, hyphens, quotes and capitals
differ between the files of one paper. What is found keeps its order.
"""

import unicodedata
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from beleidstui.importing.blocks import Block, BlockKind, Paper, Remark
from beleidstui.texts import papers

_NOT_COMPARED = (BlockKind.TABLE, BlockKind.FRONT, BlockKind.CLOSING)
"""What the files of one paper may print in their own ways."""
_PROBE = 32
_SHORT = 16
_SHOWN = 40
_WINDOW = 50_000
"""How many letters ahead a block is looked for: more than any page or table has."""


class _Printed(NamedTuple):
    """The blocks of a PDF as one row of letters."""

    letters: str
    starts: list[int]
    """Where each block begins in the letters."""
    pages: list[int]

    def page_at(self, place: int) -> int:
        """Give the page of a place in the letters; 0 where it may be this one or the next."""
        number = bisect_right(self.starts, place) - 1
        page = self.pages[number]
        is_inside = place > self.starts[number]
        after = self.pages[number + 1 : number + 2]
        return 0 if is_inside and after and after[0] != page else page


def with_pages(paper: Paper, pdf: Paper) -> Paper:
    """Give a paper with the printed pages of its PDF, and remarks where the two differ.

    A block that is not found in the PDF is on the page of its neighbours where that is one page.
    """
    keys = [key_of(block) for block in paper.blocks]
    others = [key_of(block) for block in pdf.blocks]
    printed = _printed(others, [block.page for block in pdf.blocks])
    places = _places(keys, others, printed)
    pages = _between([None if at is None else printed.page_at(at) for at in places])
    blocks = tuple(
        block._replace(page=page) for block, page in zip(paper.blocks, pages, strict=True)
    )
    facts = paper.facts
    if not facts.foot_line:
        facts = facts._replace(foot_line=pdf.facts.foot_line)
    remarks = (*paper.remarks, *_differences(paper, pdf))
    return paper._replace(blocks=blocks, facts=facts, remarks=remarks)


def key_of(block: Block) -> str:
    """Give the letters and digits of a block, by which it is known in another file."""
    return _letters(" ".join((block.mark, block.text, *_cells(block))))


def _cells(block: Block) -> Iterator[str]:
    return (cell for row in (*block.heads, *block.rows) for cell in row)


def _letters(text: str) -> str:
    folded = unicodedata.normalize("NFKC", text).casefold()
    return "".join(letter for letter in folded if letter.isalnum())


def _printed(keys: Sequence[str], pages: list[int]) -> _Printed:
    starts, at = [], 0
    for key in keys:
        starts.append(at)
        at += len(key)
    return _Printed("".join(keys), starts, pages)


def _places(keys: Sequence[str], others: Sequence[str], printed: _Printed) -> list[int | None]:
    """Give where each block begins in the letters of the PDF; None where it is not found."""
    places: list[int | None] = [None] * len(keys)
    for number, other in _anchors(keys, others):
        places[number] = printed.starts[other]
    found = 0
    after = _next_known(places, len(printed.letters))
    for number, key in enumerate(keys):
        at = places[number]
        if at is None and key:
            at = places[number] = _found(key, printed, found, after[number])
        if at is not None:
            found = at + 1
    return places


def _anchors(keys: Sequence[str], others: Sequence[str]) -> list[tuple[int, int]]:
    """Give the blocks that are there once in both files, as many as are in the same order."""
    once, once_there = _once(keys), _once(others)
    pairs = [(number, once_there[key]) for key, number in once.items() if key in once_there]
    pairs.sort()
    ends: list[int] = []
    tails: list[int] = []
    before: list[int] = []
    for number, (_, other) in enumerate(pairs):
        length = bisect_left(ends, other)
        before.append(tails[length - 1] if length else -1)
        ends[length : length + 1] = [other]
        tails[length : length + 1] = [number]
    chain: list[tuple[int, int]] = []
    number = tails[-1] if tails else -1
    while number >= 0:
        chain.append(pairs[number])
        number = before[number]
    return chain[::-1]


def _once(keys: Sequence[str]) -> dict[str, int]:
    counted = Counter(keys)
    return {key: number for number, key in enumerate(keys) if key and counted[key] == 1}


def _next_known(places: Sequence[int | None], end: int) -> list[int]:
    """Give for each block where the next one that is known begins."""
    known: list[int] = []
    for place in reversed(places):
        known.append(end)
        end = end if place is None else place
    return known[::-1]


def _found(key: str, printed: _Printed, start: int, end: int) -> int | None:
    """Find the beginning of a block between two places; a short one only where a block begins."""
    probe = key if len(key) < _SHORT else key[:_PROBE]
    end = min(end, start + _WINDOW)
    at = printed.letters.find(probe, start, end)
    while at >= 0 and len(key) < _SHORT:
        number = bisect_left(printed.starts, at)
        if number < len(printed.starts) and printed.starts[number] == at:
            break
        if number >= len(printed.starts):
            return None
        at = printed.letters.find(probe, printed.starts[number], end)
    return at if at >= 0 else None


def _between(pages: Sequence[int | None]) -> list[int]:
    """Give the blocks that were not found the page of those around them, where that is one."""
    made: list[int] = []
    after = _after(pages)
    before = 0
    for page, following in zip(pages, after, strict=True):
        if page is None:
            page = before if before == following else 0
        else:
            before = page
        made.append(page)
    return made


def _after(pages: Sequence[int | None]) -> list[int]:
    found: list[int] = []
    page = 0
    for one in reversed(pages):
        found.append(page)
        page = page if one is None else one
    return found[::-1]


def _differences(paper: Paper, pdf: Paper) -> Iterator[Remark]:
    """Tell how many paragraphs of each file are not in the other."""
    for said, one, other in ((papers.NOT_IN_PDF, paper, pdf), (papers.ONLY_IN_PDF, pdf, paper)):
        strange = list(_not_in(one, other))
        if strange:
            first = strange[0]
            start = first.text[:_SHOWN]
            yield Remark(said.format(len(strange), start), first.line, first.page)


def _not_in(one: Paper, other: Paper) -> Iterator[Block]:
    """Give the blocks of a paper of which another has not all letters in the same order.

    What is one paragraph in the one may be two in the other, or a note.
    """
    keys, others = [*map(key_of, one.blocks)], [*map(key_of, other.blocks)]
    printed = _printed(others, [])
    notes = {_letters(note.text) for block in other.blocks for note in block.notes}
    whole = {*others, *notes}
    for block, key, at in zip(one.blocks, keys, _places(keys, others, printed), strict=True):
        is_there = at is not None and printed.letters.startswith(key, at)
        is_note = key.lstrip("0123456789") in notes
        if block.kind not in _NOT_COMPARED and not (is_there or is_note or key in whole):
            yield block
