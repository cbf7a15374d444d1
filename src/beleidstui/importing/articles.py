"""Where the policy articles of a paper begin and end, by their headings.

Ministries write *4.3 Artikel 3: X*, *Beleidsartikel 14 X*, *Artikel 14. X*, *14. X* below a heading
*Beleidsartikelen*, or *14: X* beside a lone *Artikel*.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from beleidstui.importing.blocks import Block, BlockKind, Paper, size_of_block
from beleidstui.importing.printed_levels import is_section, only_prints_levels

_NAMED = re.compile(
    r"(?:\d+(?:\.\d+)*\.?\s+)?(?:niet-?\s?)?(?:beleids|begrotings)?artikel\s+"
    r"(?P<number>\d{1,3})(?![.\w]?\w)(?:\s*(?P<sign>[.:])\s*|\s+[–-]\s+|\s+)(?P<title>.*)",
    re.IGNORECASE,
)
_OF_A_LAW = re.compile(r"(?:(?:\w+ )?\w*(?:[Ww]et|verdrag)|VWEU|VEU|Awb|CW|BW)\b.*")
"""What follows the number where an article of a law is named: *Artikel 100 Grondwet*."""
_NUMBERED = re.compile(r"(?P<number>\d{1,3})\s*[.:]\s*(?P<title>[^\d\s].*)")
_LONE = re.compile(r"(?:beleids)?artikel", re.IGNORECASE)
_CHAPTER = re.compile(
    r"\b(?:niet-?\s?)?(?:beleids|begrotings|product)?artikelen\b(?!\s*\d)", re.IGNORECASE
)
_NUMBER = re.compile(r"(?P<first>\d+)(?P<more>(?:\.\d+)*)\.?\s+\S.*")
_OF_THE_PAPER = re.compile(
    r"(?:(?:[A-Z]|\d+(?:\.\d+)*)\.?\s+)?(?:de\s+)?"
    r"(?:bijlagen?|lijst van|(?:begroting(?:en)? (?:van de )?)?agentschap(?:pen)?|begrotingsstaten"
    r"|jaarrekening|bedrijfsvoering\w*|baten-?\s?lasten\w*|begroting van de baten-?\s?lasten\w*"
    r"|saldibalans|verantwoordingsstaten|verdieping\w*)\b.*",
    re.IGNORECASE,
)
"""A heading on a printed page that stands beside an article, and not below it."""
_BESIDE = re.compile(
    r"\b(?:bijlagen?|verdieping\w*|leeswijzer|\w*agenda|overzicht)\b", re.IGNORECASE
)
"""Where a paper names its articles again: before them or after them."""
_LOOSE = 0.5
"""How much deeper a heading that nests nothing is than the one before it."""


class ArticleFound(NamedTuple):
    """An article in a paper."""

    number: str
    title: str
    start: int
    """The place of its heading among the blocks."""
    end: int
    """The place after its last block."""


def articles_in(paper: Paper) -> list[ArticleFound]:
    """Give the articles of a paper in reading order, each once.

    A number that comes again is the article where most of it stands: agendas and annexes name the
    articles too.
    """
    blocks = paper.blocks
    is_flat = only_prints_levels(paper)
    levels = [0.0] * len(blocks) if is_flat and paper.nests else _levels(blocks)
    named = _named(blocks)
    heads = named
    if not (is_flat and named):
        numbered = _numbered_in_print(blocks, levels) if is_flat else _numbered(blocks, levels)
        heads = sorted([*named, *(one for one in numbered if not _holds(levels, one, named))])
    starts = {head.place for head in heads}
    chosen = _each_once(blocks, levels, heads, starts)
    loose = {one.place for one in heads if blocks[one.place].is_loose and one not in chosen}
    starts -= set() if is_flat else loose
    return [
        ArticleFound(number, title, place, _end(paper, levels, place, number, starts))
        for place, number, title in chosen
    ]


class _Head(NamedTuple):
    """A heading that names an article."""

    place: int
    number: str
    title: str


def _each_once(
    blocks: Sequence[Block], levels: Sequence[float], heads: Sequence[_Head], starts: set[int]
) -> list[_Head]:
    """Give of the headings of each number the one that the article itself stands below."""

    def worth(head: _Head) -> tuple[bool, bool, int]:
        place = head.place
        after = (one for one in range(place + 1, len(blocks)) if one in starts)
        end = next(after, len(blocks))
        size = sum(size_of_block(block) for block in blocks[place:end])
        return not _is_beside(blocks, levels, place), not blocks[place].is_loose, size

    best: dict[str, _Head] = {}
    for head in heads:
        other = best.setdefault(head.number, head)
        if other is not head and worth(head) > worth(other):
            best[head.number] = head
    return sorted(best.values())


def _holds(levels: Sequence[float], head: _Head, named: Sequence[_Head]) -> bool:
    """Tell whether articles that say what they are stand at a heading or below it."""
    level = levels[head.place]
    after = (place for place in range(head.place + 1, len(levels)) if levels[place] <= level)
    end = next(after, len(levels)) if any(levels) else head.place + 1
    return any(head.place <= one.place < end for one in named)


def _is_beside(blocks: Sequence[Block], levels: Sequence[float], start: int) -> bool:
    """Tell whether a heading stands below one of a part that only names the articles again."""
    level = levels[start]
    for place in range(start - 1, -1, -1):
        block = blocks[place]
        if block.kind is BlockKind.HEADING and not block.is_loose and levels[place] < level:
            level = levels[place]
            if _BESIDE.search(block.text):
                return True
    return False


def _named(blocks: Sequence[Block]) -> list[_Head]:
    found = []
    for place, block in enumerate(blocks):
        if block.kind is not BlockKind.HEADING:
            continue
        match = _NAMED.fullmatch(_printed(block))
        if match is not None and match["title"] and not _is_of_a_law(match, block):
            found.append(_Head(place, match["number"].lstrip("0") or "0", match["title"]))
            continue
        before = blocks[place - 1] if place else block
        number = _NUMBERED.fullmatch(_printed(block))
        if number is not None and _LONE.fullmatch(before.text):
            found.append(_Head(place, number["number"].lstrip("0"), number["title"]))
    return found


def _is_of_a_law(match: re.Match[str], block: Block) -> bool:
    """Tell whether a heading names an article of a law, or goes on as a sentence does."""
    if match["sign"]:
        return False
    is_law = block.is_loose and _OF_A_LAW.fullmatch(match["title"]) is not None
    return is_law or match["title"][:1].islower()


def _numbered(blocks: Sequence[Block], levels: Sequence[float]) -> list[_Head]:
    """Give the numbered headings right below one that says that articles follow.

    Where a deeper one says so too, what stands between them is no article.
    """
    found: list[_Head] = []
    above: float | None = None
    last = 0
    for place, block in enumerate(blocks):
        if block.kind is not BlockKind.HEADING:
            continue
        if above is not None and levels[place] <= above:
            above = None
        if _CHAPTER.search(block.text) and not block.is_loose:
            if above is not None:
                found = [one for one in found if one.place < last]
            above, last = levels[place], place
        elif above is not None and not block.is_loose:
            match = _NUMBERED.fullmatch(_printed(block))
            if match is not None and levels[place] <= above + 1 and not _BESIDE.search(block.text):
                found.append(_Head(place, match["number"].lstrip("0"), match["title"]))
    return found


def _numbered_in_print(blocks: Sequence[Block], levels: Sequence[float]) -> list[_Head]:
    """Give the numbered headings after one that says that articles follow, where nothing nests.

    They go up, and none stands deeper than the first.
    """
    found: list[_Head] = []
    is_open = False
    for place, block in enumerate(blocks):
        if block.kind is not BlockKind.HEADING:
            continue
        if _CHAPTER.search(block.text):
            is_open = True
        elif _OF_THE_PAPER.fullmatch(_printed(block)):
            is_open = False
        match = _NUMBERED.fullmatch(_printed(block))
        if not is_open or match is None or _CHAPTER.search(block.text):
            continue
        if found and (levels[place] > levels[found[0].place]):
            continue
        if not found or int(match["number"]) > int(found[-1].number):
            found.append(_Head(place, match["number"].lstrip("0") or "0", match["title"]))
    return found


def _end(paper: Paper, levels: Sequence[float], start: int, number: str, starts: set[int]) -> int:
    """Give where an article ends: before the next, or a heading that is not below its own."""
    blocks = paper.blocks
    is_flat = only_prints_levels(paper)
    for place in range(start + 1, len(blocks)):
        block = blocks[place]
        if block.kind is BlockKind.CLOSING or place in starts:
            return place
        if place + 1 in starts and _LONE.fullmatch(block.text):
            return place
        if block.kind is not BlockKind.HEADING:
            continue
        if is_flat and levels[place] <= levels[start] and _is_of_the_paper(block, number):
            return place
        if not is_flat and not block.is_loose:
            is_above = levels[place] < int(levels[start])
            if is_above or (levels[place] <= levels[start] and not is_section(block)):
                return place
    return len(blocks)


def _is_of_the_paper(block: Block, number: str) -> bool:
    """Tell whether a heading in print is that of a part of the paper, and not of this article."""
    printed = _printed(block)
    if _OF_THE_PAPER.fullmatch(printed) or _CHAPTER.search(printed):
        return True
    numbered = _NUMBER.fullmatch(printed)
    if numbered is None:
        return False
    return not (numbered["more"] and numbered["first"].lstrip("0") == number)


def _levels(blocks: Sequence[Block]) -> list[float]:
    """Give how deep each block stands; what nests nothing is below the heading before it."""
    levels: list[float] = []
    last = 0.0
    for block in blocks:
        if block.kind is BlockKind.HEADING and not block.is_loose:
            last = float(block.level)
        levels.append(last + _LOOSE if block.is_loose else last)
    return levels


def _printed(block: Block) -> str:
    return f"{block.mark} {block.text}".strip()
