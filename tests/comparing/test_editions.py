"""One article through the years."""

import pytest

from beleidstui.comparing.compare import whole
from beleidstui.comparing.editions import edition_after, edition_before, editions_of, history
from beleidstui.compiling.kept import library_in_memory
from beleidstui.model.nodes import Article, Official
from beleidstui.rendering.difference import history_line
from tests.contents import HAVEN
from tests.shelves import shelf


def _article(article_id: str) -> Article:
    found = shelf(2, 2, 4).node(article_id)
    assert isinstance(found, Article)
    return found


def test_the_editions_of_an_article_come_in_the_order_of_time() -> None:
    library = shelf(2, 2, 4)
    editions = editions_of(_article("2022-V-02"), library)
    assert [one.id for one in editions] == [f"{year}-V-02" for year in (2020, 2021, 2022, 2023)]


@pytest.mark.parametrize(
    ("article_id", "before", "after"),
    [
        ("2020-V-02", None, "2021-V-02"),
        ("2022-V-02", "2021-V-02", "2023-V-02"),
        ("2023-V-02", "2022-V-02", None),
    ],
)
def test_an_edition_stands_between_two(
    article_id: str, before: str | None, after: str | None
) -> None:
    library, article = shelf(2, 2, 4), _article(article_id)
    found = edition_before(article, library), edition_after(article, library)
    assert tuple(one and one.id for one in found) == (before, after)


@pytest.mark.parametrize(
    ("item_id", "told"),
    [
        ("2022-V-01/r0/p0", "2020 2021 2022 2023"),
        ("2021-V-01/r0/p4", "(2020) 2021 2022 2023"),
        ("2020-V-01/r2/p1", "2020 2021 2022 (2023)"),
    ],
)
def test_a_text_is_followed_through_all_editions(item_id: str, told: str) -> None:
    library = shelf(2, 2, 4)
    item = library.node(item_id)
    assert isinstance(item, Official)
    said = history_line(whole(history(item, library))).text
    assert said.startswith(f"In alle edities: {told} (~")


def test_a_year_in_which_the_words_changed_has_a_sign() -> None:
    library = library_in_memory(str(HAVEN))
    for year in (2030, 2031):
        item = library.node(f"{year}-XII-04/c/zandoord")
        assert isinstance(item, Official)
        assert history_line(whole(history(item, library))).text.startswith(
            "In alle edities: 2030 2031~ "
        )
