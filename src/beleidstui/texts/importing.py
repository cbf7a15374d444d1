"""What is told of papers and figures that are brought in, and of the content that they become."""

# Files that cannot be read, or only in part.
EMPTY = "{} is leeg. Bewaar het stuk opnieuw."
UNKNOWN_KIND = (
    "{} is geen XML, webpagina, ODT, PDF of tekst. Bewaar het stuk in een van die vormen."
)
IS_DOCX = "{} is een Word-bestand. Bewaar het als ODT of PDF, of neem de XML van het stuk."
NO_PLAIN_FILE = "{} is geen gewoon bestand. Kies een bestand."
CANNOT_READ = "{} is niet te lezen ({})."
NO_FILES = "In de map {} staat geen bestand dat te lezen is."
NO_FILE_GIVEN = "Geef een of meer bestanden van een stuk. Zie: beleidstui importeer --help"
NOT_EVEN = (
    "{} is niet heel te lezen: er {} tekens te weinig of te veel. Er is niets geschreven. "
    "Probeer een andere vorm van het stuk."
)
FACTS_ONLY = "In {} staan alleen gegevens. Geef ook de XML, de webpagina of de PDF van het stuk."
NO_PAPER = "Dit zijn {}, en geen stuk. Geef ze apart."
DISAGREE = "{} zegt ‘{}’, {} zegt ‘{}’: het eerste is gebruikt"
OTHER_PAPERS = "{} is van {}; u gaf bestanden van meer stukken: {}"
ONLY_METADATA = (
    "dat dit {} is, zegt alleen de metadata: in de tekst staat het dossier niet, en de titel ook "
    "niet. Kijk na of de bestanden bij elkaar horen."
)
ON_LINE = "regel {}"
ON_PAGE = "bladzijde {}"

# Papers that cannot be cited.
NO_KAMERSTUK = (
    "{} is geen kamerstuk, maar komt uit: {}. beleidstui kent alleen kamerstukken: kies een ander."
)
IS_ANNEX = "{} is een bijlage ({}), en geen kamerstuk. Kies het kamerstuk waar zij bij hoort."
NO_CITATION = "{} zegt niet welk kamerstuk het is. Geef ook de metadata.xml of de XML van dit stuk."
NO_SESSION = "{} zegt niet uit welk vergaderjaar het is. Geef ook de metadata.xml van dit stuk."
OTHER_DOCUMENT = (
    "{} noemt zich {}, maar het dossier en het nummer zijn van {}. Geef ook de metadata.xml."
)

# What an article is made of.
BOX = "Kader"
BOX_REASON = "Het kader heeft in het stuk geen titel."
ROLE_BEFORE = "de rol ‘{}’ stond boven de kop ‘{}’, en staat er nu onder"
TOO_DEEP = "meer dan {} lagen in elkaar: wat dieper stond, staat nu op de diepste laag"
NOTHING_BELOW = "onder ‘{}’ staat niets: er is niets over te nemen"
A_PAPER = "kamerstuk"
NUMBER = "nr. {}"
UNKNOWN_MINISTRY = "onbekend"
MINISTRY_OF = "Ministerie van"
CHECK_MINISTRY = "vul `ministerie` in: het stuk noemt er geen"
CHECK_YEAR = "kijk `jaar` na: het stuk noemt geen jaar, en {} is uit het vergaderjaar afgeleid"
CHECK_TITLE = "vul `titel` in: het stuk noemt er geen"
TITLE_FROM_FACTS = "De titel staat niet op het stuk zelf, en komt uit de gegevens erover."
HEADER = (
    "# Ingelezen met `beleidstui importeer` uit: {}.",
    "# `tekst` en `titel` zijn de officiële tekst: verander die niet. Geef elk punt een `kop`,",
    "# en zet `af = true` in [artikel] als u klaar bent.",
)
YOURS = "# Zo had u het; de tekst van de bron is veranderd:"
TERMS_HEADER = "# Begrippen: zie de handleiding voor auteurs.\nschema = 2\n"
PROPOSED_HEADER = (
    "# Voorstellen, die niet worden gelezen. Zet wat klopt in begrippen.toml, met uw `uitleg`.\n"
    "schema = 2\n"
)
STANDS_IN = "staat in: {}"

