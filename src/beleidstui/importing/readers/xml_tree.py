"""A file of XML as a tree, read with expat: no entity of its own, not too deep, not too long.

Comments and processing instructions are gone, and never part a word. Text is kept as it stands.
"""

from typing import NamedTuple
from xml.parsers import expat

from beleidstui.importing.blocks import size_of
from beleidstui.importing.refusal import (
    DEEPEST,
    MOST_BYTES,
    MOST_CHARACTERS,
    UnreadablePaperError,
)
from beleidstui.texts import papers


class Element:
    """One element: its name without a prefix, its attributes, and what stands in it in order."""

    __slots__ = ("attributes", "inside", "line", "name")

    def __init__(self, name: str, attributes: dict[str, str], line: int) -> None:
        """Begin an element on a line of the file, from 1."""
        self.name = name
        self.attributes = attributes
        self.line = line
        self.inside: list[Element | str] = []

    def all(self, name: str) -> "list[Element]":
        """Give the elements of this name right inside it."""
        return [one for one in self.inside if isinstance(one, Element) and one.name == name]

    def find(self, *path: str) -> "Element | None":
        """Give the first element down this path of names."""
        here: Element | None = self
        for name in path:
            here = next(iter(here.all(name)), None) if here is not None else None
        return here

    def words(self) -> str:
        """Give all text inside it, its white space as single spaces."""
        return " ".join(self._text().split())

    def _text(self) -> str:
        return "".join(one if isinstance(one, str) else one._text() for one in self.inside)


Inside = Element | str


class Tree(NamedTuple):
    """A whole file."""

    root: Element
    met: int
    """The characters of text that are no white space."""


def read_tree(raw: bytes, name: str) -> Tree:
    """Read a file; raises UnreadablePaperError."""
    if len(raw) > MOST_BYTES:
        raise UnreadablePaperError(papers.TOO_LARGE.format(name))
    builder = _Builder(name)
    try:
        builder.parser.Parse(raw, True)
    except expat.ExpatError as error:
        line, column = error.lineno, error.offset + 1
        raise UnreadablePaperError(papers.NOT_XML.format(name, line, column)) from error
    except (LookupError, ValueError) as error:  # an encoding that nobody knows
        raise UnreadablePaperError(papers.NOT_XML.format(name, 1, 1)) from error
    assert builder.root is not None
    return Tree(builder.root, builder.met)


class _Builder:
    """Builds the tree from what expat meets."""

    def __init__(self, name: str) -> None:
        self._name = name
        self.root: Element | None = None
        self.met = 0
        self._open: list[Element] = []
        self.parser = expat.ParserCreate()
        self.parser.buffer_text = True
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = self._text
        self.parser.EntityDeclHandler = self._entity

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        if len(self._open) >= DEEPEST:
            raise UnreadablePaperError(papers.TOO_DEEP.format(self._name))
        name = name.rpartition(":")[2]
        element = Element(name, attributes, self.parser.CurrentLineNumber)
        if self._open:
            self._open[-1].inside.append(element)
        else:
            self.root = element
        self._open.append(element)

    def _end(self, _: str) -> None:
        self._open.pop()

    def _text(self, text: str) -> None:
        self.met += size_of(text)
        if self.met > MOST_CHARACTERS:
            raise UnreadablePaperError(papers.TOO_LONG.format(self._name))
        self._open[-1].inside.append(text)

    def _entity(self, *_: object) -> None:
        raise UnreadablePaperError(papers.HAS_ENTITIES.format(self._name))
