"""What authors of content are told: what each key means, and what is wrong."""

from beleidstui.texts.characters import hidden

# What the keys of the content files mean: for authors, editors and error messages.
ABOUT_SCHEMA = "versie van het bestandsformaat; nu altijd 2"
ABOUT_ARTIKEL = "het beleidsartikel"
ABOUT_ARTIKEL_ID = "vaste naam van het artikel: letters, cijfers en streepjes, zoals 2022-V-02"
ABOUT_ARTIKELNUMMER = "nummer van het begrotingsartikel, zoals 2"
ABOUT_TITEL = "titel van het artikel"
ABOUT_BEGROTING = "begrotingshoofdstuk, zoals V"
ABOUT_MINISTERIE = "naam van het ministerie"
ABOUT_JAAR = "begrotingsjaar"
ABOUT_ARTIKEL_SOORT = "soort stuk, zoals jaarverslag"
ABOUT_REEKS = "het artikel door de jaren heen, zoals V-02"
ABOUT_OMVANG = "wat van het artikel hier staat, zoals: bladzijde 36 van p. 35–40"
ABOUT_AF = "true als dit artikel klaar is: dan heeft elke afkorting een begrip"
ABOUT_BRON = "de bladzijden of het stuk waar de tekst uit komt"
ABOUT_DOCUMENT = "kenmerk van het kamerstuk, zoals kst-36360-V-1"
ABOUT_VERGADERJAAR = "vergaderjaar: twee jaren na elkaar, zoals 2022-2023"
ABOUT_DOSSIER = "dossiernummer, zoals 36360 V"
ABOUT_NUMMER = "nummer van het stuk in het dossier, zoals 1, of een letter bij de Eerste Kamer"
ABOUT_PAGINA = "bladzijde in het kamerstuk"
ABOUT_BESTAND = "bestandsnaam van de bronpagina in de map bronnen, zonder schuine streep"
ABOUT_VOETREGEL = "voetregel van de bronpagina, letterlijk"
ABOUT_REGELS = "bladzijde als de regels van een bladzijde zijn, alinea als elke regel een alinea is"
ABOUT_ONDERDEEL = "de onderdelen van het artikel, in leesvolgorde"
ABOUT_ONDERDEEL_ID = "vaste naam met de namen erboven, zoals regisseren/artikel-100"
ABOUT_ONDERDEEL_SOORT = "soort onderdeel"
ABOUT_ONDERDEEL_TITEL = "titel, zo mogelijk zoals hij op de bronpagina staat"
ABOUT_WELKE_BRON = "bestandsnaam van de bron, als dit niet de eerste is"
ABOUT_NOTEN = "de noten bij deze tekst"
ABOUT_TEKEN = "teken van de noot, zoals 1"
ABOUT_PLAATS = "aantal tekens van de tekst dat voor het teken van de noot staat"
ABOUT_NOOT = "tekst van de noot, letterlijk"
ABOUT_EENHEID = "waarin de bedragen staan, zoals 1000 voor duizend euro"
ABOUT_KOLOMMEN = "de rijen met koppen boven de tabel"
ABOUT_RIJEN = "de rijen van de tabel, elke cel letterlijk"
ABOUT_GELDT_VOOR = "begrotingshoofdstuk, reeks of artikel waar dit begrip zo heet"
ABOUT_ID = "vaste naam: kleine letters, cijfers en streepjes"
ABOUT_KOP = "korte titel, van de redactie"
ABOUT_TEKST = "de officiële tekst, letterlijk"
ABOUT_FRAGMENT = "true als de tekst een deel van een zin van de bron is"
ABOUT_HERKOMST = "letterlijk, afgeleid of redactie"
ABOUT_REASON = "waarom dit is afgeleid"
ABOUT_BEGRIP = "een begrip"
ABOUT_BEGRIP_NAAM = "naam van het begrip, zo mogelijk zoals in de tekst"
ABOUT_AFKORTING = "afkorting"
ABOUT_BEGRIP_SOORT = "soort begrip"
ABOUT_UITLEG = "uitleg in een of twee zinnen"
ABOUT_VARIANTEN = "andere schrijfwijzen en vormen"
ABOUT_ENGELS = "Engelse naam"
ABOUT_VERWANT = "Andere woorden waarmee een lezer dit zoekt: gewone taal, synoniemen, Engels."
ABOUT_WOORD = "De woorden van de tekst die geen begrip zijn, met hoe een lezer ze ook noemt."
ABOUT_WOORD_WOORD = "Het woord zoals het in de tekst staat, in het enkelvoud of als heel werkwoord."
ABOUT_WOORD_ENGELS = "Engelse woorden voor dit woord, elk één woord."
ABOUT_ONDERDEEL_VAN = "id van het begrip waar dit een onderdeel van is"
SCHEMA_OF_ARTICLE = "Artikel van beleidstui"
SCHEMA_OF_TERMS = "Begrippen van beleidstui"
SCHEMA_OF_TOUR = "Rondleiding van beleidstui"
SCHEMA_OF_CONTENT = "Inhoud van beleidstui: een artikel, de begrippen, bedragen of een rondleiding"

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
DOUBLE_BRACKETS = " Schrijf `[[{}]]`, met dubbele haken."
TOO_LARGE = "hier hoort een getal van ten hoogste {}."
NOT_POSITIVE = "hier hoort een getal groter dan 0."
EMPTY_LIST = "deze lijst is leeg."
EMPTY_TEXT = "deze tekst is leeg."
SPACE_AROUND = "haal de spatie aan het begin of het eind van deze tekst weg."
MOJIBAKE = "`{}` is verminkt (verkeerd omgezet). Typ het woord opnieuw."
DOUBLE_ID = "de id `{}` bestaat al, op {}. Kies een andere."
REASON_MISSING = "wat afgeleid is, heeft een `toelichting` nodig: waarom?"
PAGE_HERKOMST_MISSING = "bij een pagina hoort `pagina_herkomst`."
PAGE_REASON_MISSING = "een afgeleide pagina heeft een `pagina_toelichting` nodig: waarom?"
EMPTY_ROLE = "onder deze kop staat niets. Zet er een onderdeel onder."
OLDER_FORM = (
    "dit is de oudere vorm van de inhoud. Zet de hele map om met: beleidstui importeer MAP --naar "
    "NIEUWE_MAP"
)
NOT_ABOVE = "er staat geen onderdeel `{}` boven. Zet dat ervoor."
NOT_TOGETHER = "zet dit bij `{}`: er staat iets anders tussen."
CANNOT_HOLD = "onder een {} kan geen ander onderdeel staan."
HOLDS_NOWHERE = "er is geen begroting, reeks of artikel `{}` in deze inhoud."
UNKNOWN_SOURCE = "er is geen bron met bestand `{}`."
SOURCE_TWICE = "bestand `{}` is al een bron van dit artikel."
NOTE_OUTSIDE = "de tekst heeft maar {} tekens."
UNEVEN_ROW = "rij {} heeft {} cellen, en de tabel heeft {} kolommen."
PART_OF_ITSELF = "dit begrip is zo een onderdeel van zichzelf."
DOUBLE_FORM = "`{}` hoort al bij `{}`. Een vorm mag bij één begrip horen."
UNEXPLAINED_ACRONYM = "de afkorting `{}` heeft geen begrip. Voeg er een toe aan begrippen.toml."
_TOML_ERRORS = (
    ("Cannot overwrite", "deze sleutel staat er al. Haal er één weg."),
    ("Cannot declare", "deze tabel staat er al. Haal er één weg, of zet hem na zijn kop."),
    ("Unterminated string", "deze tekst heeft geen aanhalingsteken aan het eind."),
    (
        "Illegal character",
        "hier staat een teken dat niet mag, zoals een regeleinde in een tekst. Staat er een "
        "aanhalingsteken aan het eind van de tekst?",
    ),
    ("Unescaped", "zet een `\\` voor een andere `\\`. Schrijf een pad met `/`."),
    ("Expected '='", "hier hoort `sleutel = waarde`."),
    ("Invalid value", "deze waarde is niet te lezen. Zet tekst tussen aanhalingstekens."),
    ("Unclosed array", "deze lijst heeft geen `]` aan het eind."),
    ("Expected ']'", "deze kop of lijst heeft geen `]` aan het eind."),
    ("Expected newline", "na deze waarde staat nog iets. Begin een nieuwe regel."),
)


