"""Official XML as blocks in reading order: nothing that stands in it is passed over in silence."""

from beleidstui.importing.blocks import Block, BlockKind, Look, Remark, size_of, size_of_block
from beleidstui.importing.readers.running_text import RunningText
from beleidstui.importing.readers.xml import names
from beleidstui.importing.readers.xml.output import Mark, Output
from beleidstui.importing.readers.xml.tables import table_blocks
from beleidstui.importing.readers.xml.words import Words, look_of
from beleidstui.importing.readers.xml_tree import (
    Element,
    all_text,
    elements_of,
    emptied,
    has_own_text,
    words_of,
)
from beleidstui.model.nodes import Note
from beleidstui.texts import papers as texts

_LONGEST_HEADING = 120
_CONTENTS_TITLE = "inhoudsopgave"


class Blocks:
    """Makes the blocks of one file."""

    def __init__(self, root: Element, *, is_old: bool) -> None:
        """Read an element that holds the outermost one; ``is_old`` is kamerwrk."""
        self.out = Output(is_old=is_old)
        self.remarks: list[Remark] = []
        self.words = Words(self._tell)
        self._told: set[str] = set()
        self._is_old = is_old
        self._level = 0
        self._bare_images = 0
        self._contents_at = -1
        if is_old:
            self.words.know_old_notes(root)
        self._inside(root)
        for note in self.words.old_notes:
            self._inside(emptied(note))
        self.out.settle()
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
        self.out.skip(reason, size_of(all_text(element)))
        _empty(element)

    def _inside(self, element: Element, unknown: str = "") -> None:
        """Make blocks of what is in an element; words that run on are one block."""
        is_leaf = element.name in names.LEAVES or (unknown and has_own_text(element))
        waiting = self.out.mark
        look = look_of(element) if element.name == "al" else Look.PLAIN
        run, line = None, element.line
        for child in element.children:
            if isinstance(child, str):
                if run is None and child == " ":
                    continue
                run = run or RunningText()
                run.add(child)
            elif child.name in names.INLINE or (is_leaf and child.name not in names.BREAKING):
                run = run or RunningText()
                self.words.take(child, run)
            else:
                if run is not None:
                    self.out.words(run, line, look, unknown)
                self._block(child, element)
                run, line, look = None, child.line, Look.PLAIN
        if run is not None:
            self.out.words(run, line, look, unknown)
        if self.out.mark is not waiting:
            self.out.settle()

    def _block(self, element: Element, parent: Element) -> None:
        name = element.name
        if name == "al":
            self._inside(element)
        elif name in names.MARKS:
            self.out.take_mark(self.words.run_of(element))
        elif name in names.LISTS:
            self.out.settle()
            self.out.depth += 1
            self._inside(element)
            self.out.depth -= 1
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
            self.out.words(self.words.run_of(element), element.line)
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
        elif name in names.CLOSING and self.out.kind is BlockKind.PARAGRAPH:
            self.out.settle()
            self._as(BlockKind.CLOSING, element)
        elif name in names.IMAGES:
            self.out.settle()
            before = len(self.out.made)
            self._as(BlockKind.IMAGE, element)
            self._bare_images += name == "plaatje" and len(self.out.made) == before
        elif name in names.BOXES:
            before, self.out.is_boxed = self.out.is_boxed, True
            self._inside(element)
            self.out.is_boxed = before
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
        found = found[:2]
        if found:
            head.line = found[0].line
            head.children.extend(found)
            place = element.children.index(found[0])
            element.children[:] = [child for child in element.children if child not in found]
            element.children.insert(place, head)
        self._inside(element)

    def _as(self, kind: BlockKind, element: Element) -> None:
        before, self.out.kind = self.out.kind, kind
        self._inside(element)
        self.out.kind = before

    def _structure(self, element: Element) -> None:
        if _is_contents(element):
            self._skip(element, texts.CONTENTS)
            return
        self._level += 1
        self._inside(element)
        self._level -= 1

    def _item(self, element: Element) -> None:
        self.out.settle()
        self.out.mark = Mark(BlockKind.ITEM)
        self._inside(element)
        self.out.settle()

    def _loose(self, element: Element) -> None:
        run, look = self.words.run_of(element), look_of(element)
        text = run.text
        if not text or text.endswith((":", ".")) or len(text) > _LONGEST_HEADING:
            self.out.words(run, element.line, look)
            return
        self.out.settle()
        notes = run.notes
        self.out.put(Block(BlockKind.HEADING, text, 0, "", notes, look, True, line=element.line))
        if text.casefold() == _CONTENTS_TITLE:
            self._contents_at = len(self.out.made)

    def _heading(self, element: Element) -> None:
        self.out.settle()
        mark, title = RunningText(), RunningText()
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
        sign, text = mark.text, title.text
        notes = (*(Note(sign=n.sign, place=0, text=n.text) for n in mark.notes), *title.notes)
        if not text:
            sign, text, notes = "", sign, (*mark.notes, *title.notes)
        if text or notes:
            level = max(self._level, 1)
            look = look_of(element)
            self.out.put(
                Block(BlockKind.HEADING, text, level, sign, notes, look, line=element.line)
            )
        for child in below:
            self._loose(child)

    def _table(self, element: Element) -> None:
        self.out.settle()
        if self._contents_at == len(self.out.made):
            heading = self.out.made.pop()
            self.out.skip(texts.CONTENTS, size_of_block(heading))
            self._skip(element, texts.CONTENTS)
            return
        blocks, others = table_blocks(element, self.words)
        for block in blocks:
            self.out.put(block)
        for other in others:
            holder = Element(element.name, {}, other.line)
            holder.children.append(other)
            self._inside(holder)


def _empty(element: Element) -> None:
    """Empty an element and all below it: a note there may have its sign elsewhere."""
    for child in elements_of(element):
        _empty(child)
    element.children.clear()


def _is_contents(element: Element) -> bool:
    heads = [child for child in elements_of(element) if child.name == "kop"]
    return bool(heads) and words_of(heads[0]).casefold() == _CONTENTS_TITLE
