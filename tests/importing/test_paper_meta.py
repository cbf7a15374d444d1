"""The facts of a paper are the same from whichever form of its metadata."""

import pytest

from beleidstui.importing.paper_facts import PaperFacts
from beleidstui.importing.paper_meta import date_of, facts_of, together
from beleidstui.importing.readers.xml.metadata import read_metadata

FACTS = PaperFacts(
    document="kst-99999-X-2",
    publication="kamerstuk",
    chamber="II",
    session="2030-2031",
    dossier="99999 X",
    number="2",
    title="Memorie van toelichting",
    dossier_title="Begroting van Getijden",
    kind="Begroting",
    creator="Tweede Kamer der Staten-Generaal",
    date="2030-09-17",
)
PAIRS = (
    ("DC.identifier", "kst-99999-X-2", "OVERHEIDop.ParlID"),
    ("OVERHEIDop.publicationName", "Kamerstuk", ""),
    ("OVERHEIDop.vergaderjaar", "2030‒2031", ""),
    ("OVERHEIDop.dossiernummer", "99999-X", ""),
    ("OVERHEIDop.ondernummer", "2", ""),
    ("OVERHEIDop.documenttitel", "Memorie van  toelichting", ""),
    ("DC.title", "Begroting van Getijden; Memorie van toelichting", ""),
    ("OVERHEIDop.dossiertitel", "Begroting van Getijden", ""),
    ("DC.type", "officiële publicatie", "OVERHEID.Informatietype"),
    ("DC.type", "Begroting", "OVERHEIDop.KamerstukTypen"),
    ("DC.creator", "Tweede Kamer der Staten-Generaal", "OVERHEID.StatenGeneraal"),
    ("DCTERMS.available", "2030-09-18", ""),
    ("DCTERMS.issued", "2030-09-17", ""),
)


def test_pairs_of_names_and_contents_are_facts() -> None:
    assert facts_of(PAIRS) == FACTS


def test_a_file_of_pairs_and_a_file_of_elements_say_the_same() -> None:
    pairs = "".join(f'<metadata name="{n}" scheme="{s}" content="{c}"/>' for n, c, s in PAIRS)
    short = [(name.partition(".")[2], content, scheme) for name, content, scheme in PAIRS]
    elements = "".join(f'<t:{n} scheme="{s}">{c}</t:{n}>' for n, c, s in short)
    for xml in (f"<metadata_gegevens>{pairs}</metadata_gegevens>", f"<owms>{elements}</owms>"):
        assert read_metadata(xml.encode(), "metadata.xml") == FACTS


@pytest.mark.parametrize(
    ("pairs", "field", "right"),
    [
        ((("dossiernummer", "99 999"), ("begrotingshoofdstuk", "X")), "dossier", "99999 X"),
        ((("dossiernummer", "99999"), ("identifier", "kst-99999-X-2")), "dossier", "99999 X"),
        ((("dossiernummer", "99999"), ("identifier", "kst-99998-X-2")), "dossier", "99999"),
        ((("dossiernummer", "99999;(X)"),), "dossier", ""),
        ((("dossiernummer", "99999;X"), ("identifier", "kst-99999-X-2")), "dossier", "99999 X"),
        ((("dossiernummer", "99998;X"), ("identifier", "kst-99999-X-2")), "dossier", ""),
        ((("identifier", "https://x.nl/kst-99999-X-2/metadata.xml"),), "document", "kst-99999-X-2"),
        ((("identifier", "stcrt-2030-1"),), "document", "stcrt-2030-1"),
        ((("identifier", "zomaar wat"),), "document", ""),
        ((("dossiernummer", "99999"), ("ondernummer", "D")), "document", "kst-99999-D"),
        ((("creator", "Eerste Kamer der Staten-Generaal"),), "chamber", "I"),
        ((("creator", "overige"),), "chamber", ""),
        ((("dossiernummer", "1"), ("dossiernummer", "2")), "dossier", "1"),
        ((("issued", "15-01-2014"),), "date", "2014-01-15"),
        ((("title", "Alles"), ("documenttitel", "Dit")), "title", "Dit"),
        ((("type", "Motie"),), "kind", ""),
    ],
)
def test_each_fact_has_one_form(pairs: tuple[tuple[str, str], ...], field: str, right: str) -> None:
    assert getattr(facts_of(pairs), field) == right


def test_what_one_does_not_say_the_other_may() -> None:
    first = PaperFacts(dossier="99999", title="Een")
    second = PaperFacts(dossier="99999 X", title="Twee", number="2")
    assert together(first, second) == PaperFacts(dossier="99999 X", title="Een", number="2")


@pytest.mark.parametrize("words", ["", "morgen", "2030", "17 september 2030", "1-1-2030"])
def test_no_date_is_made_of_other_words(words: str) -> None:
    assert date_of(words) == ""
