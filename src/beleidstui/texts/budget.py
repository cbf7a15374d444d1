"""What is told of a budget file that is read: what was not taken over and why, and what to do."""

from collections.abc import Sequence

NO_BUDGET = (
    "{} is geen begroting: de eerste regel noemt geen jaar, begroting, artikel en bedragen. "
    "Kies een CSV met budgettaire tabellen of begrotingsstaten."
)
NO_TABLE = "{} is geen tabel in CSV: regel {} is niet te lezen. Bewaar het bestand opnieuw."
NO_ROWS = "In {} staat geen enkele regel met bedragen. Kies een ander bestand."

OTHER_ENCODING = "de letters staan er in een andere codering, en zijn zo gelezen: {}"
UNSURE_ENCODING = "de codering is niet zeker; gelezen als {}. Kijk dit na"
LOST_LETTERS = "hier is een letter verloren gegaan: {}"
NO_UNIT = "het bestand noemt geen eenheid: gelezen als × € 1.000"
OTHER_COLUMNS = "deze kolommen zijn geen fase, en niet overgenomen: {}"
SHORT_PART = "onderdelen met een los nummer (1) krijgen dat van het artikel ervoor (2.1)"

EMPTY_ROW = "lege regel"
EMPTY = "geen bedrag ingevuld (onbekend, geen 0)"
DASH = "een streepje: onbekend, geen 0"
PRO_MEMORIE = "pro memorie (pm): geen bedrag"
NO_AMOUNT = "dit is geen bedrag: {}"
TWO_WAYS = "te lezen als duizendtal en als decimaal: {}"
TOTALS = "totaal van een hele begroting of van het Rijk, niet van een artikel"
INSTRUMENT = "uitsplitsing onder een artikel of onderdeel"
NO_NUMBER = "onderdeel zonder nummer"
OTHER_NUMBER = "het nummer van het onderdeel past niet bij het artikel: {}"
NO_TOTAL_MARK = "er staat niet bij of dit een totaal is"
TOO_MANY = "er staat een bedrag in een kolom zonder naam: misschien zijn de bedragen verschoven"
SHIFTED = "de regel heeft {} kolommen, de kop {}"
OTHER_YEAR = "deze regel is van {}, en bijna alle andere van deze begroting zijn van {}"
STRAYED = "deze regel staat bij begroting {}, maar dit artikel staat andere jaren bij {}"
NO_YEAR = "geen jaar: {}"
NO_KIND = "geen uitgaven (U), verplichtingen (V) of ontvangsten (O): {}"
NO_CHAPTER = "geen nummer van een begroting: {}"
NO_ARTICLE = "geen nummer van een artikel: {}"
NO_KNOWN_UNIT = "onbekende eenheid: {}"
NO_EURO = "geen euro: {}"
NO_PHASE = "onbekende fase: {}"
DOUBLE = "staat er nog een keer, met hetzelfde bedrag"
CONTRADICTS = "de regels spreken elkaar tegen, en geen van beide is overgenomen: {}"

RENUMBERED = "begroting {}, artikel {} ({}–{}) is reeks {}: {}"
SAME_NAME = "zelfde naam, ‘{}’, als artikel {} in {}"
SAID_BY_AUTHOR = "zo staat het in het bestand van de auteur"
OTHER_SERIES_ZERO = "0 onder het andere nummer van hetzelfde artikel"
IN_OTHER_FILE = "staat ook in een eerder bestand, met hetzelfde bedrag"
OTHER_FILE_SAYS = "{}: {} staat in {}, maar {} in {}; het eerste is overgenomen"
AUTHOR_HAS = "staat al in het bestand van de auteur, met hetzelfde bedrag"
AUTHOR_SAYS = "{}: de auteur schrijft {}, maar {} staat in {}; dat van de auteur blijft"
T_MINUS_TWO = "kolom t-2 van de begroting {}"
SUM_DIFFERS = "{}: de onderdelen zijn samen € {}, het artikel is € {}"
NOT_ASKED = "andere begroting of ander artikel dan gevraagd"
CANNOT_ADD = "geld/{}.toml staat in een andere vorm en is niet aangevuld. Zet er `{} = [` in"

_SHOWN = 8
_LONGEST = 80


def shown(cell: str) -> str:
    """Give what a cell says on one line, cut where it is long."""
    line = " ".join(cell.split())
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…"


def told(reason: str, lines: Sequence[int], count: int, file: str = "") -> str:
    """Say what was told of a file in one line, with the first of its lines."""
    where = ", ".join(map(str, lines[:_SHOWN]))
    more = f" en {len(lines) - _SHOWN} meer" if len(lines) > _SHOWN else ""
    place = f" (regel {where}{more})" if lines else ""
    cells = f" [{count} bedragen]" if count else ""
    return f"{file + ': ' if file else ''}{reason}{place}{cells}"
