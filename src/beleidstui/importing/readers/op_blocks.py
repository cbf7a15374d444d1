"""From the tree of a paper in XML to its blocks.

``op-xsd`` nests: a ``divisie`` with its ``kop`` is a heading as deep as it stands, a ``tussenkop``
nests nothing. ``kamerwrk`` nests nothing at all. What no rule knows is a paragraph, and told.
"""

from collections.abc import Callable, Iterable

from beleidstui.importing.blocks import Block, BlockKind, Look, size_of
from beleidstui.importing.readers.op_names import (
    BOXES,
    CLOSING,
    CONTENTS,
    FRONT,
    FRONT_HOLDING,
    HOLDING,
    INLINE,
    LOOSE_HEADS,
    NOTE,
    PARAGRAPHS,
    SILENT,
)
from beleidstui.importing.readers.op_table import TableReader
from beleidstui.importing.readers.op_text import running
from beleidstui.importing.readers.xml_tree import Element, Inside
from beleidstui.texts import papers

_LONGEST_HEADING = 120


class OpBlocks:
    """Reads the blocks of one paper."""

    def __init__(self, name: str) -> None:
        """Begin a file; the name is told where something is wrong."""
        self._name = name
        self.blocks: list[Block] = []
        self.skipped: dict[str, int] = {}
        """How many characters were left out, for each reason."""
        self.unknown: dict[str, int] = {}
        """The elements that no rule knows, each with the first line it stands on."""
        self._level = 0
        self._depth = 0
        self._is_boxed = False

    def read(self, element: Element) -> None:
        """Read an element with all that stands in it."""
        name = element.name
        special: dict[str, Callable[[Element], None]] = {
            "kop": self._kop,
            "li": self._item,
            "table": self._table,
            "bijschrift": self._caption,
        }
        if name in SILENT:
            self._skip(papers.METADATA, element)
        elif name in CONTENTS:
            self._skip(papers.CONTENTS, element)
        elif name in special:
            special[name](element)
        elif name in FRONT or (name == "titel" and not self._level):
            self._front(element)
        elif name in LOOSE_HEADS:
            self._heading(element)
        elif name in CLOSING:
            begun = len(self.blocks)
            self._holding(element)
            for place, block in enumerate(self.blocks[begun:], start=begun):
                if block.kind is BlockKind.PARAGRAPH:
                    self.blocks[place] = block._replace(kind=BlockKind.CLOSING)
        elif name in BOXES:
            was, self._is_boxed = self._is_boxed, True
            self._holding(element)
            self._is_boxed = was
        elif name in ("artikel", "lid") or name in HOLDING:
            self._nesting(element)
        elif name in PARAGRAPHS:
            self._paragraph(element)
        else:
            self._strange(element)

    def _nesting(self, element: Element) -> None:
        is_deeper = element.find("kop") is not None
        self._level += is_deeper
        depth = self._depth
        self._depth += element.name == "lijst"
        if element.name == "lid":
            self._lid(element)
        else:
            self._holding(element)
        self._depth = depth
        self._level -= is_deeper

    def _holding(self, element: Element) -> None:
        """Read what an element holds; text right inside it is a paragraph of its own."""
        loose: list[Inside] = []
        for one in element.inside:
            if isinstance(one, str) or (one.name in INLINE and _says(loose)) or one.name == NOTE:
                loose.append(one)
            else:
                self._loose(loose, element)
                loose = []
                self.read(one)
        self._loose(loose, element)

    def _loose(self, inside: Iterable[Inside], element: Element) -> None:
        if _says(inside):
            self._add(BlockKind.PARAGRAPH, inside, element.line)

    def _kop(self, element: Element) -> None:
        """Read a heading: its number, and the rest as its title."""
        marks: list[str] = []
        rest: list[Inside] = []
        for one in element.inside:
            if isinstance(one, Element) and one.name in ("label", "nr") and not _has_note(one):
                marks.append(one.words())
            elif isinstance(one, Element) and one.name in ("titel", "subtitel"):
                rest += [" ", *one.inside]
            else:
                rest.append(one)
        mark = " ".join(filter(None, marks))
        text = running(rest, self.unknown, element.line)
        if not (text.text or mark):
            return
        look = _look(element.attributes.get("kopopmaak", ""))
        block = Block(
            BlockKind.HEADING,
            text.text or mark,
            self._level,
            mark if text.text else "",
            text.notes,
            look,
            line=element.line,
            is_boxed=self._is_boxed,
        )
        self.blocks.append(block)

    def _heading(self, element: Element) -> None:
        """Read a heading that nests nothing; where it is as long as a text, it is one."""
        text = running(element.inside, self.unknown, element.line)
        if not text.text and not text.notes:
            return
        is_text = text.text.endswith((":", ".")) or len(text.text) > _LONGEST_HEADING
        look = _look(
            element.attributes.get("kopopmaak") or element.attributes.get("letat") or "vet"
        )
        self.blocks.append(
            Block(
                BlockKind.PARAGRAPH if is_text else BlockKind.HEADING,
                text.text,
                notes=text.notes,
                look=look,
                is_loose=not is_text,
                is_boxed=self._is_boxed,
                line=element.line,
            )
        )

    def _paragraph(self, element: Element) -> None:
        """Read a paragraph; what cannot stand within a sentence comes after what came before it."""
        inside: list[Inside] = []
        for one in element.inside:
            if isinstance(one, Element) and _is_block(one):
                self._add(BlockKind.PARAGRAPH, inside, element.line)
                inside = []
                self.read(one)
            else:
                inside.append(one)
        self._add(BlockKind.PARAGRAPH, inside, element.line)

    def _front(self, element: Element) -> None:
        if element.name in FRONT_HOLDING:
            for one in element.inside:
                if isinstance(one, Element):
                    self._front(one)
                elif one.strip():
                    self._add(BlockKind.FRONT, [one], element.line)
            return
        inside = element.inside
        if element.name == "dossiernummer":
            inside = [piece for one in inside for piece in (one, " ")]
        self._add(BlockKind.FRONT, inside, element.line)

    def _item(self, element: Element) -> None:
        """Read a bullet: its first paragraph is the bullet, the others go on inside it."""
        level = max(self._depth, 1)
        mark = " ".join(one.words() for one in element.all("li.nr"))
        begun = len(self.blocks)
        for one in element.inside:
            if isinstance(one, Element) and one.name == "li.nr":
                continue
            if isinstance(one, str):
                self._add(BlockKind.PARAGRAPH, [one], element.line)
            else:
                self.read(one)
        for place in range(begun, len(self.blocks)):
            block = self.blocks[place]
            if block.kind is BlockKind.PARAGRAPH and not block.level:
                is_first = place == begun
                kind = BlockKind.ITEM if is_first else BlockKind.PARAGRAPH
                self.blocks[place] = block._replace(
                    kind=kind, level=level, mark=mark if is_first else block.mark
                )
        is_marked = len(self.blocks) > begun and self.blocks[begun].kind is BlockKind.ITEM
        if mark and not (is_marked and self.blocks[begun].level == level):
            block = Block(BlockKind.ITEM, mark, level, line=element.line)
            self.blocks.insert(begun, block)

    def _lid(self, element: Element) -> None:
        """Read a numbered paragraph of a law: its number is the mark of its first paragraph."""
        marks = [one.words() for one in element.all("lidnr")]
        begun = len(self.blocks)
        for one in element.inside:
            if isinstance(one, Element) and one.name == "lidnr":
                continue
            if isinstance(one, str):
                self._loose([one], element)
            else:
                self.read(one)
        mark = " ".join(filter(None, marks))
        if not mark:
            return
        if len(self.blocks) > begun and not self.blocks[begun].mark:
            self.blocks[begun] = self.blocks[begun]._replace(mark=mark)
        else:
            self.blocks.insert(begun, Block(BlockKind.PARAGRAPH, mark, line=element.line))

    def _table(self, element: Element) -> None:
        for block in TableReader(element, self._name, self.unknown).blocks():
            self.blocks.append(block._replace(is_boxed=self._is_boxed))

    def _caption(self, element: Element) -> None:
        self._add(BlockKind.IMAGE, element.inside, element.line)

    def _strange(self, element: Element) -> None:
        """Read an element that no rule knows: its paragraphs, or else all of it as one."""
        if element.words():
            self.unknown.setdefault(element.name, element.line)
        if any(isinstance(one, Element) and _is_block(one) for one in element.inside):
            self._holding(element)
            return
        begun = len(self.blocks)
        self._add(BlockKind.PARAGRAPH, element.inside, element.line)
        self.blocks[begun:] = [one._replace(element=element.name) for one in self.blocks[begun:]]

    def _add(self, kind: BlockKind, inside: Iterable[Inside], line: int) -> None:
        text = running(inside, self.unknown, line)
        if not text.text:
            for note in text.notes:  # a note beside nothing is a paragraph
                self.blocks.append(Block(BlockKind.PARAGRAPH, note.text, mark=note.sign, line=line))
            return
        self.blocks.append(
            Block(kind, text.text, 0, "", text.notes, text.look, is_boxed=self._is_boxed, line=line)
        )

    def _skip(self, reason: str, element: Element) -> None:
        self.skipped[reason] = self.skipped.get(reason, 0) + size_of(element.words())


def _is_block(element: Element) -> bool:
    known = (HOLDING, PARAGRAPHS - INLINE, LOOSE_HEADS, BOXES, CONTENTS)
    return element.name in ("kop", "li", "table", "bijschrift") or any(
        element.name in names for names in known
    )


def _says(inside: Iterable[Inside]) -> bool:
    return any(not isinstance(one, str) or one.strip() for one in inside)


def _has_note(element: Element) -> bool:
    return any(isinstance(one, Element) and one.name == NOTE for one in element.inside)


def _look(said: str) -> Look:
    if "cur" in said:
        return Look.ITALIC
    return Look.BOLD if "vet" in said else Look.PLAIN
