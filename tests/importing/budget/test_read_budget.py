"""Every trap of the official files: an amount comes out right, or its row is told with its line."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from beleidstui.importing.budget.amounts import is_missing
from beleidstui.importing.budget.reading import read_budget
from beleidstui.importing.refusal import UnreadablePaperError
from beleidstui.model.source import Herkomst

from .budgets import SHORT, STATES, TABLE, read, reasons, short


def test_a_row_of_states_gives_each_phase() -> None:
    file = read(STATES, "2030;Euro;x1000;U;V, Verzonnen Zaken;2;Dijken;5;6;7;8;9;")
    assert short(file) == [
        "V 2 uitgaven 2030 ontwerp 5", "V 2 uitgaven 2030 vastgesteld 6",
        "V 2 uitgaven 2030 suppletoir-1 7", "V 2 uitgaven 2030 suppletoir-2 8",
        "V 2 uitgaven 2030 realisatie 9",
    ]  # fmt: skip
    assert {(one.name, one.line, one.unit, one.origin) for one in file.amounts} == {
        ("Dijken", 2, 1000, Herkomst.LETTERLIJK)
    }


@pytest.mark.parametrize(
    ("header", "row"),
    [
        (SHORT, "2030,V,2,Dijken,U,5,9"),
        (f"\ufeff{SHORT}", "2030,V,2,Dijken,U,5,9"),
        (f"{SHORT}\r", "2030,V,2,Dijken,U,5,9\r"),
        (SHORT.replace(",", ";"), "2030;V;2;Dijken;U;5;9"),
        ("Realisatie ,UVO,Jaar, Hoofdstuknummer,Artikel,Omschrijving,begroting.ontwerp",
         "9.0,u,2030,v,02,Dijken,5.0"),
        ("Begrotingsjaar,Uitgaven Ontvangsten Verplichtingen,Begrotingsnummer,Naam Begroting ,"
         "Artikel nummer,Artikel,Stand ontwerpbegroting,Realisatie",
         '2030,U,V,"Zaken, Verzonnen",2,"Dijken ""en meer""",5,9 '),
    ],
)  # fmt: skip
def test_columns_may_be_called_and_ordered_otherwise(header: str, row: str) -> None:
    file = read(header, row)
    assert sorted(short(file)) == ["V 2 uitgaven 2030 ontwerp 5", "V 2 uitgaven 2030 realisatie 9"]
    assert "noemt geen eenheid: gelezen als × € 1.000" in reasons(file)


@pytest.mark.parametrize(
    ("unit", "written", "thousands"),
    [("x1000", "5", "5"), ("miljoen", "7,5", "7500"), ("xmiljoen", "7,5", "7500"),
     ("x 1", "5000", "5")],
)  # fmt: skip
def test_a_row_names_its_unit(unit: str, written: str, thousands: str) -> None:
    file = read(STATES, f"2030;Euro;{unit};U;V;2;Dijken;{written};;;;;")
    assert short(file) == [f"V 2 uitgaven 2030 ontwerp {thousands}"]
    assert "geen bedrag ingevuld (onbekend, geen 0) (2,) 4" in reasons(file)


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        ("2015;Euro;miljoen;U;Rijk;V;Verzonnen;7.874,50;;;;;", "totaal van een hele begroting"),
        ("2030;Euro;x1000;U;V;-;TOTAAL;7;;;;;", "totaal van een hele begroting"),
        (";;;;;;;;;;;;", "lege regel"),
        ("", "lege regel"),
        (";;;;;Art.;Omschrijving;Stand ontwerp-begroting;;;;;", "geen jaar: leeg"),
        ("2030;Euro;x1000;X;V;2;Dijken;1;;;;;", "of ontvangsten (O): X"),
        ("2030;Euro;x1000;U;Overal;2;Dijken;1;;;;;", "geen nummer van een begroting: Overal"),
        ("2030;Euro;x1000;U;V;twee;Dijken;1;;;;;", "geen nummer van een artikel: twee"),
        ("2030;Euro;stuivers;U;V;2;Dijken;1;;;;;", "onbekende eenheid: stuivers"),
        ("2030;Gulden;x1000;U;V;2;Dijken;1;;;;;", "geen euro: gulden"),
        ("2030;Euro;x1000;U;V;2;Dijken;1;;;;", "de regel heeft 12 kolommen, de kop 13"),
    ],
)  # fmt: skip
def test_a_row_without_an_article_is_told_with_its_line(row: str, reason: str) -> None:
    file = read(STATES, row, "2030;Euro;x1000;U;V;2;Dijken;5;;;;;")
    assert short(file) == ["V 2 uitgaven 2030 ontwerp 5"]
    assert any(reason in one.reason and one.lines == (2,) for one in file.told), reasons(file)


