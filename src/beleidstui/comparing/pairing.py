"""Which text of an edition is which text of another, in this order:

1. A text that both have word for word is the same text: with the same id, else in the same section,
   else in order. Most texts of two editions are paired here.
2. A title is what stands above the same texts, or has the same id and is like it.
3. A text whose words stand in two texts beside each other was split, or the other way round joined.
4. The texts that are left are paired by how close their words are, the closest first; the same id
   counts for much and the same section for something. They need not be as close.
5. What is left then is new, or gone.

It is done in steps, so that who shows it can do something else in between. No text is compared with
all others: only with those that share rare words, have its id, or stand where it should.
"""

from collections import Counter, defaultdict, deque
from collections.abc import Generator, Iterable, Iterator, Sequence
from typing import TypeVar

from rapidfuzz.distance import Indel

from beleidstui.comparing.parting import parted
from beleidstui.comparing.units import Facet, Unit

Steps = Generator[float, None, None]
"""Each step tells how much of the work is done; 1 is all."""

T = TypeVar("T")
_SAME_NAME, _SAME_SECTION, _ANYWHERE = 0.3, 0.45, 0.55
"""How close the words of two texts must be (1 is the same) by what else they share."""
_NAMED, _NEAR = 0.2, 0.1
"""What the same id and the same section add to how close two texts are."""
_RARE = 40
"""In so many texts a word may stand to find others by."""
_RAREST, _BEST, _AROUND = 10, 6, 4
"""Words by which others are found; of what they find the best; and what stands where it should."""
_STEP = 50
"""So many texts are worked on in one step."""


class Pairing:
    """The pairs of two lists of texts, by their numbers in them."""

    def __init__(self, old: Sequence[Unit], new: Sequence[Unit]) -> None:
        """Begin without a pair."""
        self.old, self.new = old, new
        self.to_new: dict[int, tuple[int, ...]] = {}
        """For each old text that goes on what it became: more than one where it was split."""
        self.to_old: dict[int, tuple[int, ...]] = {}
        """For each new text what it came from: more than one where these were joined."""
        self._by_name = {(one.facet, one.name): at for at, one in enumerate(new)}
        self._heads = _heads(old), _heads(new)
        self._sections: dict[str, str] = {"": ""}

    def pair_all(self) -> Steps:
        """Pair all texts."""
        self._pair_roots()
        yield from stretched(self._pair_same(), 0.0, 0.2)
        self._pair_heads()
        yield from stretched(self._pair_parted(), 0.2, 0.6)
        yield from stretched(self._pair_close(), 0.6, 1.0)
        self._pair_heads()

    def section(self, name: str) -> str | None:
        """Give the new section that an old one is; None where it is gone."""
        return self._sections.get(name)

    def join(self, olds: Iterable[int], news: Iterable[int]) -> None:
        """Make a pair."""
        olds, news = tuple(olds), tuple(news)
        for one in olds:
            self.to_new[one] = news
        for one in news:
            self.to_old[one] = olds
        old, new = self.old[olds[0]], self.new[news[0]]
        if old.facet in (Facet.TITLE, Facet.TEXT):
            self._sections.setdefault(old.name, new.name)

    # The same words.

    def _pair_roots(self) -> None:
        """Pair what is asked for with each other, whatever it says."""
        for at, one in enumerate(self.old[:1]):
            if self.new and self.new[0].facet is one.facet and not (one.name or self.new[0].name):
                self.join((at,), (0,))

    def _pair_same(self) -> Steps:
        held: dict[object, list[int]] = defaultdict(list)
        for at, one in enumerate(self.new):
            if at not in self.to_old:
                held[_words_key(one)].append(at)
            if at % _STEP == 0:
                yield at / len(self.new) / 2
        groups: dict[object, list[int]] = defaultdict(list)
        for at, one in enumerate(self.old):
            if at not in self.to_new and (key := _words_key(one)) in held:
                groups[key].append(at)
            if at % _STEP == 0:
                yield 0.5 + at / len(self.old) / 2
        for key, olds in groups.items():
            self._pair_group(olds, held[key])

    def _pair_group(self, olds: list[int], news: list[int]) -> None:
        """Pair texts of the same words: by id, then by section, then in order."""
        for give in (self._name_key, self._section_key, lambda _one: ()):
            waiting: dict[object, deque[int]] = defaultdict(deque)
            for at in news:
                if at not in self.to_old:
                    waiting[give(self.new[at])].append(at)
            for at in olds:
                found = waiting.get(give(self.old[at]))
                if at not in self.to_new and found:
                    self.join((at,), (found.popleft(),))

    @staticmethod
    def _name_key(one: Unit) -> object:
        return one.name

    @staticmethod
    def _section_key(one: Unit) -> object:
        return one.section

    # Titles.

    def _pair_heads(self) -> None:
        """Pair the titles that are left: by what stands below them, else by their id."""
        votes: Counter[tuple[int, int]] = Counter()
        for at, news in self.to_new.items():
            old = self._heads[0].get(self.old[at].section)
            new = self._heads[1].get(self.new[news[0]].section)
            if old is not None and new is not None:
                votes[old, new] += 1
        for (old, new), _ in votes.most_common():
            self._pair_head(old, new)
        for at in self._heads[0].values():
            one = self.old[at]
            found = self._by_name.get((one.facet, one.name))
            if found is not None and closeness(one, self.new[found]) >= _SAME_NAME:
                self._pair_head(at, found)

    def _pair_head(self, old: int, new: int) -> None:
        if old not in self.to_new and new not in self.to_old:
            self.join((old,), (new,))

    # Split and joined.

    def _pair_parted(self) -> Steps:
        for olds, news in ((self.old, self.new), (self.new, self.old)):
            is_split = olds is self.old
            done, other = (self.to_new, self.to_old) if is_split else (self.to_old, self.to_new)
            near = _Near(olds, news, done, other)
            for number, at in enumerate(near.left):
                if olds[at].facet is Facet.TEXT and at not in done:
                    found = parted(at, near.like(at), olds, news, other)
                    if found:
                        self.join(*(((at,), found) if is_split else (found, (at,))))
                if number % _STEP == 0:
                    yield (number / len(near.left) + (not is_split)) / 2

    # Close.

    def _pair_close(self) -> Steps:
        near = _Near(self.old, self.new, self.to_new, self.to_old)
        found: list[tuple[float, int, int, int]] = []
        for number, at in enumerate(near.left):
            for other in (*near.like(at), *self._expected(at)):
                score = self._score(at, other)
                if score:
                    found.append((-score, abs(at - other), at, other))
            if number % _STEP == 0:
                yield number / len(near.left)
        for _, _, at, other in sorted(found):
            if at not in self.to_new and other not in self.to_old:
                self.join((at,), (other,))
        yield 1.0

    def _expected(self, at: int) -> Iterator[int]:
        """Give what has the id of a text, and what stands after the pair of the text before it."""
        one = self.old[at]
        named = self._by_name.get((one.facet, one.name))
        if named is not None:
            yield named
        before = at - 1
        while before >= 0 and before not in self.to_new and at - before <= _AROUND:
            before -= 1
        place = self.to_new[before][-1] + 1 if before in self.to_new else -1
        if place >= 0:
            yield from range(place, min(place + _AROUND, len(self.new)))

    def _score(self, at: int, other: int) -> float:
        """Give how good a pair is; 0 for none."""
        old, new = self.old[at], self.new[other]
        if other in self.to_old or old.facet is not new.facet or old.is_head:
            return 0
        is_named = old.name == new.name
        if is_named and old.facet is Facet.ROW:
            return 1
        is_near = self._sections.get(old.section) == new.section
        least = _SAME_NAME if is_named else _SAME_SECTION if is_near else _ANYWHERE
        close = closeness(old, new)
        return close + _NAMED * is_named + _NEAR * is_near if close >= least else 0


