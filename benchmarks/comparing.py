"""How well two editions are paired, how exactly words are marked, and how fast; difflib beside it.

python -m benchmarks.comparing

The editions are invented, with planted changes (``planted``). Right is a pair that was planted and
found, of all that were planted or found. Marked is how many words were marked of each hundred that
changed: more than a hundred marks too much. difflib is used as one would: an exact text is itself,
then the closest of those left by ``ratio``; words by ``SequenceMatcher`` on what ``split`` gives.
"""

from collections.abc import Callable, Iterable
from difflib import SequenceMatcher
from statistics import median
from time import perf_counter, process_time
from typing import NamedTuple

from beleidstui.comparing.compare import Change, compare
from beleidstui.comparing.units import below_edition, units_of
from beleidstui.comparing.wording import Sort, pieces
from beleidstui.model.nodes import Kind
from benchmarks.planted import Planted, plant

SIZES = ((200, 0.100), (5_000, 3.0))
"""Texts, and the seconds that they may take."""
DIFFLIB_MOST = 200
"""Texts up to which difflib is measured: it compares each with each."""
RUNS = 5
LEAST_RIGHT = 0.98
_CLOSE = 0.6

Names = tuple[tuple[str, ...], tuple[str, ...]]


class Score(NamedTuple):
    """What came of one way of comparing."""

    right: float
    unchanged_told: int
    seconds: float
    processor: float
    """Seconds of the processor: on a machine that is shared, this is what the work costs."""


def found_by_us(planted: Planted) -> dict[Names, Change]:
    """Pair the bullets of two editions."""
    return {
        (
            tuple(below_edition(one.node.id) for one in pair.old),
            tuple(below_edition(one.node.id) for one in pair.new),
        ): pair.change
        for pair in compare(planted.old, planted.new).pairs
        if pair.shown.node.kind is Kind.PUNT
    }


def found_by_difflib(planted: Planted) -> dict[Names, Change]:
    """Pair them as one would without us."""
    old = [one for one in units_of(planted.old) if one.node.kind is Kind.PUNT]
    new = [one for one in units_of(planted.new) if one.node.kind is Kind.PUNT]
    found: dict[Names, Change] = {}
    left = {one.text: one for one in new}
    missing = []
    for one in old:
        other = left.pop(one.text, None)
        if other is None:
            missing.append(one)
        else:
            found[(one.name,), (other.name,)] = Change.GELIJK
    for one in missing:
        matcher = SequenceMatcher(b=one.text, autojunk=False)
        best, best_text = _CLOSE, ""
        for text in left:
            matcher.set_seq1(text)
            if matcher.real_quick_ratio() > best and matcher.quick_ratio() > best:
                ratio = matcher.ratio()
                if ratio > best:
                    best, best_text = ratio, text
        if best_text:
            found[(one.name,), (left.pop(best_text).name,)] = Change.GEWIJZIGD
        else:
            found[(one.name,), ()] = Change.VERVALLEN
    return found | {((), (one.name,)): Change.NIEUW for one in left.values()}


def score(planted: Planted, find: Callable[[Planted], dict[Names, Change]]) -> Score:
    """Measure one way of comparing."""
    start, worked = perf_counter(), process_time()
    found = find(planted)
    seconds, processor = perf_counter() - start, process_time() - worked
    truth = {(one.old, one.new): one.change for one in planted.truths}
    same = {names for names, change in truth.items() if change is Change.GELIJK}
    told = sum(found.get(names) is not Change.GELIJK for names in same)
    right = len(found.keys() & truth.keys()) / len(found.keys() | truth.keys())
    return Score(right, told, seconds, processor)


def marked_by_us(old: str, new: str) -> int:
    """Count the words that are marked."""
    return sum(
        len((old[slice(*one.old)] + " " + new[slice(*one.new)]).split())
        for one in pieces(old, new)
        if one.sort in (Sort.REMOVED, Sort.ADDED, Sort.MOVED)
    )


def marked_by_difflib(old: str, new: str) -> int:
    """Count the words that are marked."""
    matcher = SequenceMatcher(None, old.split(), new.split(), autojunk=False)
    return sum(b - a + d - c for tag, a, b, c, d in matcher.get_opcodes() if tag != "equal")


def words_marked(planted: Planted, count: Callable[[str, str], int]) -> tuple[int, float]:
    """Give how many words are marked in the texts of which words changed, and milliseconds each."""
    old = {one.name: one.text for one in units_of(planted.old)}
    new = {one.name: one.text for one in units_of(planted.new)}
    changed = [one for one in planted.truths if one.change is Change.GEWIJZIGD]
    start = perf_counter()
    words = sum(count(old[one.old[0]], new[one.new[0]]) for one in changed)
    return words, (perf_counter() - start) * 1000 / len(changed)


def main() -> None:
    """Print the tables of the README."""
    print("| compared | pairs right | unchanged told as changed | ms | processor, ms | bar | met |")
    print("| --- | --- | --- | --- | --- | --- | --- |")
    for size, most in SIZES:
        for renumbered in (False, True):
            editions = [plant(size, seed, renumbered) for seed in range(RUNS if size < 999 else 3)]
            name = f"{size:,} texts{', other ids' if renumbered else ''}"
            _row(f"**beleidstui**, {name}", (score(one, found_by_us) for one in editions), most)
            if size <= DIFFLIB_MOST:
                _row(f"difflib, {name}", (score(one, found_by_difflib) for one in editions), 0)
    print("\n| words marked | of texts that changed | ms a text |\n| --- | --- | --- |")
    planted = plant(1_000, 1)
    for name, count in (("**beleidstui**", marked_by_us), ("difflib", marked_by_difflib)):
        words, each = words_marked(planted, count)
        print(f"| {name} | {words:,} | {each:.2f} |")


def _row(name: str, scores: Iterable[Score], most: float) -> None:
    made = list(scores)
    right, seconds = min(one.right for one in made), median(one.seconds for one in made)
    processor = median(one.processor for one in made)
    told = max(one.unchanged_told for one in made)
    is_met = right >= LEAST_RIGHT and not told and seconds <= most
    met = ("yes" if is_met else "no") if most else "-"
    bar = f"{most * 1000:,.0f}" if most else "-"
    times = f"{seconds * 1000:,.0f} | {processor * 1000:,.0f}"
    print(f"| {name} | {right:.3f} | {told} | {times} | {bar} | {met} |")


if __name__ == "__main__":
    main()
