"""The shelf: which levels there are above articles, and what is open at the start."""

import pytest
from tests.shelves import shelf

from beleidstui.authoring.locate import packaged_content
from beleidstui.compiling.kept import library_in_memory
from beleidstui.model.nodes import Article
from beleidstui.reading import rows
from beleidstui.reading.rows import Rows


def labels(shown: Rows) -> list[str]:
    return [shown.at(place).label for place in range(len(shown))]


@pytest.mark.parametrize(
    ("shape", "wanted"),
    [
        ((1, 1, 1), "Article"),
        ((1, 2, 1), "V 1 · 2020|V 2 · 2020"),
        ((1, 1, 2), "V 1 · 2021|V 1 · 2020"),
        ((1, 2, 2), "2021|  V 1|  V 2|2020|  V 1|  V 2"),
        ((2, 1, 1), "V 1 · 2020|VI 1 · 2020"),
        ((2, 1, 2), "V|  V 1 · 2021|  V 1 · 2020|VI|  VI 1 · 2021|  VI 1 · 2020"),
        ((2, 2, 1), "V|  V 1 · 2020|  V 2 · 2020|VI|  VI 1 · 2020|  VI 2 · 2020"),
        (
            (2, 2, 2),
            "V|  2021|    V 1|    V 2|  2020|    V 1|    V 2|"
            "VI|  2021|    VI 1|    VI 2|  2020|    VI 1|    VI 2",
        ),
    ],
)
def test_levels_that_hold_one_thing_are_left_out(shape: tuple[int, int, int], wanted: str) -> None:
    library = shelf(*shape)
    shown = Rows(library)
    found = []
    for row in map(shown.at, range(len(shown))):
        if row.item is None and row.label.split()[0] in ("V", "VI", "2020", "2021"):
            found.append(f"{'  ' * row.depth}{row.label.split()[0]}")
        elif isinstance(row.item, Article):
            mark = row.label.removesuffix(row.item.title).rstrip()
            found.append(f"{'  ' * row.depth}{mark or 'Article'}")
    assert "|".join(found) == wanted


@pytest.mark.parametrize(
    ("shape", "rows_at_start"),
    [
        ((10, 4, 5), 11),  # as many budgets, and the terms; their years would not fit
        ((4, 4, 4), 4 + 4 * 4 + 1),
        ((2, 5, 8), 2 + 2 * 8 + 1),
    ],
)
def test_a_large_shelf_begins_with_the_levels_that_fit(
    shape: tuple[int, int, int], rows_at_start: int
) -> None:
    assert len(Rows(shelf(*shape))) == rows_at_start


def test_what_is_sought_is_shown_below_all_that_holds_it() -> None:
    shown = Rows(shelf())
    place = shown.reveal("2022-XII-03/r1/p0")
    assert [shown.at(place).depth, shown.way_up(place)] == [
        4,
        ["2022-XII-03/r1/p0", "2022-XII-03/r1", "2022-XII-03", "/XII/2022", "/XII"],
    ]


def test_folding_leaves_only_what_is_above() -> None:
    shown = Rows(shelf())
    closed = labels(shown)
    for item in ("2022-XII-03/r1/p0", "2023-V-01/r0/p0", ":"):
        shown.reveal(item)
    place = shown.fold(shown.reveal("2022-XII-03"))
    assert shown.way_up(place)[0] == "2022-XII-03"
    assert len(shown) == len(closed) + 5 + 4  # the years of the budget, the articles of the year
    shown.fold(shown.above(shown.above(place)))
    assert labels(shown) == closed


def test_folding_a_small_article_shows_its_roles_no_more() -> None:
    shown = Rows(library_in_memory(packaged_content()))
    assert shown.fold(shown.reveal("2022-V-02")) == 0
    assert labels(shown) == ["Veiligheid en stabiliteit", "Begrippen"]


@pytest.mark.parametrize(
    ("name", "below"),
    [("2022-XII-03", 3 + 14), ("/XII/2022", 4 + 4 * 17), ("/XII", 5 + 5 * 72), (":", 1 + 3)],
)
def test_unfolding_opens_all_below(name: str, below: int) -> None:
    shown = Rows(shelf())
    place = shown.fold(shown.reveal(name))
    before = len(shown)
    shown.unfold(place)
    assert len(shown) == before + below
    shown.unfold(place)
    assert len(shown) == before + below


def test_unfolding_stops_at_a_level_that_is_too_much(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rows, "MOST_UNFOLDED", 30)
    shown = Rows(shelf())
    place = shown.fold(shown.reveal("/XII"))
    before = len(shown)
    shown.unfold(place)
    assert len(shown) == before + 5 + 20
