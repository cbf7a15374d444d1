"""What an element of a page says of the text in it."""

import re
from typing import NamedTuple

from beleidstui.importing.blocks import BlockKind, Look
from beleidstui.importing.readers.html.names import HEADINGS, LISTS
from beleidstui.importing.readers.html.tree import Element

_FRONT_CLASSES = frozenset(
    (
        "datumtekst",
        "dossiernummer",
        "dossiertitel",
        "kameraanduiding",
        "kamerstukdatum",
        "staatscourant_kop",
        "stuknummer",
        "vergaderjaar",
    )
)
FRONT_SPANS = frozenset(("dossiernummer", "stuknummer"))
_FRONT_HEADINGS = frozenset(("stuktitel", "staatsblad_kop", "kamervraagomschrijving"))
_BOXES = frozenset(("box", "kader", "tekstvak"))
_MARKS = frozenset(
    ("ol", "li.nr", "li-nr", "linr", "lidnr", "nr", "nummer", "label", "opsommingsteken")
)
_BOLD = frozenset(("vet", "vetcur", "bold"))
_ITALIC = frozenset(("cur", "vetcur", "italic", "cursief"))
_BOLD_STYLE = re.compile(r"font-weight\s*:\s*(bold|[6-9]00)", re.IGNORECASE)
_ITALIC_STYLE = re.compile(r"font-style\s*:\s*(italic|oblique)", re.IGNORECASE)
_DIVISION = re.compile(r"divisiekop(\d{1,2})")
_CAPTIONS = frozenset(("bijschrift", "plaatje-bijschrift", "figuurtitel"))


class Item:
    """A bullet: how deep it is, and whether its first text has come."""

    __slots__ = ("depth", "is_begun", "mark")

    def __init__(self, depth: int, *, is_begun: bool = False) -> None:
        """Begin."""
        self.depth = depth
        self.is_begun = is_begun
        self.mark = ""
        """Its mark, where that has come and its text not yet."""


class Context(NamedTuple):
    """What holds for text at one place of a page."""

    kind: BlockKind = BlockKind.PARAGRAPH
    rank: int = 0
    """Of a heading: the number in its name, or as if it had one."""
    is_loose: bool = False
    look: Look | None = None
    """How it looks whatever is in it; nothing where that tells."""
    depth: int = 0
    """How many lists it stands in."""
    item: Item | None = None
    is_labeled: bool = False
    is_boxed: bool = False
    bold: bool = False
    italic: bool = False
    is_among_notes: bool = False
    element: str = ""


def inline_context(element: Element, context: Context) -> Context:
    """Give what holds in an element within a text."""
    style = element.attributes.get("style", "")
    bold = element.name in ("b", "strong") or not element.classes.isdisjoint(_BOLD)
    italic = element.name in ("i", "em") or not element.classes.isdisjoint(_ITALIC)
    if element.name in ("i", "em", "b", "strong") and "class" in element.attributes:
        is_known = not element.classes.isdisjoint(_BOLD | _ITALIC | {"ondlijn"})
        if is_known:
            bold, italic = (not element.classes.isdisjoint(held) for held in (_BOLD, _ITALIC))
    bold |= bool(style and _BOLD_STYLE.search(style))
    italic |= bool(style and _ITALIC_STYLE.search(style))
    if (bold or italic) and (bold, italic) != (context.bold, context.italic):
        return context._replace(bold=context.bold or bold, italic=context.italic or italic)
    return context


def is_mark(element: Element) -> bool:
    """Tell whether an element is the bullet or the number before a text."""
    return element.name in ("span", "div") and not element.classes.isdisjoint(_MARKS)


def is_caption(element: Element) -> bool:
    """Tell whether an element is the caption of an image."""
    return element.name == "figcaption" or not element.classes.isdisjoint(_CAPTIONS)


class Contexts:
    """Tells what holds in a block, by its name, its class and where it stands."""

    def __init__(self, *, is_official: bool) -> None:
        """Hold whether the page has the official form, where an ``h1`` is the head of the paper."""
        self._is_official = is_official
        self._above_first = 1

    def block(self, element: Element, outer: Context) -> Context:
        """Give what holds in a block."""
        context = inline_context(element, outer)._replace(
            kind=BlockKind.PARAGRAPH, rank=0, is_loose=False, look=None, element=""
        )
        context = context._replace(
            is_boxed=outer.is_boxed or not element.classes.isdisjoint(_BOXES),
            is_labeled="labeled" in element.classes or "lid" in element.classes,
        )
        if outer.kind is BlockKind.FRONT or self._is_front(element):
            return context._replace(kind=BlockKind.FRONT)
        if is_caption(element):
            return context._replace(kind=BlockKind.IMAGE)
        if element.name in LISTS or element.name == "dl":
            return context._replace(depth=outer.depth + 1)
        if element.name in ("li", "dt", "dd"):
            depth = max(outer.depth, 1)
            item = Item(depth, is_begun=element.name == "dd")
            return context._replace(depth=depth, item=item)
        return self._heading(element, context)

    def _is_front(self, element: Element) -> bool:
        if element.name == "h1":
            is_named = not element.classes.isdisjoint(_FRONT_HEADINGS)
            return is_named or self._is_official or not element.classes.isdisjoint(_FRONT_CLASSES)
        return not element.classes.isdisjoint(_FRONT_CLASSES)

    def _heading(self, element: Element, context: Context) -> Context:
        loose = next((name for name in element.classes if name.startswith("tussenkop")), "")
        if loose:
            names = " ".join(sorted(element.classes))
            look = Look.BOLD if "vet" in names else Look.ITALIC if "cur" in names else None
            return context._replace(kind=BlockKind.HEADING, is_loose=True, look=look)
        rank = int(element.name[1]) if element.name in HEADINGS else 0
        division = next(filter(None, map(_DIVISION.fullmatch, sorted(element.classes))), None)
        if division and 0 < rank < 6:
            self._above_first = rank - int(division[1])
        elif division:
            rank = max(1, self._above_first + int(division[1]))
        if element.attributes.get("role") == "heading":
            level = element.attributes.get("aria-level", "")
            rank = int(level) if level in ("1", "2", "3", "4", "5", "6") else 2
        return context._replace(kind=BlockKind.HEADING, rank=rank) if rank else context
