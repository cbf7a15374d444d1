"""Every Dutch string of the interface; what only one face says is in a module of that face."""

# What the keys of the content files mean: for authors, editors and error messages.
ABOUT_SCHEMA = "versie van het bestandsformaat; nu altijd 1"
ABOUT_ARTIKEL = "het beleidsartikel"
ABOUT_ARTIKEL_ID = "vaste naam van het artikel: letters, cijfers en streepjes, zoals 2022-V-02"
ABOUT_ARTIKELNUMMER = "nummer van het begrotingsartikel, zoals 2"
ABOUT_TITEL = "titel van het artikel"
ABOUT_BEGROTING = "begrotingshoofdstuk, zoals V"
ABOUT_MINISTERIE = "naam van het ministerie"
ABOUT_JAAR = "begrotingsjaar"
ABOUT_ARTIKEL_SOORT = "soort stuk, zoals jaarverslag"
ABOUT_BRON = "het kamerstuk waar de tekst uit komt"
ABOUT_DOCUMENT = "kenmerk van het kamerstuk, zoals kst-36360-V-1"
ABOUT_VERGADERJAAR = "vergaderjaar, zoals 2022-2023"
ABOUT_DOSSIER = "dossiernummer, zoals 36360 V"
ABOUT_NUMMER = "nummer van het stuk in het dossier"
ABOUT_PAGINA = "bladzijde in het kamerstuk"
ABOUT_BESTAND = "bestandsnaam van de bronpagina in de map bronnen, zonder schuine streep"
ABOUT_VOETREGEL = "voetregel van de bronpagina, letterlijk"
ABOUT_ROL = "een rol van de minister"
ABOUT_ROL_NAAM = "naam van de rol"
ABOUT_PUNT = "een punt onder de rol"
ABOUT_SUB_PUNT = "een punt onder dit punt"
ABOUT_ID = "vaste naam: kleine letters, cijfers en streepjes"
ABOUT_KOP = "korte titel, van de redactie"
ABOUT_TEKST = "de officiële tekst, letterlijk"
ABOUT_HERKOMST = "letterlijk, afgeleid of redactie"
ABOUT_REASON = "waarom dit is afgeleid"
ABOUT_BEGRIP = "een begrip"
ABOUT_BEGRIP_NAAM = "naam van het begrip, zo mogelijk zoals in de tekst"
ABOUT_AFKORTING = "afkorting"
ABOUT_BEGRIP_SOORT = "soort begrip"
ABOUT_UITLEG = "uitleg in een of twee zinnen"
ABOUT_VARIANTEN = "andere schrijfwijzen en vormen"
ABOUT_ENGELS = "Engelse naam"
ABOUT_ONDERDEEL_VAN = "id van het begrip waar dit een onderdeel van is"
SCHEMA_OF_ARTICLE = "Artikel van beleidstui"
SCHEMA_OF_TERMS = "Begrippen van beleidstui"
SCHEMA_OF_TOUR = "Rondleiding van beleidstui"
SCHEMA_OF_CONTENT = "Inhoud van beleidstui: een artikel, de begrippen of een rondleiding"

