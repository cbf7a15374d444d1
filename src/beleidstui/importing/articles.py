"""Where the policy articles of a paper begin and end, by their headings.

Ministries write *4.3 Artikel 3: X*, *Beleidsartikel 14 X*, *Artikel 14. X*, *14. X* below a heading
*Beleidsartikelen*, or *14: X* beside a lone *Artikel*.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from beleidstui.importing.blocks import Block, BlockKind, Paper
from beleidstui.importing.printed_levels import is_section

_NAMED = re.compile(
    r"(?:\d+(?:\.\d+)*\.?\s+)?(?:niet-?\s?)?(?:beleids|begrotings)?artikel\s+"
    r"(?P<number>\d{1,3})(?![.\w]?\w)\s*[.:–-]?\s*(?P<title>.*)",
    re.IGNORECASE,
)
_NUMBERED = re.compile(r"(?P<number>\d{1,3})\s*[.:]\s*(?P<title>\D.*)")
_LONE = re.compile(r"(?:beleids)?artikel", re.IGNORECASE)
_CHAPTER = re.compile(r"\b(?:niet-?\s?)?(?:beleids|begrotings)?artikelen\b(?!\s*\d)", re.IGNORECASE)
_OF_THE_PAPER = re.compile(
    r"\d+(?:\.\d+)*\.?\s+\S.*|(?:bijlagen?|lijst van|agentschap(?:pen)?|begrotingsstaten)\b.*",
    re.IGNORECASE,
)
"""A heading on a printed page that stands beside an article, and not below it."""
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
    """Give the articles of a paper in reading order."""
    blocks = paper.blocks
    levels = _levels(blocks)
    named = _named(paper.blocks)
    places = {place for place, _, _ in named}
    heads = sorted([*named, *(one for one in _numbered(blocks, levels) if one[0] not in places)])
    starts = {place for place, _, _ in heads}
    return [
        ArticleFound(number, title, place, _end(paper, levels, place, starts))
        for place, number, title in heads
    ]


def _named(blocks: Sequence[Block]) -> "list[tuple[int, str, str]]":
    found = []
    for place, block in enumerate(blocks):
        if block.kind is not BlockKind.HEADING:
            continue
        match = _NAMED.fullmatch(_printed(block))
        if match is not None and match["title"]:
            found.append((place, match["number"].lstrip("0") or "0", match["title"]))
            continue
        before = blocks[place - 1] if place else block
        number = _NUMBERED.fullmatch(_printed(block))
        if number is not None and _LONE.fullmatch(before.text):
            found.append((place, number["number"].lstrip("0"), number["title"]))
    return found


def _numbered(blocks: Sequence[Block], levels: Sequence[float]) -> "list[tuple[int, str, str]]":
    """Give the numbered headings right below one that says that articles follow."""
    found = []
    above: float | None = None
    for place, block in enumerate(blocks):
        if block.kind is not BlockKind.HEADING:
            continue
        if above is not None and levels[place] <= above:
            above = None
        if above is None and _CHAPTER.search(block.text):
            above = levels[place]
        elif above is not None and not block.is_loose:
            match = _NUMBERED.fullmatch(_printed(block))
            if match is not None and levels[place] <= above + 1:
                found.append((place, match["number"].lstrip("0"), match["title"]))
    return found


def _end(paper: Paper, levels: Sequence[float], start: int, starts: set[int]) -> int:
    """Give where an article ends: before the next, or a heading that is not below its own."""
    blocks = paper.blocks
    for place in range(start + 1, len(blocks)):
        block = blocks[place]
        if block.kind is BlockKind.CLOSING or place in starts:
            return place
        if place + 1 in starts and _LONE.fullmatch(block.text):
            return place
        if block.kind is BlockKind.HEADING and not block.is_loose:
            is_beside = levels[place] <= levels[start] and not is_section(block)
            if is_beside and (paper.nests or _is_of_the_paper(block)):
                return place
    return len(blocks)


def _is_of_the_paper(block: Block) -> bool:
    printed = _printed(block)
    return _OF_THE_PAPER.fullmatch(printed) is not None or _CHAPTER.search(printed) is not None


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
