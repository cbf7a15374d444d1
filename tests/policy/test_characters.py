"""Characters that steer a terminal or hide from a reader, and misread UTF-8."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from beleidstui.policy.characters import find_forbidden, find_mojibake, strip_forbidden


@given(st.text())
def test_what_is_stripped_is_what_is_found(text: str) -> None:
    kept = strip_forbidden(text)
    position = find_forbidden(text)
    assert find_forbidden(kept) == -1
    assert (position == -1) == (kept == text)
    if position >= 0:
        assert kept.startswith(text[:position])
        assert strip_forbidden(text[position]) == ""


@given(st.characters(categories=["Cc", "Zl", "Zp"]))
def test_no_control_or_line_break_is_allowed(character: str) -> None:
    assert find_forbidden(f"a{character}") == 1


@pytest.mark.parametrize(
    "code", [code for code in range(0x110000) if unicodedata.bidirectional(chr(code)) in (
        "LRE", "RLE", "PDF", "LRO", "RLO", "LRI", "RLI", "FSI", "PDI"
    )]
)  # fmt: skip
def test_no_bidi_control_is_allowed(code: int) -> None:
    assert find_forbidden(chr(code)) == 0


@pytest.mark.parametrize(
    "text", ["", "gewoon", "één", "a\u0301", "👩‍👩‍👧", "שלום", "regio’s – en", "\u00a0", "\u00ad"]
)
def test_plain_text_is_allowed(text: str) -> None:
    assert find_forbidden(text) == -1
    assert find_mojibake(text) == ""


@pytest.mark.parametrize("word", ["één", "coördinatie", "regio’s", "2022–2023", "5\u00a0km", "€5"])
def test_misread_utf8_is_found(word: str) -> None:
    misread = word.encode("utf-8").decode("cp1252")
    assert find_mojibake(f"het {misread} is") == misread


@pytest.mark.parametrize("word", ["Ångström", "SÃO", "Âge", "maître", "ÄÖÜ", "ÐÞ"])
def test_rare_letters_are_not_misread(word: str) -> None:
    assert find_mojibake(f"het {word} is") == ""