# Problems in content.
FILE_MISSING = "dit bestand ontbreekt. Maak het aan, of kies een andere map."
NOT_A_FILE = "dit is geen gewoon bestand. Zet hier een tekstbestand neer."
FILE_TOO_LARGE = "dit bestand is groter dan {} MB. Splits het."
FILE_UNREADABLE = "dit bestand is niet te lezen ({})."
FILE_EMPTY = "dit bestand is leeg."
FILE_NOT_UTF8 = "dit bestand is geen UTF-8. Sla het op als UTF-8."
FOLDER_MISSING = "deze map bestaat niet of is niet te lezen ({})."
ARTICLES_UNREADABLE = "deze map ontbreekt of is niet te lezen ({})."
NO_ARTICLES = "hier staat geen enkel artikel. Voeg een .toml-bestand toe."
TOML_TOO_DEEP = "de TOML is te diep genest."
TOML_BAD_VALUE = "er staat een waarde in die niet te lezen is, zoals een veel te groot getal."
WRONG_SCHEMA = "versie {} ken ik niet. Dit programma leest versie {}."
MISSING_KEY = "de sleutel `{}` ontbreekt."
WRONG_TYPE = "hier hoort een {}."
TOO_LARGE = "hier hoort een getal van ten hoogste {}."
NOT_POSITIVE = "hier hoort een getal groter dan 0."
EMPTY_LIST = "deze lijst is leeg."
EMPTY_TEXT = "deze tekst is leeg."
MOJIBAKE = "`{}` is verminkt (verkeerd omgezet). Typ het woord opnieuw."
WRONG_FORM = "`{}` heeft niet de goede vorm: {}."
DOUBLE_ID = "de id `{}` bestaat al, op {}. Kies een andere."
REASON_MISSING = "wat afgeleid is, heeft een `toelichting` nodig: waarom?"
PAGE_HERKOMST_MISSING = "bij een pagina hoort `pagina_herkomst`."
PAGE_REASON_MISSING = "een afgeleide pagina heeft een `pagina_toelichting` nodig: waarom?"
EMPTY_ROLE = "deze rol heeft geen punten. Voeg een `[[rol.punt]]` toe."
PART_OF_ITSELF = "dit begrip is zo een onderdeel van zichzelf."
DOUBLE_FORM = "`{}` hoort al bij `{}`. Een vorm mag bij één begrip horen."
UNEXPLAINED_ACRONYM = "de afkorting `{}` heeft geen begrip. Voeg er een toe aan begrippen.toml."
NOT_IN_SOURCE = (
    "deze tekst staat niet letterlijk in bronnen/{}. Neem de tekst van de bron over, "
    "of kies een andere herkomst."
)

_SYSTEM_ERRORS = {2: "bestaat niet", 13: "geen toegang", 20: "is geen map", 28: "de schijf is vol"}

_TOML_ERRORS = (
    ("Cannot overwrite", "deze sleutel staat er al."),
    ("Cannot declare", "deze tabel staat er al."),
    ("Unterminated string", "deze tekst heeft geen aanhalingsteken aan het eind."),
    ("Illegal character", "hier staat een teken dat niet mag, zoals een regeleinde in een tekst."),
    ("Unescaped", "zet een `\\` voor een andere `\\`."),
    ("Expected '='", "hier hoort `sleutel = waarde`."),
    ("Invalid value", "deze waarde is niet te lezen. Zet tekst tussen aanhalingstekens."),
    ("Unclosed array", "deze lijst heeft geen `]` aan het eind."),
    ("Expected ']'", "deze kop of lijst heeft geen `]` aan het eind."),
    ("Expected newline", "na deze waarde staat nog iets. Begin een nieuwe regel."),
)


def system_error(number: int | None) -> str:
    """Say in Dutch why the system refuses a file or folder."""
    return _SYSTEM_ERRORS.get(number or 0, f"fout {number}")


def toml_error(message: str) -> str:
    """Say in Dutch what a TOML reader says in English."""
    known = next((dutch for start, dutch in _TOML_ERRORS if message.startswith(start)), "")
    return "geen geldige TOML: " + (known or "deze regel is niet te lezen.")


def unknown_key(suggestion: str) -> str:
    """Say that a key is unknown."""
    return "deze sleutel ken ik niet." + did_you_mean(suggestion)


def wrong_choice(value: str, choices: tuple[str, ...], suggestion: str) -> str:
    """Say that a value is not one of the choices."""
    return f"`{value}` mag hier niet. Kies uit: {', '.join(choices)}." + did_you_mean(suggestion)


def unknown_reference(reference: str, suggestion: str) -> str:
    """Say that a reference leads nowhere."""
    return f"`{reference}` bestaat niet." + did_you_mean(suggestion)


