"""The same text in several editions of one article, so that it is found once.

Editions belong together by their series (*reeks*). A text that stands more often in one edition is
the same as the one that is as often before it in another.
"""

import json
from array import array
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from hashlib import blake2b

from beleidstui.library.library import Library
from beleidstui.model.nodes import Article, Node, Table, further_texts

_SIZE = 8
_NONE = 0


def digest_of(node: Node) -> int:
    """Give a number that texts have in common only if they are the same; 0 for an article."""
    if isinstance(node, Article):
        return _NONE
    rows = node.rows if isinstance(node, Table) else ()
    said = (node.kind.value, node.title, node.text, further_texts(node), rows)
    whole = json.dumps(said, ensure_ascii=False).encode("utf-8", "surrogatepass")
    return int.from_bytes(blake2b(whole, digest_size=_SIZE).digest(), "little") or 1


class Twins:
    """Gathers the texts of editions, the newest edition first."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self._held: dict[str, list[tuple[int, array[int]]]] = {}

    def add(self, series: str, first: int, digests: Iterable[int]) -> None:
        """Add the texts of an edition, whose nodes count on from the first."""
        if series:
            self._held.setdefault(series, []).append((first, array("Q", digests)))

    def rows(self) -> Iterator[tuple[int, int | bytes]]:
        """Give of each newest text the numbers of the older ones, and of these the newest."""
        for editions in self._held.values():
            if len(editions) > 1:
                for newest, *older in _alike(sorted(editions)):
                    yield newest, array("I", older).tobytes()
                    yield from ((number, newest) for number in older)


def _alike(editions: Sequence[tuple[int, Sequence[int]]]) -> Iterator[list[int]]:
    """Give the numbers of the same texts, the newest first, where there are several."""
    found: dict[tuple[int, int], list[int]] = {}
    for first, digests in editions:
        times = Counter[int]()
        for number, digest in enumerate(digests, first):
            if digest != _NONE:
                found.setdefault((digest, times[digest]), []).append(number)
                times[digest] += 1
    return (numbers for numbers in found.values() if len(numbers) > 1)


def twins_of(library: Library, editions: Iterable[int]) -> Twins:
    """Gather the texts of editions of one article again, by their numbers."""
    twins = Twins()
    for first in editions:
        nodes = list(_numbered(library, first))
        twins.add(library.at(first).edition.series, first, map(digest_of, nodes))
    return twins


def _numbered(library: Library, first: int) -> Iterator[Node]:
    last = library.at(first)
    while last.children:
        last = last.children[-1]
    return map(library.at, range(first, library.number(last.id) + 1))
