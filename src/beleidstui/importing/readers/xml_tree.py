"""An XML file as elements in each other, with the count of what was met in it."""

from collections.abc import Callable, Iterator
from typing import TypeAlias

from beleidstui.importing.readers.met import Met
from beleidstui.importing.readers.running_text import collapsed
from beleidstui.importing.readers.xml_events import read_xml


class Element:
    """One element: its name, attributes, texts and elements in order, and its line."""

    __slots__ = ("attributes", "children", "line", "name")

    def __init__(self, name: str, attributes: dict[str, str], line: int) -> None:
        """Hold an element that is empty yet."""
        self.name = name
        self.attributes = attributes
        self.line = line
        self.children: list[Child] = []


Child: TypeAlias = "str | Element"


class Tree:
    """The elements of one file."""

    def __init__(
        self, raw: bytes, name: str, shortened: Callable[[str], str] | None = None
    ) -> None:
        """Read a file; ``shortened`` as in ``read_xml``. Raises UnreadablePaperError."""
        self.root = Element("", {}, 0)
        """Holds the outermost element."""
        self.met = Met()
        self._open = [self.root]
        read_xml(raw, name, self, shortened)

    def start(self, name: str, attributes: dict[str, str], line: int) -> None:
        """Take the start of an element."""
        element = Element(name, attributes, line)
        self._open[-1].children.append(element)
        self._open.append(element)

    def end(self, _name: str) -> None:
        """Take the end of an element."""
        self._open.pop()

    def text(self, data: str) -> None:
        """Take characters."""
        self._open[-1].children.append(" " if data.isspace() else self.met.take(data))


def elements_of(element: Element) -> list[Element]:
    """Give the elements that stand in another, without its texts."""
    return [child for child in element.children if isinstance(child, Element)]


def all_below(element: Element) -> Iterator[Element]:
    """Give all elements that stand in another, however deep, itself first, in reading order."""
    waiting = [element]
    while waiting:
        one = waiting.pop()
        yield one
        waiting.extend(reversed(elements_of(one)))


def all_text(element: Element) -> str:
    """Give all characters within an element, those of notes too."""
    pieces = (child if isinstance(child, str) else all_text(child) for child in element.children)
    return "".join(pieces)


def words_of(element: Element) -> str:
    """Give that text with each white space as one space."""
    return collapsed(all_text(element))


def has_own_text(element: Element) -> bool:
    """Tell whether words stand in an element itself, not only in those below it."""
    return any(isinstance(child, str) and child.strip() for child in element.children)


def holding(element: Element, children: list[Child]) -> Element:
    """Give an element like another that holds these."""
    made = Element(element.name, element.attributes, element.line)
    made.children = children
    return made


def emptied(element: Element) -> Element:
    """Take what is in an element out of it, in one like it."""
    taken = holding(element, element.children)
    element.children = []
    return taken
