"""Tables of op-xsd XML (CALS): their rows of heads and rows, with spans laid out."""

from collections.abc import Iterable

from beleidstui.importing.blocks import Block, BlockKind, Look
from beleidstui.importing.readers.grid import Cell, TooWideError, laid_out, span_of
from beleidstui.importing.readers.op_names import NOTE
from beleidstui.importing.readers.op_text import note_of, running
from beleidstui.importing.readers.running_text import RunningText
from beleidstui.importing.readers.xml_tree import Element
from beleidstui.importing.refusal import UnreadablePaperError
from beleidstui.model.nodes import Note, signed
from beleidstui.texts import papers

_LISTS = ("lijst", "al-groep")


class TableReader:
    """Reads one table."""

    def __init__(self, table: Element, name: str, unknown: dict[str, int]) -> None:
        """Read a table of a file; ``unknown`` takes the elements that nobody knows."""
        self._table = table
        self._name = name
        self._unknown = unknown
        self._notes: list[Note] = []

    def blocks(self) -> list[Block]:
        """Give the table, and before and after it what else stands in its element.

        Raises UnreadablePaperError where its spans ask for more than can be laid out.
        """
        made: list[Block] = []
        title = RunningText()
        groups: list[Element] = []
        rest: list[Element] = []
        for one in self._table.inside:
            if isinstance(one, str):
                title.add(one)
            elif one.name == "title":
                title = running(one.inside, self._unknown, one.line)
            elif one.name == "tgroup":
                groups.append(one)
            else:
                rest.append(one)
        for place, group in enumerate(groups):
            heads, rows = self._group(group)
            is_first = place == 0
            block = Block(
                BlockKind.TABLE,
                title.text if is_first else "",
                heads=heads,
                rows=rows,
                line=self._table.line,
            )
            made.append(block)
        if made:
            at_title = tuple(title.notes)
            first = made[0]._replace(text=signed(made[0].text, at_title))
            made[0] = first._replace(notes=(*at_title, *self._notes))
        elif title.text:
            made.append(Block(BlockKind.PARAGRAPH, title.text, notes=title.notes))
        made += [self._beside(one) for one in rest if one.words()]
        return made

    def _beside(self, one: Element) -> Block:
        if one.name == NOTE:
            sign, text = note_of(one, self._unknown)
            return Block(BlockKind.PARAGRAPH, text, mark=sign, line=one.line)
        held = running(one.inside, self._unknown, one.line)
        return Block(BlockKind.PARAGRAPH, held.text, notes=held.notes, line=one.line)

    def _group(
        self, group: Element
    ) -> tuple[tuple[tuple[str, ...], ...], tuple[tuple[str, ...], ...]]:
        names = {}
        for number, spec in enumerate(group.all("colspec"), start=1):
            names[spec.attributes.get("colname", "")] = number
        head_rows = self._rows(group.all("thead"), names)
        body_rows = self._rows(group.all("tbody"), names)
        body_rows += self._rows(group.all("tfoot"), names)
        texts = self._laid_out([[cell for cell, _ in row] for row in (*head_rows, *body_rows)])
        many = len(head_rows)
        if (
            not many
            and len(body_rows) > 1
            and all(bold for cell, bold in body_rows[0] if cell.text)
        ):
            many = 1
        heads, rows = texts[:many], texts[many:]
        return tuple(filter(any, heads)), tuple(filter(any, rows))

    def _laid_out(self, cells: list[list[Cell]]) -> tuple[tuple[str, ...], ...]:
        try:
            return laid_out(cells)
        except TooWideError as error:
            raise UnreadablePaperError(papers.TOO_WIDE.format(self._name)) from error

    def _rows(
        self, parts: Iterable[Element], names: dict[str, int]
    ) -> list[list[tuple[Cell, bool]]]:
        return [
            [self._cell(entry, names) for entry in row.inside if isinstance(entry, Element)]
            for part in parts
            for row in part.all("row")
        ]

    def _cell(self, entry: Element, names: dict[str, int]) -> tuple[Cell, bool]:
        text, is_bold = self._words(entry)
        first = names.get(entry.attributes.get("namest", ""), 1)
        last = names.get(entry.attributes.get("nameend", ""), first)
        more = entry.attributes.get("morerows", "").strip()
        rows = span_of(more) + 1 if more.isdigit() and int(more) else 1
        return Cell(text, max(last - first + 1, 1), rows), is_bold

    def _words(self, entry: Element) -> tuple[str, bool]:
        """Give the text of a cell with the signs of its notes, and whether it is bold."""
        held = RunningText()
        pieces: list[str] = []
        bold = True
        for one in entry.inside:
            if isinstance(one, str):
                held.add(one)
                pieces.append(one)
                continue
            if one.name in _LISTS:
                pieces.append(self._words(one)[0])
                bold = False
                continue
            if one.name == NOTE:
                sign, text = note_of(one, self._unknown)
                self._notes.append(Note(sign=sign, place=1, text=text))
                pieces.append(sign)
                continue
            inner = (
                running([one], self._unknown)
                if one.name in ("nadruk", "sup", "inf", "extref")
                else running(one.inside, self._unknown)
            )
            self._notes += inner.notes
            bold &= inner.look is Look.BOLD
            is_inline = one.name in ("nadruk", "sup", "inf", "extref")
            words = signed(inner.text, inner.notes)
            pieces.append(words if is_inline else f" {words} ")
        return " ".join("".join(pieces).split()), bold and bool(pieces)
