"""What an author wrote stays, byte for byte; new amounts come between the rows that are there."""

import pytest
import tomli

from beleidstui.importing.budget.amounts import cells_of
from beleidstui.importing.budget.merging import Merged, merge
from beleidstui.importing.refusal import UnreadablePaperError

from .budgets import SHORT, read

AUTHOR = """\
# Verzonnen: dit schreef de auteur.
schema = 2

bron = [
  { id = "jaarverslag", bestand = "jaarverslag.pdf" },
]

bedrag = [
  # eerst de dijken
  { reeks = "V-02", soort = "uitgaven", jaar = 2030, fase = "ontwerp", bedrag = 4, eenheid = 1000, \
bron = "jaarverslag", herkomst = "redactie" }, # geteld
  { reeks = "V-02", soort = "uitgaven", jaar = 2030, fase = "realisatie", bedrag = 9000, \
eenheid = 1, bron = "jaarverslag", herkomst = "redactie" },
  { reeks = "V-09", soort = "uitgaven", jaar = 2030, fase = "ontwerp", bedrag = 1, eenheid = 1, \
bron = "jaarverslag", herkomst = "redactie" }
] # tot zover
"""
FILE = read(
    SHORT, "2030,V,2,Dijken,U,5,9", "2030,V,10,Duinen,U,1,", "2029,V,2,Dijken,U,3,",
    "2031,V,2,Dijken,U,7,",
)  # fmt: skip


def beside(text: str) -> Merged:
    made = merge([FILE], {"V": text})
    assert made.amounts_in == made.amounts_out + cells_of(made.told)
    return made


def holds(text: str, wanted: str) -> bool:
    """Tell whether all lines stand in a text in their order."""
    lines = iter(text.splitlines())
    return all(line in lines for line in wanted.splitlines())


def test_the_lines_of_the_author_stay_and_new_ones_have_their_place() -> None:
    text = beside(AUTHOR).texts["V"]
    assert holds(text, AUTHOR.replace('"redactie" }\n]', '"redactie" },\n]'))
    rows = tomli.loads(text)["bedrag"]
    assert [(one["reeks"], one["jaar"], one["bedrag"]) for one in rows] == [
        ("V-02", 2029, 3), ("V-02", 2030, 4), ("V-02", 2030, 9000), ("V-02", 2031, 7),
        ("V-09", 2030, 1), ("V-10", 2030, 1),
    ]  # fmt: skip
    assert [one["id"] for one in tomli.loads(text)["bron"]] == ["jaarverslag", "verzonnen"]


def test_another_amount_of_the_author_stays_and_is_told() -> None:
    said = {one.reason: one for one in beside(AUTHOR).told}
    (reason,) = (one for one in said if "de auteur schrijft" in one)
    assert reason == (
        "V-02 uitgaven 2030 ontwerp: de auteur schrijft 4000, maar 5000 staat in verzonnen.csv; "
        "dat van de auteur blijft"
    )
    assert said["staat al in het bestand van de auteur, met hetzelfde bedrag"].lines == (2,)


def test_importing_again_changes_nothing() -> None:
    text = beside(AUTHOR).texts["V"]
    again = beside(text)
    assert again.texts == {}
    assert again.amounts_out == 0


@pytest.mark.parametrize(
    "text",
    [
        'schema = 2\n[[bedrag]]\nreeks = "V-02"\n',
        "schema = 2\nbedrag = 5\n",
        'schema = 2\nbedrag = [{ reeks = "V-02" }]\n',
        'naam = """\nbedrag = [\n"""\n[[bedrag]]\n',
    ],
)
def test_a_file_in_another_form_stays_as_it_was_and_that_is_told(text: str) -> None:
    made = beside(text)
    assert made.texts == {}
    assert "geld/V.toml staat in een andere vorm" in made.told[-1].reason


def test_a_file_without_amounts_gets_them() -> None:
    text = beside("schema = 2\n\n[overig]\na = 1\n").texts["V"]
    assert tomli.loads(text)["overig"] == {"a": 1}
    assert len(tomli.loads(text)["bedrag"]) == 5


def test_lines_that_end_in_crlf_stay_so() -> None:
    text = beside(AUTHOR.replace("\n", "\r\n")).texts["V"]
    assert text.count("\n") == text.count("\r\n")


def test_a_file_that_is_no_toml_is_refused() -> None:
    with pytest.raises(UnreadablePaperError, match=r"geld/V\.toml is geen geldige TOML"):
        beside("geen toml")


def test_the_author_says_which_number_an_article_has() -> None:
    said = '{ artikel = "10", reeks = "V-03", jaren = [2030, 2030] }'
    text = beside(f"schema = 2\nhernummerd = [\n  {said},\n]\n").texts["V"]
    assert {one["reeks"] for one in tomli.loads(text)["bedrag"]} == {"V-02", "V-03"}
    assert text.count("hernummerd") == 1