@pytest.mark.parametrize(
    ("cell", "reason"),
    [
        ("-", "een streepje: onbekend, geen 0"),
        (" -   ", "een streepje: onbekend, geen 0"),
        (" pm ", "pro memorie"),
        ("", "geen bedrag ingevuld"),
        ("````", "dit is geen bedrag: ````"),
        ("-7.27E-012", "dit is geen bedrag: -7.27E-012"),
        ("1.168", "te lezen als duizendtal en als decimaal: 1.168"),
    ],
)
def test_a_cell_without_an_amount_is_told_and_never_0(cell: str, reason: str) -> None:
    file = read(SHORT, f'2030,V,2,Dijken,U,"{cell}",9')
    assert short(file) == ["V 2 uitgaven 2030 realisatie 9"]
    assert any(reason in one.reason and one.lines == (2,) for one in file.told), reasons(file)


def test_the_years_of_one_file_write_thousands_otherwise() -> None:
    file = read(
        STATES,
        "2029;Euro;x1000;U;V;2;Dijken;1168;;;;;",
        "2030;Euro;x1000;U;V;2;Dijken;1.168;;;;;",
        "2030;Euro;x1000;U;V;3;Sluizen;2.000.168;;;;;",
        "2031;Euro;x1000;U;V;2;Dijken;1.168;;;;;",
        "2031;Euro;x1000;U;V;3;Sluizen;2.5;;;;;",
    )
    assert [one.rsplit(" ", 1)[1] for one in short(file)] == [
        "1168", "1168", "2000168", "1.168", "2.5",
    ]  # fmt: skip


def test_two_encodings_stand_in_one_file() -> None:
    header = SHORT.encode()
    rows = [
        b"2030,V,1,Kabinet van Cura\xe7ao,U,1,1",
        b"2030,V,2,Kabinet van Cura\x87ao,U,1,1",
        "2030,V,3,Kabinet van Curaçao,U,1,1".encode(),
        b"2030,V,4,Nationaal Co\xf6rdinator,U,1,1",
        b"2030,V,5,Financi?n,U,1,1",
        b"2030,V,6,Ca\x82\x84x,U,1,1",
        b"2030,V,7,Waarom?,U,1,1",
    ]
    file = read_budget(b"\n".join([header, *rows]), "verzonnen.csv")
    names = [one.name for one in file.amounts[::2]]
    assert names[:5] == [*["Kabinet van Curaçao"] * 3, "Nationaal Coördinator", "Financi?n"]
    told = {one.reason: one.lines for one in file.told}
    assert told["de letters staan er in een andere codering, en zijn zo gelezen: "
                "Kabinet van Curaçao"] == (2, 3)  # fmt: skip
    assert told["hier is een letter verloren gegaan: Financi?n"] == (6,)
    assert not any("Waarom" in reason for reason in told)


def test_a_double_row_counts_once_and_rows_that_differ_not_at_all() -> None:
    file = read(
        SHORT, "2030,V,2,Dijken,U,5,9", "2030,V,2,Dijken,U,5,9", "2030,V,3,Sluizen,U,1,4",
        "2030,V,3,Sluizen,U,2,4",
    )  # fmt: skip
    assert short(file) == [
        "V 2 uitgaven 2030 ontwerp 5", "V 2 uitgaven 2030 realisatie 9",
        "V 3 uitgaven 2030 realisatie 4",
    ]  # fmt: skip
    assert "met hetzelfde bedrag (3, 5) 3" in reasons(file)
    assert "V 3 uitgaven 2030 ontwerp: 1 (regel 4) / 2 (regel 5) (4, 5) 2" in reasons(file)


PART = "2030,V,Zaken,OWB,2,Dijken"


