"""The official files come out as they were read by hand: chapter V, article 2, and all counts."""

import csv
import os
from decimal import Decimal
from functools import cache
from pathlib import Path

import pytest
import tomli

from beleidstui.importing.budget.amounts import BudgetFile, cells_of, is_missing
from beleidstui.importing.budget.merging import Merged, merge
from beleidstui.importing.budget.reading import read_budget

ROOT = Path(__file__).parents[3]
FOLDER = Path(os.environ.get("BELEIDSTUI_SHARED", ROOT.parent / "shared")) / "geld"
STATES = "begrotingsstaten_rijksfinancien_nl_20200914.csv"
WEB = "begrotingsstaten_web.csv"
TABLES = [f"budgettaire_tabellen_owb_{year}_origineel.csv" for year in (2015, 2016, 2017)]
OTHERS = ["begrotingsstaten_rutte.csv", "begrotingsstaten_origineel.csv"]
ALL = [STATES, WEB, *OTHERS, *TABLES]
CLEAN = "schoon-V-2013-2021.csv"
PHASES = ("ontwerp", "vastgesteld", "suppletoir-1", "suppletoir-2", "realisatie")
ARTICLE = {
    2013: (776500, 769500, 256784, 241330, 226472),
    2014: (273466, 275466, 287108, 270890, 258513),
    2015: (251622, 251622, 266918, 245367, 245493),
    2016: (248740, 251940, 302977, 320401, 318845),
    2017: (250598, 250598, 275740, 272285, 253968),
    2018: (249370, 249370, 292536, 275953, 238286),
    2019: (291000, 291000, 292831, 261851, 247238),
    2020: (283826, 280326, 271337, 241438, 233297),
    2021: (284188,),
}
PARTS = {
    "2.1": (23321, 28010, 18468, 22582, 16122, 14979),
    "2.2": (500, 2074, 6800, 8893, 7900, 7765),
    "2.3": (12626, 27353, 12794, 12673, 10794, 10794),
    "2.4": (171112, 183351, 194620, 179765, 194484, 195032),
    "2.5": (19199, 17725, 18940, 21580, 19440, 22028),
}
OF_PARTS = [(2013, "realisatie"), (2014, "realisatie"), (2015, "ontwerp"), (2015, "realisatie"),
            (2016, "ontwerp"), (2017, "ontwerp")]  # fmt: skip

if not FOLDER.is_dir():
    pytest.skip(f"the official files are not at {FOLDER}", allow_module_level=True)


@cache
def real(name: str) -> BudgetFile:
    return read_budget((FOLDER / name).read_bytes(), name)


@cache
def all_of_v() -> Merged:
    return merge([real(name) for name in ALL], begroting="V", artikel="2")


def spent(text: str) -> dict[tuple[str, int, str], int]:
    return {
        (row.get("onderdeel", ""), row["jaar"], row["fase"]): row["bedrag"]
        for row in tomli.loads(text)["bedrag"]
        if row["reeks"] == "V-02" and row["soort"] == "uitgaven"
    }


@pytest.mark.parametrize("name", [*ALL, CLEAN])
def test_each_cell_is_an_amount_or_told(name: str) -> None:
    file = real(name)
    assert is_missing(file) == 0
    with (FOLDER / name).open(newline="", encoding="latin-1") as opened:
        assert file.rows == sum(1 for _ in csv.reader(opened)) - 1


def test_article_2_of_chapter_v_is_the_table_that_was_made_by_hand() -> None:
    wanted = {
        ("", year, phase): amount
        for year, amounts in ARTICLE.items()
        for phase, amount in zip(PHASES, amounts, strict=False)
    } | {
        (part, *place): amount
        for part, amounts in PARTS.items()
        for place, amount in zip(OF_PARTS, amounts, strict=True)
    }
    made = all_of_v()
    assert spent(made.texts["V"]) == wanted
    assert made.amounts_in == made.amounts_out + cells_of(made.told)


@pytest.mark.parametrize("place", OF_PARTS[1:])
def test_parts_add_up_to_their_article(place: tuple[int, str]) -> None:
    amounts = spent(all_of_v().texts["V"])
    assert sum(amounts[part, *place] for part in PARTS) == amounts["", *place]


def test_what_t_minus_2_is_not_is_told() -> None:
    told = " ".join(one.reason for one in all_of_v().told)
    assert "V 2 uitgaven 2013 realisatie: 226472 staat in" in told
    assert "maar 226758 in budgettaire_tabellen_owb_2015" in told
    assert (
        "V 2 uitgaven 2013 realisatie: de onderdelen zijn samen € 226758000, "
        "het artikel is € 226472000"
    ) in told


@pytest.mark.parametrize(
    "files", [[STATES], [WEB], ALL, ALL[::-1]], ids=["states", "web", "all", "turned"]
)
def test_the_numbers_from_41_are_those_below_10(files: list[str]) -> None:
    text = merge([real(name) for name in files], begroting="V").texts["V"]
    moved = {
        (row["artikel"], row["reeks"], *row["jaren"]) for row in tomli.loads(text)["hernummerd"]
    }
    first, last = {WEB: (2017, 2019)}.get(files[0] if len(files) == 1 else "", (2014, 2020))
    assert moved >= {(f"4{one}", f"V-0{one}", first, last) for one in (1, 2, 3, 4, 6, 7)}
    others = {row[:2] for row in moved if not row[0].startswith("4")}
    assert others <= {("9", "V-45")}, "both are called Geheim, in 2013 and 2014"


def test_importing_again_changes_nothing() -> None:
    files = [real(name) for name in ALL]
    again = merge(files, merge(files).texts)
    assert again.texts == {}
    assert again.amounts_out == 0
    assert again.amounts_in == cells_of(again.told)


def test_42_in_xvi_is_an_article_of_its_own() -> None:
    rows = tomli.loads(merge([real(STATES)], begroting="XVI").texts["XVI"])["bedrag"]
    assert {row["bedrag"] for row in rows if row["reeks"] == "XVI-42"} >= {8060715}


def test_the_clean_table_says_the_same() -> None:
    clean, states = real(CLEAN), real(STATES)

    def amounts(file: BudgetFile) -> dict[tuple[str, ...], Decimal]:
        return {
            (one.article, one.kind, str(one.year), one.phase): one.amount
            for one in file.amounts
            if one.chapter == "V"
        }

    assert amounts(clean) == amounts(states)
