"""Which parliamentary paper, edition, article or law a text names, however it is written.

One reader for all ways of writing: the id of a document and its address (``kst-36360-V-1``), a
citation (``Kamerstukken II 2022/23, 36360 V, nr. 1, p. 36``), the foot line of a paper, and what
people make of these (``36 360-V nr 1``, ``dossier 36360``, ``hoofdstuk V``, ``art. 2``). A law is
named by its id or its address (``BWBR0001840``). The forms are those of Aanwijzing 3.43 and of the
addresses of officielebekendmakingen.nl and wetten.overheid.nl.
"""

import re
from collections.abc import Iterator
from enum import IntEnum
from typing import NamedTuple

_TAKEN = "\0"


class Fact(IntEnum):
    """What can be named of a paper or of what stands in it."""

    DOSSIER = 0
    CHAPTER = 1
    NUMBER = 2
    SESSION = 3
    PAGE = 4
    ARTICLE = 5
    YEAR = 6
    CHAMBER = 7
    LAW = 8


class Named(NamedTuple):
    """One fact that a text names."""

    fact: Fact
    value: str
    """In one form: five digits, capitals, ``2022-2023``; only a beginning where unfinished."""
    start: int
    end: int
    """The span of all that was read for it, its introduction included."""
    is_sure: bool
    """Whether it can be nothing but this: a chapter after its dossier is, a bare year is not."""
    is_unfinished: bool = False
    """Whether it stands at the end and may still be being typed."""


# Strings, for most queries name no paper: a pattern is compiled when it is first sought.
_CHAPTER = r"(?:X{1,3}(?:IX|IV|V?I{0,3})|IX|IV|VI{0,3}|I{1,3})[A-C]?|[A-Z]"
_DIGITS = r"\d\d[ .\u00a0\u202f]?\d{3}(?!\d)"
_NR = r"(?:nr|no|nrs|nummer)(?![^\W\d_])\.?"
_BEFORE_NUMBERS = ("nr", "nummer", "pagina", "pp", "blz", "bladzijde", "hoofdstuk")
_LETTERED = r"(?!(?:nrs?|no|pp?|blz?)\b)(?:\d{1,4}|[A-Z]{1,2})(?![^\W_])"
_PAPER = rf"""(?xi)
    (?P<address>(?:https?://)?(?:www\.)?(?:zoek\.)?officielebekendmakingen\.nl/)?
    (?P<kst>kst-?\s?)?
    (?<!\d)(?P<dossier>{_DIGITS})
    (?:(?:[-/_\s]{{0,2}}|,\s?(?={_CHAPTER},?\s?{_NR}))\(?(?P<chapter>{_CHAPTER})\)?(?![^\W\d_])(?!\d{{4}}))?
    (?:(?P<nr>[-,;\s]*{_NR}\s*|\s*[-,;/_]\s*|(?<=\w)\s+(?=\d{{1,3}}(?!\d))|(?<=[A-Z])(?=\d))(?P<number>{_LETTERED})
      |[-,;\s]*{_NR}\s*$|[-/_]$)?
    (?:[-_]p\d{{1,4}}(?=\.))?
    (?:\.(?:html|pdf|xml|odt|txt)\b|\.[a-z]{{0,3}}$)?
    (?(address)\S*)"""
