"""From what somebody types as an id to the item that is meant."""

import re
from itertools import islice

from beleidstui.dutch.folding import fold_only
from beleidstui.dutch.words import word_texts
from beleidstui.errors import UnknownIdError
from beleidstui.library import tables as kept
from beleidstui.library.editions import CODE
from beleidstui.library.library import Library
from beleidstui.library.sets import unpack_numbers
from beleidstui.model.nodes import Node

NEAREST = 3
_MOST_COMPARED = 5_000
_LONGEST = 100


def resolve(library: Library, wanted: str) -> Node:
    """Give the item with this id, or with this end of an id where only one has it.

    An article is also named without its year, and with it behind: ``V-02`` is its newest edition,
    ``V-02/2022`` that of 2022, and what stands below it as ever. Case does not matter. Raises
    UnknownIdError, with the ids that look like it.
    """
    if wanted in library:
        return library.node(wanted)
    folded = wanted.strip().strip("/").casefold()
    same = next(library.ids_beginning(f"{folded}\t"), "")
    if same:
        return library.node(same)
    endings = list(islice(library.ids_ending(f"/{folded}"), NEAREST + 1)) if folded else []
    if len(endings) == 1:
        return library.node(endings[0])
    edition = _edition(folded, library)
    if edition is not None:
        return edition
    raise UnknownIdError(wanted, tuple(endings) or _nearest(folded, library))


def _edition(folded: str, library: Library) -> Node | None:
    """Give the newest edition of an article, or that of a year, or what stands below one."""
    name, _, rest = folded.partition("/")
    year, _, below = rest.partition("/")
    if not year.isdecimal():
        year, below = "", rest
    found = word_texts(re.sub(r"(?<=[a-z])(?=\d)", " ", fold_only(name)))
    if found and found[-1].isdecimal():
        found[-1] = found[-1].lstrip("0").zfill(2)
    held = library.tables.get(kept.POSTINGS, f"{CODE}{' '.join(found)}")
    editions = map(library.at, unpack_numbers(held) if held else ())
    edition = next((one for one in editions if year in ("", str(one.edition.year))), None)
    if edition is None or not below:
        return edition
    item_id = next(library.ids_beginning(f"{edition.id.casefold()}/{below}\t"), "")
    return library.node(item_id) if item_id else None


def counterpart(item: Node, library: Library, other: Library) -> Node:
    """Give an item of a library in another version of it.

    Where it is gone this is the nearest above it that is left, or else the first article.
    """
    current: Node | None = item
    while current is not None:
        if current.id in other:
            return other.node(current.id)
        current = library.above(current)
    return other.articles[0]


def _nearest(folded: str, library: Library) -> tuple[str, ...]:
    from difflib import get_close_matches  # only needed once something is wrong

    ids = {one.casefold(): one for one in _to_compare(folded[:_LONGEST], library)}
    whole = get_close_matches(folded, ids, NEAREST, 0.6)
    lasts = {key.rpartition("/")[2]: key for key in ids}
    near = [
        lasts[last] for last in get_close_matches(folded.rpartition("/")[2], lasts, NEAREST, 0.6)
    ]
    return tuple(ids[key] for key in dict.fromkeys((*near, *whole)))[:NEAREST]


def _to_compare(folded: str, library: Library) -> list[str]:
    """Give the ids with the longest common beginning: all where they are few."""
    found: list[str] = []
    for size in range(len(folded), -1, -1):
        found = list(islice(library.ids_beginning(folded[:size]), _MOST_COMPARED))
        if len(found) == _MOST_COMPARED:
            break
    return found