def did_you_mean(suggestion: str) -> str:
    """Ask whether something else was meant; empty without a suggestion."""
    return f" Bedoelde u `{suggestion}`?" if suggestion else ""


def forbidden_character(code: int, position: int) -> str:
    """Say that a text holds a character that may not be shown."""
    return f"teken U+{code:04X} (plaats {position + 1}) mag niet in een tekst. Haal het weg."


def content_refused(count: int) -> str:
    """Say that nothing was loaded, and why."""
    problems = "1 fout" if count == 1 else f"{count} fouten"
    return f"{problems} in de inhoud. Er is niets geladen."


def content_in_order(kinds: list[str]) -> str:
    """Say that content is in order, and what it holds."""
    counts = [
        _count(kinds.count("artikel"), "artikel", "artikelen"),
        _count(kinds.count("rol"), "rol", "rollen"),
        _count(kinds.count("punt"), "punt", "punten"),
        _count(kinds.count("begrip"), "begrip", "begrippen"),
    ]
    return f"In orde: {', '.join(counts)}."


def _count(number: int, one: str, more: str) -> str:
    return f"{number} {one if number == 1 else more}"


# The answers of the command line.
SUGGESTION = "Geen treffer voor ‘{}’. Bedoelde u {}?"
NO_HIT = "Geen treffer voor ‘{}’."
NO_QUERY = "Typ een woord om op te zoeken."
TERMS_HERE = "Begrippen in deze tekst"
NOT_USED = "Niet gebruikt in een officiële tekst."
PARTS = "Onderdelen"
PART_OF = "Onderdeel van"
SOURCE = "Bron"
LINK = "Link"
NAME = "Naam"
ABBREVIATION = "Afkorting"
ENGLISH = "Engels"
PAGE = "Pagina"
DERIVED = "afgeleid: {}"
TITLE_AND_TEXT = "titel: redactie · tekst: {}"
EXPLANATION_BY = "uitleg: {}"
VARIANTS = "Ook"
ID = "Id"
PAGE_DERIVED = "(pagina afgeleid)"
PATH_MARK = " ❭ "
PLACE_MARK = " · "


def more_hits(count: int) -> str:
    """Say how many hits are not shown."""
    return f"En nog {_count(count, 'treffer', 'treffers')}. Toon meer met --max."


def used_in(count: int) -> str:
    """Say in how many items a term is used."""
    return f"Gebruikt in {_count(count, 'punt', 'punten')}"


def literal(first: int, last: int) -> str:
    """Say on which printed lines of the source a literal text stands."""
    return f"letterlijk (regel {first})" if first == last else f"letterlijk (regels {first}–{last})"


def unknown_id(item_id: str, nearest: tuple[str, ...]) -> str:
    """Say that an id is unknown, and which ids look like it."""
    if not nearest:
        return f"De id `{item_id}` bestaat niet. Bekijk alle ids met: beleidstui lijst"
    return f"De id `{item_id}` bestaat niet. Bedoelde u: {', '.join(nearest)}?"


