"""What stands below what in an article, in every form in which roles and bullets are printed."""

import pytest

from beleidstui.importing.blocks import Block, Look, size_of_block
from beleidstui.importing.draft import Draft, size_of_draft
from beleidstui.importing.outline import Outline, outline
from tests.importing.blocks import cells, head, item, loose, para

LED = ("rol Regisseren", "  alinea Hij leidt.")
ROLES = head("B. Rol en verantwoordelijkheid", 2)


def drawn(parts: list[Draft], depth: int = 0) -> list[str]:
    """Give the parts as an indented list: the kind and what it says."""
    rows = []
    for part in parts:
        rows.append(f"{'  ' * depth}{part.kind.value} {part.text}")
        rows += drawn(part.below, depth + 1)
    return rows


def read(*blocks: Block) -> Outline:
    made = outline(blocks)
    met = sum(map(size_of_block, blocks))
    kept = sum(map(size_of_draft, made.parts)) + sum(one.characters for one in made.skipped)
    assert met == kept
    return made


@pytest.mark.parametrize(
    ("blocks", "below"),
    [
        pytest.param(
            [loose("Regisseren"), item("Een punt."), item("Nog een.")],
            ["rol Regisseren", "  punt Een punt.", "  punt Nog een."],
            id="a heading above bullets",
        ),
        pytest.param(
            [loose("Financieren"), para("De minister betaalt."), para("En meer.")],
            ["rol Financieren", "  alinea De minister betaalt.", "  alinea En meer."],
            id="a heading above prose",
        ),
        pytest.param(
            [para("Financieren: De minister betaalt."), para("Regisseren: Hij leidt.")],
            ["rol Financieren", "  alinea De minister betaalt.", *LED],
            id="run in before a colon",
        ),
        pytest.param(
            [para("StimulerenBevorderen van havens."), para("RegisserenHij leidt.")],
            ["rol Stimuleren", "  alinea Bevorderen van havens.", *LED],
            id="glued to its sentence",
        ),
        pytest.param(
            [loose("Havenbeleid"), loose("Regisseren", Look.ITALIC), item("Een punt.")],
            ["groep Havenbeleid", "  rol Regisseren", "    punt Een punt."],
            id="below a theme",
        ),
        pytest.param(
            [para("De minister is verantwoordelijk voor de havens.")],
            ["alinea De minister is verantwoordelijk voor de havens."],
            id="no roles at all",
        ),
        pytest.param(
            [loose("Procesverantwoordelijk"), item("A."), loose("Faciliterende rol"), item("B.")],
            ["rol Procesverantwoordelijk", "  punt A.", "rol Faciliterende rol", "  punt B."],
            id="names outside the four",
        ),
        pytest.param(
            [loose("Coördineren"), item("A."), loose("Regiefunctie"), item("B.")],
            ["rol Coördineren", "  punt A.", "rol Regiefunctie", "  punt B."],
            id="names that no list has",
        ),
        pytest.param(
            [para("Financieren:"), para("De minister betaalt."), para("Regisseren"), item("A.")],
            ["rol Financieren", "  alinea De minister betaalt.", "rol Regisseren", "  punt A."],
            id="a paragraph of its own",
        ),
        pytest.param(
            [loose("Stimuleren/Regisseren"), item("A."), loose("Financieren en uitvoeren")],
            ["rol Stimuleren/Regisseren", "  punt A.", "alinea Financieren en uitvoeren"],
            id="more than one in a heading",
        ),
        pytest.param(
            [loose("Stimulator"), item("A."), loose("Regisseur"), item("B.")],
            ["rol Stimulator", "  punt A.", "rol Regisseur", "  punt B."],
            id="who the minister is",
        ),
    ],
)
def test_roles_are_told_in_every_form(blocks: list[Block], below: list[str]) -> None:
    made = read(ROLES, *blocks)
    assert drawn(made.parts) == [f"deel {ROLES.text}", *(f"  {row}" for row in below)]


def test_a_role_in_the_margin_goes_below_the_heading_of_the_roles() -> None:
    made = read(
        head("Regisseren", 2), head("Rollen en verantwoordelijkheden", 2), para("Hij leidt.")
    )
    assert drawn(made.parts) == [
        "deel Rollen en verantwoordelijkheden",
        "  rol Regisseren",
        "    alinea Hij leidt.",
    ]
    assert "Regisseren" in made.told[0]


