"""What is told of a folder that is made: a new one, or one of the older form in this one."""

from shlex import quote

NOT_EMPTY = "De map {} bestaat al en is niet leeg. Kies een andere."
CANNOT_MAKE = "De map {} is niet te maken ({})."
NO_CONTENT = "In de map {} staat geen map artikelen. Kies een map met inhoud."
INSIDE = "De map {} ligt in {}, en die blijft zoals zij is. Kies een andere."
LINK = "{} is een koppeling naar een andere map. Zet die map hier zelf neer."
NO_FILE = "{} is geen gewoon bestand, of groter dan 64 MB."
CANNOT_READ = "{} is niet te lezen ({})."
NOTHING_OLDER = "In de map {} staat niets van de oudere vorm. Er is niets gemaakt."
CANNOT_CONVERT = (
    "{} is niet om te zetten: een tabel of sleutel staat er anders in dan in de handleiding. "
    "Er is niets gemaakt."
)
NOT_TOML = "{} is geen geldige TOML. Verbeter dat eerst. Er is niets gemaakt."


def made(folder: str) -> list[str]:
    """Say that a folder was made, and what to do next."""
    return [
        f"Gemaakt: {folder}. Kijk na met: beleidstui controleer {quote(folder)}",
        f"Schrijf verder in {folder}, en kijk mee met: beleidstui --content {quote(folder)}",
    ]


def converted(files: int, others: int, folder: str) -> str:
    """Say how many files were turned into this form, and how many were taken over as they are."""
    said = "1 bestand" if files == 1 else f"{files} bestanden"
    beside = ""
    if others:
        beside = f", en {'1 ander' if others == 1 else f'{others} andere'} overgenomen"
    return f"Omgezet: {said}{beside}. Kijk na met: beleidstui controleer {quote(folder)}"


def made_pages(folder: str) -> list[str]:
    """Say that a folder of pages was made, and which one to open."""
    return [f"Gemaakt: {folder}. Open {quote(folder + '/index.html')} in uw browser."]


