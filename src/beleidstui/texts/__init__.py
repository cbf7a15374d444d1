"""Every Dutch string of the interface; what only one face or reader is told has its own module."""

LIST = ", "

# The answers of the command line.
NEEDS_TERMINAL = (
    "De verkenner heeft een terminal nodig. Zoek zonder terminal met: beleidstui zoek WOORDEN\n"
    "Of verken in gewone regels met: beleidstui --plain"
)
OUTPUT_FAILED = "Het antwoord is niet te schrijven ({})."
_SYSTEM_ERRORS = {
    2: "bestaat niet",
    13: "geen toegang",
    17: "bestaat al",
    20: "is geen map",
    21: "is een map",
    28: "de schijf is vol",
    30: "er is niet in te schrijven",
    36: "de naam is te lang",
}


def counted(number: int, one: str, more: str) -> str:
    """Give a number with its noun, in the singular or the plural."""
    return f"{number} {one if number == 1 else more}"


def system_error(number: int | None) -> str:
    """Say in Dutch why the system refuses a file or folder."""
    return _SYSTEM_ERRORS.get(number or 0, f"fout {number}")


def content_in_order(kinds: list[str]) -> str:
    """Say that content is in order, and what it holds."""
    counts = [
        counted(kinds.count(one), one, more)
        for one, more in _KINDS
        if one in kinds or one in ("artikel", "rol", "punt", "begrip")
    ]
    return f"In orde: {', '.join(counts)}."


_KINDS = (
    ("artikel", "artikelen"),
    ("deel", "delen"),
    ("groep", "groepen"),
    ("rol", "rollen"),
    ("alinea", "alinea’s"),
    ("punt", "punten"),
    ("tabel", "tabellen"),
    ("kader", "kaders"),
    ("beeld", "beelden"),
    ("begrip", "begrippen"),
)


SUGGESTION = "Geen treffer voor ‘{}’. Bedoelde u {}?"
NO_HIT = "Geen treffer voor ‘{}’."
ONLY_WITHIN = "Alleen gezocht in {0}. Laat dat weg om overal te zoeken."
SPREAD = "{}: {}"
MORE_USES = "En nog {}. Met # ziet u alles."
ONLY_IN = "Alleen in {}."
NOTHING_THERE = "Daar staat niets."
OTHER_TEXT = "{} (andere tekst)"
OTHER_YEARS = "Andere edities"
EDITION_TAKEN = "{}: dit is {}."
MORE_LETTERS = "Geen treffer voor ‘{}’. Typ nog een letter."
NO_QUERY = "Typ een woord om op te zoeken."
TERMS_HERE = "Begrippen in deze tekst"
TERMS_IN_EXPLANATION = "Begrippen in deze uitleg"
NOT_USED = "Niet gebruikt in een officiële tekst."
PARTS = "Onderdelen"
PART_OF = "Onderdeel van"
SOURCE = "Bron"
LINK = "Link"
REASON = "Toelichting"
NAME = "Naam"
ABBREVIATION = "Afkorting"
ENGLISH = "Engels"
PAGE = "Pagina"
DERIVED = "afgeleid: {}"
DERIVED_BELOW = "nummer en titel: afgeleid, zie onderaan"
TITLE_AND_NUMBER = "Nummer en titel"
TITLE_AND_TEXT = "titel: redactie · tekst: {}"
HOLDS_FOR = "geldt voor {}"
SCOPE = "hier staat: {}"
FIRST_WORDS = "titel: de eerste woorden; tekst: {}"
EXPLANATION_BY = "uitleg: {}"
VARIANTS = "Ook"
ID = "Id"
PAGE_DERIVED = "(pagina afgeleid)"
PATH_MARK = " ❭ "
PLACE_MARK = " · "


def no_hit_within(query: str, within: str, outside: int) -> str:
    """Say that a part of the library has no hit, and how many there are elsewhere."""
    elsewhere = f"{counted(outside, 'treffer', 'treffers')}" if outside else "ook geen treffer"
    return f"Geen treffer voor ‘{query}’ in {within}. Daarbuiten: {elsewhere}."


def also_in(years: list[int], kinds: list[str]) -> str:
    """Say in which other years a text stands, and in which other papers of its own year.

    Years that follow each other are told as the first and the last.
    """
    runs: list[list[int]] = []
    for year in years:
        if runs and runs[-1][-1] == year - 1:
            runs[-1].append(year)
        else:
            runs.append([year])
    told = (f"{run[0]}–{run[-1]}" if len(run) > 2 else ", ".join(map(str, run)) for run in runs)
    return f"ook in {', '.join([*told, *kinds])}"


