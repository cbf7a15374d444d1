"""Characters that steer a terminal or hide from a reader, and misread UTF-8."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from beleidstui.safe_text import find_forbidden, find_mojibake, strip_forbidden
from beleidstui.texts.author import forbidden_character
from beleidstui.texts.characters import hidden


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
    "text", ["", "gewoon", "één", "a\u0301", "👩‍👩‍👧", "שלום", "regio’s – en", "\u00a0", "\u200d"]
)
def test_plain_text_is_allowed(text: str) -> None:
    assert find_forbidden(text) == -1
    assert find_mojibake(text) == ""


@pytest.mark.parametrize(
    "word", ["januari−februari", "baan−as.", "risico´s", "programma´s,", "ge´nd"]
)
def test_signs_that_papers_have_in_words_are_not_taken_for_misread_letters(word: str) -> None:
    assert find_mojibake(f"de {word} van") == (word if word == "ge´nd" else "")


@pytest.mark.parametrize("word", ["één", "coördinatie", "regio’s", "2022–2023", "5\u00a0km", "€5"])
def test_misread_utf8_is_found(word: str) -> None:
    misread = word.encode("utf-8").decode("cp1252")
    assert find_mojibake(f"het {misread} is") == misread


INVISIBLE = (
    0xAD, 0x34F, 0x61C, 0x115F, 0x1160, 0x17B4, 0x180B, 0x180E, 0x200B, 0x200E, 0x2028, 0x202E,
    0x2060, 0x2062, 0x2064, 0x206A, 0x206F, 0x3164, 0xFE00, 0xFE0F, 0xFEFF, 0xFFA0, 0xFFF9,
    0x1D173, 0xE0041, 0xE0100, 0xE01EF, 0x1B, 0x9B,
)  # fmt: skip


@pytest.mark.parametrize("code", INVISIBLE, ids=hex)
def test_what_nobody_sees_is_refused_by_name(code: int) -> None:
    assert find_forbidden(f"a{chr(code)}b") == 1
    message = forbidden_character(code, 1)
    assert hidden(chr(code))
    assert hidden(chr(code)) in message
    assert f"U+{code:04X}" in message


@pytest.mark.parametrize("page", ["cp1252", "latin-1", "cp437", "cp850", "mac-roman"])
@pytest.mark.parametrize("word", ["één", "coördinatie", "financiën", "geïnd"])
def test_utf8_read_by_any_page_is_found(word: str, page: str) -> None:
    misread = word.encode("utf-8").decode(page)
    assert find_mojibake(f"het {misread} is") == misread.split()[0]


@pytest.mark.parametrize(
    ("written", "read"),
    [("cp1252", "cp850"), ("cp1252", "cp437"), ("cp1252", "mac-roman"), ("cp850", "cp1252")],
)
@pytest.mark.parametrize("word", ["coördinatie", "geërfd", "geïnd"])
def test_one_page_read_as_another_is_found(word: str, written: str, read: str) -> None:
    misread = word.encode(written).decode(read)
    if not any(0x7F <= ord(one) <= 0x9F for one in misread):  # those are refused by name
        assert find_mojibake(f"het {misread} is") == misread


@pytest.mark.parametrize("word", ["Ångström", "SÃO", "Âge", "maître", "ÄÖÜ", "ÐÞ"])
def test_rare_letters_are_not_misread(word: str) -> None:
    assert find_mojibake(f"het {word} is") == ""
