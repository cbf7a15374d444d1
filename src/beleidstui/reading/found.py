"""What was found last: its hits in the order in which they are walked, and which one is chosen."""

from beleidstui import texts
from beleidstui.model.nodes import Kind, Node
from beleidstui.rendering.words import edition_mark
from beleidstui.search import Answer, Hit

NOTHING = Answer("")


class Found:
    """An answer, and the hit of it that is chosen."""

    def __init__(self, by_branch: bool = False) -> None:
        """Start without hits; walk the best first, or branch by branch."""
        self._by_branch = by_branch
        self.take(NOTHING)

    @property
    def current(self) -> Hit | None:
        """The hit that is chosen."""
        return self.hits[self.position] if self.position >= 0 else None

    def take(self, answer: Answer) -> None:
        """Walk through the hits of another answer; none is chosen yet."""
        self.answer = answer
        self.hits = answer.hits
        if self._by_branch:
            self.hits = tuple(hit for hits in branches(answer).values() for hit in hits)
        self.position = -1

    def take_later(self, answer: Answer) -> None:
        """Take a later answer to the same question, with the hit of the same item chosen.

        Where there is none the best is chosen.
        """
        chosen = self.current
        self.take(answer)
        ids = [hit.item.id for hit in self.hits]
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


def branches(answer: Answer) -> dict[str, list[Hit]]:
    """Give the hits by the branch of the tree that they are in, that of the best hit first."""
    found: dict[str, list[Hit]] = {}
    for hit in answer.hits:
        found.setdefault(_branch_of(hit), []).append(hit)
    return found


def _branch_of(hit: Hit) -> str:
    item = hit.item
    if item.kind is Kind.BEGRIP:
        return f"{texts.TERMS}{texts.PATH_MARK}{item.path[0]}"
    above = item.path[1:-1] or (texts.ARTICLE,)
    return texts.PATH_MARK.join(filter(None, (edition_mark(item), *above)))
