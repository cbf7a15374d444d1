"""What each answer leads to, and that nothing is told without its number and its provenance."""

import re

import pytest

from beleidstui.model.nodes import Term
from beleidstui.rendering.quote import Quote, quote
from beleidstui.safe_text import find_forbidden
from beleidstui.search import Searcher
from tests.dialogue.talk import BULLET, Talk, packaged_library

CITATION = "Kamerstukken II 2022/23, 36360 V, nr. 1, p. 36"
AT_BULLET = "Punt: Artikel 100-procedures"
AT_ROLE = "Rol: Regisseren"
AT_START = "Begin, 2 keuzes:"
HITS = "Treffers voor ‘SSR’, beste eerst, 2 keuzes:"
UNKNOWN = "Dit ken ik niet: ‘{0}’. Zoeken? Typ: z {0}. Hulp? Typ: h"


@pytest.mark.parametrize(
    ("answers", "said"),
    [
        ("1", "Artikel 2: Veiligheid en stabiliteit"),
        ("1 | 2", AT_ROLE),
        ("1 | 2 | 1", AT_BULLET),
        ("1 | 2 | 1.", AT_BULLET),
        ("2", "Begrippen per soort, aantal erachter, 11 keuzes:"),
        ("2 | 1", "Begrippen van soort organisatie, 12 keuzes:"),
        ("open artikel-100", AT_BULLET),
        ("o 1", "Artikel 2: Veiligheid en stabiliteit"),
        ("open artikel-100 | 2", "Begrip: krijgsmacht"),
        ("z SSR", HITS),
        ("Zoek SSR", HITS),
        ("/SSR", HITS),
        ("/ | SSR", HITS),
        ("z SSR | 1", "Treffer 1 van 2. Reden: afkorting"),
        ("z SSR | 1 | n", "Treffer 2 van 2. Reden: exact"),
        ("z SSR | n | volgende | vorige", "Treffer 1 van 2. Reden: afkorting"),
        ("z SSR | n | n | n", "Dit was de laatste treffer."),
        ("z SSR | 1 | N", "Dit was de eerste treffer."),
        ("z SSR | 1 | t", HITS),
        ("z SSR | 1 | t | n", "Treffer 2 van 2. Reden: exact"),
        ("z SSR | 1 | t | t", AT_START),
        ("z SSR | 1 | terug | vooruit", "Treffer 1 van 2. Reden: afkorting"),
        ("z NFPR", "Geen treffer voor ‘NFPR’. Bedoelde u NFRP?"),
        ("z koffie", "Geen treffer voor ‘koffie’."),
        ("open nfrp | g", "Gebruikt bij ‘NFRP – Nederlands Fonds voor Regionale"),
        ("open nfrp | # | 1", "Treffer 1 van 1. Reden: gebruikt NFRP – Nederlands Fonds voor"),
        ("open nfrp | g | b", "Begrip: NFRP – Nederlands Fonds voor Regionale Partnerschappen"),
        ("open artikel-100 | b", AT_ROLE),
        ("open artikel-100 | b | boven | b", AT_START),
        ("open artikel-100 | begin", AT_START),
        ("open artikel-100 | v", "Bronpagina: kst-36360-V-1-p36.txt"),
        ("open artikel-100 | v | 1 | b | b", AT_BULLET),
        ("open artikel-100 | y", "Citeren: Artikel 100-procedures"),
        ("open artikel-100 | y | 2", f"Citaat:\n{CITATION}"),
        ("open artikel-100 | y | 2 | t", AT_BULLET),
        ("open artikel-100 | c", f"Citaat:\n{CITATION}"),
        ("open artikel-100 | c | r", AT_BULLET),
        ("open artikel-100 | link", "Link:\nhttps://zoek.officielebekendmakingen.nl/"),
        ("open artikel-100 | ", "Punt: Artikel 100-procedures. 8 keuzes."),
        ("z veiligheid | + ", "21. Stabiliteitsfonds"),
        ("z veiligheid | meer | meer", "Dit was alles."),
        ("z veiligheid | 21", "Treffer 21 van 23. Reden: in de uitleg"),
        ("h", "Hulp: 22 opdrachten."),
        ("q", "Gestopt."),
        ("STOP", "Gestopt."),
    ],
)
def test_an_answer_leads_to(answers: str, said: str) -> None:
    talk = Talk()
    replies = [talk.say(answer.strip()) for answer in answers.split("|")]
    assert replies[-1].lstrip("\n").startswith(said)


