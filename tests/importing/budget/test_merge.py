"""Several budgets become one content file a chapter; nothing is left out without being told."""

from decimal import Decimal

import pytest
import tomli
from hypothesis import given
from hypothesis import strategies as st

from beleidstui.importing.budget.amounts import BudgetFile, cells_of
from beleidstui.importing.budget.merging import Merged, merge
from beleidstui.importing.budget.writing import quoted
from beleidstui.texts.budget import told as said_of

from .budgets import SHORT, STATES, TABLE, read


def merged(*files: BudgetFile, begroting: str = "", artikel: str = "") -> Merged:
    made = merge(files, {}, begroting, artikel)
    assert made.amounts_in == made.amounts_out + cells_of(made.told)
    return made


def amounts(text: str) -> list[str]:
    """Give the amounts of a content file as ``V-02 uitgaven 2030 ontwerp 5``."""
    rows = tomli.loads(text)["bedrag"]
    keys = ("reeks", "onderdeel", "soort", "jaar", "fase", "bedrag")
    return [" ".join(str(row[key]) for key in keys if key in row) for row in rows]


def told(made: Merged) -> str:
    return "\n".join(f"{one.file} {one.reason} {one.lines} {one.cells}" for one in made.told)


FIRST = read(SHORT, "2030,V,2,Dijken,U,5,", "2030,V,10,Duinen,V,1,", name="Eerste Begroting.csv")


def test_a_file_is_written_one_row_a_line() -> None:
    assert merged(FIRST).texts == {
        "V": f"""\
schema = 2

bron = [
  {{ id = "eerste-begroting", bestand = "Eerste Begroting.csv", sha256 = "{FIRST.sha256}" }},
]

reeks = [
  {{ id = "V-02", jaren = [2030, 2030], naam = "Dijken" }},
  {{ id = "V-10", jaren = [2030, 2030], naam = "Duinen" }},
]

bedrag = [
  {{ reeks = "V-02", soort = "uitgaven", jaar = 2030, fase = "ontwerp", bedrag = 5, \
eenheid = 1000, bron = "eerste-begroting", regel = 2, herkomst = "letterlijk" }},
  {{ reeks = "V-10", soort = "verplichtingen", jaar = 2030, fase = "ontwerp", bedrag = 1, \
eenheid = 1000, bron = "eerste-begroting", regel = 3, herkomst = "letterlijk" }},
]
"""
    }


def test_rows_have_one_order_whatever_that_of_the_file() -> None:
    rows = [
        f"{year},{chapter},{article},Dijken,{kind},1,2"
        for year in (2031, 2030) for chapter in "VA" for article in (10, 9) for kind in "OVU"
    ]  # fmt: skip
    forth, back = merged(read(SHORT, *rows)), merged(read(SHORT, *rows[::-1]))
    assert list(forth.texts) == ["A", "V"]
    assert amounts(forth.texts["V"]) == amounts(back.texts["V"])
    assert amounts(forth.texts["V"])[:5] == [
        "V-09 uitgaven 2030 ontwerp 1", "V-09 uitgaven 2030 realisatie 2",
        "V-09 uitgaven 2031 ontwerp 1", "V-09 uitgaven 2031 realisatie 2",
        "V-09 verplichtingen 2030 ontwerp 1",
    ]  # fmt: skip


def test_the_first_file_wins_and_the_other_is_told() -> None:
    other = read(SHORT, "2030,V,2,Dijken,U,6,8", "2030,V,10,Duinen,V,1.0,", name="tweede.csv")
    made = merged(FIRST, other)
    assert amounts(made.texts["V"]) == [
        "V-02 uitgaven 2030 ontwerp 5", "V-02 uitgaven 2030 realisatie 8",
        "V-10 verplichtingen 2030 ontwerp 1",
    ]  # fmt: skip
    assert (
        "V 2 uitgaven 2030 ontwerp: 5 staat in Eerste Begroting.csv, maar 6 in tweede.csv; "
        "het eerste is overgenomen (2,) 1"
    ) in told(made)
    assert "staat ook in een eerder bestand, met hetzelfde bedrag (3,) 1" in told(made)


def test_what_is_literal_comes_before_what_is_derived_in_any_order() -> None:
    table = read(
        TABLE, "2032,V,Zaken,OWB,2,Dijken,U,J,,,,,,7,,9,,",
        "2032,V,Zaken,OWB,2,Dijken,U,J,2.1,Hoge dijken,,,,3,,4,,", name="tabel.csv",
    )  # fmt: skip
    states = read(SHORT, "2030,V,2,Dijken,U,5,6")
    for files in ([table, states], [states, table]):
        made = merged(*files)
        rows = {
            (row.get("onderdeel"), row["jaar"], row["fase"]): (row["bedrag"], row["herkomst"])
            for row in tomli.loads(made.texts["V"])["bedrag"]
        }
        assert rows[None, 2030, "realisatie"] == (6, "letterlijk")
        assert rows["2.1", 2030, "realisatie"] == (3, "afgeleid")
        assert rows["2.1", 2032, "ontwerp"] == (4, "letterlijk")
        assert (
            "V 2 uitgaven 2030 realisatie: de onderdelen zijn samen € 3000, het artikel is € 6000"
        ) in told(made)
        assert 'toelichting = "kolom t-2 van de begroting 2032"' in made.texts["V"]


def rows_of(number: int, name: str, years: dict[int, str]) -> list[str]:
    return [f"{year},V,{number},{name},U,{cells}" for year, cells in years.items()]


