"""The amounts on the command line: as text, as an object, in columns."""

import json
from pathlib import Path
from typing import Any

import pytest

from beleidstui.cli import main
from tests.contents import SMALL, copy_with_amounts

Capture = pytest.CaptureFixture[str]


def told(capsys: Capture, *words: str) -> tuple[int, str, str]:
    code = main([*words])
    return (code, *capsys.readouterr())


@pytest.fixture
def geld(tmp_path: Path) -> list[str]:
    return ["--content", str(copy_with_amounts(tmp_path)), "geld"]


def amounts(capsys: Capture, *words: str) -> list[dict[str, Any]]:
    found = json.loads(told(capsys, *words, "--json")[1])
    assert found["schema"] == 1
    return list(found["bedragen"])


def test_without_an_id_it_tells_all_articles_and_their_parts(
    geld: list[str], capsys: Capture
) -> None:
    code, out, err = told(capsys, *geld)
    assert (code, err) == (0, "")
    heads = [line for line in out.splitlines() if line.startswith("Geld: ")]
    assert heads == [
        "Geld: uitgaven",
        "Geld: ontvangsten",
        "Geld: uitgaven van onderdeel 1.1 – Pompen",
        "Geld: uitgaven van onderdeel 1.2",
    ]
    assert [line for line in out.splitlines() if "█" in line and "miljoen" in line] == [
        "2029 ██████████████████████████████ € 2,0 miljoen",
        "2030 ██████████████████████████     € 1,8 miljoen",
        "2029 ███████████████████████        € 1,5 miljoen",
    ]


def test_as_an_object_it_has_the_keys_that_were_promised(geld: list[str], capsys: Capture) -> None:
    found = amounts(capsys, *geld)
    assert len(found) == 9
    assert found[2] == {
        "reeks": "I-01",
        "onderdeel": None,
        "jaar": 2027,
        "fase": "realisatie",
        "soort": "uitgaven",
        "bedrag": -250_000,
        "eenheid": 1000,
        "bron": "cijfers.csv",
        "regel": 2,
        "herkomst": "letterlijk",
        "toelichting": "",
    }


@pytest.mark.parametrize(
    ("words", "found"),
    [
        (["--jaar", "2029"], [2_000_000, 2_000_000, 1_500_000, 400_000]),
        (["--fase", "ontwerp"], [1_200_000, 2_000_000]),
        (["--fase", "ontwerp", "--jaar", "2029"], [2_000_000]),
        (["I-01", "--fase", "vastgesteld"], [1_000_000]),
        (["pompen"], [1_500_000]),
        (["betalen"], [1_500_000]),
    ],
)
def test_a_part_can_be_asked_for(
    geld: list[str], words: list[str], found: list[int], capsys: Capture
) -> None:
    assert [one["bedrag"] for one in amounts(capsys, *geld, *words)] == found


def test_in_columns_the_first_of_them_tells_what_it_is_of(geld: list[str], capsys: Capture) -> None:
    _, out, _ = told(capsys, *geld, "pompen", "--tabs")
    row = "I-01\t1.1\tuitgaven\t2029\trealisatie\t1500000\t1000\tbegroting 2031\t\tafgeleid\n"
    assert out == row


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["dijken"], "Bij ‘Dijken’ staan geen bedragen.\n"),
        (["begrip/waterfonds"], "Bij ‘WF – Waterfonds’ staan geen bedragen.\n"),
        (["--jaar", "2022"], "Van dat jaar of die fase staan er geen bedragen.\n"),
    ],
)
def test_that_there_is_none_is_told(
    geld: list[str], words: list[str], said: str, capsys: Capture
) -> None:
    assert told(capsys, *geld, *words) == (1, "", said)


def test_content_without_amounts_has_none(capsys: Capture) -> None:
    code, out, err = told(capsys, "--content", str(SMALL), "geld")
    assert (code, out, err) == (1, "", "In deze inhoud staan geen bedragen.\n")


def test_a_phase_that_is_none_is_refused(capsys: Capture) -> None:
    code, _, err = told(capsys, "geld", "--fase", "begroot")
    assert code == 2
    assert err.startswith("--fase is ontwerp, vastgesteld, suppletoir-1")


def test_the_whole_of_an_item_has_its_amounts(geld: list[str], capsys: Capture) -> None:
    main([*geld[:2], "toon", "pompen", "--json"])
    found = json.loads(capsys.readouterr().out)
    assert [one["bedrag"] for one in found["geld"]] == [1_500_000]
    assert (found["geld_herkomst"], found["geld_toelichting"]) == (
        "afgeleid", "Zo heet onderdeel 1.1."
    )  # fmt: skip
