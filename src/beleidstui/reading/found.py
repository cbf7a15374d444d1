"""What was found last: its hits in the order in which they are walked, and which one is chosen."""

from collections.abc import Sequence
from typing import Any

from beleidstui import texts
from beleidstui.model.nodes import Article, Kind, Node
from beleidstui.rendering.words import edition_mark
from beleidstui.search import Answer, Hit

NOTHING = Answer("")
GROUPED = 100
"""The best hits that are walked branch by branch; those after them are walked as they come."""
_SOUGHT = 500
"""The hits among which one is sought again in a later answer."""


class Found:
    """An answer, and the hit of it that is chosen."""

    def __init__(self, by_branch: bool = False) -> None:
        """Start without hits; walk the best first, or branch by branch."""
        self._by_branch = by_branch
        self.take(NOTHING)

    @property
    def current(self) -> Hit | None:
        """The hit that is chosen."""
        hit: Hit | None = self.hits[self.position] if self.position >= 0 else None
        return hit

    def take(self, answer: Answer) -> None:
        """Walk through the hits of another answer; none is chosen yet."""
        self.answer = answer
        self.hits: Sequence[Hit] = answer.hits
        if self._by_branch and answer.hits:
            best = branches(answer.hits[:GROUPED]).values()
            self.hits = _Walked([hit for hits in best for hit in hits], answer.hits)
        self.position = -1

    def take_later(self, answer: Answer) -> None:
        """Take a later answer to the same question, with the hit of the same item chosen.

        Where there is none the best is chosen.
        """
        chosen = self.current
        self.take(answer)
        ids = [hit.item.id for hit in self.hits[:_SOUGHT]]
        if chosen is not None and chosen.item.id in ids:
            self.position = ids.index(chosen.item.id)
        else:
            self.choose_best()

    def choose_best(self) -> Hit | None:
        """Choose the best hit; None where there are no hits."""
        best = self.answer.hits[0] if self.answer.hits else None
        return None if best is None else self.choose(self.hits.index(best))

    def choose(self, position: int) -> Hit | None:
        """Choose the hit at a position, from 0; None, and nothing changes, where there is none."""
        if not 0 <= position < len(self.hits):
            return None
        self.position = position
        return self.current

    def step(self, by: int) -> Hit | None:
        """Choose another hit; None, and nothing changes, where there is none that way."""
        return self.choose(self.position + by)

    def is_at(self, item: Node) -> bool:
        """Tell whether an item is that of the chosen hit."""
        return self.current is not None and self.current.item.id == item.id

    def heading_at(self, position: int) -> str:
        """Give the heading above a hit: of its branch, where another one begins; else nothing."""
        branch = branch_of(self.hits[position])
        if position and position != GROUPED and branch_of(self.hits[position - 1]) == branch:
            return ""
        end = position + 1
        last = min(GROUPED if position < GROUPED else position + GROUPED, len(self.hits))
        while end < last and branch_of(self.hits[end]) == branch:
            end += 1
        return texts.hits_in(branch, end - position)


class _Walked(Sequence[Hit]):
    """Hits of which the first are in another order."""

    def __init__(self, first: list[Hit], hits: Sequence[Hit]) -> None:
        self._first, self._hits = first, hits

    def __len__(self) -> int:
        return len(self._hits)

    def __getitem__(self, place: Any) -> Any:
        if isinstance(place, slice):
            return tuple(map(self.__getitem__, range(len(self))[place]))
        place = range(len(self))[place]
        return self._first[place] if place < len(self._first) else self._hits[place]


def branches(hits: Sequence[Hit]) -> dict[str, list[Hit]]:
    """Give hits by the branch of the tree that they are in, that of the best hit first."""
    found: dict[str, list[Hit]] = {}
    for hit in hits:
        found.setdefault(branch_of(hit), []).append(hit)
    return found


def branch_of(hit: Hit) -> str:
    """Give the names of what a hit stands in: kind of terms, budget, or edition and headings."""
    item = hit.item
    if item.kind is Kind.BEGRIP:
        return f"{texts.TERMS}{texts.PATH_MARK}{item.path[0]}"
    mark = edition_mark(item)
    if isinstance(item, Article) and mark:
        return item.edition.ministry
    above = item.path[1:-1] or (item.path[0] if mark else texts.ARTICLE,)
    return texts.PATH_MARK.join(filter(None, (mark, *above)))