# The command line itself.
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
    ("beleidstui zoek NAVO --json", "voor een ander programma"),
)
EXAMPLES_SHOW = (
    ("beleidstui toon begrip/nfrp", "wat is het, en waar staat het?"),
    ("beleidstui toon nfrp", "het laatste deel is genoeg"),
    ("beleidstui toon artikel-100 --citaat", "alleen de bronvermelding"),
)
EXAMPLES_LIST = (
    ("beleidstui lijst", "alles, in leesvolgorde"),
    ("beleidstui lijst --soort begrip", "alleen de begrippen"),
    ("beleidstui lijst --html", "als webpagina"),
    ("beleidstui lijst --tabs | cut -f 4", "alleen de afkortingen"),
)
EXAMPLES_CHECK = (
    ("beleidstui controleer", "de gekozen inhoud"),
    ("beleidstui controleer --bron", "met het bewijs uit de bron"),
    ("beleidstui controleer mijn-map", "een eigen map"),
    ("beleidstui controleer --schema artikel", "hulp voor uw teksteditor"),
)
HELP_HELP = "toon deze hulp"
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
    "geef het JSON Schema van artikel, begrippen of rondleiding, voor uw editor (anders van alle)"
)
HELP_MARKDOWN = "schrijf één Markdown-document"
HELP_HTML = "schrijf één webpagina, die zonder internet werkt"
HELP_LIST = "noem alle onderdelen"
HELP_KIND = "alleen deze soort: begrip, punt, rol of artikel"
HELP_TABS = "schrijf id, soort, titel en afkorting, met een tab ertussen"
HELP_CHECK = "controleer de inhoud"
HELP_FOLDER = "map met inhoud; anders de gekozen inhoud"
SCHEMA_ALONE = "Bij --schema hoort geen map en geen --bron. Zie: beleidstui --help"
OUTPUT_FAILED = "Het antwoord is niet te schrijven ({})."
NEEDS_TERMINAL = (
    "De verkenner heeft een terminal nodig. Zoek zonder terminal met: beleidstui zoek WOORDEN\n"
    "Of verken in gewone regels met: beleidstui --plain"
)

