"""An article as it will be written: its parts in reading order, each below what holds it."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from beleidstui.importing.blocks import size_of
from beleidstui.model.nodes import Kind, Note
from beleidstui.model.source import Herkomst

TITLED = (Kind.DEEL, Kind.GROEP, Kind.ROL, Kind.KADER, Kind.TABEL)


@dataclass
class Draft:
    """One part of an article."""

    kind: Kind
    text: str
    """The title of what has one, else the words."""
    mark: str = ""
    """What is printed before the words and is no part of them."""
    notes: tuple[Note, ...] = ()
    heads: tuple[tuple[str, ...], ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    herkomst: Herkomst = Herkomst.LETTERLIJK
    reason: str = ""
    page: int = 0
    below: "list[Draft]" = field(default_factory=list)
    id: str = ""
    """The words that name it among its siblings; given last."""
    short: str = ""
    """A short title by the editors, taken over from another edition."""

    def walk(self) -> "Iterator[Draft]":
        """Walk the part and all below it in reading order."""
        yield self
        for one in self.below:
            yield from one.walk()


def size_of_draft(draft: Draft) -> int:
    """Count the characters of a part and all below it that stand in the paper."""
    total = 0
    for one in draft.walk():
        if one.herkomst is Herkomst.LETTERLIJK:
            total += size_of(one.text)
        total += size_of(one.mark)
        is_table = one.kind is Kind.TABEL
        for note in one.notes:
            total += size_of(note.text) + (not is_table) * size_of(note.sign)
        total += sum(size_of(cell) for row in (*one.heads, *one.rows) for cell in row)
    return total
