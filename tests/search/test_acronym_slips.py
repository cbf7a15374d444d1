"""What is a slip in an acronym, and what is another acronym."""

import pytest

from beleidstui.search.acronyms import near_acronyms

SLIPS = [
    ("nfpr", "nfrp"),
    ("nrfp", "nfrp"),
    ("nprf", "nfrp"),
    ("nfp", "nfrp"),
    ("nfrrp", "nfrp"),
    ("fnrp", "nfrp"),
    ("opcv", "opcw"),
    ("mtara", "matra"),
    ("natra", "matra"),
    ("srs", "ssr"),
    ("sssr", "ssr"),
    ("sse", "ssr"),
    ("ssp", "ssr"),
    ("bvi", "biv"),
    ("nvao", "navo"),
]

OTHERS = [
    ("btw", "biv"),
    ("ns", "vn"),
    ("bzk", "bz"),
    ("vng", "vn"),
    ("eur", "eu"),
    ("eg", "eu"),
    ("havo", "navo"),
    ("hiv", "biv"),
    ("asr", "ssr"),
    ("sr", "ssr"),
    ("oeso", "ovse"),
    ("avo", "navo"),
    ("ss", "ssr"),
    ("nfrp2", "nfrp"),
    ("navoops", "navo"),
    ("", "ssr"),
]


@pytest.mark.parametrize(("typed", "acronym"), SLIPS)
def test_a_slip(typed: str, acronym: str) -> None:
    assert near_acronyms(typed, [acronym]) == [acronym]


@pytest.mark.parametrize(("typed", "acronym"), OTHERS)
def test_another_acronym(typed: str, acronym: str) -> None:
    assert near_acronyms(typed, [acronym]) == []
