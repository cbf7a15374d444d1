"""Where blocks are put as they are read: words get the bullet or number that waits for them."""

from beleidstui.importing.blocks import Block, BlockKind, Look, Skip
from beleidstui.importing.readers.op_marks import Mark, is_doubled, split_mark
from beleidstui.importing.readers.running_text import RunningText, collapsed
from beleidstui.model.nodes import Note
from beleidstui.texts import papers as texts

_MOST_NOTES = 1000
"""Of one block, where they do not stand in its words."""


class Output:
    """The blocks of one file so far, and what holds for the next one."""

    def __init__(self, *, is_old: bool) -> None:
        """Begin without blocks; ``is_old`` takes bullets from the words of paragraphs."""
        self.made: list[Block] = []
        self.skipped: list[Skip] = []
        self.depth = 0
        """How many lists are open."""
        self.is_boxed = False
        self.kind = BlockKind.PARAGRAPH
        """What words are, where no bullet waits for them."""
        self.mark: Mark | None = None
        self._is_old = is_old

    def put(self, block: Block) -> None:
        """Add a block."""
        self.made.append(block._replace(is_boxed=self.is_boxed))

    def skip(self, reason: str, characters: int) -> None:
        """Tell that characters are left out."""
        if characters:
            self.skipped.append(Skip(reason, characters))

    def words(
        self, run: RunningText, line: int, look: Look = Look.PLAIN, unknown: str = ""
    ) -> None:
        """Make a block of words, with the mark that waits for them."""
        text, notes = run.text, run.notes
        if not text:
            self._only_notes(notes, line)
            return
        mark = self.mark or Mark(self.kind)
        self.mark = None
        kind, sign, notes = mark.kind, mark.sign, (*mark.notes, *notes)
        if is_doubled(sign, text):
            self.skip(texts.DOUBLE_MARKS, len(sign))
            sign, text, notes = split_mark(text, notes)
        elif self._is_old and kind is BlockKind.PARAGRAPH and not sign:
            sign, text, notes = split_mark(text, notes)
            kind = BlockKind.ITEM if sign else kind
        level = self._level_of(kind)
        self.put(Block(kind, text, level, sign, notes, look, element=unknown, line=line))

    def _level_of(self, kind: BlockKind) -> int:
        if kind is BlockKind.ITEM:
            return max(self.depth, 1)
        return self.depth if kind is BlockKind.PARAGRAPH else 0

    def _only_notes(self, notes: tuple[Note, ...], line: int) -> None:
        """Give notes that stand between blocks to the block before, as its last words."""
        last = self.made[-1] if self.made else Block(BlockKind.TABLE)
        if last.kind is not BlockKind.TABLE and len(last.notes) < _MOST_NOTES:
            moved = [Note(sign=n.sign, place=len(last.text), text=n.text) for n in notes]
            self.made[-1] = last._replace(notes=(*last.notes, *moved))
            return
        for note in notes:
            text = collapsed(f"{note.sign} {note.text}")
            if text:
                self.put(Block(BlockKind.PARAGRAPH, text, self.depth, line=line))

    def settle(self) -> None:
        """Make a block of a mark that got no words."""
        mark, self.mark = self.mark, None
        if mark is not None and (mark.sign or mark.notes):
            level = self._level_of(mark.kind)
            self.put(Block(mark.kind, "", level, mark.sign, mark.notes))

    def take_mark(self, run: RunningText) -> None:
        """Take a bullet or number, for the words that come next."""
        waiting = self.mark or Mark(self.kind)
        if waiting.sign:
            self.settle()
            waiting = Mark(self.kind)
        self.mark = Mark(waiting.kind, run.text, run.notes)