HANDED = [*rows_of(42, "Dijken", {2028: "5,6", 2029: "7,8", 2030: "9,0"}),
          *rows_of(2, "dijken", {2030: "0,10", 2031: "11,12"})]  # fmt: skip
FOLLOWING = [*rows_of(42, "Dijken", {2028: "5,6", 2029: "7,8"}),
             *rows_of(2, "Dijken", {2030: "9,10", 2031: "11,12"})]  # fmt: skip


@pytest.mark.parametrize("rows", [HANDED, FOLLOWING], ids=["both in one year", "one after another"])
def test_a_number_that_changed_is_known_by_its_name(rows: list[str]) -> None:
    made = merged(read(SHORT, *rows))
    assert [one for one in amounts(made.texts["V"]) if not one.startswith("V-02 uitgaven")] == []
    assert [one.rsplit(" ")[-1] for one in amounts(made.texts["V"])] == list(
        map(str, range(5, 13))
    )  # fmt: skip
    assert "begroting V, artikel 42 (2028–20" in told(made)
    (row,) = tomli.loads(made.texts["V"])["hernummerd"]
    assert (row["artikel"], row["reeks"], row["jaren"][0]) == ("42", "V-02", 2028)


@pytest.mark.parametrize(
    "rows",
    [
        # another name
        ["2030,V,42,Dijken,U,5,0", "2030,V,2,Duinen,U,0,6"],
        # the same name, and both have an amount for one thing
        ["2030,V,42,Dijken,U,5,6", "2030,V,2,Dijken,U,5,7"],
        # the same name, years apart
        ["2028,V,42,Dijken,U,5,6", "2031,V,2,Dijken,U,5,7"],
        # the same name in another chapter
        ["2030,V,42,Dijken,U,5,0", "2030,VI,2,Dijken,U,0,6"],
        # the number that lasts was another article then
        ["2029,V,42,Dijken,U,5,5", "2029,V,2,Duinen,U,6,6", "2030,V,2,Dijken,U,7,7"],
    ],
)
def test_numbers_stay_two_where_names_or_amounts_deny_that_they_are_one(rows: list[str]) -> None:
    made = merged(read(SHORT, *rows))
    assert "hernummerd" not in "".join(made.texts.values())
    assert any("-42 uitgaven" in one for text in made.texts.values() for one in amounts(text))


def test_the_number_of_the_papers_lasts() -> None:
    table = read(TABLE, "2030,V,Zaken,OWB,2,Dijken,U,J,,,,,,,,9,,")
    states = read(SHORT, *rows_of(42, "Dijken", {2029: "7,8", 2030: "9,1", 2031: "2,3"}))
    made = merged(states, table)
    assert {one.split(" ")[0] for one in amounts(made.texts["V"])} == {"V-02"}


def test_only_what_is_asked_for_is_written() -> None:
    file = read(SHORT, *HANDED, "2030,V,3,Duinen,U,1,1", "2030,VI,2,Sluizen,U,1,1")
    made = merged(file, begroting="v", artikel="2")
    assert list(made.texts) == ["V"]
    assert len(amounts(made.texts["V"])) == 8
    assert "andere begroting of ander artikel dan gevraagd () 4" in told(made)
    assert merged(file, begroting="X").texts == {}


def test_two_files_of_one_name_are_two_sources() -> None:
    other = read(STATES, "2031;Euro;miljoen;U;V;2;Dijken;7,5;;;;;", name="eerste begroting.CSV")
    rows = tomli.loads(merged(FIRST, other).texts["V"], parse_float=Decimal)
    assert [one["id"] for one in rows["bron"]] == ["eerste-begroting", "eerste-begroting-2"]
    assert [(one["bedrag"], one["eenheid"]) for one in rows["bedrag"] if one["jaar"] == 2031] == [
        (Decimal("7.5"), 1_000_000)
    ]


YEARS, AMOUNTS = st.integers(2028, 2031), st.sampled_from(["0", "5", "6", ""])
ROWS = st.lists(
    st.builds(
        "{},V,{},{},U,{},{}".format, YEARS, st.sampled_from([2, 3, 42, 43]),
        st.sampled_from(["Dijken", "Duinen", "Sluizen"]), AMOUNTS, AMOUNTS,
    ),
    min_size=1, max_size=12,
)  # fmt: skip


@given(ROWS, ROWS)
def test_any_budgets_come_out_even_and_no_amount_is_invented(
    first: list[str], second: list[str]
) -> None:
    files = [read(SHORT, *first), read(SHORT, *second, name="tweede.csv")]
    made = merged(*files)
    lines = [first, second]
    for row in tomli.loads(made.texts.get("V", ""))["bedrag"] if made.texts else []:
        place = 0 if row["bron"] == "verzonnen" else 1
        cells = lines[place][row["regel"] - 2].split(",")
        assert cells[0] == str(row["jaar"])
        assert cells[5 if row["fase"] == "ontwerp" else 6] == str(row["bedrag"])
    later = merge(files[1:], merge(files[:1]).texts)
    assert later.amounts_in == later.amounts_out + cells_of(later.told)
    assert not any("andere vorm" in one.reason for one in later.told)


def test_what_is_told_is_one_line() -> None:
    assert said_of("dit is geen bedrag: o", list(range(2, 14)), 12, "a.csv") == (
        "a.csv: dit is geen bedrag: o (regel 2, 3, 4, 5, 6, 7, 8, 9 en 4 meer) [12 bedragen]"
    )
    assert said_of("gelezen als × € 1.000", [], 0) == "gelezen als × € 1.000"


@given(st.text())
def test_any_text_comes_back_from_a_string(text: str) -> None:
    assert tomli.loads(f"a = {quoted(text)}")["a"] == text
