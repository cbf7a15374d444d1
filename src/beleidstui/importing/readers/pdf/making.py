"""From the paragraphs and tables of a PDF to the blocks of a paper."""

from collections.abc import Sequence

from beleidstui.importing.blocks import Block, BlockKind, Look, Remark, size_of
from beleidstui.importing.readers.pdf.layout import Layout
from beleidstui.importing.readers.pdf.lines import Line
from beleidstui.importing.readers.pdf.notes import NoteText, placed
from beleidstui.importing.readers.pdf.paragraphs import (
    Paragraph,
    is_heading,
    paragraphs_of,
    without_mark,
)
from beleidstui.importing.readers.pdf.tables import Table, looks_like_row
from beleidstui.importing.readers.pdf.wording import Doubt, Words, joined
from beleidstui.texts import papers

_NEAR = 2.0
_TITLE = ("Tabel ", "TABEL ")


class Making:
    """Makes blocks in reading order, and keeps what has to be told of them."""

    def __init__(
        self, layout: Layout, words: Words, numbers: Sequence[int], notes: Sequence[NoteText]
    ) -> None:
        """Begin without blocks; the numbers are those printed on the pages."""
        self._layout, self._words, self._numbers = layout, words, numbers
        self.blocks: list[Block] = []
        self.remarks: list[Remark] = []
        self.hyphens = self.signs = 0
        self._notes: dict[str, list[NoteText]] = {}
        for note in notes:
            self._notes.setdefault(note.sign, []).append(note)
            self.hyphens += note.removed
            self._tell(note.doubts)
        self._marks: list[tuple[float, float]] = []
        self._ranks: dict[tuple[float, bool, bool], int] = {}
        self._unsure: set[int] = set()

    def know_headings(self, lines: Sequence[Line]) -> None:
        """Rank how headings are printed: the larger first, then bold before italic."""
        styles = {
            self._style(paragraph.first)
            for paragraph in paragraphs_of(lines, self._layout)
            if is_heading(paragraph, self._said(paragraph), self._layout)
        }
        ranked = sorted(styles, key=lambda style: (-style[0], not style[1], style[2]))
        self._ranks = {style: rank for rank, style in enumerate(ranked, start=1)}

    def front(self, lines: Sequence[Line]) -> None:
        """Add a part of the head of the paper."""
        self._add(BlockKind.FRONT, lines)

    def text(self, paragraph: Paragraph) -> None:
        """Add a heading, paragraph or bullet."""
        mark, lines = paragraph.mark, paragraph.lines
        if mark:
            lines = [without_mark(lines[0], mark), *lines[1:]]
        said = self._said(paragraph)
        kind = BlockKind.ITEM if mark else BlockKind.PARAGRAPH
        level = 0
        if is_heading(paragraph, said, self._layout):
            kind, level = BlockKind.HEADING, self._rank(paragraph.first)
            self._marks.clear()
        else:
            level = self._depth(paragraph)
        self._add(kind, lines, mark, level)
        page = paragraph.first.page
        if looks_like_row(paragraph.first):
            self._unsure.add(page)

    def table(self, table: Table) -> None:
        """Add a table, with the line above it where that is its title."""
        title = ""
        if self.blocks and self.blocks[-1].text.startswith(_TITLE):
            above = self.blocks[-1]
            if above.kind is not BlockKind.TABLE and not above.notes and not above.mark:
                title = self.blocks.pop().text
        page = self._numbers[table.lines[0].page]
        made = Block(BlockKind.TABLE, title, heads=table.heads, rows=table.rows, page=page)
        self.blocks.append(made)
        self._marks.clear()

    def rest(self) -> None:
        """Add the notes without a sign as paragraphs, and tell of them and of unsure tables."""
        left = [note for waiting in self._notes.values() for note in waiting]
        for note in sorted(left, key=lambda note: note.page):
            page = self._numbers[note.page]
            text = f"{note.sign} {note.text}"
            self.blocks.append(Block(BlockKind.PARAGRAPH, text, page=page))
            self.remarks.append(Remark(papers.NOTE_WITHOUT_SIGN.format(note.sign), page=page))
        self._notes.clear()
        if self._unsure:
            pages = ", ".join(str(page + 1) for page in sorted(self._unsure))
            self.remarks.append(Remark(papers.UNSURE_TABLES.format(pages)))

    def _add(self, kind: BlockKind, lines: Sequence[Line], mark: str = "", level: int = 0) -> None:
        wording = joined(lines, self._words)
        text, notes = placed(wording.text, wording.signs, self._notes)
        self.hyphens += wording.removed
        self.signs += sum(len(note.sign) for note in notes)
        self._tell(wording.doubts)
        look = Look.PLAIN
        if all(line.is_bold for line in lines):
            look = Look.BOLD
        elif all(line.is_italic for line in lines):
            look = Look.ITALIC
        page = self._numbers[lines[0].page]
        self.blocks.append(Block(kind, text, level, mark, notes, look, page=page))

    def _said(self, paragraph: Paragraph) -> str:
        return " ".join(line.text.strip() for line in paragraph.lines)

    def _style(self, line: Line) -> tuple[float, bool, bool]:
        return round(line.size), line.is_bold, line.is_italic

    def _rank(self, line: Line) -> int:
        return self._ranks.get(self._style(line), 1)

    def _depth(self, paragraph: Paragraph) -> int:
        """Give how deep a bullet is, or a paragraph inside one; 0 is not inside any."""
        left = paragraph.first.left
        if paragraph.mark:
            while self._marks and self._marks[-1][0] > left - _NEAR:
                self._marks.pop()
            self._marks.append((left, paragraph.inside))
            return len(self._marks)
        while self._marks and left < self._marks[-1][0] + _NEAR:
            self._marks.pop()
        return len(self._marks)

    def _tell(self, doubts: Sequence[Doubt]) -> None:
        for doubt in doubts:
            said = papers.DOUBTFUL_HYPHEN.format(doubt.word)
            self.remarks.append(Remark(said, page=self._numbers[doubt.page]))


def size_of_lines(lines: Sequence[Line]) -> int:
    """Count the characters of some lines that are no white space."""
    return sum(size_of(line.whole) for line in lines)
