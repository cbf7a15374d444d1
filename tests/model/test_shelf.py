"""Editions stand on the shelf in one order: chapters officially, the newest year first."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from beleidstui.model.shelf import chapter_key, shelf_key_of

ROMAN = "I IIA IIB III IV V VI VII VIII IXA IXB X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI"
CHAPTERS = [*ROMAN.split(), "XXII", "XXIII", *"ABCFHJKLM"]


def test_chapters_stand_in_their_official_order() -> None:
    assert sorted(sorted(CHAPTERS), key=chapter_key) == CHAPTERS


@pytest.mark.parametrize("odd", ["", "  ", "ABC", "1", "IIIIII", "xvi", "XVI ", "§"])
def test_a_chapter_that_is_none_has_a_place_too(odd: str) -> None:
    assert chapter_key(odd) <= chapter_key("ZZZ") or chapter_key(odd) > chapter_key("M")


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (("V", 2023, "2", "jaarverslag"), ("V", 2022, "1", "jaarverslag")),
        (("V", 2022, "2", "jaarverslag"), ("V", 2022, "10", "jaarverslag")),
        (("V", 2022, "2", "jaarverslag"), ("VI", 2023, "2", "jaarverslag")),
        (("V", 2022, "2", "Jaarverslag"), ("V", 2022, "2", "suppletoire begroting")),
        (("V", 2022, "2", "suppletoire begroting"), ("V", 2022, "2", "begroting")),
        (("V", 2022, "2", "incidentele suppletoire begroting 4"), ("V", 2022, "2", "begroting")),
        (("V", 2022, "2", "begroting"), ("V", 2022, "2", "iets anders")),
        (("V", 2022, "2", "begroting"), ("V", 2022, "2a", "jaarverslag")),
        (("XXIII", 2022, "2", "begroting"), ("A", 2024, "1", "jaarverslag")),
    ],
)
def test_one_edition_stands_before_another(
    first: tuple[str, int, str, str], second: tuple[str, int, str, str]
) -> None:
    assert shelf_key_of(*first, "a") < shelf_key_of(*second, "a")
    assert shelf_key_of(*first, "z") < shelf_key_of(*second, "a")


FACTS = st.tuples(
    st.sampled_from(CHAPTERS) | st.text(max_size=4),
    st.integers(0, 9999),
    st.text(max_size=4),
    st.text(max_size=12),
    st.text(max_size=6),
)


@given(st.lists(FACTS, max_size=6))
def test_any_editions_have_one_order(several: list[tuple[str, int, str, str, str]]) -> None:
    wanted = sorted(shelf_key_of(*one) for one in several)
    for other in itertools.islice(itertools.permutations(several), 24):
        assert sorted(shelf_key_of(*one) for one in other) == wanted
