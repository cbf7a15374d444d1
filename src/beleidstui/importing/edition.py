"""Which edition an article of a paper is: its chapter, ministry, year, kind and ids.

They come from the facts of the paper, mostly from the title of its dossier: *Vaststelling van de
begrotingsstaten van het Ministerie van X (V) voor het jaar 2024*.
"""

import re
from typing import NamedTuple

from beleidstui.importing.articles import ArticleFound
from beleidstui.importing.paper_facts import PaperFacts
from beleidstui.texts import importing

_MINISTRY = re.compile(
    r"(Ministerie van .+?)"
    r"(?=\s*\(|\s+(?:(?:voor|over) het (?:begrotings|verslag)?jaar\s+)?(?:19|20)\d\d\b|\s*[;:]|$"
    r"|,\s+(?:het|de)\s|\s+en\s+(?:het\s+)?(?:\w+fonds|\w+ fonds)\b)"
)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_FOR_YEAR = re.compile(r"(?:voor|over) het (?:begrotings|verslag)?jaar ((?:19|20)\d\d)")

_OFFICE = re.compile(r"(?:De|Onze)\s+(?:[Mm]inister|[Ss]taatssecretaris)\s+van\s+([^,]+),?.*")

REPORT, FINAL, BUDGET = "jaarverslag", "slotwet", "begroting"
SUPPLEMENTARY = "suppletoire begroting"
AUTUMN = f"{SUPPLEMENTARY} Prinsjesdag"
INCIDENTAL = f"incidentele {SUPPLEMENTARY}"
CHANGED = "nota van wijziging"
_ENDINGS = {
    BUDGET: "-owb",
    FINAL: "-sw",
    f"{SUPPLEMENTARY} 1": "-sup1",
    f"{SUPPLEMENTARY} 2": "-sup2",
    AUTUMN: "-supp",
    INCIDENTAL: "-isb",
    CHANGED: "-nvw",
}
_ORDINALS = (
    *("eerste", "tweede", "derde", "vierde", "vijfde", "zesde", "zevende", "achtste", "negende"),
    *("tiende", "elfde", "twaalfde"),
)
_INCIDENTAL = re.compile(r"(?:(\w+)\s+)?incidentele suppletoire")
_CHANGED = re.compile(r"(?:(\w+)\s+)?nota van wijziging")
_OWN_KINDS = re.compile(
    r"(?:gewijzigde?|nader|herdruk|tweede|derde)?\s*(brief|motie|amendement|verslag|rapport|advies"
    r"|nota naar aanleiding van het verslag|lijst van vragen(?: en antwoorden)?)\b"
)
"""How the title of a paper begins that is no budget itself, though its dossier is of one."""


class EditionFacts(NamedTuple):
    """What tells an edition from others, as it stands in ``[artikel]``."""

    id: str
    series: str
    """The article through the years; empty for a paper that is no budget."""
    number: str
    title: str
    budget: str
    ministry: str
    year: int
    kind: str
    to_check: tuple[str, ...] = ()
    """What had to be guessed, for who finishes the content."""


def edition_of(article: ArticleFound, facts: PaperFacts) -> EditionFacts:
    """Give the edition that an article of a paper is."""
    chapter = facts.dossier.partition(" ")[2]
    year, to_check = _year(facts)
    kind = _kind(facts)
    number = article.number
    series = f"{chapter}-{number:0>2}"
    ministry = _ministry(facts)
    return EditionFacts(
        f"{year}-{series}{_ending(kind)}",
        series,
        number,
        article.title,
        chapter,
        ministry or importing.UNKNOWN_MINISTRY,
        year,
        kind,
        (*to_check, *(() if ministry else (importing.CHECK_MINISTRY,))),
    )


def whole_paper(facts: PaperFacts, title: str) -> EditionFacts:
    """Give a paper that holds no policy articles as an edition of its own."""
    year, to_check = _year(facts)
    dossier, _, chapter = facts.dossier.partition(" ")
    of_itself = _OWN_KINDS.match(facts.title.lower())
    if of_itself is not None:
        kind = of_itself[1]
    else:
        kind = _kind(facts) if chapter else (facts.kind or importing.A_PAPER).lower()
    made_by = _ministry(facts) or facts.signed_by or facts.creator
    return EditionFacts(
        facts.document,
        "",
        importing.NUMBER.format(facts.number),
        title,
        chapter or dossier,
        made_by or importing.UNKNOWN_MINISTRY,
        year,
        kind,
        (
            *to_check,
            *(() if made_by else (importing.CHECK_MINISTRY,)),
            *(() if facts.title else (importing.CHECK_TITLE,)),
        ),
    )


def _year(facts: PaperFacts) -> tuple[int, tuple[str, ...]]:
    """Give the budget year, and what to check where nothing says it."""
    is_budget = " " in facts.dossier
    for title in (facts.title, facts.dossier_title) if is_budget else ():
        said = _FOR_YEAR.search(title)
        if said is not None:
            return int(said[1]), ()
        years = _YEAR.findall(title)
        if years:
            return int(years[-1]), ()
    dated = _YEAR.match(facts.date)
    if dated is not None and not is_budget:
        return int(dated[0]), ()
    first = int(facts.session[:4] or 0)
    year = first + (_kind(facts) in (BUDGET, CHANGED))
    return year or int((facts.date or "1")[:4]), (importing.CHECK_YEAR.format(year),)


def _kind(facts: PaperFacts) -> str:
    """Give the kind of a budget paper; the first that its own title names, else its dossier."""
    for said in (facts.title, facts.kind, facts.dossier_title):
        low = said.lower()
        if _CHANGED.search(low):
            return _numbered(CHANGED, _CHANGED.search(low))
        if _INCIDENTAL.search(low):
            return _numbered(INCIDENTAL, _INCIDENTAL.search(low))
        if "slotwet" in low and "jaarverslag" not in low:
            return FINAL
        if "jaarverslag" in low and "slotwet" not in low:
            return REPORT
        if "najaarsnota" in low or "tweede suppletoire" in low:
            return f"{SUPPLEMENTARY} 2"
        if "wijziging" in low and ("miljoenennota" in low or "prinsjesdag" in low):
            return AUTUMN
        if "voorjaarsnota" in low or "suppletoire" in low or "wijziging van de" in low:
            return f"{SUPPLEMENTARY} 1"
        if "jaarverslag" in low:  # of a dossier with both, the first paper is the report
            return REPORT if facts.number == "1" else FINAL
        if "vaststelling van de begroting" in low or "begroting" in low:
            return BUDGET
    return (facts.kind or importing.A_PAPER).lower()


def _numbered(kind: str, said: re.Match[str] | None) -> str:
    """Give a kind of which there may be more in a year, with the number that its title says."""
    word = said[1] if said is not None else ""
    return f"{kind} {_ORDINALS.index(word) + 1}" if word in _ORDINALS else kind


def _ending(kind: str) -> str:
    """Give what the id of an edition ends with, so that none of a year is called as another."""
    name, _, number = kind.rpartition(" ")
    ending = _ENDINGS.get(kind) or _ENDINGS.get(name, "")
    return ending if kind in _ENDINGS or not ending else f"{ending}{number}"


def _ministry(facts: PaperFacts) -> str:
    for said in (facts.dossier_title, facts.title, facts.creator):
        found = _MINISTRY.search(said)
        if found is not None:
            return found[1].strip()
    signed = _OFFICE.fullmatch(facts.signed_by)
    return f"{importing.MINISTRY_OF} {signed[1].strip()}" if signed is not None else ""