SINGLE_BRACKETS = (
    "geen geldige TOML: hier horen dubbele haken, `[[{0}]]`: er mag meer dan één `{0}` zijn."
)
NO_END_OF_TEXT = (
    "geen geldige TOML: deze tekst heeft geen eind. Zet er dezelfde drie aanhalingstekens achter."
)
TRUE_OR_FALSE = "geen geldige TOML: schrijf `true` of `false`, met kleine letters."
CURLY_QUOTES = 'geen geldige TOML: zet tekst tussen rechte aanhalingstekens (`"`).'
QUOTE_IN_TEXT = (
    "geen geldige TOML: staat er een aanhalingsteken in de tekst? Zet er een `\\` voor, of zet de "
    "hele tekst tussen `'`."
)


def hidden_in_line(character: str, position: int) -> str:
    """Say that a line of TOML holds a character that cannot be seen."""
    name = hidden(character) or "onzichtbaar teken"
    return (
        f"geen geldige TOML: hier staat een teken dat u niet ziet: {name} (U+{ord(character):04X}, "
        f"plaats {position + 1}). Haal het weg."
    )


def toml_error(message: str) -> str:
    """Say in Dutch what a TOML reader says in English."""
    known = next((dutch for start, dutch in _TOML_ERRORS if message.startswith(start)), "")
    return "geen geldige TOML: " + (known or "deze regel is niet te lezen.")


def unknown_key(suggestion: str, character: str = "") -> str:
    """Say that a key is unknown, and which character in it cannot be seen."""
    if character:
        name = hidden(character) or "onzichtbaar teken"
        return (
            f"in deze sleutel staat een teken dat u niet ziet: {name} (U+{ord(character):04X}). "
            "Typ de sleutel opnieuw."
        )
    return "deze sleutel ken ik niet." + did_you_mean(suggestion)


def wrong_form(value: str, about: str, right: str = "") -> str:
    """Say that a value does not have its form, and the right one where that is known."""
    remedy = f" Schrijf `{right}`." if right else ""
    return f"`{value}` heeft niet de goede vorm: {about}.{remedy}"


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
    name = hidden(chr(code))
    said = f" Het is een {name}." if name else ""
    return f"teken U+{code:04X} (plaats {position + 1}) mag niet in een tekst. Haal het weg.{said}"


def also_on(lines: list[int]) -> str:
    """Say on which other lines the same is wrong; only the first few are named."""
    named = ", ".join(map(str, lines[:5]))
    more = f" en nog {len(lines) - 5}" if len(lines) > 5 else ""
    return f"(Ook op regel {named}{more}.)"


def more_problems(count: int) -> str:
    """Say how many problems are not named."""
    return f"En nog {count} {'fout' if count == 1 else 'fouten'}. Verbeter eerst deze."


def content_refused(count: int) -> str:
    """Say that nothing was loaded, and why."""
    problems = "1 fout" if count == 1 else f"{count} fouten"
    return f"{problems} in de inhoud. Er is niets geladen."
