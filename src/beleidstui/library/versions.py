"""What stands in other editions of an article where an item stands in this one."""

from typing import NamedTuple

from beleidstui.library import tables as kept
from beleidstui.library.library import SERIES, Library
from beleidstui.library.sets import unpack_numbers
from beleidstui.model.nodes import Article, Official


class Version(NamedTuple):
    """An item of another edition."""

    item: Official
    is_same: bool
    """Whether it has the same text; an article is only the same article."""


def versions(item: Official, library: Library) -> list[Version]:
    """Give of each other edition the same text, or else what has the same place, the newest first.

    Editions belong together by their series; one that has neither is passed over.
    """
    series = item.edition.series
    held = library.tables.get(kept.POSTINGS, f"{SERIES}{series}") if series else None
    same = {library.at(one).edition.id: one for one in library.editions_of(library.number(item.id))}
    root, slash, below = item.id.partition("/")
    found = []
    for number in unpack_numbers(held) if held else ():
        article: Article = library.at(number)
        place = f"{article.id}{slash}{below}"
        if article.id == root:
            continue
        if article.id in same:
            found.append(Version(library.at(same[article.id]), is_same=True))
        elif place in library:
            found.append(Version(library.at(library.number(place)), isinstance(item, Article)))
    return found
