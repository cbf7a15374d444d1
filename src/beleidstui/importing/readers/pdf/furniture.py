"""What stands around the text: foot lines, running heads, the imprint, page numbers."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from beleidstui.importing.blocks import size_of
from beleidstui.importing.readers.pdf.glyphs import Page
from beleidstui.importing.readers.pdf.layout import Layout
from beleidstui.importing.readers.pdf.lines import Line
from beleidstui.model.foot_line import printed_foot_lines, read_foot_line
from beleidstui.texts import papers

_IMPRINT = re.compile(r"\s*(?:(?:kst|ah|h|blg)-?\S*\d\S*|ISSN\b.*|[’'‘]s-Gravenhage \d{4})\s*")
_NUMBER = re.compile(r"(\d{1,4})\s*$")
_PAGE = re.compile(r"\s*(?:pagina\s+)?(\d{1,4})(?:\s+van\s+\d+)?\s*", re.IGNORECASE)
_CHANGES = re.compile(r"\d+|\b[IVXLCM]+\b")
_EDGE = 0.09
_FOOT = 0.2
_FAR = 80.0
_LONGEST = 120


class Furnished(NamedTuple):
    """The pages without what stands around their text."""

    pages: tuple[tuple[Line, ...], ...]
    skipped: Counter[str]
    """How many characters were left out, by reason."""
    numbers: tuple[int, ...]
    """The printed number of each page; 0 where it is not known."""
    foot_line: str = ""
    document: str = ""
    """The identifier of the paper, as the imprint has it."""


def without_furniture(
    pages: Sequence[Page], lines: Sequence[Sequence[Line]], layout: Layout
) -> Furnished:
    """Leave out what stands around the text, and read the numbers of the pages from it."""
    repeated = _repeated(pages, lines)
    skipped = Counter[str]()
    numbers: list[int] = []
    kept: list[tuple[Line, ...]] = []
    foot_line = document = ""
    for page, own in zip(pages, lines, strict=True):
        number, rest = 0, []
        for line in own:
            reason, found, printed = _reason(line, page, repeated, layout)
            if not reason:
                rest.append(line)
                continue
            skipped[reason] += size_of(line.whole)
            number = number or found
            foot_line = foot_line or printed
            if reason == papers.IMPRINT and "-" in line.text and not document:
                document = _document(line.text)
        numbers.append(number)
        kept.append(tuple(rest))
    pages_of = _filled(numbers, layout.is_official)
    return Furnished(tuple(kept), skipped, pages_of, foot_line, document)


def _reason(line: Line, page: Page, repeated: set[str], layout: Layout) -> tuple[str, int, str]:
    """Give why a line is left out, the page it numbers and the foot line; empty if it stays."""
    text = line.text.strip()
    is_low = line.base < _FOOT * page.height
    if is_low and len(text) < _LONGEST and "ergaderjaar" in text:
        printed = _without_number(line)
        if _is_foot_line(printed):
            found = read_foot_line(text)
            number = (found.page if found is not None else None) or _last_number(line, printed)
            return papers.FOOT_LINES, number, printed
    in_margin = layout.is_official and line.left < layout.body - _FAR
    if in_margin and is_low and len(text) < _LONGEST and _IMPRINT.fullmatch(text):
        return papers.IMPRINT, 0, ""
    edge = _edge(line, page)
    if edge and len(text) < _LONGEST and _shape(line) in repeated:
        numbered = _PAGE.fullmatch(text)
        return edge, int(numbered[1]) if numbered else 0, ""
    return "", 0, ""


def _without_number(line: Line) -> str:
    """Give a foot line as it is printed, without the number of the page beside it."""
    cells = [cell.text for cell in line.cells]
    if len(cells) > 1 and cells[-1].isdigit():
        cells.pop()
    # The imprint may stand on the same baseline, before it.
    while len(cells) > 1 and "vergaderjaar" not in cells[0]:
        cells.pop(0)
    return " ".join(cells)


def _is_foot_line(printed: str) -> bool:
    """Tell whether this is all that a foot line says, and no note that names a paper."""
    if printed_foot_lines(printed):
        return True
    return printed.startswith("Vergaderjaar") and read_foot_line(printed) is not None


def _last_number(line: Line, printed: str) -> int:
    rest = line.text.partition(printed)[2]
    found = _NUMBER.search(rest)
    return int(found[1]) if found is not None else 0


def _document(text: str) -> str:
    return text.strip() if re.match(r"\s*(?:kst|ah|h|blg)-", text) else ""


def _edge(line: Line, page: Page) -> str:
    if line.base < _EDGE * page.height:
        return papers.FOOT_LINES
    return papers.RUNNING_HEADS if line.base > (1 - _EDGE) * page.height else ""


def _shape(line: Line) -> str:
    return _CHANGES.sub("#", " ".join(line.text.split()))


def _repeated(pages: Sequence[Page], lines: Iterable[Sequence[Line]]) -> set[str]:
    """Give the lines at the edges that stand on at least three pages, but for their numbers."""
    counted = Counter[str]()
    for page, own in zip(pages, lines, strict=True):
        counted.update({_shape(line) for line in own if _edge(line, page)})
    return {shape for shape, many in counted.items() if many >= 3}


def _filled(numbers: list[int], is_official: bool) -> tuple[int, ...]:
    """Number the pages that have no number, where those around them tell it."""
    shifts = Counter(number - place for place, number in enumerate(numbers) if number)
    if not shifts:
        return (1,) if is_official and len(numbers) == 1 else tuple(numbers)
    if len(shifts) > 1:
        around = zip([0, *numbers], numbers, [*numbers[1:], 0], strict=False)
        return tuple(
            before + 1 if not own and before and after == before + 2 else own
            for before, own, after in around
        )
    shift = next(iter(shifts))
    return tuple(max(0, place + shift) for place in range(len(numbers)))
