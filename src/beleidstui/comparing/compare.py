"""Two editions, or two parts of them, side by side: pairs of texts, and what became of each."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Generator, Sequence
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple, TypeVar

from beleidstui.comparing.form import same_wording
from beleidstui.comparing.pairing import Pairing, stretched
from beleidstui.comparing.units import Facet, Unit, units_of
from beleidstui.comparing.wording import Piece, Sort, pieces
from beleidstui.model.nodes import Official

T = TypeVar("T")
_STEP = 100
BETWEEN = " "
"""What stands between texts that were split or joined, where they are compared as one."""


class Change(StrEnum):
    """What became of a text, as the command line names it."""

    GEWIJZIGD = "gewijzigd"
    NIEUW = "nieuw"
    VERVALLEN = "vervallen"
    VERPLAATST = "verplaatst"
    GESPLITST = "gesplitst"
    SAMENGEVOEGD = "samengevoegd"
    VORM = "vorm"
    GELIJK = "gelijk"


class Pair(NamedTuple):
    """Texts that belong together: one and one, but for what was split, joined, new or gone."""

    change: Change
    old: tuple[Unit, ...]
    new: tuple[Unit, ...]
    is_moved: bool = False
    """Whether it stands in another section, or another order."""

    @property
    def old_text(self) -> str:
        """The old text, or all that were joined."""
        return BETWEEN.join(one.text for one in self.old)

    @property
    def new_text(self) -> str:
        """The new text, or all pieces that it was split in."""
        return BETWEEN.join(one.text for one in self.new)

    @property
    def shown(self) -> Unit:
        """The text that it is called by: the new one, where there is any."""
        return (self.new or self.old)[0]

    def pieces(self) -> tuple[Piece, ...]:
        """Give what changed in the words; spans are those of the old and the new text."""
        return _pieces(self.old_text, self.new_text)


class Comparison(NamedTuple):
    """What became of all texts of one item in another, in reading order."""

    old: Official
    new: Official
    pairs: list[Pair]

    def counts(self) -> dict[Change, int]:
        """Give how many pairs there are of each kind, in the order in which they are told."""
        found = Counter(pair.change for pair in self.pairs)
        return {change: found[change] for change in Change if found[change]}

    @property
    def is_equal(self) -> bool:
        """Whether nothing changed."""
        return all(pair.change is Change.GELIJK for pair in self.pairs)


def compare(old: Official, new: Official) -> Comparison:
    """Compare two items and all below them."""
    return whole(compare_in_steps(old, new))


def whole(steps: Generator[float, None, T]) -> T:
    """Do all steps at once, and give what comes of them."""
    while True:
        try:
            next(steps)
        except StopIteration as done:
            result: T = done.value
            return result


def compare_in_steps(old: Official, new: Official) -> Generator[float, None, Comparison]:
    """Compare two items in steps of some milliseconds; each tells how much is done, 1 is all."""
    lists: tuple[list[Unit], list[Unit]] = [], []
    for root, units in zip((old, new), lists, strict=True):
        for number, unit in enumerate(units_of(root)):
            units.append(unit)
            if number % _STEP == 0:
                yield 0.0
    pairing = Pairing(*lists)
    yield from stretched(pairing.pair_all(), 0.1, 0.9)
    moved = _moved(pairing)
    yield 0.9
    made: list[Pair] = []
    for number, (olds, news) in enumerate(_in_order(pairing, moved)):
        made.append(_pair(pairing, olds, news, moved))
        if number % _STEP == 0:
            yield 0.9
    return Comparison(old, new, made)


def within(comparison: Comparison, item: Official) -> Comparison:
    """Give what became of one item of the new edition, or of the old, and all below it."""
    is_new = item.id.partition("/")[0] == comparison.new.id.partition("/")[0]
    beside: dict[str, Official] = {}
    for pair in comparison.pairs:
        here, there = (pair.new, pair.old) if is_new else (pair.old, pair.new)
        if here and there:
            beside.setdefault(here[0].node.id, there[0].node)
    other = beside.get(item.id)
    kept = [
        pair
        for pair in comparison.pairs
        if any(_is_below(one, item) for one in (pair.new if is_new else pair.old))
        or (other is not None and not (pair.new if is_new else pair.old)
            and any(_is_below(one, other) for one in (pair.old if is_new else pair.new)))
    ]  # fmt: skip
    if other is None:
        other = comparison.old if is_new else comparison.new
    old, new = (other, item) if is_new else (item, other)
    return Comparison(old, new, kept)


def _is_below(unit: Unit, item: Official) -> bool:
    return unit.node.id == item.id or unit.node.id.startswith(f"{item.id}/")


def _pair(pairing: Pairing, olds: tuple[int, ...], news: tuple[int, ...], moved: set[int]) -> Pair:
    old, new = tuple(pairing.old[at] for at in olds), tuple(pairing.new[at] for at in news)
    if not old or not new:
        return Pair(Change.VERVALLEN if old else Change.NIEUW, old, new)
    is_moved = bool(moved.intersection(news))
    if len(news) > 1:
        return Pair(Change.GESPLITST, old, new, is_moved)
    if len(olds) > 1:
        return Pair(Change.SAMENGEVOEGD, old, new, is_moved)
    if old[0].text == new[0].text:
        return Pair(Change.VERPLAATST if is_moved else Change.GELIJK, old, new, is_moved)
    if not same_wording(old[0].text, new[0].text):
        return Pair(Change.GEWIJZIGD, old, new, is_moved)
    return Pair(Change.VERPLAATST if is_moved else Change.VORM, old, new, is_moved)


def _in_order(pairing: Pairing, moved: set[int]) -> list[tuple[tuple[int, ...], tuple[int, ...]]]:
    """Give the pairs by the new text, and what is gone after what stood before it."""
    gone: dict[int, list[int]] = {}
    before = -1
    for at in range(len(pairing.old)):
        if at in pairing.to_new:
            before = before if moved.intersection(pairing.to_new[at]) else at
        else:
            gone.setdefault(before, []).append(at)
    made: list[tuple[tuple[int, ...], tuple[int, ...]]] = [((at,), ()) for at in gone.get(-1, ())]
    told: set[int] = set()
    for at in range(len(pairing.new)):
        olds = pairing.to_old.get(at, ())
        if olds and olds[0] in told:
            continue
        told.update(olds)
        made.append((olds, pairing.to_new[olds[0]] if olds else (at,)))
        made += [((one,), ()) for old in olds for one in gone.get(old, ())]
    return made


def _moved(pairing: Pairing) -> set[int]:
    """Give the new texts that stand in another section than before, or in another order."""
    moved: set[int] = set()
    sections: dict[str, list[tuple[int, int]]] = {}
    for at, olds in sorted(pairing.to_old.items()):
        new, old = pairing.new[at], pairing.old[olds[0]]
        if new.facet is Facet.NOTE or pairing.to_new[olds[0]][0] != at:
            continue
        if pairing.section(old.section) != new.section:
            moved.add(at)
        else:
            sections.setdefault(new.section, []).append((at, olds[0]))
    for pairs in sections.values():
        stay = _longest_rising([old for _, old in pairs])
        moved |= {at for number, (at, _) in enumerate(pairs) if number not in stay}
    return moved


def _longest_rising(numbers: Sequence[int]) -> set[int]:
    """Give the places of the longest row of numbers that each are higher than the one before."""
    ends: list[int] = []
    places: list[int] = []
    before: list[int] = []
    for place, number in enumerate(numbers):
        at = bisect_left(ends, number)
        ends[at : at + 1] = [number]
        places[at : at + 1] = [place]
        before.append(places[at - 1] if at else -1)
    found: set[int] = set()
    place = places[-1] if places else -1
    while place >= 0:
        found.add(place)
        place = before[place]
    return found


@lru_cache(maxsize=512)
def _pieces(old: str, new: str) -> tuple[Piece, ...]:
    if old and new:
        return pieces(old, new)
    spans = (0, len(old)), (0, len(new))
    return (Piece(Sort.REMOVED if old else Sort.ADDED, *spans),) if old or new else ()
