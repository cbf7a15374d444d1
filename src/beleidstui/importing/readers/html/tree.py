"""The elements of a page in each other, also where end tags are missing or cross."""

from collections.abc import Iterator

from beleidstui.importing.readers.html.names import (
    BLOCKS,
    FRAME,
    HEADINGS,
    IMPLIED,
    PARAGRAPH,
    TABLE,
    TABLE_PARTS,
    VOID,
)
from beleidstui.importing.readers.html.tokens import Start, Text, Tokens
from beleidstui.importing.refusal import DEEPEST, MOST_ELEMENTS


class TooDeepError(Exception):
    """More elements stand in each other than in any paper."""


class TooManyError(Exception):
    """A page has more elements than any paper."""


class Element:
    """One element, and what stands in it."""

    __slots__ = ("attributes", "children", "classes", "holds_block", "line", "name", "parent")

    def __init__(self, start: Start, parent: "Element | None") -> None:
        """Begin with nothing in it."""
        self.name = start.name
        self.attributes = start.attributes
        self.classes = frozenset(start.attributes.get("class", "").lower().split())
        self.line = start.line
        self.parent = parent
        self.children: list[Element | Text] = []
        self.holds_block = False
        """Whether a block stands in it, however deep."""

    @property
    def id(self) -> str:
        """Its id, or its name where it is an anchor."""
        named = self.attributes.get("name", "") if self.name == "a" else ""
        return self.attributes.get("id", "") or named

    def walk(self) -> "Iterator[Element | Text]":
        """Give all that stands in it, itself first, in reading order."""
        waiting: list[Element | Text] = [self]
        while waiting:
            node = waiting.pop()
            yield node
            if isinstance(node, Element):
                waiting.extend(reversed(node.children))

    def elements(self) -> "Iterator[Element]":
        """Give all elements that stand in it, itself first, in reading order."""
        return (node for node in self.walk() if isinstance(node, Element))

    def above(self) -> "Iterator[Element]":
        """Give the elements that it stands in, the nearest first."""
        parent = self.parent
        while parent is not None:
            yield parent
            parent = parent.parent

    def words(self) -> str:
        """Give all text in it as it stands there, of two blocks without a space between."""
        return "".join(node.text for node in self.walk() if isinstance(node, Text))


class Page:
    """A page, read: what is in its body, and its ``meta``."""

    def __init__(self, page: str) -> None:
        """Read a page; raises TooDeepError, TooManyError and DeclaredEntitiesError."""
        self.body = Element(Start("body", {}, False, 1), None)
        self.meta: list[tuple[str, str, str]] = []
        """Names, values and schemes."""
        self._open = [self.body]
        self._count = 0
        tokens = Tokens(page)
        for token in tokens:
            if isinstance(token, Text):
                self._open[-1].children.append(token)
            elif isinstance(token, Start):
                self._start(token)
            else:
                self._end(token.name)
        self.met = tokens.met

    def _start(self, start: Start) -> None:
        name = start.name
        if name == "meta":
            named = start.attributes.get("name") or start.attributes.get("property", "")
            scheme = start.attributes.get("scheme") or start.attributes.get("data-scheme", "")
            self.meta.append((named, start.attributes.get("content", ""), scheme))
        if name in FRAME:
            return
        self._end_implied(name)
        parent = self._open[-1]
        element = Element(start, parent)
        parent.children.append(element)
        self._count += 1
        if self._count > MOST_ELEMENTS:
            raise TooManyError
        if name in BLOCKS:
            for holder in reversed(self._open):
                if holder.holds_block:
                    break
                holder.holds_block = True
        if not (start.is_closed or name in VOID):
            self._open.append(element)
            if len(self._open) > DEEPEST:
                raise TooDeepError

    def _end_implied(self, name: str) -> None:
        if name in IMPLIED:
            self._close(*IMPLIED[name])
        elif name in BLOCKS:
            self._close(PARAGRAPH, TABLE)
            if name in HEADINGS and self._open[-1].name in HEADINGS:
                self._open.pop()
        elif name == "a":
            self._end("a")

    def _close(self, names: frozenset[str], within: frozenset[str]) -> None:
        """End the innermost open element of these names, and all in it."""
        for place in range(len(self._open) - 1, 0, -1):
            name = self._open[place].name
            if name in names:
                del self._open[place:]
                return
            if name in within:
                return

    def _end(self, name: str) -> None:
        if name in BLOCKS:
            is_table = name in TABLE or name in TABLE_PARTS
            self._close(frozenset((name,)), frozenset(("table",)) if is_table else TABLE)
        elif name == "br":
            self._start(Start("br", {}, True, 0))
        elif name not in VOID and name not in FRAME:
            self._end_inline(name)

    def _end_inline(self, name: str) -> None:
        """End an element without ending the blocks that began in it."""
        for place in range(len(self._open) - 1, 0, -1):
            opened = self._open[place].name
            if opened == name:
                crosses = any(later.name in BLOCKS for later in self._open[place + 1 :])
                del self._open[place : place + 1 if crosses else len(self._open)]
                return
            if opened in TABLE:
                return
