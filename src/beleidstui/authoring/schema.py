"""The format of the content files: which tables and keys there are, and what they hold."""

from collections.abc import Callable
from typing import NamedTuple

from beleidstui.model import papers
from beleidstui.texts import author, money, presenting

TEXT = "tekst"
NUMBER = "getal"
MOST_NUMBER = 9999
"""The largest number: a year, or a page."""
MOST_SECONDS = 60
SECONDS = f"getal van 0 tot en met {MOST_SECONDS}"
TEXTS = "lijst van teksten"
FLAG = "`true` of `false`"
UNITS = (1, 1000, 1_000_000)
UNIT = "getal: 1, 1000 of 1000000"
AMOUNT = "getal: een bedrag, zonder punten voor duizendtallen"
MOST_AMOUNT = 10**15
"""An amount is below it, and has no more decimals than it has zeros."""
LINE = "getal groter dan 0: een regel"
MOST_LINE = 10**9
YEARS = "lijst van twee jaren, zoals [2013, 2021]"
TABLE = "tabel"
TABLES = "lijst van tabellen"
ROWS = "lijst van rijen, elk een lijst van teksten"

VERSION = 2
OLDER_VERSION = 1
HERKOMST = ("letterlijk", "afgeleid", "redactie")
TERM_KINDS = (
    "organisatie",
    "bewindspersoon",
    "fonds",
    "budget",
    "programma",
    "regeling",
    "procedure",
    "methode",
    "beleid",
    "onderwerp",
    "gebied",
)


class Need(NamedTuple):
    """What a key asks for: another key of its table."""

    key: str
    message: str
    """What to say where that key is missing."""
    value: str = ""
    """The value of the key that asks for it; empty where any does."""


class Key(NamedTuple):
    """One key of a table."""

    name: str
    kind: str
    """What it holds: one of the constants of this module."""
    about: str
    """What it means, in Dutch, for authors and editors."""
    required: bool = False
    choices: tuple[str, ...] = ()
    """The values it may have; empty where any will do."""
    table: tuple["Key", ...] = ()
    """The keys of the table or tables that it holds; where these have kinds, of the first."""
    kinds: tuple[tuple[str, tuple["Key", ...]], ...] = ()
    """The keys of each kind of table that it holds, told by its ``soort``; empty where all are."""
    pattern: str = ""
    """The regular expression that the whole text must match; empty where any will do."""
    needs: tuple[Need, ...] = ()
    missing: str = ""
    """What to say where it is missing; empty where its name says enough."""
    right: Callable[[str], str] | None = None
    """Gives the one right form of a text, and nothing where it cannot be told."""


ID_PATTERN = r"[a-z0-9]+(-[a-z0-9]+)*"
ARTICLE_ID_PATTERN = r"[A-Za-z0-9]+(-[A-Za-z0-9]+)*"
DEEPEST = 12
"""How many parts may stand above one."""
PATH_PATTERN = rf"{ID_PATTERN}(/{ID_PATTERN}){{0,{DEEPEST}}}"
LINES = ("bladzijde", "alinea")
AMOUNT_PART = r"[0-9]{1,3}(\.[0-9]{1,3})*[a-z]?"
"""The number of a part of an article in a budget: ``2.4``."""
PART_KINDS = ("deel", "groep", "rol", "alinea", "punt", "tabel", "kader", "beeld")
FILE_PATTERN = r"[A-Za-z0-9][A-Za-z0-9._-]*"

_DERIVED = HERKOMST[1]
_HERKOMST = Key(
    "herkomst",
    TEXT,
    author.ABOUT_HERKOMST,
    choices=HERKOMST,
    needs=(Need("toelichting", author.REASON_MISSING, _DERIVED),),
)
REQUIRED_HERKOMST = _HERKOMST._replace(required=True)
_TERM_HERKOMST = REQUIRED_HERKOMST._replace(choices=HERKOMST[1:])  # a term has no source page
REASON = Key("toelichting", TEXT, author.ABOUT_REASON)
SCHEMA = Key("schema", NUMBER, author.ABOUT_SCHEMA, required=True)


