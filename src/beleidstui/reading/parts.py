"""The part of the library that the name of a row in the tree stands for, to search in it alone."""

from beleidstui import texts
from beleidstui.library.library import Library
from beleidstui.library.sets import make_mask
from beleidstui.model.nodes import Article, Kind, Node
from beleidstui.reading.branches import ON_SHELF, TERMS
from beleidstui.reading.shelf import Shelf
from beleidstui.rendering.words import edition_mark
from beleidstui.search.within import Limits, Within


class Parts:
    """Gives the parts of one library by name; remembers what it made."""

    def __init__(self, library: Library) -> None:
        """Give parts of this library."""
        self._library, self._limits, self._shelf = library, Limits(library), Shelf(library)
        self._known: dict[str, Within] = {}

    def __contains__(self, name: str) -> bool:
        """Tell whether there is a branch or an item with this name."""
        if name.startswith(ON_SHELF):
            return name.removeprefix(ON_SHELF) in self._shelf.branches
        if name.startswith(TERMS):
            return name == TERMS or name.removeprefix(TERMS) in self._library.terms
        return name in self._library

    def of(self, name: str) -> Within | None:
        """Give what stands in a branch or below an item; None for no name."""
        if not name:
            return None
        if name not in self._known:
            self._known[name] = self._make(name)
        return self._known[name]

    def _make(self, name: str) -> Within:
        library = self._library
        if name == TERMS:
            return self._limits.of_kind(Kind.BEGRIP)._replace(told=texts.TERMS)
        if name.startswith(TERMS):
            kind = name.removeprefix(TERMS)
            return Within(make_mask(library.terms[kind].numbers, library.size), kind)
        if name.startswith(ON_SHELF):
            branch = self._shelf.branches[name.removeprefix(ON_SHELF)]
            numbers = library.article_numbers[branch.articles.start : branch.articles.stop]
            told = texts.PLACE_MARK.join(branch.name.split("/"))
            return self._limits.of_articles(numbers, told)
        item = library.node(name)
        return self._limits.of_item(item, _told(item))


def _told(item: Node) -> str:
    """Give what an item is called where one searches in it."""
    mark = edition_mark(item)
    if isinstance(item, Article) and mark:
        return mark
    return texts.PATH_MARK.join(filter(None, (mark, item.title)))