_USAGE_ERRORS = (
    ("unrecognized arguments: ", "Dit ken ik niet: {}."),
    ("the following arguments are required: ", "Hier ontbreekt: {}."),
    ("argument OPDRACHT: ", "Deze opdracht ken ik niet."),
    ("argument --max: ", "--max heeft een getal nodig, 1 of hoger."),
    ("argument --kiosk-rust: ", "--kiosk-rust heeft een getal nodig, 1 of hoger."),
    ("argument --schema: invalid choice", "--schema is artikel, begrippen of rondleiding."),
    ("argument --soort: ", "--soort is begrip, punt, rol of artikel."),
    ("argument --thema: ", "--thema is terminal, donker, licht of hoog-contrast."),
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


# The explorer: for each key a short label and what it does.
KEY_SEARCH = ("zoeken", "zoek terwijl u typt")
KEY_NEXT = ("volgende", "naar de volgende treffer")
KEY_PREVIOUS = ("vorige", "naar de vorige treffer")
KEY_PANE = ("wissel", "naar de volgende link, of naar de andere helft")
KEY_BACK_OUT = ("terug", "een stap terug; stopt nooit")
KEY_GO_BACK = ("vorige plek", "terug naar waar u was")
KEY_GO_FORWARD = ("volgende plek", "weer vooruit")
KEY_USES = ("gebruikt in", "waar staat dit begrip nog meer?")
KEY_QUOTE = ("citeren", "citeer: daarna t, c, l of m")
KEY_PRINT = ("afdrukken", "toon de tekst gewoon, om te selecteren")
KEY_COMPARE = ("vergelijken", "toon de bronpagina ernaast")
KEY_HELP = ("hulp", "toon deze hulp")
KEY_PALETTE = ("opdrachten", "kies een opdracht bij naam")
KEY_QUIT = ("stoppen", "stop; met ctrl+c kan het altijd")
KEY_UP = ("omhoog", "een regel omhoog")
KEY_DOWN = ("omlaag", "een regel omlaag")
KEY_COLLAPSE = ("dicht", "sluit de tak, of ga naar de tak erboven")
KEY_EXPAND = ("open", "open de tak, of ga naar het eerste eronder")
KEY_OPEN = ("lezen", "open dit en ga naar de tekst")
KEY_TOP = ("begin", "naar het begin")
KEY_BOTTOM = ("eind", "naar het eind")
KEY_LINE_UP = ("omhoog", "een regel omhoog")
KEY_LINE_DOWN = ("omlaag", "een regel omlaag")
KEY_PAGE_UP = ("pagina op", "een scherm omhoog")
KEY_PAGE_DOWN = ("pagina neer", "een scherm omlaag")
KEY_PREVIOUS_LINK = ("vorige link", "naar de vorige link in de tekst")
KEY_NEXT_LINK = ("volgende link", "naar de volgende link in de tekst")
KEY_OPEN_LINK = ("volg link", "ga naar waar de link heen wijst")
KEY_HIT_UP = ("vorige", "een treffer omhoog")
KEY_HIT_DOWN = ("volgende", "een treffer omlaag")
KEY_OPEN_HIT = ("ga erheen", "ga naar deze treffer")
KEY_COPY_TEXT = ("tekst", "stuur de tekst naar het klembord van de terminal")
KEY_COPY_CITATION = ("citaat", "stuur de bronvermelding")
KEY_COPY_LINK = ("link", "stuur de link naar het kamerstuk")
KEY_COPY_MARKDOWN = ("Markdown", "stuur tekst, bronvermelding en link als Markdown")
KEY_COPY_NOTHING = ("terug", "toch niets sturen")
HELP_TITLE = "Hulp bij beleidstui — Esc gaat terug"
HELP_PLACE = {
    "overal": "Overal",
    "boom": "In de boom",
    "tekst": "In de tekst",
    "bladeren": "Bladeren",
    "treffers": "In de treffers",
    "zoeken": "Tijdens het typen van een zoekvraag",
    "citeren": "Na y",
    "rondleiding": "Bij het presenteren",
}
TERMS = "Begrippen"
ARTICLE = "Artikel"
SEARCH_HERE = "typ / om te zoeken"
TOO_SMALL = "Dit venster is te klein. Maak het ten minste 30 bij 8."
STATUS_TREE = "/ zoek  Enter lees  ? hulp  q stop"
STATUS_DETAIL = "Tab link  Enter volg  Esc terug  ? hulp"
STATUS_HITS = "Enter ga erheen  Esc terug"
STATUS_SEARCH = "↑↓ kies  Enter  Esc terug"
STATUS_HIT = "n volgende  N vorige"
NO_BACK = "Verder terug gaat niet."
NO_FORWARD = "Verder vooruit gaat niet."
NO_SEARCH_YET = "Er is nog niet gezocht. Typ / om te zoeken."


# Content that changes while it is shown.
ALL_PROBLEMS = ("alle fouten", "toon alle fouten in de nieuwste versie van de bestanden")
PROBLEMS_TITLE = "Fouten in de nieuwste versie — Esc gaat terug"
RENEWED = "De bestanden zijn veranderd: nieuwe versie getoond."


def kept_version(file: str, line: int, message: str) -> str:
    """Say that the newest version has a problem, and that the one before it is shown."""
    place = f"regel {line} van {file}" if line else file
    return f"fout in {place}, vorige versie getoond: {message}"


# Why something is found: one short reason on every hit.
REASON_ABBREVIATION = "afkorting"
REASON_EXACT = "exact"
REASON_PHRASE = "woordgroep"
REASON_ALL_WORDS = "alle woorden"
REASON_PREFIX = "begin van een woord"
REASON_VARIANT = "variant: {form}"
REASON_ENGLISH = "Engels: {form}"
REASON_INFLECTED = "andere vorm van ‘{form}’"
REASON_OTHER_WORD = "ander woord voor ‘{form}’"
REASON_COMPOUND = "samenstelling"
REASON_ONE_TYPO = "1 typefout"
REASON_TWO_TYPOS = "2 typefouten"
REASON_EXPLANATION = "in de uitleg"
REASON_SOURCE = "in de bron"
REASON_KIND = "soort: {kind}"
REASON_VIA = "via {term}"
REASON_WITHOUT = "zonder ‘{word}’"
REASON_DID_YOU_MEAN = "bedoelde u {term}?"


# Quoting, comparing and where-used.
REASON_USES = "gebruikt {}"
NO_SOURCE_PAGE = "Dit is van de redactie: er is geen bronpagina."
STATUS_QUOTE = "t tekst  c citaat  l link  m Markdown"
STATUS_QUOTE_BACK = "Esc terug"
SENT = "Verstuurd (p toont het): {}"
NOTHING_TO_QUOTE = "Dit is van de redactie en heeft geen citaat of link."
TRY_USES = "{} # toont waar het staat."
PRINTED_BACK = "Druk op Enter om terug te gaan naar de verkenner."
NO_USES = "Geen ander punt gebruikt dit."
PALETTE_HERE = "zoek een opdracht"
NO_COMMAND = "Geen opdracht met deze naam."
COMPARE_TITLE = "Pagina zoals gedrukt. Esc gaat terug."
UNCOVERED = "{}, regel {}: `{}` staat in geen enkel onderdeel."
ALL_COVERED = "{}: elk woord van de pagina staat in precies één onderdeel."


def terms_are_editorial(count: int) -> str:
    """Say that the terms are explained by the editors."""
    return f"{_count(count, 'begrip', 'begrippen')}: de uitleg is van de redactie."


# The closed mode for guests.
HELP_KIOSK = "start de verkenner voor gasten: die kunnen alleen kijken en zoeken"
HELP_KIOSK_REST = "begin na N seconden rust opnieuw, voor de volgende gast (anders 120)"
KIOSK_ALONE = "Bij --kiosk hoort geen opdracht. Zie: beleidstui --help"
KIOSK_BROKEN = "Er ging iets mis. Log opnieuw in."
KIOSK_SENT = "Verstuurd: {}"
KIOSK_STAYS = "Dat kan hier niet: dit is de verkenner voor gasten."


def kiosk_steered(name: str) -> str:
    """Say that a variable steers Python, and how to start without it."""
    return f"De kiosk start niet met {name}. Start met: python -I -m beleidstui --kiosk"


# Themes, and what is remembered of them.
THEMES = {
    "terminal": "de kleuren van uw eigen terminal",
    "donker": "lichte letters op een donkere achtergrond",
    "licht": "donkere letters op een witte achtergrond",
    "hoog-contrast": "wit, geel en lichtblauw op zwart",
}
_THEME_NAMES = list(THEMES)
THEME_CHOICES = f"{', '.join(_THEME_NAMES[:-1])} of {_THEME_NAMES[-1]}"
HELP_THEME = f"kies de kleuren: {THEME_CHOICES}; de verkenner onthoudt dit"
THEME_LABEL = "thema {}"
THEME_LABEL_NOW = "thema {} (nu gekozen)"
THEME_CHOSEN = "Thema {}: {}."
THEME_NEEDS_COLOURS = "Thema {} kan hier niet: deze terminal heeft te weinig kleuren."
SETTINGS_NOWHERE = "er is geen map voor instellingen"
SETTINGS_NO_FILE = "dit is geen gewoon bestand"
SETTINGS_TOO_LARGE = "dit bestand is te groot"
SETTINGS_NOT_UTF8 = "dit bestand is geen UTF-8"
SETTINGS_NOT_TOML = "regel {} is geen geldige TOML"
SETTINGS_UNKNOWN_THEME = "thema is {}"


def settings_ignored(file: str, problem: str) -> str:
    """Say that the settings are not used, and why."""
    return f"Instellingen overgeslagen: {problem}. Zie {file}"


def settings_not_kept(file: str, problem: str) -> str:
    """Say that a choice holds only now, and why."""
    return f"Niet bewaard: {problem}. Zie {file}"


# Presenting.
HELP_DEMO = "start de verkenner om te presenteren: grotere markering, toetsen in beeld, rondleiding"
HELP_TOUR = "presenteer met de rondleiding in dit bestand"
DEMO_ALONE = "Bij --demo en --rondleiding hoort geen opdracht of --plain. Zie: beleidstui --help"
DEMO_NEEDS_SCREENS = (
    "Presenteren kan niet op deze terminal: zij kan geen schermen tonen (zie TERM)."
)
