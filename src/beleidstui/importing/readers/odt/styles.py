"""The styles of an OpenDocument text: what is bold or italic, and what a style is made from."""

from collections.abc import Iterator
from typing import NamedTuple

from beleidstui.importing.readers.xml_tree import Element, all_below


class _Style(NamedTuple):
    parent: str
    display: str
    bold: bool | None
    italic: bool | None


class Manner(NamedTuple):
    """How text is printed."""

    bold: bool = False
    italic: bool = False


class Styles:
    """The styles of all parts of a file, by family and name."""

    def __init__(self, *parts: Element) -> None:
        """Gather them; of two with the same name the one of the first part counts."""
        self._styles: dict[tuple[str, str], _Style] = {}
        for part in parts:
            for element in all_below(part):
                if element.name == "style:style":
                    family = element.attributes.get("style:family", "")
                    named = element.attributes.get("style:name", "")
                    self._styles.setdefault((family, named), _style_of(element))

    def manner(self, family: str, name: str, around: Manner = Manner()) -> Manner:  # noqa: B008 # it cannot change
        """Give how text of a style is printed within what is printed so."""
        bold = italic = None
        for style in self._chain(family, name):
            bold = style.bold if bold is None else bold
            italic = style.italic if italic is None else italic
        return Manner(
            around.bold if bold is None else bold, around.italic if italic is None else italic
        )

    def names(self, family: str, name: str) -> tuple[str, ...]:
        """Give the names of a style and of all that it is made from, in small letters."""
        chain = tuple(self._chain(family, name))
        names = (name, *(held for style in chain for held in (style.parent, style.display)))
        return tuple(held.replace("_20_", " ").lower() for held in names if held)

    def _chain(self, family: str, name: str) -> Iterator[_Style]:
        seen: set[str] = set()
        while name not in seen and (family, name) in self._styles:
            seen.add(name)
            style = self._styles[family, name]
            yield style
            name = style.parent


def _style_of(element: Element) -> _Style:
    bold = italic = None
    for child in element.children:
        if isinstance(child, Element) and child.name == "style:text-properties":
            weight = child.attributes.get("fo:font-weight", "")
            slant = child.attributes.get("fo:font-style", "")
            bold = weight in ("bold", "600", "700", "800", "900") if weight else None
            italic = slant in ("italic", "oblique") if slant else None
    return _Style(
        element.attributes.get("style:parent-style-name", ""),
        element.attributes.get("style:display-name", ""),
        bold,
        italic,
    )
