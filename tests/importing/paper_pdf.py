"""Blocks of an invented paper, printed as the official papers are: two columns, notes below."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from beleidstui.importing.blocks import Block, BlockKind, Look
from tests.importing.pdf_writer import BOLD, ITALIC, PLAIN, Text, pdf

BODY, MARGIN, RIGHT = 221.1, 55.3, 540.0
TOP, BOTTOM, FOOT = 722.0, 110.0, 68.7
LEADING, SIZE = 10.65, 9.1
NOTE_SIZE, NOTE_LEADING = 7.0, 8.2
HANG = 7.0
FOOT_LINE = "Tweede Kamer, vergaderjaar 2030–2031, 99 999 XXX, nr. 7"
COLUMNS = (400.0, 470.0, 540.0)

_WIDTHS = (
    "278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 "
    "556 556 556 556 556 556 556 556 556 556 278 278 584 584 584 556 1015 "
    "667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722 667 944 "
    "667 667 611 278 278 278 469 556 333 "
    "556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722 "
    "500 500 500 334 260 334 584"
)
WIDTHS = dict(zip(map(chr, range(32, 127)), map(int, _WIDTHS.split()), strict=True))
WIDTHS |= {"–": 556, "—": 1000, "•": 350, "’": 222, "‘": 222, "€": 556, "ë": 556, "\xad": 333}
WIDTHS |= {
    "é": 556,
    "ï": 278,
    "ö": 556,
    "“": 333,
    "”": 333,
    "\xa0": 278,
    "\xb0": 400,
    "\uf0b7": 460,
}


class Manner(NamedTuple):
    """How a paper is printed."""

    spaces: bool = True
    """Whether a line that goes on ends with a space."""
    gap: float = 2.0
    """From one paragraph to the next, in lines."""
    hyphens: bool = True
    """Whether long words are cut at the end of a line."""
    creator: str = "XPP"
    compressed: bool = True
    foot: str = FOOT_LINE
    document: str = "kst-99999-XXX-7"


def width(text: str, size: float = SIZE, font: str = PLAIN) -> float:
    """Give how wide a text is."""
    wide = 1.07 if font == BOLD else 1.0
    return sum(WIDTHS[letter] for letter in text) * size / 1000 * wide


def wrapped(text: str, room: float, font: str, size: float, hyphens: bool) -> Iterator[str]:
    """Give the lines of a text; a word that was cut ends with its hyphen and no space."""
    line = ""
    for word in text.split(" "):
        while line and width(f"{line} {word}", size, font) > room:
            cut = len(word) // 2
            first = f"{line} {word[:cut]}-"
            can_cut = hyphens and len(word) > 11 and word[cut - 2 : cut + 2].isalpha()
            if can_cut and width(first, size, font) <= room:
                yield first
                line, word = "", word[cut:]
            else:
                yield line
                line = ""
        line = f"{line} {word}" if line else word
    yield line


class Printer:
    """Prints blocks on pages, one below the other."""

    def __init__(self, manner: Manner) -> None:
        self.manner = manner
        self.pages: list[list[Text]] = []
        self.first_page = 1
        self.base = 0.0
        self._notes: list[tuple[str, str]] = []
        self._room = 0.0

    def turn(self) -> None:
        """End the page with its notes and foot line, and begin another."""
        self.end()
        self.pages.append([])
        self.base = TOP

    def end(self) -> None:
        """End the page with its notes and foot line."""
        if not self.pages:
            return
        page, base = self.pages[-1], FOOT + 16 + self._room
        for sign, text in self._notes:
            for row in wrapped(f"{sign} {text}", RIGHT - BODY, PLAIN, NOTE_SIZE, False):
                base -= NOTE_LEADING
                page.append(Text(BODY, base, row, PLAIN, NOTE_SIZE))
        self._notes, self._room = [], 0.0
        page.append(Text(BODY, FOOT, self.manner.foot))
        number = len(self.pages) - 1 + self.first_page
        if number > 1:
            page.append(Text(RIGHT - width(str(number)), FOOT, str(number)))

    def front(self, blocks: Sequence[Block]) -> None:
        """Print the head of the first page and the imprint in its margin."""
        chamber, number, session, dossier, about, label, title, date = blocks
        self.pages.append([])
        page = self.pages[-1]
        page += [
            Text(MARGIN, 740, chamber.text, BOLD, 18.1),
            Text(505, 718, number.text, BOLD, 51.2),
            Text(MARGIN, 690, session.text, PLAIN, 9.6),
            Text(MARGIN, 653, dossier.text, BOLD, 12.3),
            Text(BODY, 653, about.text, BOLD, 12.3),
            Text(MARGIN, 600, label.text, BOLD),
            Text(BODY, 600, title.text, BOLD),
            Text(BODY, 600 - LEADING, date.text),
            Text(MARGIN, 81.6, self.manner.document, PLAIN, 5.9),
            Text(MARGIN, 75.1, "ISSN 0000 - 0000", PLAIN, 5.9),
            Text(MARGIN, FOOT, "’s-Gravenhage 2031", PLAIN, 5.9),
        ]
        self.base = 600 - 3 * LEADING

    def contents(self, rows: Sequence[tuple[str, int]]) -> None:
        """Print a table of contents."""
        self._text("Inhoudsopgave", BODY, BOLD)
        self.base -= LEADING
        for title, page in rows:
            self._put(Text(BODY, self.base, title))
            self._put(Text(RIGHT - width(str(page)), self.base, str(page)))
            self.base -= LEADING
        self.base -= LEADING

    def block(self, block: Block) -> None:
        """Print one block and its notes."""
        if block.kind is BlockKind.TABLE:
            self._table(block)
            return
        font = {Look.BOLD: BOLD, Look.ITALIC: ITALIC}.get(block.look, PLAIN)
        left = BODY + HANG * max(0, block.level if block.kind is not BlockKind.HEADING else 0)
        rows = sum(len(note.text) for note in block.notes) // 60 + 2 * len(block.notes)
        if self.base - 2 * LEADING - rows * NOTE_LEADING < BOTTOM + self._room:
            self.turn()
        if block.mark and block.kind is BlockKind.ITEM:
            self._put(Text(left - HANG - (len(block.mark) > 1) * 5, self.base, block.mark, font))
        for note in block.notes:
            lines = list(wrapped(f"{note.sign} {note.text}", RIGHT - BODY, PLAIN, NOTE_SIZE, False))
            self._room += NOTE_LEADING * len(lines)
            self._notes.append((note.sign, note.text))
        mark = f"{block.mark} " if block.mark and block.kind is BlockKind.HEADING else ""
        signs = [(note.place + len(mark), note.sign) for note in block.notes]
        self._text(mark + block.text, left, font, signs)
        self.base -= LEADING * (self.manner.gap - 1)

    def _text(
        self, text: str, left: float, font: str, signs: Sequence[tuple[int, str]] = ()
    ) -> None:
        rows = list(wrapped(text, RIGHT - left, font, SIZE, self.manner.hyphens))
        done = 0
        for number, row in enumerate(rows):
            if self.base < BOTTOM + self._room:
                self.turn()
            is_cut = row.endswith("-") and not text[done:].startswith(row)
            start, length = done, len(row) - is_cut
            done += length
            done += text[done : done + 1] == " "
            space = " " if self.manner.spaces and number + 1 < len(rows) and not is_cut else ""
            self._row(row + space, left, font, [(p - start, s) for p, s in signs if start < p])
            self.base -= LEADING

    def _row(self, row: str, left: float, font: str, signs: Sequence[tuple[int, str]]) -> None:
        """Print one line, with the signs of notes raised into it."""
        at = 0
        for place, sign in signs:
            if place > len(row.rstrip(" ")):
                break
            self._put(Text(left, self.base, row[at:place], font))
            left += width(row[at:place], font=font)
            self._put(Text(left, self.base + 3.3, sign, PLAIN, 5.5))
            left += width(sign, 5.5)
            at = place
        if row[at:]:
            self._put(Text(left, self.base, row[at:], font))

    def _table(self, block: Block) -> None:
        self._text(block.text, BODY, BOLD)
        for row in (*block.heads, *block.rows):
            font = BOLD if row in block.heads else PLAIN
            self._put(Text(BODY, self.base, row[0], font))
            for cell, right in zip(row[1:], COLUMNS, strict=True):
                self._put(Text(right - width(cell, font=font), self.base, cell, font))
            self.base -= LEADING
        self.base -= LEADING

    def _put(self, text: Text) -> None:
        if text.text:
            self.pages[-1].append(text)


def printed(
    blocks: Sequence[Block], manner: Manner, contents: Sequence[tuple[str, int]] = ()
) -> bytes:
    """Give a PDF of these blocks, of which the first eight are the head of the paper."""
    printer = Printer(manner)
    front = [block for block in blocks if block.kind is BlockKind.FRONT]
    if front:
        printer.front(front)
    else:
        printer.turn()
    if contents:
        printer.contents(contents)
    for block in blocks[len(front) :]:
        printer.block(block)
    printer.end()
    return pdf(printer.pages, manner.creator, compressed=manner.compressed)
