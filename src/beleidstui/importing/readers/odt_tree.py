"""The elements of a part of an OpenDocument text, read by expat without entities."""

from collections.abc import Iterator
from typing import NamedTuple
from xml.parsers import expat

from beleidstui.importing.blocks import size_of
from beleidstui.importing.refusal import DEEPEST, MOST_ELEMENTS, UnreadablePaperError
from beleidstui.texts import papers as texts

_SOFT_HYPHEN = "\u00ad"
_NAMESPACE = "urn:oasis:names:tc:opendocument:xmlns:"
_VERSIONED = (":1.0", ":1.1", ":1.2", ":1.3", ":1.4")
_OTHERS = {"http://purl.org/dc/elements/1.1/": "dc"}


class Node:
    """One element, named by the usual prefix of its namespace: ``text:p``."""

    __slots__ = ("attributes", "children", "line", "name")

    def __init__(self, name: str, attributes: dict[str, str], line: int) -> None:
        """Begin with nothing in it."""
        self.name = name
        self.attributes = attributes
        self.line = line
        self.children: list[Node | str] = []

    def nodes(self) -> "Iterator[Node]":
        """Give all elements that stand in it, itself first, in reading order."""
        waiting = [self]
        while waiting:
            node = waiting.pop()
            yield node
            waiting.extend(child for child in reversed(node.children) if isinstance(child, Node))

    def words(self) -> str:
        """Give all text in it."""
        found: list[str] = []
        waiting: list[Node | str] = [self]
        while waiting:
            node = waiting.pop()
            if isinstance(node, str):
                found.append(node)
            else:
                waiting.extend(reversed(node.children))
        return "".join(found)

    def size(self) -> int:
        """Count the characters in it that are no white space."""
        return size_of(self.words())


class Tree(NamedTuple):
    """A part of a file."""

    root: Node
    soft_hyphens: int
    """How many hints for where to cut a word there were; they are not in the texts."""


def tree_of(raw: bytes, name: str) -> Tree:
    """Give the elements; raises UnreadablePaperError."""
    builder = _Builder(name)
    return Tree(builder.read(raw), builder.soft_hyphens)


class _Builder:
    """Builds the elements from what expat tells."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._top = Node("", {}, 0)
        self._open = [self._top]
        self._count = 0
        self.soft_hyphens = 0
        self._names: dict[str, str] = {}
        self._parser = expat.ParserCreate(namespace_separator=" ")
        self._parser.buffer_text = True
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.CharacterDataHandler = self._text
        self._parser.EntityDeclHandler = self._refuse_entities

    def read(self, raw: bytes) -> Node:
        try:
            self._parser.Parse(raw, True)
        except expat.ExpatError as error:
            message = texts.NOT_XML.format(self._name, error.lineno, error.offset + 1)
            raise UnreadablePaperError(message) from None
        return next(node for node in self._top.children if isinstance(node, Node))

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        self._count += 1
        if len(self._open) > DEEPEST:
            raise UnreadablePaperError(texts.TOO_DEEP.format(self._name))
        if self._count > MOST_ELEMENTS:
            raise UnreadablePaperError(texts.TOO_MANY.format(self._name, MOST_ELEMENTS))
        named = {self._short(key): value for key, value in attributes.items()}
        node = Node(self._short(name), named, self._parser.CurrentLineNumber)
        self._open[-1].children.append(node)
        self._open.append(node)

    def _end(self, _name: str) -> None:
        self._open.pop()

    def _text(self, text: str) -> None:
        if _SOFT_HYPHEN in text:
            self.soft_hyphens += text.count(_SOFT_HYPHEN)
            text = text.replace(_SOFT_HYPHEN, "")
        self._open[-1].children.append(text)

    def _refuse_entities(self, *_declared: object) -> None:
        raise UnreadablePaperError(texts.HAS_ENTITIES.format(self._name))

    def _short(self, name: str) -> str:
        if name not in self._names:
            space, _, local = name.rpartition(" ")
            short = _OTHERS.get(space, "")
            if space.startswith(_NAMESPACE):
                short = space.removeprefix(_NAMESPACE)
                short = short[:-4] if short.endswith(_VERSIONED) else short
            short = {"xsl-fo-compatible": "fo", "svg-compatible": "svg", "drawing": "draw"}.get(
                short, short
            )
            self._names[name] = f"{short}:{local}" if short else local
        return self._names[name]
