"""Which part of a page is the paper, and what the rest of the page is."""

from collections import Counter
from collections.abc import Callable, Iterator

from beleidstui.importing.blocks import size_of
from beleidstui.importing.readers.html.tokens import Text
from beleidstui.importing.readers.html.tree import Element
from beleidstui.texts import papers as texts

_CONTENTS = frozenset(
    (
        "toc",
        "inhoudsopgave",
        "officieleinhoudsopgave",
        "officieleinhoudsopgavekop",
        "inhoudsopgavekop",
        "korteinhoudsopgave",
        "volledigeinhoudsopgave",
    )
)
_UNSHOWN = frozenset(
    ("nav", "button", "select", "textarea", "iframe", "noembed", "noframes", "noscript", "template")
)
_UNSHOWN_CLASSES = frozenset(
    ("note-close", "sr-only", "visually-hidden", "visuallyhidden", "element-invisible")
)
_IMAGES = frozenset(("svg", "canvas", "audio", "video", "object"))


def is_article_page(element: Element) -> bool:
    """Tell whether an element is the text of a page of rijksfinancien.nl."""
    return element.attributes.get("itemprop", "").lower() == "articlebody"


_PARTS: tuple[Callable[[Element], bool], ...] = (
    is_article_page,
    lambda element: element.id == "broodtekst",
    lambda element: element.name == "div" and "stuk" in element.classes,
    lambda element: element.name == "main" or element.attributes.get("role") == "main",
    lambda element: element.name == "article",
)
"""How the part that is the paper is known; the first that a page has counts."""


def paper_part(body: Element) -> Element:
    """Give the part of a page that is the paper; the whole where nothing tells."""
    found: dict[int, Element] = {}
    for element in body.elements():
        for rank, is_part in enumerate(_PARTS):
            if rank not in found and is_part(element):
                found[rank] = element
        if 0 in found:
            break
    return found[min(found)] if found else body


def reason_of(element: Element) -> str:
    """Give why what stands in an element is not read; nothing where it is."""
    names = (element.id, *element.classes)
    if any(name.lower().translate(_JOINED) in _CONTENTS for name in names):
        return texts.CONTENTS
    if element.name == "nav" and "inhoud" in element.attributes.get("aria-label", "").lower():
        return texts.CONTENTS
    if element.name in _IMAGES:
        return texts.IMAGE_TEXT
    is_hidden = "hidden" in element.attributes or not element.classes.isdisjoint(_UNSHOWN_CLASSES)
    if element.name in _UNSHOWN or is_hidden:
        return texts.NAVIGATION
    return _REASONS_OF_IDS.get(element.id, "")


_JOINED = {ord("-"): None, ord("_"): None}
_REASONS_OF_IDS = {"kopregel": texts.RUNNING_HEADS, "voetregel": texts.FOOT_LINES}


def skip_around(part: Element, kept: frozenset[int], skipped: Counter[str]) -> None:
    """Count what stands outside the part that is the paper, and outside the elements of ``kept``.

    An element is named there by its ``id()``.
    """
    inner = part
    for holder in part.above():
        for child in holder.children:
            if child is not inner:
                _skip_node(child, texts.NAVIGATION, kept, skipped)
        inner = holder


def _skip_node(
    node: Element | Text, reason: str, kept: frozenset[int], skipped: Counter[str]
) -> None:
    for text, why in _reasons_below(node, reason, kept):
        skipped[why] += size_of(text)


def _reasons_below(
    node: Element | Text, reason: str, kept: frozenset[int]
) -> Iterator[tuple[str, str]]:
    waiting = [(node, reason)]
    while waiting:
        held, why = waiting.pop()
        if isinstance(held, Text):
            yield held.text, why
        elif id(held) not in kept:
            below = reason_of(held) or why
            waiting.extend((child, below) for child in held.children)
