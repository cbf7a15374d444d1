"""The format of the files with amounts: which tables and keys there are, and what they hold."""

from beleidstui.authoring.schema import (
    AMOUNT,
    AMOUNT_PART,
    ARTICLE_ID_PATTERN,
    ID_PATTERN,
    LINE,
    NUMBER,
    REASON,
    REQUIRED_HERKOMST,
    SCHEMA,
    TABLES,
    TEXT,
    UNIT,
    YEARS,
    Key,
)
from beleidstui.model.amounts import KINDS, PHASES
from beleidstui.texts import author, money

_AMOUNT_SOURCE = (
    Key("id", TEXT, money.ABOUT_BRON_ID, required=True, pattern=ID_PATTERN),
    Key("bestand", TEXT, money.ABOUT_BRON_BESTAND, required=True),
    Key("sha256", TEXT, money.ABOUT_SHA256, pattern=r"[0-9a-f]{64}"),
    REASON._replace(about=money.ABOUT_BRON_REASON),
)
_SERIES = Key("reeks", TEXT, author.ABOUT_REEKS, required=True, pattern=ARTICLE_ID_PATTERN)
_CALLED = (
    _SERIES._replace(name="id"),
    Key("jaren", YEARS, money.ABOUT_JAREN, required=True),
    Key("naam", TEXT, money.ABOUT_REEKS_NAAM, required=True),
)
_RENUMBERED = (
    Key("artikel", TEXT, money.ABOUT_OUD_NUMMER, required=True),
    _SERIES,
    Key("jaren", YEARS, money.ABOUT_JAREN, required=True),
    REQUIRED_HERKOMST,
    REASON,
)
_AMOUNT = (
    _SERIES,
    Key("onderdeel", TEXT, money.ABOUT_BEDRAG_ONDERDEEL, pattern=AMOUNT_PART),
    Key("soort", TEXT, money.ABOUT_BEDRAG_SOORT, required=True, choices=tuple(map(str, KINDS))),
    Key("jaar", NUMBER, author.ABOUT_JAAR, required=True),
    Key("fase", TEXT, money.ABOUT_FASE, required=True, choices=tuple(map(str, PHASES))),
    Key("bedrag", AMOUNT, money.ABOUT_BEDRAG, required=True),
    Key("eenheid", UNIT, author.ABOUT_EENHEID, required=True),
    Key("bron", TEXT, money.ABOUT_BEDRAG_BRON, required=True, pattern=ID_PATTERN),
    Key("regel", LINE, money.ABOUT_REGEL),
    REQUIRED_HERKOMST,
    REASON,
)
AMOUNT_FILE = (
    SCHEMA,
    Key("bron", TABLES, money.ABOUT_BRONNEN, required=True, table=_AMOUNT_SOURCE),
    Key("reeks", TABLES, money.ABOUT_REEKSEN, table=_CALLED),
    Key("hernummerd", TABLES, money.ABOUT_HERNUMMERD, table=_RENUMBERED),
    Key("bedrag", TABLES, money.ABOUT_BEDRAGEN, required=True, table=_AMOUNT),
)
