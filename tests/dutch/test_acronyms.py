"""Which words of a text are acronyms."""

import pytest

from beleidstui.dutch.words import acronyms_in


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("de NAVO en de VN", ["NAVO", "VN"]),
        ("OVSE3 en EU27, fonds²", ["OVSE", "EU"]),
        ("van de V.N. en de E.U.", ["VN", "EU"]),
        ("VN’s, EU's en BV\u02bcs", ["VN", "EU", "BV"]),
        ("het OM, de IS", ["OM", "IS"]),
        ("ＥＵ", ["EU"]),
        ("LET OP de dijk", []),
        ("NIET doen", []),
        ("IJSLAND, IJ en IJsselmeer", []),
        ("Navo, mRNA, Nr.", []),
        ("een A en een B", []),
        ("", []),
    ],
)
def test_acronyms_are_words_of_capitals_alone(text: str, found: list[str]) -> None:
    assert acronyms_in(text) == found
