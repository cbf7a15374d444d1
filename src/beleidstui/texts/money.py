"""What is said of amounts: to readers, and to who writes them down."""

# What the keys mean, for authors and editors.
ABOUT_GELD = "nummer van het onderdeel van de begroting dat dit betaalt, zoals 2.4"
ABOUT_BRONNEN = "de bestanden waar de bedragen uit komen"
ABOUT_BRON_ID = "vaste naam van de bron: kleine letters, cijfers en streepjes"
ABOUT_BRON_BESTAND = "naam van het bestand of het stuk waar het bedrag in staat"
ABOUT_SHA256 = "sha256 van dat bestand"
ABOUT_BRON_REASON = "waar dit bestand vandaan komt"
ABOUT_REEKSEN = "hoe een artikel in welke jaren heet"
ABOUT_JAREN = "het eerste en het laatste jaar, zoals [2013, 2021]"
ABOUT_REEKS_NAAM = "naam van het artikel in die jaren"
ABOUT_HERNUMMERD = "artikelen die in sommige jaren een ander nummer hebben"
ABOUT_OUD_NUMMER = "nummer in het bestand met cijfers, zoals 42"
ABOUT_BEDRAGEN = "de bedragen: één per reeks, onderdeel, soort, jaar en fase"
ABOUT_BEDRAG_ONDERDEEL = "nummer van het onderdeel, zoals 2.4; laat weg bij het hele artikel"
ABOUT_BEDRAG_SOORT = "uitgaven, verplichtingen of ontvangsten"
ABOUT_FASE = "stap van de begroting"
ABOUT_BEDRAG = "het bedrag in de eenheid, precies zoals het in de bron staat"
ABOUT_BEDRAG_BRON = "id van de bron"
ABOUT_REGEL = "regel in het bestand waar het bedrag staat"
SCHEMA_OF_AMOUNTS = "Bedragen van beleidstui"

# What is wrong, or what an author may want to know.
TIE_HERKOMST_MISSING = "bij `geld` hoort `geld_herkomst`."
TIE_REASON_MISSING = "een afgeleid verband heeft `geld_toelichting` nodig: waarom?"
TIE_WITHOUT_SERIES = "dit artikel heeft geen `reeks`. Zonder reeks hoort er geen bedrag bij `geld`."
TIE_WITHOUT_AMOUNTS = "er zijn geen bedragen van onderdeel {} van reeks {}."
DOUBLE_SOURCE = "de id `{}` bestaat al, op regel {}. Kies een andere."
UNKNOWN_SOURCE = "er is geen bron met de id `{}`."
DOUBLE_AMOUNT = "dit bedrag staat er al, op {}. Haal er één weg."
_SUM_DIFFERS = (
    "{}: de onderdelen zijn samen € {}, het artikel is € {}. Het verschil is € {}. Er is niets "
    "veranderd: kijk het na in de bron."
)


def sum_differs(named: str, together: int, whole: int) -> str:
    """Say to an author that the parts of an article add up to something else than it."""
    figures = (digits(together), digits(whole), digits(abs(together - whole)))
    return _SUM_DIFFERS.format(named, *figures)


def series_without_article(series: list[str]) -> str:
    """Say of which series there are amounts and no article."""
    named = ", ".join(series[:_MOST_NAMED]) + (" …" if len(series) > _MOST_NAMED else "")
    which = "de reeks" if len(series) == 1 else "de reeksen"
    return f"geen artikel heeft {which} {named}: die bedragen ziet een lezer niet."


_MOST_NAMED = 8


def digits(number: int) -> str:
    """Give a number as it is printed: ``1.168``, and a minus before one below 0."""
    sign = MINUS if number < 0 else ""
    return sign + f"{abs(number):,}".replace(",", ".")


MINUS = "−"

# What a reader is told.
MILLION, BILLION = "miljoen", "miljard"
HEADING = "Geld: {}"
COST = "geld: {}{} in {}{}, zie onderaan"
OF_PART = "{} van onderdeel {}"
NAMED_HEADING = "{} – {}"
YEAR = "jaar"
PHASES = {
    "ontwerp": "ontwerp",
    "vastgesteld": "vastgesteld",
    "suppletoir-1": "suppletoir 1",
    "suppletoir-2": "suppletoir 2",
    "realisatie": "realisatie",
}
SHORT_PHASES = {
    "ontwerp": "ontwerp",
    "vastgesteld": "vastg.",
    "suppletoir-1": "supp. 1",
    "suppletoir-2": "supp. 2",
    "realisatie": "real.",
}
SHORTENED = "vastg. = vastgesteld, supp. = suppletoir (bijgesteld), real. = realisatie"
IN_EURO = "in euro"
IN_EUROS = "Bedragen in euro’s."
BAR = "{} ({})"
UNKNOWN = "geen bedrag bekend"
DERIVED_SIGN = "*"
DERIVED = "{} {} ({})."
CALLED = "{} heette dit artikel ‘{}’."
IN_YEAR = "In {}"
IN_YEARS = "Van {} tot en met {}"
NONE_OF_YEAR = "Van {} staan er geen bedragen in de bronnen; wel van {} tot en met {}."
NONE_OF_YEAR_BUT = "Van {} staan er geen bedragen in de bronnen; wel van {}."
PARTS_DIFFER = "{} ({}): de onderdelen zijn samen € {}, het hele artikel is € {}."
TIED = "‘{}’ hoort bij onderdeel {} van de begroting. Dat verband is {}."
SOURCES = "Bron van de bedragen: {}. Letterlijk, behalve wat is afgeleid."
SOURCES_LITERAL = "Bron van de bedragen: {}. Letterlijk."
CHART = "{} per jaar, als balken"
CHART_TELLS = "Elke balk is de realisatie, of anders de laatste stand. {}"
_NO_AMOUNTS = "Bij ‘{}’ staan geen bedragen."
_NO_AMOUNTS_ANYWHERE = "In deze inhoud staan geen bedragen."
_NONE_SO = "Van dat jaar of die fase staan er geen bedragen."
TAB_HEADS = (
    "reeks", "onderdeel", "soort", "jaar", "fase", "bedrag", "eenheid", "bron", "regel", "herkomst",
)  # fmt: skip


def no_amounts(title: str, is_narrow: bool) -> str:
    """Say that there are no amounts: of an item, of a year or phase, or at all."""
    if is_narrow:
        return _NONE_SO
    return _NO_AMOUNTS.format(title) if title else _NO_AMOUNTS_ANYWHERE


_MORE, _LESS = "meer", "minder"
_AS_BUDGETED = "precies zoals begroot"
_THAN_BUDGETED = "{} {} dan begroot{}"
_AS_IN = "evenveel als in {}"
_THAN_IN = "{} {} dan in {}{}"


def than_budgeted(amount: str, is_more: bool, share: str) -> str:
    """Say how far an amount is from what was budgeted; the amount is empty where it is not."""
    if not amount:
        return _AS_BUDGETED
    return _THAN_BUDGETED.format(amount, _MORE if is_more else _LESS, _share(share))


def than_in(year: int, amount: str, is_more: bool, share: str) -> str:
    """Say how far an amount is from that of another year."""
    if not amount:
        return _AS_IN.format(year)
    return _THAN_IN.format(amount, _MORE if is_more else _LESS, year, _share(share))


def _share(share: str) -> str:
    return f" ({share})" if share else ""
