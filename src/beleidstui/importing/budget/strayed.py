"""Rows that the rest of their file contradicts: of another year, or under another chapter."""

from collections import Counter
from collections.abc import Mapping

from beleidstui.importing.budget.rows import Place
from beleidstui.texts import budget

_NEARLY_ALL = 0.9


def strayed(places: Mapping[int, Place], is_one_budget: bool) -> dict[int, str]:
    """Give the rows that are not believed, by their line, with the reason.

    ``is_one_budget`` tells that all columns count from the year of one budget.
    """
    found = _of_other_year(places) if is_one_budget else {}
    return found | _of_other_chapter(places)


def _of_other_year(places: Mapping[int, Place]) -> dict[int, str]:
    """Find rows that name another year than nearly all rows of a budget."""
    years = Counter(place.year for place in places.values())
    usual, count = years.most_common(1)[0] if years else (0, 0)
    if count < _NEARLY_ALL * len(places):
        return {}
    return {
        line: budget.OTHER_YEAR.format(place.year, usual)
        for line, place in places.items()
        if place.year != usual
    }


def _of_other_chapter(places: Mapping[int, Place]) -> dict[int, str]:
    """Find articles that stand one year in a chapter, and before and after it in another."""
    years: dict[tuple[str, str, str], set[int]] = {}
    homes: dict[tuple[str, str], set[str]] = {}
    for place in places.values():
        name = place.name.casefold()
        if name:
            years.setdefault((place.chapter, place.article, name), set()).add(place.year)
            homes.setdefault((place.article, name), set()).add(place.chapter)
    found: dict[tuple[str, int, str], dict[int, Place]] = {}
    for line, place in places.items():
        key = (place.article, place.name.casefold())
        if years.get((place.chapter, *key)) == {place.year}:
            for home in sorted(homes[key] - {place.chapter}):
                if min(years[home, *key]) < place.year < max(years[home, *key]):
                    group = found.setdefault((place.chapter, place.year, home), {})
                    group[line] = place
    return {
        line: budget.STRAYED.format(chapter, home)
        for (chapter, _, home), group in found.items()
        if len({place.article for place in group.values()}) > 1  # one name alone may be common
        for line in group
    }
