"""What changed between two editions, told in words."""

from functools import cache

import pytest

from beleidstui.compiling.kept import library_in_memory
from beleidstui.library.library import Library
from tests.contents import HAVEN
from tests.dialogue.talk import BULLET, Talk

NEW = "2031-XII-04"


@cache
def harbours() -> Library:
    return library_in_memory(str(HAVEN))


def test_each_change_is_told_as_was_and_becomes() -> None:
    said = Talk(NEW, library=harbours()).say("vergelijk").splitlines()
    assert said[1:3] == ["XII 4 · 2030 → XII 4 · 2031", "5 gewijzigd, 29 gelijk"]
    assert "Wijzigingen, 5 keuzes:" in said
    assert "Was: ‘2030 vernieuwd’, wordt: ‘2031 gesloten’" in said
    assert "Nieuw: en stille" in said
    assert "Was: Kamerstukken II 2030/31, 99998 XII, nr. 1, p. 11" in said


def test_a_change_leads_to_its_text_and_back() -> None:
    talk = Talk(NEW, library=harbours())
    talk.say("w")
    assert "Punt: Schone schepen" in talk.say("1")
    assert "5 gewijzigd" in talk.say("t")


def test_the_first_edition_is_compared_with_the_next() -> None:
    said = Talk("2030-XII-04/c/zandoord", library=harbours()).say("w")
    assert "1 gewijzigd" in said
    assert "wordt: ‘2031 gesloten’" in said


@pytest.mark.parametrize(
    ("start", "said"),
    [
        (BULLET, "Van dit artikel is er maar één editie."),
        ("begrip/ssr", "Een begrip heeft geen edities."),
        ("", "Kies eerst een tekst, met een nummer."),
    ],
)
def test_what_cannot_be_compared_is_told(start: str, said: str) -> None:
    assert said in Talk(start).say("vergelijk")
