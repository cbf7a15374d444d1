"""How amounts are written, compared, and drawn."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from beleidstui.compiling.kept import library_in_memory
from beleidstui.library.library import Library
from beleidstui.model.amounts import change
from beleidstui.reading.outline import outline_of
from beleidstui.rendering.amounts import Amounts, amounts_block, bars, grid, notes, spoken_years
from beleidstui.rendering.ascii import to_ascii
from beleidstui.rendering.bars import bar_lines, cells_of
from beleidstui.rendering.html_page import html_page
from beleidstui.rendering.money import euros, share, spoken
from beleidstui.rendering.page import Page
from tests.contents import copy_with_amounts

BIG = 10**18


@pytest.mark.parametrize(
    ("amount", "written", "said"),
    [
        (0, "€ 0", "0 euro"),
        (1_168, "€ 1.168", "1.168 euro"),
        (999_999, "€ 999.999", "999.999 euro"),
        (1_000_000, "€ 1,0 miljoen", "1,0 miljoen"),
        (247_238_000, "€ 247,2 miljoen", "247,2 miljoen"),
        (43_750_000, "€ 43,8 miljoen", "43,8 miljoen"),
        (950_000_000, "€ 950,0 miljoen", "950,0 miljoen"),
        (999_949_999, "€ 999,9 miljoen", "999,9 miljoen"),
        (999_960_000, "€ 1,0 miljard", "1,0 miljard"),
        (9_086_883_000, "€ 9,1 miljard", "9,1 miljard"),
        (1_234_567_890_123, "€ 1.234,6 miljard", "1.234,6 miljard"),
        (-4_114_000, "−€ 4,1 miljoen", "min 4,1 miljoen"),
        (-1, "−€ 1", "min 1 euro"),
    ],
)
def test_an_amount_is_written_as_the_government_does(amount: int, written: str, said: str) -> None:
    assert (euros(amount), spoken(amount)) == (written, said)


@pytest.mark.parametrize(
    ("now", "before", "said"),
    [
        (247_238, 291_000, "−15,0%"), (2, 1, "+100,0%"), (1, 1, "0,0%"), (3, 0, ""), (3, -5, ""),
        (0, 7, "−100,0%"), (-7, 7, "−200,0%"), (12_345, 1, "+1.234.400,0%"),
    ],
)  # fmt: skip
def test_a_share_is_of_what_was_there_before(now: int, before: int, said: str) -> None:
    assert share(change(now, before).permille) == said


@given(st.integers(-BIG, BIG), st.integers(-BIG, BIG), st.integers(1, 400))
def test_equal_amounts_have_equal_bars_and_a_larger_one_no_shorter(
    one: int, other: int, room: int
) -> None:
    most = max(abs(one), abs(other))
    cells, others = cells_of(one, most, room), cells_of(other, most, room)
    assert max(cells, others) == (room if most else 0)
    assert (cells > 0) == (one != 0)
    assert abs(one) < abs(other) or cells >= others
    assert cells_of(-one, most, room) == cells


@pytest.fixture
def of(tmp_path: Path) -> Library:
    return library_in_memory(str(copy_with_amounts(tmp_path)))


def block(of: Library, item_id: str = "2030-I-01") -> Amounts:
    found = amounts_block(of.node(item_id), of)
    assert found is not None
    return found


def test_the_table_has_a_row_a_year_and_leaves_empty_what_is_unknown(of: Library) -> None:
    spent, received = block(of).kinds
    assert grid(spent).rows == (
        ("2027", "1.200.000", "1.000.000", "−250.000"),
        ("2028", "", "", ""),
        ("2029", "2.000.000", "", "2.000.000"),
        ("2030", "", "", "1.750.500"),
    )
    assert grid(spent).unit == 1
    assert (grid(received).rows, grid(received).unit) == ((("2030", "0"),), 1000)
    assert grid(block(of, "2030-I-01/betalen/pompen").kinds[0]).rows == (("2029", "1.500*"),)


def test_bars_stand_beside_their_figures_and_say_how_they_differ(of: Library) -> None:
    lines = [line.text for line in bar_lines(bars(block(of).kinds[0]), Page(of, 60))]
    assert lines == [
        "2027 ▒▒▒▒                           −€ 250.000",
        "     € 1,3 miljoen minder dan begroot (−125,0%)",
        "2028                                geen bedrag bekend",
        "2029 ██████████████████████████████ € 2,0 miljoen",
        "     precies zoals begroot",
        "2030 ██████████████████████████     € 1,8 miljoen",
        "     € 249.500 minder dan in 2029 (−12,5%)",
    ]
    assert to_ascii(lines[5]) == lines[5].replace("█", "#").replace("€", "E")
    assert to_ascii(lines[0]).startswith("2027 ####  ")


@pytest.mark.parametrize("width", [1, 10, 20, 24, 40, 48, 80, 200])
def test_no_line_is_wider_than_the_page(of: Library, width: int) -> None:
    lines = bar_lines(bars(block(of).kinds[0]), Page(of, width))
    assert max(len(line.text) for line in lines) <= max(width, 12)
    told = " ".join(" ".join(line.text for line in lines).split())
    assert width < 20 or "€ 1,8 miljoen" in told


def test_it_is_said_so_that_it_can_be_read_aloud(of: Library) -> None:
    assert spoken_years(block(of).kinds[0]) == [
        "2027: min 250.000 euro, 1,3 miljoen minder dan begroot.",
        "2028: geen bedrag bekend.",
        "2029: 2,0 miljoen, precies zoals begroot.",
        "2030: 1,8 miljoen, 249.500 euro minder dan in 2029.",
    ]


def test_what_a_reader_has_to_know_is_told(of: Library) -> None:
    assert notes(block(of)) == [
        "In 2027 heette dit artikel ‘Water en land’.",
        "2029 realisatie (uitgaven): de onderdelen zijn samen € 1.900.000, het hele artikel is "
        "€ 2.000.000.",
        "Bron van de bedragen: cijfers.csv. Letterlijk.",
    ]
    assert notes(block(of, "2030-I-01/betalen/pompen")) == [
        "Van 2030 staan er geen bedragen in de bronnen; wel van 2029.",
        "* afgeleid: kolom t-2 van de begroting 2031 (2029 realisatie).",
        "‘Pompen’ hoort bij onderdeel 1.1 van de begroting. Dat verband is afgeleid.",
        "Zo heet onderdeel 1.1.",
        "Bron van de bedragen: begroting 2031. Letterlijk, behalve wat is afgeleid.",
    ]


def test_a_page_has_an_image_with_a_title_and_a_description(of: Library) -> None:
    page = html_page(outline_of(of.node("2030-I-01"), of))
    for part in ("titel", "tekst"):
        assert page.count(f'id="geld:2030-I-01:uitgaven:{part}"') == 1
    assert '<title id="geld:2030-I-01:uitgaven:titel">Uitgaven per jaar, als balken</title>' in page
    assert "2027: −€ 250.000; 2028: geen bedrag bekend; 2029: € 2,0 miljoen" in page
    assert '<rect class="below"' in page
    assert json.dumps(page)
