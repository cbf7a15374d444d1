"""An invented policy article in all its forms: nothing in it is of a real paper (verzonnen)."""

from beleidstui.importing.blocks import Block, BlockKind, Look
from beleidstui.model.nodes import Note

_FRONT, _HEADING, _TEXT = BlockKind.FRONT, BlockKind.HEADING, BlockKind.PARAGRAPH
_ITEM = BlockKind.ITEM


def _heading(text: str, level: int, mark: str = "") -> Block:
    look = Look.BOLD if level == 1 else Look.ITALIC
    return Block(_HEADING, text, level, mark, look=look)


def _item(text: str, level: int = 1, mark: str = "–", *notes: Note) -> Block:
    return Block(_ITEM, text, level, mark, notes)


def _text(text: str, *notes: Note) -> Block:
    return Block(_TEXT, text, notes=notes)


FRONT = tuple(
    Block(_FRONT, text)
    for text in (
        "Tweede Kamer der Staten-Generaal",
        "2",
        "Vergaderjaar 2030–2031",
        "99 999 XXX",
        "Verzonnen begroting van het Ministerie van Water",
        "Nr. 7",
        "JAARVERSLAG VAN HET MINISTERIE VAN WATER",
        "Ontvangen 18 mei 2031",
    )
)
NOTE = Note(
    sign="1",
    place=48,
    text="Verzonnen Kamerstuk 99 998, nr. 3. Deze noot is zo lang dat zij onder aan de bladzijde "
    "niet op één regel past en dus verdergaat op de volgende.",
)
SECOND = Note(sign="2", place=28, text="Havennota, bijlage bij het verzonnen Kamerstuk 99 997.")
BODY = (
    _heading("Artikel 3 Veilige havens", 1, "4.3"),
    _heading("A. Algemene doelstelling", 1),
    _text(
        "Het bevorderen van veilige havens en schone kust, zodat schepen en bewoners van de "
        "verzonnen delta ook bij stormvloed op een betrouwbare waterkering kunnen rekenen en de "
        "kustgemeenten hun eigen verantwoordelijkheid kunnen nemen.",
        NOTE,
    ),
    _text("In dit artikel staat wat de Minister daarvoor doet."),
    _heading("B. Rol en verantwoordelijkheid", 1),
    _text("De Minister van Water heeft de volgende rollen."),
    _heading("Stimuleren", 2),
    _item(
        "Het stimuleren van samenwerking tussen havenbedrijven, waterschappen en de "
        "scheepvaartinspectie bij het onderhoud van vaargeulen en het voorkomen van verzanding."
    ),
    _item("Kennis over dijken delen met het EU-niveau en met niet-professionele beheerders."),
    _item("Een grootschalige proef met drijvende golfbrekers in de volgende havens:"),
    _item("de Noorderhaven, waar de bodem zacht is;", 2, "•"),
    _item("de Zuiderhaven.", 2, "•"),
    _heading("Financieren", 2),
    _item(
        "Bijdragen aan de Havennota van het jaar 2030, in overeenstemming met de afspraken.",
        1,
        "–",
        SECOND,
    ),
    _item(
        "Subsidies voor binnen- en buitendijkse waterbergingsgebieden in de verzonnen delta, "
        "met bijzondere aandacht voor gemeenten die zelf geen waterbeheerder in dienst hebben."
    ),
    Block(
        _TEXT,
        "Over deze subsidies rapporteert de Minister elk jaar aan de Kamer, voor het eerst bij de "
        "verantwoording over het jaar waarin de eerste gebieden in gebruik zijn genomen.",
        level=1,
    ),
    _heading("C. Beleidsconclusies", 1),
    _text(
        "Het gevoerde beleid heeft in 2030 grotendeels opgeleverd wat ervan was verwacht. De "
        "waterbeheerders hebben de samenwerkingsovereenkomsten ondertekend en de "
        "havenmeesters voeren de veiligheidsvoorschriften uit. Wel is de uitvoering van het "
        "baggerprogramma vertraagd, doordat de vergunningverlening langer duurde dan voorzien."
    ),
    _text(
        "Daarnaast zijn de verwachte effecten van de klimaatverandering op de zeespiegelstijging "
        "opnieuw doorgerekend. De uitkomsten geven geen aanleiding om de doelstellingen van dit "
        "artikel te herzien; de Minister blijft de ontwikkelingen volgen."
    ),
    _heading("D. Budgettaire gevolgen van beleid", 1),
    Block(
        BlockKind.TABLE,
        "Tabel 7 Budgettaire gevolgen van beleid",
        heads=(("", "2028", "2029", "2030"),),
        rows=(
            ("Verplichtingen", "40.118", "41.200", "39.077"),
            ("Uitgaven", "40.002", "– 500", "38.954"),
            ("Ontvangsten", "12", "0", "1.250"),
        ),
    ),
    _heading("E. Toelichting op de instrumenten", 1),
    _text(
        "De uitgaven zijn lager dan begroot, omdat de aanbesteding van de golfbrekers is "
        "uitgesteld. De verplichtingen zijn daardoor doorgeschoven naar het volgende jaar."
    ),
    _item("De eerste tranche is betaald.", 1, "1."),
    _item("De tweede tranche volgt na de oplevering van de noordelijke strekdam.", 1, "2."),
)
BLOCKS = (
    *FRONT,
    *BODY,
    *(
        _text(
            f"Paragraaf {number} is verzonnen om meer bladzijden te vullen. Zij gaat over havens, "
            "vaargeulen en waterkeringen, en over de vraag wie zorgt voor het onderhoud "
            "ervan. "
            + "Het antwoord hangt af van het beheersgebied en van de scheepvaartroutes. " * 3
            + "Meer is er niet over te zeggen."
        )
        for number in range(1, 13)
    ),
)
CONTENTS = (("Veilige havens", 1), ("Rol en verantwoordelijkheid", 1), ("Beleidsconclusies", 2))