# Originals, and writing.
BAD_SUMS = "{} is geen lijst van sha256sum. Zet het bestand terug zoals het was."
ORIGINAL_GONE = "{} is weg. Zet het bestand terug, of lees het stuk opnieuw in."
ORIGINAL_CHANGED = (
    "{} is niet meer het bestand dat is ingelezen: zijn sha256 is anders. Zet het terug, "
    "of lees het stuk opnieuw in."
)
CANNOT_WRITE = "In de map {} is niet te schrijven ({}). Er is niets veranderd."
IS_LINK = "{} is een koppeling naar een andere map. Er is niets geschreven."
CONTROLLED = "{} {}: gelijk aan het origineel"
DIFFERS = "{}: bronnen/{}.txt is niet wat uit het origineel komt. Lees het stuk opnieuw in."
NO_ORIGINALS = "In de map {} staat geen stuk in bronnen/origineel."
NO_FOLDER_GIVEN = "Zeg welke map: beleidstui importeer --controleer --naar MAP."

# The report.
PROGRESS = "{} van {}: {}"
READING = "Lezen: {} …"
READ = "Gelezen: {}"
OF_KIND = "{} ({})"
EVEN = "Tekens: {} gelezen = {} overgenomen + {} overgeslagen"
SKIPPED = "  overgeslagen: {} ({})"
ONE_CHARACTER = "1 teken"
CHARACTERS = "{} tekens"
OTHER_PARTS = "de rest van het stuk, buiten de gekozen artikelen"
TOLD = "  let op: {}"
MANY_TOLD = "  let op: en nog {} van dit soort meldingen"
MADE = {
    "nieuw": "Nieuw: {} ({})",
    "ongewijzigd": "Ongewijzigd: {} ({})",
    "bijgewerkt": "Bijgewerkt: {} ({})",
    "aangeboden": "Niet overschreven: {} ({})",
    "vervangen": "Vervangen: {} ({}); de vorige staat ernaast, met ~ achter de naam",
}
CHANGES = "  in de bron: {} veranderd, {} nieuw, {} weg, en {} waar u ook iets veranderde"
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
WOULD = "Proef: er is niets geschreven."
LEFT = "Wat u nog doet:"
DO_ACRONYMS = "leg {} uit: {}. Zie begrippen.voorstel.toml."
DO_SHORT = "geef {} een korte `kop`"
DO_OFFERED = "vergelijk {} met uw versie. Neem het over met --bijwerken."
DO_CONFLICT = "kijk na wat u én de bron veranderden: {}"
DO_FINISH = "zet `af = true` in [artikel] als alles klopt: dan heeft elke afkorting een begrip"
DO_CHECK = "kijk de map na met: beleidstui controleer {}"
DO_READ = "lees mee met: beleidstui --content {}"
DO_NOTHING = "niets: het artikel is klaar om te lezen"
FOLDER_ROW = "{:<28} {:<14} {}"
FOLDER_HEAD = ("stuk", "gevolg", "artikelen")
FAILED_ROW = "mislukt"

# What to choose, and what to save.
CHOOSE = "Er is niets gekozen. Kies met --artikel 2 of neem alles met --alles."
LISTED = "{:>4}  {}"
NO_SUCH_ARTICLE = "Artikel {} staat niet in dit stuk. Wel: {}."
NEEDS_TARGET = "Zeg waar de inhoud komt: --naar MAP. Of probeer eerst met --proef."
NOT_THERE = "{} is er niet."
NEEDS_NUMBER = "{}: zeg ook het nummer van het stuk, zoals 36360-V-1."
NO_PAPER_NAME = "{} is geen kamerstuk. beleidstui kent alleen kamerstukken, zoals 36360-V-1."
SAVE_THESE = (
    "Bewaar deze bestanden van {} in één map:",
    "  https://zoek.officielebekendmakingen.nl/{}.xml   de tekst",
    "  https://zoek.officielebekendmakingen.nl/{}.html  of de webpagina, als er geen XML is",
    "  https://zoek.officielebekendmakingen.nl/{}.pdf   voor de bladzijden",
    "Kijk dan wat erin staat: beleidstui importeer {}.xml {}.pdf --alles --proef",
)

# Figures of budgets.
READ_AMOUNTS = "Gelezen: {} ({} regels, {} bedragen)"
MERGED_AMOUNTS = "Bedragen: {} gelezen, {} nieuw overgenomen"
MADE_AMOUNTS = "Geschreven: {}"
NOTHING_OF = "Hiervan staat niets in deze bestanden. Wel van begroting: {}."
