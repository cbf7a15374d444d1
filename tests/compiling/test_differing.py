"""A text that is not on its page is shown beside the nearest passage, with what differs first."""

import unicodedata
from pathlib import Path

import pytest

from beleidstui.authoring.locate import packaged_content
from beleidstui.compiling.differing import Passages
from beleidstui.model.page_lines import join_lines
from beleidstui.texts.characters import named

PAGE = """\
– Een zin met ‘aanhaling’ en regio’s – en “meer” van de Minister van 
Financiën in 2022–2023, zie nr. 5.
Regisseren
– De toepassing van terrorismesancties/Sanctieregeling 2007 als 
onderdeel van het sanctiebeleid.
"""
FIRST = (
    "Een zin met ‘aanhaling’ en regio’s – en “meer” van de Minister van Financiën in 2022–2023, "
    "zie nr. 5."
)
SECOND = (
    "De toepassing van terrorismesancties/Sanctieregeling 2007 als onderdeel van het sanctiebeleid."
)
CHANGED = [
    (FIRST.replace("regio’s", "regio's"), "'", "’", 1),
    (FIRST.replace("‘", "'"), "'", "‘", 1),
    (FIRST.replace("‘", "'").replace("’", "'"), "'", "‘", 1),
    (FIRST.replace("“", '"'), '"', "“", 1),
    (FIRST.replace(" – ", " - "), "-", "–", 1),
    (FIRST.replace(" – ", " — "), "—", "–", 1),
    (FIRST.replace("2022–", "2022-"), "-", "–", 2),
    (FIRST.replace("nr. 5", "nr.\u00a05"), "\u00a0", " ", 2),
    (FIRST.replace("Een zin", "Een\u00a0zin"), "\u00a0", " ", 1),
    (FIRST.replace("Een zin", "Een  zin"), " ", "z", 1),
    (unicodedata.normalize("NFD", FIRST), "e\u0308", "ë", 2),
    (FIRST.replace("ë", "e"), "e", "ë", 2),
    (FIRST.replace("Financiën", "Finan\u00adciën"), "\u00ad", "c", 2),
    (FIRST.replace("Financiën", "ﬁnanciën"), "ﬁ", "F", 2),
    (FIRST.replace("Een", "een"), "e", "E", 1),
    (FIRST.replace("Een", "Geen"), "G", "E", 1),
    (FIRST.replace("met", "zonder"), "z", "m", 1),
    (FIRST.replace("met ", ""), "‘", "m", 1),
    (FIRST.replace("met", "met een"), "e", "‘", 1),
    (FIRST.replace("Minister", "minister"), "m", "M", 1),
    (FIRST.replace("5.", "6."), "6", "5", 2),
    (FIRST.replace("5.", "5;"), ";", ".", 2),
    (f"{FIRST} Meer.", " ", "\n", 2),
    (f"{FIRST}.", ".", "\n", 2),
    (f"Meer. {FIRST}", "M", "E", 1),
    (f"‘{FIRST}", "‘", "E", 1),
    (SECOND.replace("/", " / "), " ", "/", 4),
    (SECOND.replace("/Sanctie", "/sanctie"), "s", "S", 4),
    (SECOND.replace("onderdeel", "deel"), "d", "o", 5),
    (SECOND.replace("als onderdeel", "als\tonderdeel"), "\t", " ", 4),
    (SECOND.upper(), "E", "e", 4),
    ("Regiseren", "e", "s", 3),
    ("REGISSEREN", "E", "e", 3),
    ("Regisseren en meer", " ", "\n", 3),
    ("Regisser", "", "e", 3),
    ("onderdeel van het sanctiebelei", "", "d", 5),
]


@pytest.mark.parametrize(("text", "here", "there", "line"), CHANGED)
def test_the_first_character_that_differs_is_told(
    text: str, here: str, there: str, line: int
) -> None:
    found = Passages(join_lines(PAGE)).first_difference(text)
    assert found is not None
    assert (found.here, found.there, found.line) == (here, there, line)
    assert found.passage in join_lines(PAGE).text


@pytest.mark.parametrize("text", ["Water", "xyz", "ÀÉÎ", "?", "12 november", "w" * 5000, "q q q q"])
def test_where_nothing_is_near_nothing_is_told(text: str) -> None:
    assert Passages(join_lines(PAGE)).first_difference(text) is None


def test_of_two_passages_the_one_that_goes_on_alike_is_the_nearest() -> None:
    page = "Bijdragen aan de vrede in Azië.\nBijdragen aan de rechtsorde.\n"
    found = Passages(join_lines(page)).first_difference("Bijdragen aan de rechtsstaat.")
    assert found is not None
    assert (found.here, found.there, found.line) == ("s", "o", 2)


def test_every_character_of_the_page_may_be_the_one() -> None:
    page = Path(packaged_content(), "bronnen", "kst-36360-V-1-p36.txt").read_text("utf-8")
    joined = join_lines(page)
    passages = Passages(joined)
    text = max(joined.text.split("\n"), key=len)
    for place in range(len(text)):
        found = passages.first_difference(f"{text[:place]}¤{text[place + 1 :]}")
        assert found is not None
        assert (found.here, found.there) == ("¤", text[place]), place


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("’", "`’` (gekruld aanhalingsteken, U+2019)"),
        ("'", "`'` (recht aanhalingsteken, U+0027)"),
        ('"', '`"` (recht dubbel aanhalingsteken, U+0022)'),
        ("–", "`–` (half kastlijntje, U+2013)"),
        ("-", "`-` (gewoon streepje, U+002D)"),
        ("\u00a0", "vaste spatie (U+00A0)"),
        (" ", "spatie (U+0020)"),
        ("\t", "tab (U+0009)"),
        ("\u00ad", "zacht afbreekstreepje (U+00AD)"),
        ("\u200b", "spatie zonder breedte (U+200B)"),
        ("ﬁ", "`ﬁ` (fi als één teken, U+FB01)"),
        ("ĳ", "`ĳ` (ij als één letter, U+0133)"),
        ("e\u0308", "`e\u0308` als letter met los accent (U+0065 U+0308)"),
        ("ë", "`ë` (U+00EB)"),
        ("a", "`a`"),
        ("7", "`7`"),
        ("\n", "het einde van de alinea"),
        ("\u2063", "teken (U+2063)"),
        ("漢", "`漢` (U+6F22)"),
    ],
)
def test_a_character_is_named(text: str, said: str) -> None:
    assert named(text) == said
