"""One invented budget paper and one invented letter, as every reader is tested with them.

All of it is verzonnen: there is no such ministry, dossier or dike. The letter is in the form of
before 2010.
"""

from pathlib import Path

from tests.importing.as_kamerwrk import kamerwrk
from tests.importing.as_op_xml import Printing, op_xml
from tests.importing.paper_articles import ARTICLES, OTHERS
from tests.importing.paper_tree import (
    Bullet,
    Bullets,
    Contents,
    Division,
    InventedPaper,
    Loose,
    Para,
    Signing,
)

FOLDER = Path(__file__).parent / "papers"

BUDGET_PAPER = InventedPaper(
    session="2030–2031",
    dossier="99 999",
    chapter="X",
    dossier_title="Vaststelling van de begrotingsstaten van het Ministerie van Getijden (X) voor "
    "het jaar 2031 (verzonnen)",
    number="2",
    title="MEMORIE VAN TOELICHTING",
    date="2030-09-17",
    date_text="17 september 2030",
    kind="Memorie van toelichting",
    parts=(
        Contents(
            "Inhoudsopgave",
            ("A. Algemeen", "3 Beleidsartikelen", "3.1 Artikel 1: Dijken en duinen", "4 Slot"),
        ),
        Division("A.", "ALGEMEEN", (
            Division("1", "Leeswijzer", (
                Para("Dit stuk is verzonnen. Het ministerie bestaat niet, de dijken ook niet."),
            )),
        )),
        Division("B.", "BEGROTINGSTOELICHTING", (
            Division("3", "Beleidsartikelen", ARTICLES),
            Division("4", "Niet-beleidsartikelen", OTHERS),
        )),
        Signing("De Minister van Getijden,", ("W.A. ter Zee",)),
    ),
)  # fmt: skip

LETTER = InventedPaper(
    session="1999-2000",
    dossier="99 997",
    chapter="",
    dossier_title="Veren en sluizen (verzonnen)",
    number="3",
    title="BRIEF VAN DE MINISTER VAN GETIJDEN",
    date="",
    date_text="Den Haag, 3 mei 2000",
    kind="Brief",
    parts=(
        Loose("I. ALGEMEEN"),
        Para("Deze brief is verzonnen. Zo'n brief staat in de vorm van voor 2010, met regels die "
             "in het bestand worden afgebroken na ongeveer tachtig tekens."),
        Loose("1. Sluizen", "cur"),
        Para("Bij elke sluis wordt gelet op:"),
        Bullets((
            Bullet("–", (Para("of de deuren sluiten;"),)),
            Bullet("–", (Para("wie de sleutel heeft, en"),)),
            Bullet("a.", (Para("Er is een rooster per sluis."),)),
        )),
        Para("De Minister let hierop."),
        Signing("De Minister van Getijden,", ("W.A. ter Zee",)),
    ),
)  # fmt: skip


def as_op_xml(paper: InventedPaper = BUDGET_PAPER, printing: Printing = Printing.TWO_CRLF) -> bytes:
    """Give the paper as official XML (op-xsd)."""
    return op_xml(paper, printing)


def as_kamerwrk(paper: InventedPaper = LETTER) -> bytes:
    """Give the paper as official XML of before 2010."""
    return kamerwrk(paper)
