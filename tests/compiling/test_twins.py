"""Which texts of editions of one article are the same; others never are."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from beleidstui.compiling.twins import Twins, digest_of
from beleidstui.library import tables as kept
from beleidstui.model.nodes import Article
from tests.shelves import shelf


def shared(*editions: tuple[int, Sequence[int]]) -> list[list[int]]:
    """Give the numbers of the same texts, the newest first."""
    twins = Twins()
    for first, digests in editions:
        twins.add("V-01", first, digests)
    groups: dict[int, list[int]] = {}
    for number, newest in twins.rows():
        if isinstance(newest, int):
            groups.setdefault(newest, [newest]).append(number)
    return sorted(groups.values())


@pytest.mark.parametrize(
    ("editions", "wanted"),
    [
        ([(0, [0, 7, 8])], []),
        ([(0, [0, 7, 8]), (10, [0, 8, 9])], [[2, 11]]),
        ([(10, [0, 8, 9]), (0, [0, 7, 8])], [[2, 11]]),
        ([(0, [0, 7, 7]), (10, [0, 7])], [[1, 11]]),
        ([(0, [0, 7, 7]), (10, [0, 7, 7])], [[1, 11], [2, 12]]),
        ([(0, [0, 7]), (10, [0, 7]), (20, [0, 7])], [[1, 11, 21]]),
        ([(0, [0, 7]), (10, [0, 8]), (20, [0, 7])], [[1, 21]]),
        ([(0, [0]), (10, [0])], []),
    ],
)
def test_the_same_text_in_other_editions(
    editions: list[tuple[int, list[int]]], wanted: list[list[int]]
) -> None:
    assert shared(*editions) == wanted


def test_articles_without_a_series_share_nothing() -> None:
    twins = Twins()
    twins.add("", 0, [0, 7])
    twins.add("", 10, [0, 7])
    assert list(twins.rows()) == []


@given(st.lists(st.lists(st.integers(0, 4), max_size=5), max_size=4))
def test_of_any_editions_each_text_is_in_one_group_and_has_one_newest(
    several: list[list[int]],
) -> None:
    groups = shared(*((place * 10, digests) for place, digests in enumerate(several)))
    numbers = [number for group in groups for number in group]
    assert len(numbers) == len(set(numbers))
    for group in groups:
        assert len({several[number // 10][number % 10] for number in group}) == 1
        assert len({number // 10 for number in group}) == len(group)


def test_on_a_shelf_the_texts_of_a_group_are_equal_and_those_of_others_are_not() -> None:
    library = shelf()
    seen: dict[tuple[str, int], int] = {}
    for number in range(library.about("terms")):
        if number not in {n for n, _ in library.tables.between(kept.NODE, number, number + 1)}:
            continue
        node = library.at(number)
        if isinstance(node, Article):
            continue
        newest, *_ = library.editions_of(number)
        key = (node.edition.series, digest_of(node))
        assert library.at(newest).text == node.text
        assert seen.setdefault(key, newest) == newest
    assert len(seen) < library.size / 2