@pytest.mark.parametrize(
    ("answers", "message"),
    [
        ("9", "Kies een nummer van 1 tot en met 2."),
        ("00", "Kies een nummer van 1 tot en met 2."),
        ("9" * 900, "Kies een nummer van 1 tot en met 2."),
        ("open nfrp | g | 2", "Kies een nummer van 1 tot en met 1."),
        ("open begrip/conflictpreventie | 1", "Hier is geen nummer te kiezen. Typ h voor hulp."),
        ("c", "Kies eerst een tekst, met een nummer."),
        ("g", "Kies eerst een tekst, met een nummer."),
        ("z SSR | v", "Kies eerst een tekst, met een nummer."),
        ("open ssr | c", "Dit is van de redactie en heeft geen citaat of link."),
        ("open ssr | v", "Dit is van de redactie: er is geen bronpagina."),
        ("open 2022-V-02/financieren/cyberspace | g", "Geen ander punt gebruikt dit."),
        ("t", "Verder terug gaat niet."),
        ("u", "Verder vooruit gaat niet."),
        ("n", "Er is nog niet gezocht. Typ z en wat u zoekt."),
        ("b", "Hierboven is niets."),
        ("+", "Dit was alles."),
        ("z | ", "Niet gezocht."),
        ("open", "Typ open en een nummer of een id, zoals: open begrip/nfrp"),
        ("open nfpr", "De id `nfpr` bestaat niet. Bedoelde u: begrip/nfrp?"),
        ("SSR", UNKNOWN.format("SSR")),
        ("stop de oorlog", UNKNOWN.format("stop de oorlog")),
        ("stopgezet", UNKNOWN.format("stopgezet")),
        ("²", UNKNOWN.format("²")),
    ],
)
def test_what_cannot_be_done_is_told_and_changes_nothing(answers: str, message: str) -> None:
    talk = Talk()
    *before, last = [answer.strip() for answer in answers.split("|")]
    for answer in before:
        talk.say(answer)
    asks = answers.startswith("z |")
    here = "" if asks else talk.say("r")
    reply = talk.say(last)
    assert " ".join(reply.split()) == message
    assert not talk.session.stopped
    assert asks or talk.say("r") == here


def test_every_item_is_reached_by_numbers_and_back_tells_the_same_again() -> None:
    talk, seen = Talk(), set[str]()

    def visit(reply: str) -> None:
        seen.add(reply)
        counted = [int(number) for number in re.findall(r", (\d+) keuzes?:$", reply, re.MULTILINE)]
        numbers = [int(number) for number in re.findall(r"^(\d+)\. ", reply, re.MULTILINE)]
        assert numbers == list(range(1, sum(counted) + 1))
        for number in numbers:
            found = talk.say(str(number))
            if found not in seen:
                visit(found)
            assert talk.say("t") == reply

    visit(talk.say("r"))
    for item in packaged_library().items():
        (told,) = [reply for reply in seen if f"\nId: {item.id}\n" in reply]
        assert re.search(rf"^Herkomst: [^.]*\b{item.herkomst}\b", told, re.MULTILINE)
        assert all(find_forbidden(line) == -1 for line in told.split("\n"))
        words = re.sub(r"\s+", " ", told)
        assert item.title in words
        assert item.text in words


@pytest.mark.parametrize("query", ["de", "veiligheid", "minister", "NFPR", "stabilitietsfonds"])
def test_hits_are_told_best_first_with_provenance_and_reason(query: str) -> None:
    talk = Talk()
    told = re.sub(r"\s+", " ", talk.say(f"z {query}") + talk.say("meer"))
    place = 0
    for hit in Searcher(packaged_library()).search(query).hits:
        end = f", {hit.item.herkomst}. Reden: {hit.reason}"
        place = told.index(f". {hit.item.title}. ", place)
        assert told.index(end, place) - place < len(hit.item.title) + 50
        if hit.spans:
            text = told.index("Uitleg: " if isinstance(hit.item, Term) else "Tekst: ", place)
            assert text - told.index(end, place) == len(end) + 1


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        ("x", Quote.TEXT),
        ("c", Quote.CITATION),
        ("l", Quote.LINK),
        ("m", Quote.MARKDOWN),
        ("p", Quote.WHOLE),
    ],
)
@pytest.mark.parametrize("item_id", [BULLET, "begrip/ssr", "2022-V-02"])
def test_a_quotation_stands_on_lines_of_its_own(answer: str, kind: Quote, item_id: str) -> None:
    quoted = quote(packaged_library().node(item_id), kind)
    said = Talk(item_id).say(answer)
    assert f":\n{quoted}\n" in said if quoted else said.count("\n") == 1


def test_that_the_page_is_derived_is_told_beside_the_citation() -> None:
    assert "de pagina is afgeleid" in Talk(BULLET).say("c")


def test_the_printed_lines_are_told_as_they_are_with_which_are_of_the_item() -> None:
    talk = Talk(BULLET)
    page = packaged_library().page("kst-36360-V-1-p36.txt")
    assert page is not None
    rows = page.text.split("\n")
    own = [f"{number}: {rows[number - 1]}" for number in range(10, 15)]
    assert "\n".join(["Dit onderdeel: regels 10 tot en met 14", *own, "Verder"]) in talk.say("v")
    whole = talk.say("1")
    assert [line.partition(": ")[2] for line in whole.split("\n") if line[:1].isdecimal()] == [
        row for row in rows if row
    ]
    assert "\n".join(["Dit onderdeel: regels 10 tot en met 14", *own, "Andere"]) in whole


def test_it_starts_where_it_is_told_to() -> None:
    assert AT_START in Talk().greeting
    assert AT_BULLET in Talk(BULLET).greeting
    at_hits = Talk(BULLET, "SSR")
    assert HITS in at_hits.greeting
    assert AT_BULLET in at_hits.say("t")
    assert "Geen treffer voor ‘koffie’.\n\nPunt:" in Talk(BULLET, "koffie").greeting


def test_a_terminal_without_letters_gets_ascii() -> None:
    talk = Talk(BULLET, unicode=False)
    said = [talk.greeting, *(talk.say(answer) for answer in ("z ssr", "z koffië", "v", "1", "h"))]
    assert all(text.isascii() for text in said)
    assert "..." in said[1]
