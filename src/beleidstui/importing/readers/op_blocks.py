"""Official XML as blocks in reading order: nothing that stands in it is passed over in silence."""

from beleidstui.importing.blocks import Block, BlockKind, Look, Remark, Skip, size_of
from beleidstui.importing.readers import op_names as names
from beleidstui.importing.readers.flow import Flow, collapsed
from beleidstui.importing.readers.op_marks import Mark, is_doubled, split_mark
from beleidstui.importing.readers.op_table import table_blocks
from beleidstui.importing.readers.op_words import Words, look_of
from beleidstui.importing.readers.xml_tree import Element, all_text, elements_of, has_own_text
from beleidstui.model.nodes import Note
from beleidstui.texts import papers as texts

_LONGEST_HEADING = 120
_CONTENTS_TITLE = "inhoudsopgave"


class Blocks:
    """Makes the blocks of one file."""

    def __init__(self, root: Element, *, is_old: bool) -> None:
        """Read an element that holds the outermost one; ``is_old`` is kamerwrk."""
        self.made: list[Block] = []
        self.skipped: list[Skip] = []
        self.remarks: list[Remark] = []
        self.words = Words(self._tell)
        self._told: set[str] = set()
        self._is_old = is_old
        self._level = 0
        self._depth = 0
        self._is_boxed = False
        self._kind = BlockKind.PARAGRAPH
        self._mark: Mark | None = None
        self._bare_images = 0
        self._contents_at = -1
        if is_old:
            self.words.know_old_notes(root)
        self._inside(root)
        for note in self.words.old_notes:
            self._inside(note)
        self._settle_mark()
        self._tell_images()

    def _tell(self, element: Element) -> None:
        if element.name not in self._told:
            self._told.add(element.name)
            message = texts.UNKNOWN_ELEMENT.format(element.name)
            self.remarks.append(Remark(message, element.line))

    def _tell_images(self) -> None:
        if self._bare_images:
            one, more = texts.ONE_NO_CAPTION, texts.NO_CAPTIONS
            message = one if self._bare_images == 1 else more.format(self._bare_images)
            self.remarks.append(Remark(message))

    def _skip(self, element: Element, reason: str) -> None:
        size = size_of(all_text(element))
        if size:
            self.skipped.append(Skip(reason, size))
        element.children.clear()

    # The walk

    def _inside(self, element: Element, unknown: str = "") -> None:
        """Make blocks of what is in an element; words that run on are one block."""
        is_leaf = element.name in names.LEAVES or (unknown and has_own_text(element))
        waiting = self._mark
        look = look_of(element) if element.name == "al" else Look.PLAIN
        flow, line = None, element.line
        for child in element.children:
            if isinstance(child, str):
                if flow is None and child == " ":
                    continue
                flow = flow or Flow()
                flow.add(child)
            elif child.name in names.INLINE or (is_leaf and child.name not in names.BREAKING):
                flow = flow or Flow()
                self.words.take(child, flow)
            else:
                if flow is not None:
                    self._flush(flow, line, look, unknown)
                self._block(child, element)
                flow, line, look = None, child.line, Look.PLAIN
        if flow is not None:
            self._flush(flow, line, look, unknown)
        if self._mark is not waiting:
            self._settle_mark()

    def _block(self, element: Element, parent: Element) -> None:
        name = element.name
        if name == "al":
            self._inside(element)
        elif name in names.MARKS:
            self._take_mark(element)
        elif name in names.LISTS:
            self._depth += 1
            self._inside(element)
            self._depth -= 1
        elif name in names.ITEMS:
            self._item(element)
        elif name in names.LOOSE:
            self._loose(element)
        elif name in names.STRUCTURE:
            self._structure(element)
        elif name == names.TABLE:
            self._table(element)
        elif name == "kop" and parent.name not in ("officiele-publicatie", "kamerwrk"):
            self._heading(element)
        elif name in names.WHOLE:
            self._flush(self.words.flow(element), element.line)
        else:
            self._other(element, parent)

    def _other(self, element: Element, parent: Element) -> None:
        name = element.name
        if name in names.FACTS:
            self._skip(element, texts.METADATA)
        elif name in names.CONTENTS:
            self._skip(element, texts.CONTENTS)
        elif name == names.OLD_NOTE and self._is_old:
            return
        elif name in names.FRONT or name == "kop" or (name == "titel" and parent.name == "stuk"):
            self._as(BlockKind.FRONT, element)
        elif name in names.CLOSING and self._kind is BlockKind.PARAGRAPH:
            self._settle_mark()
            self._as(BlockKind.CLOSING, element)
        elif name in names.IMAGES:
            self._settle_mark()
            self._bare_images += name == "plaatje" and not size_of(all_text(element))
            self._as(BlockKind.IMAGE, element)
        elif name in names.BOXES:
            before, self._is_boxed = self._is_boxed, True
            self._inside(element)
            self._is_boxed = before
        elif name == "stuk" and self._is_old:
            self._old_stuk(element)
        elif name in names.KNOWN:
            self._inside(element)
        else:
            self._tell(element)
            self._inside(element, unknown=name)

    def _old_stuk(self, element: Element) -> None:
        """Put the number of a paper of before 2010, which stands bare, with its head."""
        head = Element("stuknr", {}, element.line)
        found = [child for child in elements_of(element) if child.name in ("ltrlabel", "nummer")]
        if found:
            head.line = found[0].line
            head.children.extend(found)
            place = element.children.index(found[0])
            element.children[:] = [child for child in element.children if child not in found]
            element.children.insert(place, head)
        self._inside(element)

    def _as(self, kind: BlockKind, element: Element) -> None:
        before, self._kind = self._kind, kind
        self._inside(element)
        self._kind = before

    def _structure(self, element: Element) -> None:
        if _is_contents(element):
            self._skip(element, texts.CONTENTS)
            return
        self._level += 1
        self._inside(element)
        self._level -= 1

    # Blocks

    def _put(self, block: Block) -> None:
        self.made.append(block._replace(is_boxed=self._is_boxed))

    def _flush(self, flow: Flow, line: int, look: Look = Look.PLAIN, unknown: str = "") -> None:
        """Make a block of words, with the mark that waits for them."""
        text, notes = flow.text(), tuple(flow.notes)
        if not text and not notes:
            return
        if not text:
            self._only_notes(notes, line)
            return
        mark = self._mark or Mark(self._kind)
        self._mark = None
        kind, sign, notes = mark.kind, mark.sign, (*mark.notes, *notes)
        if is_doubled(sign, text):
            self.skipped.append(Skip(texts.DOUBLE_MARKS, len(sign)))
            sign, text, notes = split_mark(text, notes)
        elif self._is_old and kind is BlockKind.PARAGRAPH and not sign:
            sign, text, notes = split_mark(text, notes)
            kind = BlockKind.ITEM if sign else kind
        is_item = kind is BlockKind.ITEM
        level = max(self._depth, 1) if is_item else self._depth
        if kind not in (BlockKind.ITEM, BlockKind.PARAGRAPH):
            level = 0
        self._put(Block(kind, text, level, sign, notes, look, element=unknown, line=line))

    def _only_notes(self, notes: tuple[Note, ...], line: int) -> None:
        """Give notes that stand between blocks to the block before, as its last words."""
        last = self.made[-1] if self.made else Block(BlockKind.TABLE)
        if last.kind is not BlockKind.TABLE:
            moved = [Note(sign=n.sign, place=len(last.text), text=n.text) for n in notes]
            self.made[-1] = last._replace(notes=(*last.notes, *moved))
            return
        for note in notes:
            text = collapsed(f"{note.sign} {note.text}")
            if text:
                self._put(Block(BlockKind.PARAGRAPH, text, self._depth, line=line))

    def _settle_mark(self) -> None:
        """Make a block of a mark that got no words."""
        mark, self._mark = self._mark, None
        if mark is not None and (mark.sign or mark.notes):
            level = max(self._depth, 1) if mark.kind is BlockKind.ITEM else self._depth
            self._put(Block(mark.kind, "", level, mark.sign, mark.notes))

    def _take_mark(self, element: Element) -> None:
        waiting = self._mark or Mark(self._kind)
        if waiting.sign:
            self._settle_mark()
            waiting = Mark(self._kind)
        flow = self.words.flow(element)
        self._mark = Mark(waiting.kind, flow.text(), tuple(flow.notes))

    def _item(self, element: Element) -> None:
        self._settle_mark()
        self._mark = Mark(BlockKind.ITEM)
        self._inside(element)
        self._settle_mark()

    def _loose(self, element: Element) -> None:
        flow, look = self.words.flow(element), look_of(element)
        text = flow.text()
        if not text or text.endswith((":", ".")) or len(text) > _LONGEST_HEADING:
            self._flush(flow, element.line, look)
            return
        self._settle_mark()
        notes = tuple(flow.notes)
        self._put(Block(BlockKind.HEADING, text, 0, "", notes, look, True, line=element.line))
        if text.casefold() == _CONTENTS_TITLE:
            self._contents_at = len(self.made)

    def _heading(self, element: Element) -> None:
        self._settle_mark()
        mark, title = Flow(), Flow()
        below = []
        for child in element.children:
            if isinstance(child, str):
                title.add(child)
            elif child.name in ("label", "nr"):
                self.words.take(child, mark)
            elif child.name == "subtitel":
                below.append(child)
            else:
                self.words.take(child, title)
        sign, text = mark.text(), title.text()
        notes = (*(Note(sign=n.sign, place=0, text=n.text) for n in mark.notes), *title.notes)
        if not text:
            sign, text, notes = "", sign, (*mark.notes, *title.notes)
        if text or notes:
            level = max(self._level, 1)
            look = look_of(element)
            self._put(Block(BlockKind.HEADING, text, level, sign, notes, look, line=element.line))
        for child in below:
            flow = self.words.flow(child)
            if flow.text() or flow.notes:
                words, notes = flow.text(), tuple(flow.notes)
                self._put(
                    Block(BlockKind.HEADING, words, 0, "", notes, is_loose=True, line=child.line)
                )

    def _table(self, element: Element) -> None:
        self._settle_mark()
        if self._contents_at == len(self.made):
            heading = self.made.pop()
            size = size_of(heading.text) + sum(size_of(n.sign + n.text) for n in heading.notes)
            self.skipped.append(Skip(texts.CONTENTS, size))
            self._skip(element, texts.CONTENTS)
            return
        blocks, others = table_blocks(element, self.words)
        for block in blocks:
            self._put(block)
        for other in others:
            holder = Element(element.name, {}, other.line)
            holder.children.append(other)
            self._inside(holder)


def _is_contents(element: Element) -> bool:
    heads = [child for child in elements_of(element) if child.name == "kop"]
    return bool(heads) and collapsed(all_text(heads[0])).casefold() == _CONTENTS_TITLE
