"""XML read as it passes, by expat with a guard: a file can cost no more than its own size.

A file that declares entities is refused at the first one, so nothing can swell or be fetched.
Comments and processing instructions vanish without a trace: the words around them stay whole.
"""

from collections.abc import Callable
from html.entities import html5
from typing import Protocol
from xml.parsers import expat

from beleidstui.importing.refusal import (
    DEEPEST,
    MOST_BYTES,
    MOST_CHARACTERS,
    MOST_ELEMENTS,
    UnreadablePaperError,
)
from beleidstui.texts import papers as texts

_BUFFER = 1 << 16


class Handler(Protocol):
    """What takes the events; names are as they stand in the file, with their prefix."""

    def start(self, name: str, attributes: dict[str, str], line: int) -> object:
        """Take the start of an element, and the line that it stands on, from 1."""

    def end(self, name: str) -> object:
        """Take the end of an element."""

    def text(self, data: str) -> object:
        """Take characters; a long text may come in more than one piece."""


def read_xml(
    raw: bytes, name: str, handler: Handler, shortened: Callable[[str], str] | None = None
) -> None:
    """Give all that is in a file to a handler; the encoding is the one that the file declares.

    Where ``shortened`` is given, it makes the names that the handler gets, out of their namespace,
    a space and the name itself. An entity of HTML comes as its character where the file has a
    document type, as XHTML has. Raises UnreadablePaperError with what to do; the handler may too.
    """
    if len(raw) > MOST_BYTES:
        raise UnreadablePaperError(texts.TOO_LARGE.format(name))
    parser = expat.ParserCreate(namespace_separator=None if shortened is None else " ")
    parser.buffer_text = True
    parser.buffer_size = _BUFFER
    take_text = _limited(name, handler.text)
    parser.CharacterDataHandler = take_text
    _forbid_entities(parser, name, take_text)
    has_begun = _limit_elements(
        parser, name, handler if shortened is None else _Shortened(handler, shortened)
    )
    try:
        parser.Parse(raw, True)
    except expat.ExpatError as error:
        raise _no_xml(name, error.lineno, error.offset + 1) from error
    except (LookupError, ValueError) as error:
        if has_begun():
            raise
        raise _no_xml(name, 1, 1) from error  # an encoding that Python does not know


class _Shortened:
    """Passes events on with short names."""

    def __init__(self, handler: Handler, shortened: Callable[[str], str]) -> None:
        self._handler, self._make = handler, shortened
        self._names: dict[str, str] = {}
        self.end, self.text = handler.end, handler.text

    def start(self, name: str, attributes: dict[str, str], line: int) -> None:
        named = {self._short(key): value for key, value in attributes.items()}
        self._handler.start(self._short(name), named, line)

    def _short(self, name: str) -> str:
        if name not in self._names:
            self._names[name] = self._make(name)
        return self._names[name]


def _no_xml(name: str, line: int, column: int) -> UnreadablePaperError:
    return UnreadablePaperError(texts.NOT_XML.format(name, line, column))


def _limited(name: str, take: Callable[[str], object]) -> Callable[[str], object]:
    """Give what takes characters until there are too many."""
    met = 0

    def limited(data: str) -> None:
        nonlocal met
        met += len(data)
        if met > MOST_CHARACTERS:
            raise UnreadablePaperError(texts.TOO_LONG.format(name))
        take(data)

    return limited


def _limit_elements(parser: expat.XMLParserType, name: str, handler: Handler) -> Callable[[], bool]:
    """Pass elements on until they are too deep or too many; give whether one came yet."""
    depth = elements = 0
    take_start, take_end = handler.start, handler.end

    def start(element: str, attributes: dict[str, str]) -> None:
        nonlocal depth, elements
        depth += 1
        elements += 1
        if depth > DEEPEST:
            raise UnreadablePaperError(texts.TOO_DEEP.format(name))
        if elements > MOST_ELEMENTS:
            raise UnreadablePaperError(texts.TOO_MANY.format(name, MOST_ELEMENTS))
        take_start(element, attributes, parser.CurrentLineNumber)

    def end(element: str) -> None:
        nonlocal depth
        depth -= 1
        take_end(element)

    parser.StartElementHandler = start
    parser.EndElementHandler = end
    return lambda: elements > 0


def _forbid_entities(
    parser: expat.XMLParserType, name: str, take_text: Callable[[str], object]
) -> None:
    """Refuse a file at the first entity that it declares; those of HTML are their characters."""

    def refuse(*_declared: object) -> None:
        raise UnreadablePaperError(texts.HAS_ENTITIES.format(name))

    def skipped(entity: str, is_parameter: bool) -> None:
        if not is_parameter:
            take_text(html5.get(f"{entity};", f"&{entity};"))

    parser.EntityDeclHandler = refuse
    parser.SkippedEntityHandler = skipped
