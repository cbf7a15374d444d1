"""Folding brings texts to one form and never loses the place."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from beleidstui.dutch import folding
from beleidstui.dutch.folding import TOLD, fold
from beleidstui.dutch.words import words

FOLDED = [
    ("SSR", ["ssr"]),
    ("S.S.R.", ["ssr"]),
    ("s.s.r", ["ssr"]),
    ("U.S. A", ["us", "a"]),
    ("e.g. dit", ["eg", "dit"]),
    ("nr. 1", ["nr", "1"]),
    ("programma’s", ["programmas"]),
    ("programma's", ["programmas"]),
    ("programma‘s", ["programmas"]),
    ("programma´s", ["programmas"]),
    ("'s ochtends", ["s", "ochtends"]),
    ("‘regio’", ["regio"]),
    ("Financiën", ["financien"]),
    ("FINANCIËN", ["financien"]),
    ("coo\u0308rdinatoren", ["coordinatoren"]),
    ("Straße", ["strasse"]),
    ("ﬁnanciën", ["financien"]),
    ("ĳzer", ["ijzer"]),
    ("con\u00adflict", ["conflict"]),
    ("con\u200bflict", ["conflict"]),
    ("(Zuid)Oost-Europa", ["zuid", "oost", "europa"]),
    ("Counter–Terrorism", ["counter", "terrorism"]),
    ("snake_case", ["snake", "case"]),
    ("a\u00a0b", ["a", "b"]),
    ("NAVO", ["navo"]),
    ("", []),
    ("– … !", []),
    ("日本語", ["日本語"]),
]

PLACED = [
    ("de programma’s van", "programmas", "programma’s"),
    ("via S.S.R. en", "ssr", "S.S.R"),
    ("aan Financie\u0308n!", "financien", "Financie\u0308n"),
    ("een ﬁlter", "filter", "ﬁlter"),
    ("(Zuid)Oost-Europa", "oost", "Oost"),
    ("een 😀 regio’s", "regios", "regio’s"),
]


@pytest.mark.parametrize(("text", "found"), FOLDED)
def test_words_have_one_form(text: str, found: list[str]) -> None:
    assert [word.text for word in words(fold(text).text)] == found


@pytest.mark.parametrize(("text", "word", "original"), PLACED)
def test_a_word_knows_where_it_stood(text: str, word: str, original: str) -> None:
    folded = fold(text)
    (found,) = (one for one in words(folded.text) if one.text == word)
    start, end = folded.span(found.start, found.end)
    assert text[start:end] == original


@given(st.text())
def test_folding_never_loses_the_place(text: str) -> None:
    folded = fold(text)
    assert len(folded.text) == len(folded.starts) == len(folded.ends)
    assert list(folded.starts) == sorted(folded.starts)
    assert all(
        0 <= start < end <= len(text) for start, end in zip(folded.starts, folded.ends, strict=True)
    )
    for word in words(folded.text):
        start, end = folded.span(word.start, word.end)
        assert word.text in fold(text[start:end]).text.replace(".", "")


@given(st.text())
def test_folded_text_folds_to_itself(text: str) -> None:
    once = [word.text for word in words(fold(text).text)]
    again = [word.text for word in words(fold(" ".join(once)).text)]
    assert again == once


def test_what_is_told_of_letters_is_what_unicode_says() -> None:
    for letter, plain in TOLD.items():
        assert folding._decompose(letter) == plain