@pytest.mark.parametrize(
    ("row", "amounts"),
    [
        (f'{PART},U,J,,,,,,"8,000","1","9,000",7,', ["V 2 uitgaven 2028 realisatie 8000",
                                                       "V 2 uitgaven 2030 ontwerp 9000"]),
        (f"{PART},O,J,,Ontvangsten,,,,8,1,9,7,", ["V 2 ontvangsten 2028 realisatie 8",
                                                  "V 2 ontvangsten 2030 ontwerp 9"]),
        (f"{PART},U,J,2,Dijken,,Uitgaven,,,1,9,7,", ["V 2 uitgaven 2030 ontwerp 9"]),
        (f"{PART},U,J,2.1,Hoge dijken,,,,,1,9,7,", ["V 2.1 uitgaven 2030 ontwerp 9"]),
        (f"{PART},U,J,1,Hoge dijken,,,1. Hoge dijken,,1,9,7,", ["V 2.1 uitgaven 2030 ontwerp 9"]),
        (f"{PART},U,J,2.1,Hoge dijken,Subsidies,,,,1,9,7,", []),
        (f"{PART},U,N,2.1,Hoge dijken,,Het waterschap,,,1,9,7,", []),
        (f"{PART},U,J,,Hoge dijken,,,,,1,9,7,", []),
        (f"{PART},U,J,34.1,Hoge dijken,,,,,1,9,7,", []),
        (f"{PART},U,,,,,,,,1,9,7,", []),
        (f"{PART},U,J,,,,,,,1,9,7,6", []),
        ("2030,V,Zaken,OWB,,,U,J,,,,,,8,1,9,7,", []),
    ],
)  # fmt: skip
def test_a_budget_table_gives_articles_and_parts(row: str, amounts: list[str]) -> None:
    file = read(TABLE, row, '2030,V,Zaken,OWB,9,Duinen,U,J,,,,,,"1,000,000",,"1,000,000",,')
    assert [one for one in short(file) if "000000" not in one] == amounts
    origins = {one.phase: one.origin for one in file.amounts}
    assert set(origins.items()) <= {("realisatie", "afgeleid"), ("ontwerp", "letterlijk")}
    assert "geen fase, en niet overgenomen: Bedrag t-1, Bedrag t+1" in reasons(file)


def test_a_row_of_another_year_in_one_budget_is_not_believed() -> None:
    rows = [f"2030,V,Zaken,OWB,{one},Dijken,U,J,,,,,,,,9,," for one in range(1, 20)]
    file = read(TABLE, *rows, "2029,V,Zaken,OWB,20,Duinen,U,J,,,,,,,,9,,")
    assert len(file.amounts) == 19
    assert "deze regel is van 2029, en bijna alle andere" in reasons(file)


def test_rows_under_the_chapter_of_another_are_not_believed() -> None:
    rows = [
        f"{year},{chapter},{article},{name},U,{year},{year}"
        for year in (2029, 2030, 2031)
        for chapter, article, name in [("J", 1, "Dijken"), ("J", 2, "Duinen"), ("V", 3, "Sluizen")]
    ]
    file = read(
        SHORT, *rows, "2030,V,1,Dijken,U,7,7", "2030,V,2,Duinen,U,8,8", "2030,X,1,Dijken,U,1,1"
    )
    assert len(file.amounts) == 2 * len(rows) + 2
    assert "bij begroting V, maar dit artikel staat andere jaren bij J (11, 12) 4" in reasons(file)


@pytest.mark.parametrize(
    ("raw", "part"),
    [
        (b"", "is geen tabel in CSV"),
        (b"naam,waarde\na,b\n", "is geen begroting: de eerste regel noemt geen jaar"),
        (SHORT.encode(), "staat geen enkele regel met bedragen"),
        (b"\0\1\2", "is geen tabel in CSV"),
        (f'{SHORT}\n"{"x" * 140_000}"\n'.encode(), "is geen tabel in CSV: regel 2"),
    ],
)  # fmt: skip
def test_what_is_no_budget_is_refused_in_one_line(raw: bytes, part: str) -> None:
    with pytest.raises(UnreadablePaperError, match=part) as error:
        read_budget(raw, "verzonnen.csv")
    assert "\n" not in str(error.value)


HEADERS = st.sampled_from([STATES, SHORT, TABLE, ""])
CELLS = st.sampled_from(["2030", "V", "2", "U", "J", "1.168", '"', "\r", "\xe7", "x1000", "-", ""])


@given(st.one_of(
    st.binary(max_size=200),
    st.builds(
        lambda header, rest: header.encode() + b"\n" + rest, HEADERS, st.binary(max_size=200)
    ),
    st.builds(
        lambda header, rows: "\n".join([header, *map(",".join, rows)]).encode("latin-1"),
        st.sampled_from([SHORT, TABLE]),
        st.lists(st.lists(CELLS, min_size=5, max_size=18), max_size=6),
    ),
))  # fmt: skip
def test_any_bytes_are_read_or_refused(raw: bytes) -> None:
    try:
        file = read_budget(raw, "verzonnen.csv")
    except UnreadablePaperError:
        return
    assert is_missing(file) == 0
    assert not any("\n" in one.reason for one in file.told)
    assert all(len(one.reason) < 300 for one in file.told)
