"""What the dialogue says; it names nothing by its place on a screen."""

GREETING = "beleidstui als dialoog."
HINT = "Typ een nummer, of z en wat u zoekt. h is hulp, q is stoppen."
ASCII_ONLY = "Let op: bijzondere tekens zijn vervangen, want uw taalinstelling is geen UTF-8."
PROMPT = "Keuze:"
PROMPT_QUERY = "Zoekvraag:"
STOPPED = "Gestopt."
NEXT_GUEST = "Er is een tijd niets getypt. De dialoog begint opnieuw."

# For each command its names, the shortest first, and what it does.
SEARCH = (("z", "zoek", "zoeken", "/"), "zoek op een woord, zoals: z SSR")
NOWHERE = "U bent niet in een tak: er wordt overal gezocht."
SEARCH_HERE = (("i", "in"), "zoek alleen in wat u nu leest, zoals: in SSR")
OPEN = (
    ("o", "open"),
    "open een nummer of een id, zoals: open begrip/nfrp",
)
NEXT = (("n", "volgende"), "naar de volgende treffer")
PREVIOUS = (("N", "vorige"), "naar de vorige treffer")
BACK = (("t", "terug", "["), "terug naar waar u was")
FORWARD = (("u", "vooruit", "]"), "weer vooruit")
UP = (("b", "boven"), "naar wat hierboven hoort, zoals de rol van een punt")
BEGIN = (("0", "begin"), "naar het begin, met artikelen en begrippen")
USES = (("g", "gebruikt", "gebruikt in", "#"), "waar staat dit nog meer?")
QUOTE = (("y", "citeren", "citeer"), "kies wat u wilt citeren")
TEXT = (("x", "tekst"), "geef de tekst, op één regel")
CITATION = (("c", "citaat"), "geef de bronvermelding")
LINK = (("l", "link"), "geef de link naar het kamerstuk")
MARKDOWN = (("m", "markdown"), "geef tekst, bronvermelding en link als Markdown")
PRINT = (("p", "afdrukken", "druk af"), "geef tekst, bronvermelding en link gewoon")
COMPARE = (("v", "bron", "bronpagina"), "lees de regels zoals ze gedrukt zijn")
CHANGES = (("w", "vergelijk", "vergelijken"), "wat veranderde er sinds de vorige editie?")
MORE = (("+", "meer"), "lees de rest van een lange lijst")
REPEAT = (
    ("r", "herhaal", "herhalen"),
    "lees dit nog een keer; met alleen Enter hoort u waar u bent",
)
HELP = (("h", "hulp", "help", "?"), "deze hulp")
STOP = (("q", "stop", "stoppen"), "stop; ctrl+c en het eind van de invoer stoppen ook")

OR = " of "

# What a place is called, and what is told there.
START = "Begin"
ARTICLE = "Artikel {}: {}"
KIND = {
    "artikel": "Artikel",
    "deel": "Deel",
    "groep": "Groep",
    "rol": "Rol",
    "alinea": "Alinea",
    "punt": "Punt",
    "tabel": "Tabel",
    "kader": "Kader",
    "beeld": "Beeld",
    "begrip": "Begrip",
}
ON_SHELF = "Begroting {}, {}, {}"
TERMS = "Begrippen, {} in {}"
TERMS_BY_KIND = "Begrippen per soort, aantal erachter"
TERMS_OF_KIND = "Begrippen van soort {}"
BUDGET = "Begroting: {}, {}, {} {}"
SCOPE = "Hier staat: {}"
PLACE = "Plaats: {}"
PLACE_ARTICLE = "Artikel {}"
PLACE_BULLET = "punt {} van {}"
SORT = "Soort: {}"
HERKOMST = "Herkomst: {}"
TEXT_BY = "tekst {}. De titel is van de redactie."
FIRST_WORDS = "tekst {}. De titel is het begin van de tekst."
EXPLANATION_BY = "uitleg {}."
ITSELF_BY = "{}."
DERIVED = "afgeleid. {}"
BY_EDITORS = "van de redactie"
ON_LINE = "letterlijk, regel {} van de bronpagina"
ON_LINES = "letterlijk, regels {} tot en met {} van de bronpagina"
FIELD = "{}: {}"
TEXT_HEADING = "Tekst"
EXPLANATION_HEADING = "Uitleg"
ROLES = "Rollen"
BULLETS = "Punten, titels van de redactie"
TERMS_HERE = "Begrippen in deze tekst, uitleg van de redactie"
USED_IN = "{}. Typ g voor de lijst."
HITS = "Treffers voor ‘{}’, beste eerst"
USES_OF = "Gebruikt bij ‘{}’"
HIT = "{}. {}. Reden: {}"
IN = "{} in {}"
HIT_OF = "Treffer {} van {}. Reden: {}"
BEST_OF = "De beste {} van {} treffers staan in de lijst."
QUOTES = "Citeren: {}"
QUOTABLE = "Citeren"
TEXT_QUOTED = "Tekst:"
CITATION_QUOTED = "Citaat:"
LINK_QUOTED = "Link:"
MARKDOWN_QUOTED = "Markdown:"
WHOLE_QUOTED = "Tekst, citaat en link:"
PAGE_DERIVED = "Let op: de pagina is afgeleid en staat niet op de bladzijde zelf."
PRINTED = "Bronpagina: {}"
NOT_PRINTED = "Dit onderdeel staat niet als zin op de bladzijde."
LINES_OF_ITEM = "Dit onderdeel: {}"
OTHER_LINES = "Andere regels: {}"
ONE_LINE = "regel {}"
MORE_LINES = "regels {} tot en met {}"
WHOLE_PAGE = "De hele bladzijde, {} regels"
FURTHER = "Verder"
HELP_HEADING = "Hulp: {} opdrachten."
HELP_NUMBER = "een nummer: open die keuze"

# When something cannot be done; where the reader is stays as it was.
UNKNOWN = "Dit ken ik niet: ‘{}’. Zoeken? Typ: z {}. Hulp? Typ: h"
NO_NUMBERS = "Hier is geen nummer te kiezen. Typ h voor hulp."
WRONG_NUMBER = "Kies een nummer van 1 tot en met {}."
NO_ITEM = "Kies eerst een tekst, met een nummer."
NO_MORE = "Dit was alles."
NO_HITS_YET = "Er is nog niet gezocht. Typ z en wat u zoekt."
LAST_HIT = "Dit was de laatste treffer."
FIRST_HIT = "Dit was de eerste treffer."
NOTHING_ABOVE = "Hierboven is niets."
OPEN_WHAT = "Typ open en een nummer of een id, zoals: open begrip/nfrp"
NOT_SEARCHED = "Niet gezocht."


def choices(number: int) -> str:
    """Say how many choices a list has."""
    return count(number, "keuze", "keuzes")


def count(number: int, one: str, more: str) -> str:
    """Say how many there are of something."""
    return f"{number} {one if number == 1 else more}"


def more_choices(number: int) -> str:
    """Say how many choices are not told yet."""
    return f"Nog {choices(number)}. Typ meer om ze te lezen; kiezen kan al."