@pytest.mark.parametrize(
    "text", ["Uitgaven: De uitgaven dalen.", "Monitoren: wij meten.", "WateringenDe gemeente."]
)
def test_what_only_looks_like_a_role_stays_a_paragraph(text: str) -> None:
    assert drawn(read(head("A. Doel", 2), para(text)).parts) == ["deel A. Doel", f"  alinea {text}"]


@pytest.mark.parametrize("text", ["Regisseren: dat deden de havens.", "FinancierenDe bank."])
def test_a_sentence_below_another_section_is_no_role(text: str) -> None:
    made = read(
        ROLES, para("Financieren: De minister betaalt."), head("E. Toelichting", 2), para(text)
    )
    assert drawn(made.parts)[-2:] == ["deel E. Toelichting", f"  alinea {text}"]


def test_bullets_nest_and_hold_their_further_paragraphs() -> None:
    made = read(
        head("A. Doel", 2),
        item("Een."),
        para("Nog over een.", 1),
        item("Eén a.", 2, "a."),
        para("Over a.", 2),
        item("Twee."),
        para("Na de lijst."),
    )
    assert drawn(made.parts) == [
        "deel A. Doel",
        "  punt Een.",
        "    alinea Nog over een.",
        "    punt Eén a.",
        "      alinea Over a.",
        "  punt Twee.",
        "  alinea Na de lijst.",
    ]


def test_contents_that_repeat_the_headings_are_left_out_and_told() -> None:
    made = read(
        para("A. DoelB. Rol en verantwoordelijkheid"),
        head("A. Doel", 2),
        para("Tekst."),
        head("B. Rol en verantwoordelijkheid", 2),
        para("Meer."),
    )
    assert [one.reason for one in made.skipped] == ["inhoudsopgave"]
    assert len(made.parts) == 2


def test_a_heading_that_holds_nothing_becomes_a_paragraph() -> None:
    made = read(head("A. Doel", 2), loose("Kop zonder tekst"), loose("Kop"), para("Tekst."))
    assert drawn(made.parts) == [
        "deel A. Doel",
        "  alinea Kop zonder tekst",
        "  groep Kop",
        "    alinea Tekst.",
    ]


def test_the_line_before_a_table_may_be_its_title() -> None:
    made = read(
        loose("Tabel 1 Budget"), cells(("", "2023"), ("Uitgaven", "1")), para("Toelichting.")
    )
    assert drawn(made.parts) == ["tabel Tabel 1 Budget", "alinea Toelichting."]


@pytest.mark.parametrize(
    "line", ["Havens (bedragen x € 1.000)", "Artikel 2.1 in € miljoen", "Kaden (x EUR 1.000)"]
)
def test_a_line_that_ends_with_a_unit_is_the_title_of_the_table(line: str) -> None:
    made = read(para(line), cells(("", "2030"), ("Uitgaven", "1")))
    assert drawn(made.parts) == [f"tabel {line}"]


@pytest.mark.parametrize(
    "section", [head("D1 Tabel budgettaire gevolgen", 2), head("Budgettaire gevolgen", 2)]
)
def test_a_section_above_a_table_stays_one_for_what_follows(section: Block) -> None:
    made = read(
        head("C. Doel", 2), para("A."), section, cells(("", "2023"), ("U", "1")), para("B.")
    )
    assert drawn(made.parts)[2:] == [f"deel {section.text}", "  tabel ", "  alinea B."]


def test_a_note_keeps_its_place_when_the_role_before_it_goes() -> None:
    made = read(ROLES, para("Financieren: De minister betaalt.", 0, ("1", 33, "Zie artikel 2.")))
    note = made.parts[0].below[0].below[0].notes[0]
    assert (note.place, note.sign) == (len("De minister betaalt."), "1")


def test_boxes_have_a_title_of_their_own_or_one_of_ours() -> None:
    first = loose("Veilig varen")._replace(is_boxed=True)
    inside = para("In het kader.")._replace(is_boxed=True)
    assert drawn(read(para("Ervoor."), first, inside, para("Erna.")).parts) == [
        "alinea Ervoor.",
        "kader Veilig varen",
        "  alinea In het kader.",
        "alinea Erna.",
    ]
    assert drawn(read(inside).parts) == ["kader Kader", "  alinea In het kader."]


def test_what_stands_too_deep_comes_after_what_held_it() -> None:
    made = read(head("A. Doel", 1), *(item(f"Laag {depth}.", depth) for depth in range(1, 20)))
    rows = drawn(made.parts)
    assert max(len(row) - len(row.lstrip()) for row in rows) == 2 * 12
    assert [row.split()[-1] for row in rows[1:]] == [f"{depth}." for depth in range(1, 20)]
    assert "13 lagen" in made.told[0]
