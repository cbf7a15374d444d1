"""Where blocks are put as they are read: words get the bullet or number that waits for them."""

from typing import NamedTuple

from beleidstui.importing.blocks import Block, BlockKind, Look, Skip
from beleidstui.importing.readers.running_text import RunningText, collapsed
from beleidstui.importing.typed_marks import typed_mark
from beleidstui.model.nodes import Note

_MOST_NOTES = 1000
"""Of one block, where they do not stand in its words."""


class Mark(NamedTuple):
    """A bullet or number that waits for its words."""

    kind: BlockKind
    sign: str = ""
    notes: tuple[Note, ...] = ()


class Output:
    """The blocks of one file so far, and what holds for the next one."""

    def __init__(self, *, is_old: bool) -> None:
        """Begin without blocks; ``is_old`` knows bullets by what is typed."""
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
        if self._is_old and kind is BlockKind.PARAGRAPH and not sign:
            kind = BlockKind.ITEM if typed_mark(Block(BlockKind.ITEM, text)) else kind
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
