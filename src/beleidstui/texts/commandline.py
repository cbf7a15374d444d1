"""What the command line says of itself: its commands, options and examples."""

from beleidstui.texts.themes import THEME_CHOICES

ABOUT = (
    "Verken, doorzoek en citeer Nederlandse beleidsartikelen. Zonder opdracht start de verkenner."
)
USAGE = "Gebruik"
ARGUMENTS = "Waarden"
OPTIONS = "Opties"
COMMANDS = "Opdrachten"
EXAMPLES_TITLE = "Voorbeelden"
ANY_OPTIONS = "[OPTIES]"
ANY_COMMAND = "[OPDRACHT]"
EXAMPLES = (
    ("beleidstui", "start de verkenner"),
    ("beleidstui SSR", "wat is SSR, en waar staat het?"),
    ('beleidstui zoek "early warning"', "zoek op een woordgroep"),
    ("beleidstui toon nfrp", "toon één onderdeel helemaal"),
    ("beleidstui zoek --help", "hulp bij één opdracht"),
)
EXAMPLES_FIND = (
    ("beleidstui zoek stabiliteitsfonds", "zoek op een woord"),
    ("beleidstui zoek minister justitie --max 3", "toon de beste drie"),
    ("beleidstui zoek subsidie --begroting V --jaar 2022", "alleen in een deel"),
    ("beleidstui zoek NAVO --json", "voor een ander programma"),
)
EXAMPLES_SHOW = (
    ("beleidstui toon begrip/nfrp", "wat is het, en waar staat het?"),
    ("beleidstui toon nfrp", "het laatste deel is genoeg"),
    ("beleidstui toon artikel-100 --citaat", "alleen de bronvermelding"),
    ("beleidstui toon regisseren --markdown", "met alles eronder, als document"),
)
EXAMPLES_LIST = (
    ("beleidstui lijst", "alles, in leesvolgorde"),
    ("beleidstui lijst --soort begrip", "alleen de begrippen"),
    ("beleidstui lijst --html", "als webpagina"),
    ("beleidstui lijst --html --naar mijn-pagina’s", "een pagina per artikel, en een die zoekt"),
    ("beleidstui lijst --tabs | cut -f 4", "alleen de afkortingen"),
)
EXAMPLES_MONEY = (
    ("beleidstui geld", "wat kost het artikel, en elk onderdeel ervan?"),
    ("beleidstui geld financieren/ontwapening", "wat hoort er bij dit punt?"),
    ("beleidstui geld --jaar 2019", "alleen één jaar"),
    ("beleidstui geld --fase realisatie --tabs", "voor een rekenblad"),
)
EXAMPLES_COMPARE = (
    ("beleidstui vergelijk 2022-V-02 2023-V-02", "wat veranderde tussen twee edities?"),
    ("beleidstui vergelijk V-02", "de nieuwste editie met die ervoor"),
    ("beleidstui vergelijk V-02/2022/regisseren", "alleen een onderdeel, met de editie ervoor"),
    ("beleidstui vergelijk V-02/2022 V-02/2023 --html", "als webpagina"),
)
EXAMPLES_CHECK = (
    ("beleidstui controleer", "de gekozen inhoud"),
    ("beleidstui controleer --bron", "met het bewijs uit de bron"),
    ("beleidstui controleer mijn-map", "een eigen map"),
    ("beleidstui controleer --schema artikel", "hulp voor uw teksteditor"),
)
EXAMPLES_NEW = (("beleidstui nieuw mijn-map", "een map die werkt, met een verzonnen artikel"),)
EXAMPLES_IMPORT = (
    ("beleidstui importeer kst-99999-X-2.xml --proef", "wat komt eruit? er wordt niets geschreven"),
    ("beleidstui importeer kst-99999-X-2.* --naar mijn-map --artikel 2", "met de bladzijden"),
    ("beleidstui importeer stukken --naar mijn-map", "alle stukken van een map"),
    (
        "beleidstui importeer cijfers.csv --naar mijn-map --begroting V",
        "bedragen",
    ),
    ("beleidstui importeer 36360-V-1", "welke bestanden bewaart u van dit stuk?"),
    ("beleidstui importeer --controleer --naar mijn-map", "is de tekst nog die van de stukken?"),
    ("beleidstui importeer oude-map --naar nieuwe-map", "de oudere vorm, met [[rol]], in deze"),
)
EXAMPLES_READ = (("beleidstui lees kst-99999-X-2.xml", "bekijk een stuk, zonder iets te bewaren"),)
EXAMPLES_BUILD = (
    ("beleidstui bouw mijn-map --naar mijn.bibliotheek", "alles van een map, in één bestand"),
    ("beleidstui --content mijn.bibliotheek", "lees eruit, zonder de map"),
)
HELP_HELP = "toon deze hulp"
HELP_THEME = f"kies de kleuren: {THEME_CHOICES}; de verkenner onthoudt dit"
HELP_KIOSK_REST = "begin na N seconden rust opnieuw, voor de volgende gast (anders 120)"
HELP_KIOSK = "start de verkenner voor gasten: die kunnen alleen kijken en zoeken"
HELP_DEMO = "start de verkenner om te presenteren: grotere markering, toetsen in beeld, rondleiding"
HELP_TOUR = "presenteer met de rondleiding in dit bestand"
HELP_VERSION = "toon de versie"
HELP_CONTENT = "lees de inhoud uit deze map"
HELP_OPEN = "start de verkenner bij dit onderdeel"
HELP_START_SEARCH = "start de verkenner met deze zoekvraag"
HELP_PLAIN = "verken in een dialoog van gewone regels, zonder schermbeelden"
HELP_JSON = "schrijf JSON"
HELP_FIND = "zoek op woorden, afkortingen en namen"
HELP_WORDS = "wat u zoekt"
HELP_MAX = "toon hoogstens N treffers"
HELP_SHOW = "toon één onderdeel helemaal"
HELP_ID = "id van het onderdeel, zoals begrip/nfrp"
HELP_CITE = "geef alleen de bronvermelding"
HELP_EVIDENCE = "toon per onderdeel de regels van de bron waar het staat"
HELP_SCHEMA = (
    "geef het JSON Schema van artikel, begrippen, geld of rondleiding, voor uw editor (anders van "
    "alle)"
)
HELP_MARKDOWN = "schrijf één Markdown-document"
HELP_HTML = "schrijf één webpagina, die zonder internet werkt"
HELP_LIST = "noem alle onderdelen"
HELP_KIND = (
    "alleen deze soort: artikel, deel, groep, rol, alinea, punt, tabel, kader, beeld, begrip"
)
HELP_PAGES = "met --html: maak een map met een pagina per artikel en een zoekpagina"
HELP_YEAR = "alleen in dit jaar"
HELP_BUDGET = "alleen in deze begroting: het hoofdstuk (V) of het ministerie (Defensie)"
HELP_WITHIN = "alleen in dit onderdeel en alles eronder"
HELP_TABS = "schrijf kolommen met een tab ertussen: id, soort, titel, afkorting, jaar en meer"
HELP_MONEY = "toon de bedragen van een artikel: begroot en gerealiseerd, per jaar"
HELP_MONEY_ID = "id van een artikel of onderdeel; anders alle artikelen"
HELP_PHASE = "alleen deze fase: ontwerp, vastgesteld, suppletoir-1, suppletoir-2 of realisatie"
HELP_MONEY_TABS = (
    "schrijf kolommen met een tab ertussen: reeks, onderdeel, soort, jaar, fase, bedrag en meer"
)
HELP_COMPARE = "zet twee edities naast elkaar, of twee onderdelen"
HELP_COMPARED = "id van de oude editie; staat er één id, dan wordt de editie ervoor de oude"
HELP_OTHER = "id van de nieuwe editie"
HELP_UNCHANGED = "toon ook wat gelijk bleef"
HELP_CHECK = "controleer de inhoud"
HELP_FOLDER = "map met inhoud; anders de gekozen inhoud"
HELP_NEW = "maak een map om in te schrijven"
HELP_NEW_FOLDER = "map die nog niet bestaat, of leeg is"
HELP_IMPORT = "maak inhoud van een officieel stuk"
HELP_READ = "bekijk een officieel stuk in de verkenner"
HELP_PAPERS = "bestanden van een stuk (XML, webpagina, ODT, PDF, tekst), of een map met stukken"
HELP_TARGET = "map met inhoud waar het artikel bij komt; zij wordt gemaakt als zij er niet is"
HELP_ARTICLE = "alleen het artikel met dit nummer; mag vaker"
HELP_AMOUNTS = "bij begrotingscijfers (CSV): alleen dit hoofdstuk, zoals V"
HELP_EVERYTHING = "alle artikelen van het stuk"
HELP_TRIAL = "zeg wat eruit komt, en schrijf niets"
HELP_UPDATE = "neem over wat in de bron veranderde, ook waar u iets veranderde"
HELP_CONTROL = "kijk na of de tekst nog die van de bewaarde stukken is"
HELP_BUILD = "maak van een map één bestand om uit te lezen"
HELP_LIBRARY = "het bestand dat wordt gemaakt, of vervangen"
PAGES_ARE_HTML = "--naar hoort bij --html, en niet bij --soort. Zie: beleidstui lijst --help"
ONLY_ONCE = "{} kan maar één keer. Zie: beleidstui --help"
SCHEMA_ALONE = "Bij --schema hoort geen map en geen --bron. Zie: beleidstui --help"

