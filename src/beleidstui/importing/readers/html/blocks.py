"""The blocks of the part of a page that is the paper."""

from collections import Counter

from beleidstui.importing.blocks import Block, BlockKind, Remark
from beleidstui.importing.readers.html.context import (
    FRONT_SPANS,
    Context,
    Contexts,
    Item,
    inline_context,
    is_mark,
)
from beleidstui.importing.readers.html.names import BLOCKS, HEADINGS, INLINE, LISTS
from beleidstui.importing.readers.html.notes import PageNotes, is_list
from beleidstui.importing.readers.html.parts import reason_of
from beleidstui.importing.readers.html.pieces import Pieces
from beleidstui.importing.readers.html.tables import is_layout, table_of
from beleidstui.importing.readers.html.tokens import Text
from beleidstui.importing.readers.html.tree import Element
from beleidstui.importing.readers.running_text import RunningText, collapsed
from beleidstui.texts import papers as texts

_LONGEST_LOOSE = 120


class BlockMaker:
    """Goes through the elements and makes blocks of what stands in them."""

    def __init__(self, notes: PageNotes, skipped: Counter[str], *, is_official: bool) -> None:
        """Begin; what is left out is counted in ``skipped``."""
        self.blocks: list[Block] = []
        self.remarks: list[Remark] = []
        self._notes = notes
        self._skipped = skipped
        self._pieces = Pieces(notes, skipped)
        self._contexts = Contexts(is_official=is_official)
        self._current = Context()
        self._run = RunningText()
        self._mark = ""
        self._unknown: set[str] = set()

    def read(self, element: Element) -> None:
        """Make the blocks of one element, which is a block itself."""
        self._block(element, Context(is_among_notes=is_list(element)))

    def _flow(self, element: Element, context: Context) -> None:
        children = element.children
        for place, child in enumerate(children):
            if isinstance(child, Text):
                self._run.add(child.text, line=child.line, bold=context.bold, italic=context.italic)
            elif self._is_left_out(child, context):
                continue
            elif child.name == "table":
                self._table(child, context)
            elif self._is_block(child) or (
                element.holds_block and self._is_unknown_block(children, place)
            ):
                self._block(child, context)
            else:
                self._inline(child, context)

    def _is_left_out(self, element: Element, context: Context) -> bool:
        if id(element) in self._notes.elements:
            return True
        reason = reason_of(element)
        if not reason and context.is_among_notes and element.name in HEADINGS:
            reason = texts.NAVIGATION
        if reason:
            self._pieces.skip(element, reason)
        return bool(reason)

    def _is_block(self, element: Element) -> bool:
        if element.name in BLOCKS:
            return True
        if element.name in INLINE:
            return not element.classes.isdisjoint(FRONT_SPANS)
        return element.holds_block

    def _is_unknown_block(self, children: list[Element | Text], place: int) -> bool:
        """Tell whether an unknown element stands between blocks, not in a text."""
        element = children[place]
        around = children[max(place - 1, 0) : place] + children[place + 1 : place + 2]
        return (
            isinstance(element, Element)
            and element.name not in INLINE
            and self._run.is_empty
            and not any(isinstance(near, Text) and near.text.strip() for near in around)
        )

    def _block(self, element: Element, outer: Context) -> None:
        self._flush()
        if outer.item and (element.name in LISTS or element.name in HEADINGS):
            self._settle(outer.item, element.line)
        context = self._contexts.block(element, outer)
        if element.name not in BLOCKS and element.name not in INLINE:
            context = context._replace(element=element.name)
        if is_list(element):
            context = context._replace(is_among_notes=True)
        self._current = context
        self._flow(element, context)
        self._flush()
        if context.item and context.item is not outer.item:
            self._settle(context.item, element.line)
        self._current = outer

    def _inline(self, element: Element, context: Context) -> None:
        if element.name == "br":
            self._run.space()
        elif self._begins_with(element):
            self._mark = collapsed(element.words())
        elif self._notes.has(element) and (sign := collapsed(element.words())):
            note = self._notes.take(element)
            if note is None:
                self._run.add(sign, line=element.line, bold=True, italic=True)
            else:
                self._run.note(sign, self._pieces.note_text(note, sign), element.line)
        else:
            self._flow(element, inline_context(element, context))

    def _begins_with(self, element: Element) -> bool:
        """Tell whether an element is the mark of the text that begins."""
        current = self._current
        may_be = current.item or current.is_labeled or current.kind is BlockKind.HEADING
        is_first = self._run.is_empty and not self._mark
        is_first &= not (current.item and current.item.mark)
        return bool(may_be and is_first and not element.holds_block and is_mark(element))

    def _table(self, element: Element, context: Context) -> None:
        self._flush()
        if context.item:
            self._settle(context.item, element.line)
        self._current = context
        if is_layout(element):
            self._flow(element, context._replace(is_boxed=context.is_boxed or not _nests(element)))
        else:
            block, loose = table_of(element, self._pieces)
            for piece in loose:
                self._run.space()
                self._run.add(piece.text, line=piece.line)
            self._flush()
            if block.text or block.heads or block.rows:
                self.blocks.append(block._replace(is_boxed=context.is_boxed))
        self._flush()

    def _settle(self, item: Item, line: int) -> None:
        """Let a mark without a text be a bullet of its own."""
        if item.mark:
            self.blocks.append(Block(BlockKind.ITEM, "", item.depth, item.mark, line=line))
            item.is_begun, item.mark = True, ""

    def _flush(self) -> None:
        """Make a block of what was gathered; a mark waits for the text of its bullet."""
        run, self._run = self._run, RunningText()
        mark, self._mark = self._mark, ""
        item = self._current.item
        if run.is_empty and mark and item and not item.is_begun:
            item.mark = mark
        elif mark or not run.is_empty:
            self._add(run, mark)

    def _add(self, run: RunningText, mark: str) -> None:
        context = self._current
        kind, level = context.kind, context.rank
        item = context.item
        if kind is BlockKind.PARAGRAPH and item:
            kind = BlockKind.PARAGRAPH if item.is_begun else BlockKind.ITEM
            mark, item.mark = mark or item.mark, ""
            item.is_begun, level = True, item.depth
        elif kind is BlockKind.PARAGRAPH and mark:
            kind, level = BlockKind.ITEM, 1
        block = Block(
            kind,
            run.text,
            level,
            mark,
            run.notes,
            context.look or run.look,
            context.is_loose,
            context.is_boxed,
            element=context.element,
            line=run.line,
        )
        if context.is_loose and not context.look and _is_sentence(block.text):
            block = block._replace(kind=BlockKind.PARAGRAPH, is_loose=False)
        self._tell_unknown(block)
        self.blocks.append(block)

    def _tell_unknown(self, block: Block) -> None:
        if block.element and block.element not in self._unknown:
            self._unknown.add(block.element)
            message = texts.UNKNOWN_ELEMENT.format(block.element)
            self.remarks.append(Remark(message, block.line))


def _nests(table: Element) -> bool:
    return any(element.name == "table" for element in table.elements() if element is not table)


def _is_sentence(text: str) -> bool:
    """Tell whether what is set as a heading is a paragraph."""
    return len(text) > _LONGEST_LOOSE or text.endswith((".", ":"))