def more_hits(count: int) -> str:
    """Say how many hits are not shown."""
    return f"En nog {counted(count, 'treffer', 'treffers')}. Toon meer met --max."


def hits_in(branch: str, count: int) -> str:
    """Say how many hits a branch has, so that nobody reads the count as a number of an article."""
    return f"{branch} {count}×"


def used_in(count: int) -> str:
    """Say in how many items a term is used."""
    return f"Gebruikt in {counted(count, 'punt', 'punten')}"


def literal(first: int, last: int) -> str:
    """Say on which printed lines of the source a literal text stands."""
    return f"letterlijk (regel {first})" if first == last else f"letterlijk (regels {first}–{last})"


def unknown_id(item_id: str, nearest: tuple[str, ...]) -> str:
    """Say that an id is unknown, and which ids look like it."""
    if not nearest:
        return f"De id `{item_id}` bestaat niet. Bekijk alle ids met: beleidstui lijst"
    return f"De id `{item_id}` bestaat niet. Bedoelde u: {', '.join(nearest)}?"


# The explorer: for each key a short label and what it does.
KEY_SEARCH = ("zoeken", "zoek terwijl u typt")
KEY_SEARCH_HERE = ("zoek hier", "zoek alleen in deze tak; is dat al zo, dan weer overal")
KEY_NEXT = ("volgende", "naar de volgende treffer")
KEY_PREVIOUS = ("vorige", "naar de vorige treffer")
KEY_PANE = ("wissel", "naar de volgende link, of naar de andere helft")
KEY_BACK_OUT = ("terug", "een stap terug; stopt nooit")
KEY_GO_BACK = ("vorige plek", "terug naar waar u was")
KEY_GO_FORWARD = ("volgende plek", "weer vooruit")
KEY_USES = ("gebruikt in", "waar staat dit begrip nog meer?")
KEY_QUOTE = ("citeren", "citeer: daarna t, c, l of m")
KEY_PRINT = ("afdrukken", "toon de tekst gewoon, om te selecteren")
KEY_COMPARE = ("bronpagina", "toon de bronpagina ernaast")
KEY_CHANGES = ("vergelijken", "wat veranderde er sinds de vorige editie?")
KEY_HELP = ("hulp", "toon deze hulp")
KEY_PALETTE = ("ga naar", "ga naar een artikel (V 2 2022), of kies een opdracht")
KEY_DRAW = ("opnieuw tekenen", "teken het hele scherm opnieuw")
KEY_SUSPEND = ("onderbreken", "terug naar de opdrachtregel; fg gaat verder")
KEY_QUIT = ("stoppen", "stop; met ctrl+c kan het altijd")
KEY_UP = ("omhoog", "een regel omhoog")
KEY_DOWN = ("omlaag", "een regel omlaag")
KEY_COLLAPSE = ("dicht", "sluit de tak, of ga naar de tak erboven")
KEY_EXPAND = ("open", "open de tak, of ga naar het eerste eronder")
KEY_OPEN = ("lezen", "open dit en ga naar de tekst")
KEY_FOLD = ("dichtvouwen", "sluit alles, behalve waar u staat")
KEY_UNFOLD = ("openvouwen", "open alles onder deze regel")
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
KEY_NEXT_CHANGE = ("volgende", "naar de volgende wijziging")
KEY_PREVIOUS_CHANGE = ("vorige", "naar de vorige wijziging")
KEY_OPEN_CHANGE = ("openen", "open wat gelijk bleef; bij een wijziging: ga naar de tekst")
KEY_COPY_TEXT = ("tekst", "stuur de tekst naar het klembord van de terminal")
KEY_COPY_CITATION = ("citaat", "stuur de bronvermelding")
KEY_COPY_LINK = ("link", "stuur de link naar het kamerstuk")
KEY_COPY_MARKDOWN = ("Markdown", "stuur tekst, bronvermelding en link als Markdown")
KEY_COPY_NOTHING = ("terug", "toch niets sturen")
HELP_TITLE = "Hulp bij beleidstui — Esc gaat terug"
HELP_PLACE = {
    "overal": "Overal",
    "elk scherm": "Op elk scherm",
    "boom": "In de boom",
    "tekst": "In de tekst",
    "bladeren": "Bladeren",
    "treffers": "In de treffers",
    "zoeken": "Tijdens het typen van een zoekvraag",
    "citeren": "Na y",
    "edities": "Na w",
    "rondleiding": "Bij het presenteren",
}
TERMS = "Begrippen"
ARTICLE = "Artikel"
SEARCH_HERE = "typ / om te zoeken"
SEARCH_IN = "typ wat u zoekt"
SEARCH_LIMIT = "in {}:"
AT_BRANCH = "Kies eerst een onderdeel in deze tak."
CAPS_LOCK = "‘{}’ is geen opdracht. Staat Caps Lock aan?"
TOO_SMALL = "Dit venster is te klein. Maak het ten minste 30 bij 8."
STATUS_TREE = "/ zoek  Enter lees  ? hulp  q stop"
STATUS_TREE_WIDE = "/ zoek  Enter lees  y citeer  v bron  # gebruikt  ? hulp  q stop"
STATUS_DETAIL = "Tab link  Enter volg  Esc terug  ? hulp"
STATUS_DETAIL_WIDE = "Tab link  Enter volg  y citeer  v bron  # gebruikt  Esc terug  ? hulp"
STATUS_HITS = "Enter ga erheen  Esc terug"
STATUS_SEARCH = "↑↓ kies  Enter  Esc terug"
STATUS_HIT = "n volgende  N vorige"
STATUS_HIT_WIDE = "n volgende  N vorige  y citeer  v bron  # gebruikt"
NO_BACK = "Verder terug gaat niet."
NO_FORWARD = "Verder vooruit gaat niet."
NO_SEARCH_YET = "Er is nog niet gezocht. Typ / om te zoeken."


