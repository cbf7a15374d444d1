"""The articles of the invented budget paper: verzonnen, each in another of the forms in use."""

# ruff: noqa: E501, a paragraph is one line

from tests.importing.paper_tree import (
    CUT,
    Body,
    Box,
    Bullet,
    Bullets,
    Cell,
    Division,
    Foot,
    Grid,
    Group,
    Link,
    Loose,
    Lowered,
    Odd,
    Para,
    Picture,
    Raised,
    Styled,
)


def cells(*texts: str, bold: bool = False) -> tuple[Cell, ...]:
    return tuple(Cell(text, bold=bold) for text in texts)


YEARS = ("2026", "2027", "2028", "2029", "2030")
BUDGET = Grid(
    ("Tabel 1 Budgettaire gevolgen van beleid Artikel 1 (bedragen x € 1.000)", Foot("4", "Door afronding telt de tabel niet op.")),
    heads=(
        (Cell("Omschrijving", down=2), Cell("Realisatie", across=5), Cell("Vastgestelde begroting"), Cell("Verschil")),
        cells(*YEARS, "2030", "2030"),
    ),
    rows=(
        cells("Verplichtingen", "40.118", "41.200", "39.000", "...", "42.750", "43.250", "‒ 500", bold=True),
        (Cell(("Uitgaven", Foot("5", "Zonder de bijdrage aan het Dijkenfonds.")), bold=True), *cells("38.020", "40.100", "38.500", "37.900", "41.000", "41.100", "– 100")),
        (Cell("waarvan juridisch verplicht"), *cells("", "", "", "", "", "80,0%", "")),
        cells("", "", "", "", "", "", "", ""),
        cells("Subsidies (regelingen)", "1.200", "1.300", "1.250", "1.100", "1.400", "1.350", "50"),
        cells("Ontvangsten", "0", "0", "0", "0", "12", "10", "2"),
    ),
    columns=8,
)  # fmt: skip
SMALL = Grid(
    "",
    heads=(),
    rows=(
        cells("", "Uitgaven", "Ontvangsten", bold=True),
        cells("Artikel 4", "‒ 9,5", "0,4"),
        (Cell("Toelichting bij beide: zie hierna", across=2), Cell()),
    ),
    columns=3,
)

DIKES = Division("3.1", "Artikel 1: Dijken en duinen", (
    Division("", "A. Algemene doelstelling", (
        Para("Een kust die vei\u00adlig is, nu en later, met dijken en duinen die het hoge water keren."),
    )),
    Division("", ("B. Rol en verantwoordelijkheid", Foot("1", "Zie ook de Waterregeling 2028 (verzonnen).")), (
        Para("De Minister is verantwoordelijk voor de hoogte van de dijken. De Minister vervult daarbij de volgende rollen:"),
        Loose("Stimuleren", "cur"),
        Bullets((
            Bullet("–", (Para(("Het bevorderen van zandsuppleties", Foot("2", "Zand dat op het strand wordt gespoten."), " langs de kust, met minder CO", Lowered("2"), " dan in de 20", Raised("e"), " eeuw."),),)),
            Bullet("–", (
                Para("Het betrekken van bewoners bij de dijken."),
                Para("Bewoners praten mee voordat de Minister besluit."),
                Bullets((
                    Bullet("•", (Para("bij nieuwe dijken;"),)),
                    Bullet("•", (Para("bij hogere dijken, en dan:"), Bullets((
                        Bullet("1°", (Para("één keer per jaar;"),)),
                        Bullet("2°", (Para("vaker als het waterschap daarom vraagt."),)),
                    )))),
                )),
                Para("Wie niet kan komen, mag schrijven."),
            )),
        )),
        Loose("Financieren", "cur"),
        Bullets((
            Bullet("a.", (Para("De bijdrage aan het Dijkenfonds (DF)."),)),
            Bullet("b.", (Para(("Subsidies voor het onder", CUT, "houd van duinen, zie ", Link("Kamerstuk 99 998, nr. 4)", "kst-99998-4"), "."),),)),
        )),
        Loose("Regisseren", "cur"),
        Bullets((Bullet("–", (Para("Het afstemmen met de Landelijke Waterraad (LWR) en 12 waterschappen."),)),)),
    )),
    Division("", "C. Beleidswijzigingen", (
        Para("Zĳ die wonen achter een dijk, krijgen bĳ elke wijziging bericht."),
        Box("Wat is een suppletie?", (
            Para("Bij een suppletie gaat zand van de zeebodem naar het strand."),
            Bullets((Bullet("•", (Para("Eens in de vier jaar."),)),)),
        )),
        Picture("kst-99999-X-2-001.png", ("Figuur 1 De kust in 2030", Foot("3", "Verzonnen kaart."))),
    )),
    Division("", "D. Budgettaire gevolgen van beleid", (BUDGET,)),
    Division("", "E. Toelichting op de instrumenten", (
        Loose("Subsidies (regelingen)", "vet"),
        Loose("Duinen", "cur"),
        Para(("Voor duinen is ", Styled("ten minste", "cur"), " €\u00a01,4\u00a0mln. beschikbaar.")),
        Loose("De subsidies zijn in 2030 hoger dan begroot, omdat meer gemeenten dan verwacht een aanvraag deden voor het herstel van duinen na de storm:", "rom"),
        Group((Para("in het noorden;"), Para("in het zuiden."))),
    )),
))  # fmt: skip

