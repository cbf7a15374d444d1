"""The blocks of the body of an OpenDocument text."""

import re
from collections import Counter
from typing import NamedTuple

from beleidstui.importing.blocks import Block, BlockKind, Remark
from beleidstui.importing.readers.odt.head import Head
from beleidstui.importing.readers.odt.pieces import Pieces
from beleidstui.importing.readers.odt.styles import Manner, Styles
from beleidstui.importing.readers.odt.tables import TableReader, signed
from beleidstui.importing.readers.running_text import RunningText, collapsed
from beleidstui.importing.readers.xml_tree import Element, all_below, all_text, holding, words_of
from beleidstui.texts import papers as texts

_HEAD_TABLE = "parlementair.kop"
_IMPRINT = "frillblok"
_LEVELS = tuple(map(str, range(1, 11)))
_BULLET = re.compile(r"[-–‒—•·▪■●○◦*]|(\d{1,2}|[a-z]|[ivx]{2,4})[.)°]")
_NUMBER = re.compile(r"[0-9A-Z][0-9A-Za-z]{0,3}([.:][0-9]{1,3}){0,6}[.:]?")
_TABLE_TITLES = ("table", "tabel", "tabeltitel")
_IMAGE_TITLES = ("illustration", "figure", "afbeelding", "figuur", "bijschrift")


class _Place(NamedTuple):
    depth: int = 0
    """How many lists a paragraph stands in."""
    mark: str = ""
    is_first: bool = False
    """Whether it is the first of its bullet."""
    is_boxed: bool = False


