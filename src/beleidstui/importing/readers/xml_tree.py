"""An XML file as elements in each other, with the count of what was met in it."""

from typing import TypeAlias

from beleidstui.importing.blocks import size_of
from beleidstui.importing.readers.xml_events import read_xml

SOFT_HYPHEN = "\u00ad"


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

    def __init__(self, raw: bytes, name: str) -> None:
        """Read a file; raises UnreadablePaperError with what to do."""
        self.root = Element("", {}, 0)
        """Holds the outermost element."""
        self.met = 0
        """The characters that are no white space."""
        self.soft_hyphens = 0
        """How many there were; they are left out of all texts."""
        self._open = [self.root]
        read_xml(raw, name, self)

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
        if data.isspace():
            data = " "
        else:
            self.met += size_of(data)
            if SOFT_HYPHEN in data:
                self.soft_hyphens += data.count(SOFT_HYPHEN)
                data = data.replace(SOFT_HYPHEN, "")
        self._open[-1].children.append(data)


def elements_of(element: Element) -> list[Element]:
    """Give the elements that stand in another, without its texts."""
    return [child for child in element.children if isinstance(child, Element)]


def all_text(element: Element) -> str:
    """Give all characters within an element, those of notes too."""
    pieces = (child if isinstance(child, str) else all_text(child) for child in element.children)
    return "".join(pieces)


def has_own_text(element: Element) -> bool:
    """Tell whether words stand in an element itself, not only in those below it."""
    return any(isinstance(child, str) and child.strip() for child in element.children)


def emptied(element: Element) -> Element:
    """Take what is in an element out of it, in one like it."""
    taken = Element(element.name, element.attributes, element.line)
    taken.children, element.children = element.children, []
    return taken