BOX = "Kader"
BOX_REASON = "Het kader heeft in het stuk geen titel."
ROLE_BEFORE = "de rol ‘{}’ stond boven de kop ‘{}’, en staat er nu onder"
A_PAPER = "kamerstuk"
UNKNOWN_MINISTRY = "onbekend"
MINISTRY_OF = "Ministerie van"
CHECK_MINISTRY = "vul `ministerie` in: het stuk noemt er geen"
CHECK_YEAR = "kijk `jaar` na: het stuk noemt geen jaar, en {} is uit het vergaderjaar afgeleid"
NUMBER = "nr. {}"
EMPTY = "{} is leeg. Bewaar het stuk opnieuw."
UNKNOWN_KIND = (
    "{} is geen XML, webpagina, ODT, PDF of tekst. Bewaar het stuk in een van die vormen."
)
IS_DOCX = "{} is een Word-bestand. Bewaar het als ODT of PDF, of neem de XML van het stuk."
NO_PLAIN_FILE = "{} is geen gewoon bestand. Kies een bestand."
NOT_EVEN = (
    "{} is niet heel te lezen: er {} tekens te weinig of te veel. Er is niets geschreven. "
    "Probeer een andere vorm van het stuk."
)
FACTS_ONLY = "In {} staan alleen gegevens. Geef ook de XML, de webpagina of de PDF van het stuk."
DISAGREE = "{} zegt ‘{}’, {} zegt ‘{}’: het eerste is gebruikt"
ON_LINE = "regel {}"
ON_PAGE = "bladzijde {}"
NO_KAMERSTUK = (
    "{} is geen kamerstuk, maar komt uit: {}. beleidstui kent alleen kamerstukken: kies een ander."
)
NO_CITATION = "{} zegt niet welk kamerstuk het is. Geef ook de metadata.xml of de XML van dit stuk."
NO_SESSION = "{} zegt niet uit welk vergaderjaar het is. Geef ook de metadata.xml van dit stuk."
OTHER_PARTS = "de rest van het stuk, buiten de gekozen artikelen"
HEADER = (
    "# Ingelezen met `beleidstui importeer` uit: {}.",
    "# `tekst` en `titel` zijn de officiële tekst: verander die niet. Geef elk punt een `kop`,",
    "# en zet `af = true` in [artikel] als u klaar bent.",
)
YOURS = "# Zo had u het; de tekst van de bron is veranderd:"
STANDS_IN = "staat in: {}"
BAD_SUMS = "{} is geen lijst van sha256sum. Zet het bestand terug zoals het was."
ORIGINAL_GONE = "{} is weg. Zet het bestand terug, of lees het stuk opnieuw in."
ORIGINAL_CHANGED = (
    "{} is niet meer het bestand dat is ingelezen: zijn sha256 is anders. Zet het terug, "
    "of lees het stuk opnieuw in."
)
CANNOT_WRITE = "In de map {} is niet te schrijven ({}). Er is niets veranderd."
READ = "Gelezen: {}"
OF_KIND = "{} ({})"
EVEN = "Tekens: {} gelezen = {} overgenomen + {} overgeslagen"
SKIPPED = "  overgeslagen: {} ({})"
TOLD = "  let op: {}"
MANY_TOLD = "  let op: en nog {} van dit soort meldingen"
MADE = {
    "nieuw": "Nieuw: {} ({})",
    "ongewijzigd": "Ongewijzigd: {} ({})",
    "bijgewerkt": "Bijgewerkt: {} ({})",
    "aangeboden": "Niet overschreven: {} ({})",
    "vervangen": "Vervangen: {} ({}); de vorige staat ernaast, met ~ achter de naam",
}
WOULD = "Proef: er is niets geschreven."
LEFT = "Wat u nog doet:"
DO_ACRONYMS = "leg {} uit: {}. Zie begrippen.voorstel.toml."
DO_SHORT = "geef {} een korte `kop`"
DO_OFFERED = "vergelijk {} met uw versie. Neem het over met --bijwerken."
DO_CONFLICT = "kijk na wat u én de bron veranderden: {}"
DO_CHECK = "kijk de map na met: beleidstui controleer {}"
DO_READ = "lees mee met: beleidstui --content {}"
DO_NOTHING = "niets: het artikel is klaar om te lezen"
CHOOSE = "Er is niets gekozen. Kies met --artikel 2 of neem alles met --alles."
LISTED = "{:>4}  {}"
NO_SUCH_ARTICLE = "Artikel {} staat niet in dit stuk. Wel: {}."
NOT_THERE = "{} is er niet."
SAVE_THESE = (
    "Bewaar deze bestanden van {} in één map:",
    "  https://zoek.officielebekendmakingen.nl/{}.xml   de tekst",
    "  https://zoek.officielebekendmakingen.nl/{}.html  of de webpagina, als er geen XML is",
    "  https://zoek.officielebekendmakingen.nl/{}.pdf   voor de bladzijden",
    "Kijk dan wat erin staat: beleidstui importeer {}.xml {}.pdf --alles --proef",
)
FOLDER_ROW = "{:<28} {:<14} {}"
FOLDER_HEAD = ("stuk", "gevolg", "artikelen")
FAILED_ROW = "mislukt"
NO_FILES = "In de map {} staat geen bestand dat te lezen is."
CONTROLLED = "{} {}: gelijk aan het origineel"
DIFFERS = "{}: bronnen/{}.txt is niet wat uit het origineel komt. Lees het stuk opnieuw in."
NO_ORIGINALS = "In de map {} staat geen stuk in bronnen/origineel."
NEEDS_TARGET = "Zeg waar de inhoud komt: --naar MAP. Of probeer eerst met --proef."
PROGRESS = "{} van {}: {}"
KIND_NAMES = {
    "deel": ("deel", "delen"),
    "groep": ("groep", "groepen"),
    "rol": ("rol", "rollen"),
    "alinea": ("alinea", "alinea’s"),
    "punt": ("punt", "punten"),
    "tabel": ("tabel", "tabellen"),
    "kader": ("kader", "kaders"),
    "beeld": ("beeld", "beelden"),
}
TERMS_HEADER = "# Begrippen: zie de handleiding voor auteurs.\nschema = 2\n"
PROPOSED_HEADER = (
    "# Voorstellen, die niet worden gelezen. Zet wat klopt in begrippen.toml, met uw `uitleg`.\n"
    "schema = 2\n"
)
NO_PAPER = "Dit zijn {}, en geen stuk. Geef ze apart."
ONE_CHARACTER = "1 teken"
CHARACTERS = "{} tekens"
READ_AMOUNTS = "Gelezen: {} ({} regels, {} bedragen)"
MERGED_AMOUNTS = "Bedragen: {} gelezen, {} nieuw overgenomen"
MADE_AMOUNTS = "Geschreven: {}"
NO_FILE_GIVEN = "Geef een of meer bestanden van een stuk. Zie: beleidstui importeer --help"
CHANGES = "  in de bron: {} veranderd, {} nieuw, {} weg, en {} waar u ook iets veranderde"
OTHER_DOCUMENT = (
    "{} noemt zich {}, maar het dossier en het nummer zijn van {}. Geef ook de metadata.xml."
)
TITLE_FROM_FACTS = "De titel staat niet op het stuk zelf, en komt uit de gegevens erover."
CHECK_TITLE = "vul `titel` in: het stuk noemt er geen"
NOTHING_BELOW = "onder ‘{}’ staat niets: er is niets over te nemen"
TOO_DEEP = "meer dan {} lagen in elkaar: wat dieper stond, staat nu op de diepste laag"
READING = "Lezen: {} …"
OTHER_PAPERS = "{} is van {}; u gaf bestanden van meer stukken: {}"
ONLY_METADATA = (
    "dat dit {} is, zegt alleen de metadata: in de tekst staat het dossier niet, en de titel ook "
    "niet. Kijk na of de bestanden bij elkaar horen."
)
IS_ANNEX = "{} is een bijlage ({}), en geen kamerstuk. Kies het kamerstuk waar zij bij hoort."
DO_FINISH = "zet `af = true` in [artikel] als alles klopt: dan heeft elke afkorting een begrip"
NEEDS_NUMBER = "{}: zeg ook het nummer van het stuk, zoals 36360-V-1."
NO_PAPER_NAME = "{} is geen kamerstuk. beleidstui kent alleen kamerstukken, zoals 36360-V-1."
NO_FOLDER_GIVEN = "Zeg welke map: beleidstui importeer --controleer --naar MAP."
IS_LINK = "{} is een koppeling naar een andere map. Er is niets geschreven."
NOTHING_OF = "Hiervan staat niets in deze bestanden. Wel van begroting: {}."
