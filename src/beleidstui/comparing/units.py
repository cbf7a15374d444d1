"""What is compared of an edition: its titles, texts, notes and the rows of its tables, in order."""

from collections.abc import Iterator
from enum import StrEnum
from functools import cached_property

from beleidstui.dutch.folding import fold_only
from beleidstui.dutch.words import word_texts
from beleidstui.model.nodes import HEADED, Article, Official, Part, Table

CELL = " | "
"""What stands between the cells of a row where they are compared."""


class Facet(StrEnum):
    """What of a node it is, as JSON names it."""

    TITLE = "titel"
    TEXT = "tekst"
    ROW = "rij"
    NOTE = "noot"


class Unit:
    """One text of an edition, and where it stands."""

    def __init__(self, node: Official, facet: Facet, text: str, section: str, name: str) -> None:
        """Hold a text of a node."""
        self.node, self.facet, self.text = node, facet, text
        self.section = section
        """The id, below its edition, of what it stands in."""
        self.name = name
        """What it is called below its edition: an id, and of a note or a row which it is."""

    @cached_property
    def words(self) -> tuple[str, ...]:
        """The words of it, folded."""
        return tuple(word_texts(fold_only(self.text)))

    @property
    def is_head(self) -> bool:
        """Whether other texts stand below it."""
        return self.facet is Facet.TITLE


def units_of(root: Official) -> Iterator[Unit]:
    """Give what is compared of a node and all below it, in reading order."""
    yield from _of_node(root, "", "")
    yield from _below(root, "")


def _below(node: Official, section: str) -> Iterator[Unit]:
    for child in node.children:
        name = below_edition(child.id)
        yield from _of_node(child, section, name)
        yield from _below(child, name)


def _of_node(node: Official, section: str, name: str) -> Iterator[Unit]:
    if isinstance(node, Article) or node.kind in HEADED:
        yield Unit(node, Facet.TITLE, node.title, section, name)
    if isinstance(node, Table):
        seen: dict[str, int] = {}
        for row in (*node.columns, *node.rows):
            label = row[0] if row else ""
            seen[label] = seen.get(label, 0) + 1
            yield Unit(node, Facet.ROW, CELL.join(row), name, f"{name}|{label}|{seen[label]}")
    elif node.text:
        yield Unit(node, Facet.TEXT, node.text, section, name)
    if isinstance(node, Part):
        for note in node.notes:
            yield Unit(node, Facet.NOTE, note.text, name, f"{name}#{note.sign}")


def below_edition(node_id: str) -> str:
    """Give an id without that of its edition; empty for an article."""
    return node_id.partition("/")[2]