FERRIES = Division("3.2", "Artikel 2 Veren en sluizen", (
    Division("", "A. Tabel budgettaire gevolgen", (Para("De tabel staat in de bijlage."),)),
    Division("", "B. Rol en verantwoordelijkheid", (
        Loose("Stimuleren", "cur"),
        Para("De Minister stimuleert dat veren op tijd varen. Daarvoor zijn er afspraken met de eigenaren."),
        Para("Financieren: De Minister betaalt mee aan nieuwe sluizen."),
        Para("Regisseren: De Minister bepaalt wanneer sluizen dicht gaan."),
        Para("UitvoerenBevorderen en bewaken dat sluizen werken, ook in de nacht."),
    )),
    Division("", "C. Beleidsconclusies", (
        Para("– De veren voeren op tijd."),
        Para("– De sluizen gingen vaker open."),
    )),
    Division("", "Kengetallen", (Para("In 2030 voeren 14 veren."),)),
))  # fmt: skip

WADDEN = Division("3.3", "Beleidsartikel 3 Waddenland", (
    Division("", "Algemene doelstelling", (Para("Een Waddenland waar mens en vogel leven."),)),
    Division("", "Rol en verantwoordelijkheid", (
        Loose("Vogelbeleid", "vet"),
        Loose("Regisseren", "cur"),
        Bullets((Bullet("•", (Para("Het aanwijzen van rustgebieden."),)),)),
        Loose("Faciliterende rol", "cur"),
        Bullets((Bullet("•", (Para("Het delen van tellingen met onderzoekers."),)),)),
        Loose("Eilandenbeleid", "vet"),
        Loose("Regiefunctie", "cur"),
        Bullets((Bullet("•", (Para("Het overleg met de vijf eilanden."), Odd("vogelregister", "Scholekster: 1.200 paren."))),)),
    )),
    Division("", "Indicatoren", (
        Para(("Het aantal vogels, geteld door de ", Odd("telgroep", "Vogeltelling Waddenland"), ", was 80,0%.")),
        Odd("havenregister", "Haven van Oosterwad: 12 ligplaatsen."),
    )),
))  # fmt: skip

WATERWAYS = Division("3.4", "Artikel 4. Vaarwegen", (
    Loose("Stimulerende rol", "cur"),
    Division("", "Rollen en verantwoordelijkheden", (
        Bullets((Bullet("-", (Para("– Het bevorderen van varen op stroom."),)),)),
        Para("De Minister overlegt met schippers."),
    )),
    Division("", "D1 Tabel budgettaire gevolgen", (SMALL,)),
    Division("", "E Toelichting", (Para("De uitgaven zijn € 9,5 mln. lager."),)),
))  # fmt: skip

TOWNS = Division("", "5. KUSTPLAATSEN", (
    Para("Dit artikel kent geen rollen. De gemeenten aan de kust voeren het beleid uit."),
    Para("Het Rijk houdt toezicht."),
))  # fmt: skip

ARTICLES: tuple[Body, ...] = (DIKES, FERRIES, WADDEN, WATERWAYS, TOWNS)
OTHERS: tuple[Body, ...] = (
    Loose("Artikel 50: Apparaat", "vet"),
    Loose("Toelichting", "vet"),
    Para("Het apparaat van het ministerie telde 1.204 fte."),
)
