"""What is said of a hit, and what is highlighted, on the packaged article."""

import pytest

from beleidstui.authoring.locate import packaged_content
from beleidstui.compiling.kept import library_in_memory
from beleidstui.search import Hit, Searcher

SEARCHER = Searcher(library_in_memory(packaged_content()))
ARTICLE = "2022-V-02"

# query; item; reason; what is highlighted in its title; and in its text, parted by |
TOLD = """
SSR; begrip/ssr; afkorting; SSR;
S.S.R.; stimuleren/veiligheid-bevolking; exact; ; Security Sector Reform|SSR
BIV; financieren/rechtsorde-crisisbeheersing; via BIV; ; Budget Internationale Veiligheid
NATO; begrip/navo; Engels: NATO; NAVO;
NFPR; begrip/nfrp; bedoelde u NFRP?; NFRP;
nfpr fonds; begrip/nfrp; bedoelde u NFRP?; Fonds; Fonds
stabiliteitsfonds; begrip/stabiliteitsfonds; exact; Stabiliteitsfonds;
krijgsmacht inzet; regisseren/artikel-100; alle woorden; ; inzet|krijgsmacht
nauwe afstemming; regisseren/artikel-100; woordgroep; ; nauwe|afstemming
clus; stimuleren/ontmijnen; begin van een woord; clus; clus
sancties; begrip/sanctiebeleid; variant: sancties; sanctie; sancties
peacekeeping; regisseren/artikel-100; via crisisbeheersingsoperatie; ; crisisbeheersingsoperaties
wie betaalt dat; financieren/conflictpreventie; ander woord voor ‘gefinancierd’; ; gefinancierd
fondsen; financieren/transitie; andere vorm van ‘Fonds’; ; Fonds|fonds
munitie; stimuleren/ontmijnen; samenstelling; munitie; munitie
cluster munitie; stimuleren/ontmijnen; via clustermunitie; clustermunitie; clustermunitie
matraprogramma; begrip/matra; variant: MATRA-programma; MATRA; Programma
veiligeheid; stimuleren/ontmijnen; 1 typefout; ; veiligheid
toetsinskaeder; begrip/toetsingskader-2014; 2 typefouten; Toetsingskader;
coordinatoren; financieren/terrorisme-criminaliteit; samenstelling; ; coördinatoren
regios; financieren/transitie; exact; ; regio|regio’s
ambassades; begrip/postennet; ander woord voor ‘postennet’; ; ambassades
methodes; begrip/ssr; soort: methode; ;
jaarverslag; 2022-V-02; op naam; ;
IAEA summit; begrip/iaea; zonder ‘summit’; IAEA;
"""
ROWS = [[part.strip() for part in line.split(";")] for line in TOLD.strip().splitlines()]

SUGGESTED = [("NFPR", "NFRP"), ("OCSE", "OVSE"), ("NFRP", ""), ("veiligeheid", ""), ("BTW", "")]


def hit_on(query: str, name: str) -> Hit:
    item_id = name if name.startswith(("begrip/", ARTICLE)) else f"{ARTICLE}/{name}"
    (hit,) = (hit for hit in SEARCHER.search(query).hits if hit.item.id == item_id)
    return hit


@pytest.mark.parametrize(
    ("query", "name", "reason", "in_title", "in_text"), ROWS, ids=[row[0] for row in ROWS]
)
def test_a_hit_says_why_and_where(
    query: str, name: str, reason: str, in_title: str, in_text: str
) -> None:
    hit = hit_on(query, name)
    assert hit.reason == reason
    assert "|".join(hit.item.title[start:end] for start, end in hit.title_spans) == in_title
    assert "|".join(hit.item.text[start:end] for start, end in hit.spans) == in_text


@pytest.mark.parametrize(("query", "suggestion"), SUGGESTED)
def test_a_near_miss_on_an_acronym_is_suggested(query: str, suggestion: str) -> None:
    assert SEARCHER.search(query).suggestion == suggestion
