"""The tags and the text of a page, in order.

``html.parser`` reads the same tag again and again where it has no end (24 kB of ``<a `` took 8
seconds), and other versions of Python read other text. This goes through a page once, always the
same: what looks like a tag but never ends is text.
"""

import re
from collections.abc import Iterator
from html import unescape
from typing import NamedTuple

from beleidstui.importing.readers.met import Met

UNSEEN = frozenset(("script", "style", "title"))
"""What stands in these is no text of the page."""
RAW = UNSEEN | frozenset(("textarea", "iframe", "noembed", "noframes"))
"""In these a tag is no tag."""

_NAME = re.compile(r"</?([A-Za-z][^\s/>]*)")
_GAP = re.compile(r"[\s/]*+")
_ATTRIBUTE = re.compile(
    r"""([^\s/>][^\s/>=]*+)(?:\s*+=\s*+(?:"([^"]*+)"|'([^']*+)'|([^\s>"'][^\s>]*+|)))?"""
)
_ENDS = {name: re.compile(rf"</{name}(?=[\s/>])", re.IGNORECASE) for name in RAW}
_COMMENT_END = re.compile(r"--!?>")
_DOCTYPE = re.compile(r"<!doctype[^\[>]*\[", re.IGNORECASE)


class Text(NamedTuple):
    """A piece of text, and the line that it begins on."""

    text: str
    line: int


class Start(NamedTuple):
    """A start tag."""

    name: str
    attributes: dict[str, str]
    is_closed: bool
    """Whether it ends itself: ``<a/>``."""
    line: int


class End(NamedTuple):
    """An end tag."""

    name: str


Token = Text | Start | End


class DeclaredEntitiesError(Exception):
    """A page declares entities of its own."""


class Tokens:
    """The tokens of one page, to be gone through once."""

    def __init__(self, page: str) -> None:
        """Hold the page."""
        self._page = page
        self._line, self._counted = 1, 0
        self._has_ends = True
        self._has_comment_ends = self._has_data_ends = self._may_declare = True
        self.met = Met()

    def __iter__(self) -> Iterator[Token]:
        """Give each token; raises DeclaredEntitiesError."""
        page, place, end = self._page, 0, len(self._page)
        while place < end:
            less = page.find("<", place)
            less = end if less < 0 else less
            if less > place:
                yield self._text(place, less)
            if less == end:
                return
            token, place = self._markup(less)
            if token is None:
                continue
            yield token
            if isinstance(token, Start) and token.name in RAW and not token.is_closed:
                start, place = place, self._raw_end(token.name, place)
                if token.name not in UNSEEN and place > start:
                    yield self._text(start, place)

    def _text(self, place: int, end: int, *, has_references: bool = True) -> Text:
        text = self._page[place:end]
        if has_references and "&" in text:
            text = unescape(text)
        return Text(self.met.take(text), self._line_at(place))

    def _line_at(self, place: int) -> int:
        self._line += self._page.count("\n", self._counted, place)
        self._counted = place
        return self._line

    def _markup(self, place: int) -> tuple[Token | None, int]:
        """Give the tag at a place, nothing where it says nothing, and where it ends."""
        page = self._page
        found = _NAME.match(page, place)
        if found:
            after = self._tag_end(found.end()) if self._has_ends else None
            if after is not None:
                attributes, is_closed, end = after
                name = found[1].lower()
                if page[place + 1] == "/":
                    return End(name), end
                return Start(name, attributes, is_closed, self._line_at(place)), end
            self._has_ends = False
            return self._text(place, place + 1), place + 1
        if page.startswith("<![CDATA[", place):
            end = page.find("]]>", place) if self._has_data_ends else -1
            if end >= 0:
                return self._text(place + 9, end, has_references=False), end + 3
            self._has_data_ends = False
        if page.startswith(("<!", "<?", "</"), place):
            end = self._unshown_end(place)
            if end:
                return None, end
        return self._text(place, place + 1), place + 1

    def _tag_end(self, place: int) -> tuple[dict[str, str], bool, int] | None:
        """Read from behind the name of a tag to its end; nothing where it has none."""
        page, attributes = self._page, dict[str, str]()
        while True:
            gap = _GAP.match(page, place)
            end = gap.end() if gap else place
            if page.startswith(">", end):
                return attributes, end > place and page[end - 1] == "/", end + 1
            found = _ATTRIBUTE.match(page, end)
            if found is None:
                return None
            value = found[2] or found[3] or found[4] or ""
            attributes.setdefault(found[1].lower(), unescape(value) if "&" in value else value)
            place = found.end()

    def _unshown_end(self, place: int) -> int:
        """Give where a comment or a declaration ends; 0 where it does not.

        A comment without an end of its own goes to the next ``>``.
        """
        page = self._page
        if page.startswith("<!--", place):
            for short in ("<!-->", "<!--->"):
                if page.startswith(short, place):
                    return place + len(short)
            found = _COMMENT_END.search(page, place + 4) if self._has_comment_ends else None
            if found:
                return found.end()
            self._has_comment_ends = False
        begun = _DOCTYPE.match(page, place) if self._may_declare else None
        if begun:
            self._may_declare = False
            end = page.find("]", begun.end())
            if "<!ENTITY" in page[begun.end() : end]:
                raise DeclaredEntitiesError
            place = max(end, place)
        end = page.find(">", place) if self._has_ends else -1
        self._has_ends = end >= 0
        return end + 1

    def _raw_end(self, name: str, place: int) -> int:
        found = _ENDS[name].search(self._page, place)
        return found.start() if found else len(self._page)