def _fact(name: str, about: str, pattern: str, right: Callable[[str], str]) -> Key:
    return Key(name, TEXT, about, required=True, pattern=pattern, right=right)


_SOURCE = (
    _fact("document", author.ABOUT_DOCUMENT, papers.DOCUMENT, papers.right_document),
    _fact("vergaderjaar", author.ABOUT_VERGADERJAAR, papers.YEAR, papers.right_year),
    _fact("dossier", author.ABOUT_DOSSIER, papers.DOSSIER, papers.right_dossier),
    _fact("nummer", author.ABOUT_NUMMER, papers.NUMBER, papers.right_number),
    Key(
        "pagina",
        NUMBER,
        author.ABOUT_PAGINA,
        needs=(Need("pagina_herkomst", author.PAGE_HERKOMST_MISSING),),
    ),
    Key(
        "pagina_herkomst",
        TEXT,
        author.ABOUT_HERKOMST,
        choices=HERKOMST,
        needs=(Need("pagina_toelichting", author.PAGE_REASON_MISSING, _DERIVED),),
    ),
    Key("pagina_toelichting", TEXT, author.ABOUT_REASON),
    Key("bestand", TEXT, author.ABOUT_BESTAND, required=True, pattern=FILE_PATTERN),
    Key("voetregel", TEXT, author.ABOUT_VOETREGEL),
    Key("regels", TEXT, author.ABOUT_REGELS, choices=LINES),
)
_ARTICLE = (
    Key("id", TEXT, author.ABOUT_ARTIKEL_ID, required=True, pattern=ARTICLE_ID_PATTERN),
    Key("reeks", TEXT, author.ABOUT_REEKS, pattern=ARTICLE_ID_PATTERN),
    Key("nummer", TEXT, author.ABOUT_ARTIKELNUMMER, required=True),
    Key("titel", TEXT, author.ABOUT_TITEL, required=True),
    Key("begroting", TEXT, author.ABOUT_BEGROTING, required=True),
    Key("ministerie", TEXT, author.ABOUT_MINISTERIE, required=True),
    Key("jaar", NUMBER, author.ABOUT_JAAR, required=True),
    Key("soort", TEXT, author.ABOUT_ARTIKEL_SOORT, required=True),
    Key("omvang", TEXT, author.ABOUT_OMVANG),
    Key("af", FLAG, author.ABOUT_AF),
    REQUIRED_HERKOMST,
    REASON,
)
_NOTE = (
    Key("teken", TEXT, author.ABOUT_TEKEN, required=True),
    Key("plaats", NUMBER, author.ABOUT_PLAATS, required=True),
    Key("tekst", TEXT, author.ABOUT_NOOT, required=True),
)
_PART_ID = Key("id", TEXT, author.ABOUT_ONDERDEEL_ID, required=True, pattern=PATH_PATTERN)
_KOP = Key("kop", TEXT, author.ABOUT_KOP)
_TITLE = Key("titel", TEXT, author.ABOUT_ONDERDEEL_TITEL, required=True)
_PLACE = (
    Key("pagina", NUMBER, author.ABOUT_PAGINA),
    Key("bron", TEXT, author.ABOUT_WELKE_BRON, pattern=FILE_PATTERN),
)


_PAID = (
    Key(
        "geld",
        TEXT,
        money.ABOUT_GELD,
        pattern=AMOUNT_PART,
        needs=(Need("geld_herkomst", money.TIE_HERKOMST_MISSING),),
    ),
    Key(
        "geld_herkomst",
        TEXT,
        author.ABOUT_HERKOMST,
        choices=HERKOMST,
        needs=(Need("geld_toelichting", money.TIE_REASON_MISSING, _DERIVED),),
    ),
    Key("geld_toelichting", TEXT, author.ABOUT_REASON),
)