_SESSION = (
    r"(?i)(?P<lead>(?:vergader|zittings)?jaar\s+)?(?<!\d)(?P<first>(?:18|19|20)\d\d)"
    r"\s?(?(lead)[-–—/\s]|[-–—/])\s?(?P<last>\d{4}|\d\d)(?!\d)"
)
_SESSION_BEGUN = (
    r"(?i)(?P<lead>(?:vergader|zittings)?jaar\s+)(?P<first>\d{1,4})(?:\s?[-–—/\s]\s?\d{0,3})?$"
    r"|(?<!\d)(?P<year>(?:18|19|20)\d\d)\s?[-–—/]\s?\d{0,3}$"
)
_PAGE = (
    r"(?i)(?<!\w)(?:pp?|blz|pag|pagina|bladzijde)\b\.?\s*(?P<page>\d{1,4})(?:\s?[-–]\s?\d+)?(?!\w)"
    rf"|(?<={_TAKEN})[\s,]*(?:pp?|blz|pag|pagina|bladzijde)\.?\s*$"
)
_BY_CHAPTER = (
    rf"(?i)(?<!\w)(?:begrotings)?(?:hoofdstuk\s+(?P<arabic>\d{{1,2}})|"
    rf"(?:begroting|hoofdstuk)\s+(?P<chapter>{_CHAPTER}))(?!\w)"
)
_ARTICLE = (
    r"(?i)(?<!\w)(?:beleids|begrotings)?(?:art(?:ikel(?:nummer)?|\.)?)\s*(?:nr\.?\s*)?"
    r"0*(?P<number>[1-9]\d{0,2}|(?<=0)$)(?![\w-])"
)
# An edition as it is told apart on the screen, V 2 or V 2 · 2022; a chapter after its article.
_MARK = (
    rf"(?<![\w.,])(?P<chapter>{_CHAPTER})\s(?P<number>[1-9]\d?)(?![\w-])(?:\s·)?"
    rf"|(?<={_TAKEN})\s(?P<after>{_CHAPTER})(?![\w'’.-])"
)
_OF_A_CHAMBER = ("kamerstuk", "kamerstukken", "kamer", "stuk", "stukken")
# A number apart from its dossier: after the chapter, or before all of it.
_LOOSE_NUMBER = (
    rf"(?i)(?<={_TAKEN})[\s,]*{_NR}\s*(?P<after>{_LETTERED})"
    rf"|(?<!\w){_NR}\s*(?P<before>{_LETTERED})[\s,]*(?={_TAKEN})"
)
_LAW = (
    r"(?i)(?P<address>(?:https?://)?wetten\.overheid\.nl/)?(?<!\w)"
    r"BWB(?P<kind>[RVW])\s?(?P<digits>\d{1,7})(?!\w)(?(address)\S*)"
)
_LAW_DIGITS = 7
_YEAR = r"(?<![\w.])(?:19|20)\d\d(?![\w-])"
_INTRODUCTION = rf"""(?xi)
    (?<!\w)(?:kamerstuk(?:ken)?(?:nummer|dossier)?|dossier(?:nummer)?|stuk|document|TK|EK
    |(?:de\s)?(?:tweede|eerste)\skamer(?:\sder\sstaten-generaal)?|kst-?
    |vergaderjaar|zittingsjaar|I{{1,2}})[\s,:]*(?={_TAKEN})"""
_CHAMBERS = {
    "I": "I",
    "EK": "I",
    "EERSTE KAMER": "I",
    "II": "II",
    "TK": "II",
    "TWEEDE KAMER": "II",
}
_BEGUN = (
    rf"(?i)(?:(?<=kst-)|(?<=dossier\s)|(?<=dossiernummer\s)|(?<=kamerstuk\s)|(?<=kamerstukken\s)"
    rf"|(?<={_TAKEN}\s)|(?<={_TAKEN},\s)|(?P<alone>^\s*(?=\d\d)))"
    rf"(?P<dossier>\d{{1,4}}|\d\d[ .]\d{{0,2}})$"
)
_WITHOUT_DIGITS = ("begroting", "hoofdstuk")
"""What only stands beside a name that has no digits."""
_ROMAN = "- I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX"


def names_in(text: str) -> list[Named]:
    """Give the facts that a text names: in order of place, the chambers of papers last."""
    if not any(map(str.isdigit, text)):
        low = text.lower()
        if not any(word in low for word in _WITHOUT_DIGITS):
            return []
    left = text
    found: list[Named] = []
    for read in (
        _laws,
        _papers,
        _sessions,
        _chapters,
        _numbers,
        _pages,
        _articles,
        _marks,
        _years,
        _begun,
    ):
        for one in read(left):
            found.append(one)
            left = left[: one.start] + _TAKEN * (one.end - one.start) + left[one.end :]
    return _introduced(left, sorted(found, key=lambda one: (one.start, one.fact)))


def _introduced(left: str, found: list[Named]) -> list[Named]:
    """Let each fact take along the words that introduce it, such as *Kamerstukken II*."""
    before = ""
    chambers: list[Named] = []
    while before != left:
        before = left
        for lead in reversed([*re.finditer(_INTRODUCTION, left)]):
            for place, one in enumerate(found):
                if one.start == lead.end():
                    found[place] = one._replace(start=lead.start(), is_sure=True)
            chamber = _CHAMBERS.get(lead[0].strip(" ,:").upper().split(" DER")[0])
            if chamber:
                chambers.append(Named(Fact.CHAMBER, chamber, *lead.span(), True))
            size = lead.end() - lead.start()
            left = left[: lead.start()] + _TAKEN * size + left[lead.end() :]
    return found + [_with_span_of(one, found) for one in chambers]


def _with_span_of(chamber: Named, found: list[Named]) -> Named:
    """Give a chamber the span of the fact that it introduces."""
    holding = (one for one in found if one.start <= chamber.start < one.end)
    introduced = next(holding, chamber)
    return chamber._replace(start=introduced.start, end=introduced.end)


