"""The document on accessibility tells of every criterion, and names tests that exist."""

import re

import pytest

from tests.documents import ROOT, table, text_of

DOCUMENT = ROOT / "docs" / "toegankelijkheid.md"
A = """
1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1
2.4.2 2.4.3 2.4.4 2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.2
"""
"""The success criteria of WCAG 2.2, level A."""
AA = """
1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11
2.5.7 2.5.8 3.1.2 3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3
"""
"""Those of level AA."""
ROWS = table(DOCUMENT, "criterium", "niveau", "voldoet", "hoe, of waarom niet", "test")


def test_each_criterion_of_a_and_aa_has_its_row_in_order() -> None:
    told = [(row[0].split()[0], row[1]) for row in ROWS]
    levels = dict.fromkeys(A.split(), "A") | dict.fromkeys(AA.split(), "AA")
    in_order = sorted(levels, key=lambda number: [int(part) for part in number.split(".")])
    assert told == [(number, levels[number]) for number in in_order]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row[0])
def test_a_criterion_says_how_it_is_met_and_where_that_is_tested(row: list[str]) -> None:
    _, _, met, how, tests = row
    assert met in ("ja", "deels", "nee", "nvt")
    assert how
    assert tests or met in ("nee", "nvt")


def test_each_test_that_the_document_names_exists() -> None:
    named = set(re.findall(r"`(?:tests/)?([\w/]+\.py)`", text_of(DOCUMENT)))
    assert len(named) > 10
    assert [name for name in sorted(named) if not (ROOT / "tests" / name).is_file()] == []
