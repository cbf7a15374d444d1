"""What is told of a paper that is read: why something was left out, and why it cannot be read."""

CONTENTS = "inhoudsopgave"
FOOT_LINES = "voetregels en paginanummers"
RUNNING_HEADS = "kopregels"
NAVIGATION = "tekst van de website eromheen"
DOUBLE_SIGNS = "tekens van noten die dubbel staan"
ADDED_SIGNS = "tekens van noten die ontbraken"
HYPHENS = "afbreekstreepjes"
SOFT_HYPHENS = "zachte streepjes"
DOUBLE_MARKS = "opsommingstekens die dubbel staan"
METADATA = "gegevens over het stuk"

TOO_LARGE = "{} is groter dan 64 MB. Zo groot is geen kamerstuk: kies een ander bestand."
TOO_DEEP = "{} is te diep genest (meer dan 120 elementen in elkaar). Bewaar het stuk opnieuw."
TOO_LONG = "{} bevat te veel tekst (meer dan 60 miljoen tekens). Kies een ander bestand."
HAS_ENTITIES = (
    "{} verklaart eigen entiteiten, en dat doet geen officieel stuk. Bewaar het stuk opnieuw."
)
NOT_XML = "{} is geen geldige XML: het gaat mis op regel {}, teken {}. Bewaar het stuk opnieuw."
NO_TEXT = "In {} staat geen tekst. Kies een ander bestand van dit stuk."
UNKNOWN_ELEMENT = "het element `{}` ken ik niet: de tekst is overgenomen als alinea"
INVISIBLE = "onzichtbare tekens"

IMPRINT = "colofon in de kantlijn"

NO_PDF_LIBRARY = (
    "{} is een PDF, en die kan ik nog niet lezen. "
    "Installeer wat nodig is: `pip install 'beleidstui[pdf]'`."
)
LOCKED_PDF = "{} is beveiligd met een wachtwoord. Bewaar het stuk zonder wachtwoord."
BROKEN_PDF = "{} is geen PDF die te lezen is. Download het stuk opnieuw."
SCANNED_PDF = "{} is een scan zonder tekst. Bewaar de XML of de webpagina van dit stuk."
HEAVY_PDF = "{} vraagt te veel geheugen of tijd, of is kapot. Bewaar de XML of de webpagina."
NO_PROCESS = "{} is niet te lezen: er kan geen hulpproces starten. Probeer het later opnieuw."

OTHER_LAYOUT = (
    "deze PDF heeft niet de opmaak van een kamerstuk: loop na waar alinea’s beginnen en eindigen"
)
UNSURE_TABLES = (
    "op bladzijde {} van de PDF staan misschien tabellen, die zijn overgenomen als alinea’s: "
    "neem tabellen liever uit de XML of de webpagina"
)
NOTE_WITHOUT_SIGN = "bij noot {} staat geen teken in de tekst: de noot is overgenomen als alinea"
DOUBTFUL_HYPHEN = "`{}` stond op twee regels: loop na of het streepje klopt"
UNREADABLE_PAGE = "deze bladzijde van de PDF is niet te lezen"
EMPTY_PAGE = "op deze bladzijde van de PDF staat geen tekst"
UNKNOWN_LETTERS = "{} tekens van deze PDF zijn niet te lezen: in de tekst staat er `\ufffd`"
UNPACKED = "{} pakt uit tot meer dan 64 MB. Zo groot is geen kamerstuk: kies een ander bestand."

IMAGE_TEXT = "tekst in afbeeldingen"
NOT_TEXT = "{} is geen tekst: er staan nul-bytes in. Bewaar het stuk opnieuw als HTML."
TOO_MANY = "{} bevat te veel elementen (meer dan {}). Kies een ander bestand van dit stuk."
UNDECLARED = "het bestand zegt niet in welke tekenset het staat: gelezen als {}"
WRONGLY_DECLARED = "het bestand staat niet in de tekenset die het noemt ({}): gelezen als {}"
PARTIAL_PAGE = (
    "dit is één pagina van rijksfinancien.nl en niet het hele artikel: wat er een eigen pagina"
    " heeft, ontbreekt. Bewaar het stuk zelf van officielebekendmakingen.nl."
)
NOT_MHTML = "In {} zit geen webpagina. Bewaar de pagina opnieuw, als HTML of MHTML."
TOO_NESTED_MHTML = "{} heeft te veel delen in elkaar. Bewaar de pagina opnieuw, als HTML."
NOT_ODT = "{} is geen ODT-bestand of is beschadigd. Bewaar het stuk opnieuw."
NO_CONTENT = "In {} ontbreekt de tekst (content.xml). Bewaar het stuk opnieuw als ODT."
DOUBLE_CONTENT = "In {} staat {} dubbel. Bewaar het stuk opnieuw als ODT."
LOCKED_ODT = "{} is beveiligd met een wachtwoord. Bewaar het stuk opnieuw, zonder wachtwoord."
REPEATED_TOO_OFTEN = "een tabel herhaalt lege rijen of kolommen: die zijn weggelaten"
TOO_WIDE = "{} heeft een tabel met te veel cellen. Kies een ander bestand van dit stuk."
NO_FACTS = "{} zegt niet van welk stuk het is. Kies de metadata.xml van het stuk."

DELETED_TEXT = "verwijderde tekst (bijgehouden wijzigingen)"
COMMENTS = "opmerkingen in de kantlijn"
LONG_TEXT = (
    "{} bevat meer dan 4 miljoen tekens. Zo veel lees ik niet uit een tekstbestand: "
    "bewaar de XML of de webpagina."
)

NOT_IN_PDF = "{} keer staat een alinea niet of anders in de PDF, voor het eerst ‘{}…’"
ONLY_IN_PDF = "{} keer staat een alinea van de PDF niet of anders in de tekst, voor het eerst ‘{}…’"
NO_CAPTIONS = "{} beelden zonder bijschrift: daarvan is niets overgenomen"
ONE_NO_CAPTION = "1 beeld zonder bijschrift: daarvan is niets overgenomen"