# Content that changes while it is shown.
ALL_PROBLEMS = ("alle fouten", "toon alle fouten in de nieuwste versie van de bestanden")
PROBLEMS_TITLE = "Fouten in de nieuwste versie — Esc gaat terug"
FAULT_HINT = ": alle fouten"
FAULT_MARK = "fout (: toont alle)"
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
REASON_NAMED = "op naam"
REASON_NAMES = "noemt dit stuk"
REASON_WITHOUT = "zonder {}"
REASON_SOUNDS = "klinkt als ‘{form}’"
REASON_DID_YOU_MEAN = "bedoelde u {term}?"


def without(words: list[str]) -> str:
    """Say which words of the query a hit does not have."""
    return REASON_WITHOUT.format(" en ".join(f"‘{word}’" for word in words))


# Quoting, comparing and where-used.
REASON_USES = "gebruikt {}"
NO_SOURCE_PAGE = "Dit is van de redactie: er is geen bronpagina."
QUOTES = {
    "text": "t tekst",
    "citation": "c citaat",
    "link": "l link",
    "markdown": "m Markdown",
}
STATUS_QUOTE_BACK = "Esc terug"
SENT_WHOLE = "Verstuurd"
SENT_DERIVED = "Verstuurd, pagina afgeleid"
SENT = "{} (p toont het): {}"
NOTHING_TO_QUOTE = "Dit is van de redactie en heeft geen citaat of link."
TRY_USES = "{} # toont waar het staat."
PRINTED_BACK = "Druk op Enter om terug te gaan naar de verkenner."
NO_USES = "Geen ander punt gebruikt dit."
PALETTE_HERE = "artikel, zoals V 2 2022, of een opdracht"
NO_COMMAND = "Geen artikel of opdracht met deze naam."
COMPARE_TITLE = "Pagina zoals gedrukt. Esc gaat terug."


def terms_are_editorial(count: int) -> str:
    """Say that the terms are explained by the editors."""
    return f"{counted(count, 'begrip', 'begrippen')}: de uitleg is van de redactie."


# The closed mode for guests.
KIOSK_NEEDS_POSIX = "--kiosk kan alleen op macOS en Linux, want elders is het niet af te sluiten."
KIOSK_ALONE = "Bij --kiosk hoort geen opdracht. Zie: beleidstui --help"
KIOSK_REST_ALONE = "--kiosk-rust hoort bij --kiosk. Zie: beleidstui --help"
KIOSK_BROKEN = "Er ging iets mis. Log opnieuw in."
KIOSK_SENT = "{}: {}"
NO_SUSPEND = "Dat kan hier niet: deze terminal geeft het scherm niet vrij."
KIOSK_STAYS = "Dat kan hier niet: dit is de verkenner voor gasten."


def kiosk_steered(name: str) -> str:
    """Say that a variable steers Python, and how to start without it."""
    return f"De kiosk start niet met {name}. Start met: python -I -m beleidstui --kiosk"


# Presenting.
DEMO_ALONE = "Bij --demo en --rondleiding hoort geen opdracht of --plain. Zie: beleidstui --help"
DEMO_NEEDS_SCREENS = (
    "Presenteren kan niet op deze terminal: zij kan geen schermen tonen (zie TERM)."
)


def in_units(unit: int) -> str:
    """Say in what the amounts of a table are."""
    return f"Bedragen x € {unit:,}.".replace(",", ".")
