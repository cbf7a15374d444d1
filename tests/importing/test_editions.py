"""Which edition an article is, from what the paper says of itself; all papers are invented."""

import pytest

from beleidstui.importing.articles import ArticleFound
from beleidstui.importing.blocks import Block, BlockKind, Paper
from beleidstui.importing.closing import signed_by, with_closing
from beleidstui.importing.edition import edition_of, whole_paper
from beleidstui.importing.foot_facts import without_page
from beleidstui.importing.front_facts import facts_of_front
from beleidstui.importing.paper_facts import PaperFacts
from tests.importing.blocks import head, para

ARTICLE = ArticleFound("2", "Havens", 0, 1)
BUDGET = "Vaststelling van de begrotingsstaten van het Ministerie van Havens (X) voor het jaar 2031"
CHANGE = "Wijziging van de begrotingsstaten van het Ministerie van Havens (X) voor het jaar 2031"
BOTH = "Jaarverslag en slotwet Ministerie van Havens 2031"
EXPLAINED = "MEMORIE VAN TOELICHTING"


def facts(dossier_title: str, title: str = EXPLAINED, number: str = "2") -> PaperFacts:
    return PaperFacts(
        session="2030-2031",
        dossier="99999 X",
        number=number,
        document=f"kst-99999-X-{number}",
        dossier_title=dossier_title,
        title=title,
        creator="Tweede Kamer der Staten-Generaal",
    )


@pytest.mark.parametrize(
    ("said", "edition", "kind"),
    [
        (facts(BUDGET), "2031-X-02-owb", "begroting"),
        (facts(BUDGET, "NOTA VAN WIJZIGING"), "2031-X-02-nvw", "nota van wijziging"),
        (facts(BUDGET, "TWEEDE NOTA VAN WIJZIGING"), "2031-X-02-nvw2", "nota van wijziging 2"),
        (facts(BOTH, "JAARVERSLAG (X)", "1"), "2031-X-02", "jaarverslag"),
        (facts(BOTH, EXPLAINED, "4"), "2031-X-02-sw", "slotwet"),
        (
            facts(f"{CHANGE} (wijziging samenhangende met de Voorjaarsnota)"),
            "2031-X-02-sup1",
            "suppletoire begroting 1",
        ),
        (
            facts(f"{CHANGE} (wijziging samenhangende met de Najaarsnota)"),
            "2031-X-02-sup2",
            "suppletoire begroting 2",
        ),
        (
            facts(f"{CHANGE} (wijziging samenhangende met de Miljoenennota)"),
            "2031-X-02-supp",
            "suppletoire begroting Prinsjesdag",
        ),
        (
            facts(f"{CHANGE} (Vierde incidentele suppletoire begroting inzake havens)"),
            "2031-X-02-isb4",
            "incidentele suppletoire begroting 4",
        ),
        (
            facts(f"{CHANGE} (incidentele suppletoire begroting inzake havens)"),
            "2031-X-02-isb",
            "incidentele suppletoire begroting",
        ),
    ],
)
def test_each_paper_of_a_year_gives_an_edition_of_its_own(
    said: PaperFacts, edition: str, kind: str
) -> None:
    made = edition_of(ARTICLE, said)
    assert (made.id, made.kind, made.year, made.ministry) == (
        edition,
        kind,
        2031,
        "Ministerie van Havens",
    )


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("BRIEF VAN DE MINISTER VAN HAVENS", "brief"),
        ("MOTIE VAN HET LID KADE", "motie"),
        ("GEWIJZIGD AMENDEMENT VAN HET LID KADE", "amendement"),
        ("VERSLAG HOUDENDE EEN LIJST VAN VRAGEN EN ANTWOORDEN", "verslag"),
        ("LIJST VAN VRAGEN EN ANTWOORDEN", "lijst van vragen en antwoorden"),
        (EXPLAINED, "begroting"),
    ],
)
def test_a_paper_of_a_budget_without_articles_is_what_its_title_says(title: str, kind: str) -> None:
    assert whole_paper(facts(BUDGET, title), title).kind == kind


@pytest.mark.parametrize(
    ("title", "ministry"),
    [
        (
            "Vaststelling van de begrotingsstaten van het Ministerie van Algemene Havens, het"
            " Bureau van de Kade en de Commissie (III) voor het jaar 2031",
            "Ministerie van Algemene Havens",
        ),
        ("Jaarverslag van het Ministerie van Havens over het jaar 2031", "Ministerie van Havens"),
        (
            "Vaststelling van de begrotingsstaten van het Ministerie van Havens, Kaden en Zee (X)",
            "Ministerie van Havens, Kaden en Zee",
        ),
    ],
)
def test_a_ministry_ends_where_others_are_named(title: str, ministry: str) -> None:
    assert edition_of(ARTICLE, facts(title)).ministry == ministry


@pytest.mark.parametrize(
    ("office", "ministry"),
    [
        ("De Minister van Havens en Kaden,", "Ministerie van Havens en Kaden"),
        ("De Staatssecretaris van Havens,", "Ministerie van Havens"),
        ("De Minister voor Kaden,", "onbekend"),
        ("De minister-president,", "onbekend"),
    ],
)
def test_of_a_fund_who_signed_tells_the_ministry(office: str, ministry: str) -> None:
    paper = with_closing(Paper((para("Tekst."), para(office), para("A. Kade")), PaperFacts(), 0))
    said = facts("Vaststelling van de begrotingsstaat van het Havenfonds voor het jaar 2031")
    assert edition_of(ARTICLE, said._replace(signed_by=signed_by(paper))).ministry == ministry


def test_a_letter_is_of_who_signed_it_and_not_of_the_chamber() -> None:
    said = facts("Begroting 2031", "BRIEF")._replace(signed_by="De Minister voor Kaden")
    assert whole_paper(said, "BRIEF").ministry == "De Minister voor Kaden"


FRONT = ["Tweede Kamer der Staten-Generaal 2", "Vergaderjaar 2030–2031", f"99 999 X {BUDGET}"]
FRONT += [f"Nr. 2 {EXPLAINED}"]


@pytest.mark.parametrize("kind", [BlockKind.FRONT, BlockKind.PARAGRAPH, BlockKind.HEADING])
def test_the_first_lines_tell_the_paper_also_where_nothing_marks_them(kind: BlockKind) -> None:
    said = facts_of_front([*(Block(kind, text) for text in FRONT), head("Artikel 2 Havens")])
    assert (said.document, said.session) == ("kst-99999-X-2", "2030-2031")
    assert (said.dossier_title, said.title) == (BUDGET, EXPLAINED)


@pytest.mark.parametrize("page", ["", " 7", ", p. 7", "  112"])
def test_a_foot_line_is_the_same_on_every_page(page: str) -> None:
    line = "Tweede Kamer, vergaderjaar 2030–2031, 99 999 X, nr. 2"
    assert without_page(line + page) == line
