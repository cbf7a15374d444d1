"""What is read of the names of papers, apart from any content."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from beleidstui.model.paper_names import Fact, names_in

PAPER = {Fact.DOSSIER: "36360", Fact.CHAPTER: "V", Fact.NUMBER: "1"}
WAYS: list[tuple[str, dict[Fact, str]]] = [
    ("36360 V, nr. 1", PAPER),
    ("36 360 V, nr. 1", PAPER),
    ("36.360-V nr 1", PAPER),
    ("36360-V-1", PAPER),
    ("36360 (V), nr. 1", PAPER),
    ("kst-36360-V-1.pdf", PAPER),
    ("https://zoek.officielebekendmakingen.nl/kst-36360-V-1.html", PAPER),
    ("Kamerstuk 36360 V, nummer 1", PAPER),
    (
        "Kamerstukken II 2022/23, 36360 V, nr. 1, p. 36",
        PAPER | {Fact.CHAMBER: "II", Fact.SESSION: "2022-2023", Fact.PAGE: "36"},
    ),
    (
        "Tweede Kamer, vergaderjaar 1999–2000, 36 360 V, nr. 1",
        PAPER | {Fact.CHAMBER: "II", Fact.SESSION: "1999-2000"},
    ),
    (
        "Kamerstukken I 2008/09, 31700 VI, D, p. 4",
        {
            Fact.CHAMBER: "I",
            Fact.SESSION: "2008-2009",
            Fact.DOSSIER: "31700",
            Fact.CHAPTER: "VI",
            Fact.NUMBER: "D",
            Fact.PAGE: "4",
        },
    ),
    ("36360, V, nr. 1", PAPER),
    ("36360/V/1", PAPER),
    ("36360_V_1", PAPER),
    ("36 360 hoofdstuk V nr 1", PAPER),
    ("36360 V nr1", PAPER),
    ("nr. 1 36360 V", PAPER),
    ("kst-36360-V-1-p36.txt", PAPER),
    ("https://zoek.officielebekendmakingen.nl/kst-36360-V-1.html?a=b#c", PAPER),
    ("vergaderjaar 2022 2023", {Fact.SESSION: "2022-2023"}),
    ("29521, nr. 226", {Fact.DOSSIER: "29521", Fact.NUMBER: "226"}),
    ("kst-29521-226", {Fact.DOSSIER: "29521", Fact.NUMBER: "226"}),
    ("36360 XVI", {Fact.DOSSIER: "36360", Fact.CHAPTER: "XVI"}),
    ("36360 IXB", {Fact.DOSSIER: "36360", Fact.CHAPTER: "IXB"}),
    ("begroting XIV", {Fact.CHAPTER: "XIV"}),
    ("hoofdstuk 16", {Fact.CHAPTER: "XVI"}),
    ("art. 2", {Fact.ARTICLE: "2"}),
    ("beleidsartikel 12", {Fact.ARTICLE: "12"}),
    ("artikel 02", {Fact.ARTICLE: "2"}),
    ("artikelnummer 2", {Fact.ARTICLE: "2"}),
    ("BWBR0001840", {Fact.LAW: "BWBR0001840"}),
    ("bwbr 0001840", {Fact.LAW: "BWBR0001840"}),
    ("https://wetten.overheid.nl/BWBR0001840/2018-12-21#I", {Fact.LAW: "BWBR0001840"}),
    ("06-12345678", {}),
    ("jaarverslag 2022", {Fact.YEAR: "2022"}),
    ("artikel 100-procedures", {}),
    ("1.168 miljoen", {}),
    ("Noord-Holland 36", {}),
    ("2007-II", {}),
]


@pytest.mark.parametrize(("text", "wanted"), WAYS, ids=[way for way, _ in WAYS])
def test_each_way_of_writing_is_read(text: str, wanted: dict[Fact, str]) -> None:
    assert {one.fact: one.value for one in names_in(text)} == wanted


def test_what_introduces_a_name_belongs_to_it() -> None:
    (session, *_) = names_in("zie Kamerstukken II 2022/23, 36360 V, nr. 1")
    assert (session.start, session.is_sure) == (4, True)


@given(st.text(st.sampled_from("36 0V,nr.k-/p:2022IX"), max_size=40) | st.text(max_size=60))
@example("I00000")
@example("Kamerstukken II 2022/23, 36360 V 2 · 2022")
@example("V 2 · 2022 II 36360")
def test_spans_lie_in_the_text_and_never_overlap(text: str) -> None:
    end = 0
    for start, after in sorted({(one.start, one.end) for one in names_in(text)}):
        assert end <= start < after <= len(text)
        end = after