TOO_FEW_FILES = (
    "Dit programma mag te weinig bestanden tegelijk openen. Verhoog de grens met: ulimit -n 256"
)


_USAGE_ERRORS = (
    ("unrecognized arguments: ", "Dit ken ik niet: {}."),
    ("the following arguments are required: ", "Hier ontbreekt: {}."),
    ("argument OPDRACHT: ", "Deze opdracht ken ik niet."),
    ("argument --max: ", "--max heeft een getal nodig, 1 of hoger."),
    ("argument --jaar: ", "--jaar heeft een jaar nodig, zoals 2022."),
    ("argument --kiosk-rust: ", "--kiosk-rust heeft een getal nodig, 1 of hoger."),
    ("argument --schema: invalid choice", "--schema is artikel, begrippen, geld of rondleiding."),
    (
        "argument --soort: ",
        "--soort is artikel, deel, groep, rol, alinea, punt, tabel, kader, beeld of begrip.",
    ),
    (
        "argument --fase: ",
        "--fase is ontwerp, vastgesteld, suppletoir-1, suppletoir-2 of realisatie.",
    ),
    ("argument --thema: ", "--thema is automatisch, terminal, donker, licht of hoog-contrast."),
)


def usage_error(message: str) -> str:
    """Say in Dutch what an argument parser says in English."""
    option, not_with, other = message.removeprefix("argument ").partition(": not allowed with ")
    if not_with:
        other = other.removeprefix("argument ")
        return f"{option} en {other} gaan niet samen. Zie: beleidstui --help"
    for start, dutch in _USAGE_ERRORS:
        if message.startswith(start):
            said = dutch.format(message.removeprefix(start))
            break
    else:
        option = message.removeprefix("argument ").partition(":")[0]
        amount = "geen" if "ignored explicit argument" in message else "een"
        said = f"Bij {option} hoort {amount} waarde."
    return f"{said} Zie: beleidstui --help"
