"""The invented papers come out of official XML as they were written, in either printing."""

import pytest

from beleidstui.importing.blocks import Block, BlockKind, Look, Skip, missing_from
from beleidstui.importing.paper_facts import PaperFacts
from beleidstui.importing.readers.xml.reading import read_op_xml
from beleidstui.importing.typed_marks import with_typed_marks
from beleidstui.texts import papers as texts
from tests.importing.as_op_xml import Printing
from tests.importing.papers import FOLDER, as_kamerwrk, as_op_xml

PAPER = read_op_xml(as_op_xml(), "kst-99999-X-2.xml")
LETTER = read_op_xml(as_kamerwrk(), "kst-99997-3.xml")


def flat(block: Block) -> tuple[object, ...]:
    """Give all that a block says but its line."""
    notes = [(note.sign, note.place, note.text) for note in block.notes]
    return (*block._replace(line=0, notes=()), notes)


def the(text: str) -> Block:
    return next(block for block in PAPER.blocks if block.text.startswith(text))


def test_the_files_are_those_that_the_tests_make() -> None:
    assert (FOLDER / "kst-99999-X-2.xml").read_bytes() == as_op_xml()
    assert (FOLDER / "kst-99997-3.xml").read_bytes() == as_kamerwrk()


def test_nothing_is_lost() -> None:
    assert missing_from(PAPER) == 0
    assert missing_from(LETTER) == 0


def test_two_printings_are_the_same_paper() -> None:
    other = read_op_xml(as_op_xml(printing=Printing.THREE_LF), "x.xml")
    assert list(map(flat, other.blocks)) == list(map(flat, PAPER.blocks))
    assert other._replace(blocks=(), remarks=()) == PAPER._replace(blocks=(), remarks=())


def test_the_facts_are_those_of_its_metadata_and_head() -> None:
    assert PAPER.facts == PaperFacts(
        document="kst-99999-X-2",
        publication="kamerstuk",
        chamber="II",
        session="2030-2031",
        dossier="99999 X",
        number="2",
        title="MEMORIE VAN TOELICHTING",
        dossier_title="Vaststelling van de begrotingsstaten van het Ministerie van Getijden (X) "
        "voor het jaar 2031 (verzonnen)",
        kind="Memorie van toelichting",
        creator="Tweede Kamer der Staten-Generaal",
        date="2030-09-17",
    )


def test_its_head_stands_apart() -> None:
    front = [block.text for block in PAPER.blocks if block.kind is BlockKind.FRONT]
    assert front[4] == "99 999 X"
    assert front[-3:] == ["Nr. 2", "MEMORIE VAN TOELICHTING", "Ontvangen 17 september 2030"]


def test_headings_nest_and_have_their_numbers() -> None:
    found = [
        (block.level, block.mark, block.text)
        for block in PAPER.blocks
        if block.kind is BlockKind.HEADING and block.level in (1, 2, 3)
    ]
    assert found == [
        (1, "A.", "ALGEMEEN"),
        (2, "1", "Leeswijzer"),
        (1, "B.", "BEGROTINGSTOELICHTING"),
        (2, "3", "Beleidsartikelen"),
        (3, "3.1", "Artikel 1: Dijken en duinen"),
        (3, "3.2", "Artikel 2 Veren en sluizen"),
        (3, "3.3", "Beleidsartikel 3 Waddenland"),
        (3, "3.4", "Artikel 4. Vaarwegen"),
        (3, "", "5. KUSTPLAATSEN"),
        (2, "4", "Niet-beleidsartikelen"),
    ]


def test_loose_headings_keep_their_look() -> None:
    loose = {block.text: block.look for block in PAPER.blocks if block.is_loose}
    assert loose["Stimuleren"] is Look.ITALIC
    assert loose["Artikel 50: Apparaat"] is Look.BOLD
    assert the("De subsidies zijn in 2030 hoger").kind is BlockKind.PARAGRAPH


def test_bullets_have_their_marks_and_depth() -> None:
    start = PAPER.blocks.index(the("Het betrekken van bewoners"))
    found = [(b.kind.name, b.level, b.mark, b.text) for b in PAPER.blocks[start : start + 7]]
    assert found == [
        ("ITEM", 1, "–", "Het betrekken van bewoners bij de dijken."),
        ("PARAGRAPH", 1, "", "Bewoners praten mee voordat de Minister besluit."),
        ("ITEM", 2, "•", "bij nieuwe dijken;"),
        ("ITEM", 2, "•", "bij hogere dijken, en dan:"),
        ("ITEM", 3, "1°", "één keer per jaar;"),
        ("ITEM", 3, "2°", "vaker als het waterschap daarom vraagt."),
        ("PARAGRAPH", 1, "", "Wie niet kan komen, mag schrijven."),
    ]