def _laws(text: str) -> Iterator[Named]:
    for match in re.finditer(_LAW, text):
        value = f"BWB{match['kind'].upper()}{match['digits']}"
        is_begun = match.end("digits") == len(text) and len(match["digits"]) < _LAW_DIGITS
        yield Named(Fact.LAW, value, *match.span(), True, is_begun)


def _papers(text: str) -> Iterator[Named]:
    for match in re.finditer(_PAPER, text):
        start, end = match.span()
        chapter, number = _letters(match, "chapter"), _letters(match, "number")
        is_sure = bool(chapter or number or match["kst"] or match["address"])
        dossier = re.sub(r"\D", "", match["dossier"])
        yield Named(Fact.DOSSIER, dossier, start, end, is_sure)
        if chapter:
            is_last = match.end("chapter") == len(text)
            yield Named(Fact.CHAPTER, chapter.upper(), start, end, True, is_last)
        if number:
            is_last = match.end("number") == len(text)
            yield Named(Fact.NUMBER, number.upper(), start, end, True, is_last)


def _letters(match: re.Match[str], group: str) -> str:
    """Give a chapter or number; none where it is the beginning of a word before a number."""
    value = match[group] or ""
    is_last = match.end(group) == len(match.string)
    is_begun = is_last and value.islower() and any(w.startswith(value) for w in _BEFORE_NUMBERS)
    return "" if is_begun else value


def _sessions(text: str) -> Iterator[Named]:
    for match in re.finditer(_SESSION, text):
        first, last = match["first"], match["last"]
        follows = (int(first[-2:]) + 1) % 100 == int(last[-2:])
        if match.end() == len(text) and not follows and first.startswith(last):
            yield Named(Fact.SESSION, first, *match.span(), bool(match["lead"]), True)
        elif follows or match["lead"]:
            value = f"{first}-{last if len(last) == 4 else first[:2] + last}"
            yield Named(Fact.SESSION, value, *match.span(), bool(match["lead"]))
    begun = re.search(_SESSION_BEGUN, text)
    if begun and not re.search(_SESSION, text[begun.start() :]):
        value = begun["first"] or begun["year"]
        yield Named(Fact.SESSION, value, *begun.span(), bool(begun["lead"]), True)


def _pages(text: str) -> Iterator[Named]:
    for match in re.finditer(_PAGE, text):
        yield Named(Fact.PAGE, match["page"] or "", *match.span(), False)


def _chapters(text: str) -> Iterator[Named]:
    roman = _ROMAN.split()
    for match in re.finditer(_BY_CHAPTER, text):
        arabic = int(match["arabic"] or 0)
        chapter = match["chapter"] or (roman[arabic] if arabic < len(roman) else str(arabic))
        is_last = match.end() == len(text)
        yield Named(Fact.CHAPTER, chapter.upper(), *match.span(), True, is_last)


def _numbers(text: str) -> Iterator[Named]:
    """Give the number of a paper where the dossier or chapter beside it was read already."""
    for match in re.finditer(_LOOSE_NUMBER, text):
        number = match["after"] or match["before"]
        yield Named(Fact.NUMBER, number.upper(), *match.span(), True, match.end() == len(text))


def _articles(text: str) -> Iterator[Named]:
    for match in re.finditer(_ARTICLE, text):
        is_last = match.end() == len(text)
        yield Named(Fact.ARTICLE, match["number"], *match.span(), False, is_last)


def _marks(text: str) -> Iterator[Named]:
    for match in re.finditer(_MARK, text):
        if text[: match.start()].rstrip().casefold().endswith(_OF_A_CHAMBER):
            continue  # Kamerstukken II 2…
        if match["after"]:
            yield Named(Fact.CHAPTER, match["after"], *match.span("after"), False)
            continue
        is_last = match.end("number") == len(text)
        yield Named(Fact.CHAPTER, match["chapter"], *match.span("chapter"), False)
        yield Named(
            Fact.ARTICLE, match["number"], match.start("number"), match.end(), False, is_last
        )


def _years(text: str) -> Iterator[Named]:
    for match in re.finditer(_YEAR, text):
        yield Named(Fact.YEAR, match[0], *match.span(), False)


def _begun(text: str) -> Iterator[Named]:
    """Give the dossier that is still being typed."""
    match = re.search(_BEGUN, text)
    if match:
        dossier = re.sub(r"\D", "", match["dossier"])
        yield Named(Fact.DOSSIER, dossier, *match.span(), match["alone"] is None, True)