def _kind(name: str, *keys: Key) -> tuple[str, tuple[Key, ...]]:
    kind = Key("soort", TEXT, author.ABOUT_ONDERDEEL_SOORT, required=True, choices=PART_KINDS)
    return name, (_PART_ID, kind, *keys, *_PLACE, *_PAID)


_NOTES = Key("noten", TABLES, author.ABOUT_NOTEN, table=_NOTE)
_HEADED = (_TITLE, _NOTES, REQUIRED_HERKOMST, REASON)
_WRITTEN = (
    _KOP,
    Key("tekst", TEXT, author.ABOUT_TEKST, required=True),
    Key("fragment", FLAG, author.ABOUT_FRAGMENT),
    _NOTES,
    _HERKOMST,
    REASON,
)
_ROWS = (
    Key("eenheid", UNIT, author.ABOUT_EENHEID),
    Key("kolommen", ROWS, author.ABOUT_KOLOMMEN, required=True),
    Key("rijen", ROWS, author.ABOUT_RIJEN, required=True),
    _NOTES,
)
_PART_OF_KIND = (
    _kind("punt", *_WRITTEN),
    _kind("alinea", *_WRITTEN),
    _kind("rol", *_HEADED),
    _kind("groep", *_HEADED),
    _kind("deel", *_HEADED),
    _kind("tabel", _TITLE._replace(required=False), *_ROWS, _HERKOMST, REASON),
    _kind("kader", *_HEADED),
    _kind("beeld", *_WRITTEN),
)
ARTICLE_FILE = (
    SCHEMA,
    Key("artikel", TABLE, author.ABOUT_ARTIKEL, required=True, table=_ARTICLE),
    Key("bron", TABLES, author.ABOUT_BRON, required=True, table=_SOURCE),
    Key(
        "onderdeel",
        TABLES,
        author.ABOUT_ONDERDEEL,
        required=True,
        table=_PART_OF_KIND[0][1],
        kinds=_PART_OF_KIND,
    ),
)

_TERM = (
    Key("id", TEXT, author.ABOUT_ID, required=True, pattern=ID_PATTERN),
    Key("naam", TEXT, author.ABOUT_BEGRIP_NAAM, required=True),
    Key("afkorting", TEXT, author.ABOUT_AFKORTING),
    Key("soort", TEXT, author.ABOUT_BEGRIP_SOORT, required=True, choices=TERM_KINDS),
    Key("uitleg", TEXT, author.ABOUT_UITLEG, required=True),
    _TERM_HERKOMST,
    REASON,
    Key("varianten", TEXTS, author.ABOUT_VARIANTEN),
    Key("engels", TEXT, author.ABOUT_ENGELS),
    Key("verwant", TEXTS, author.ABOUT_VERWANT),
    Key("onderdeel_van", TEXT, author.ABOUT_ONDERDEEL_VAN),
    Key("geldt_voor", TEXT, author.ABOUT_GELDT_VOOR, pattern=ARTICLE_ID_PATTERN),
)
_WORD = (
    Key("woord", TEXT, author.ABOUT_WOORD_WOORD, required=True),
    Key("verwant", TEXTS, author.ABOUT_VERWANT),
    Key("engels", TEXTS, author.ABOUT_WOORD_ENGELS),
)
TERM_FILE = (
    SCHEMA,
    Key("begrip", TABLES, author.ABOUT_BEGRIP, table=_TERM),
    Key("woord", TABLES, author.ABOUT_WOORD, table=_WORD),
)

_TOUR_STEP = (
    Key("toetsen", TEXTS, presenting.ABOUT_TOETSEN),
    Key("zoek", TEXT, presenting.ABOUT_ZOEK),
    Key("pauze", SECONDS, presenting.ABOUT_PAUZE, required=True),
    Key("bijschrift", TEXT, presenting.ABOUT_BIJSCHRIFT, required=True),
)
TOUR_FILE = (
    SCHEMA,
    Key("titel", TEXT, presenting.ABOUT_RONDLEIDING_TITEL, required=True),
    Key("stap", TABLES, presenting.ABOUT_STAP, required=True, table=_TOUR_STEP),
)