def test_notes_stand_in_headings_bullets_and_captions() -> None:
    found = [
        (note.sign, block.text[: note.place].rpartition(" ")[2])
        for block in PAPER.blocks
        if block.kind is not BlockKind.TABLE
        for note in block.notes
    ]
    assert found == [("1", "verantwoordelijkheid"), ("2", "zandsuppleties"), ("3", "2030")]


def test_the_budget_table_is_as_wide_everywhere() -> None:
    table = the("Tabel 1")
    assert table.text.endswith("(bedragen x € 1.000)4")
    assert table.heads == (
        ("Omschrijving", "Realisatie", "", "", "", "", "Vastgestelde begroting", "Verschil"),
        ("", "2026", "2027", "2028", "2029", "2030", "2030", "2030"),
    )
    assert {len(row) for row in table.rows} == {8}
    assert table.rows[0][-1] == "‒ 500"
    assert table.rows[1][0] == "Uitgaven5"
    assert table.rows[3] == ("",) * 8
    assert [note.sign for note in table.notes] == ["4", "5"]


def test_what_is_odd_is_kept_and_told_once() -> None:
    odd = {block.element: block.text for block in PAPER.blocks if block.element}
    assert odd == {
        "vogelregister": "Scholekster: 1.200 paren.",
        "havenregister": "Haven van Oosterwad: 12 ligplaatsen.",
    }
    told = [remark.message for remark in PAPER.remarks]
    assert told == [
        texts.UNKNOWN_ELEMENT.format(name)
        for name in ("vogelregister", "telgroep", "havenregister")
    ]
    assert all(remark.line for remark in PAPER.remarks)


def test_what_is_left_out_is_counted() -> None:
    assert PAPER.skipped == (
        Skip(texts.CONTENTS, 71),
        Skip(texts.SOFT_HYPHENS, 1),
    )


@pytest.mark.parametrize(
    "words",
    [
        "Subsidies voor het onderhoud van duinen, zie Kamerstuk 99 998, nr. 4).",
        "Een kust die veilig is, nu en later",
        "Zĳ die wonen achter een dijk, krijgen bĳ",
        "Voor duinen is ten minste € 1,4 mln. beschikbaar.",
        "Het aantal vogels, geteld door de Vogeltelling Waddenland, was 80,0%.",
        "UitvoerenBevorderen en bewaken",
    ],
)
def test_words_are_whole(words: str) -> None:
    assert the(words).text.startswith(words)


def test_a_box_is_told() -> None:
    assert [block.text for block in PAPER.blocks if block.is_boxed] == [
        "Wat is een suppletie?",
        "Bij een suppletie gaat zand van de zeebodem naar het strand.",
        "Eens in de vier jaar.",
    ]


def test_a_paper_of_before_2010_has_its_bullets() -> None:
    found = [(b.kind.name, b.mark, b.text[:30]) for b in with_typed_marks(LETTER).blocks]
    assert found == [
        ("FRONT", "", "1999-2000"),
        ("FRONT", "", "99 997"),
        ("FRONT", "", "Veren en sluizen (verzonnen)"),
        ("FRONT", "", "Nr. 3"),
        ("FRONT", "", "BRIEF VAN DE MINISTER VAN GETI"),
        ("PARAGRAPH", "", "Den Haag, 3 mei 2000"),
        ("HEADING", "", "I. ALGEMEEN"),
        ("PARAGRAPH", "", "Deze brief is verzonnen. Zo'n "),
        ("HEADING", "", "1. Sluizen"),
        ("PARAGRAPH", "", "Bij elke sluis wordt gelet op:"),
        ("ITEM", "–", "of de deuren sluiten;"),
        ("ITEM", "–", "wie de sleutel heeft, en"),
        ("ITEM", "a.", "Er is een rooster per sluis."),
        ("PARAGRAPH", "", "De Minister let hierop."),
        ("CLOSING", "", "De Minister van Getijden,"),
        ("CLOSING", "", "W.A. ter Zee"),
    ]
    facts = LETTER.facts
    assert (facts.document, facts.chamber) == ("kst-99997-3", "II")
    assert facts.session == "1999-2000"