class BlockMaker:
    """Goes through the elements and makes blocks of what stands in them."""

    def __init__(self, styles: Styles, skipped: Counter[str]) -> None:
        """Begin; what is left out is counted in ``skipped``."""
        self.blocks: list[Block] = []
        self.remarks: list[Remark] = []
        self.pieces = Pieces(styles, skipped)
        self.tables = TableReader(self.pieces)
        self._styles = styles
        self._head = Head()
        self._title: Block | None = None
        """A paragraph that is the title of the table that comes."""
        self._unknown: set[str] = set()

    def read(self, body: Element) -> None:
        """Make the blocks of the body."""
        self._flow(body, _Place())
        self._let_go()

    def _flow(self, element: Element, place: _Place) -> None:
        for child in element.children:
            if isinstance(child, str):
                self._loose_text(child, element, place)
            elif self.pieces.is_left_out(child):
                continue
            elif child.name in ("text:p", "text:h"):
                self._paragraph(child, place)
                place = place._replace(is_first=False, mark="")
            elif child.name == "text:list":
                self._list(child, place)
                place = place._replace(is_first=False, mark="")
            elif child.name == "table:table":
                self._table(child, place)
            elif child.name == "draw:text-box":
                self._box(child)
            elif child.children:
                self._flow(child, place)

    def _loose_text(self, text: str, parent: Element, place: _Place) -> None:
        """Keep text that stands in no paragraph, which no program writes."""
        run = RunningText()
        run.add(text, line=parent.line)
        if not run.is_empty:
            element = parent.name.rpartition(":")[2]
            if element not in self._unknown:
                self._unknown.add(element)
                message = texts.UNKNOWN_ELEMENT.format(element)
                self.remarks.append(Remark(message, parent.line))
            block = Block(BlockKind.PARAGRAPH, run.text, place.depth, element=element)
            self._keep(block._replace(line=parent.line))

    def _paragraph(self, element: Element, place: _Place) -> None:
        style = element.attributes.get("text:style-name", "")
        names = self._styles.names("paragraph", style)
        if _IMPRINT in names:
            self.pieces.skip(element, texts.FOOT_LINES)
            return
        label, rest = self._label(element)
        run = RunningText()
        hanging = self.pieces.fill(run, rest, self._styles.manner("paragraph", style))
        if label or not run.is_empty:
            self._make(_Read(element, label, run, names), place)
        for child in hanging:
            if child.name == "draw:text-box":
                self._box(child)
            else:
                self._table(child, place)

    def _label(self, element: Element) -> tuple[str, Element]:
        """Give the number or bullet before the first tab, and the rest; nothing and all without."""
        tab = next((held for held in element.children if _is_tab(held)), None)
        if tab is not None:
            place = element.children.index(tab)
            before = holding(element, element.children[:place])
            after = holding(element, element.children[place + 1 :])
            words = words_of(before)
            is_heading = element.name == "text:h"
            is_label = (_NUMBER if is_heading else _BULLET).fullmatch(words)
            if (is_label or (is_heading and self._head.is_label(words))) and _is_bare(before):
                return words, after
        return "", element

    def _make(self, read: "_Read", place: _Place) -> None:
        """Make the blocks of one paragraph."""
        element, run = read.element, read.run
        if self._head.takes(read.label, run.text, is_heading=element.name == "text:h"):
            if read.label:
                self._keep(Block(BlockKind.FRONT, read.label, line=element.line))
            if not run.is_empty:
                self._keep(_block(BlockKind.FRONT, run))
            return
        if element.name == "text:h":
            level = element.attributes.get("text:outline-level", "")
            rank = int(level) if level in _LEVELS else 1
            block = _block(BlockKind.HEADING, run, rank, read.label)
            self._keep(block._replace(is_boxed=place.is_boxed))
        elif any("tussenkop" in name for name in read.names):
            block = _block(BlockKind.HEADING, run, 0, read.label)
            self._keep(block._replace(is_loose=True, is_boxed=place.is_boxed))
        else:
            self._keep_paragraph(run, read.label, read.names, place)

    def _keep_paragraph(
        self, run: RunningText, mark: str, names: tuple[str, ...], place: _Place
    ) -> None:
        kind, level = BlockKind.PARAGRAPH, place.depth
        if place.is_first:
            kind = BlockKind.ITEM
        elif mark:
            kind, level = BlockKind.ITEM, max(level, 1)
        mark = " ".join(filter(None, (place.mark, mark)))
        block = _block(kind, run, level, mark)._replace(is_boxed=place.is_boxed)
        if any(name in _IMAGE_TITLES for name in names):
            block = block._replace(kind=BlockKind.IMAGE)
        self._keep(block)
        if any(name in _TABLE_TITLES for name in names):
            self._title = self.blocks.pop()

    def _list(self, element: Element, place: _Place) -> None:
        depth = place.depth + 1
        for item in element.children:
            if isinstance(item, str):
                self._loose_text(item, element, place)
                continue
            numbers = [
                child
                for child in item.children
                if isinstance(child, Element) and child.name == "text:number"
            ]
            mark = collapsed("".join(map(all_text, numbers)))
            inner = holding(item, [child for child in item.children if child not in numbers])
            is_first = item.name == "text:list-item"
            if mark and not _begins_with_text(inner):
                self._keep(Block(BlockKind.ITEM, "", depth, mark, line=item.line))
                mark, is_first = "", False
            self._flow(inner, _Place(depth, mark, is_first, place.is_boxed))

    def _table(self, element: Element, place: _Place) -> None:
        if element.attributes.get("table:name", "") == _HEAD_TABLE:
            self._front_table(element)
            return
        title, self._title = self._title, None
        text, notes = ("", ()) if title is None else signed(title)
        block = self.tables.read(element, text, notes)
        for loose in self.tables.loose:
            self._loose_text(loose, element, place)
        if block.text or block.heads or block.rows:
            self._head.end()
            self._keep(block._replace(is_boxed=place.is_boxed))

    def _front_table(self, element: Element) -> None:
        for child in all_below(element):
            if child.name == "text:p":
                run = RunningText()
                self.pieces.fill(run, child, Manner())
                if not run.is_empty:
                    self._keep(_block(BlockKind.FRONT, run))

    def _box(self, element: Element) -> None:
        """Read a text box: around an image it is a caption, else a box of its own."""
        first = len(self.blocks)
        self._let_go()
        self._flow(element, _Place(is_boxed=True))
        self._let_go()
        if any(child.name == "draw:image" for child in all_below(element)):
            self.blocks[first:] = map(_as_caption, self.blocks[first:])

    def _keep(self, block: Block) -> None:
        self._let_go()
        self.blocks.append(block)

    def _let_go(self) -> None:
        """Let what looked like the title of a table be a paragraph."""
        if self._title is not None:
            self.blocks.append(self._title)
            self._title = None


class _Read(NamedTuple):
    """A paragraph as it was read."""

    element: Element
    label: str
    """The number or bullet before its first tab."""
    run: RunningText
    names: tuple[str, ...]


def _is_tab(element: Element | str) -> bool:
    return isinstance(element, Element) and element.name == "text:tab" and not element.children


def _is_bare(element: Element) -> bool:
    """Tell whether there is nothing but words in an element."""
    return all(
        held is element or held.name in ("text:span", "text:bookmark")
        for held in all_below(element)
    )


def _begins_with_text(element: Element) -> bool:
    first = next((child for child in element.children if isinstance(child, Element)), None)
    return first is not None and first.name == "text:p"


def _block(kind: BlockKind, run: RunningText, level: int = 0, mark: str = "") -> Block:
    return Block(kind, run.text, level, mark, run.notes, run.look, line=run.line)


def _as_caption(block: Block) -> Block:
    if block.kind is BlockKind.PARAGRAPH:
        block = block._replace(kind=BlockKind.IMAGE)
    return block._replace(is_boxed=False)