class _Near:
    """Finds, of what is left, what shares rare words with a text."""

    def __init__(
        self,
        olds: Sequence[Unit],
        news: Sequence[Unit],
        done: dict[int, tuple[int, ...]],
        other: dict[int, tuple[int, ...]],
    ) -> None:
        self._olds, self._other = olds, other
        self.left = [at for at in range(len(olds)) if at not in done]
        self._holding: dict[str, list[int]] = defaultdict(list)
        for at, one in enumerate(news):
            if at not in other and self.left:
                for word in set(one.words):
                    self._holding[word].append(at)

    def like(self, at: int) -> list[int]:
        """Give what is most like a text by its rare words, the best first."""
        held = [self._holding[word] for word in set(self._olds[at].words) if word in self._holding]
        shared: Counter[int] = Counter()
        for found in sorted(held, key=len)[:_RAREST]:
            if len(found) <= _RARE:
                for one in found:
                    shared[one] += 1
        best = sorted(shared.items(), key=lambda one: (-one[1], abs(one[0] - at)))
        return [one for one, _ in best[:_BEST] if one not in self._other]


def stretched(
    steps: Generator[float, None, T], start: float, end: float
) -> Generator[float, None, T]:
    """Give steps as a part of a longer work, which begins and ends at these."""
    while True:
        try:
            yield start + next(steps) * (end - start)
        except StopIteration as done:
            result: T = done.value
            return result


def closeness(old: Unit, new: Unit) -> float:
    """Give how close the words of two texts are: 1 where they are the same, 0 where none is."""
    return Indel.normalized_similarity(old.words, new.words)


def _words_key(one: Unit) -> object:
    return one.facet, one.words or one.text


def _heads(units: Sequence[Unit]) -> dict[str, int]:
    return {one.name: at for at, one in enumerate(units) if one.is_head}
